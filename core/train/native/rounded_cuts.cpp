// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/rounded_cuts.h"

#include "core/data/side_values.h"
#include "core/network/integer_network.h"
#include "core/network/rounding.h"
#include "core/train/class_scores.h"
#include "core/train/native/graph_network.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <numeric>
#include <optional>
#include <string>

namespace splitscape::train::native {

namespace {

constexpr std::size_t kTogether = 64; // samples that pass through the network

/// One trained network, run up to a cut and on from rounded values.
class CutEvaluation {
public:
    CutEvaluation(const space::Architecture& architecture, std::span<const float> weights,
                  const data::Dataset& dataset, const Kernels& kernels)
        : m_dataset(dataset)
        , m_network(space::networkOf(architecture), kernels, *graphKernelsFor(kernels.level),
                    kTogether)
        , m_ranges(m_network.plan().values.size())
        , m_weights(weights)
    {
        m_network.setWeights(weights);
    }

    [[nodiscard]] std::size_t layers() const { return m_network.plan().layers.size(); }

    /// Takes the smallest and largest value of every activation over these samples.
    [[nodiscard]] Result<void> calibrate(std::span<const std::uint32_t> indices,
                                         const std::stop_token& stop)
    {
        std::vector<bool> seen(m_ranges.size(), false);
        for (std::size_t first = 0; first < indices.size();) {
            if (stop.stop_requested())
                return stopped();
            const std::size_t count = enter(indices.subspan(first));
            m_network.infer(count, 0, layers());
            for (std::size_t a = 0; a < m_ranges.size(); ++a)
                eachPosition(a, count, [&](std::span<float> values) {
                    m_ranges[a].include(values, !seen[a]);
                    seen[a] = true;
                });
            first += count;
        }
        return {};
    }

    [[nodiscard]] const std::vector<network::ValueRange>& ranges() const { return m_ranges; }

    /// The layers before a cut in int8, by the ranges that were found.
    [[nodiscard]] Result<void> quantise(std::size_t cut)
    {
        auto made = network::inIntegers(m_network.plan().network, m_weights, m_ranges, cut);
        if (!made)
            return made.error();
        m_integers = std::move(*made);
        m_runs.assign(m_network.largestBatch(), network::IntegerRun(*m_integers));
        return {};
    }

    [[nodiscard]] Result<std::vector<metrics::ConfusionMatrix>>
    evaluate(std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
             const std::stop_token& stop)
    {
        const auto classes = static_cast<std::size_t>(m_dataset.classCount());
        std::vector<metrics::ConfusionMatrix> matrices(cuts.size());
        for (metrics::ConfusionMatrix& matrix : matrices) {
            matrix.classes = m_dataset.classCount();
            matrix.counts.assign(classes * classes, 0);
        }
        // What runs behind a cut overwrites what later cuts send: the last cut comes first.
        std::vector<std::size_t> order(cuts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&cuts](std::size_t one, std::size_t other) {
            return cuts[one].cut > cuts[other].cut;
        });
        std::array<std::uint8_t, kTogether> predicted{};
        for (std::size_t first = 0; first < indices.size();) {
            if (stop.stop_requested())
                return stopped();
            const std::size_t count = enterAndRun(indices.subspan(first));
            for (const std::size_t which : order) {
                keep(cuts[which], count);
                runBehind(cuts[which], count);
                m_network.readClasses(std::span(predicted).first(count));
                restore(cuts[which], count);
                for (std::size_t i = 0; i < count; ++i)
                    ++matrices[which]
                          .counts[m_dataset.labels[indices[first + i]] * classes + predicted[i]];
            }
            first += count;
        }
        return matrices;
    }

