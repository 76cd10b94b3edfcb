// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace splitscape::ui {

/// A half bold line above what it names, `indent` pixels in at the sides of a panel without margins.
[[nodiscard]] QLabel* makeHeading(const QString& text, int indent = 0);

} // namespace splitscape::ui
