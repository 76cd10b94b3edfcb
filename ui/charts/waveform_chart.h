// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"

#include <QString>
#include <cstdint>
#include <vector>

class QCustomPlot;

namespace splitscape::ui {

class FigureTable;

/// Some samples of one class, as the network sees them.
struct ClassWaveforms {
    QString name;
    std::int64_t count = 0; ///< samples of the class in the prepared data
    std::vector<std::vector<float>> samples; ///< normalised (no unit), first channel
};

/// Small multiples: one plot a class, its samples laid over each other on a common scale, the count
/// in the heading.   Thread: UI.
class WaveformChart : public ChartFrame {
    Q_OBJECT

public:
    explicit WaveformChart(QWidget* parent = nullptr);
    void setClasses(const std::vector<ClassWaveforms>& classes);

protected:
    void applyTheme() override;

private:
    void addClass(const ClassWaveforms& of, int row, int column);

    QCustomPlot* m_plot;
    FigureTable* m_numbers;
};

} // namespace splitscape::ui
