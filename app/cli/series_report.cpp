// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/series_report.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/base/number_list.h"
#include "core/base/safe_text.h"
#include "core/base/text.h"
#include "ui/text/evidence.h"

#include <ostream>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;
using report::SeriesGroup;
using report::SeriesRun;

const std::string kUnknown = "-";

std::string spreadText(const std::optional<metrics::Spread>& spread)
{
    if (!spread)
        return kUnknown;
    return percentFigure(spread->mean)
        + (spread->deviation ? " +- " + percentFigure(*spread->deviation) : std::string());
}

std::string intervalText(const std::optional<metrics::Interval>& interval)
{
    return interval ? percentFigure(interval->low) + " to " + percentFigure(interval->high)
                    : kUnknown;
}

std::string limitText(const std::optional<Energy>& limit)
{
    return limit ? formatNumber(numberInUnit(limit->inJoules(), 1e-3)) : "none";
}

std::string stateText(const SeriesRun& run)
{
    if (run.state)
        return std::string(record::kRunStateNames[static_cast<std::size_t>(*run.state)]);
    return run.isUnreadable ? "unreadable" : "not begun";
}

void printLead(std::ostream& out, const SeriesGroup& group, const study::StudySpec& spec)
{
    const bool isSweep = !spec.energySweep.empty();
    const std::size_t tested = group.tested();
    out << (isSweep ? "At " + limitText(group.limit) + " mJ: " : std::string("Accuracy: "));
    if (!group.test) {
        out << "no search has been tested yet\n";
        return;
    }
    out << percent(group.test->mean);
    if (group.test->deviation)
        out << " +- " << percent(*group.test->deviation) << " over " << tested
            << " searches with different seeds";
    else
        out << " of one search, so how much searches differ is not known";
    if (group.testInterval)
        out << "; 95 % interval of their mean " << intervalText(group.testInterval) << " %";
    if (group.baseline)
        out << "; best baseline " << spreadText(group.baseline) << " %\n";
    else
        out << (spec.baselines ? "; no baseline within the limits was tested\n"
                               : "; no baseline was measured\n");
}

void printLimits(std::ostream& out, const report::Series& series)
{
    TextTable table({"limit, mJ", "searches", "test, %", "mean's 95 %", "energy, mJ", "point",
                     "Flash, KiB", "RAM, KiB", "samples' 95 %", "Length / Channel of the one chosen"});
    const auto scenario = series.spec.rules.judging.scenario;
    for (const SeriesGroup& group : series.groups) {
        std::vector<std::string> row{limitText(group.limit), std::to_string(group.tested()),
                                     spreadText(group.test), intervalText(group.testInterval)};
        const SeriesRun* chosen = group.chosen();
        if (chosen && chosen->best && chosen->best->best) {
            const partition::PointCost& point = *chosen->best->best;
            row.push_back(
                fixedNumber(partition::scenarioEnergy(point, scenario).inMillijoules(), 4));
            row.push_back(std::to_string(point.point));
            row.push_back(fixedNumber(point.flash.inKibibytes(), 1));
            row.push_back(fixedNumber(point.ram.inKibibytes(), 1));
            row.push_back(intervalText(chosen->interval));
            row.push_back(commaSeparated(chosen->best->architecture.lengths) + " / "
                          + commaSeparated(chosen->best->architecture.channels));
        } else {
            row.insert(row.end(), 6, kUnknown);
        }
        table.add(std::move(row));
    }
    const bool choosesByAccuracy = series.spec.search.metric.isAccuracy()
        && series.spec.rules.limits.required.empty();
    out << "\nBy energy limit; "
        << (choosesByAccuracy
                ? "the network shown is the one of highest accuracy on the held-back half\n"
                : "none is chosen, as the study does not choose by accuracy alone\n");
    table.print(out);
}

