// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/strategy_report.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/data/dataset_spec_json.h"
#include "core/metrics/mean_interval.h"
#include "core/partition/published_networks.h"
#include "ui/text/evidence.h"

#include <algorithm>
#include <functional>
#include <ostream>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;

const std::string kUnknown = "-";

/// Of an even number the lower one of the middle two, so that it is a figure of some search.
std::optional<double> medianOf(std::vector<double> figures)
{
    if (figures.empty())
        return {};
    std::ranges::sort(figures);
    return figures[(figures.size() - 1) / 2];
}

using Figure = std::function<std::optional<double>(const SearchedRow&)>;

std::vector<double> figuresOf(const std::vector<const SearchedRow*>& rows, const Figure& figure)
{
    std::vector<double> figures;
    for (const SearchedRow* row : rows) {
        if (const auto one = figure(*row))
            figures.push_back(*one);
    }
    return figures;
}

StrategySummary summaryOf(const std::vector<const SearchedRow*>& rows)
{
    const SearchedRow& first = *rows.front();
    StrategySummary summary;
    summary.strategy = first.search.strategy;
    summary.isPartitioned = first.search.isPartitioned;
    summary.searches = rows.size();
    const std::vector<double> accuracies
        = figuresOf(rows, [](const SearchedRow& row) { return row.mean; });
    summary.found = accuracies.size();
    summary.test = metrics::spreadOf(accuracies);
    summary.interval = metrics::meanInterval(accuracies);
    if (rows.size() == 1 && summary.test) {
        summary.test->deviation = first.deviation;
        summary.interval = first.interval;
    }
    if (const auto baseline = metrics::spreadOf(
            figuresOf(rows, [](const SearchedRow& row) { return row.baseline; })))
        summary.baseline = baseline->mean;
    const auto median = [&rows](const Figure& figure) { return medianOf(figuresOf(rows, figure)); };
    const auto ofFound = [&median](auto member) {
        return median([member](const SearchedRow& row) {
                   return row.mean ? std::optional(static_cast<double>(row.*member)) : std::nullopt;
               })
            .value_or(0.0);
    };
    summary.trained
        = median([](const SearchedRow& row) { return static_cast<double>(row.trained); }).value();
    summary.processor_s = median([](const SearchedRow& row) { return row.processor_s; });
    summary.energy_mJ
        = median([](const SearchedRow& row) { return row.energy_mJ; }).value_or(0.0);
    summary.parameters = ofFound(&SearchedRow::parameters);
    summary.edgeParameters = ofFound(&SearchedRow::edgeParameters);
    summary.multiplyAccumulates = ofFound(&SearchedRow::multiplyAccumulates);
    summary.edgeMultiplyAccumulates = ofFound(&SearchedRow::edgeMultiplyAccumulates);
    return summary;
}

std::string accuracyText(const std::optional<metrics::Spread>& spread)
{
    if (!spread)
        return "nothing found";
    return percentFigure(spread->mean)
        + (spread->deviation ? " +- " + percentFigure(*spread->deviation) : "") + " %";
}

std::string intervalText(const std::optional<metrics::Interval>& interval)
{
    return interval ? percentFigure(interval->low) + " - " + percent(interval->high) : kUnknown;
}

/// "1670 (290)": of the whole network, and of the part on the edge.
std::string wholeAndEdge(const StrategySummary& summary, double whole, double edge)
{
    return summary.test ? fixedNumber(whole, 0) + " (" + fixedNumber(edge, 0) + ")" : kUnknown;
}

