// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibrate/measurement_plan.h"
#include "ui/charts/figure_table.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace splitscape::ui {

class NumberField;

/// First step of a calibration: which layers to measure, and the firmware that does.
class PlanPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlanPanel(QWidget* parent = nullptr);

    /// What is asked for, of layers of these lengths, channels and classes.
    [[nodiscard]] calibrate::PlanRequest request(calibrate::PlanRequest sizes) const;
    void showPlan(const calibrate::MeasurementPlan& plan, const calibrate::PlanRequest& request);
    /// While work is under way nothing else can be begun.
    void setBusy(bool busy);

signals:
    void planWanted();
    void firmwareWanted();

private:
    NumberField* m_interval;
    NumberField* m_noise;
    NumberField* m_flash;
    NumberField* m_ram;
    NumberField* m_most;
    QPushButton* m_plan;
    QPushButton* m_write;
    QLabel* m_result;
    QTableView* m_table;
    FigureTable m_layers;
};

} // namespace splitscape::ui
