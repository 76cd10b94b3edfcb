// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu Help of the MainWindow shows, and its queue of studies.
#include "ui/window/main_window.h"

#include "splitscape_version.h"
#include "ui/pages/study/study_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/end_notice.h"
#include "ui/window/handbook.h"
#include "ui/window/run_queue.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace splitscape::ui {

void MainWindow::connectQueue()
{
    new EndNotice(m_run, *m_series, this);
    connect(m_queue, &RunQueue::startWanted, this, [this] {
        start();
        if (!m_run.isActive())
            m_queue->giveUp(m_study->obstacle());
    });
}

void MainWindow::showHandbook(const QString& page, const QString& section)
{
    const std::optional<QUrl> url = handbookPage(page, section);
    if (!url)
        m_messages->showInformation(
            tr("This program was built without its handbook; its pages are in the folder docs of "
               "the source."));
    else if (!m_services.dialogs.openPage(*url))
        m_messages->showInformation(
            tr("No browser was found. The handbook is %1.")
                .arg(QDir::toNativeSeparators(url->toLocalFile())));
}

void MainWindow::showHowToRead()
{
    // The headings of docs/reading-the-pages.md; tests/ui/tst_handbook.cpp holds them together.
    static const QHash<QString, QString> kSections{
        {QStringLiteral("dataPage"), QStringLiteral("data")},
        {QStringLiteral("searchPage"), QStringLiteral("search")},
        {QStringLiteral("candidatesPage"), QStringLiteral("candidates")},
        {QStringLiteral("comparePage"), QStringLiteral("compare")},
        {QStringLiteral("resultPage"), QStringLiteral("result")},
        {QStringLiteral("runsPage"), QStringLiteral("runs")},
        {QStringLiteral("seriesPage"), QStringLiteral("series")},
        {QStringLiteral("benchmarkPage"), QStringLiteral("benchmark")}};
    showHandbook(QStringLiteral("reading-the-pages"),
                 kSections.value(m_tabs->currentWidget()->objectName()));
}

void MainWindow::showShortcuts()
{
    const QList<QPair<QString, QString>> shortcuts = m_commands->shortcuts();
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto* table = new QTableWidget(static_cast<int>(shortcuts.size()), 2);
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < shortcuts.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(shortcuts[row].first));
        table->setItem(row, 1, new QTableWidgetItem(shortcuts[row].second));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* charts = new QLabel(
        tr("In a chart: Ctrl and the wheel zoom, dragging pans, Shift and dragging zooms to a "
           "rectangle, "
           "+ and − zoom, the arrows pan, 0 shows everything. In the split drawing the arrows "
           "move the cut and Escape brings it back."));
    charts->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(table, 1);
    layout->addWidget(charts);
    layout->addWidget(buttons);
    dialog->resize(480, 640);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Splitscape"));
    box->setIconPixmap(Theme::icon(u"splitscape").pixmap(64, 64));
    box->setText(tr("<b>Splitscape %1</b>").arg(QStringLiteral(SPLITSCAPE_VERSION)));
    box->setInformativeText(tr("Searches small neural networks and where to split them between a "
                               "wearable and its gateway, after Huang, "
                               "Abtahi and Aminifar, “Energy-Aware Integrated Neural Architecture "
                               "Search and Partitioning for Distributed "
                               "Internet of Things”, IEEE TCASAI 1(2), 2024.\n\nFree software "
                               "under the GNU General Public License, "
                               "version 3 or later. Not a medical device."));
    box->open();
}

} // namespace splitscape::ui
