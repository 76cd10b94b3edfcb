// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/partition/rules.h"

#include <string_view>

namespace splitscape::partition {

/// Reads {"energy_mJ": 0.27, "flash_KiB": 64, "ram_KiB": 16, "latency_ms": 50, "power_uW": 200}; null or an absent key is no limit of
/// its own. Requirements: {"sensitivity": {"V": 0.8}, "macro_f1": 0.6, "false_alarms_per_day": 5}. "flash_bytes" and "ram_bytes" may stand for the KiB ones. Zero and negative limits are
/// ValueOutOfRange problems with subject "limits.energy_mJ" and so on.
[[nodiscard]] Limits readLimits(const nlohmann::json& json, Problems& problems,
                                Limits defaults = {});
[[nodiscard]] nlohmann::json toJson(const Limits& limits);

/// Reads {"scenario": "edge"|"total", "fog_factor": 10, "partitioning": true,
/// "inference_period_s": 0.8, "fog_speed": 20, "front_end": "off"} below the path "judging".
[[nodiscard]] Judging readJudging(const nlohmann::json& json, Problems& problems,
                                  Judging defaults = {});
[[nodiscard]] nlohmann::json toJson(const Judging& judging);

/// Problems of values that came from a form and not from JSON.
[[nodiscard]] Problems validate(const Limits& limits);
[[nodiscard]] Problems validate(const Judging& judging);
/// Of both, and of limits that need an inference period where none is stated.
/// @param periodName  what one gives it by, for the error
[[nodiscard]] Problems validate(const Rules& rules,
                                std::string_view periodName = "judging.inference_period_s");

} // namespace splitscape::partition
