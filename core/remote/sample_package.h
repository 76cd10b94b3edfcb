// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::remote {

/// What trainings read: the samples of the training part and the selection half, at one input
/// length. The held-back half and the test part stay on this machine.
struct TrainingSamples {
    std::string key; ///< evaluate::dataKey() of the data set and the split
    data::Dataset dataset; ///< only the samples below, with side values and teaching; no groups
    std::vector<std::uint32_t> train; ///< into `dataset`, in the order of the split
    std::vector<std::uint32_t> selection;
};

/// Name of the samples of one input length in the folder of a task.
[[nodiscard]] std::string sampleFileName(int length);

/// Writes the samples of a data set that its split trains on into an open, empty file: an envelope
/// (envelope.h), the sizes, the key, labels and indices, the side values as they are, what a teacher says, and the values
/// at a multiple of 64 bytes, ready to be mapped. Checks `stop` per sample part of 1 MiB.
/// Errors: DiskFull, CannotWrite (subject `name`); Cancelled.
[[nodiscard]] Result<void> writeSamples(int file, const std::string& name, const std::string& key,
                                        const data::Dataset& dataset, const data::Split& split,
                                        std::stop_token stop);

/// Reads what writeSamples wrote. The values stay where they are, in `package`, which `owner` keeps
/// alive; where they are not aligned they are copied.
/// Errors: those of contentOf; FileDamaged for sizes, labels or indices that do not fit. Pure: any
/// bytes may be given.
[[nodiscard]] Result<TrainingSamples> readSamples(std::span<const std::byte> package,
                                                  std::shared_ptr<const void> owner);

/// The same of a file, mapped read-only. Errors: also FileMissing, FileUnreadable.
[[nodiscard]] Result<TrainingSamples> loadSamples(const std::filesystem::path& path);

} // namespace splitscape::remote
