// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace splitscape::ui {
namespace {

constexpr qreal kRadius = 4.0;

QColor colour(ColourRole role) { return Theme::instance().colour(role); }

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& outline,
             qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    QColor fill = colour(ColourRole::Button);
    if (down)
        fill = colour(ColourRole::Selection);
    else if (over)
        fill = blended(colour(ColourRole::Selection), fill, 0.5);
    if (!enabled)
        fill = colour(ColourRole::Ground);
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const QColor outline = !enabled ? colour(ColourRole::Grid)
        : (focused || isDefault)    ? colour(ColourRole::Edge)
                                    : blended(colour(ColourRole::Outline), fill, 0.6);
    drawBox(painter, option->rect, fill, outline, focused ? 2.0 : isDefault ? 1.5 : 1.0);
}

} // namespace

ApplicationStyle::ApplicationStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return kSpace;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin: return kSpace / 2;
    case PM_ButtonMargin: return kSpace;
    case PM_ToolBarIconSize: return 2 * kSpace + 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 2 * kSpace;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return kSpace;
    case PM_DockWidgetSeparatorExtent: return kSpace;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ApplicationStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton; // a click jumps to the place
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void ApplicationStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                     QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        const bool focused = option->state & State_HasFocus;
        const QColor fill = option->palette.color(QPalette::Base);
        // Set by NumberField and its like; the outline says where the error is.
        const bool wrong = widget && widget->property("wrong").toBool();
        const QColor outline = wrong ? colour(ColourRole::Limit)
            : focused                ? colour(ColourRole::Edge)
                                     : blended(colour(ColourRole::Outline), fill, 0.6);
        drawBox(painter, option->rect, fill, outline, focused || wrong ? 2.0 : 1.0);
        return;
    }
    case PE_FrameFocusRect:
        if (qstyleoption_cast<const QStyleOptionFocusRect*>(option)) {
            drawBox(painter, option->rect, Qt::transparent, colour(ColourRole::Edge), 1.5);
            return;
        }
        break;
    case PE_FrameGroupBox:
        painter->save();
        painter->setPen(colour(ColourRole::Grid));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        painter->restore();
        return;
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ApplicationStyle::drawControl(ControlElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_ToolBar: // flat, with a line below
        painter->fillRect(option->rect, colour(ColourRole::Ground));
        painter->setPen(colour(ColourRole::Grid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, colour(ColourRole::Ground));
        painter->setPen(colour(ColourRole::Grid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace splitscape::ui
