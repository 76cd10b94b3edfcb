// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace splitscape::ui {

/// Where the window keeps files nobody chose a place for. Injected, so that a test has its own.
struct Folders {
    std::filesystem::path cache; ///< prepared data
    std::filesystem::path runs; ///< runs of studies that were never saved

    /// Those of the user's desktop.
    [[nodiscard]] static Folders ofUser();
};

} // namespace splitscape::ui
