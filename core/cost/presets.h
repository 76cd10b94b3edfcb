// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::cost {

/// The built-in devices, the default one first, the others by id. Thread: any.
[[nodiscard]] const std::vector<DeviceProfile>& devicePresets();
[[nodiscard]] const std::vector<RadioLink>& linkPresets();

/// STM32L476RG, calibrated to the paper.
[[nodiscard]] const DeviceProfile& defaultDevice();
[[nodiscard]] const RadioLink& defaultLink();

/// The preset of that id (upper or lower case) or name.
/// Errors: ValueOutOfRange, subject `field`, naming the nearest preset.
[[nodiscard]] Result<DeviceProfile> findDevice(std::string_view id,
                                               const std::string& field = "device");
[[nodiscard]] Result<RadioLink> findLink(std::string_view id, const std::string& field = "link");

/// A preset's id, or the path of a JSON file (anything with a slash or ending in .json), relative
/// to `folder`. The value counts only if no problem was added.
[[nodiscard]] DeviceProfile loadDevice(const std::string& idOrPath, Problems& problems,
                                       const std::filesystem::path& folder = {},
                                       const std::string& field = "device");
[[nodiscard]] RadioLink loadLink(const std::string& idOrPath, Problems& problems,
                                 const std::filesystem::path& folder = {},
                                 const std::string& field = "link");

/// For links that are not those of an earlier run: float32 values take 4 bytes.
/// Errors: ValueOutOfRange, subject "FIELD.bytes_per_value".
[[nodiscard]] Result<void> checkBytesPerValue(const RadioLink& link,
                                              const std::string& field = "link");

} // namespace splitscape::cost
