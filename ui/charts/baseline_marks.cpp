// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/baseline_marks.h"

#include "ui/charts/line_label.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <qcustomplot.h>

namespace splitscape::ui {

namespace {

/// Raw, as the column of the axis has it.
std::optional<double> figureOf(const BaselineMarks::Baseline& baseline, PopulationAxis axis)
{
    switch (axis) {
    case PopulationAxis::Latency:
        return baseline.latency_s;
    case PopulationAxis::Power:
        return baseline.power_W;
    case PopulationAxis::Energy:
        break;
    }
    return baseline.energy_mJ;
}

} // namespace

BaselineMarks::BaselineMarks(QCustomPlot* plot)
    : m_plot(plot)
    , m_marks(plot->addGraph())
{
    m_marks->setLineStyle(QCPGraph::lsNone);
}

void BaselineMarks::set(std::vector<Baseline> baselines)
{
    m_baselines = std::move(baselines);
    for (QCPItemText* label : m_labels)
        m_plot->removeItem(label);
    m_labels.clear();
    for (const Baseline& baseline : m_baselines) {
        auto* label = new QCPItemText(m_plot);
        label->position->setType(QCPItemPosition::ptPlotCoords);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(kSpace, 0, kSpace, 0)); // on either side of the mark
        label->setText(baseline.name);
        keepBesideLine(label, Qt::AlignRight);
        m_labels.push_back(label);
    }
    applyTheme();
}

void BaselineMarks::show(PopulationAxis axis, bool shown)
{
    m_places.clear();
    QVector<double> across;
    QVector<double> accuracy;
    for (std::size_t i = 0; i < m_baselines.size(); ++i) {
        const auto figure = figureOf(m_baselines[i], axis);
        m_labels[i]->setVisible(shown && figure.has_value());
        if (!shown || !figure)
            continue;
        m_places.push_back({shownOn(axis, *figure), 100.0 * m_baselines[i].accuracy});
        m_labels[i]->position->setCoords(m_places.back().across, m_places.back().accuracy);
        across << m_places.back().across;
        accuracy << m_places.back().accuracy;
    }
    m_marks->setData(across, accuracy);
}

void BaselineMarks::widen(double& least, double& most, double& low, double& high) const
{
    for (const Place& place : m_places) {
        least = std::min(least, place.across);
        most = std::max(most, place.across);
        low = std::min(low, place.accuracy);
        high = std::max(high, place.accuracy);
    }
}

void BaselineMarks::applyTheme()
{
    const Theme& theme = Theme::instance();
    const QColor ink = theme.strong(ColourRole::Limit);
    m_marks->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCross, QPen(ink, 1.8), Qt::NoBrush, 9.0));
    for (QCPItemText* label : m_labels) {
        label->setFont(theme.textFont());
        label->setColor(ink);
    }
}

} // namespace splitscape::ui
