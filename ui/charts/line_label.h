// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QCPItemText;

namespace splitscape::ui {

/// Keeps the words beside a vertical line or a mark of a plot whole: they stand on the preferred
/// side of it, on the other where they would be cut by the edge of the plot. `label` is placed at
/// the line.
void keepBesideLine(QCPItemText* label, Qt::AlignmentFlag preferred);

} // namespace splitscape::ui
