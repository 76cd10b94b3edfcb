// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/given_numbers.h"

#include "core/base/text.h"

#include <QLocale>

namespace splitscape::ui {

QString inLanguage(const std::string& number)
{
    return QString::fromStdString(number).replace(u'.', QLocale().decimalPoint());
}

QString givenText(double value) { return inLanguage(formatNumber(value)); }

} // namespace splitscape::ui
