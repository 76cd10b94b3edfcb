// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace splitscape::cost {

/// A file of resources/, as it was when the program was built.
struct PresetFile {
    std::string_view name; ///< "devices/stm32l476rg.json"
    std::string_view json;
};

[[nodiscard]] std::span<const PresetFile> devicePresetFiles();
[[nodiscard]] std::span<const PresetFile> linkPresetFiles();

} // namespace splitscape::cost
