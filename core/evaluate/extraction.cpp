// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/extraction.h"

#include "core/evaluate/finalists.h"
#include "core/evaluate/told_fitness.h"
#include "core/evaluate/training_seed.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <mutex>
#include <utility>

namespace splitscape::evaluate {

namespace {

using Progress = std::function<void(int, int)>;

// Counts finished trainings towards all of the extraction.
class Tally {
public:
    Tally(int total, const Progress& progress)
        : m_total(total)
        , m_progress(progress)
    {
    }

    void expect(int total) { m_total = total; }

    void done()
    {
        const std::lock_guard lock(m_mutex);
        m_progress(++m_done, m_total);
    }

private:
    std::mutex m_mutex; // guards m_done and the callback
    int m_done = 0;
    int m_total;
    const Progress& m_progress;
};

struct Scored {
    std::optional<Error> error;
    double accuracy = 0.0;
    double told = 0.0; ///< what a search would be told of it
};

struct Repeated {
    std::optional<Error> error;
    RepeatedTraining training;
};

struct Tested {
    std::optional<Error> error;
    metrics::ConfusionMatrix confusion;
};

Error cancelled() { return {ErrorCode::Cancelled, "extraction", "stopped on request"}; }

template <typename Outcome>
std::optional<Error> firstError(const std::vector<std::optional<Outcome>>& outcomes)
{
    for (const std::optional<Outcome>& outcome : outcomes) {
        if (outcome && outcome->error && outcome->error->code != ErrorCode::Cancelled)
            return outcome->error;
    }
    for (const std::optional<Outcome>& outcome : outcomes) {
        if (!outcome || outcome->error)
            return cancelled();
    }
    return {};
}

Scored score(const Finalist& finalist, const EvaluationSetup& setup, std::stop_token stop)
{
    const auto matrix = evaluateDeployed(setup, finalist.candidate->architecture, *finalist.weights,
                                         *finalist.candidate->best, setup.split->heldBack, stop);
    if (!matrix)
        return {matrix.error(), 0.0, 0.0};
    return {{}, matrix->accuracy(), toldFitness(setup, *matrix)};
}

// What a repeated training scores on the held-back half.
Repeated repeatedOf(const CandidateResult& candidate, int repetition, std::uint64_t seed,
                    Result<train::TrainedNetwork> network, const EvaluationSetup& setup,
                    std::stop_token stop)
{
    if (!network)
        return {network.error(), {}};
    const auto heldBack = evaluateDeployed(setup, candidate.architecture, network->weights,
                                           *candidate.best, setup.split->heldBack, std::move(stop));
    if (!heldBack)
        return {heldBack.error(), {}};
    Repeated repeated;
    repeated.training = {candidate.id,
                         repetition,
                         {seed, network->selectionAccuracy, heldBack->accuracy(), 0.0},
                         std::make_shared<const std::vector<float>>(std::move(network->weights)),
                         network->tuning};
    return repeated;
}

Tested test(const CandidateResult& candidate, const Repeated& repeated,
            const EvaluationSetup& setup, std::stop_token stop)
{
    auto matrix = evaluateDeployed(setup, candidate.architecture, *repeated.training.weights,
                                   *candidate.best, setup.split->test, stop);
    if (!matrix)
        return {matrix.error(), {}};
    return {{}, std::move(*matrix)};
}

// No exception leaves a worker.
template <typename Outcome, typename Task>
Outcome guarded(const Task& task)
{
    try {
        return task();
    } catch (const std::exception& failure) {
        Outcome outcome;
        outcome.error = Error{ErrorCode::Internal, "extraction", failure.what()};
        return outcome;
    }
}

// The steps of one extraction, each over the whole pool.
class Extraction {
public:
    Extraction(std::span<const Finalist> finalists, const KnownScores& known,
               const EvaluationSetup& setup, const ExtractionSettings& settings,
               const ExtractionMemory& memory, work::WorkerPool& pool, const Progress& progress,
               std::stop_token stop)
        : m_finalists(finalists)
        , m_known(known)
        , m_setup(setup)
        , m_repetitions(static_cast<std::size_t>(std::max(1, settings.repetitions)))
        , m_shortlist(
              std::min(finalists.size(), static_cast<std::size_t>(std::max(1, settings.shortlist))))
        , m_memory(memory)
        , m_pool(pool)
        , m_backend(backendOf(setup, pool))
        , m_data(dataKey(*setup.dataset, *setup.split))
        , m_stop(std::move(stop))
        , m_tally(static_cast<int>(m_repetitions * m_shortlist), progress)
    {
    }

