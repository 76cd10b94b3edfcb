// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_style.h"
#include "ui/charts/population_chart.h"
#include "ui/theme/theme.h"

#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {

/// The painted picture under the axes, moved along while a newer one is made; vectors on paper.
class PopulationChart::Cloud : public QCPAbstractPlottable {
public:
    explicit Cloud(PopulationChart* chart)
        : QCPAbstractPlottable(chart->m_plot->xAxis, chart->m_plot->yAxis)
        , m_chart(chart)
    {
    }

    double selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/,
                      QVariant* /*details*/) const override
    {
        return -1.0;
    }
    QCPRange getKeyRange(bool& found, QCP::SignDomain /*domain*/) const override
    {
        found = false;
        return {};
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain /*domain*/,
                           const QCPRange& /*inKey*/) const override
    {
        found = false;
        return {};
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const QRect rect = mKeyAxis->axisRect()->rect();
        const QRectF strip(rect.left(), rect.bottom() + 1 - kStripHeight, rect.width(),
                           kStripHeight);
        painter->setClipRect(rect);
        painter->fillRect(strip, Theme::instance().wash(ColourRole::Context, 0.12));
        if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
            const CloudRequest request = m_chart->presentRequest();
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->translate(rect.topLeft());
            drawCloud(*painter, request, cloudDots(request));
            painter->restore();
            return;
        }
        if (!m_chart->m_picture)
            return;
        const CloudRequest& shown = m_chart->m_picture->request;
        const QRectF target(QPointF(acrossPixel(shown.across.lower),
                                    mValueAxis->coordToPixel(100.0 * shown.accuracy.upper)),
                            QPointF(acrossPixel(shown.across.upper),
                                    mValueAxis->coordToPixel(100.0 * shown.accuracy.lower)));
        // Within half a pixel nothing was zoomed: a copy is sharper and cheaper than a scaled one.
        if (std::abs(target.width() - shown.size.width()) < 0.5
            && std::abs(target.height() - shown.size.height()) < 0.5)
            painter->drawImage(target.topLeft().toPoint(), m_chart->m_picture->image);
        else
            painter->drawImage(target, m_chart->m_picture->image);
    }
    void drawLegendIcon(QCPPainter* /*painter*/, const QRectF& /*rect*/) const override { }

private:
    [[nodiscard]] double acrossPixel(double raw) const
    {
        return mKeyAxis->coordToPixel(shownOn(m_chart->m_axis, raw));
    }

    PopulationChart* m_chart;
};

} // namespace splitscape::ui
