// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waveform_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {

namespace {

constexpr int kRowHeight = 68;

/// Two rows are enough for the number of classes that a study usually has.
int columnsFor(std::size_t classes) { return classes <= 4 ? 2 : 3; }

/// The range that holds all finite values of all samples; one scale makes classes comparable.
QCPRange commonRange(const std::vector<ClassWaveforms>& classes)
{
    bool any = false;
    QCPRange range(0.0, 1.0);
    for (const ClassWaveforms& of : classes) {
        for (const std::vector<float>& sample : of.samples) {
            for (const float value : sample) {
                if (!std::isfinite(value))
                    continue;
                range = any ? range.expanded(QCPRange(double(value), double(value)))
                            : QCPRange(double(value), double(value));
                any = true;
            }
        }
    }
    const double margin = std::max(range.size() * 0.08, 1e-3);
    return {range.lower - margin, range.upper + margin};
}

QVector<double> positions(std::size_t count)
{
    QVector<double> keys(static_cast<int>(count));
    for (int i = 0; i < keys.size(); ++i)
        keys[i] = i;
    return keys;
}

} // namespace

WaveformChart::WaveformChart(QWidget* parent)
    : ChartFrame(tr("Samples of each class"), parent)
    , m_plot(new ChartPlot(this))
    , m_numbers(new FigureTable(this))
{
    m_plot->plotLayout()->clear();
    m_plot->setInteractions(QCP::iNone);
    setBody(m_plot);
    setTable(m_numbers);
    showEmpty(tr("A few samples of each class will appear here."));
}

void WaveformChart::setClasses(const std::vector<ClassWaveforms>& classes)
{
    m_plot->clearPlottables();
    m_plot->plotLayout()->clear();
    QVector<QVariantList> rows;
    QStringList spoken;
    const int columns = columnsFor(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i) {
        addClass(classes[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        rows.append({classes[i].name, static_cast<qlonglong>(classes[i].count)});
        spoken.append(tr("%1: %2 samples")
                          .arg(classes[i].name,
                               QLocale().toString(static_cast<qlonglong>(classes[i].count))));
    }
    const QCPRange range = commonRange(classes);
    for (QCPAxisRect* rect : m_plot->axisRects())
        rect->axis(QCPAxis::atLeft)->setRange(range);
    m_numbers->setContent({tr("Class"), tr("Samples")}, rows);
    setSummary(spoken.join(QStringLiteral("; ")));
    const int lines = (static_cast<int>(classes.size()) + columns - 1) / columns;
    m_plot->setMinimumHeight(lines * kRowHeight);
    applyTheme();
    if (classes.empty())
        showEmpty(tr("The data has no class to show."));
    else
        hideEmpty();
}

void WaveformChart::addClass(const ClassWaveforms& of, int row, int column)
{
    auto* cell = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(row, column, cell);
    auto* heading = new QCPTextElement(
        m_plot, tr("%1: %2").arg(of.name, QLocale().toString(static_cast<qlonglong>(of.count))));
    heading->setMargins(QMargins(0, 0, 0, 0));
    cell->addElement(0, 0, heading);
    auto* rect = new QCPAxisRect(m_plot, true);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins(2, 0, 2, 4));
    cell->addElement(1, 0, rect);
    cell->setRowStretchFactor(0, 0.001);
    cell->setRowSpacing(0);
    for (QCPAxis* axis : rect->axes()) {
        axis->setVisible(false);
        axis->setTickLabels(false);
    }
    std::size_t longest = 1;
    for (const std::vector<float>& sample : of.samples) {
        QCPGraph* graph
            = m_plot->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        QVector<double> values(sample.begin(), sample.end());
        graph->setData(positions(sample.size()), values, true);
        longest = std::max(longest, sample.size());
    }
    rect->axis(QCPAxis::atBottom)->setRange(0.0, static_cast<double>(longest - 1) + 0.5);
}

void WaveformChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    const Theme& theme = Theme::instance();
    for (QCPAxisRect* rect : m_plot->axisRects()) {
        const QList<QCPGraph*> graphs = rect->graphs();
        for (int i = 0; i < graphs.size(); ++i) {
            const ColourRole role = i == 0 ? ColourRole::Text : ColourRole::Context;
            graphs[i]->setPen(QPen(theme.colour(role), i == 0 ? 1.3 : 1.0));
        }
        // The first sample lies on top of the grey ones.
        if (!graphs.isEmpty())
            graphs.first()->setLayer(QStringLiteral("axes"));
    }
    for (int i = 0; i < m_plot->plotLayout()->elementCount(); ++i) {
        auto* cell = qobject_cast<QCPLayoutGrid*>(m_plot->plotLayout()->elementAt(i));
        auto* heading = cell ? qobject_cast<QCPTextElement*>(cell->element(0, 0)) : nullptr;
        if (heading) {
            heading->setFont(theme.textFont());
            heading->setTextColor(theme.colour(ColourRole::Text));
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace splitscape::ui
