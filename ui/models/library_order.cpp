// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_order.h"

#include "ui/models/library_model.h"

#include <algorithm>

namespace splitscape::ui {

LibraryOrder::LibraryOrder(LibraryModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(LibraryModel::RawRole);
}

void LibraryOrder::setWords(const QString& words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LibraryOrder::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    QString searched = m_model->pathAt(row);
    for (const LibraryColumn column :
         {LibraryColumn::Note, LibraryColumn::Study, LibraryColumn::Data, LibraryColumn::Outcome})
        searched += u'\n' + m_model->index(row, int(column)).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

bool LibraryOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = left.data(LibraryModel::RawRole);
    const QVariant other = right.data(LibraryModel::RawRole);
    if (one.isValid() != other.isValid())
        return one.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (one.metaType().id() == QMetaType::QString)
        return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

} // namespace splitscape::ui
