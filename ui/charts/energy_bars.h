// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace splitscape::ui {

/// One candidate's energy by where it is spent.
struct EnergyShare {
    QString name;
    Energy edgeCompute;
    Energy radio;
    Energy fog;
};

/// The scenario's energy of a few candidates as stacked bars against its limit: the fog's part is
/// there in the total scenario only, so that bar and limit speak of the same.
class EnergyBars : public ChartFrame {
    Q_OBJECT

public:
    explicit EnergyBars(QWidget* parent = nullptr);
    void setShares(const std::vector<EnergyShare>& shares, partition::Scenario scenario,
                   std::optional<Energy> limit);

protected:
    void applyTheme() override;

private:
    QChart* m_chart;
    QStackedBarSeries* m_bars;
    QBarSet* m_compute;
    QBarSet* m_radio;
    QBarSet* m_fog;
    QLineSeries* m_limit;
    QBarCategoryAxis* m_names;
    QValueAxis* m_energy;
    FigureTable m_numbers;
};

} // namespace splitscape::ui
