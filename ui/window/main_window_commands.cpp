// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of the MainWindow and what its commands do.
#include "ui/window/main_window.h"

#include "core/run/moved_data.h"
#include "ui/jobs/turns.h"
#include "ui/pages/calibrate/calibrate_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/study/study_page.h"
#include "ui/pages/study/workers_section.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/run/series_runner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/run_exports.h"
#include "ui/window/run_queue.h"
#include "ui/window/search_on_dialog.h"
#include "ui/window/study_files.h"
#include "ui/window/study_gallery.h"
#include "ui/window/undo_order.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>
#include <QTabWidget>
#include <QToolBar>

namespace splitscape::ui {

void MainWindow::buildMenus()
{
    using enum Command;
    const Commands& commands = *m_commands;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({commands[New], commands[NewDemo], commands[Open], commands[OpenFolder]});
    QMenu* recent = file->addMenu(tr("Re&cent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(recent); });
    file->addSeparator();
    file->addActions({commands[Save], commands[SaveAs]});
    file->addSeparator();
    file->addActions({commands[SaveReport], commands[ExportNetwork], commands[ExportCandidates]});
    file->addSeparator();
    file->addAction(commands[CalibrateDevice]);
    file->addSeparator();
    file->addAction(commands[Quit]);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({commands[Undo], commands[Redo]});
    QMenu* search = menuBar()->addMenu(tr("&Search"));
    search->addActions({commands[Start], commands[Pause], commands[Stop], commands[ResumeRun],
                        commands[SearchOn]});
    search->addSeparator();
    search->addActions({commands[AddToQueue], commands[ShowQueue]});
    QMenu* candidate = menuBar()->addMenu(tr("&Candidate"));
    candidate->addActions({commands[SelectBest], commands[SelectPrevious], commands[SelectNext],
                           commands[TogglePin]});
    buildViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({commands[Handbook], commands[ReadThisPage], commands[Glossary]});
    help->addSeparator();
    help->addActions({commands[Shortcuts], commands[About]});
}

void MainWindow::buildLanguageMenu(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    QStringList languages{QString()};
    languages += translations();
    for (const QString& language : std::as_const(languages)) {
        // A language is offered in its own name, which who looks for it can read.
        QAction* action
            = menu.addAction(language.isEmpty() ? tr("As the &system") : nativeName(language));
        action->setObjectName(QStringLiteral("languageAction-%1").arg(language));
        action->setCheckable(true);
        action->setChecked(language == m_services.preferences.language());
        action->setData(language);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction* action) {
        m_services.preferences.setLanguage(action->data().toString());
        m_messages->showInformation(tr("The language changes when Splitscape is started again."));
    });
}

void MainWindow::buildViewMenu()
{
    using enum Command;
    const Commands& commands = *m_commands;
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({commands[ShowSearch], commands[ShowCandidates], commands[ShowCompare],
                      commands[ShowResult], commands[ShowRuns], commands[ShowData],
                      commands[ShowBenchmark], commands[ShowSeries]});
    view->addSeparator();
    view->addActions({commands[FocusStudy], commands[FocusInspector]});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    for (const Command command : {ThemeSystem, ThemeLight, ThemeDark}) {
        group->addAction(commands[command]);
        theme->addAction(commands[command]);
    }
    const auto choice = static_cast<int>(Theme::instance().choice());
    group->actions().at(choice)->setChecked(true);
    connect(group, &QActionGroup::triggered, this, [this, group](QAction* action) {
        const auto chosen = static_cast<ThemeChoice>(group->actions().indexOf(action));
        Theme::instance().setChoice(chosen);
        m_services.preferences.setTheme(chosen);
    });
    buildLanguageMenu(*view->addMenu(tr("&Language")));
    QMenu* panels = view->addMenu(tr("&Panels"));
    const auto docks = findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget* dock : docks)
        panels->addAction(dock->toggleViewAction());
    const auto bars = findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar* bar : bars)
        panels->addAction(bar->toggleViewAction());
    view->addAction(commands[ResetArrangement]);
}

void MainWindow::fillRecentFiles(QMenu* menu)
{
    menu->clear();
    const QStringList files = m_services.preferences.recentFiles();
    for (const QString& path : files) {
        QAction* action
            = menu->addAction(QFileInfo(path).fileName(), this, [this, path] { openPath(path); });
        action->setToolTip(path);
        action->setEnabled(!m_run.isActive());
    }
    if (files.isEmpty())
        menu->addAction(tr("No study was opened yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Clear the list"), this,
                    [this] { m_services.preferences.clearRecentFiles(); })
        ->setEnabled(!files.isEmpty());
    menu->setToolTipsVisible(true);
}

