// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/deployment_data.h"

#include "core/data/front_end/input_lengths.h"
#include "core/data/preparation/prepare.h"
#include "core/data/side_values.h"

#include <algorithm>

namespace splitscape::record {

namespace {

constexpr std::size_t kRangeSamples = 1000; // as deployments are judged

std::vector<exporting::TestVector> testVectors(const data::Dataset& dataset,
                                               const data::Split& split, int perClass,
                                               bool withSides)
{
    std::vector<exporting::TestVector> vectors;
    for (std::size_t label = 0; label < dataset.classNames.size(); ++label) {
        int taken = 0;
        for (const std::uint32_t index : split.test) {
            if (dataset.labels[index] != label)
                continue;
            if (taken == perClass || vectors.size() == exporting::kMaximumTestVectors)
                break;
            const auto sample = dataset.sample(index);
            vectors.push_back({{sample.begin(), sample.end()}, label});
            if (withSides) {
                const auto sides = data::sidesOf(dataset, index);
                vectors.back().sides.assign(sides.begin(), sides.end());
            }
            ++taken;
        }
    }
    return vectors;
}

Result<network::ValueRange> sentRange(const exporting::SplitNetwork& network,
                                      const data::Dataset& dataset, const data::Split& split,
                                      const std::stop_token& stop)
{
    auto layers = exporting::weightedLayers(network);
    layers.resize(network.edgeLayerCount());
    const std::size_t step
        = std::max<std::size_t>(1, (split.train.size() + kRangeSamples - 1) / kRangeSamples);
    network::ValueRange range;
    for (std::size_t i = 0; i < split.train.size(); i += step) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, dataset.name, {}};
        range.include(exporting::outputOf(layers, dataset.sample(split.train[i])), i == 0);
    }
    return range;
}

} // namespace

Result<DeploymentData> deploymentData(const Deployment& deployment, int perClass,
                                      const data::CacheFolder& cache, std::stop_token stop)
{
    auto prepared
        = data::prepare(deployment.preparation.data, deployment.seed, cache, {}, stop);
    if (!prepared)
        return prepared.error();
    if ((*prepared)->fingerprint != deployment.datasetFingerprint)
        return Error{ErrorCode::ChecksumMismatch, (*prepared)->name,
                     "they are not the samples that the run learned from"};
    std::shared_ptr<const data::Dataset> dataset = *std::move(prepared);
    if (dataset->length != deployment.preparation.inputLength) {
        auto shorter = data::shortened(*dataset, deployment.preparation.inputLength, stop);
        if (!shorter)
            return shorter.error();
        dataset = *std::move(shorter);
    }
    auto range = sentRange(deployment.network, *dataset, deployment.split, stop);
    if (!range)
        return range.error();
    const bool withSides = deployment.network.architecture.sides > 0;
    return DeploymentData{testVectors(*dataset, deployment.split, perClass, withSides), *range};
}

} // namespace splitscape::record
