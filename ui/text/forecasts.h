// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/accuracy_forecast.h"

#include <QString>

namespace splitscape::ui {

/// "81.2 % (75.0 % to 88.1 %)": the accuracy to expect of a network that was not trained.
[[nodiscard]] QString expectedText(const search::ExpectedAccuracy& expected);

/// How good forecasts were, in one sentence. @param quality  of at least one forecast
[[nodiscard]] QString forecastQualityText(const search::ForecastQuality& quality);

} // namespace splitscape::ui
