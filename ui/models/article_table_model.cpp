// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/article_table_model.h"

#include "ui/theme/theme.h"

namespace splitscape::ui {

void ArticleTableModel::setTables(ArticleTable shown, ArticleTable filed)
{
    beginResetModel();
    m_table = std::move(shown);
    m_filed = std::move(filed);
    endResetModel();
}

int ArticleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ArticleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ArticleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::EditRole:
        return m_filed.rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::DisplayRole:
        return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = Theme::instance().tabularFont();
        if (index.row() == m_table.emphasised)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant ArticleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return {};
}

} // namespace splitscape::ui
