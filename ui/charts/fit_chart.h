// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/latency_fit.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <array>
#include <cstdint>
#include <optional>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace splitscape::ui {

class PlotNavigation;
struct HoverHit;

/// How far a fit is from the layers it was made of: predicted against measured latency with the
/// line where both are equal, or the errors as shares. A mark a layer, by kind.
class FitChart : public ChartFrame {
    Q_OBJECT

public:
    enum class Shows : std::uint8_t { Parity, Errors };
    explicit FitChart(Shows shows, QWidget* parent = nullptr);

    void setFit(const cost::LatencyFit& fit);
    /// Marks that are drawn.
    [[nodiscard]] int marks() const { return m_numbers.rowCount(); }

protected:
    void applyTheme() override;

private:
    [[nodiscard]] double heightOf(const cost::FitResidual& row) const;
    void draw();
    void fillTable();
    void setHome();
    [[nodiscard]] std::optional<HoverHit> lookup(const QPointF& pixel) const;

    Shows m_shows;
    QCustomPlot* m_plot;
    PlotNavigation* m_navigation;
    QCPItemStraightLine* m_exact;
    FigureTable m_numbers;
    cost::LatencyFit m_fit;
    std::array<QCPGraph*, 3> m_kinds{};
};

/// "convolution": a kind of layer that a latency is fitted for, by network::LayerKind.
[[nodiscard]] QString fittedKindName(std::size_t kind);
/// "2,048 × 1": positions and channels of a layer's end.
[[nodiscard]] QString layerShape(int length, int channels);

} // namespace splitscape::ui