    Result<ExtractionResult> run()
    {
        std::optional<Error> error = scoreAll();
        if (!error)
            error = trainShortlist();
        if (!error)
            error = testChosen();
        if (error)
            return *error;
        return std::move(m_result);
    }

private:
    template <typename Outcome, typename Task>
    std::vector<std::optional<Outcome>> forEach(std::size_t count, const Task& task)
    {
        std::vector<std::optional<Outcome>> outcomes(count);
        m_pool.forEach(
            count, [&](std::size_t i) { outcomes[i] = guarded<Outcome>([&] { return task(i); }); },
            m_stop);
        return outcomes;
    }

    std::optional<Error> scoreAll()
    {
        const auto scores = forEach<Scored>(m_finalists.size(), [this](std::size_t i) {
            return scored(m_finalists[i]);
        });
        if (auto error = firstError(scores))
            return error;
        std::vector<HeldBackAccuracy> told;
        for (std::size_t i = 0; i < m_finalists.size(); ++i) {
            m_result.heldBack.push_back({m_finalists[i].candidate->id, scores[i]->accuracy});
            told.push_back({m_finalists[i].candidate->id, scores[i]->told});
        }
        // What makes the shortlist must not choose from it as well.
        m_order = ranked(m_finalists,
                         m_shortlist > 1 ? std::span<const HeldBackAccuracy>()
                                         : std::span<const HeldBackAccuracy>(told),
                         m_setup.rules.judging.scenario);
        m_shortlist = std::min(m_shortlist, m_order.size());
        m_order.resize(m_shortlist);
        m_tally.expect(static_cast<int>(m_shortlist * m_repetitions));
        return {};
    }

    Scored scored(const Finalist& finalist) const
    {
        if (const auto known = m_known.find(finalist.candidate->id); known != m_known.end())
            return {{}, known->second, known->second};
        return score(finalist, m_setup, m_stop);
    }

    std::optional<Error> trainShortlist()
    {
        m_repeated.resize(m_shortlist * m_repetitions);
        std::vector<TrainingJob> jobs;
        std::vector<std::size_t> numbers; // [job], of m_repeated
        for (std::size_t i = 0; i < m_repeated.size(); ++i) {
            const CandidateResult& candidate = *m_finalists[m_order[i / m_repetitions]].candidate;
            const int repetition = static_cast<int>(i % m_repetitions);
            const std::uint64_t seed
                = testTrainingSeed(m_setup.seed, candidate.architecture, repetition);
            if (const RepeatedTraining* done = remembered(candidate, repetition, seed)) {
                m_repeated[i] = Repeated{{}, *done};
                m_tally.done();
                continue;
            }
            TrainingJob job{candidate.architecture, m_setup.training, seed,
                            m_setup.training.epochs, m_data};
            if (isRounded(*candidate.best))
                job.deployment = cutOf(*candidate.best);
            jobs.push_back(std::move(job));
            numbers.push_back(i);
        }
        m_backend->train(
            jobs,
            [&](std::size_t job, TrainingOutcome outcome) {
                keep(numbers[job], jobs[job].seed, std::move(outcome.network));
            },
            m_stop);
        if (auto error = firstError(m_repeated))
            return error;
        const auto told = heldBackFitness();
        if (!told)
            return told.error();
        std::vector<double> means;
        for (std::size_t place = 0; place < m_shortlist; ++place) {
            double sum = 0.0;
            double fitness = 0.0;
            for (std::size_t i = 0; i < m_repetitions; ++i) {
                const std::size_t number = place * m_repetitions + i;
                sum += m_repeated[number]->training.training.heldBackAccuracy;
                fitness += (*told)[number];
            }
            m_result.shortlist.push_back({m_finalists[m_order[place]].candidate->id,
                                          sum / static_cast<double>(m_repetitions)});
            means.push_back(fitness / static_cast<double>(m_repetitions));
            if (means[place] > means[m_chosen])
                m_chosen = place;
        }
        m_result.chosen = m_result.shortlist[m_chosen].candidate;
        m_result.heldBackAccuracy = m_result.heldBack[m_order[m_chosen]].accuracy;
        return {};
    }