    /// Softmax of what the network puts out, [index, class].
    [[nodiscard]] Result<std::vector<float>> scores(std::span<const std::uint32_t> indices,
                                                    const std::optional<CutFormat>& cut,
                                                    const std::stop_token& stop)
    {
        std::vector<float> all;
        all.reserve(indices.size() * m_network.classCount());
        for (std::size_t first = 0; first < indices.size();) {
            if (stop.stop_requested())
                return stopped();
            const std::size_t count = enterAndRun(indices.subspan(first));
            if (cut)
                runBehind(*cut, count);
            for (std::size_t s = 0; s < count; ++s)
                addSoftmax(std::span(m_network.scores(s), m_network.classCount()), all);
            first += count;
        }
        return all;
    }

private:
    static void addSoftmax(std::span<const float> scores, std::vector<float>& all)
    {
        const double highest = *std::max_element(scores.begin(), scores.end());
        double sum = 0.0;
        for (const float score : scores)
            sum += std::exp(static_cast<double>(score) - highest);
        for (const float score : scores)
            all.push_back(
                static_cast<float>(std::exp(static_cast<double>(score) - highest) / sum));
    }

    [[nodiscard]] Error stopped() const
    {
        return {ErrorCode::Cancelled, m_dataset.name, "the evaluation was stopped"};
    }

    /// Sets the first of these samples as input. @return how many
    std::size_t enter(std::span<const std::uint32_t> indices)
    {
        const std::size_t count = std::min(indices.size(), m_network.largestBatch());
        m_samples.clear();
        m_sides.clear();
        for (const std::uint32_t index : indices.first(count)) {
            m_samples.push_back(m_dataset.sample(index).data());
            if (m_network.plan().network.sides > 0)
                m_sides.push_back(data::sidesOf(m_dataset, index).data());
        }
        // The link carries them as float32, so nothing rounds them.
        m_network.enter(m_samples, m_sides);
        return count;
    }

    /// The same, and runs the whole network, in integers too where the edge may compute in int8.
    std::size_t enterAndRun(std::span<const std::uint32_t> indices)
    {
        const std::size_t count = enter(indices);
        m_network.infer(count, 0, layers());
        for (std::size_t s = 0; m_integers && s < count; ++s)
            m_runs[s].run(m_dataset.sample(indices[s]));
        return count;
    }

    /// The layers behind a cut, on what its receiver sees.
    void runBehind(const CutFormat& cut, std::size_t samples)
    {
        if (cut.edge == network::NumberFormat::Int8)
            receive(cut, samples);
        else
            round(cut, samples);
        m_network.infer(samples, cut.cut, layers());
    }

    /// Calls visit(values of a position) for all positions of an activation of so many samples.
    template <typename Visit>
    void eachPosition(std::size_t activation, std::size_t samples, const Visit& visit)
    {
        for (std::size_t s = 0; s < samples; ++s)
            eachPositionOf(activation, s, visit);
    }

    /// The same for one sample.
    template <typename Visit>
    void eachPositionOf(std::size_t activation, std::size_t sample, const Visit& visit)
    {
        const Placement& placement = m_network.plan().values[activation];
        float* values = m_network.activation(activation, sample);
        for (std::size_t p = 0; p < placement.positions; ++p, values += placement.pitch)
            visit(std::span(values, placement.channels));
    }

    template <typename Visit>
    void eachSent(const CutFormat& cut, std::size_t samples, const Visit& visit)
    {
        for (const int layer : network::crossing(m_network.plan().network, cut.cut))
            eachPosition(static_cast<std::size_t>(layer + 1), samples,
                         [&](std::span<float> values) {
                             visit(values, m_ranges[static_cast<std::size_t>(layer + 1)]);
                         });
    }

    /// Keeps what crosses the cut as it is.
    void keep(const CutFormat& cut, std::size_t samples)
    {
        m_kept.clear();
        eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange&) {
            m_kept.insert(m_kept.end(), values.begin(), values.end());
        });
    }

    void round(const CutFormat& cut, std::size_t samples)
    {
        eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange& range) {
            network::roundValues(values, cut.format, range);
        });
    }

    /// Puts what an edge in int8 sends in the place of what crosses the cut.
    void receive(const CutFormat& cut, std::size_t samples)
    {
        for (const int layer : network::crossing(m_network.plan().network, cut.cut)) {
            const network::IntegerCode& code = m_integers->codeOf(layer);
            for (std::size_t s = 0; s < samples; ++s) {
                std::span<const std::int8_t> codes = m_runs[s].codes(layer);
                eachPositionOf(static_cast<std::size_t>(layer + 1), s, [&](std::span<float> to) {
                    network::receiveCodes(codes.first(to.size()), code, cut.format, to);
                    codes = codes.subspan(to.size());
                });
            }
        }
    }

    void restore(const CutFormat& cut, std::size_t samples)
    {
        const float* kept = m_kept.data();
        eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange&) {
            std::copy_n(kept, values.size(), values.data());
            kept += values.size();
        });
    }

    const data::Dataset& m_dataset;
    GraphNetwork m_network;
    std::vector<network::ValueRange> m_ranges; ///< of activation i
    std::span<const float> m_weights;
    std::optional<network::IntegerNetwork> m_integers;
    std::vector<network::IntegerRun> m_runs; ///< [sample of those together]
    std::vector<const float*> m_samples;
    std::vector<const float*> m_sides;
    std::vector<float> m_kept;
};

} // namespace

