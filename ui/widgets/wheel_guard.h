// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace splitscape::ui {

/// Keeps a wheel that scrolls a form from changing the control it passes over: only a control with
/// the keyboard takes it, and only a click or Tab gives it the keyboard. Once for each control.
void guardFromWheel(QWidget* control);

} // namespace splitscape::ui
