// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/strategy_table.h"

#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/data/dataset_spec_json.h"
#include "core/evaluate/evidence.h"
#include "core/partition/published_networks.h"
#include "core/record/run_summary.h"
#include "core/search/strategies.h"
#include "core/study/recipes.h"
#include "ui/text/evidence.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;

/// The limit at which a task is compared unless another is asked for: that of the paper's network
/// of the middle budget. Beside it what the paper reaches without layers that may be skipped; the
/// limit of that figure is not printed with it.                                    [Huang2024]
struct TaskFigures {
    std::string_view task;
    double limit_mJ;
    std::optional<double> withoutSkipping;
};
constexpr std::array kTasks{TaskFigures{"arrhythmia", 0.253, 0.202},
                            TaskFigures{"seizure", 0.212, 0.828},
                            TaskFigures{"synthetic", 0.27, std::nullopt}};

const TaskFigures& figuresOf(const std::string& task)
{
    return *std::ranges::find(kTasks, task, &TaskFigures::task);
}

double limitOf(const StrategyTableRequest& request)
{
    return request.limit_mJ.value_or(figuresOf(request.task).limit_mJ);
}

std::optional<double> publishedAt(const std::string& task, double limit_mJ)
{
    for (const partition::PublishedAccuracy& one : partition::publishedAccuracies()) {
        if (one.task == task && one.limit_mJ == limit_mJ)
            return one.accuracy;
    }
    return {};
}

study::StudySpec specOf(const StrategyTableRequest& request)
{
    const study::Recipe recipe = request.task == "synthetic" ? study::Recipe::Demo
        : request.task == "seizure"                          ? study::Recipe::Seizures
                                                             : study::Recipe::Arrhythmia;
    study::StudySpec spec = study::studyOf(recipe);
    spec.dataset.path = request.data;
    spec.seed = request.seed;
    spec.rules.limits.energy = Energy::millijoules(limitOf(request));
    spec.search.strategy = search::SearchSettings{}.strategy;
    if (request.epochs)
        spec.training.epochs = *request.epochs;
    return spec;
}

/// Ends after so many trainings: the genetic algorithm counts generations, so it gets enough of
/// them and a budget.
void limitTrainings(study::StudySpec& spec, int trainings)
{
    spec.search.trainings = trainings;
    if (!spec.search.isGenetic())
        return;
    constexpr int kEnough = 20; // generations for each that trains all of its networks
    spec.search.generations
        = std::max(spec.search.generations, kEnough * trainings / spec.search.population);
    spec.budgets.candidates = trainings;
}

std::vector<TableSearch> searchesOfTable3(const StrategyTableRequest& request)
{
    std::vector<TableSearch> searches;
    for (const bool maySkip : {true, false}) {
        TableSearch search;
        search.spec = specOf(request);
        search.strategy = search.spec.search.strategy;
        search.layersMayBeSkipped = maySkip;
        search.spec.search.layerOptimisation = maySkip;
        if (request.generations)
            search.spec.search.generations = *request.generations;
        search.published = maySkip ? publishedAt(request.task, limitOf(request))
                                   : figuresOf(request.task).withoutSkipping;
        search.stem = "table-3-" + request.task + (maySkip ? "-layers-skipped" : "-layers-kept");
        search.spec.name = "Table 3, " + request.task
            + (maySkip ? ", layers may be skipped" : ", no layer is skipped");
        searches.push_back(std::move(search));
    }
    return searches;
}

std::string seedAndLimit(const StrategyTableRequest& request)
{
    return "-" + formatNumber(limitOf(request)) + "mJ-seed" + std::to_string(request.seed);
}

} // namespace

Result<std::vector<TableSearch>> searchesOf(int table, const StrategyTableRequest& request)
{
    std::vector<TableSearch> searches;
    std::vector<std::string> names = request.strategies;
    if (names.empty()) {
        for (const search::StrategyDescription& strategy : search::allStrategies())
            names.emplace_back(strategy.name);
    }
    if (table == 3)
        searches = searchesOfTable3(request);
    for (const std::string& name : table == 6 ? names : std::vector<std::string>()) {
        search::SearchSettings named;
        named.strategy = name;
        if (const Problems problems = search::validate(named); !problems.empty())
            return Error{ErrorCode::UsageInvalid, "--strategy", problems.front().detail};
        for (const bool isPartitioned : {true, false}) {
            TableSearch search;
            search.strategy = name;
            search.isPartitioned = isPartitioned;
            search.spec = specOf(request);
            search.spec.search.strategy = name;
            search.spec.rules.judging.partitioning = isPartitioned;
            limitTrainings(search.spec, request.trainings);
            if (isPartitioned && search.spec.search.isGenetic())
                search.published = publishedAt(request.task, limitOf(request));
            search.stem
                = "table-6-" + request.task + "-" + name + (isPartitioned ? "-cut" : "-uncut");
            search.spec.name = "Table 6, " + request.task + ", " + name
                + (isPartitioned ? ", cut" : ", uncut");
            searches.push_back(std::move(search));
        }
    }
    for (TableSearch& search : searches)
        search.stem += seedAndLimit(request);
    return searches;
}

