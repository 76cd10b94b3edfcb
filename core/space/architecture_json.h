// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/space/architecture.h"

#include <nlohmann/json.hpp>
#include <string>

namespace splitscape::space {

/// Reads {"lengths": [2048, 128, 5], "channels": [1, 4, 1]}, strictly; "kernels", "kinds" (names
/// of EdgeKind), "fog_channels", "fog_blocks" and "sides" may be absent. Says nothing of whether it
/// is valid.
[[nodiscard]] Architecture readArchitecture(const nlohmann::json& json, const std::string& path,
                                            Problems& problems);

/// What readArchitecture reads.
[[nodiscard]] nlohmann::ordered_json toJson(const Architecture& architecture);

} // namespace splitscape::space
