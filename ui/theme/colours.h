// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace splitscape::ui {

/// What a colour means. Three carry the meaning everywhere (Okabe-Ito, safe for colour-blind eyes);
/// everything else is a grey.
enum class ColourRole {
    Edge, ///< the wearable and what it computes: blue
    Radio, ///< bytes and energy on the air: orange
    Fog, ///< the fog node: green
    Limit, ///< a limit line, and what breaks it: vermillion
    Ground, ///< the window
    Surface, ///< charts, tables and fields
    Button, ///< raised controls
    Text,
    MutedText, ///< explanations, units, axis labels
    Outline, ///< frames of controls, axis lines
    Grid, ///< grid lines and separators
    Context, ///< what is not selected
    Chosen, ///< the heavy outline of the chosen thing
    Selection, ///< the ground of selected text and rows
    SecondCompared, ///< candidates and runs beside the reference, which has the Chosen colour:
                    ///< pink,
    ThirdCompared, ///< olive
    FourthCompared ///< and indigo; none is near the four that carry a meaning
};

/// The colour of a role in the light or the dark theme.
[[nodiscard]] QColor colourOf(ColourRole role, bool dark);

/// Contrast ratio of two opaque colours, 1 to 21.                              [WCAG21, 1.4.11]
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `over` laid with `share` (0 to 1) over `under`; both opaque.
[[nodiscard]] QColor blended(const QColor& over, const QColor& under, double share);

} // namespace splitscape::ui
