// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_remarks.h"

#include "core/base/fixed_number.h"
#include "core/evaluate/restart_count.h"
#include "core/record/kept_forecast.h"
#include "core/record/kept_relaxation.h"
#include "core/record/kept_tuning.h"

#include <ostream>
#include <string>

namespace splitscape::cli {

void printRestarts(std::ostream& out, const record::RunView& view)
{
    const auto document = view.documents.find(std::string(evaluate::kRestartsDocument));
    if (document == view.documents.end())
        return;
    if (const auto count = evaluate::readRestarts(document->second); count && count->restarts > 0)
        out << "Restarts      " << count->trainings
            << " trainings told all samples one class and started anew, " << count->restarts
            << " times in all\n";
}

void printForecast(std::ostream& out, const record::RunView& view)
{
    const auto forecast = record::keptForecast(view);
    if (forecast && forecast->quality.forecasts > 0)
        out << "Forecast      of " << forecast->quality.forecasts
            << " networks before their training: off by "
            << percentFigure(forecast->quality.meanError)
            << " points on average on the selection half, " << percent(forecast->quality.covered)
            << " within their 90 % interval\n";
}

void printRelaxation(std::ostream& out, const record::RunView& view)
{
    const auto relaxation = record::keptRelaxation(view);
    if (!relaxation)
        return;
    out << "Relaxation    the most probable network "
        << (relaxation->keepsLimits ? "keeps the limits" : "breaks the limits") << " and skips "
        << percent(relaxation->skips) << " of the layers"
        << (relaxation->hasCollapsed() ? ": it collapsed" : "") << "; a length is "
        << percent(relaxation->certainty) << " probable on average\n";
}

void printTuning(std::ostream& out, const record::RunView& view)
{
    const auto facts = record::tuningOfChosen(view);
    if (!facts)
        return;
    if (facts->trainings)
        out << "Fine-tuning   of " << facts->trainings->tuned << " of "
            << view.extraction->tests.size() << " trainings: rounding cost "
            << percentFigure(facts->trainings->lossBefore)
            << " points on the selection half; with simulated rounding "
            << percentFigure(facts->trainings->lossAfter) << " (" << facts->trainings->kept
            << " kept)\n";
    if (facts->network)
        out << (facts->trainings ? "              of" : "Fine-tuning   of")
            << " the exported network: rounding cost "
            << percentFigure(facts->network->unrounded - facts->network->before)
            << " points on the selection half; with simulated rounding "
            << percentFigure(facts->network->unrounded - facts->network->after)
            << (facts->network->isKept ? " (kept)\n" : " (not kept)\n");
}

} // namespace splitscape::cli
