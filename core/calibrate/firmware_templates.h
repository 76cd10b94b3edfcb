// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace splitscape::calibrate {

/// A file of the measuring firmware, with the marks of exporting::filledIn().
struct FirmwareFile {
    std::string_view path;
    std::string_view text;
};

[[nodiscard]] std::span<const FirmwareFile> firmwareFiles();

} // namespace splitscape::calibrate
