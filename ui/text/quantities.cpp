// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/quantities.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace splitscape::ui {

namespace {

constexpr double kMinute = 60.0;
constexpr double kHour = 3600.0;
constexpr int kMaximumDecimals = 12;

QString translated(const char* text) { return QCoreApplication::translate("Quantities", text); }

} // namespace

QString numberText(double value, int digits, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    if (value == 0.0)
        return locale.toString(0);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const int decimals = std::clamp(digits - 1 - magnitude, 0, kMaximumDecimals);
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        const QString zero = locale.zeroDigit();
        while (text.endsWith(zero))
            text.chop(zero.size());
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

QString energyText(Energy energy, const QLocale& locale)
{
    return translated(QT_TRANSLATE_NOOP("Quantities", "%1 mJ"))
        .arg(numberText(energy.inMillijoules(), 4, locale));
}

QString bytesText(Bytes bytes, const QLocale& locale)
{
    if (std::abs(bytes.inKibibytes()) < 1.0)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 bytes"))
            .arg(locale.toString(static_cast<qlonglong>(bytes.count())));
    return translated(QT_TRANSLATE_NOOP("Quantities", "%1 KiB"))
        .arg(locale.toString(bytes.inKibibytes(), 'f', 1));
}

QString durationText(Seconds duration, const QLocale& locale)
{
    const double seconds = duration.count();
    if (seconds < 1e-3)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 \u00b5s"))
            .arg(numberText(seconds * 1e6, 3, locale));
    if (seconds < 1.0)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 ms"))
            .arg(numberText(seconds * 1e3, 3, locale));
    if (seconds < kMinute)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 s"))
            .arg(numberText(seconds, 3, locale));
    const auto minutes = static_cast<qlonglong>(seconds / kMinute);
    if (seconds < kHour)
        return translated(QT_TRANSLATE_NOOP("Quantities", "%1 min")).arg(locale.toString(minutes));
    return translated(QT_TRANSLATE_NOOP("Quantities", "%1 h %2 min"))
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString percentText(double share, const QLocale& locale)
{
    if (!std::isfinite(share))
        return QStringLiteral("\u2013");
    return translated(QT_TRANSLATE_NOOP("Quantities", "%1 %"))
        .arg(locale.toString(share * 100.0, 'f', 1));
}

} // namespace splitscape::ui
