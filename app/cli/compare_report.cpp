// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_report.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/base/number_list.h"
#include "core/study/study_difference.h"
#include "ui/text/evidence.h"
#include "ui/text/quantities.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <ostream>
#include <set>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;
using record::RunSummary;

const std::string kUnknown = "-";

std::string millijoules(Energy energy)
{
    return ui::energyText(energy, QLocale::c()).toStdString();
}

std::string kibibytes(Bytes bytes) { return ui::bytesText(bytes, QLocale::c()).toStdString(); }

std::string stateName(const RunSummary& summary)
{
    return std::string(record::kRunStateNames[static_cast<std::size_t>(summary.state)]);
}

std::string scenarioName(const RunSummary& summary)
{
    return summary.spec.rules.judging.scenario == partition::Scenario::EdgeEnergy ? "edge"
                                                                                  : "total";
}

std::string testAccuracy(const RunSummary& summary)
{
    if (!summary.testAccuracyMean)
        return kUnknown;
    const std::string mean = percent(*summary.testAccuracyMean);
    return summary.testAccuracyDeviation ? mean + " +- " + percent(*summary.testAccuracyDeviation)
                                         : mean;
}

/// A line of the table of figures.
struct Figure {
    const char* name;
    std::function<std::string(const RunSummary&)> text;
};

/// A line about the best candidate, unknown where there is none.
Figure ofBest(const char* name, std::function<std::string(const evaluate::CandidateResult&)> text)
{
    return {name, [text = std::move(text)](const RunSummary& summary) {
                return summary.best && summary.best->best && summary.best->training
                    ? text(*summary.best)
                    : kUnknown;
            }};
}

const std::vector<Figure>& figures()
{
    using evaluate::CandidateResult;
    static const std::vector<Figure> table{
        {"Name",
         [](const RunSummary& run) { return run.spec.name.empty() ? kUnknown : run.spec.name; }},
        {"Data", [](const RunSummary& run) { return run.dataset; }},
        {"Scenario", scenarioName},
        {"Seed", [](const RunSummary& run) { return std::to_string(run.seed); }},
        {"Trainer", [](const RunSummary& run) { return run.trainer; }},
        {"Outcome", stateName},
        {"Seconds",
         [](const RunSummary& run) {
             return run.seconds ? fixedNumber(run.seconds->count(), 1) : kUnknown;
         }},
        {"Candidates", [](const RunSummary& run) { return std::to_string(run.candidates); }},
        {"Valid", [](const RunSummary& run) { return std::to_string(run.valid); }},
        {"Test accuracy", testAccuracy},
        {"Protocol",
         [](const RunSummary& run) {
             const std::string text = ui::protocolText(run.spec.dataset.split).toStdString();
             return text.substr(0, text.find(':'));
         }},
        ofBest(
            "Selection half",
            [](const CandidateResult& best) { return percent(best.training->selectionAccuracy); }),
        ofBest("Edge energy",
               [](const CandidateResult& best) { return millijoules(best.best->edge()); }),
        ofBest("Total energy",
               [](const CandidateResult& best) { return millijoules(best.best->total()); }),
        {"Energy limit",
         [](const RunSummary& run) {
             return run.spec.rules.limits.energy ? millijoules(*run.spec.rules.limits.energy)
                                                 : kUnknown;
         }},
        ofBest("Flash", [](const CandidateResult& best) { return kibibytes(best.best->flash); }),
        ofBest("RAM", [](const CandidateResult& best) { return kibibytes(best.best->ram); }),
        ofBest("Point",
               [](const CandidateResult& best) { return std::to_string(best.best->point); }),
        ofBest(
            "Length",
            [](const CandidateResult& best) { return commaSeparated(best.architecture.lengths); }),
        ofBest(
            "Channel",
            [](const CandidateResult& best) { return commaSeparated(best.architecture.channels); }),
    };
    return table;
}

/// File names without folder and ending, as long as those tell the runs apart.
std::vector<std::string> columnNames(std::span<const ComparedRun> runs)
{
    std::vector<std::string> names;
    std::set<std::string> different;
    for (const ComparedRun& run : runs) {
        names.push_back(std::filesystem::path(run.file).stem().string());
        different.insert(names.back());
    }
    if (different.size() < runs.size())
        std::transform(runs.begin(), runs.end(), names.begin(),
                       [](const ComparedRun& run) { return run.file; });
    return names;
}

std::vector<std::string> row(std::string first, const std::vector<std::string>& others)
{
    std::vector<std::string> cells{std::move(first)};
    cells.insert(cells.end(), others.begin(), others.end());
    return cells;
}

std::vector<study::SettingDifference> differencesOf(std::span<const ComparedRun> runs)
{
    std::vector<study::StudySpec> specs;
    specs.reserve(runs.size());
    for (const ComparedRun& run : runs)
        specs.push_back(run.summary.spec);
    return study::settingDifferences(specs);
}

