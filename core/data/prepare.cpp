// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/prepare.h"

#include "core/base/random.h"
#include "core/data/beats/build_beats.h"
#include "core/data/content_hash.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/sample_rows.h"
#include "core/data/synthetic/synthetic_ecg.h"

#include <nlohmann/json.hpp>

namespace splitscape::data {

namespace {

// Changes whenever the same specification would give other samples than before.
constexpr const char* kPreparation = "splitscape preparation 1";

// Streams of the preparation's seed.
enum Stream : std::uint64_t { kGenerate = 1, kDraw };

Result<SampleRows> buildRows(const DatasetSpec& spec, std::uint64_t seed, const Progress& progress,
                             std::stop_token stop)
{
    const std::uint64_t draw = Random::derive(seed, {kDraw});
    return buildBeats(syntheticEcg(spec.synthetic, Random::derive(seed, {kGenerate})), spec, draw, progress, stop);
}

} // namespace

Result<std::shared_ptr<const Dataset>> prepare(const DatasetSpec& spec, std::uint64_t seed, const CacheFolder& cache,
                                               const Progress& progress, std::stop_token stop)
{
    if (const Problems problems = validate(spec); !problems.empty())
        return problems.front();
    ContentHash hash;
    hash.add(kPreparation);
    hash.add(preparationJson(spec).dump());
    hash.add(std::span<const std::uint64_t>(&seed, 1));
    const std::string key = hash.hexadecimal();
    if (auto kept = cache.load(key))
        return kept;
    auto rows = buildRows(spec, seed, progress, stop);
    if (!rows)
        return rows.error();
    const auto dataset = freeze(*std::move(rows));
    // A mapped file can be dropped from memory under pressure, rows on the heap cannot.
    if (cache.store(key, *dataset))
        if (auto mapped = cache.load(key))
            return mapped;
    return dataset;
}

Result<DatasetSummary> summarise(const DatasetSpec& spec, std::uint64_t seed, std::stop_token)
{
    if (const Problems problems = validate(spec); !problems.empty())
        return problems.front();
    return summariseBeats(syntheticEcg(spec.synthetic, Random::derive(seed, {kGenerate})), spec);
}

std::vector<std::vector<std::size_t>> exampleSamples(const Dataset& dataset, int perClass, std::uint64_t seed)
{
    const std::vector<int> labels(dataset.labels.begin(), dataset.labels.end());
    std::vector<std::vector<std::size_t>> examples(dataset.classNames.size());
    if (perClass <= 0)
        return examples;
    for (const std::size_t index : drawPerClass(labels, examples.size(), perClass, seed))
        examples[dataset.labels[index]].push_back(index);
    return examples;
}

} // namespace splitscape::data
