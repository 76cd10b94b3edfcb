// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>

namespace splitscape::record {

/// What a recovery could save.
struct Recovery {
    std::size_t candidates = 0; ///< written
    std::size_t incomplete = 0; ///< readable, but without the training a resumption needs
    bool hasExtraction = false;
};

/// Writes what can be read of a damaged `.splitscape` file into a new one, which can be opened, and
/// resumed: what is missing is then trained again, to the same result (a time budget begins anew).
/// The damaged file stays as it is, and so does one that is replaced until the new one is whole.
/// `stop` is looked at for every candidate.
/// Errors: those of loadRun() for a file of which nothing can be saved, those of RunStore::create()
/// for the new place, Cancelled.
[[nodiscard]] Result<Recovery> recoverRun(const std::filesystem::path& damaged,
                                          const std::filesystem::path& place, bool overwrite,
                                          std::stop_token stop);

} // namespace splitscape::record
