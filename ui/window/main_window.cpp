// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/record/counted_front_end.h"
#include "core/study/demo_study.h"
#include "ui/library/library_controller.h"
#include "ui/pages/benchmark_page.h"
#include "ui/pages/calibrate/calibrate_dialog.h"
#include "ui/pages/candidates_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspector.h"
#include "ui/pages/kept_panel.h"
#include "ui/pages/result_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/series_page.h"
#include "ui/pages/study/starts_field.h"
#include "ui/pages/study/study_page.h"
#include "ui/pages/study/workers_section.h"
#include "ui/preferences/preferences.h"
#include "ui/run/series_runner.h"
#include "ui/text/facts.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/inspector_link.h"
#include "ui/window/run_exports.h"
#include "ui/window/run_queue.h"
#include "ui/window/run_recorder.h"
#include "ui/window/run_tool_bar.h"
#include "ui/window/study_files.h"
#include "ui/window/undo_order.h"
#include "ui/window/view_chips.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <thread>

namespace splitscape::ui {

MainWindow::MainWindow(const Services& services)
    : m_services(services)
    , m_candidates(&m_filter)
    , m_model(&m_candidates, &m_selection)
    , m_run(m_candidates)
    , m_library(new LibraryController(m_services.folders.runs / "library.json", m_jobs, this))
    , m_commands(new Commands(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Theme::icon(u"splitscape"));
    setAcceptDrops(true);
    study::StudySpec demo = study::demoStudy();
    demo.name = nameText(demo.name);
    m_document.reset(std::move(demo), {});
    m_series = new SeriesRunner(m_jobs, m_run, this);
    buildPages();
    buildDocks();
    m_dataPage = new DataPage({m_document, m_study->data(), m_services.dialogs});
    addPage(m_dataPage, tr("Data"));
    buildBenchmarkPage();
    buildSeriesPage();
    m_undo = new UndoOrder(m_document, m_candidates, this);
    m_toolBar = new RunToolBar(*m_commands, m_run, new ViewChips(m_candidates, m_run), this);
    addToolBar(m_toolBar);
    m_status = new RunStatus(m_run);
    statusBar()->addPermanentWidget(m_status, 1);
    m_files = new StudyFiles(
        {m_document, m_run, m_jobs, m_services.preferences, m_services.dialogs, *m_messages, this});
    m_exports = new RunExports(
        {m_run, m_jobs, m_services.preferences, m_services.dialogs, *m_messages, this});
    m_queue = new RunQueue(
        {m_document, m_run, m_jobs, m_services.preferences, m_services.dialogs, *m_messages,
         *m_files, this},
        m_services.folders.runs / "queue.json");
    buildMenus();
    connectCommands();
    connectSelection();
    connectRun();
    connectQueue();
    connectSeries();
    showRulesOfStudy();
    updateCommands();
    updateTitle();
    resize(fittingSize());
    m_firstArrangement = saveState();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::fittingSize() const
{
    constexpr QSize kUsual(1280, 800);
    constexpr int kTitleBar = 40; // what a desktop puts around the window
    const QScreen* const screen = this->screen();
    return screen ? kUsual.boundedTo(screen->availableSize() - QSize(0, kTitleBar)) : kUsual;
}

void MainWindow::addPage(QWidget* page, const QString& title)
{
    m_tabs->setTabToolTip(m_tabs->addTab(page, title), title);
}

void MainWindow::buildPages()
{
    m_messages = new MessageBar;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDocumentMode(true);
    // Every page in sight: where a language has no room for a name, it is shortened.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Pages of the study"));
    m_search = new SearchPage({m_document, m_run, m_candidates, m_model, m_selection,
                               (*m_commands)[Command::Start], (*m_commands)[Command::Open]});
    m_result = new ResultPage(
        {m_run, m_selection, m_services.preferences, (*m_commands)[Command::Start], m_jobs,
         m_services.folders.cache});
    addPage(m_search, tr("Search"));
    m_candidatesPage = new CandidatesPage(&m_candidates, &m_selection, &m_model);
    m_candidatesPage->setObjectName(QStringLiteral("candidatesPage"));
    m_candidatesPage->setHiddenColumns(m_services.preferences.hiddenColumns());
    connect(m_candidatesPage, &CandidatesPage::hiddenColumnsChanged, this,
            [this](const QStringList& keys) { m_services.preferences.setHiddenColumns(keys); });
    addPage(m_candidatesPage, tr("Candidates"));
    auto* compare = new ComparePage(&m_candidates, &m_selection);
    compare->setObjectName(QStringLiteral("comparePage"));
    compare->kept()->setRun([this] { return keptRun(); });
    addPage(compare, tr("Compare"));
    connect(m_candidatesPage, &CandidatesPage::compareRequested, this,
            [this, compare] { m_tabs->setCurrentWidget(compare); });
    connect(compare, &ComparePage::candidatesRequested, this,
            [this] { m_tabs->setCurrentWidget(m_candidatesPage); });
    addPage(m_result, tr("Result"));
    connect(m_result, &ResultPage::evidenceFound, m_search, &SearchPage::setEvidence);
    buildRunsPage();
    auto* howToRead = new QToolButton;
    howToRead->setObjectName(QStringLiteral("howToReadButton"));
    howToRead->setDefaultAction((*m_commands)[Command::ReadThisPage]);
    // Its whole text would push the last tab out of a window of 1280 pixels.
    howToRead->setAccessibleName(howToRead->text());
    howToRead->setText(QStringLiteral("?"));
    howToRead->setAutoRaise(true);
    m_tabs->setCornerWidget(howToRead);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_messages->floatOver(central);
    setCentralWidget(central);
}

void MainWindow::buildRunsPage()
{
    auto* runs = new RunsPage(
        {*m_library, m_jobs, m_services.dialogs, [this] { return m_run.file(); }});
    addPage(runs, tr("Runs"));
    connect(runs, &RunsPage::openRequested, this, &MainWindow::openPath);
    connect(&m_run, &RunController::runChanged, this, [this, runs] {
        if (m_run.hasRun() && m_tabs->currentWidget() == runs)
            m_tabs->setCurrentWidget(m_search);
    });
    new RunRecorder(m_run, *m_library, this);
}

void MainWindow::buildBenchmarkPage()
{
    auto* page = new BenchmarkPage({m_jobs, [this] { return threads(); }});
    addPage(page, tr("Benchmark"));
    connect(m_study, &StudyPage::calibrationWanted, this, &MainWindow::showCalibration);
    connect(m_study, &StudyPage::comparisonWanted, this, [this, page] {
        m_tabs->setCurrentWidget(page);
        page->compareWith(m_document.spec().search.strategy);
    });
}

void MainWindow::buildDocks()
{
    setDockNestingEnabled(true);
    // The side docks keep their height when something is docked above or below.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_study = new StudyPage(m_document, m_jobs, m_services.preferences, m_services.dialogs,
                            m_services.folders);
    auto* study = new QDockWidget(tr("Study"), this);
    study->setObjectName(QStringLiteral("studyDock"));
    study->setWidget(m_study);
    // The form is where reading begins; docks do not turn round by themselves.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, study);
    auto* inspector = new Inspector;
    new InspectorLink(*inspector, m_candidates, m_selection, m_run);
    connect(inspector, &Inspector::rulesWanted, this, &MainWindow::takeRules);
    // What was typed stays in the inspector until something is selected.
    connect(inspector, &Inspector::networkTyped, this, [this] { m_userSelected = true; });
    auto* right = new QDockWidget(tr("Inspector"), this);
    right->setObjectName(QStringLiteral("inspectorDock"));
    right->setWidget(inspector);
    addDockWidget(isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, right);
    resizeDocks({study, right}, {320, 336}, Qt::Horizontal);
}

void MainWindow::restoreArrangement()
{
    const QByteArray geometry = m_services.preferences.windowGeometry();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray state = m_services.preferences.windowState();
    if (!state.isEmpty() && !restoreState(state))
        restoreState(m_firstArrangement);
}

void MainWindow::openPath(const QString& path)
{
    if (!openSeries(path))
        m_files->openFile(path);
}

void MainWindow::offerUnfinishedRun()
{
    const QString file = m_services.preferences.unfinishedRun();
    m_services.preferences.setUnfinishedRun({}); // offered once
    if (file.isEmpty() || !QFileInfo::exists(file))
        return;
    m_messages->showOffer(tr("The search in %1 was stopped when the window was closed.")
                              .arg(QFileInfo(file).fileName()),
                          tr("Go on with it"), [this, file] {
                              m_goOnWith = QFileInfo(file).absoluteFilePath();
                              openPath(file);
                          });
}

void MainWindow::start()
{
    m_study->commitTyped(); // a click on Start does not leave the field
    if (m_run.isActive() || m_run.isFollowing() || !m_study->obstacle().isEmpty())
        return;
    if (m_document.spec().isSeries()) {
        startSeries();
        return;
    }
    run::RunRequest request = newRequest();
    request.spec = m_document.spec();
    request.warmStart = m_study->starts().warmStart();
    begin(std::move(request));
}

void MainWindow::begin(run::RunRequest request)
{
    request.file = m_files->nextRunFile(m_services.folders.runs);
    m_userSelected = false;
    m_selection.clear();
    m_messages->clear();
    m_run.start(std::move(request));
    m_tabs->setCurrentWidget(m_search);
}

int MainWindow::threads() const
{
    const int threads = m_services.preferences.threads();
    return threads > 0 ? threads
                       : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

run::RunRequest MainWindow::newRequest() const
{
    run::RunRequest request;
    request.threads = threads();
    request.workers = WorkersSection::requestOf(m_services.preferences);
    if (request.workers && m_services.preferences.onlyWorkersTrain())
        request.threads = 0;
    request.cache.path = m_services.folders.cache;
    request.givesWay = true; // to the window
    return request;
}

void MainWindow::togglePause()
{
    if (m_run.state() == RunController::State::Paused)
        m_run.resume();
    else
        m_run.pause();
}

void MainWindow::updateCommands()
{
    using enum Command;
    const Commands& commands = *m_commands;
    const RunController::State state = m_run.state();
    const QString obstacle = m_study->obstacle();
    commands[Start]->setEnabled(!m_run.isActive() && !m_run.isFollowing() && obstacle.isEmpty());
    commands[Start]->setToolTip(
        m_run.isActive() ? tr("A search is running.")
            : m_run.isFollowing()
            ? tr("Another program searches here. Open another study to start one yourself.")
            : obstacle.isEmpty()
            ? tr("Start the search (%1)")
                  .arg(commands[Start]->shortcut().toString(QKeySequence::NativeText))
            : obstacle);
    commands[ResumeRun]->setEnabled(m_run.canResumeRun());
    commands[SearchOn]->setEnabled(m_run.canSearchOn());
    // The queue takes the place of the study when one search has ended.
    commands[AddToQueue]->setEnabled(m_document.problems().empty()
                                     && !m_document.spec().isSeries());
    const bool paused = state == RunController::State::Paused;
    commands[Pause]->setEnabled(state == RunController::State::Running || paused);
    commands[Pause]->setChecked(paused);
    commands[Pause]->setText(paused ? tr("&Resume") : tr("&Pause"));
    commands[Pause]->setIcon(Theme::icon(paused ? u"start" : u"pause"));
    commands[Stop]->setEnabled(state == RunController::State::Running || paused);
    updateUndo();
    for (const Command command : {New, NewDemo, Open, OpenFolder})
        commands[command]->setEnabled(!m_run.isActive());
    commands[ExportCandidates]->setEnabled(m_run.hasRun());
    commands[SaveReport]->setEnabled(m_run.hasRun() && !m_run.view().origin.specification.empty());
    updateExportNetwork();
    commands[SelectBest]->setEnabled(m_search->best().has_value());
    m_search->setObstacle(obstacle);
    m_study->setReadOnly(m_run.isActive());
    m_dataPage->setReadOnly(m_run.isActive());
    if (m_calibration)
        m_calibration->setCanUse(!m_run.isActive());
    m_seriesPage->setCanGoOn(!m_run.isActive() && !m_run.isFollowing());
}

void MainWindow::updateUndo()
{
    const Commands& commands = *m_commands;
    commands[Command::Undo]->setEnabled(m_undo->canUndo(!m_run.isActive()) || m_study->isTyping());
    commands[Command::Redo]->setEnabled(m_undo->canRedo(!m_run.isActive()));
}

void MainWindow::updateExportNetwork()
{
    const std::optional<CandidateId> selected = m_selection.selected();
    const evaluate::CandidatePtr candidate = selected ? m_run.view().candidate(*selected) : nullptr;
    (*m_commands)[Command::ExportNetwork]->setEnabled(
        candidate && candidate->standing == search::Standing::Valid && !m_run.file().isEmpty());
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*]").arg(m_files->title()));
    setWindowModified(!m_files->isSecured());
}

void MainWindow::followBest()
{
    const std::optional<CandidateId> best = m_search->best();
    (*m_commands)[Command::SelectBest]->setEnabled(best.has_value());
    if (!m_userSelected) {
        if (best && best != m_selection.selected()) {
            m_selection.select(best);
            m_userSelected = false; // it was not the user
        }
    }
}

void MainWindow::showRulesOfStudy()
{
    // A run keeps the rules it was searched by; until there is one, the views follow the form.
    if (!m_run.hasRun() && m_candidates.studyRules() != m_document.spec().rules)
        m_candidates.open(m_document.spec().rules);
}

void MainWindow::takeRules(const partition::Rules& shown)
{
    const partition::Rules rules
        = m_run.hasRun() ? record::rulesToSearchBy(shown, m_run.view()) : shown;
    m_document.edit(QStringLiteral("limits"), [&rules](study::StudySpec& spec) {
        if (spec.rules.limits.energy != rules.limits.energy)
            spec.energySweep.clear(); // one limit was asked for
        spec.rules = rules;
    });
    m_messages->showInformation(
        tr("The study on the left now has these rules; Start searches by them."));
}

void MainWindow::selectNeighbour(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const std::optional<CandidateId> selected = m_selection.selected();
    const int row = selected ? m_model.rowOf(*selected) : -1;
    const int next = row < 0 ? (step > 0 ? 0 : rows - 1) : std::clamp(row + step, 0, rows - 1);
    m_selection.select(m_model.idAt(next));
}

void MainWindow::exportCandidates()
{
    const QString name
        = QFileInfo(m_run.file()).completeBaseName() + QStringLiteral("-candidates.csv");
    m_services.dialogs.saveFile(this,
                                {tr("Export the candidates"),
                                 QDir(m_services.preferences.lastFolder()).filePath(name),
                                 {tr("Comma-separated values (*.csv)")},
                                 QStringLiteral("csv")},
                                [this](const QString& path) {
                                    m_tabs->setCurrentWidget(m_candidatesPage);
                                    m_candidatesPage->saveTo(path);
                                });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous()) // not when it comes back from the task bar
        m_search->focusStart();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing && !m_files->isSecured() && !m_run.isActive()) {
        event->ignore();
        m_files->secure([this] {
            m_closing = true;
            close();
        });
        return;
    }
    if (!m_closing && m_run.isActive())
        m_services.preferences.setUnfinishedRun(m_run.file());
    m_closing = true;
    m_run.stop();
    m_jobs.cancelAll();
    if (m_run.isActive() || !m_jobs.isIdle()) {
        m_messages->showInformation(tr("Stopping… everything found is kept."));
        event->ignore(); // finishClosing() comes back here
        return;
    }
    m_services.preferences.setWindowGeometry(saveGeometry());
    m_services.preferences.setWindowState(saveState());
    event->accept();
}

void MainWindow::finishClosing()
{
    if (m_closing && !m_run.isActive() && m_jobs.isIdle())
        close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openPath(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace splitscape::ui
