// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace splitscape::ui {

/// Text is set at this many pixels a point, and the painter scaled back: font sizes are whole
/// pixels to Qt, and widths would be rounded.
inline constexpr int kFontUnits = 10;

/// Linux Libertine for text and Linux Biolinum for figures (Debian's fonts-linuxlibertine), whose
/// digits are all of one width; DejaVu where they are not installed. Sizes in points.
/// All need a QGuiApplication.   Thread: any.
[[nodiscard]] QFont textFont(qreal size, bool bold = false, bool italic = false);
[[nodiscard]] QFont figureFont(qreal size, bool bold = false);
[[nodiscard]] QFont listingFont(qreal size);

/// The same as values of CSS's font-family.
[[nodiscard]] QString textFamilies();
[[nodiscard]] QString figureFamilies();
[[nodiscard]] QString listingFamilies();

} // namespace splitscape::ui
