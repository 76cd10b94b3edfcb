// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace splitscape::tests {

/// A part of the toolkit's own: the corner of a table, what scrolls within an area.
inline bool isInternal(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QAbstractScrollArea*>(widget.parentWidget())
        || qobject_cast<const QHeaderView*>(&widget) || widget.inherits("QComboBoxListView")
        || widget.inherits("QComboBoxPrivateContainer") || widget.inherits("QTableCornerButton");
}

inline QString describe(const QWidget& widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Controls below `root` that take the keyboard and say no name to a screen reader.
inline QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* each : widgets) {
        // A button of a chart that offers nothing, a message that nobody has to read.
        const auto* button = qobject_cast<QAbstractButton*>(each);
        const auto* label = qobject_cast<QLabel*>(each);
        const bool unused = (button && button->isHidden() && button->text().isEmpty())
            || (label && label->text().isEmpty());
        if (each->focusPolicy() == Qt::NoFocus || isInternal(*each) || unused)
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless << describe(*each);
    }
    return nameless;
}

} // namespace splitscape::tests
