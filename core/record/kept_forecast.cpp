// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_forecast.h"

namespace splitscape::record {

std::optional<evaluate::ForecastRecord> keptForecast(const RunView& view)
{
    const auto document = view.documents.find(std::string(evaluate::kForecastDocument));
    if (document == view.documents.end())
        return {};
    auto record = evaluate::readForecast(document->second);
    if (!record)
        return {};
    return *std::move(record);
}

} // namespace splitscape::record
