// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/forecasts.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace splitscape::ui {

namespace {

struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
};

} // namespace

QString expectedText(const search::ExpectedAccuracy& expected)
{
    return ForecastText::tr("%1 (%2 to %3)", "accuracy, its interval")
        .arg(percentText(expected.mean), percentText(expected.low), percentText(expected.high));
}

QString forecastQualityText(const search::ForecastQuality& quality)
{
    return ForecastText::tr("The accuracy of %n network(s) was predicted before the training: the "
                            "predictions were off by %1 points on average, and %2 of the networks "
                            "were within their 90 % interval.",
                            nullptr, quality.forecasts)
        .arg(QLocale().toString(100.0 * quality.meanError, 'f', 1),
             percentText(quality.covered, 0));
}

} // namespace splitscape::ui
