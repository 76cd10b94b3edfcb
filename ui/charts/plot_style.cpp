// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include "ui/charts/chart_style.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

void styleAxis(QCPAxis& axis)
{
    const Theme& theme = Theme::instance();
    axis.setBasePen(axisPen());
    axis.setTickPen(axisPen());
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0, 4);
    axis.setTickLabelFont(theme.textFont());
    axis.setTickLabelColor(theme.colour(ColourRole::MutedText));
    axis.setLabelFont(theme.textFont());
    axis.setLabelColor(theme.colour(ColourRole::MutedText));
    axis.setSelectedBasePen(axisPen());
    axis.setSelectedTickPen(axisPen());
    axis.setTickLabelPadding(kSpace / 2);
    axis.setLabelPadding(kSpace / 2);
    axis.setNumberFormat(QStringLiteral("gbc"));
    axis.setNumberPrecision(4);
    axis.ticker()->setTickCount(5);
    axis.grid()->setPen(gridPen());
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(gridPen());
}

/// Ticks at 1, 2 and 5 of every power of ten while those are few, else at the powers: QCustomPlot's
/// own has nothing to say within a decade.
class LogarithmicTicker : public QCPAxisTicker {
protected:
    int getSubTickCount(double /*step*/) override { return 0; }
    QVector<double> createTickVector(double /*step*/, const QCPRange& range) override
    {
        QVector<double> ticks;
        if (range.lower <= 0.0)
            return ticks;
        const int first = int(std::floor(std::log10(range.lower)));
        const int last = int(std::ceil(std::log10(range.upper)));
        const bool between = last - first <= 4;
        const int every = std::max(1, (last - first) / 8);
        for (int power = first; power <= last; power += every) {
            const double one = std::pow(10.0, power);
            ticks << one;
            if (between)
                ticks << 2.0 * one << 5.0 * one;
        }
        return ticks;
    }
};

} // namespace

void applyPlotStyle(QCPAxisRect& rect)
{
    rect.setBackground(Qt::NoBrush);
    const auto axes = rect.axes();
    for (QCPAxis* axis : axes)
        styleAxis(*axis);
}

void applyPlotStyle(QCustomPlot& plot)
{
    const Theme& theme = Theme::instance();
    plot.setBackground(theme.colour(ColourRole::Surface));
    plot.setNoAntialiasingOnDrag(true);
    // Else each plot that is drawn has the whole window painted at once.
    plot.setPlottingHint(QCP::phImmediateRefresh, false);
    plot.setLocale(QLocale());
    const auto rects = plot.axisRects();
    for (QCPAxisRect* rect : rects)
        applyPlotStyle(*rect);
    if (QCPLegend* legend = plot.legend) {
        legend->setFont(theme.textFont());
        legend->setTextColor(theme.colour(ColourRole::Text));
        legend->setBorderPen(Qt::NoPen);
        QColor ground = theme.colour(ColourRole::Surface);
        ground.setAlphaF(0.85F);
        legend->setBrush(ground);
        legend->setIconSize(2 * kSpace, kSpace);
        legend->setRowSpacing(0);
    }
}

QString axisTitle(const QString& name, const QString& unit)
{
    return unit.isEmpty()
        ? name
        : QCoreApplication::translate("splitscape::ui", "%1 (%2)").arg(name, unit);
}

void setLogarithmic(QCPAxis& axis, bool logarithmic)
{
    if (logarithmic) {
        axis.setScaleType(QCPAxis::stLogarithmic);
        axis.setTicker(QSharedPointer<QCPAxisTicker>(new LogarithmicTicker));
    } else {
        axis.setScaleType(QCPAxis::stLinear);
        axis.setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
    axis.ticker()->setTickCount(5);
}

} // namespace splitscape::ui
