// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/extraction.h"

#include "core/evaluate/training_seed.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <mutex>

namespace splitscape::evaluate {

namespace {

using Progress = std::function<void(int, int)>;

// Counts finished tasks towards the whole of the extraction and keeps the first error by position.
class Tally {
public:
    Tally(int total, const Progress& progress)
        : m_total(total)
        , m_progress(progress)
    {
    }

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
};

struct Tested {
    std::optional<Error> error;
    TestTraining training;
    train::ConfusionMatrix confusion;
};

Error cancelled()
{
    return {ErrorCode::Cancelled, "extraction", "stopped on request"};
}

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
    const auto matrix = setup.trainer->evaluate(finalist.candidate->architecture, *finalist.weights,
                                                *setup.dataset, setup.split->heldBack, stop);
    if (!matrix)
        return {matrix.error(), 0.0};
    return {{}, matrix->accuracy()};
}

Tested test(const space::Architecture& architecture, int repetition, const EvaluationSetup& setup,
            std::stop_token stop)
{
    Tested tested;
    tested.training.seed = testTrainingSeed(setup.seed, architecture, repetition);
    const auto network
        = setup.trainer->train(architecture, *setup.dataset, setup.split->train,
                               setup.split->selection, setup.training, tested.training.seed, stop);
    if (!network) {
        tested.error = network.error();
        return tested;
    }
    const auto heldBack = setup.trainer->evaluate(architecture, network->weights, *setup.dataset,
                                                  setup.split->heldBack, stop);
    if (!heldBack) {
        tested.error = heldBack.error();
        return tested;
    }
    const auto onTest = setup.trainer->evaluate(architecture, network->weights, *setup.dataset,
                                                setup.split->test, stop);
    if (!onTest) {
        tested.error = onTest.error();
        return tested;
    }
    tested.training.selectionAccuracy = network->selectionAccuracy;
    tested.training.heldBackAccuracy = heldBack->accuracy();
    tested.training.testAccuracy = onTest->accuracy();
    tested.confusion = *onTest;
    return tested;
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

std::size_t chooseBest(std::span<const Finalist> finalists, const std::vector<double>& heldBack,
                       partition::Scenario scenario)
{
    const auto better = [&](std::size_t a, std::size_t b) {
        const search::Assessment first = assessmentOf(*finalists[a].candidate, scenario);
        const search::Assessment second = assessmentOf(*finalists[b].candidate, scenario);
        if (heldBack[a] != heldBack[b])
            return heldBack[a] > heldBack[b];
        if (first.accuracy != second.accuracy)
            return first.accuracy > second.accuracy;
        if (first.energy_mJ != second.energy_mJ)
            return first.energy_mJ < second.energy_mJ;
        return first.id < second.id;
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < finalists.size(); ++i) {
        if (better(i, best))
            best = i;
    }
    return best;
}

void summarise(ExtractionResult& result, const std::vector<std::optional<Tested>>& tests)
{
    for (const std::optional<Tested>& tested : tests) {
        result.tests.push_back(tested->training);
        result.testAccuracyMean += tested->training.testAccuracy;
        if (result.confusion.counts.empty()) {
            result.confusion = tested->confusion;
            continue;
        }
        for (std::size_t i = 0; i < result.confusion.counts.size(); ++i)
            result.confusion.counts[i] += tested->confusion.counts[i];
    }
    const auto count = static_cast<double>(tests.size());
    result.testAccuracyMean /= count;
    if (tests.size() < 2)
        return;
    double squares = 0.0;
    for (const TestTraining& training : result.tests)
        squares += (training.testAccuracy - result.testAccuracyMean)
            * (training.testAccuracy - result.testAccuracyMean);
    result.testAccuracyDeviation = std::sqrt(squares / (count - 1.0));
}

} // namespace

Result<ExtractionResult> extract(std::span<const Finalist> finalists, const EvaluationSetup& setup,
                                 int repetitions, WorkerPool& pool, const Progress& progress,
                                 std::stop_token stop)
{
    const auto count = static_cast<std::size_t>(std::max(1, repetitions));
    Tally tally(static_cast<int>(finalists.size() + count), progress);

    std::vector<std::optional<Scored>> scores(finalists.size());
    pool.forEach(
        finalists.size(),
        [&](std::size_t i) {
            scores[i] = guarded<Scored>([&] { return score(finalists[i], setup, stop); });
            tally.done();
        },
        stop);
    if (const std::optional<Error> error = firstError(scores))
        return *error;

    ExtractionResult result;
    std::vector<double> heldBack;
    for (std::size_t i = 0; i < finalists.size(); ++i) {
        heldBack.push_back(scores[i]->accuracy);
        result.heldBack.push_back({finalists[i].candidate->id, scores[i]->accuracy});
    }
    const std::size_t best = chooseBest(finalists, heldBack, setup.judging.scenario);
    result.chosen = finalists[best].candidate->id;
    result.heldBackAccuracy = heldBack[best];

    const space::Architecture& architecture = finalists[best].candidate->architecture;
    std::vector<std::optional<Tested>> tests(count);
    pool.forEach(
        count,
        [&](std::size_t i) {
            tests[i] = guarded<Tested>(
                [&] { return test(architecture, static_cast<int>(i), setup, stop); });
            tally.done();
        },
        stop);
    if (const std::optional<Error> error = firstError(tests))
        return *error;
    summarise(result, tests);
    return result;
}

} // namespace splitscape::evaluate
