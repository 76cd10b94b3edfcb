// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/prepare.h"

#include "core/base/random.h"
#include "core/data/content_hash.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/preparation/reader.h"
#include "core/data/sample_rows.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace splitscape::data {

namespace {

// Changes whenever the same specification would give other samples than before.
constexpr const char* kPreparation = "splitscape preparation 4";

// Stream of the preparation's seed.
constexpr std::uint64_t kDraw = 2;

Result<std::string> keyOf(const DatasetSpec& spec, std::uint64_t seed, const Source& source,
                          const std::stop_token& stop)
{
    ContentHash hash;
    hash.add(kPreparation);
    hash.add(preparationJson(spec).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
    hash.add(std::span<const std::uint64_t>(&seed, 1));
    // Notes are kept with the rows: what was left out may change while the files that are used do
    // not.
    hash.add(
        toJson(source.summary.notes).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
    for (const RecordSummary& record : source.summary.records) {
        hash.add(record.record + "\n" + record.patient);
        hash.add(std::span<const std::int64_t>(record.classCounts));
    }
    for (const std::filesystem::path& file : source.files) {
        hash.add(file.filename().string());
        if (auto added = hash.addFile(file, stop); !added)
            return added.error();
    }
    return hash.hexadecimal();
}

/// The dataset from the cache, or built and kept there.
Result<std::shared_ptr<const Dataset>> cached(const std::string& key, const CacheFolder& cache,
                                              const std::function<Result<SampleRows>()>& build,
                                              const std::stop_token& stop)
{
    if (auto kept = cache.load(key, stop))
        return kept;
    auto rows = build();
    if (!rows)
        return rows.error();
    auto dataset = freeze(*std::move(rows), stop);
    if (!dataset)
        return dataset;
    static_cast<void>(cache.store(key, **dataset, stop)); // or it is prepared again next time
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, (*dataset)->name, {}};
    return dataset;
}

} // namespace

Result<Prepared> prepareAndSummarise(const DatasetSpec& spec, std::uint64_t seed,
                                     const CacheFolder& cache, const Progress& progress,
                                     std::stop_token stop)
{
    auto source = openSource(spec, seed, stop);
    if (!source)
        return source.error();
    const auto key = keyOf(spec, seed, *source, stop);
    if (!key)
        return key.error();
    const std::uint64_t draw = Random::derive(seed, {kDraw});
    auto dataset = cached(
        *key, cache, [&] { return source->build(draw, progress, stop); }, stop);
    if (!dataset)
        return dataset.error();
    Prepared prepared{*std::move(dataset), std::move(source->summary)};
    // What reading the signals decided is known only to the samples.
    prepared.summary.notes = prepared.dataset->notes;
    return prepared;
}

Result<std::shared_ptr<const Dataset>> prepare(const DatasetSpec& spec, std::uint64_t seed,
                                               const CacheFolder& cache, const Progress& progress,
                                               std::stop_token stop)
{
    auto prepared = prepareAndSummarise(spec, seed, cache, progress, std::move(stop));
    if (!prepared)
        return prepared.error();
    return std::move(prepared->dataset);
}

Result<DatasetSummary> summarise(const DatasetSpec& spec, std::uint64_t seed, std::stop_token stop)
{
    const auto source = openSource(spec, seed, stop);
    if (!source)
        return source.error();
    return source->summary;
}

std::vector<std::vector<std::size_t>> exampleSamples(const Dataset& dataset, int perClass,
                                                     std::uint64_t seed)
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
