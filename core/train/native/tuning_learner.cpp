// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/tuning_learner.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace splitscape::train::native {

namespace {

constexpr std::size_t kTogether = 64; // samples that pass through the network, at least

bool allFinite(std::span<const float> weights)
{
    return std::ranges::all_of(weights, [](float weight) { return std::isfinite(weight); });
}

} // namespace

TuningLearner::TuningLearner(const network::Network& network, std::vector<float> weights,
                             const data::Dataset& dataset,
                             std::span<const std::uint32_t> rangeIndices, const CutFormat& cut,
                             const TrainingSettings& settings, std::uint64_t seed,
                             const Kernels& kernels)
    : NativeLearner(dataset, settings, seed, kernels)
    , m_layout(network)
    , m_start(weights)
    , m_weights(std::move(weights))
    , m_rangeIndices(rangeIndices)
    , m_cut(cut)
    , m_rounded(network, dataset, kernels,
                std::max(kTogether, static_cast<std::size_t>(settings.batchSize)))
{
    m_rounded.network().setWeights(m_weights);
}

Result<void> TuningLearner::prepare(const std::stop_token& stop)
{
    if (const auto found = m_rounded.calibrate(m_rangeIndices, stop); !found)
        return found;
    m_rangesAreOld = false;
    return isInteger() ? m_rounded.quantise(m_weights, m_cut.cut) : Result<void>{};
}

void TuningLearner::restart(std::uint64_t seed)
{
    m_weights = m_start;
    m_rounded.network().setWeights(m_weights);
    m_rangesAreOld = true;
    restartStreams(seed);
}

double TuningLearner::computeGradient(std::span<const std::uint32_t> batch)
{
    locateBatch(batch);
    locateSides(m_layout, batch);
    GraphNetwork& network = m_rounded.network();
    if (isInteger()) {
        // prepare() would have failed: what a layer becomes fails by its shape alone.
        (void)m_rounded.quantise(m_weights, m_cut.cut);
        m_roundedWeights = m_weights;
        network::roundWeights(m_rounded.integers(), m_roundedWeights);
        network.setRawParameters(m_roundedWeights);
    }
    const double loss
        = network.computeGradient(m_samples, m_labels, nullptr, m_sides, teachingOf(batch), this);
    if (isInteger())
        network.setRawParameters(m_weights);
    return loss;
}

double TuningLearner::step(std::span<const std::uint32_t> batch)
{
    // What is not finite has no int8 code.
    if (!allFinite(m_weights))
        return std::numeric_limits<double>::quiet_NaN();
    const double loss = computeGradient(batch);
    m_rounded.network().applyGradient(m_settings, m_rateFactor);
    m_weights = m_rounded.network().rawParameters();
    m_rangesAreOld = true;
    return loss;
}

std::vector<float> TuningLearner::gradientOf(std::span<const std::uint32_t> batch, double& loss)
{
    loss = computeGradient(batch);
    return m_rounded.network().gradient();
}

void TuningLearner::predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes)
{
    if (m_rangesAreOld)
        (void)prepare({});
    for (std::size_t first = 0; first < indices.size();) {
        const std::size_t count = m_rounded.enterAndRun(indices.subspan(first), m_cut);
        m_rounded.network().readClasses(classes.subspan(first, count));
        first += count;
    }
}

std::size_t TuningLearner::beforeForward(GraphNetwork& network,
                                         std::span<const float* const> samples)
{
    static_cast<void>(network);
    if (!isInteger())
        return 0;
    m_rounded.runIntegers(samples);
    m_rounded.putCodes(m_cut.cut, samples.size());
    return m_cut.cut;
}

void TuningLearner::beforeLayer(GraphNetwork& network, std::size_t index, std::size_t samples)
{
    static_cast<void>(network);
    if (index != m_cut.cut)
        return;
    m_rounded.keep(m_cut, samples);
    m_rounded.send(m_cut, samples);
}

void TuningLearner::beforeBackward(GraphNetwork& network, std::size_t index, std::size_t samples)
{
    static_cast<void>(network);
    // All layers behind the cut have added to the gradient of what was sent, none before it.
    if (index + 1 == m_cut.cut) {
        m_rounded.restore(m_cut, samples);
        if (!isInteger())
            m_rounded.gateSent(m_cut, samples);
    }
    if (isInteger() && index < m_cut.cut)
        m_rounded.gateCodes(index, samples);
}

} // namespace splitscape::train::native
