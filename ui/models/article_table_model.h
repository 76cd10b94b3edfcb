// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/article.h"

#include <QAbstractTableModel>

namespace splitscape::ui {

/// A table of a report, as it stands on paper, in a view.   Thread: UI.
class ArticleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ArticleTable table) { setTables(table, table); }
    /// @param filed  the same cells as a file has them (Qt::EditRole): with a decimal point
    void setTables(ArticleTable shown, ArticleTable filed);
    [[nodiscard]] const ArticleTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ArticleTable m_table;
    ArticleTable m_filed;
};

} // namespace splitscape::ui
