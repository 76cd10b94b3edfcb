// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/drawing.h"

#include <QByteArray>

namespace splitscape::ui {

/// Where an SVG takes its colours from.
enum class SvgColours {
    Light, ///< written in, on the ground of the light theme
    Dark,
    Page ///< the page's custom properties (see colourProperties), without a ground
};

/// A drawing as one <svg> element: text stays text, title and description are for screen readers.
/// @param identifier  makes its identifiers unique in a page; letters and digits
[[nodiscard]] QByteArray toSvg(const Drawing& drawing, SvgColours colours,
                               const QByteArray& identifier);

/// "--edge:#0072b2;--radio:...": a theme as CSS custom properties, for SvgColours::Page.
[[nodiscard]] QByteArray colourProperties(bool dark);

} // namespace splitscape::ui