void printSearches(std::ostream& out, const report::Series& series)
{
    TextTable table({"search", "state", "trainings", "held back, %", "test, %", "95 %", "energy, mJ",
                     "best baseline, %", "its mJ"});
    const auto scenario = series.spec.rules.judging.scenario;
    for (const SeriesGroup& group : series.groups) {
        for (const SeriesRun& run : group.runs) {
            const bool isTested = run.testMean && run.best && run.best->best;
            table.add(
                {run.member.stem, stateText(run), std::to_string(run.trainings),
                 run.heldBackMean ? percentFigure(*run.heldBackMean) : kUnknown,
                 run.testMean ? spreadText(metrics::Spread{*run.testMean, run.testDeviation})
                              : kUnknown,
                 intervalText(run.interval),
                 isTested ? fixedNumber(
                     partition::scenarioEnergy(*run.best->best, scenario).inMillijoules(), 4)
                          : kUnknown,
                 run.baseline ? percentFigure(run.baseline->testAccuracyMean) : kUnknown,
                 run.baseline ? fixedNumber(
                     partition::scenarioEnergy(run.baseline->deployment, scenario).inMillijoules(),
                     4)
                              : kUnknown});
        }
    }
    out << "\nSearches; +- is over the final trainings of one network\n";
    table.print(out);
}

Json runJson(const SeriesRun& run)
{
    Json json;
    json["name"] = run.member.stem;
    json["seed"] = run.member.spec.seed;
    json["state"] = stateText(run);
    json["trainings"] = run.trainings;
    json["held_back_accuracy_mean"] = orNull(run.heldBackMean);
    json["test_accuracy_mean"] = orNull(run.testMean);
    json["test_accuracy_sd"] = orNull(run.testDeviation);
    json["test_accuracy_interval_95"] = intervalJson(run.interval);
    json["seconds"] = run.seconds ? Json(run.seconds->count()) : Json(nullptr);
    json["best_baseline"] = nullptr;
    if (run.baseline)
        json["best_baseline"]
            = {{"kind", evaluate::kBaselineNames[static_cast<std::size_t>(run.baseline->kind)]},
               {"test_accuracy_mean", run.baseline->testAccuracyMean},
               {"edge_mJ", run.baseline->deployment.edge().inMillijoules()},
               {"total_mJ", run.baseline->deployment.total().inMillijoules()}};
    if (run.best && run.best->best) {
        json["lengths"] = run.best->architecture.lengths;
        json["channels"] = run.best->architecture.channels;
        json["point"] = run.best->best->point;
        json["edge_mJ"] = run.best->best->edge().inMillijoules();
        json["total_mJ"] = run.best->best->total().inMillijoules();
        json["flash_bytes"] = run.best->best->flash.count();
        json["ram_bytes"] = run.best->best->ram.count();
    }
    return json;
}

} // namespace

void printSeries(std::ostream& out, const report::Series& series)
{
    if (!series.spec.name.empty())
        out << visible(series.spec.name) << '\n';
    for (const SeriesGroup& group : series.groups)
        printLead(out, group, series.spec);
    out << "Protocol: " << ui::protocolText(series.spec.dataset.split).toStdString() << '\n';
    printLimits(out, series);
    printSearches(out, series);
}

Json seriesJson(const report::Series& series)
{
    Json json;
    json["name"] = series.spec.name;
    json["protocol"] = ui::protocolText(series.spec.dataset.split).toStdString();
    json["baselines_measured"] = series.spec.baselines; // without a best one, none keeps the limit
    json["limits"] = Json::array();
    for (const SeriesGroup& group : series.groups) {
        Json one;
        one["energy_limit_mJ"] = group.limit ? Json(group.limit->inMillijoules()) : Json(nullptr);
        one["searches_tested"] = group.tested();
        one["test_accuracy_mean"]
            = group.test ? Json(group.test->mean) : Json(nullptr);
        one["test_accuracy_sd_over_searches"]
            = group.test ? orNull(group.test->deviation) : Json(nullptr);
        one["mean_interval_95"] = intervalJson(group.testInterval);
        one["best_baseline"] = nullptr;
        if (group.baseline)
            one["best_baseline"]
                = {{"test_accuracy_mean", group.baseline->mean},
                   {"test_accuracy_sd_over_searches", orNull(group.baseline->deviation)}};
        const SeriesRun* chosen = group.chosen();
        one["chosen"] = chosen ? Json(chosen->member.stem) : Json(nullptr);
        one["searches"] = Json::array();
        for (const SeriesRun& run : group.runs)
            one["searches"].push_back(runJson(run));
        json["limits"].push_back(std::move(one));
    }
    return json;
}

} // namespace splitscape::cli
