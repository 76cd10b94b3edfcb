// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hover_overlay.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace splitscape::ui {

HoverOverlay::HoverOverlay(QWidget* chart)
    : QWidget(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    resize(chart->size());
    chart->installEventFilter(this);
    hide();
}

void HoverOverlay::showValues(const QPointF& position, const QString& text, bool ring)
{
    m_position = position;
    m_text = text;
    m_ring = ring;
    showWhatIsThere();
}

void HoverOverlay::clear()
{
    m_text.clear();
    showWhatIsThere();
}

void HoverOverlay::showWhatIsThere()
{
    if (m_text.isEmpty() && !m_framed) {
        hide();
        return;
    }
    raise();
    show();
    update();
}

bool HoverOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // A menu or another window borrows the keyboard and gives it back.
        const bool borrowed = reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason
            || reason == Qt::ActiveWindowFocusReason;
        if (!borrowed) {
            m_framed = event->type() == QEvent::FocusIn
                && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                    || reason == Qt::ShortcutFocusReason);
            showWhatIsThere();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HoverOverlay::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        painter.setPen(QPen(theme.colour(ColourRole::Edge), 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0);
    }
    if (m_text.isEmpty())
        return;
    if (m_ring) {
        painter.setPen(QPen(theme.colour(ColourRole::Chosen), 1.6));
        painter.drawEllipse(m_position, 7.0, 7.0);
    }
    painter.setFont(theme.tabularFont());
    const QSizeF textSize
        = painter.fontMetrics().size(0, m_text) + QSize(2 * kSpace, kSpace + kSpace / 2);
    QRectF box(m_position + QPointF(12, -textSize.height() - 8), textSize);
    if (box.right() > width() - 2)
        box.moveRight(m_position.x() - 12);
    if (box.left() < 2)
        box.moveLeft(2);
    if (box.top() < 2)
        box.moveTop(qMin(m_position.y() + 12, height() - textSize.height() - 2));
    painter.setPen(QPen(theme.colour(ColourRole::Outline), 1.0));
    painter.setBrush(theme.colour(ColourRole::Button));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(box.adjusted(kSpace, 0, -kSpace, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace splitscape::ui
