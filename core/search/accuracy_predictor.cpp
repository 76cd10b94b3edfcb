// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/accuracy_predictor.h"

#include "core/search/random_genomes.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace splitscape::search {

namespace {

constexpr std::uint64_t kEnsembleStream = 6;

// log2 with straight lines between the powers of two: the same bits with every C library.
float roughLog2(double value)
{
    if (!(value > 0.0))
        return 0.0F;
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent); // in [0.5, 1)
    return static_cast<float>(exponent - 1 + (2.0 * mantissa - 1.0));
}

/// Layers that the network does not have, skipped or not read, last, with their kernels and kinds;
/// the other genes of Genome::extras stay where they are. Of a space without kinds only lengths and
/// channels of skipped layers move, as in version 0.2: its searches of kernels go on as they began.
space::Genome compacted(const space::Genome& genome, const space::SearchSpace& space)
{
    const std::size_t layers = genome.lengths.size();
    std::size_t read = layers;
    std::vector<std::size_t> ofLayers; // the first of the extras that each layer has one of
    if (!space.edge.kinds.empty()) {
        read = space::extraValues(genome, space).layers;
        ofLayers.push_back(genome.extras.size() - layers);
        if (!space.edge.kernels.empty())
            ofLayers.push_back(ofLayers.front() - layers);
    }
    space::Genome compact = genome;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < read; ++i) {
        if (genome.lengths[i] == 0)
            continue;
        compact.lengths[filled] = genome.lengths[i];
        compact.channels[filled] = genome.channels[i];
        for (const std::size_t first : ofLayers)
            compact.extras[first + filled] = genome.extras[first + i];
        ++filled;
    }
    for (; filled < layers; ++filled) {
        compact.lengths[filled] = 0;
        compact.channels[filled] = 0; // of a layer that is not there: no value of the space
        for (const std::size_t first : ofLayers)
            compact.extras[first + filled] = -1;
    }
    return compact;
}

} // namespace

AccuracyPredictor::AccuracyPredictor(const StrategySetup& setup, Settings settings)
    : m_setup(setup)
    , m_settings(settings)
    , m_chromosomes(space::chromosomesOf(setup.space))
{
}

std::vector<float> AccuracyPredictor::featuresOf(const space::Genome& genome) const
{
    const space::Genome compact = compacted(genome, m_setup.space);
    std::vector<float> features;
    int layers = 0;
    for (const space::Chromosome& chromosome : m_chromosomes) {
        const std::vector<int>& genes = compact.*(chromosome.genes);
        for (std::size_t gene = 0; gene < genes.size(); ++gene) {
            for (const int value : chromosome.values[gene])
                features.push_back(value == genes[gene] ? 1.0F : 0.0F);
        }
    }
    for (const int length : compact.lengths)
        layers += length != 0;
    const Appraisal costs = appraisalOf(m_setup, genome);
    const space::Architecture architecture = space::decode(genome, m_setup.space);
    const auto parameters = static_cast<double>(space::parameterCount(architecture));
    const auto operations = static_cast<double>(space::multiplyAccumulates(architecture));
    features.push_back(0.1F * roughLog2(parameters));
    features.push_back(0.1F * roughLog2(operations));
    features.push_back(0.1F * roughLog2(1.0 + costs.flash_bytes));
    features.push_back(0.1F * roughLog2(costs.energy_mJ));
    features.push_back(static_cast<float>(layers)
                       / static_cast<float>(m_setup.space.maximumLayers));
    return features;
}

void AccuracyPredictor::learn(std::span<const space::Genome> genomes,
                              std::span<const double> accuracies)
{
    assert(genomes.size() == accuracies.size());
    if (genomes.empty())
        return;
    for (std::size_t i = 0; i < genomes.size(); ++i) {
        m_rows.push_back(featuresOf(genomes[i]));
        m_targets.push_back(accuracies[i]);
    }
    if (m_ensemble.empty()) {
        double squares = 0.0;
        for (const double target : m_targets)
            m_mean += target / static_cast<double>(m_targets.size());
        for (const double target : m_targets)
            squares += (target - m_mean) * (target - m_mean);
        m_scale = std::max(0.01, std::sqrt(squares / static_cast<double>(m_targets.size())));
        const std::vector<std::size_t> hidden(static_cast<std::size_t>(m_settings.layers),
                                              static_cast<std::size_t>(m_settings.width));
        for (int network = 0; network < m_settings.networks; ++network)
            m_ensemble.emplace_back(
                m_rows.front().size(), hidden,
                Random(Random::derive(m_setup.seed,
                                      {kEnsembleStream, static_cast<std::uint64_t>(network)})));
    }
    std::vector<float> targets;
    for (const double target : m_targets)
        targets.push_back(static_cast<float>((target - m_mean) / m_scale));
    for (SmallNetwork& network : m_ensemble)
        network.train(m_rows, targets, m_settings.epochs);
}

double AccuracyPredictor::predict(const space::Genome& genome, std::size_t network) const
{
    return accuracy(m_ensemble[network].predict(featuresOf(genome)));
}

PredictedAccuracy AccuracyPredictor::predict(const space::Genome& genome) const
{
    PredictedAccuracy predicted;
    if (m_ensemble.empty())
        return predicted;
    const std::vector<float> features = featuresOf(genome);
    std::vector<double> outputs;
    for (const SmallNetwork& network : m_ensemble)
        outputs.push_back(accuracy(network.predict(features)));
    const auto count = static_cast<double>(outputs.size());
    for (const double output : outputs)
        predicted.mean += output / count;
    double squares = 0.0;
    for (const double output : outputs)
        squares += (output - predicted.mean) * (output - predicted.mean);
    if (outputs.size() > 1)
        predicted.deviation = std::sqrt(squares / (count - 1.0));
    return predicted;
}

double rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    assert(a.size() == b.size());
    double agreement = 0.0;
    double pairsOfA = 0.0; // pairs that are not equal in a
    double pairsOfB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = i + 1; j < a.size(); ++j) {
            const int first = (a[i] < a[j]) - (a[i] > a[j]);
            const int second = (b[i] < b[j]) - (b[i] > b[j]);
            agreement += first * second;
            pairsOfA += first != 0;
            pairsOfB += second != 0;
        }
    }
    return pairsOfA == 0.0 || pairsOfB == 0.0 ? 0.0 : agreement / std::sqrt(pairsOfA * pairsOfB);
}

PredictionQuality qualityOf(std::span<const PredictedAccuracy> predicted,
                            std::span<const double> actual)
{
    assert(predicted.size() == actual.size());
    PredictionQuality quality;
    quality.predictions = static_cast<int>(actual.size());
    if (actual.empty())
        return quality;
    std::vector<double> means;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double error = std::abs(predicted[i].mean - actual[i]);
        quality.meanError += error / static_cast<double>(actual.size());
        if (const auto& deviation = predicted[i].deviation)
            quality.covered = quality.covered.value_or(0.0)
                + (error <= 2.0 * *deviation) / static_cast<double>(actual.size());
        means.push_back(predicted[i].mean);
    }
    quality.rankCorrelation = rankCorrelation(means, actual);
    return quality;
}

} // namespace splitscape::search
