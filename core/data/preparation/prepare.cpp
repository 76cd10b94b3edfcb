// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/prepare.h"

#include "core/base/random.h"
#include "core/data/beats/build_beats.h"
#include "core/data/beats/mitbih.h"
#include "core/data/content_hash.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/preparation/csv_rows.h"
#include "core/data/sample_rows.h"
#include "core/data/synthetic/synthetic_ecg.h"
#include "core/data/synthetic/synthetic_eeg.h"
#include "core/data/windows/build_windows.h"
#include "core/data/windows/chbmit_source.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace splitscape::data {

namespace {

// Changes whenever the same specification would give other samples than before.
constexpr const char* kPreparation = "splitscape preparation 3";

// Streams of the preparation's seed.
enum Stream : std::uint64_t { kGenerate = 1, kDraw };

Result<BeatSource> beatSource(const DatasetSpec& spec, std::uint64_t seed,
                              const std::stop_token& stop)
{
    if (spec.kind == DatasetKind::Mitbih)
        return mitbihBeats(spec, stop);
    return syntheticEcg(spec.synthetic, Random::derive(seed, {kGenerate}), stop);
}

Result<EegSource> eegSource(const DatasetSpec& spec, std::uint64_t seed,
                            const std::stop_token& stop)
{
    if (spec.kind == DatasetKind::Chbmit)
        return chbmitRecordings(spec, stop);
    return syntheticEeg(spec.synthetic, spec.eeg, Random::derive(seed, {kGenerate}), stop);
}

Result<std::string> keyOf(const DatasetSpec& spec, std::uint64_t seed,
                          const std::vector<std::filesystem::path>& files,
                          const std::stop_token& stop)
{
    ContentHash hash;
    hash.add(kPreparation);
    hash.add(preparationJson(spec).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
    hash.add(std::span<const std::uint64_t>(&seed, 1));
    for (const std::filesystem::path& file : files) {
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
    const auto built = [&]() -> Result<std::shared_ptr<const Dataset>> {
        auto rows = build();
        if (!rows)
            return rows.error();
        return freeze(*std::move(rows), stop);
    };
    auto dataset = built();
    if (!dataset)
        return dataset;
    const bool isKept = cache.store(key, **dataset, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, (*dataset)->name, {}};
    if (!isKept)
        return dataset;
    // A mapped file can be dropped from memory under pressure, rows on the heap cannot. They go
    // first: both at once would be twice the memory.
    dataset->reset();
    if (auto mapped = cache.load(key, stop))
        return mapped;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, key, {}};
    return built();
}

} // namespace

Result<std::shared_ptr<const Dataset>> prepare(const DatasetSpec& spec, std::uint64_t seed,
                                               const CacheFolder& cache, const Progress& progress,
                                               std::stop_token stop)
{
    if (const Problems problems = validate(spec); !problems.empty())
        return problems.front();
    const std::uint64_t draw = Random::derive(seed, {kDraw});
    const auto keep = [&](const std::vector<std::filesystem::path>& files,
                          const std::function<Result<SampleRows>()>& build)
        -> Result<std::shared_ptr<const Dataset>> {
        const auto key = keyOf(spec, seed, files, stop);
        if (!key)
            return key.error();
        return cached(*key, cache, build, stop);
    };
    if (spec.kind == DatasetKind::Csv)
        return keep({spec.path}, [&] { return buildCsvRows(spec, draw, stop); });
    if (spec.isEeg()) {
        const auto source = eegSource(spec, seed, stop);
        if (!source)
            return source.error();
        return keep(source->files,
                    [&] { return buildWindows(*source, spec, draw, progress, stop); });
    }
    const auto source = beatSource(spec, seed, stop);
    if (!source)
        return source.error();
    return keep(source->files, [&] { return buildBeats(*source, spec, draw, progress, stop); });
}

Result<DatasetSummary> summarise(const DatasetSpec& spec, std::uint64_t seed, std::stop_token stop)
{
    if (const Problems problems = validate(spec); !problems.empty())
        return problems.front();
    if (spec.kind == DatasetKind::Csv)
        return summariseCsv(spec, stop);
    if (spec.isEeg()) {
        const auto source = eegSource(spec, seed, stop);
        if (!source)
            return source.error();
        return summariseWindows(*source, spec);
    }
    const auto source = beatSource(spec, seed, stop);
    if (!source)
        return source.error();
    return summariseBeats(*source, spec);
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
