// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace splitscape::data {

/// Prepared datasets kept on disk, a file each, named by the key of what they were made from.
/// Nothing here fails: what cannot be read is prepared again, what cannot be written is not kept.
///
/// A file is: a header (magic, version, byte order, key, sizes, checksum of the rest), the names as
/// JSON, labels, groups, blocks, and the values at a multiple of 64 bytes.
/// Thread: any; also safe between processes (files appear by renaming, and are never changed).
struct CacheFolder {
    std::filesystem::path path; ///< empty: no caching
    std::uint64_t maximumBytes = std::uint64_t{4} << 30; ///< the least recently used go first

    /// The dataset, or null when it is not there, damaged, foreign, of another version or larger than
    /// the folder may be, or when a stop was requested. Memory: the file's size. It is not mapped,
    /// so that nothing that happens to the file later reaches the dataset. Checks `stop` per 16 MiB.
    [[nodiscard]] std::shared_ptr<const Dataset> load(const std::string& key,
                                                      const std::stop_token& stop) const;

    /// Returns whether the dataset is now in the folder. One larger than the limit is not kept; a
    /// stop leaves nothing behind. Checks `stop` per 16 MiB.
    bool store(const std::string& key, const Dataset& dataset, const std::stop_token& stop) const;

    [[nodiscard]] std::filesystem::path fileOf(const std::string& key) const;
};

} // namespace splitscape::data
