// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_summary.h"

#include <QTableWidget>
#include <string>

namespace splitscape::ui {

/// The recordings of a source: whose each is, its rate, its samples of each class, and what was
/// decided about it. Those that are left out stand below, pale, with the reason.   Thread: UI.
class DataTable : public QTableWidget {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    void setSummary(const data::DatasetSummary& summary);
    /// Whose the recording of the selected row is; empty without one.
    [[nodiscard]] std::string selectedPatient() const;

private:
    void addRow(const QStringList& texts, const QString& note, bool isUsed);
    void fit();
};

} // namespace splitscape::ui
