// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/trainer.h"
#include "ui/charts/chart_frame.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace splitscape::ui {

/// Sensitivity and precision of every class as pairs of bars.
class ClassChart : public ChartFrame {
    Q_OBJECT

public:
    explicit ClassChart(QWidget* parent = nullptr);
    void setMatrix(const metrics::ConfusionMatrix& matrix, const QStringList& classNames);

protected:
    void applyTheme() override;

private:
    QChart* m_chart;
    QBarSet* m_sensitivity;
    QBarSet* m_precision;
    QBarCategoryAxis* m_classes;
    QValueAxis* m_share;
};

} // namespace splitscape::ui
