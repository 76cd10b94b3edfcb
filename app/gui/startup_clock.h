// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace splitscape {

/// Prints "first paint after N ms" on standard output once the window has painted itself, counted
/// from the start of the process, and quits the program.
void measureFirstPaint(QWidget& window);

} // namespace splitscape
