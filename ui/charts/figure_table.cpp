// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_table.h"

#include <QLocale>
#include <algorithm>
#include <optional>

namespace splitscape::ui {

namespace {

Qt::Alignment alignmentOf(const QVariant& value)
{
    return (value.metaType().id() == QMetaType::QString ? Qt::AlignLeft : Qt::AlignRight)
        | Qt::AlignVCenter;
}

/// How many decimals all numbers of a column have, so that their points stand below each other;
/// nothing where some are so small that the others would get long.
std::optional<int> decimalsOf(const QVector<QVariantList>& rows, int column)
{
    constexpr int kMost = 3;
    int decimals = 0;
    for (const QVariantList& row : rows) {
        const QVariant value = row.value(column);
        if (value.metaType().id() != QMetaType::Double)
            continue;
        const QString text = QString::number(value.toDouble(), 'g', 6);
        const qsizetype point = text.indexOf(u'.');
        if (text.contains(u'e'))
            return std::nullopt;
        if (point >= 0)
            decimals = std::max(decimals, static_cast<int>(text.size() - point) - 1);
    }
    return decimals <= kMost ? std::optional(decimals) : std::nullopt;
}

QString numberTextOf(double value, std::optional<int> decimals)
{
    return decimals ? QLocale().toString(value, 'f', *decimals) : QLocale().toString(value, 'g', 6);
}

} // namespace

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
        return number ? numberTextOf(value.toDouble(), decimalsOf(m_rows, index.column()))
                      : value.toString();
    case Qt::ToolTipRole: // what a narrow column cuts off
        return value.metaType().id() == QMetaType::QString ? value : QVariant();
    case Qt::TextAlignmentRole:
        return int(alignmentOf(value));
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && !m_rows.isEmpty())
        return int(alignmentOf(m_rows.front().value(section)));
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_headers.value(section)) : section + 1;
}

} // namespace splitscape::ui