void MainWindow::connectCommands()
{
    using enum Command;
    const Commands& commands = *m_commands;
    const auto on = [this, &commands](Command command, auto slot) {
        connect(commands[command], &QAction::triggered, this, slot);
    };
    on(New, [this] {
        auto* gallery = new StudyGallery(this);
        gallery->setAttribute(Qt::WA_DeleteOnClose);
        connect(gallery, &StudyGallery::chosen, m_files, &StudyFiles::openNew);
        gallery->open();
    });
    on(NewDemo, [this] { m_files->openNew(study::Recipe::Demo); });
    on(Open, [this] { m_files->askAndOpen(); });
    on(OpenFolder, [this] {
        m_services.dialogs.openFolder(this,
                                      {tr("Open a folder of data or searches"),
                                       m_services.preferences.lastFolder(), {}, {}},
                                      [this](const QString& path) { openPath(path); });
    });
    on(Save, [this] {
        m_study->commitTyped();
        m_files->save();
    });
    on(SaveAs, [this] {
        m_study->commitTyped();
        m_files->saveAs();
    });
    on(ExportCandidates, [this] { exportCandidates(); });
    on(SaveReport, [this] { m_exports->saveReport({}); });
    on(ExportNetwork, [this] { m_exports->exportNetwork(*m_selection.selected()); });
    on(CalibrateDevice, [this] { showCalibration(); });
    on(Quit, [this] { close(); });
    on(Undo, [this] {
        if (!m_study->revertTyped()) // what is typed is the last thing done
            m_undo->undo();
    });
    on(Redo, [this] { m_undo->redo(); });
    on(Start, [this] { start(); });
    on(ResumeRun, [this] { resumeRun(); });
    on(SearchOn, [this] { askToSearchOn(); });
    on(AddToQueue, [this] {
        m_study->commitTyped();
        m_queue->addStudy();
    });
    on(ShowQueue, [this] { m_queue->show(); });
    on(Pause, [this] { togglePause(); });
    on(Stop, [this] { m_run.stop(); });
    on(ResetArrangement, [this] { restoreState(m_firstArrangement); });
    on(Handbook, [this] { showHandbook(QStringLiteral("index")); });
    on(ReadThisPage, [this] { showHowToRead(); });
    on(Glossary, [this] { showHandbook(QStringLiteral("glossary")); });
    on(Shortcuts, [this] { showShortcuts(); });
    on(About, [this] { showAbout(); });
    on(FocusStudy, [this] {
        auto* dock = findChild<QDockWidget*>(QStringLiteral("studyDock"));
        dock->show();
        dock->raise();
        m_study->focusForm();
    });
    on(FocusInspector, [this] {
        auto* dock = findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
        dock->show();
        dock->raise();
        dock->widget()
            ->findChild<QWidget*>(QStringLiteral("splitView"))
            ->setFocus(Qt::ShortcutFocusReason);
    });
    const auto page = [this](const char* name) {
        return [this, name] {
            if (auto* widget = findChild<QWidget*>(QString::fromLatin1(name)))
                m_tabs->setCurrentWidget(widget);
        };
    };
    on(ShowSearch, page("searchPage"));
    on(ShowCandidates, page("candidatesPage"));
    on(ShowCompare, page("comparePage"));
    on(ShowResult, page("resultPage"));
    on(ShowRuns, page("runsPage"));
    on(ShowData, page("dataPage"));
    on(ShowBenchmark, page("benchmarkPage"));
    on(ShowSeries, page("seriesPage"));
}

void MainWindow::connectSelection()
{
    using enum Command;
    const Commands& commands = *m_commands;
    connect(commands[SelectBest], &QAction::triggered, this,
            [this] { m_selection.select(m_search->best()); });
    connect(commands[SelectPrevious], &QAction::triggered, this, [this] { selectNeighbour(-1); });
    connect(commands[SelectNext], &QAction::triggered, this, [this] { selectNeighbour(1); });
    connect(commands[TogglePin], &QAction::triggered, this, [this] {
        if (m_selection.selected())
            m_selection.togglePin(*m_selection.selected());
    });
    const auto update = [this, pin = commands[TogglePin]] {
        const std::optional<CandidateId> selected = m_selection.selected();
        const bool pinned = selected && m_selection.isPinned(*selected);
        pin->setChecked(pinned);
        pin->setEnabled(selected.has_value());
    };
    connect(&m_selection, &Selection::selectedChanged, this, [this, update] {
        m_userSelected = m_selection.selected().has_value();
        update();
        updateExportNetwork();
    });
    connect(&m_selection, &Selection::pinnedChanged, this, update);
    connect(&m_selection, &Selection::pinRefused, this, [this, update] {
        update();
        m_messages->showInformation(
            tr("%n candidates are pinned already, as many as are compared. Unpin one first.",
               nullptr, static_cast<int>(Selection::kMostPinned)));
    });
    update();
}

