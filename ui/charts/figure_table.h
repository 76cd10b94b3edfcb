// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace splitscape::ui {

/// The numbers behind a small chart, as its text alternative and as what is copied or saved as CSV.
/// DisplayRole is for people, EditRole the raw value.   (Large charts give their own model
/// instead.)
class FigureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything. Every row has as many cells as there are headers.
    void setContent(QStringList headers, QVector<QVariantList> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QVector<QVariantList> m_rows;
};

} // namespace splitscape::ui