Result<std::vector<metrics::ConfusionMatrix>>
evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
             const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
             std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
             const Kernels& kernels, const std::stop_token& stop)
{
    for (const auto some : {rangeIndices, indices})
        if (const auto good = checkTraining(architecture, dataset, some); !good)
            return good.error();
    if (const auto good = checkWeights(architecture, weights); !good)
        return good.error();
    try {
        CutEvaluation evaluation(architecture, weights, dataset, kernels);
        bool needsRange = false;
        std::optional<std::size_t> integers; // the last cut of an edge in int8
        for (const CutFormat& cut : cuts) {
            if (cut.cut > evaluation.layers())
                return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                             "there is no cut " + std::to_string(cut.cut)};
            needsRange = needsRange || network::bits(cut.format) <= 8;
            if (cut.edge == network::NumberFormat::Int8)
                integers = std::max(integers.value_or(0), cut.cut);
        }
        needsRange = needsRange || integers;
        if (needsRange)
            if (const auto good = evaluation.calibrate(rangeIndices, stop); !good)
                return good.error();
        if (integers)
            if (const auto good = evaluation.quantise(*integers); !good)
                return good.error();
        return evaluation.evaluate(indices, cuts, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, space::toText(architecture),
                     "there is not enough memory to evaluate this network"};
    }
}

Result<std::vector<network::ValueRange>>
activationRanges(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                 const Kernels& kernels, const std::stop_token& stop)
{
    if (const auto good = checkTraining(architecture, dataset, indices); !good)
        return good.error();
    if (const auto good = checkWeights(architecture, weights); !good)
        return good.error();
    try {
        CutEvaluation evaluation(architecture, weights, dataset, kernels);
        if (const auto good = evaluation.calibrate(indices, stop); !good)
            return good.error();
        return evaluation.ranges();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, space::toText(architecture),
                     "there is not enough memory to evaluate this network"};
    }
}

} // namespace splitscape::train::native

namespace splitscape::train {

Result<std::vector<float>> classScores(const space::Architecture& architecture,
                                       std::span<const float> weights, const data::Dataset& dataset,
                                       std::span<const std::uint32_t> rangeIndices,
                                       std::span<const std::uint32_t> indices,
                                       std::optional<CutFormat> cut,
                                       std::string_view trainerDescription, std::stop_token stop)
{
    for (const auto some : {rangeIndices, indices})
        if (const auto good = checkTraining(architecture, dataset, some); !good)
            return good.error();
    if (const auto good = checkWeights(architecture, weights); !good)
        return good.error();
    try {
        native::CutEvaluation evaluation(architecture, weights, dataset,
                                         native::kernelsOf(trainerDescription));
        if (cut && cut->cut > evaluation.layers())
            return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                         "there is no cut " + std::to_string(cut->cut)};
        const bool isInteger = cut && cut->edge == network::NumberFormat::Int8;
        if (isInteger || (cut && network::bits(cut->format) <= 8))
            if (const auto good = evaluation.calibrate(rangeIndices, stop); !good)
                return good.error();
        if (isInteger)
            if (const auto good = evaluation.quantise(cut->cut); !good)
                return good.error();
        return evaluation.scores(indices, cut, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, space::toText(architecture),
                     "there is not enough memory to evaluate this network"};
    }
}

} // namespace splitscape::train
