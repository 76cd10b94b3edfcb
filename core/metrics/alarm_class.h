// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace splitscape::metrics {

/// The class whose false alarms and events are counted.
inline constexpr std::string_view kAlarmClass = "seizure";

} // namespace splitscape::metrics
