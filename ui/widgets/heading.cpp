// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include "ui/theme/theme.h"

#include <QLabel>

namespace splitscape::ui {

QLabel* makeHeading(const QString& text, int indent)
{
    auto* label = new QLabel(text);
    QFont font = Theme::instance().textFont();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(indent, 0, indent, 0);
    return label;
}

} // namespace splitscape::ui
