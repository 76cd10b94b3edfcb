// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace splitscape::ui {

/// Edits one line of the user's own words in a table, no longer than is kept.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    NoteDelegate(int mostCharacters, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    int m_mostCharacters;
};

} // namespace splitscape::ui
