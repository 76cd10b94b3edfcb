// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/cnn_ga.h"

#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <utility>

namespace splitscape::search {

namespace {

constexpr double kAdd = 0.7;
constexpr double kRemove = 0.1;

struct HiddenLayer {
    int length = 0;
    int channels = 0;
};
using HiddenLayers = std::vector<HiddenLayer>;

HiddenLayers layersOf(const space::Genome& genome)
{
    HiddenLayers layers;
    for (std::size_t i = 0; i < genome.lengths.size(); ++i) {
        if (genome.lengths[i] != 0)
            layers.push_back({genome.lengths[i], genome.channels[i]});
    }
    return layers;
}

class CnnGa : public RoundStrategy {
public:
    explicit CnnGa(StrategySetup asked)
        : RoundStrategy(std::move(asked))
        , m_lengths(setup().space.lengths)
    {
        m_skips = std::erase(m_lengths, 0) > 0;
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<CnnGa>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (m_parents.empty())
            return assembled(whole("population"));
        return assembled(whole("population"), [this](Random& random) { return child(random); });
    }

    void learn(std::span<const Member> round) override
    {
        std::vector<Member> all = std::move(m_parents);
        all.insert(all.end(), round.begin(), round.end());
        m_parents.clear();
        const auto better
            = [](const Member& a, const Member& b) { return isBetter(a.assessment, b.assessment); };
        const auto best = std::min_element(all.begin(), all.end(), better);
        std::rotate(all.begin(), best, best + 1);
        m_parents.push_back(all.front());
        all.erase(all.begin());
        Random random = generatorFor(-1);
        while (!all.empty() && m_parents.size() < static_cast<std::size_t>(whole("population"))) {
            const std::size_t one = random.index(all.size());
            const std::size_t other = random.index(all.size());
            const std::size_t winner = better(all[other], all[one]) ? other : one;
            m_parents.push_back(std::move(all[winner]));
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(winner));
        }
    }

    const space::Genome& tournament(Random& random) const
    {
        const Member& one = m_parents[random.index(m_parents.size())];
        const Member& other = m_parents[random.index(m_parents.size())];
        return isBetter(other.assessment, one.assessment) ? other.genome : one.genome;
    }

    space::Genome child(Random& random) const
    {
        const space::Genome& head = tournament(random);
        const space::Genome& tail = tournament(random);
        const bool crosses = random.chance(number("crossover"));
        // Chromosomes without layers in them are cut as the genetic algorithm does it.
        space::Genome genome
            = crosses ? singlePointCrossover(head, tail, chromosomes(), random) : head;
        HiddenLayers layers = layersOf(head);
        if (crosses) {
            const HiddenLayers rest = layersOf(tail);
            const std::size_t cut = random.index(layers.size() + 1);
            const std::size_t from = m_skips ? random.index(rest.size() + 1) : cut;
            layers.resize(cut);
            layers.insert(layers.end(), rest.begin() + static_cast<std::ptrdiff_t>(from),
                          rest.end());
        }
        if (!random.chance(number("mutation"))) {
            write(genome, layers);
            return genome;
        }
        const double kind = m_skips ? random.uniform() : 1.0;
        if (kind < kAdd)
            layers.insert(layers.begin()
                              + static_cast<std::ptrdiff_t>(random.index(layers.size() + 1)),
                          randomLayer(random));
        else if (kind < kAdd + kRemove && !layers.empty())
            layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(random.index(layers.size())));
        write(genome, layers);
        if (kind >= kAdd + kRemove)
            mutateOneGene(genome, chromosomes(), random);
        return genome;
    }

    HiddenLayer randomLayer(Random& random) const
    {
        const auto& channels = setup().space.channels;
        const int length = m_lengths[random.index(m_lengths.size())];
        return {length, channels[random.index(channels.size())]};
    }

    /// The first layers where there are more than genes; skipped ones fill the rest.
    void write(space::Genome& genome, const HiddenLayers& layers) const
    {
        for (std::size_t i = 0; i < genome.lengths.size(); ++i) {
            const bool isLayer = i < layers.size();
            genome.lengths[i] = isLayer ? layers[i].length : 0;
            genome.channels[i] = isLayer ? layers[i].channels : setup().space.channels.front();
        }
    }

    std::vector<int> m_lengths; // without the 0
    bool m_skips = false; // layers may be skipped, so that depth varies
    std::vector<Member> m_parents;
};

} // namespace

StrategyDescription cnnGaStrategy()
{
    return {.name = "cnn-ga",
            .summary = "evolution that adds, removes and changes layers",
            .settings = {{.key = "population", .standard = 20, .low = 2, .high = 10000},
                         {.key = "crossover", .standard = 0.9, .low = 0, .high = 1, .whole = false},
                         {.key = "mutation", .standard = 0.2, .low = 0, .high = 1, .whole = false}},
            .make = &CnnGa::make};
}

} // namespace splitscape::search
