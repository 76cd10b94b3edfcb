// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/fitted_device.h"
#include "ui/charts/figure_table.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace splitscape::ui {

class FitChart;
class NumberField;

/// Last step of a calibration: how well the fit meets what was measured, and the device it gives.
class FitPanel : public QWidget {
    Q_OBJECT

public:
    explicit FitPanel(QWidget* parent = nullptr);

    void setName(const QString& name);
    [[nodiscard]] QString name() const;
    /// Typed by the user, for a measurement without power.
    [[nodiscard]] std::optional<Power> power() const;
    void showFit(const cost::FittedDevice& fitted);
    /// Whether the study takes another device now; a running search keeps its own.
    void setCanUse(bool canUse);
    void setBusy(bool busy);

signals:
    void saveWanted();
    void useWanted();

private:
    void showKinds(const cost::FittedDevice& fitted);
    void showTerms(const cost::LatencyFit& fit);
    void updateButtons();

    QLineEdit* m_name;
    NumberField* m_power;
    QLabel* m_note;
    FitChart* m_parity;
    FitChart* m_errors;
    FigureTable m_kinds;
    FigureTable m_terms;
    QTableView* m_kindTable;
    QTableView* m_termTable;
    QPushButton* m_save;
    QPushButton* m_use;
    bool m_hasFit = false;
    bool m_canUse = true;
    bool m_busy = false;
};

} // namespace splitscape::ui
