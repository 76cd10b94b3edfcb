// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/relaxed_space.h"

#include "core/search/random_genomes.h"
#include "core/search/strategies.h"
#include "core/train/trellis.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace splitscape::evaluate {

namespace {

using search::GeneProbabilities;
using Table = GeneProbabilities::Table;

/// Apart from all other uses of the study's seed.
constexpr std::uint64_t kRelaxationStream = 0x52454C4158;
constexpr double kBaselineDecay = 0.95;

Table zerosLike(const Table& table)
{
    Table zeros;
    for (const std::vector<double>& row : table)
        zeros.emplace_back(row.size(), 0.0);
    return zeros;
}

/// Adds weight * d log p(choice) / d logits.
void addScore(std::vector<double>& gradient, const std::vector<double>& probabilities,
              std::size_t choice, double weight)
{
    for (std::size_t value = 0; value < gradient.size(); ++value)
        gradient[value] += weight * ((value == choice ? 1.0 : 0.0) - probabilities[value]);
}

/// Adds the derivatives by the logits of shares that are a softmax of some of them.
void addThroughSoftmax(std::vector<double>& gradient, const std::vector<double>& shares,
                       const std::vector<double>& byShares, const std::vector<std::size_t>& values)
{
    double mean = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        mean += shares[i] * byShares[i];
    for (std::size_t i = 0; i < shares.size(); ++i)
        gradient[values[i]] += shares[i] * (byShares[i] - mean);
}

/// Logits of all genes and Adam on them, with the decay rates of DARTS.
class Logits {
public:
    Logits(GeneProbabilities& genes, double rate)
        : m_genes(genes)
        , m_rate(rate)
        , m_logits(zerosLike(genes.table()))
        , m_mean(m_logits)
        , m_square(m_logits)
    {
    }

    void step(const Table& gradient)
    {
        m_meanPower *= kBeta1;
        m_squarePower *= kBeta2;
        Table table;
        for (std::size_t gene = 0; gene < m_logits.size(); ++gene) {
            for (std::size_t value = 0; value < m_logits[gene].size(); ++value) {
                const double slope = gradient[gene][value];
                double& mean = m_mean[gene][value];
                double& square = m_square[gene][value];
                mean = kBeta1 * mean + (1.0 - kBeta1) * slope;
                square = kBeta2 * square + (1.0 - kBeta2) * slope * slope;
                m_logits[gene][value] -= m_rate * (mean / (1.0 - m_meanPower))
                    / (std::sqrt(square / (1.0 - m_squarePower)) + kEpsilon);
            }
            table.push_back(search::softmax(m_logits[gene]));
        }
        m_genes.set(std::move(table));
    }

private:
    static constexpr double kBeta1 = 0.5; // [Liu2019]
    static constexpr double kBeta2 = 0.999;
    static constexpr double kEpsilon = 1e-8;

