// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>

namespace splitscape::ui {

/// What a file is that was opened as a study and holds no run.
enum class FileMistake : std::uint8_t {
    None, ///< maybe a study
    TextNamedAsRun,
    Report
};

/// By the name alone, of a file that is no database.
[[nodiscard]] FileMistake mistakeOf(const std::filesystem::path& path);

/// What to do instead; empty for None.
[[nodiscard]] QString mistakeText(FileMistake mistake, const QString& name);

} // namespace splitscape::ui