SearchedRow rowOf(const TableSearch& search, std::string file, const record::RunView& view)
{
    SearchedRow row{.search = search,
                    .file = std::move(file),
                    .trained = 0,
                    .mean = {},
                    .deviation = {},
                    .interval = {},
                    .energy_mJ = {},
                    .parameters = 0,
                    .multiplyAccumulates = 0};
    const record::RunSummary summary = record::summarise(view);
    row.trained = std::ranges::count(view.candidates, evaluate::Source::Trained,
                                     [](const auto& candidate) { return candidate->source; });
    row.mean = summary.testAccuracyMean;
    row.deviation = summary.testAccuracyDeviation;
    if (view.extraction) {
        if (const auto evidence = evaluate::testEvidence(*view.extraction))
            row.interval = evidence->interval;
    }
    if (const auto energy = summary.bestEnergy())
        row.energy_mJ = energy->inMillijoules();
    if (summary.best) {
        row.parameters = summary.best->parameters;
        row.multiplyAccumulates = summary.best->multiplyAccumulates;
    }
    return row;
}

void printStrategyTable(std::ostream& out, int table, const StrategyTableRequest& request,
                        const std::vector<SearchedRow>& rows)
{
    TextTable text({table == 3 ? "layers" : "strategy", "network", "test accuracy", "95 % interval",
                    "the paper's", "energy mJ", "parameters", "MACs", "trained", "run"});
    for (const SearchedRow& row : rows) {
        std::string accuracy = "nothing found";
        if (row.mean)
            accuracy = percentFigure(*row.mean)
                + (row.deviation ? " +- " + percentFigure(*row.deviation) : "") + " %";
        text.add({table == 3 ? (row.search.layersMayBeSkipped ? "may be skipped" : "all are kept")
                             : row.search.strategy,
                  row.search.isPartitioned ? "cut" : "uncut", accuracy,
                  row.interval
                      ? percentFigure(row.interval->low) + " - " + percent(row.interval->high)
                      : "-",
                  row.search.published ? percent(*row.search.published) : "-",
                  row.energy_mJ ? fixedNumber(*row.energy_mJ, 3) : "-",
                  row.mean ? std::to_string(row.parameters) : "-",
                  row.mean ? std::to_string(row.multiplyAccumulates) : "-",
                  std::to_string(row.trained), row.file});
    }
    out << "Table " << table << ": " << request.task << " within "
        << formatNumber(limitOf(request)) << " mJ, "
        << (table == 3 ? "with layers that may be skipped and without"
                       : "strategies at " + std::to_string(request.trainings)
                    + " trainings each, with the cut searched jointly and with every layer on the "
                      "wearable")
        << "\n";
    text.print(out);
    if (!rows.empty())
        out << "Protocol: "
            << ui::protocolText(rows.front().search.spec.dataset.split).toStdString()
            << "; +- is the spread over the trainings of a network, the interval is for want of test "
               "samples; no baseline was measured.\n";
    if (table == 3)
        out << "The paper does not say at which limit its figure without skipped layers was "
               "reached.\n";
    else
        out << "Of the paper's table only the accuracy of its own search is at hand. The genetic "
               "algorithm ends with the generation in which it reaches the number of trainings.\n";
}

Json strategyTableJson(int table, const StrategyTableRequest& request,
                       const std::vector<SearchedRow>& rows)
{
    const auto orNull
        = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    Json list = Json::array();
    for (const SearchedRow& row : rows) {
        Json one{{"strategy", row.search.strategy},
                 {"layer_optimisation", row.search.layersMayBeSkipped},
                 {"partitioning", row.search.isPartitioned},
                 {"protocol", data::splitName(row.search.spec.dataset.split.by)},
                 {"trained", row.trained},
                 {"test_accuracy", orNull(row.mean)},
                 {"test_accuracy_deviation", orNull(row.deviation)},
                 {"published_accuracy", orNull(row.search.published)},
                 {"protocol", data::splitName(row.search.spec.dataset.split.by)},
                 {"energy_mJ", orNull(row.energy_mJ)},
                 {"run", row.file}};
        one["interval_95"]
            = row.interval ? Json{row.interval->low, row.interval->high} : Json(nullptr);
        one["parameters"] = row.mean ? Json(row.parameters) : Json(nullptr);
        one["macs"] = row.mean ? Json(row.multiplyAccumulates) : Json(nullptr);
        list.push_back(std::move(one));
    }
    return {{"table", table},
            {"task", request.task},
            {"limit_mJ", limitOf(request)},
            {"rows", std::move(list)}};
}

} // namespace splitscape::cli
