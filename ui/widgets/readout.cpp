// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readout.h"

#include "ui/text/figures.h"
#include "ui/theme/line_height.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr int kBarHeight = 4;

constexpr int kNoteFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

/// Two lines under the bar, three where the note needs them.
qreal Readout::noteHeight() const
{
    const QFont& font = Theme::instance().textFont();
    const qreal line = lineHeight(font);
    const QRectF room(0, 0, width(), 100 * line);
    const qreal needed = QFontMetricsF(font).boundingRect(room, kNoteFlags, m_note).height();
    return needed > 2 * line + 1.0 ? 3 * line : 2 * line;
}

Readout::Readout(const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    describe();
}

void Readout::setFigure(const QString& number, const QString& unit)
{
    m_number = number;
    m_unit = unit;
    describe();
}

void Readout::setQuantity(const QString& quantity)
{
    const qsizetype gap = quantity.lastIndexOf(QChar(0xa0));
    setFigure(quantity.left(gap), gap < 0 ? QString() : quantity.mid(gap + 1));
}

void Readout::setNote(const QString& note, bool breaksLimit, const QString& whole)
{
    m_note = note;
    m_wholeNote = whole.isEmpty() ? note : whole;
    m_breaksLimit = breaksLimit;
    describe();
}

void Readout::setShare(std::optional<double> share)
{
    m_share = share;
    update();
}

void Readout::describe()
{
    const QString number = m_number.isEmpty() ? unknownText() : m_number;
    setAccessibleName(tr("%1: %2 %3").arg(m_caption, number, m_unit));
    setAccessibleDescription(m_wholeNote);
    setToolTip(m_wholeNote);
    updateGeometry();
    update();
}

QSize Readout::sizeHint() const
{
    const QFontMetrics text(Theme::instance().textFont());
    const QFontMetrics figure(Theme::instance().figureFont());
    const int width
        = figure.horizontalAdvance(m_number) + text.horizontalAdvance(m_unit) + 2 * kSpace;
    return {qMax(width, 12 * kSpace), text.height() + figure.height() + kBarHeight + kSpace
                                          + static_cast<int>(std::ceil(noteHeight()))};
}

QSize Readout::minimumSizeHint() const { return {11 * kSpace, sizeHint().height()}; }

void Readout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // a narrow note is a high one
}

void Readout::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QFont Readout::fittingFont() const
{
    constexpr double kSmallest = 0.6;
    QFont font = Theme::instance().figureFont();
    const double unit
        = QFontMetricsF(Theme::instance().textFont()).horizontalAdvance(m_unit) + kSpace / 2;
    const double number = QFontMetricsF(font).horizontalAdvance(m_number);
    const double room = width() - unit;
    if (number > room && number > 0.0)
        font.setPointSizeF(font.pointSizeF() * std::max(kSmallest, 0.98 * room / number));
    return font;
}

void Readout::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF text(theme.textFont());
    const QFont numberFont = fittingFont();
    const QFontMetricsF figure(theme.figureFont()); // heights stay when the number is set smaller
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(theme.textFont());
    painter.setPen(theme.colour(ColourRole::MutedText));
    // From right to left everything begins at the right.
    const auto place
        = [this](qreal x, qreal wide) { return isRightToLeft() ? width() - x - wide : x; };
    const QString caption = text.elidedText(m_caption, Qt::ElideRight, width());
    painter.drawText(QPointF(place(0, text.horizontalAdvance(caption)), text.ascent()), caption);

    const qreal base = text.height() + figure.ascent();
    const QString number = m_number.isEmpty() ? unknownText() : m_number;
    painter.setFont(numberFont);
    painter.setPen(theme.colour(ColourRole::Text));
    const qreal numberWidth = QFontMetricsF(numberFont).horizontalAdvance(number);
    painter.drawText(QPointF(place(0, numberWidth), base), number);
    painter.setFont(theme.textFont());
    painter.setPen(theme.colour(ColourRole::MutedText));
    painter.drawText(QPointF(place(numberWidth + kSpace / 2, text.horizontalAdvance(m_unit)), base),
                     m_unit);

    const qreal barTop = text.height() + figure.height() + 2;
    if (m_share) {
        // The limit is at the end of the bar; what breaks it fills it in vermillion.
        const qreal whole = width() - kSpace;
        const QRectF bar(place(0, whole), barTop, whole, kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(ColourRole::Grid));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(theme.colour(m_breaksLimit ? ColourRole::Limit : ColourRole::Outline));
        QRectF used = bar;
        used.setWidth(qBound(2.0, whole * *m_share, whole));
        used.moveLeft(place(0, used.width()));
        painter.drawRoundedRect(used, 2, 2);
        painter.setBrush(theme.colour(ColourRole::Limit));
        painter.drawRect(QRectF(place(whole - 1, 2), bar.top() - 2, 2, bar.height() + 4));
    }
    painter.setPen(m_breaksLimit ? theme.readable(ColourRole::Limit)
                                 : theme.colour(ColourRole::MutedText));
    const QRectF note(0, barTop + kBarHeight + 3, width(), noteHeight());
    painter.drawText(note, kNoteFlags, m_note);
}

} // namespace splitscape::ui
