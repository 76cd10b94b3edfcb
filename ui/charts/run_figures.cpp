// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_figures.h"

#include "core/study/study_difference.h"
#include "ui/models/library_columns.h"
#include "ui/text/doubts.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <functional>

namespace splitscape::ui {

namespace {

using evaluate::CandidateResult;
using record::RunSummary;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunFigures)
};

/// A row of the table.
struct RunFigure {
    QString name;
    std::function<QString(const RunSummary&)> text;
};

/// A row about the best candidate, unknown where there is none.
RunFigure ofBest(const QString& name, std::function<QString(const CandidateResult&)> text)
{
    return {name, [text = std::move(text)](const RunSummary& summary) {
                return summary.best && summary.best->best && summary.best->training
                    ? text(*summary.best)
                    : unknownText();
            }};
}

QString scenarioText(const RunSummary& summary)
{
    return summary.spec.rules.judging.scenario == partition::Scenario::EdgeEnergy
        ? Texts::tr("edge energy")
        : Texts::tr("total energy");
}

QString limitText(const RunSummary& summary)
{
    return summary.spec.rules.limits.energy ? millijouleText(*summary.spec.rules.limits.energy)
                                            : Texts::tr("none");
}

std::vector<RunFigure> foundFigures()
{
    return {
        {Texts::tr("Test accuracy"),
         [](const RunSummary& run) {
             return testAccuracyText(run.testAccuracyMean, run.testAccuracyDeviation);
         }},
        {Texts::tr("Protocol"),
         [](const RunSummary& run) { return protocolText(run.spec.dataset.split); }},
        ofBest(Texts::tr("Selection accuracy"),
               [](const CandidateResult& best) {
                   return percentText(best.training->selectionAccuracy);
               }),
        ofBest(Texts::tr("Edge energy"),
               [](const CandidateResult& best) { return millijouleText(best.best->edge()); }),
        ofBest(Texts::tr("Total energy"),
               [](const CandidateResult& best) { return millijouleText(best.best->total()); }),
        {Texts::tr("Limit"), limitText},
        {Texts::tr("What is limited"), scenarioText},
        ofBest(Texts::tr("Flash"),
               [](const CandidateResult& best) { return bytesText(best.best->flash); }),
        ofBest(Texts::tr("RAM"),
               [](const CandidateResult& best) { return bytesText(best.best->ram); }),
        ofBest(Texts::tr("Partition point"),
               [](const CandidateResult& best) { return countText(best.best->point); }),
        ofBest(Texts::tr("Architecture"),
               [](const CandidateResult& best) {
                   return QString::fromStdString(space::toText(best.architecture));
               }),
    };
}

std::vector<RunFigure> searchFigures()
{
    return {
        {Texts::tr("Study"),
         [](const RunSummary& run) { return QString::fromStdString(run.spec.name); }},
        {Texts::tr("Data"),
         [](const RunSummary& run) { return QString::fromStdString(run.dataset); }},
        {Texts::tr("Seed"), [](const RunSummary& run) { return QString::number(run.seed); }},
        {Texts::tr("Trainer"),
         [](const RunSummary& run) { return QString::fromStdString(run.trainer); }},
        {Texts::tr("Outcome"), [](const RunSummary& run) { return runStateText(run.state); }},
        {Texts::tr("Time"),
         [](const RunSummary& run) {
             return run.seconds ? durationText(*run.seconds) : unknownText();
         }},
        {Texts::tr("File"),
         [](const RunSummary& run) {
             return soundnessText(!run.damage.empty(), run.hasChecksums);
         }},
        {Texts::tr("Candidates"),
         [](const RunSummary& run) {
             return Texts::tr("%1, of which %2 keep all limits")
                 .arg(countText(run.candidates), countText(run.valid));
         }},
    };
}

QStringList headersOf(const QString& first, std::span<const ComparedRun> runs)
{
    QStringList headers{first};
    for (const ComparedRun& run : runs)
        headers << Texts::tr("%1: %2", "letter and name of a run").arg(run.letter, run.name);
    return headers;
}

void fill(FigureTable& table, const std::vector<RunFigure>& figures,
          std::span<const ComparedRun> runs)
{
    QVector<QVariantList> rows;
    for (const RunFigure& figure : figures) {
        QVariantList row{figure.name};
        for (const ComparedRun& run : runs)
            row << figure.text(*run.summary);
        rows << row;
    }
    table.setContent(headersOf(Texts::tr("Figure"), runs), rows);
}

} // namespace

void fillFoundFigures(FigureTable& table, std::span<const ComparedRun> runs)
{
    fill(table, foundFigures(), runs);
}

void fillSearchFigures(FigureTable& table, std::span<const ComparedRun> runs)
{
    fill(table, searchFigures(), runs);
}

void fillDifferingSettings(FigureTable& table, std::span<const ComparedRun> runs)
{
    std::vector<study::StudySpec> specs;
    specs.reserve(runs.size());
    for (const ComparedRun& run : runs)
        specs.push_back(run.summary->spec);
    QVector<QVariantList> rows;
    for (const study::SettingDifference& difference : study::settingDifferences(specs)) {
        QVariantList row{QString::fromStdString(difference.field)};
        for (const std::string& value : difference.values)
            row << (value.empty() ? unknownText() : QString::fromStdString(value));
        rows << row;
    }
    table.setContent(headersOf(Texts::tr("Setting"), runs), rows);
}

} // namespace splitscape::ui