void printFigures(std::ostream& out, std::span<const ComparedRun> runs,
                  const std::vector<std::string>& names)
{
    TextTable table(row({}, names));
    for (const Figure& figure : figures()) {
        std::vector<std::string> cells{figure.name};
        for (const ComparedRun& run : runs)
            cells.push_back(figure.text(run.summary));
        table.add(std::move(cells));
    }
    out << "Figures of the best candidates\n";
    table.print(out);
}

void printGenerations(std::ostream& out, std::span<const ComparedRun> runs,
                      const std::vector<std::string>& names)
{
    std::map<int, std::vector<std::string>> rows;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (const record::GenerationAccuracy& generation : runs[i].summary.generations)
            rows.try_emplace(generation.generation, runs.size(), kUnknown).first->second[i]
                = percent(generation.best);
    }
    TextTable table(row("generation", names));
    for (const auto& [generation, cells] : rows)
        table.add(row(std::to_string(generation), cells));
    out << "\nBest accuracy of each generation, on the selection half\n";
    table.print(out);
}

void printFronts(std::ostream& out, std::span<const ComparedRun> runs,
                 const std::vector<std::string>& names)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        TextTable table({scenarioName(runs[i].summary) + " energy", "accuracy", "candidate"});
        for (const record::FrontPoint& point : runs[i].summary.front)
            table.add({millijoules(point.energy), percent(point.accuracy),
                       std::to_string(point.candidate)});
        out << "\nPareto front of " << names[i] << '\n';
        table.print(out);
    }
}

void printSettings(std::ostream& out, std::span<const ComparedRun> runs,
                   const std::vector<std::string>& names)
{
    const std::vector<study::SettingDifference> differences = differencesOf(runs);
    if (differences.empty()) {
        out << "\nThe studies do not differ in any setting.\n";
        return;
    }
    TextTable table(row("setting", names));
    for (const study::SettingDifference& difference : differences) {
        std::vector<std::string> cells{difference.field};
        for (const std::string& value : difference.values)
            cells.push_back(value.empty() ? kUnknown : value);
        table.add(std::move(cells));
    }
    out << "\nSettings that differ\n";
    table.print(out);
}

Json bestJson(const RunSummary& summary)
{
    if (!summary.best || !summary.best->best || !summary.best->training)
        return nullptr;
    const partition::PointCost& point = *summary.best->best;
    Json json;
    json["id"] = summary.best->id;
    json["lengths"] = summary.best->architecture.lengths;
    json["channels"] = summary.best->architecture.channels;
    json["point"] = point.point;
    json["validation_accuracy"] = summary.best->training->selectionAccuracy;
    json["edge_mJ"] = point.edge().inMillijoules();
    json["total_mJ"] = point.total().inMillijoules();
    json["flash_bytes"] = point.flash.count();
    json["ram_bytes"] = point.ram.count();
    return json;
}

Json runJson(const ComparedRun& run)
{
    const RunSummary& summary = run.summary;
    Json json;
    json["file"] = run.file;
    json["name"] = summary.spec.name;
    json["dataset"] = summary.dataset;
    json["scenario"] = scenarioName(summary);
    json["seed"] = summary.seed;
    json["trainer"] = summary.trainer;
    json["started_utc"] = summary.startedUtc;
    json["outcome"] = stateName(summary);
    json["seconds"] = summary.seconds ? Json(summary.seconds->count()) : Json(nullptr);
    json["candidates"] = summary.candidates;
    json["valid"] = summary.valid;
    json["energy_limit_mJ"] = summary.spec.rules.limits.energy
        ? Json(summary.spec.rules.limits.energy->inMillijoules())
        : Json(nullptr);
    json["test_accuracy_mean"] = orNull(summary.testAccuracyMean);
    json["test_accuracy_sd"] = orNull(summary.testAccuracyDeviation);
    json["best"] = bestJson(summary);
    json["generations"] = Json::array();
    for (const record::GenerationAccuracy& generation : summary.generations)
        json["generations"].push_back({{"index", generation.generation},
                                       {"best_accuracy", generation.best},
                                       {"mean_accuracy", generation.mean},
                                       {"candidates", generation.candidates}});
    json["front"] = Json::array();
    for (const record::FrontPoint& point : summary.front)
        json["front"].push_back({{"candidate", point.candidate},
                                 {"energy_mJ", point.energy.inMillijoules()},
                                 {"accuracy", point.accuracy}});
    json["checksums"] = summary.hasChecksums;
    json["damage"] = Json::array();
    for (const Error& damage : summary.damage)
        json["damage"].push_back(damage.detail);
    return json;
}

} // namespace

void printComparison(std::ostream& out, std::span<const ComparedRun> runs)
{
    const std::vector<std::string> names = columnNames(runs);
    printFigures(out, runs, names);
    printGenerations(out, runs, names);
    printFronts(out, runs, names);
    printSettings(out, runs, names);
}

Json comparisonJson(std::span<const ComparedRun> runs)
{
    Json json;
    json["runs"] = Json::array();
    for (const ComparedRun& run : runs)
        json["runs"].push_back(runJson(run));
    json["settings"] = Json::array();
    for (const study::SettingDifference& difference : differencesOf(runs))
        json["settings"].push_back({{"field", difference.field}, {"values", difference.values}});
    return json;
}

} // namespace splitscape::cli
