// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace splitscape::run {

/// Where the data of a run may be now that nothing is at `stored` any more: the longest end of that
/// path that is there beside the run's file or beside its folder, since the two are often moved
/// together. Empty where there is none. What is found may be other data; the fingerprint decides.
[[nodiscard]] std::string movedData(const std::string& stored,
                                    const std::filesystem::path& runFile);

/// What preparing the data of a run failed with, saying how to name their new place where nothing is
/// at the old one.
[[nodiscard]] Error gone(Error error);

} // namespace splitscape::run