    GeneProbabilities& m_genes;
    double m_rate;
    Table m_logits;
    Table m_mean;
    Table m_square;
    double m_meanPower = 1.0;
    double m_squarePower = 1.0;
};

/// A mixture for one batch, and which genes and values it was made of.
struct Mixture {
    train::Trellis trellis;
    std::vector<std::size_t> choices; ///< of all genes; only extras count
    std::vector<std::vector<std::size_t>> lengths; ///< [layer][length of the trellis], a value
};

/// Up to `count` different values, each drawn by its probability among those that are left.
std::vector<std::size_t> drawSome(std::vector<double> probabilities, std::size_t count,
                                  Random& random)
{
    std::vector<std::size_t> drawn;
    while (drawn.size() < std::min(count, probabilities.size())) {
        double left = 0.0;
        for (const double one : probabilities)
            left += std::max(one, 0.0);
        std::vector<double> shares;
        shares.reserve(probabilities.size());
        for (const double one : probabilities)
            shares.push_back(left > 0.0 ? std::max(one, 0.0) / left : 0.0);
        std::size_t index = search::drawIndex(shares, random);
        if (probabilities[index] < 0.0) // rounding, or nothing but zeros is left
            index = static_cast<std::size_t>(
                std::max_element(probabilities.begin(), probabilities.end())
                - probabilities.begin());
        drawn.push_back(index);
        probabilities[index] = -1.0;
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

std::vector<double> masksOf(const std::vector<double>& probabilities,
                            const std::vector<int>& counts)
{
    std::vector<double> masks(static_cast<std::size_t>(*std::ranges::max_element(counts)), 0.0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(counts[i]); ++channel)
            masks[channel] += probabilities[i];
    }
    return masks;
}

Mixture drawMixture(const GeneProbabilities& genes, const space::SearchSpace& space,
                    std::size_t branches, Random& random)
{
    Mixture mixture;
    mixture.choices = genes.draw(random);
    const space::ExtraValues extras = space::extraValues(genes.genomeOf(mixture.choices), space);
    mixture.trellis = {extras.inputLength, space.inputChannels, space.classes, extras.fog, {}};
    for (std::size_t layer = 0; layer < extras.layers; ++layer) {
        const std::vector<double>& probabilities = genes.table()[genes.lengthGene(layer)];
        const std::vector<std::size_t> values = drawSome(probabilities, branches, random);
        train::TrellisLayer mixed;
        double sum = 0.0;
        for (const std::size_t value : values) {
            mixed.lengths.push_back(genes.values(genes.lengthGene(layer))[value]);
            mixed.shares.push_back(probabilities[value]);
            sum += probabilities[value];
        }
        for (double& share : mixed.shares)
            share = sum > 0.0 ? share / sum : 1.0 / static_cast<double>(values.size());
        mixed.masks = masksOf(genes.table()[genes.channelGene(layer)],
                              genes.values(genes.channelGene(layer)));
        mixed.kernel = extras.kernels[layer];
        mixture.trellis.layers.push_back(std::move(mixed));
        mixture.lengths.push_back(values);
    }
    return mixture;
}

/// Adds the derivatives by the logits of what the mixture was made of.
/// @param surprise  by how much the loss was above what is usual
void addGradient(Table& gradient, const GeneProbabilities& genes, const Mixture& mixture,
                 const train::TrellisGradient& of, double surprise)
{
    for (std::size_t layer = 0; layer < mixture.lengths.size(); ++layer) {
        addThroughSoftmax(gradient[genes.lengthGene(layer)], mixture.trellis.layers[layer].shares,
                          of.shares[layer], mixture.lengths[layer]);
        const std::size_t gene = genes.channelGene(layer);
        const std::vector<int>& counts = genes.values(gene);
        std::vector<double> byCounts;
        std::vector<std::size_t> values;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto end = of.masks[layer].begin() + counts[i];
            byCounts.push_back(std::accumulate(of.masks[layer].begin(), end, 0.0));
            values.push_back(i);
        }
        addThroughSoftmax(gradient[gene], genes.table()[gene], byCounts, values);
    }
    for (std::size_t gene = genes.firstExtra(); gene < genes.genes(); ++gene)
        addScore(gradient[gene], genes.table()[gene], mixture.choices[gene], surprise);
}

/// The loop of RelaxedSpace.
class Descent {
public:
    Descent(const EvaluationSetup& setup, const search::StrategySetup& problem)
        : m_setup(setup)
        , m_problem(problem)
        , m_genes(problem.space)
        , m_logits(m_genes, own("learning_rate"))
        , m_weights(
              train::makeTrellisWeights(setup.trainer->description(), setup.training, setup.seed))
    {
        std::vector<std::uint32_t> order = setup.split->train;
        Random(Random::derive(setup.seed, {kRelaxationStream})).shuffle(std::span(order));
        const auto middle = order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2);
        m_forGenes.assign(order.begin(), middle);
        m_forWeights.assign(middle, order.end());
    }

    GeneProbabilities run(const std::stop_token& stop)
    {
        const auto passes = static_cast<int>(own("passes"));
        const auto batchSize = static_cast<std::size_t>(m_setup.training.batchSize);
        for (int pass = 0; pass < passes; ++pass) {
            Random random(Random::derive(m_setup.seed,
                                         {kRelaxationStream, static_cast<std::uint64_t>(pass)}));
            random.shuffle(std::span(m_forGenes));
            random.shuffle(std::span(m_forWeights));
            const bool isWarm = pass >= RelaxedSpace::kWarmup * passes;
            for (std::size_t first = 0; first < m_forWeights.size(); first += batchSize) {
                if (stop.stop_requested())
                    return m_genes;
                moveGenes(isWarm ? batch(m_forGenes, first, batchSize)
                                 : std::span<const std::uint32_t>(),
                          random);
                const Mixture mixture = drawn(random);
                if (m_weights->canTrain(mixture.trellis))
                    m_weights->step(mixture.trellis, samplesFor(mixture),
                                    batch(m_forWeights, first, batchSize));
            }
        }
        return m_genes;
    }

private:
    [[nodiscard]] double own(std::string_view key) const
    {
        const search::SearchSettings& settings = m_problem.settings;
        return search::findStrategy(settings.strategy)->value(settings, key);
    }

