// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/one_shot.h"

#include "core/search/accuracy_predictor.h"
#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace splitscape::search {

namespace {

constexpr int kChildTries = 50;
constexpr double kMutationPercent = 10.0; // [Guo2020]

class OneShot : public RoundStrategy {
public:
    explicit OneShot(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<OneShot>(std::move(setup));
    }

    [[nodiscard]] StrategyProgress progress() const override
    {
        StrategyProgress progress = RoundStrategy::progress();
        if (!m_actual.empty())
            progress.prediction = qualityOf(m_expected, m_actual);
        return progress;
    }

private:
    struct Scored {
        double accuracy = 0.0; ///< on inherited weights
        space::Genome genome;
    };

    std::vector<space::Genome> nextRound() override
    {
        if (round() == 0)
            evolve();
        std::vector<space::Genome> genomes;
        for (int i = 0; i < whole("batch") && m_next < m_ranked.size(); ++i)
            genomes.push_back(m_ranked[m_next++].genome);
        return genomes;
    }

    void learn(std::span<const Member> round) override
    {
        for (const Member& member : round) {
            if (member.assessment.standing != Standing::Valid)
                continue;
            const auto found = std::find_if(
                m_ranked.begin(), m_ranked.end(),
                [&member](const Scored& one) { return one.genome == member.genome; });
            assert(found != m_ranked.end());
            m_expected.push_back({.mean = found->accuracy, .deviation = std::nullopt});
            m_actual.push_back(member.assessment.accuracy);
        }
    }

    [[nodiscard]] bool isStopped() const { return setup().stop.stop_requested(); }

    /// All rounds of the evolution; no network is trained for them. Each architecture is scored
    /// once. Ends early after a stop request, which is looked for before each network.
    void evolve()
    {
        Draft draft(*this);
        for (int generation = 0; generation < whole("rounds"); ++generation) {
            const std::size_t before = draft.size();
            for (int i = 0; !isStopped() && i < whole("population"); ++i) {
                Random random = generatorFor(generation * whole("population") + i);
                const bool isBred = !m_ranked.empty()
                    && draft.takeOneOf(kChildTries, [&] { return child(i, random); });
                if (!isBred && !draft.takeFresh(random))
                    break;
            }
            score(draft.genomes(before));
        }
        // No fewer than are to be trained.
        const std::size_t before = draft.size();
        const auto wanted = static_cast<std::size_t>(settings().trainings);
        for (int i = 0; !isStopped() && m_ranked.size() + draft.size() - before < wanted; ++i) {
            Random random = generatorFor(-1 - i);
            if (!draft.takeFresh(random))
                break;
        }
        score(draft.genomes(before));
    }

    void score(std::span<const space::Genome> genomes)
    {
        assert(setup().score);
        for (const space::Genome& genome : genomes) {
            if (isStopped())
                return;
            m_ranked.push_back({setup().score(decoded(genome), Proxy::Inherited), genome});
        }
        std::stable_sort(m_ranked.begin(), m_ranked.end(), [](const Scored& a, const Scored& b) {
            return a.accuracy > b.accuracy;
        });
    }

    /// Half of the children have two parents, the others are changed copies of one.
    space::Genome child(int index, Random& random) const
    {
        const std::size_t parents
            = std::min(m_ranked.size(), static_cast<std::size_t>(whole("parents")));
        const space::Genome& one = m_ranked[random.index(parents)].genome;
        if (index % 2 == 0)
            return singlePointCrossover(one, m_ranked[random.index(parents)].genome, chromosomes(),
                                        random);
        space::Genome genome = one;
        mutate(genome, chromosomes(), kMutationPercent, random);
        return genome;
    }

    std::vector<Scored> m_ranked; // the highest accuracy first
    std::size_t m_next = 0; // the first that was not asked
    std::vector<PredictedAccuracy> m_expected; // of trained networks
    std::vector<double> m_actual;
};

} // namespace

StrategyDescription oneShotStrategy()
{
    return {.name = "one-shot",
            .summary = "weights from one supernet rank the networks; the best are trained",
            .settings = {{.key = "passes", .standard = 40, .low = 1, .high = 10000},
                         {.key = "population", .standard = 50, .low = 2, .high = 100000},
                         {.key = "rounds", .standard = 20, .low = 1, .high = 10000},
                         {.key = "parents", .standard = 10, .low = 1, .high = 100000},
                         {.key = "batch", .standard = 8, .low = 1, .high = 100000}},
            .make = &OneShot::make,
            .needsSamples = [](const SearchSettings&) { return true; }};
}

} // namespace splitscape::search
