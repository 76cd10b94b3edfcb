// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace splitscape {

inline constexpr double kSecondsPerDay = 86400.0;

} // namespace splitscape
