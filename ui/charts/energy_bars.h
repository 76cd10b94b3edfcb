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
class QValueAxis;

namespace splitscape::ui {

/// One candidate's energy by where it is spent.
struct EnergyShare {
    QString name;
    Energy edgeCompute;
    Energy radio;
    Energy fog;
};

/// Energy of a few candidates as stacked bars, with the limit where it applies.
class EnergyBars : public ChartFrame {
    Q_OBJECT

public:
    explicit EnergyBars(QWidget* parent = nullptr);
    void setShares(const std::vector<EnergyShare>& shares, std::optional<Energy> limit);

protected:
    void applyTheme() override;

private:
    QChart* m_chart;
    QBarSet* m_compute;
    QBarSet* m_radio;
    QBarSet* m_fog;
    QLineSeries* m_limit;
    QBarCategoryAxis* m_names;
    QValueAxis* m_energy;
    FigureTable m_numbers;
};

} // namespace splitscape::ui
