// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace splitscape::ui {

/// A number that core wrote in English, "0.27" or "1:02.3", with the decimal sign of the language.
[[nodiscard]] QString inLanguage(const std::string& number);

/// All digits of a number that somebody gave: "0.27", and no sign for thousands.
[[nodiscard]] QString givenText(double value);

} // namespace splitscape::ui
