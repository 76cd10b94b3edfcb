// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_names.h"

#include <QRegularExpression>

namespace splitscape::ui {

QString fileNameOf(const QString& name, const QString& otherwise)
{
    constexpr int kMost = 40;
    static const QRegularExpression kNoWord(QStringLiteral("[^\\w]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = name.toLower().simplified();
    plain = plain.replace(kNoWord, QStringLiteral("-")).left(kMost);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? otherwise : plain;
}

} // namespace splitscape::ui
