// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

namespace splitscape::ui {

[[nodiscard]] std::filesystem::path pathOf(const QString& path);
/// By the name alone.
[[nodiscard]] bool isRunPath(const QString& path);
/// How a new study ends: twice, so that the desktop tells it from other JSON.
inline constexpr auto kStudyEnding = "study.json";
/// The name of a study's file without folder and ending, "tiny" of "tiny.study.json".
[[nodiscard]] QString studyBase(const QString& path);
/// Filters of a dialog.
[[nodiscard]] QString studyFilter();
[[nodiscard]] QString runFilter();

} // namespace splitscape::ui
