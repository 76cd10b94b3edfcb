// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_follower.h"
#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "ui/run/shown_run.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <cstddef>
#include <filesystem>
#include <future>
#include <memory>
#include <vector>

namespace splitscape::ui {

class CandidateSet;

/// The run the window shows, live or read from a file. Starts and stops it and, on a timer, takes
/// what its feed holds and hands it to the models in one batch. Nothing here waits.   Thread: UI.
class RunController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing runs; view() may hold a run that ended
        Following, ///< another process writes the run; it is only watched
        Running,
        Paused,
        Stopping ///< asked to stop, not ended yet
    };

    /// `candidates` must outlive this.
    explicit RunController(CandidateSet& candidates, QObject* parent = nullptr);
    ~RunController() override;

    [[nodiscard]] State state() const { return m_state; }
    /// A search of this process goes on.
    [[nodiscard]] bool isActive() const
    {
        return m_state != State::Idle && m_state != State::Following;
    }
    /// Another process searches; its run is only watched.
    [[nodiscard]] bool isFollowing() const { return m_state == State::Following; }
    /// The run shown ended early, is kept in a file and can go on from there.
    [[nodiscard]] bool canResumeRun() const;
    /// The run shown is complete and kept in a file: a longer one can begin with it.
    [[nodiscard]] bool canSearchOn() const;
    /// There is a run to show, going on or ended.
    [[nodiscard]] bool hasRun() const { return m_hasRun; }
    /// Everything known of it.
    [[nodiscard]] const record::RunView& view() const { return m_view; }
    /// view().best(), without a search through all candidates.
    [[nodiscard]] const evaluate::CandidatePtr& best() const { return m_best; }
    [[nodiscard]] const record::Progress& progress() const { return m_progress; }
    /// How it goes with the workers of the run; null where it has none.
    [[nodiscard]] const std::shared_ptr<const remote::WorkersState>& workers() const
    {
        return m_workers;
    }
    /// The `.splitscape` file it is kept in; empty: in none.
    [[nodiscard]] const QString& file() const { return m_file; }
    /// The same with its bytes, of which a QString keeps only what is text.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Only while nothing runs.
    void start(run::RunRequest request);
    /// Goes on with the run shown; the request's file and study are replaced by those.
    void resumeRun(run::RunRequest request);
    /// Shows a run that was read from `file`.
    void show(ShownRun run, const QString& file);
    /// Shows a run that another process writes, as it goes. `run` is what is known of it now.
    void follow(ShownRun run, const QString& file);
    /// Shows none.
    void clear();

public slots:
    void pause();
    void resume();
    /// Everything found is kept; stateChanged() tells when it has ended.
    void stop();

signals:
    void stateChanged();
    void progressChanged();
    /// Another run, or none, is shown.
    void runChanged();
    void extracted();
    void workersChanged();
    /// The run just ended; view().ending says how.
    void ended();

private:
    /// The run shown is in a file, nothing of it is damaged, and nobody writes it.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isComplete() const;
    void begin(State state);
    void stopFollowing();
    /// Lets go of something with a thread without waiting for that thread.
    template <typename T>
    void retire(std::unique_ptr<T> gone);
    void drain();
    void take(const record::RunEvent& event, std::vector<evaluate::CandidatePtr>& changed);
    /// Takes some of the candidates that an extraction scored; true once all are taken.
    bool takeSome(const record::ExtractionFinished& extracted,
                  std::vector<evaluate::CandidatePtr>& changed);
    void updateBest(const std::vector<evaluate::CandidatePtr>& changed);
    void setState(State state);
    void reset(ShownRun run, const std::filesystem::path& path);

    CandidateSet& m_candidates;
    std::shared_ptr<record::RunFeed> m_feed;
    std::unique_ptr<run::SearchRun> m_run; ///< while active
    std::unique_ptr<record::RunFollower> m_follower; ///< while following
    std::vector<std::future<void>> m_retiring; ///< they wait for threads, so that no slot does
    std::vector<record::RunEvent> m_events; ///< fetched from the feed
    std::size_t m_taken = 0; ///< of them
    /// How far the candidates of an extraction have replaced those of the view.
    struct Replacement {
        std::size_t taken = 0;
        std::size_t place = 0; ///< in the view
    } m_replacement;
    record::RunView m_view;
    evaluate::CandidatePtr m_best;
    record::Progress m_progress;
    std::shared_ptr<const remote::WorkersState> m_workers;
    QString m_file;
    std::filesystem::path m_path;
    State m_state = State::Idle;
    bool m_hasRun = false;
    QTimer m_timer;
};

} // namespace splitscape::ui
