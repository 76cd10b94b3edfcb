// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_number.h"

#include <cmath>

namespace splitscape::ui {

std::optional<double> numberIn(const QLocale& locale, const QString& text,
                               QLocale::NumberOptions options)
{
    QLocale strict = locale;
    strict.setNumberOptions(options);
    bool ok = false;
    const double value = strict.toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> plainNumber(const QString& text)
{
    const auto own = numberIn(QLocale(), text, QLocale::RejectGroupSeparator);
    return own ? own : numberIn(QLocale::c(), text, QLocale::RejectGroupSeparator);
}

} // namespace splitscape::ui
