// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QLocale>
#include <QString>

namespace splitscape::ui {

/// Quantities for people, in the given locale's digits and with their unit. Files never use these.

/// Four significant digits: "0.09123 mJ".
[[nodiscard]] QString energyText(Energy energy, const QLocale& locale);
/// "8.5 KiB", one digit after the point; below 1 KiB "212 bytes".
[[nodiscard]] QString bytesText(Bytes bytes, const QLocale& locale);
/// In the unit that suits: "1.15 us", "7.95 ms", "2.5 s", "12 min", "3 h 20 min".
[[nodiscard]] QString durationText(Seconds duration, const QLocale& locale);
/// 0.873 as "87.3 %".
[[nodiscard]] QString percentText(double share, const QLocale& locale);
/// `digits` significant ones, trailing zeros dropped, without exponent.
[[nodiscard]] QString numberText(double value, int digits, const QLocale& locale);

} // namespace splitscape::ui