void MainWindow::connectRun()
{
    connect(&m_run, &RunController::workersChanged, m_study,
            [this] { m_study->workers().showState(m_run.workers()); });
    connect(&m_run, &RunController::stateChanged, this, &MainWindow::updateCommands);
    connect(&m_run, &RunController::runChanged, this, [this] {
        m_userSelected = false;
        updateCommands();
        updateTitle();
    });
    connect(&m_candidates, &CandidateSet::opened, &m_selection, &Selection::clear);
    // A filter is a question about one run: the next is shown whole.
    connect(&m_candidates, &CandidateSet::opened, &m_filter, &CandidateFilter::clear);
    connect(&m_candidates, &CandidateSet::snapshotChanged, this,
            [this] { Turns::instance().putOff(this, [this] { followBest(); }); });
    connect(&m_run, &RunController::ended, this, [this] {
        if (!m_closing)
            m_services.preferences.setUnfinishedRun({});
        if (!m_run.file().isEmpty() && QFileInfo::exists(m_run.file()))
            m_services.preferences.addRecentFile(m_run.file());
        updateTitle();
        m_files->endWatching();
        // The page of a series offers to go on with all its searches.
        if (!m_closing && !m_series->isUnderWay()
            && (m_series->folder().empty() || m_run.path().parent_path() != m_series->folder()))
            m_files->offerResumption();
        finishClosing();
    });
    connect(&m_jobs, &BackgroundJobs::idle, this, &MainWindow::finishClosing, Qt::QueuedConnection);
    connect(&m_document, &StudyDocument::changed, this, [this] {
        showRulesOfStudy();
        updateCommands();
        updateTitle();
    });
    connect(m_study, &StudyPage::obstacleChanged, this, &MainWindow::updateCommands);
    connect(m_undo, &UndoOrder::changed, this, &MainWindow::updateUndo);
    connect(m_files, &StudyFiles::titleChanged, this, &MainWindow::updateTitle);
    connect(m_files, &StudyFiles::resumptionWanted, this, &MainWindow::resumeRun);
    connect(m_files, &StudyFiles::dataOpened, this,
            [this] { m_tabs->setCurrentWidget(m_dataPage); });
    connect(m_files, &StudyFiles::opened, this, [this] {
        const QString wanted = std::exchange(m_goOnWith, {});
        if (!wanted.isEmpty() && wanted == m_run.file())
            resumeRun();
    });
}

void MainWindow::showCalibration()
{
    if (!m_calibration) {
        m_calibration = new CalibrateDialog(m_document, m_jobs, m_services.dialogs,
                                            m_services.preferences.lastFolder(), this);
        auto* help = new QShortcut(QKeySequence::HelpContents, m_calibration);
        connect(help, &QShortcut::activated, this,
                [this] { showHandbook(QStringLiteral("your-own-board")); });
        updateCommands();
    }
    m_calibration->show();
    m_calibration->raise();
    m_calibration->activateWindow();
}

void MainWindow::askToSearchOn()
{
    const study::StudySpec earlier = m_run.view().spec;
    const QString file = m_run.file();
    auto* dialog = new SearchOnDialog(earlier.search, QFileInfo(file).fileName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchOnDialog::wanted, this, [this, earlier, file](int length) {
        if (m_run.isActive())
            return; // one began while the question was open
        run::RunRequest request = newRequest();
        request.spec = earlier;
        search::SearchSettings& settings = request.spec.search;
        (settings.isGenetic() ? settings.generations : settings.trainings) = length;
        request.extension
            = run::Extension{file.toStdString(), length, !settings.isGenetic()};
        begin(std::move(request));
    });
    dialog->open();
}

void MainWindow::resumeRun()
{
    if (!m_run.canResumeRun())
        return;
    const data::DatasetSpec& dataset = m_run.view().spec.dataset;
    const QString place = QString::fromStdString(dataset.path);
    const bool isLost = dataset.needsPath() && !QFileInfo::exists(place)
        && run::movedData(dataset.path, m_run.file().toStdString()).empty();
    if (isLost)
        askForData(place);
    else
        resumeWith({});
}

void MainWindow::resumeWith(const QString& dataPath)
{
    m_messages->clear();
    run::RunRequest request = newRequest();
    request.dataPath = dataPath.toStdString();
    m_run.resumeRun(std::move(request));
    m_tabs->setCurrentWidget(m_search);
}

void MainWindow::askForData(const QString& place)
{
    m_messages->showOffer(
        tr("The data of this run is not at %1 any more. Say where it is now; only the same data is "
           "taken.")
            .arg(QDir::toNativeSeparators(place)),
        tr("Choose where it is…"), [this] {
            const Dialogs::PathRequest request{
                tr("Data of the run"), m_services.preferences.lastFolder(), {}, {}};
            const auto chosen = [this](const QString& path) { resumeWith(path); };
            if (m_run.view().spec.dataset.kind == data::DatasetKind::Csv)
                m_services.dialogs.openFile(this, request, chosen);
            else
                m_services.dialogs.openFolder(this, request, chosen);
        });
}

} // namespace splitscape::ui
