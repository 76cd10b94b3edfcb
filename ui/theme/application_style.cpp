// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace splitscape::ui {
namespace {

constexpr qreal kRadius = 4.0;
/// Left and right of what a cell or a title of a table without lines shows, so that a number and
/// the text of the column behind it read apart.
constexpr int kCellMargin = kSpace;

/// A table, or its header, with nothing but room between the columns.
bool isWithoutLines(const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (!table && widget)
        table = qobject_cast<const QTableView*>(widget->parentWidget());
    return table && !table->showGrid();
}

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

void drawIndicator(const QStyleOption* option, QPainter* painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor mark = option->palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                              QPalette::WindowText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(1.0, 1.0, -1.0, -1.0);
    painter->setPen(QPen(colour(focused       ? ColourRole::Edge
                                    : enabled ? ColourRole::Outline
                                              : ColourRole::Grid),
                         focused ? 2.0 : 1.2));
    painter->setBrush(colour(enabled ? ColourRole::Surface : ColourRole::Ground));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.25, box.height() * 0.25);
    } else if (on) {
        painter->setPen(QPen(mark, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter->restore();
}

void drawProgress(const QStyleOptionProgressBar& bar, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF groove = QRectF(bar.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setBrush(colour(ColourRole::Grid));
    painter->drawRoundedRect(groove, kRadius, kRadius);
    const int span = bar.maximum - bar.minimum;
    if (span > 0 && bar.progress > bar.minimum) {
        QRectF done = groove;
        done.setWidth(groove.width() * (bar.progress - bar.minimum) / span);
        painter->setBrush(blended(colour(ColourRole::Edge), colour(ColourRole::Ground), 0.5));
        painter->drawRoundedRect(done, kRadius, kRadius);
    }
    painter->restore();
}

} // namespace

ApplicationStyle::ApplicationStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kSpace;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return kSpace / 2;
    case PM_ButtonMargin:
        return kSpace;
    case PM_TabBarTabHSpace: // left and right together
        return 2 * kSpace;
    case PM_ToolBarIconSize:
        return 2 * kSpace + 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 2 * kSpace;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return kSpace;
    case PM_DockWidgetSeparatorExtent:
        return kSpace;
    case PM_FocusFrameHMargin: // of a cell, which adds one
        if (isWithoutLines(widget))
            return kCellMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ApplicationStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a click jumps to the place
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void ApplicationStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                     QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
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
    case PE_IndicatorHeaderArrow:
        // The toolkit points up where the largest is first; people read the arrow as up to down.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader turned = *header;
            if (header->sortIndicator == QStyleOptionHeader::SortUp)
                turned.sortIndicator = QStyleOptionHeader::SortDown;
            else if (header->sortIndicator == QStyleOptionHeader::SortDown)
                turned.sortIndicator = QStyleOptionHeader::SortUp;
            QProxyStyle::drawPrimitive(element, &turned, painter, widget);
            return;
        }
        break;
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
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
    case CE_HeaderLabel: // as far from its borders as the cells below it
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && isWithoutLines(widget)) {
            QStyleOptionHeaderV2 label;
            if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                label = *whole;
            else
                static_cast<QStyleOptionHeader&>(label) = *header;
            const int more = kCellMargin - pixelMetric(PM_HeaderMargin, option, widget);
            label.rect.adjust(more, 0, -more, 0);
            if (label.rect.height() >= 2 * option->fontMetrics.height())
                label.textAlignment = Qt::Alignment( // made high for it
                    QFlag(int(label.textAlignment) | int(Qt::TextWordWrap)));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        // Fusion cuts a long entry off in the middle of a letter.
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox shortened = *box;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            shortened.currentText
                = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width());
            QProxyStyle::drawControl(element, &shortened, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state & State_HasFocus)
            drawBox(painter, option->rect.adjusted(4, 4, -4, -3), Qt::transparent,
                    colour(ColourRole::Edge), 1.5);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->maximum > bar->minimum && (bar->state & State_Horizontal)) {
            drawProgress(*bar, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ApplicationStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                          QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal) {
        const QRectF groove = subControlRect(CC_Slider, option, SC_SliderGroove, widget);
        const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        const bool enabled = option->state & State_Enabled;
        const bool focused = option->state & State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QRectF line(groove.left(), handle.center().y() - 2, groove.width(), 4);
        painter->setBrush(colour(ColourRole::Context));
        painter->drawRoundedRect(line, 2, 2);
        painter->setPen(
            QPen(colour(focused ? ColourRole::Edge : ColourRole::Outline), focused ? 2.0 : 1.2));
        painter->setBrush(enabled ? colour(ColourRole::Button) : colour(ColourRole::Ground));
        painter->drawEllipse(handle.center(), 6.5, 6.5);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        const bool focused = option->state & State_HasFocus;
        drawBox(painter, option->rect, Qt::transparent,
                colour(focused ? ColourRole::Edge : ColourRole::Outline), focused ? 2.0 : 1.0);
    }
}

QSize ApplicationStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const
{
    constexpr int kControlHeight = 3 * kSpace + kSpace / 2;
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += kSpace;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), kControlHeight));
        break;
    case CT_ItemViewItem:
        result.rheight() += kSpace / 2;
        break;
    case CT_HeaderSection:
        if (isWithoutLines(widget))
            result.rwidth() += 2 * (kCellMargin - pixelMetric(PM_HeaderMargin, option, widget));
        break;
    default:
        break;
    }
    return result;
}

} // namespace splitscape::ui
