// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/generation_training.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace splitscape::evaluate {

namespace {

// Best accuracy of the first epochs of a curve.
double bestOf(const std::vector<train::EpochRecord>& curve, int epochs)
{
    double best = 0.0;
    for (std::size_t i = 0; i < std::min(curve.size(), static_cast<std::size_t>(epochs)); ++i)
        best = std::max(best, curve[i].selectionAccuracy);
    return best;
}

// The trainings of one round, from rung to rung.
class Halving {
public:
    Halving(const std::vector<Contender>& contenders, TrainingBackend& backend,
            std::stop_token stop)
        : m_contenders(contenders)
        , m_backend(backend)
        , m_stop(std::move(stop))
        , m_outcomes(contenders.size())
        , m_seconds(contenders.size(), Seconds{0.0})
        , m_active(contenders.size())
    {
        std::iota(m_active.begin(), m_active.end(), std::size_t{0});
    }

    void run(const train::TrainingSettings& settings)
    {
        const train::SuccessiveHalving halving = *settings.successiveHalving;
        for (std::int64_t epochs = halving.firstEpochs; !m_stop.stop_requested();
             epochs *= halving.factor) {
            const int rung = static_cast<int>(std::min<std::int64_t>(epochs, settings.epochs));
            advanceActive(rung);
            if (rung == settings.epochs || m_stop.stop_requested())
                break;
            keepBest(static_cast<std::size_t>(halving.factor), rung);
        }
        m_backend.forgetUnfinished();
    }

    std::optional<TrainingOutcome> outcome(std::size_t number)
    {
        if (!m_outcomes[number])
            return {};
        return TrainingOutcome{std::move(*m_outcomes[number]), m_seconds[number]};
    }

private:
    bool isKnown(std::size_t number, int rung) const
    {
        const auto& known = m_contenders[number].known;
        return !m_outcomes[number] && known && std::cmp_greater_equal(known->epochs.size(), rung);
    }

    void advanceActive(int rung)
    {
        std::vector<TrainingJob> jobs;
        std::vector<std::size_t> numbers;
        for (const std::size_t number : m_active) {
            if (isKnown(number, rung))
                continue;
            jobs.push_back(m_contenders[number].job);
            jobs.back().epochs = rung;
            numbers.push_back(number);
        }
        m_backend.train(
            jobs,
            [&](std::size_t job, TrainingOutcome outcome) { // another one at every call
                m_seconds[numbers[job]] += outcome.seconds;
                m_outcomes[numbers[job]] = std::move(outcome.network);
            },
            m_stop);
    }

    // One of every `factor`, rounded up.
    void keepBest(std::size_t factor, int rung)
    {
        std::erase_if(m_active, [this](std::size_t number) {
            return m_outcomes[number] && !m_outcomes[number]->has_value();
        });
        const auto accuracy = [this, rung](std::size_t number) {
            return m_outcomes[number] ? (*m_outcomes[number])->selectionAccuracy
                                      : bestOf(m_contenders[number].known->epochs, rung);
        };
        std::vector<std::size_t> ranked = m_active;
        std::stable_sort(ranked.begin(), ranked.end(),
                         [&](std::size_t a, std::size_t b) { return accuracy(a) > accuracy(b); });
        ranked.resize((ranked.size() + factor - 1) / factor);
        // In the order of the contenders again: the largest networks start first.
        std::sort(ranked.begin(), ranked.end());
        m_active = std::move(ranked);
    }

    const std::vector<Contender>& m_contenders;
    TrainingBackend& m_backend;
    std::stop_token m_stop;
    std::vector<std::optional<Result<train::TrainedNetwork>>> m_outcomes; // [contender]
    std::vector<Seconds> m_seconds; // [contender]
    std::vector<std::size_t> m_active; // contenders that go on, ascending
};

} // namespace

void trainByHalving(const std::vector<Contender>& contenders, TrainingBackend& backend,
                    const ContenderDone& done, std::stop_token stop)
{
    if (contenders.empty())
        return;
    Halving halving(contenders, backend, stop);
    halving.run(contenders.front().job.settings);
    if (stop.stop_requested())
        return;
    for (std::size_t number = 0; number < contenders.size(); ++number)
        done(number, halving.outcome(number));
}

} // namespace splitscape::evaluate
