// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/zero_shot.h"

#include "core/search/ranked_genomes.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace splitscape::search {

namespace {

enum class Score : std::uint8_t { Parameters, MultiplyAccumulates, Nwot, Synflow };

class ZeroShot : public RoundStrategy {
public:
    explicit ZeroShot(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<ZeroShot>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (round() == 0)
            rankSamples();
        return m_ranked.take(whole("batch"));
    }

    void learn(std::span<const Member>) override { }

    void rankSamples()
    {
        // No fewer samples than are to be trained.
        const int wanted = std::max(whole("samples"), settings().trainings);
        std::vector<std::pair<double, space::Genome>> scored;
        for (space::Genome& genome : assembled(wanted)) {
            if (setup().stop.stop_requested())
                return;
            const double score = scoreOf(genome);
            scored.emplace_back(score, std::move(genome));
        }
        std::stable_sort(scored.begin(), scored.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (auto& [score, genome] : scored)
            m_ranked.add(std::move(genome));
    }

    double scoreOf(const space::Genome& genome) const
    {
        const space::Architecture architecture = decoded(genome);
        const auto score = static_cast<Score>(whole("proxy"));
        if (score == Score::Parameters)
            return static_cast<double>(space::parameterCount(architecture));
        if (score == Score::MultiplyAccumulates)
            return static_cast<double>(space::multiplyAccumulates(architecture));
        assert(setup().score);
        return setup().score(architecture, score == Score::Nwot ? Proxy::Nwot : Proxy::Synflow);
    }

    RankedGenomes m_ranked; // the highest score first
};

} // namespace

StrategyDescription zeroShotStrategy()
{
    return {.name = "zero-shot",
            .summary = "scores without training; the best are trained",
            .settings = {{.key = "proxy",
                          .standard = 0,
                          .low = 0,
                          .high = 3,
                          .choices = {"params", "flops", "nwot", "synflow"}},
                         {.key = "samples", .standard = 1000, .low = 1, .high = 100000},
                         {.key = "batch", .standard = 8, .low = 1, .high = 100000}},
            .make = &ZeroShot::make,
            .needsSamples = [](const SearchSettings& settings) {
                return zeroShotStrategy().value(settings, "proxy")
                    == static_cast<double>(Score::Nwot);
            }};
}

} // namespace splitscape::search
