// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/interval.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace splitscape::cli {

template <typename T>
[[nodiscard]] nlohmann::ordered_json orNull(const std::optional<T>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

[[nodiscard]] inline nlohmann::ordered_json
intervalJson(const std::optional<metrics::Interval>& interval)
{
    return interval ? nlohmann::ordered_json{interval->low, interval->high}
                    : nlohmann::ordered_json(nullptr);
}

} // namespace splitscape::cli