void printTable3(std::ostream& out, const std::vector<SearchedRow>& rows)
{
    TextTable text({"layers", "test accuracy", "95 % interval", "the paper's", "energy mJ",
                    "parameters", "MACs", "trained", "run"});
    for (const SearchedRow& row : rows)
        text.add({row.search.layersMayBeSkipped ? "may be skipped" : "all are kept",
                  accuracyText(row.mean ? std::optional(metrics::Spread{*row.mean, row.deviation})
                                        : std::nullopt),
                  intervalText(row.interval),
                  row.search.published ? percent(*row.search.published) : kUnknown,
                  row.energy_mJ ? fixedNumber(*row.energy_mJ, 3) : kUnknown,
                  row.mean ? std::to_string(row.parameters) : kUnknown,
                  row.mean ? std::to_string(row.multiplyAccumulates) : kUnknown,
                  std::to_string(row.trained), row.file});
    text.print(out);
}

void printTable6(std::ostream& out, const std::vector<SearchedRow>& rows)
{
    TextTable text({"strategy", "network", "test accuracy", "95 % interval", "energy mJ",
                    "parameters (edge)", "MACs (edge)", "trained", "processor s"});
    for (const StrategySummary& one : summariesOf(rows))
        text.add({one.strategy, one.isPartitioned ? "cut" : "uncut", accuracyText(one.test),
                  intervalText(one.interval), one.test ? fixedNumber(one.energy_mJ, 3) : kUnknown,
                  wholeAndEdge(one, one.parameters, one.edgeParameters),
                  wholeAndEdge(one, one.multiplyAccumulates, one.edgeMultiplyAccumulates),
                  fixedNumber(one.trained, 0),
                  one.processor_s ? fixedNumber(*one.processor_s, 1) : kUnknown});
    text.print(out);
}

std::vector<partition::PublishedComparison> publishedFor(const std::string& task)
{
    std::vector<partition::PublishedComparison> of;
    for (const partition::PublishedComparison& one : partition::publishedComparisons()) {
        if (one.task == task)
            of.push_back(one);
    }
    return of;
}

void printPublished(std::ostream& out, const std::string& task)
{
    const auto published = publishedFor(task);
    if (published.empty()) {
        out << "The paper has no figures for this task.\n";
        return;
    }
    TextTable text({"as published", "ours of its kind", "network", "test accuracy", "parameters",
                    "FLOPs"});
    for (const partition::PublishedComparison& one : published)
        text.add({std::string(one.scheme), std::string(one.strategy),
                  one.isPartitioned ? "cut" : "uncut", percent(one.accuracy),
                  formatNumber(one.parameters), formatNumber(one.flops)});
    out << "\nThe paper's table VI, as published\n";
    text.print(out);
    out << "These are other splits, seeds and preprocessing than ours, without intervals. NASNet, "
           "DARTS, SPOS and CNN-GA search larger spaces of their own. The paper names no limit for "
           "this table, and does not say whether the figures of its cut network are those of the "
           "whole, or how it counts FLOPs.\n";
}

void printNotes(std::ostream& out, int table, const StrategyTableRequest& request,
                const std::vector<SearchedRow>& rows)
{
    out << "Protocol: " << ui::protocolText(rows.front().search.spec.dataset.split).toStdString();
    if (table == 6 && request.seeds > 1)
        out << "; +- is the spread over " << request.seeds
            << " searches with different seeds, the interval is that of their mean (Student's t), "
               "the other figures are medians. ";
    else
        out << "; +- is the spread over the trainings of a network, the interval is for want of test "
               "samples. ";
    std::optional<double> baseline;
    for (const StrategySummary& one : summariesOf(rows)) {
        if (one.baseline)
            baseline = one.baseline;
    }
    out << (baseline ? "Best baseline within the limit: " + percent(*baseline)
                         + " (measured with random, cut; `show` of its runs lists all)."
                     : std::string("No baseline was measured."))
        << "\n";
    if (table == 3)
        out << "The paper does not say at which limit its figure without skipped layers was "
               "reached.\n";
    else
        out << "Processor time is that of the search alone. The genetic algorithm ends with the "
               "generation in which it reaches the number of trainings.\n";
}

