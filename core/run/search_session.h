// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluator.h"
#include "core/evaluate/finalists.h"
#include "core/evaluate/extraction.h"
#include "core/evaluate/restart_count.h"
#include "core/record/run_history.h"
#include "core/remote/task_engine.h"
#include "core/run/search_run.h"
#include "core/search/strategy.h"
#include "core/store/run_store.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {
class OrderedTraining;
}

namespace splitscape::run {

class SessionForecast;

/// The loop of one SearchRun, on the thread that calls run().
class SearchSession {
public:
    /// `feed` and `gate` must outlive the session.
    SearchSession(RunRequest request, record::RunFeed& feed, work::PauseGate& gate);

    /// Everything from preparation to the end of the file; never throws. Call once.
    [[nodiscard]] store::RunEnding run(std::stop_token stop);

private:
    using Clock = std::chrono::steady_clock;

    using Results = std::vector<evaluate::CandidatePtr>;

    [[nodiscard]] Result<void> recallHistory();
    [[nodiscard]] Result<void> recallExtended();
    /// Reads an earlier run, and takes its study over.
    [[nodiscard]] Result<void> readEarlier(const std::filesystem::path& file);
    /// What a progress counts up to, by the study.
    void setGoals();
    [[nodiscard]] Result<void> prepare(std::stop_token stop);
    /// The port of the workers, before minutes are spent on the data.
    [[nodiscard]] Result<std::unique_ptr<remote::TaskEngine>> openToWorkers() const;
    /// A resumption of a run that had come to its end: all is recalled, and nothing is written.
    [[nodiscard]] bool wasComplete() const;
    void trainOnWorkers(std::unique_ptr<remote::TaskEngine> engine);
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> search(std::stop_token stop);
    [[nodiscard]] Result<void> extract(std::stop_token stop);
    [[nodiscard]] Result<void> measureBaselines(std::stop_token stop);
    /// What the networks whose weights are kept score in every number format.
    [[nodiscard]] Result<void> measureFormats(std::stop_token stop);
    /// What the preparation of the data decided.
    void keepNotes();
    void keepSides();
    /// What the test part shares with the others.
    [[nodiscard]] Result<void> keepLeakage();
    /// What the final trainings say of every test sample.
    [[nodiscard]] Result<void> keepPredictions(const evaluate::ExtractionResult& found,
                                               std::stop_token stop);
    /// What an interrupted extraction fine-tuned, beside the trainings of before.
    void recallTunings(std::vector<evaluate::RepeatedTraining>& done) const;
    /// Keeps a training of the extraction, and before it what its fine-tuning came to.
    void keepRepeated(const evaluate::RepeatedTraining& training);
    /// Fine-tunes the network that is exported where that is due, and keeps what all tunings of the
    /// extraction came to.
    [[nodiscard]] Result<void> keepTuning(std::span<const evaluate::RepeatedTraining> trainings,
                                          std::uint64_t chosen, std::stop_token stop);
    /// What the search expects of networks it has not trained, where that is new.
    void keepForecast(const SessionForecast& forecast);
    void keepRelaxation(const search::Relaxation& relaxation);
    /// Where a budget of time may end the search within a round: the most promising networks of it
    /// are then trained. Null otherwise.
    [[nodiscard]] std::shared_ptr<evaluate::OrderedTraining> orderedTraining();
    void keep(store::Document document, bool isStored);
    [[nodiscard]] store::RunEnding conclude(const Result<void>& done);

    /// The assessments of all proposals, or fewer after a stop request.
    [[nodiscard]] Result<Results> assess(std::span<const search::Proposal> proposals,
                                         evaluate::Evaluator& evaluator, std::stop_token stop);
    [[nodiscard]] bool canRecall(std::span<const search::Proposal> proposals) const;
    [[nodiscard]] bool canRecall(const search::Proposal& proposal) const;
    [[nodiscard]] Result<Results> recall(std::span<const search::Proposal> proposals,
                                         evaluate::Evaluator& evaluator);
    void deliver(const evaluate::CandidatePtr& candidate, const evaluate::WeightsPtr& weights,
                 bool isRecalled);
    void record(const search::Round& generation, Clock::time_point start, int trainedBefore);
    void concludeExtraction(evaluate::ExtractionResult result);
    /// Lets go of weights that nothing later in the run needs, in memory and in the file.
    void spareWeights(std::stop_token stop);
    [[nodiscard]] bool candidateBudgetUsed() const;
    void publishProgress(record::Stage stage, double fraction);
    [[nodiscard]] std::optional<Seconds> remaining(record::Stage stage, double fraction) const;
    [[nodiscard]] std::vector<std::uint64_t> keptWeights(std::uint64_t chosen) const;
    [[nodiscard]] Seconds spentBefore() const { return m_history ? m_history->spent : Seconds{}; }
    [[nodiscard]] Seconds elapsed() const { return spentBefore() + (Clock::now() - m_start); }

    RunRequest m_request;
    record::RunFeed& m_feed;
    work::PauseGate& m_gate;
    Clock::time_point m_start;
    Clock::time_point m_searchStart;
    work::WorkerPool m_pool;
    evaluate::EvaluationSetup m_setup;
    std::optional<store::RunLock> m_lock; ///< of a resumption, until the store has it
    std::optional<record::RunHistory> m_history; ///< of a resumption or an extension
    std::size_t m_earlierTests = 0; ///< of the runs that an extension goes on from
    double m_lowestFinalist = 0.0; ///< accuracy; of an extension: see canRecall
    std::shared_ptr<const store::RunOrigin> m_origin;
    std::unique_ptr<store::RunStore> m_store; ///< null where nothing is kept
    std::stop_source m_stop; ///< of everything: a user's wish or a broken store
    std::vector<evaluate::Finalist> m_finalists;
    evaluate::KnownScores m_scores; ///< of finalists whose weights are gone
    evaluate::RestartCount m_restarts; ///< as kept
    std::string m_forecast; ///< as kept
    std::optional<std::uint64_t> m_chosen; ///< by the extraction
    std::vector<evaluate::RepeatedTraining> m_repeated; ///< of the extraction, as they end
    std::vector<evaluate::CandidatePtr> m_valid; ///< all of them, in the order of delivery
    record::Progress
        m_progress; ///< touched by one thread at a time: the run's, or one that delivers
    Seconds m_trainingTime{0.0};
    int m_roundDone = 0; ///< delivered of the present round
    search::StrategyProgress m_asked; ///< as the open proposals were asked
    std::size_t m_askedCount = 1;
    std::size_t m_delivered = 0; ///< of them, abandoned ones left out
    double m_recalledFraction = 0.0; ///< of the search, which an estimate must leave out
};

} // namespace splitscape::run
