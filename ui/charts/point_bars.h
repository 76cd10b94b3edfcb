// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/figures/points_figure.h"
#include "ui/models/split_scene.h"
#include "ui/theme/colours.h"

#include <QVector>
#include <optional>

class QCheckBox;
class QCPAbstractLegendItem;
class QCPAxisRect;
class QCPBars;
class QCPItemLine;
class QCPItemRect;
class QCPItemText;
class QCPLegend;
class QCPMarginGroup;
class QCustomPlot;

namespace splitscape::ui {

class HoverOverlay;

/// What every partition point of one network costs: energy stacked by where it is spent, and below
/// it Flash and RAM, each against its limit. The best point has the heavy outline, what breaks a
/// limit is hatched, and the column of the point in hand is lit.
class PointBars : public ChartFrame {
    Q_OBJECT

public:
    explicit PointBars(QWidget* parent = nullptr);

    void setScene(std::optional<SplitScene> scene);
    /// Lights a column; 0 for none.
    void setHighlighted(int point);
    [[nodiscard]] int highlighted() const { return m_highlighted; }
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    [[nodiscard]] QCustomPlot* plot() const { return m_plot; }
    [[nodiscard]] const PointsFigure& figure() const { return m_figure; }
    /// Middle of a column in plot(), in pixels.
    [[nodiscard]] QPointF columnPosition(int point) const;

signals:
    /// A click on a column, or the arrow keys.
    void pointChosen(int point);

protected:
    void applyTheme() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Parts of a bar, one set solid and one hatched (the part above a limit of the panel).
    struct Stack {
        QVector<QCPBars*> parts; ///< from the bottom
    };
    struct Panel {
        QCPAxisRect* rect = nullptr;
        Stack feasible;
        Stack infeasible;
        QCPItemLine* limit = nullptr;
        QCPItemText* limitText = nullptr;
        QCPItemText* name = nullptr;
        QCPItemRect* light = nullptr;
        QCPItemRect* best = nullptr;
    };

    void makePanel(Panel& panel, int row, int partCount);
    void fill();
    /// A limit of a panel: its words stand there, its line only where it does not flatten the bars.
    struct PanelLimit {
        std::optional<double> value;
        bool isDrawn = false;
        QString words;
    };
    void fillPanel(Panel& panel, const QVector<QVector<double>>& parts, const PanelLimit& limit,
                   bool logarithmic, std::uint8_t violations);
    [[nodiscard]] PanelLimit energyLimit() const;
    [[nodiscard]] PanelLimit memoryLimit(std::optional<Bytes> limit, Bytes PointBar::*memory) const;
    void fillTable();
    void fillLegend(bool total);
    void colourPanel(Panel& panel, const QVector<ColourRole>& roles);
    [[nodiscard]] int pointAt(const QPointF& pixel) const;
    void hover(const QPointF& pixel);
    [[nodiscard]] QString valuesOf(int point) const;

    std::optional<SplitScene> m_scene;
    PointsFigure m_figure; ///< of the scene
    QCustomPlot* m_plot;
    QCPLegend* m_legend = nullptr;
    QVector<QCPAbstractLegendItem*> m_legendItems; ///< those that are shown lie in the legend
    HoverOverlay* m_overlay;
    QCheckBox* m_scaleBox;
    FigureTable m_numbers;
    Panel m_energy;
    Panel m_flash;
    Panel m_ram;
    int m_highlighted = 0;
    bool m_logarithmic = false;
    bool m_scaleChosen = false; ///< by the user; until then it follows the figures
};

} // namespace splitscape::ui
