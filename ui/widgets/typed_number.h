// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace splitscape::ui {

/// The finite number that a text is in a locale, by its rules for signs between thousands.
[[nodiscard]] std::optional<double> numberIn(const QLocale& locale, const QString& text,
                                             QLocale::NumberOptions options);
/// A number with the locale's decimal sign or with a point, without signs between thousands.
[[nodiscard]] std::optional<double> plainNumber(const QString& text);

} // namespace splitscape::ui
