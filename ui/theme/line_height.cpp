// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/line_height.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>
#include <algorithm>

namespace splitscape::ui {

qreal lineHeight(const QFont& font)
{
    // A language's own name is in its own letters.
    QTextLayout layout(QLocale().nativeLanguageName(), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal plain = QFontMetricsF(font).height();
    return line.isValid() ? std::max(plain, line.height()) : plain;
}

} // namespace splitscape::ui
