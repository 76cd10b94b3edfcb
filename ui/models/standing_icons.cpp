// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing_icons.h"

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace splitscape::ui {
namespace {

class StandingIconEngine : public QIconEngine {
public:
    explicit StandingIconEngine(Standing standing)
        : m_standing(standing)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/,
               QIcon::State /*state*/) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double radius = 0.28 * qMin(rect.width(), rect.height());
        drawStanding(*painter, QRectF(rect).center(), radius, m_standing);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new StandingIconEngine(*this); }

private:
    Standing m_standing;
};

} // namespace

void drawStanding(QPainter& painter, const QPointF& centre, double radius, Standing standing)
{
    const Theme& theme = Theme::instance();
    const QColor ink
        = theme.colour(standing == Standing::Valid ? ColourRole::Text : ColourRole::MutedText);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    const QRectF box(centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius);
    switch (standing) {
    case Standing::Valid:
        painter.setBrush(ink);
        painter.drawEllipse(box);
        break;
    case Standing::Untrained:
        painter.drawEllipse(box);
        painter.setBrush(ink);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case Standing::Invalid:
        painter.drawEllipse(box);
        break;
    case Standing::Abandoned:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case Standing::Failed:
        painter.setBrush(ink);
        painter.drawPolygon(
            QPolygonF{QPointF(centre.x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    }
}

QIcon standingIcon(Standing standing) { return QIcon(new StandingIconEngine(standing)); }

} // namespace splitscape::ui
