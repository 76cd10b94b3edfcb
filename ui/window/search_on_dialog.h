// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_settings.h"

#include <QDialog>

namespace splitscape::ui {

class NumberField;

/// Asks how far a completed run shall search on: generations, or trainings of a strategy that counts
/// those, in all.   Thread: UI.
class SearchOnDialog : public QDialog {
    Q_OBJECT

public:
    /// `file` is the run's, for people; `settings` are those it was searched with.
    SearchOnDialog(const search::SearchSettings& settings, const QString& file,
                   QWidget* parent = nullptr);

signals:
    /// More than the run had.
    void wanted(int length);

private:
    void take();

    NumberField* m_length;
};

} // namespace splitscape::ui
