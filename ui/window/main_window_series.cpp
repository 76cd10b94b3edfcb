// SPDX-License-Identifier: GPL-3.0-or-later
// The MainWindow and a study that is searched several times.
#include "ui/window/main_window.h"

#include "core/study/study_json.h"
#include "ui/pages/kept_panel.h"
#include "ui/pages/result_page.h"
#include "ui/pages/series_page.h"
#include "ui/preferences/preferences.h"
#include "ui/run/series_runner.h"
#include "ui/text/evidence.h"
#include "ui/text/sentences.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/study_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTabWidget>
#include <filesystem>
#include <string>

namespace splitscape::ui {

void MainWindow::buildSeriesPage()
{
    m_seriesPage = new SeriesPage({*m_series, m_jobs, m_services.preferences, m_services.dialogs});
    addPage(m_seriesPage, tr("Series"));
    // Most studies are one search.
    m_tabs->setTabVisible(m_tabs->indexOf(m_seriesPage), false);
    (*m_commands)[Command::ShowSeries]->setVisible(false);
    connect(m_seriesPage, &SeriesPage::openRequested, this, &MainWindow::openPath);
    connect(m_seriesPage, &SeriesPage::goOnRequested, this, [this] {
        if (!m_run.isActive() && !m_run.isFollowing())
            m_series->goOn(m_seriesPage->folder());
    });
    connect(m_seriesPage, &SeriesPage::said, this,
            [this](const QString& sentence) { m_messages->showInformation(sentence); });
    connect(m_seriesPage, &SeriesPage::failed, this,
            [this](const QString& sentence) { m_messages->showError(sentence); });
}

void MainWindow::showSeries()
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_seriesPage), true);
    (*m_commands)[Command::ShowSeries]->setVisible(true);
    m_tabs->setCurrentWidget(m_seriesPage);
}

KeptRun MainWindow::keptRun() const
{
    const QFileInfo file(m_run.file());
    const record::RunView& view = m_run.view();
    KeptRun run;
    run.path = m_run.file();
    run.name = file.completeBaseName();
    // Searches of different series have the same names.
    if (report::isSeries(m_run.path().parent_path()))
        run.name = file.dir().dirName() + u'/' + run.name;
    run.data = QString::fromStdString(view.origin.datasetName);
    run.protocol = protocolName(view.spec.dataset.split);
    if (view.extraction) {
        run.tested = view.extraction->chosen;
        run.testAccuracy = view.extraction->testAccuracyMean;
        run.interval = m_result->testInterval();
    }
    return run;
}

bool MainWindow::openSeries(const QString& path)
{
    const std::filesystem::path folder(QFileInfo(path).absoluteFilePath().toStdString());
    if (m_run.isActive() || !report::isSeries(folder))
        return false;
    const study::StudyReading reading = study::loadKeptStudy(folder / report::kSeriesStudy);
    if (!reading.ok() || !reading.spec.isSeries())
        return false; // a folder of data with a file of that name
    m_files->secure([this, folder = QString::fromStdString(folder.string()),
                     spec = reading.spec] { takeSeries(folder, spec); });
    return true;
}

void MainWindow::takeSeries(const QString& folder, const study::StudySpec& spec)
{
    m_messages->clear();
    m_run.clear();
    // Without a path: to save a changed study over that of its searches would part the two.
    m_document.reset(spec, {});
    m_services.preferences.addRecentFile(folder);
    m_services.preferences.setLastFolder(QFileInfo(folder).path());
    m_seriesPage->setFolder(folder.toStdString());
    showSeries();
}

void MainWindow::startSeries()
{
    if (m_series->isUnderWay())
        return;
    m_messages->clear();
    showSeries();
    // The study of the searches that are shown: they go on where some are left.
    const report::Series* shown = m_seriesPage->series();
    if (shown && shown->spec == m_document.spec() && m_seriesPage->left() > 0) {
        m_series->goOn(m_seriesPage->folder());
        return;
    }
    // Beside where a run of this study would be kept.
    const std::filesystem::path run = m_files->nextRunFile(m_services.folders.runs);
    const std::string base = run.stem().string() + "-searches";
    std::filesystem::path folder = run.parent_path() / base;
    std::error_code ignored; // making it says what is wrong
    for (int i = 2; std::filesystem::exists(folder, ignored); ++i)
        folder = run.parent_path() / (base + '-' + std::to_string(i));
    m_series->start(m_document.spec(), folder);
}

void MainWindow::connectSeries()
{
    // The folder holds the study now, so nothing is lost when another is opened.
    connect(m_series, &SeriesRunner::begun, this,
            [this] { m_document.reset(m_document.spec(), m_document.path()); });
    connect(m_series, &SeriesRunner::searchDue, this, [this](const report::DueSearch& search) {
        run::RunRequest request = newRequest();
        request.spec = search.member.spec;
        request.file = search.file;
        request.resume = search.hasBegun;
        m_userSelected = false;
        m_selection.clear();
        m_run.start(std::move(request));
    });
    connect(m_series, &SeriesRunner::ended, this,
            [this](bool, const std::optional<Error>& error) {
                if (error)
                    m_messages->showError(sentence(*error));
            });
}

} // namespace splitscape::ui
