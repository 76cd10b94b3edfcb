// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>
#include <cstdint>
#include <optional>

namespace splitscape::ui {

/// Numbers for people, in the default QLocale. Three significant digits unless said otherwise; a
/// no-break space before the unit.

/// "0.091 mJ", "20.6 µJ", "2.22 J": the unit that keeps the number between 0.1 and 1000 is chosen.
[[nodiscard]] QString energyText(Energy energy);
/// Always millijoule, as limits and axes are: "0.0206 mJ".
[[nodiscard]] QString millijouleText(Energy energy);
/// Always microwatt, as limits are: "140 µW".
[[nodiscard]] QString powerText(Power power);
/// "128 B", "1.34 KiB", "1024 KiB".
[[nodiscard]] QString bytesText(Bytes bytes);
/// "2,048" in English.
[[nodiscard]] QString countText(std::int64_t count);
/// 0.884 is "88.4 %".
[[nodiscard]] QString percentText(double share, int decimals = 1);
/// `digits` significant digits, trailing zeros kept (they are known), no exponent in 1e-4..1e6.
[[nodiscard]] QString numberText(double value, int digits = 3);
/// "12.4 ms", "1.2 s".
[[nodiscard]] QString durationText(Seconds duration);
/// An en dash where something is not known.
[[nodiscard]] QString unknownText();

} // namespace splitscape::ui
