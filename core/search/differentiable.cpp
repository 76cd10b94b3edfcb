// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/differentiable.h"

#include "core/search/ranked_genomes.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace splitscape::search {

namespace {

class Differentiable : public RoundStrategy {
public:
    explicit Differentiable(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<Differentiable>(std::move(setup));
    }

    [[nodiscard]] StrategyProgress progress() const override
    {
        StrategyProgress progress = RoundStrategy::progress();
        progress.relaxation = m_relaxation;
        return progress;
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (round() == 0)
            discretise();
        return m_ranked.take(whole("batch"));
    }

    void learn(std::span<const Member>) override { }

    void discretise()
    {
        assert(setup().relax);
        const GeneProbabilities genes = setup().relax();
        if (setup().stop.stop_requested())
            return;
        Draft draft(*this);
        while (draft.takeStart()) { }
        const space::Genome first = genes.genomeOf(genes.mostProbable());
        m_relaxation = {decoded(first), appraisalOf(setup(), first).keepsLimits(), genes.skips(),
                        genes.certainty()};
        draft.take(first);
        const std::size_t drawnFrom = draft.size();
        // No fewer than are to be trained.
        const int wanted = std::max(whole("samples"), settings().trainings);
        for (int i = 0; i < wanted && !setup().stop.stop_requested(); ++i) {
            Random random = generatorFor(i);
            if (!draft.takeOneOf(kMakeTries, [&] { return genes.genomeOf(genes.draw(random)); }))
                break; // hardly anything new is left among what is probable
        }
        const std::size_t freshFrom = draft.size();
        for (int i = 0;
             std::cmp_less(draft.size(), settings().trainings) && !setup().stop.stop_requested();
             ++i) {
            Random random = generatorFor(-1 - i);
            if (!draft.takeFresh(random))
                break;
        }
        rank(genes, std::move(draft).genomes(), drawnFrom, freshFrom);
    }

    /// Those drawn from `from` to `end` by falling probability, the others where they are.
    void rank(const GeneProbabilities& genes, std::vector<space::Genome> genomes, std::size_t from,
              std::size_t end)
    {
        std::vector<std::pair<double, space::Genome>> drawn;
        for (std::size_t i = from; i < end; ++i)
            drawn.emplace_back(genes.logProbability(genomes[i]), genomes[i]);
        std::stable_sort(drawn.begin(), drawn.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (std::size_t i = 0; i < genomes.size(); ++i)
            m_ranked.add(i < from || i >= end ? std::move(genomes[i])
                                              : std::move(drawn[i - from].second));
    }

    RankedGenomes m_ranked;
    std::optional<Relaxation> m_relaxation;
};

} // namespace

StrategyDescription differentiableStrategy()
{
    return {.name = "differentiable",
            .summary = "gradients choose the layers of a mixed network (DARTS)",
            .settings
            = {{.key = "passes", .standard = 10, .low = 1, .high = 10000},
               {.key = "branches", .standard = 3, .low = 2, .high = 64},
               {.key = "learning_rate", .standard = 0.02, .low = 1e-6, .high = 1, .whole = false},
               {.key = "energy_weight", .standard = 1, .low = 0, .high = 1000, .whole = false},
               {.key = "samples", .standard = 1000, .low = 1, .high = 100000},
               {.key = "batch", .standard = 8, .low = 1, .high = 100000}},
            .make = &Differentiable::make,
            .needsSamples = [](const SearchSettings&) { return true; },
            .mixesConvolutions = true};
}

} // namespace splitscape::search
