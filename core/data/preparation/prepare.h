// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/cache_folder.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"
#include "core/data/dataset_summary.h"
#include "core/data/progress.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// Reads or generates the source, draws the samples to keep and prepares them; from the cache where
/// it holds the same specification, seed and file contents. Dataset::notes say what was decided.
/// The split is no part of it: makeSplit(). Errors: the first of validate(); those of the readers;
/// TooFewSamples; Cancelled. Thread: any. Checks `stop` in every stage (reading, generating,
/// filtering, caching), well within a second of work.
[[nodiscard]] Result<std::shared_ptr<const Dataset>>
prepare(const DatasetSpec& spec, std::uint64_t seed, const CacheFolder& cache,
        const Progress& progress, std::stop_token stop);

/// A dataset, and what it was drawn from: the summary with the notes of the dataset.
struct Prepared {
    std::shared_ptr<const Dataset> dataset;
    DatasetSummary summary;
};

/// prepare() and summarise() of one reading of the source. Errors, thread and stops: as prepare().
[[nodiscard]] Result<Prepared> prepareAndSummarise(const DatasetSpec& spec, std::uint64_t seed,
                                                   const CacheFolder& cache,
                                                   const Progress& progress, std::stop_token stop);

/// Counts what prepare() draws from, without preparing samples. Errors: as prepare().
[[nodiscard]] Result<DatasetSummary> summarise(const DatasetSpec& spec, std::uint64_t seed,
                                               std::stop_token stop);

/// Indices of up to `perClass` samples of each class, drawn at random; for a preview of waveforms.
/// [class][which], into the dataset.
[[nodiscard]] std::vector<std::vector<std::size_t>>
exampleSamples(const Dataset& dataset, int perClass, std::uint64_t seed);

} // namespace splitscape::data
