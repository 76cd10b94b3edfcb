// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_table.h"

#include <QLocale>

namespace splitscape::ui {

void FigureTable::setContent(QStringList headers, QVector<QVariantList> rows)
{
    beginResetModel();
    m_headers = std::move(headers);
    m_rows = std::move(rows);
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant FigureTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QVariant value = m_rows.at(index.row()).value(index.column());
    const bool number = value.metaType().id() == QMetaType::Double;
    switch (role) {
    case Qt::EditRole:
        return value;
    case Qt::DisplayRole:
        return number ? QLocale().toString(value.toDouble(), 'g', 6) : value.toString();
    case Qt::ToolTipRole: // what a narrow column cuts off
        return value.metaType().id() == QMetaType::QString ? value : QVariant();
    case Qt::TextAlignmentRole:
        return int(value.metaType().id() == QMetaType::QString ? Qt::AlignLeft : Qt::AlignRight)
            | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_headers.value(section)) : section + 1;
}

} // namespace splitscape::ui
