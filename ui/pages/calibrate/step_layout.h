// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace splitscape::ui {

/// What a step of the calibration shows, from the left: what is entered, `buttons` and `result` below
/// it, and the table it leads to, hidden until it has rows.
struct StepParts {
    QString intro; ///< above all of it
    QVBoxLayout* fields = nullptr;
    int fieldsWidth = 0; ///< pixels
    std::initializer_list<QPushButton*> buttons;
    QLabel* result = nullptr;
    QTableView* table = nullptr;
};

/// Lays out a panel, which owns the parts from then on.
void layOutStep(QWidget* panel, const StepParts& parts);

} // namespace splitscape::ui
