// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/text/quantities.h"
#include "ui/theme/theme.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace splitscape::ui {

ClassChart::ClassChart(QWidget* parent)
    : ChartFrame(tr("Sensitivity and precision of each class"), parent)
    , m_chart(new QChart)
    , m_sensitivity(new QBarSet(tr("Sensitivity")))
    , m_precision(new QBarSet(tr("Precision")))
    , m_classes(new QBarCategoryAxis)
    , m_share(new QValueAxis)
{
    auto* bars = new QBarSeries;
    bars->append(m_sensitivity);
    bars->append(m_precision);
    bars->setBarWidth(0.7);
    m_chart->addSeries(bars);
    m_share->setRange(0.0, 100.0);
    m_share->setTickCount(5);
    m_share->setLabelFormat(QStringLiteral("%.0f"));
    m_share->setTitleText(tr("Share (%)"));
    m_chart->addAxis(m_classes, Qt::AlignBottom);
    m_chart->addAxis(m_share, Qt::AlignLeft);
    bars->attachAxis(m_classes);
    bars->attachAxis(m_share);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    auto* view = new QChartView(m_chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    setBody(view);
    showEmpty(tr("The figures of each class will appear here."));
}

void ClassChart::setMatrix(const metrics::ConfusionMatrix& matrix, const QStringList& classNames)
{
    m_sensitivity->remove(0, m_sensitivity->count());
    m_precision->remove(0, m_precision->count());
    m_classes->setCategories(classNames);
    QStringList spoken;
    for (int i = 0; i < matrix.classes; ++i) {
        m_sensitivity->append(100.0 * matrix.sensitivity(i));
        m_precision->append(100.0 * matrix.precision(i));
        spoken.append(tr("%1: sensitivity %2, precision %3")
                          .arg(classNames.value(i), percentText(matrix.sensitivity(i), QLocale()),
                               percentText(matrix.precision(i), QLocale())));
    }
    setSummary(spoken.join(QStringLiteral("; ")));
    applyTheme();
    hideEmpty();
}

void ClassChart::applyTheme()
{
    applyChartStyle(*m_chart);
    const Theme& theme = Theme::instance();
    m_sensitivity->setColor(theme.colour(ColourRole::MutedText));
    m_precision->setColor(theme.colour(ColourRole::Context));
    m_sensitivity->setBorderColor(theme.colour(ColourRole::Surface));
    m_precision->setBorderColor(theme.colour(ColourRole::Surface));
}

} // namespace splitscape::ui