    // [repeated training], what a search would be told of it, on the held-back half.
    Result<std::vector<double>> heldBackFitness()
    {
        std::vector<double> told;
        if (isToldAccuracy(m_setup)) {
            for (const auto& repeated : m_repeated)
                told.push_back(repeated->training.training.heldBackAccuracy);
            return told;
        }
        const auto scores = forEach<Scored>(m_repeated.size(), [this](std::size_t i) {
            const Finalist finalist{m_finalists[m_order[i / m_repetitions]].candidate,
                                    m_repeated[i]->training.weights};
            return score(finalist, m_setup, m_stop);
        });
        if (const auto error = firstError(scores))
            return *error;
        for (const auto& one : scores)
            told.push_back(one->told);
        return told;
    }

    // A training of before, where there is one.
    const RepeatedTraining* remembered(const CandidateResult& candidate, int repetition,
                                       std::uint64_t seed) const
    {
        for (const RepeatedTraining& done : m_memory.done) {
            if (done.candidate == candidate.id && done.repetition == repetition
                && done.training.seed == seed && done.weights
                && static_cast<std::int64_t>(done.weights->size()) == candidate.parameters)
                return &done;
        }
        return nullptr;
    }

    // On a thread of the pool.
    void keep(std::size_t number, std::uint64_t seed, Result<train::TrainedNetwork> network)
    {
        const CandidateResult& candidate = *m_finalists[m_order[number / m_repetitions]].candidate;
        m_repeated[number] = guarded<Repeated>([&] {
            return repeatedOf(candidate, static_cast<int>(number % m_repetitions), seed,
                              std::move(network), m_setup, m_stop);
        });
        if (!m_repeated[number]->error && m_memory.keep) {
            const std::lock_guard lock(m_keeping);
            m_memory.keep(m_repeated[number]->training);
        }
        m_tally.done();
    }

    std::optional<Error> testChosen()
    {
        const auto tests = forEach<Tested>(m_repetitions, [this](std::size_t i) {
            return test(*m_finalists[m_order[m_chosen]].candidate,
                        *m_repeated[m_chosen * m_repetitions + i], m_setup, m_stop);
        });
        if (auto error = firstError(tests))
            return error;
        for (std::size_t i = 0; i < m_repetitions; ++i) {
            TestTraining training = m_repeated[m_chosen * m_repetitions + i]->training.training;
            training.testAccuracy = tests[i]->confusion.accuracy();
            m_result.tests.push_back(training);
            m_result.confusion.add(tests[i]->confusion);
        }
        summarise();
        return {};
    }

    void summarise()
    {
        const auto count = static_cast<double>(m_repetitions);
        for (const TestTraining& training : m_result.tests)
            m_result.testAccuracyMean += training.testAccuracy / count;
        if (m_repetitions < 2)
            return;
        double squares = 0.0;
        for (const TestTraining& training : m_result.tests) {
            const double distance = training.testAccuracy - m_result.testAccuracyMean;
            squares += distance * distance;
        }
        m_result.testAccuracyDeviation = std::sqrt(squares / (count - 1.0));
    }

    std::span<const Finalist> m_finalists;
    const KnownScores& m_known;
    const EvaluationSetup& m_setup;
    std::size_t m_repetitions;
    std::size_t m_shortlist;
    const ExtractionMemory& m_memory;
    std::mutex m_keeping; // one call of m_memory.keep at a time
    work::WorkerPool& m_pool;
    std::shared_ptr<TrainingBackend> m_backend;
    std::string m_data; // key of the samples and the split
    std::stop_token m_stop;
    Tally m_tally;
    std::vector<std::size_t> m_order; // of the shortlist, into m_finalists
    std::vector<std::optional<Repeated>>
        m_repeated; // [place in the shortlist * repetitions + repetition]
    std::size_t m_chosen = 0; // place in the shortlist
    ExtractionResult m_result;
};

} // namespace

Result<ExtractionResult> extract(std::span<const Finalist> finalists, const EvaluationSetup& setup,
                                 const ExtractionSettings& settings, const ExtractionMemory& memory,
                                 work::WorkerPool& pool, const Progress& progress,
                                 std::stop_token stop)
{
    return extract(finalists, KnownScores{}, setup, settings, memory, pool, progress,
                   std::move(stop));
}

Result<ExtractionResult> extract(std::span<const Finalist> finalists, const KnownScores& known,
                                 const EvaluationSetup& setup, const ExtractionSettings& settings,
                                 const ExtractionMemory& memory, work::WorkerPool& pool,
                                 const Progress& progress, std::stop_token stop)
{
    return Extraction(finalists, known, setup, settings, memory, pool, progress, std::move(stop))
        .run();
}

} // namespace splitscape::evaluate
