// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_copying.h"

#include "core/base/files.h"
#include "ui/charts/chart_export.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTableView>
#include <QToolTip>
#include <utility>

namespace splitscape::ui {

void addTableCopying(QTableView* view, const QString& title, std::function<std::string()> csv)
{
    auto* copy = new QAction(Theme::icon(u"copy"), QTableView::tr("Copy the table"), view);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        QApplication::clipboard()->setText(tableText(*view->model(), u'\t', Qt::DisplayRole));
    });
    auto* save
        = new QAction(Theme::icon(u"export"), QTableView::tr("Save the table as CSV…"), view);
    save->setObjectName(QStringLiteral("saveCsv"));
    QObject::connect(save, &QAction::triggered, view, [view, title, csv = std::move(csv)] {
        auto* dialog = new QFileDialog(view, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        dialog->setNameFilters({QTableView::tr("Comma-separated values (*.csv)")});
        QObject::connect(
            dialog, &QFileDialog::fileSelected, view, [view, csv](const QString& path) {
                const Result<void> saved = csv ? writeFileAtomically(path.toStdU16String(), csv())
                                               : saveTable(*view->model(), path);
                if (!saved)
                    QToolTip::showText(view->mapToGlobal(QPoint()), sentence(saved.error()), view);
            });
        dialog->open();
    });
    view->addActions({copy, save});
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace splitscape::ui
