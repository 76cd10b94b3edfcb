// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr QChar kNoBreakSpace(0xa0);

QString withUnit(const QString& number, QStringView unit)
{
    return QStringLiteral("%1%2%3").arg(number, kNoBreakSpace, unit);
}

} // namespace

QString numberText(double value, int digits)
{
    if (!std::isfinite(value))
        return unknownText();
    if (value == 0.0)
        return QLocale().toString(0);
    const double size = std::abs(value);
    if (size >= 1e6 || size < 1e-4)
        return QLocale().toString(value, 'g', digits);
    const int before = static_cast<int>(std::floor(std::log10(size))) + 1;
    return QLocale().toString(value, 'f', qMax(0, digits - before));
}

QString energyText(Energy energy)
{
    const double size = std::abs(energy.inMillijoules());
    if (size == 0.0)
        return withUnit(QLocale().toString(0), u"mJ");
    if (size >= 1000.0)
        return withUnit(numberText(energy.inJoules()), u"J");
    if (size >= 0.1)
        return withUnit(numberText(energy.inMillijoules()), u"mJ");
    if (size >= 1e-4)
        return withUnit(numberText(energy.inMicrojoules()), u"µJ");
    return withUnit(numberText(energy.inNanojoules()), u"nJ");
}

QString millijouleText(Energy energy)
{
    return withUnit(numberText(energy.inMillijoules()), u"mJ");
}

QString powerText(Power power)
{
    return withUnit(numberText(power.inMicrowatts()), u"µW");
}

QString bytesText(Bytes bytes)
{
    if (bytes.count() < 1024)
        return withUnit(QLocale().toString(qint64(bytes.count())), u"B");
    const double kibibytes = bytes.inKibibytes();
    const bool whole = kibibytes == std::floor(kibibytes);
    QLocale locale;
    if (kibibytes < 10000.0) // "1024" is read at a glance
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return withUnit(whole ? locale.toString(kibibytes, 'f', 0) : numberText(kibibytes), u"KiB");
}

QString countText(std::int64_t count) { return QLocale().toString(qint64(count)); }

QString percentText(double share, int decimals)
{
    return withUnit(QLocale().toString(share * 100.0, 'f', decimals), u"%");
}

QString durationText(Seconds duration)
{
    const double seconds = duration.count();
    if (std::abs(seconds) >= 1.0 || seconds == 0.0)
        return withUnit(numberText(seconds), u"s");
    if (std::abs(seconds) >= 1e-3)
        return withUnit(numberText(seconds * 1e3), u"ms");
    return withUnit(numberText(seconds * 1e6), u"µs");
}

QString unknownText() { return QStringLiteral("–"); }

} // namespace splitscape::ui
