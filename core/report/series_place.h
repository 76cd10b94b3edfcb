// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace splitscape::report {

/// Whether the study in a folder is one of several searches: stricter than isSeries(), which goes by
/// the name of its file. Runs may lie beside any study of that name. Reads the study.
[[nodiscard]] bool holdsSeries(const std::filesystem::path& folder);

} // namespace splitscape::report
