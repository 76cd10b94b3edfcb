// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/strategy_table.h"

#include "core/base/text.h"
#include "core/evaluate/evidence.h"
#include "core/partition/published_networks.h"
#include "core/record/run_summary.h"
#include "core/report/baseline_verdict.h"
#include "core/search/strategies.h"
#include "core/study/recipes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace splitscape::cli {

namespace {

/// The limit at which a task is compared unless another is asked for: that of the paper's network
/// of the middle budget. Beside it what the paper reaches without layers that may be skipped; the
/// limit of that figure is not printed with it.                                    [Huang2024]
struct TaskFigures {
    std::string_view task;
    double limit_mJ;
    std::optional<double> withoutSkipping;
};
constexpr std::string_view kProxySetting = "proxy";
constexpr std::array kTasks{TaskFigures{"arrhythmia", 0.253, 0.202},
                            TaskFigures{"seizure", 0.212, 0.828},
                            TaskFigures{"synthetic", 0.27, std::nullopt}};

const TaskFigures& figuresOf(const std::string& task)
{
    return *std::ranges::find(kTasks, task, &TaskFigures::task);
}

std::string limitAndSeed(const StrategyTableRequest& request, std::uint64_t seed)
{
    return "-" + formatNumber(limitOf(request)) + "mJ-seed" + std::to_string(seed);
}

std::optional<double> publishedAt(const std::string& task, double limit_mJ)
{
    for (const partition::PublishedAccuracy& one : partition::publishedAccuracies()) {
        if (one.task == task && one.limit_mJ == limit_mJ)
            return one.accuracy;
    }
    return {};
}

study::StudySpec specOf(const StrategyTableRequest& request, std::uint64_t seed)
{
    const study::Recipe recipe = request.task == "synthetic" ? study::Recipe::Demo
        : request.task == "seizure"                          ? study::Recipe::Seizures
                                                             : study::Recipe::Arrhythmia;
    study::StudySpec spec = study::studyOf(recipe);
    spec.dataset.path = request.data;
    spec.seed = seed;
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
        search.spec = specOf(request, request.seed);
        search.strategy = search.spec.search.strategy;
        search.layersMayBeSkipped = maySkip;
        search.spec.search.layerOptimisation = maySkip;
        if (request.generations)
            search.spec.search.generations = *request.generations;
        search.published = maySkip ? publishedAt(request.task, limitOf(request))
                                   : figuresOf(request.task).withoutSkipping;
        search.stem = "table-3-" + request.task + (maySkip ? "-layers-skipped" : "-layers-kept")
            + limitAndSeed(request, request.seed);
        search.spec.name = "Table 3, " + request.task
            + (maySkip ? ", layers may be skipped" : ", no layer is skipped");
        searches.push_back(std::move(search));
    }
    return searches;
}

/// What a name of table 6 stands for: a strategy, behind a colon its proxy.
struct NamedStrategy {
    std::string strategy;
    std::optional<double> proxy;
};

/// Errors: UsageInvalid for a strategy or a proxy that nobody has.
Result<NamedStrategy> strategyOf(const std::string& name)
{
    const std::size_t colon = name.find(':');
    search::SearchSettings named;
    named.strategy = name.substr(0, colon);
    if (const Problems problems = search::validate(named); !problems.empty())
        return Error{ErrorCode::UsageInvalid, "--strategy", problems.front().detail};
    if (colon == std::string::npos)
        return NamedStrategy{std::move(named.strategy), {}};
    const std::string proxy = name.substr(colon + 1);
    const search::StrategySetting* setting
        = search::findStrategy(named.strategy)->find(kProxySetting);
    if (!setting)
        return Error{ErrorCode::UsageInvalid, "--strategy",
                     named.strategy + " has no proxy; found \"" + name + "\""};
    const auto choice = std::ranges::find(setting->choices, proxy);
    if (choice == setting->choices.end()) {
        std::string known;
        for (const std::string_view one : setting->choices)
            known += (known.empty() ? "" : ", ") + std::string(one);
        return Error{ErrorCode::UsageInvalid, "--strategy",
                     "the proxy is one of " + known + "; found \"" + name + "\""};
    }
    return NamedStrategy{std::move(named.strategy),
                         static_cast<double>(choice - setting->choices.begin())};
}

