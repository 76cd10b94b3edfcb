// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difference_delegate.h"

#include "ui/models/comparison_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace splitscape::ui {

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem* option,
                                         const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = index.data(ComparisonModel::FigureTextRole).toString();
    option->features.setFlag(
        QStyleOptionViewItem::WrapText); // an architecture is longer than a column
}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString difference = index.data(ComparisonModel::DifferenceTextRole).toString();
    if (difference.isEmpty())
        return;
    const Theme& theme = Theme::instance();
    painter->save();
    painter->setFont(theme.tabularFont());
    painter->setPen(theme.colour(ColourRole::MutedText));
    painter->drawText(option.rect.adjusted(0, 0, -kSpace / 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                      difference);
    painter->restore();
}

} // namespace splitscape::ui