Json rowJson(const SearchedRow& row)
{
    const auto ofFound = [&row](std::int64_t value) { return row.mean ? Json(value) : Json(nullptr); };
    return {{"strategy", row.search.strategy},
            {"layer_optimisation", row.search.layersMayBeSkipped},
            {"partitioning", row.search.isPartitioned},
            {"seed", row.search.spec.seed},
            {"protocol", data::splitName(row.search.spec.dataset.split.by)},
            {"trained", row.trained},
            {"processor_s", orNull(row.processor_s)},
            {"test_accuracy", orNull(row.mean)},
            {"test_accuracy_deviation", orNull(row.deviation)},
            {"interval_95", intervalJson(row.interval)},
            {"best_baseline", orNull(row.baseline)},
            {"published_accuracy", orNull(row.search.published)},
            {"energy_mJ", orNull(row.energy_mJ)},
            {"parameters", ofFound(row.parameters)},
            {"edge_parameters", ofFound(row.edgeParameters)},
            {"macs", ofFound(row.multiplyAccumulates)},
            {"edge_macs", ofFound(row.edgeMultiplyAccumulates)},
            {"run", row.file}};
}

Json summaryJson(const StrategySummary& one)
{
    return {{"strategy", one.strategy},
            {"partitioning", one.isPartitioned},
            {"searches", one.searches},
            {"found", one.found},
            {"test_accuracy_mean", one.test ? Json(one.test->mean) : Json(nullptr)},
            {"test_accuracy_deviation", one.test ? orNull(one.test->deviation) : Json(nullptr)},
            {"interval_95", intervalJson(one.interval)},
            {"processor_s", orNull(one.processor_s)}};
}

} // namespace

std::vector<StrategySummary> summariesOf(const std::vector<SearchedRow>& rows)
{
    std::vector<std::vector<const SearchedRow*>> groups;
    for (const SearchedRow& row : rows) {
        const auto group = std::ranges::find_if(groups, [&row](const auto& one) {
            return one.front()->search.strategy == row.search.strategy
                && one.front()->search.isPartitioned == row.search.isPartitioned;
        });
        if (group == groups.end())
            groups.push_back({&row});
        else
            group->push_back(&row);
    }
    std::vector<StrategySummary> summaries;
    summaries.reserve(groups.size());
    for (const auto& group : groups)
        summaries.push_back(summaryOf(group));
    return summaries;
}

void printStrategyTable(std::ostream& out, int table, const StrategyTableRequest& request,
                        const std::vector<SearchedRow>& rows)
{
    out << "Table " << table << ": " << request.task << " within "
        << formatNumber(limitOf(request)) << " mJ, "
        << (table == 3 ? "with layers that may be skipped and without"
                       : "strategies at " + std::to_string(request.trainings)
                    + " trainings each, with the cut searched jointly and with every layer on the "
                      "wearable")
        << "\n";
    if (table == 3)
        printTable3(out, rows);
    else
        printTable6(out, rows);
    if (!rows.empty())
        printNotes(out, table, request, rows);
    if (table == 6)
        printPublished(out, request.task);
}

Json strategyTableJson(int table, const StrategyTableRequest& request,
                       const std::vector<SearchedRow>& rows)
{
    Json json{{"table", table}, {"task", request.task}, {"limit_mJ", limitOf(request)}};
    json["rows"] = Json::array();
    for (const SearchedRow& row : rows)
        json["rows"].push_back(rowJson(row));
    if (table == 3)
        return json;
    json["strategies"] = Json::array();
    for (const StrategySummary& one : summariesOf(rows))
        json["strategies"].push_back(summaryJson(one));
    json["published"] = Json::array();
    for (const partition::PublishedComparison& one : publishedFor(request.task))
        json["published"].push_back({{"scheme", one.scheme},
                                     {"strategy", one.strategy},
                                     {"partitioning", one.isPartitioned},
                                     {"test_accuracy", one.accuracy},
                                     {"parameters", one.parameters},
                                     {"flops", one.flops}});
    return json;
}

} // namespace splitscape::cli