/// All strategies, and zero-shot with the second proxy of the paper too.
std::vector<std::string> allNames()
{
    std::vector<std::string> names;
    for (const search::StrategyDescription& strategy : search::allStrategies()) {
        names.emplace_back(strategy.name);
        if (strategy.name == "zero-shot")
            names.emplace_back("zero-shot:flops");
    }
    return names;
}

/// `name` is one of those that strategyOf() knows.
TableSearch searchOfTable6(const StrategyTableRequest& request, const std::string& name,
                           const NamedStrategy& named, bool isPartitioned, std::uint64_t seed)
{
    TableSearch search;
    search.strategy = name;
    search.isPartitioned = isPartitioned;
    search.spec = specOf(request, seed);
    search.spec.search.strategy = named.strategy;
    if (named.proxy)
        search.spec.search.own[std::string(kProxySetting)] = *named.proxy;
    search.spec.rules.judging.partitioning = isPartitioned;
    // What any search has to beat stands beside what needs none.
    search.spec.baselines = named.strategy == "random" && isPartitioned;
    limitTrainings(search.spec, request.trainings);
    std::string stem = name;
    std::ranges::replace(stem, ':', '-');
    search.stem = "table-6-" + request.task + "-" + stem + (isPartitioned ? "-cut" : "-uncut")
        + limitAndSeed(request, seed);
    search.spec.name
        = "Table 6, " + request.task + ", " + name + (isPartitioned ? ", cut" : ", uncut");
    return search;
}

std::optional<double> bestBaseline(const record::RunView& view)
{
    std::optional<double> best;
    if (const auto verdict = report::baselineVerdict(view)) {
        for (const evaluate::Baseline& baseline : verdict->baselines)
            best = std::max(best.value_or(0.0), baseline.testAccuracyMean);
    }
    return best;
}

} // namespace

Result<std::vector<TableSearch>> searchesOf(int table, const StrategyTableRequest& request)
{
    if (table == 3)
        return searchesOfTable3(request);
    std::vector<TableSearch> searches;
    for (const std::string& name : request.strategies.empty() ? allNames() : request.strategies) {
        const auto named = strategyOf(name);
        if (!named)
            return named.error();
        for (const bool isPartitioned : {true, false}) {
            for (int i = 0; i < request.seeds; ++i)
                searches.push_back(searchOfTable6(request, name, *named, isPartitioned,
                                                  request.seed + static_cast<std::uint64_t>(i)));
        }
    }
    return searches;
}

SearchedRow rowOf(const TableSearch& search, std::string file, const TableRun& run)
{
    const record::RunView& view = run.view;
    SearchedRow row;
    row.search = search;
    row.file = std::move(file);
    const record::RunSummary summary = record::summarise(view);
    row.trained = std::ranges::count(view.candidates, evaluate::Source::Trained,
                                     [](const auto& candidate) { return candidate->source; });
    row.mean = summary.testAccuracyMean;
    row.deviation = summary.testAccuracyDeviation;
    if (view.extraction) {
        if (const auto evidence = evaluate::testEvidence(*view.extraction))
            row.interval = evidence->interval;
    }
    if (run.processor)
        row.processor_s = run.processor->count();
    row.baseline = bestBaseline(view);
    if (const auto energy = summary.bestEnergy())
        row.energy_mJ = energy->inMillijoules();
    if (summary.best) {
        row.parameters = summary.best->parameters;
        row.multiplyAccumulates = summary.best->multiplyAccumulates;
    }
    if (summary.best && summary.best->best) {
        const std::vector<network::Layer> layers
            = space::layersOf(summary.best->architecture);
        for (std::size_t i = 0; i < summary.best->best->cut(); ++i)
            row.edgeParameters += network::parameterCount(layers[i]);
        row.edgeMultiplyAccumulates = summary.best->best->edgeMultiplyAccumulates;
    }
    return row;
}

double limitOf(const StrategyTableRequest& request)
{
    return request.limit_mJ.value_or(figuresOf(request.task).limit_mJ);
}

} // namespace splitscape::cli
