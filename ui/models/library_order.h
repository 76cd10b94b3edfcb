// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace splitscape::ui {

class LibraryModel;

/// The table in the order and by the filter the user chose. What is not known stands last in either
/// order.
class LibraryOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LibraryOrder(LibraryModel* model, QObject* parent = nullptr);

    /// Words that must all be in the name, note, study, data, outcome or path.
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    LibraryModel* m_model;
    QStringList m_words;
};

} // namespace splitscape::ui
