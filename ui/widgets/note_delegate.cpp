// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_delegate.h"

#include <QLineEdit>

namespace splitscape::ui {

NoteDelegate::NoteDelegate(int mostCharacters, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_mostCharacters(mostCharacters)
{
}

QWidget* NoteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("noteEditor"));
    line->setAccessibleName(tr("Note"));
    line->setMaxLength(m_mostCharacters);
    line->setFrame(false);
    return line;
}

} // namespace splitscape::ui