    static std::span<const std::uint32_t> batch(const std::vector<std::uint32_t>& of,
                                                std::size_t first, std::size_t size)
    {
        const std::size_t begin = std::min(first, of.size());
        return std::span(of).subspan(begin, std::min(size, of.size() - begin));
    }

    Mixture drawn(Random& random) const
    {
        return drawMixture(m_genes, m_problem.space, static_cast<std::size_t>(own("branches")),
                           random);
    }

    [[nodiscard]] const data::Dataset& samplesFor(const Mixture& mixture) const
    {
        return m_setup.samplesFor({{mixture.trellis.inputLength}, {}});
    }

    /// A step on the probabilities; without samples the costs alone count.
    void moveGenes(std::span<const std::uint32_t> samples, Random& random)
    {
        Table gradient = zerosLike(m_genes.table());
        if (const double weight = own("energy_weight"); weight > 0.0 && m_problem.appraise) {
            gradient = penaltyGradient(m_genes, m_problem, RelaxedSpace::kDrawnForCosts, random);
            for (std::vector<double>& row : gradient) {
                for (double& value : row)
                    value *= weight;
            }
        }
        if (const Mixture mixture = drawn(random);
            !samples.empty() && m_weights->canTrain(mixture.trellis)) {
            const train::TrellisGradient of
                = m_weights->gradient(mixture.trellis, samplesFor(mixture), samples);
            if (std::isfinite(of.loss)) {
                const double usual = m_usualLoss.value_or(of.loss);
                addGradient(gradient, m_genes, mixture, of, of.loss - usual);
                m_usualLoss = kBaselineDecay * usual + (1.0 - kBaselineDecay) * of.loss;
            }
        }
        m_logits.step(gradient);
    }

    const EvaluationSetup& m_setup;
    const search::StrategySetup& m_problem;
    GeneProbabilities m_genes;
    Logits m_logits;
    std::unique_ptr<train::TrellisWeights> m_weights;
    std::vector<std::uint32_t> m_forWeights;
    std::vector<std::uint32_t> m_forGenes;
    std::optional<double> m_usualLoss;
};

} // namespace

double penaltyOf(const search::Appraisal& costs, std::optional<double> limit_mJ)
{
    if (costs.keepsLimits())
        return 0.0;
    const bool isEnergy
        = costs.standing == search::Standing::Invalid && limit_mJ && costs.energy_mJ > *limit_mJ;
    return isEnergy ? 1.0 - *limit_mJ / costs.energy_mJ : 1.0;
}

Table penaltyGradient(const GeneProbabilities& genes, const search::StrategySetup& problem,
                      int drawn, Random& random)
{
    std::vector<std::vector<std::size_t>> networks;
    std::vector<double> penalties;
    double mean = 0.0;
    for (int i = 0; i < drawn; ++i) {
        networks.push_back(genes.draw(random));
        penalties.push_back(penaltyOf(search::appraisalOf(problem, genes.genomeOf(networks.back())),
                                      problem.limit_mJ));
        mean += penalties.back() / drawn;
    }
    Table gradient = zerosLike(genes.table());
    // With the mean of the same networks as baseline the sum is smaller by the factor (n - 1) / n.
    const double each = 1.0 / std::max(drawn - 1, 1);
    for (std::size_t i = 0; i < networks.size(); ++i) {
        for (std::size_t gene = 0; gene < genes.genes(); ++gene)
            addScore(gradient[gene], genes.table()[gene], networks[i][gene],
                     each * (penalties[i] - mean));
    }
    return gradient;
}

RelaxedSpace::RelaxedSpace(EvaluationSetup setup, search::StrategySetup problem,
                           std::stop_token stop)
    : m_setup(std::move(setup))
    , m_problem(std::move(problem))
    , m_stop(std::move(stop))
{
}

GeneProbabilities RelaxedSpace::operator()() const
{
    return Descent(m_setup, m_problem).run(m_stop);
}

} // namespace splitscape::evaluate
