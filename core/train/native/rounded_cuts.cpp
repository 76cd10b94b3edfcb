// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/rounded_cuts.h"

#include "core/train/class_scores.h"
#include "core/train/native/rounded_network.h"
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

/// One trained network with the values of some deployments.
class CutEvaluation {
public:
    CutEvaluation(const space::Architecture& architecture, std::span<const float> weights,
                  const data::Dataset& dataset, const Kernels& kernels)
        : m_dataset(dataset)
        , m_rounded(space::networkOf(architecture), dataset, kernels, kTogether)
        , m_weights(weights)
    {
        m_rounded.network().setWeights(weights);
    }

    [[nodiscard]] std::size_t layers() const { return m_rounded.layers(); }
    [[nodiscard]] const std::vector<network::ValueRange>& ranges() const
    {
        return m_rounded.ranges();
    }

    [[nodiscard]] Result<void> calibrate(std::span<const std::uint32_t> indices,
                                         const std::stop_token& stop)
    {
        return m_rounded.calibrate(indices, stop);
    }

    [[nodiscard]] Result<void> quantise(std::size_t cut)
    {
        return m_rounded.quantise(m_weights, cut);
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
            const std::size_t count = m_rounded.enterAndRun(indices.subspan(first));
            for (const std::size_t which : order) {
                m_rounded.keep(cuts[which], count);
                m_rounded.send(cuts[which], count);
                m_rounded.network().infer(count, cuts[which].cut, layers());
                m_rounded.network().readClasses(std::span(predicted).first(count));
                m_rounded.restore(cuts[which], count);
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
        GraphNetwork& network = m_rounded.network();
        std::vector<float> all;
        all.reserve(indices.size() * network.classCount());
        for (std::size_t first = 0; first < indices.size();) {
            if (stop.stop_requested())
                return stopped();
            const auto rest = indices.subspan(first);
            const std::size_t count
                = cut ? m_rounded.enterAndRun(rest, *cut) : m_rounded.enterAndRun(rest);
            for (std::size_t s = 0; s < count; ++s)
                addSoftmax(std::span(network.scores(s), network.classCount()), all);
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

    const data::Dataset& m_dataset;
    RoundedNetwork m_rounded;
    std::span<const float> m_weights;
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
