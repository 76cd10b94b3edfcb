// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

double linearised(double component)
{
    return component <= 0.04045 ? component / 12.92 : std::pow((component + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linearised(static_cast<double>(colour.redF()))
        + 0.7152 * linearised(static_cast<double>(colour.greenF()))
        + 0.0722 * linearised(static_cast<double>(colour.blueF()));
}

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(ColourRole role)
{
    switch (role) {
    case ColourRole::Edge:
        return {0xff0072b2, 0xff3d9fdc};
    case ColourRole::Radio:
        return {0xffe69f00, 0xfff0b43c};
    case ColourRole::Fog:
        return {0xff009e73, 0xff1dbd8f};
    case ColourRole::Limit:
        return {0xffd55e00, 0xfff27f2e};
    case ColourRole::Ground:
        return {0xfff4f5f6, 0xff212529};
    case ColourRole::Surface:
        return {0xffffffff, 0xff191c1f};
    case ColourRole::Button:
        return {0xfffbfbfc, 0xff2c3136};
    case ColourRole::Text:
        return {0xff1c2024, 0xffeceef0};
    case ColourRole::MutedText:
        return {0xff5a636c, 0xffa4adb5};
    case ColourRole::Outline:
        return {0xff868e96, 0xff78828b};
    case ColourRole::Grid:
        return {0xffdfe2e6, 0xff353b41};
    case ColourRole::Context:
        return {0xffb4bac1, 0xff5d666e};
    case ColourRole::Chosen:
        return {0xff1c2024, 0xffffffff};
    case ColourRole::Selection:
        return {0xffcfe3f1, 0xff1f4a68};
    case ColourRole::SecondCompared:
        return {0xffa64087, 0xffdb8fc2};
    case ColourRole::ThirdCompared:
        return {0xff7a6a00, 0xffd2c04a};
    case ColourRole::FourthCompared:
        return {0xff5a4fcf, 0xffa9a2ff};
    }
    return {0xff000000, 0xffffffff};
}

} // namespace

QColor colourOf(ColourRole role, bool dark)
{
    const Pair pair = pairOf(role);
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

} // namespace splitscape::ui
