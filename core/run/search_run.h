// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/pause_gate.h"
#include "core/data/cache_folder.h"
#include "core/record/run_feed.h"
#include "core/remote/workers_request.h"
#include "core/run/warm_start.h"
#include "core/study/study_spec.h"
#include "core/train/trainer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace splitscape::run {

/// An earlier run that shall search on, in a file of its own.
struct Extension {
    std::filesystem::path file; ///< of the earlier run, which stays as it is
    /// In all: generations, or trainings of a strategy that counts them; more than it had.
    int length = 0;
    bool countsTrainings = false; ///< else generations; it must be what its strategy counts
};

/// What to run, where to keep it, and with what.
struct RunRequest {
    study::StudySpec spec;
    std::optional<std::filesystem::path> file; ///< the `.splitscape` file; absent: nothing is kept
    /// Go on with the run in `file`; the study is the one in it, and `spec` is not looked at.
    bool resume = false;
    /// Of a resumption: where the data is now, instead of where the study says. Only the same data is
    /// taken, by its fingerprint; the study in the file stays.
    std::string dataPath{};
    /// Search on where an earlier run ended: `spec` is not looked at, the study is the earlier one
    /// with more generations or trainings. What the earlier run trained is taken over, except for
    /// top networks without kept weights. A budget of time counts anew; one of candidates is dropped.
    std::optional<Extension> extension{};
    /// Networks of an earlier run to begin with; they become `search.start_from` of the study.
    std::optional<WarmStart> warmStart{};
    bool overwrite = false;
    int threads = 1; ///< that train; 0 with workers: they alone do
    std::optional<remote::WorkersRequest> workers{}; ///< where workers may connect; absent: nowhere
    bool givesWay = false; ///< the search stands back behind the program's other threads
    data::CacheFolder cache; ///< of prepared data
    /// Instead of what the study names; null in a real run.
    std::shared_ptr<const train::Trainer> trainer = nullptr;
    std::shared_ptr<const data::Dataset> dataset = nullptr;
};

/// One run of a study on a thread of its own: prepare, then ask, evaluate, store, publish and tell
/// until the strategy has ended or a budget is used up, then extraction. The outcome depends on the
/// study alone, never on `threads` (a time budget excepted). A stop request is noticed within a
/// fraction of a second and keeps everything found. A resumption is a replay: the search is asked
/// again and told what the file has, the events of all that are published again, and only what is
/// missing is trained, so it ends as a run that was never stopped. Of a completed run it only
/// publishes the events.   Thread: any.
class SearchRun {
public:
    /// Starts at once. `feed` ends with one record::RunFinished, whatever happens.
    SearchRun(RunRequest request, std::shared_ptr<record::RunFeed> feed);
    /// Requests a stop and waits for the thread.
    ~SearchRun();
    SearchRun(const SearchRun&) = delete;
    SearchRun& operator=(const SearchRun&) = delete;

    void requestStop();
    /// Trainings under way finish; no further one starts until resume().
    void pause() { m_gate.pause(); }
    void resume() { m_gate.resume(); }
    [[nodiscard]] bool paused() const { return m_gate.paused(); }
    /// Threads that the pause holds now; the others end what is in training.
    [[nodiscard]] int held() const { return m_gate.waiting(); }

private:
    work::PauseGate m_gate;
    std::jthread m_thread;
};

} // namespace splitscape::run
