// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/charts/waveform_chart.h"

#include <QWidget>
#include <cstdint>
#include <string>
#include <vector>

class QLabel;
class QTableWidget;

namespace splitscape::ui {

/// What was read for a study: the samples of each class by patient or recording, and what the
/// preparation decided.
class DataFound : public QWidget {
    Q_OBJECT

public:
    explicit DataFound(QWidget* parent = nullptr);

    void show(const data::Dataset& dataset);
    /// Nothing is prepared.
    void clear();

private:
    void fillTable(const data::Dataset& dataset);

    QTableWidget* m_table = nullptr;
    QLabel* m_more = nullptr; ///< rows that are not shown
    QLabel* m_notes = nullptr;
};

/// A few samples of each class, drawn at random, for a small plot: their first channel, thinned.
/// @param group  name of the patient or recording they are of; empty: of any
[[nodiscard]] std::vector<ClassWaveforms>
waveformsOf(const data::Dataset& dataset, std::uint64_t seed, const std::string& group = {});

} // namespace splitscape::ui
