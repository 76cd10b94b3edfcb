// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_filter.h"
#include "ui/models/candidate_model.h"
#include "ui/models/candidate_set.h"
#include "ui/models/selection.h"
#include "ui/run/folders.h"
#include "ui/run/run_controller.h"
#include "ui/run/study_document.h"
#include "ui/jobs/background_jobs.h"

#include <QMainWindow>

class QTabWidget;

namespace splitscape::ui {

class CalibrateDialog;
class CandidatesPage;
class DataPage;
struct KeptRun;
class Commands;
class Dialogs;
class LibraryController;
class MessageBar;
class Preferences;
class ResultPage;
class RunExports;
class RunQueue;
class RunStatus;
class RunToolBar;
class SearchPage;
class SeriesPage;
class SeriesRunner;
class StudyFiles;
class StudyPage;
class UndoOrder;

/// The one window: study on the left, inspector on the right, pages between, and the objects they
/// share. It assembles and passes on; rules and work are elsewhere.   Thread: UI.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Services {
        Preferences& preferences;
        Dialogs& dialogs;
        Folders folders;
    };

    explicit MainWindow(const Services& services);
    ~MainWindow() override;

    /// Docks, size and place as they were left.
    void restoreArrangement();
    /// Opens a study or a run; errors are shown in the window.
    void openPath(const QString& path);
    /// Offers to go on with the search that was stopped when the window was last closed.
    void offerUnfinishedRun();
    [[nodiscard]] StudyDocument& document() { return m_document; }
    [[nodiscard]] RunController& run() { return m_run; }
    [[nodiscard]] CandidateSet& candidates() { return m_candidates; }
    [[nodiscard]] CandidateModel& candidateModel() { return m_model; }
    [[nodiscard]] Selection& selection() { return m_selection; }

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    /// Where the candidates that are shown are from.
    [[nodiscard]] KeptRun keptRun() const;
    void buildRunsPage();
    void buildBenchmarkPage();
    void buildDocks();
    void buildMenus();
    void buildViewMenu();
    void buildLanguageMenu(QMenu& menu);
    void connectCommands();
    void connectSelection();
    void connectRun();
    void connectQueue();
    void buildSeriesPage();
    void connectSeries();
    void startSeries();
    /// False where there is no series at the path.
    bool openSeries(const QString& path);
    void takeSeries(const QString& folder, const study::StudySpec& spec);
    void showSeries();
    void fillRecentFiles(QMenu* menu);
    void start();
    /// Searches in a new file.
    void begin(run::RunRequest request);
    void askToSearchOn();
    void resumeRun();
    /// @param dataPath  where the data is now; empty: where the study says
    void resumeWith(const QString& dataPath);
    void askForData(const QString& place);
    /// Threads of a search, as the user wants them.
    [[nodiscard]] int threads() const;
    [[nodiscard]] run::RunRequest newRequest() const;
    void togglePause();
    void updateCommands();
    void updateExportNetwork();
    void updateUndo();
    void updateTitle();
    void takeRules(const partition::Rules& shown);
    void selectNeighbour(int step);
    void followBest();
    void showRulesOfStudy();
    void exportCandidates();
    void showCalibration();
    void showShortcuts();
    void showAbout();
    /// A page of the handbook, or why there is none.
    void showHandbook(const QString& page, const QString& section = {});
    void showHowToRead();
    /// The usual size, or what the screen has room for.
    [[nodiscard]] QSize fittingSize() const;
    void addPage(QWidget* page, const QString& title);
    void finishClosing();

    Services m_services;
    StudyDocument m_document;
    BackgroundJobs m_jobs;
    CandidateFilter m_filter;
    CandidateSet m_candidates;
    Selection m_selection;
    CandidateModel m_model;
    RunController m_run;
    LibraryController* m_library;
    Commands* m_commands;
    MessageBar* m_messages = nullptr;
    StudyFiles* m_files = nullptr;
    UndoOrder* m_undo = nullptr;
    RunExports* m_exports = nullptr;
    RunQueue* m_queue = nullptr;
    SeriesRunner* m_series = nullptr;
    SeriesPage* m_seriesPage = nullptr;
    CalibrateDialog* m_calibration = nullptr; ///< made when it is first wanted
    StudyPage* m_study = nullptr;
    CandidatesPage* m_candidatesPage = nullptr;
    SearchPage* m_search = nullptr;
    DataPage* m_dataPage = nullptr;
    ResultPage* m_result = nullptr;
    RunToolBar* m_toolBar = nullptr;
    RunStatus* m_status = nullptr;
    QTabWidget* m_tabs = nullptr;
    QByteArray m_firstArrangement;
    QString m_goOnWith; ///< file of a run that is resumed as soon as it is open
    bool m_userSelected = false; ///< since the run began: the best is no longer followed
    bool m_closing = false;
};

} // namespace splitscape::ui
