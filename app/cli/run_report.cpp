// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_report.h"

#include "app/cli/data_report.h"
#include "app/cli/evidence_report.h"
#include "app/cli/search_remarks.h"
#include "app/cli/text_table.h"
#include "core/base/number_list.h"
#include "core/base/safe_text.h"
#include "core/base/text.h"
#include "core/evaluate/evidence.h"
#include "core/evaluate/jitter_curve.h"
#include "core/partition/timing.h"
#include "core/record/board_answers.h"
#include "core/record/counted_front_end.h"
#include "core/record/kept_baselines.h"
#include "core/report/baseline_verdict.h"
#include "core/study/study_json.h"
#include "ui/text/evidence.h"

#include <cmath>
#include <ostream>
#include <string_view>

namespace splitscape::cli {

namespace {

using evaluate::CandidateResult;

std::string millijoules(Energy energy) { return fixedNumber(energy.inMillijoules(), 3) + " mJ"; }

std::string kibibytes(Bytes bytes) { return fixedNumber(bytes.inKibibytes(), 1) + " KiB"; }

std::string ofLimit(const std::optional<Bytes>& own, const std::optional<Bytes>& device)
{
    const std::optional<Bytes>& limit = own ? own : device;
    return limit ? " of " + kibibytes(*limit) : std::string();
}

std::string networkText(const space::Architecture& architecture)
{
    std::string text = "Length [" + commaSeparated(architecture.lengths) + "], Channel ["
        + commaSeparated(architecture.channels) + "]";
    if (!architecture.kernels.empty())
        text += ", Kernel [" + commaSeparated(architecture.kernels) + "]";
    if (!architecture.kinds.empty())
        text += ", Kind [" + space::edgeKindsText(architecture.kinds) + "]";
    if (architecture.fog.channels > 0)
        text += ", fog network of " + std::to_string(architecture.fog.channels) + " channels and "
            + std::to_string(architecture.fog.blocks)
            + (architecture.fog.blocks == 1 ? " block" : " blocks");
    if (architecture.sides > 0)
        text += ", " + std::to_string(architecture.sides) + " side values";
    return text;
}

/// What is on air, where it is not the float32 values every other line speaks of.
std::string sentText(const partition::PointCost& point, const cost::RadioLink& link)
{
    const std::string sides = point.sentSides > 0
        ? ", and " + std::to_string(point.sentSides) + " side values"
        : std::string();
    if (point.linkFormat == network::NumberFormat::Float32)
        return sides;
    return ", as " + std::string(network::nameOf(point.linkFormat)) + sides + " ("
        + std::to_string(partition::sentBytes(point, link)) + " bytes)";
}

std::string cutText(const partition::PointCost& point, int layers, const partition::Rules& rules)
{
    const auto onEdge = static_cast<int>(
        point.layersOf(partition::Tier::Edge, static_cast<std::size_t>(layers)).size());
    const std::string sent = sentText(point, rules.link);
    const int last = partition::Placement::behind(static_cast<std::size_t>(layers)).point;
    std::string text
        = "at point " + std::to_string(point.point) + " of " + std::to_string(last) + ": ";
    if (onEdge == 0)
        return text + "the raw input of " + std::to_string(point.sentValues) + " values is sent"
            + sent + " and everything runs on the fog node";
    if (onEdge == layers)
        return text + "everything runs on the edge"
            + (point.edgeFormat == network::NumberFormat::Float32
                   ? std::string()
                   : " in " + std::string(network::nameOf(point.edgeFormat)))
            + " and only the class scores are sent" + sent;
    const std::string in = point.edgeFormat == network::NumberFormat::Float32
        ? std::string()
        : " in " + std::string(network::nameOf(point.edgeFormat));
    text += onEdge == 1 ? "layer 1 runs on the edge" + in + ", "
                        : "layers 1 to " + std::to_string(onEdge) + " run on the edge" + in + ", ";
    text += std::to_string(point.sentValues) + " values are sent" + sent + ", ";
    return text
        + (layers - onEdge == 1
               ? "the last layer runs on the fog node"
               : "the other " + std::to_string(layers - onEdge) + " layers run on the fog node");
}

void printAccuracy(std::ostream& out, const record::RunView& view, const report::Evidence& evidence,
                   const CandidateResult& best)
{
    out << "Accuracy      ";
    if (view.extraction) {
        const evaluate::ExtractionResult& found = *view.extraction;
        out << percent(found.testAccuracyMean);
        if (found.testAccuracyDeviation)
            out << " +- " << percent(*found.testAccuracyDeviation);
        out << " on the test part (mean";
        if (found.testAccuracyDeviation)
            out << " and standard deviation";
        out << " of " << found.tests.size()
            << (found.tests.size() == 1 ? " training" : " trainings") << ")\n";
        printInterval(out, view, evidence);
        out << "              " << percent(found.heldBackAccuracy) << " on the held-back half, ";
    } else {
        out << "not tested yet; selection accuracy, optimistic by construction: ";
    }
    out << percent(best.training->selectionAccuracy) << " on the selection half\n";
}

/// What the rules say of time, and of the front end that comes before the layers.
void printTime(std::ostream& out, const record::RunView& view, const CandidateResult& best)
{
    const partition::Rules& rules = view.spec.rules;
    const auto charge = rules.frontEnd(best.architecture.lengths.front());
    if (charge.isCharged())
        out << "Front end     " << millijoules(charge.energy) << " of the edge energy ("
            << fixedNumber(charge.instructions / 1000.0, 0) << " thousand instructions), "
            << charge.ram.count() << " bytes of the RAM\n";
    else if (rules.device.instructions && !rules.judging.frontEnd)
        out << (record::countedFrontEnd(view.spec, view.origin.datasetName)
                    ? "Front end     not charged: the version of the program that began this run "
                      "did not count it\n"
                    : "Front end     not charged: what it takes is not known for these data\n");
    if (!partition::statesTime(rules))
        return;
    if (const auto timing
        = partition::timingOf(*best.best, rules, best.architecture.lengths.front())) {
        const auto milliseconds
            = [](Seconds time) { return fixedNumber(time.count() * 1e3, 2) + " ms"; };
        out << "Latency       " << milliseconds(timing->total());
        if (rules.limits.latency)
            out << " of " << milliseconds(*rules.limits.latency);
        out << " (edge " << milliseconds(timing->frontEnd + timing->edge) << ", radio "
            << milliseconds(timing->radio) << ", fog node " << milliseconds(timing->fog);
        if (timing->waiting > Seconds{0.0})
            out << ", waiting " << milliseconds(timing->waiting);
        out << ")\n";
    }
    if (const auto power = partition::averagePower(*best.best, rules)) {
        out << "Average power " << fixedNumber(power->inMicrowatts(), 1) << " uW";
        if (rules.limits.averagePower)
            out << " of " << fixedNumber(rules.limits.averagePower->inMicrowatts(), 1) << " uW";
        out << " at one inference every " << formatNumber(rules.inferencePeriod()->count())
            << " s\n";
    }
}

void printCosts(std::ostream& out, const record::RunView& view, const CandidateResult& best)
{
    const partition::PointCost& point = *best.best;
    const bool total = view.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    const auto limit = [&](bool here) {
        return here && view.spec.rules.limits.energy
            ? " of " + millijoules(*view.spec.rules.limits.energy)
            : std::string();
    };
    out << "Edge energy   " << millijoules(point.edge()) << limit(!total) << " (compute "
        << millijoules(point.edgeCompute) << ", radio " << millijoules(point.edgeTransmit) << ")\n"
        << "Total energy  " << millijoules(point.total()) << limit(total) << " (fog node "
        << millijoules(point.fog()) << ", at a factor of "
        << formatNumber(view.spec.rules.judging.fogFactor) << ")\n"
        << "Flash         " << kibibytes(point.flash)
        << ofLimit(view.spec.rules.limits.flash, view.spec.rules.device.flash) << '\n'
        << "RAM           " << kibibytes(point.ram)
        << ofLimit(view.spec.rules.limits.ram, view.spec.rules.device.ram) << '\n';
    printTime(out, view, best);
    out << "Size          " << best.parameters << " parameters, " << best.multiplyAccumulates
        << " multiply-accumulates in the whole network\n";
}

/// Where the network is best cut on every device the study names.
void printBoards(std::ostream& out, const record::RunView& view, const CandidateResult& best)
{
    const auto boards = record::boardAnswers(view.spec, best.architecture);
    if (boards.empty())
        return;
    TextTable table({"device", "radio", "best cut", "edge mJ", "total mJ", "limits hold"});
    for (const record::BoardAnswer& board : boards) {
        const partition::PointCost* point = board.partition.best();
        const auto energy = [](Energy value) { return fixedNumber(value.inMillijoules(), 4); };
        table.add({board.device, board.link, point ? std::to_string(point->point) : "none",
                   point ? energy(point->edge()) : "-", point ? energy(point->total()) : "-",
                   board.partition.verdict == partition::Verdict::Valid ? "yes" : "no"});
    }
    out << "\nThe same network on other devices, each with its best cut\n";
    table.print(out);
}

void printClasses(std::ostream& out, const record::RunView& view)
{
    const metrics::ConfusionMatrix& confusion = view.extraction->confusion;
    const auto name = [&](int number) {
        const auto position = static_cast<std::size_t>(number);
        return position < view.origin.classNames.size() ? view.origin.classNames[position]
                                                        : std::to_string(number);
    };
    std::vector<std::string> header{"class", "sensitivity", "precision", "F1"};
    for (int predicted = 0; predicted < confusion.classes; ++predicted)
        header.push_back("as " + name(predicted));
    TextTable table(std::move(header));
    for (int actual = 0; actual < confusion.classes; ++actual) {
        std::vector<std::string> row{name(actual), percent(confusion.sensitivity(actual)),
                                     percent(confusion.precision(actual)),
                                     percent(confusion.f1(actual).value_or(0.0))};
        for (int predicted = 0; predicted < confusion.classes; ++predicted)
            row.push_back(std::to_string(confusion.counts[static_cast<std::size_t>(
                actual * confusion.classes + predicted)]));
        table.add(std::move(row));
    }
    out << "\nClasses of the test part, all trainings together\n";
    table.print(out);
}

void printGenerations(std::ostream& out, const record::RunView& view)
{
    TextTable table({view.spec.search.isGenetic() ? "generation" : "round", "best", "mean", "valid",
                     "invalid", "abandoned", "trained", "seconds"});
    for (const store::GenerationRecord& generation : view.generations)
        table.add({std::to_string(generation.index), percent(generation.bestFitness),
                   percent(generation.meanFitness), std::to_string(generation.valid),
                   std::to_string(generation.invalid), std::to_string(generation.abandoned),
                   std::to_string(generation.trained), fixedNumber(generation.seconds.count(), 1)});
    out << (view.spec.search.isGenetic() ? "\nGenerations" : "\nRounds")
        << ", by adjusted fitness\n";
    table.print(out);
}

std::string outcomeText(const record::RunView& view)
{
    if (!view.ending && view.isBeingWritten)
        return "it is running";
    if (!view.ending)
        return view.damage.empty()
            ? "it was interrupted; `splitscape-cli run --resume` goes on with it"
            : "its ending cannot be read";
    switch (view.ending->outcome) {
    case store::RunOutcome::Completed:
        return "completed in " + fixedNumber(view.ending->seconds.count(), 1) + " s";
    case store::RunOutcome::Cancelled:
        return "stopped after " + fixedNumber(view.ending->seconds.count(), 1)
            + " s; everything found is kept";
    case store::RunOutcome::Failed:
        break;
    }
    return "failed after " + fixedNumber(view.ending->seconds.count(), 1) + " s"
        + (isKept(view) ? "; everything found before is kept" : "");
}

// Only the later ones: the first is the run's origin.
void printSessions(std::ostream& out, const record::RunView& view)
{
    for (std::size_t i = 1; i < view.sessions.size(); ++i) {
        const store::SessionRecord& session = view.sessions[i];
        out << visible("Resumed       " + session.startedUtc + ", version " + session.programVersion
                       + ", " + session.trainer)
            << '\n';
    }
}

/// The network that misses by least what is required, of those that keep the limits of cost; null
/// where there is none.
evaluate::CandidatePtr nearestToRequired(const record::RunView& view)
{
    evaluate::CandidatePtr nearest;
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (candidate->standing == search::Standing::Valid && candidate->training
            && (!nearest || candidate->training->told() > nearest->training->told()))
            nearest = candidate;
    }
    return nearest;
}

void printNothingFound(std::ostream& out, const record::RunView& view)
{
    const evaluate::CandidatePtr missing = nearestToRequired(view);
    if (missing && !view.spec.rules.limits.required.empty()) {
        out << "Networks that keep the cost limits were trained, but none reaches what is required "
               "on the selection half:\n"
            << visible(ui::requirementsText(view.spec.rules.limits.required).toStdString())
            << ". The nearest, " << space::toText(missing->architecture) << ", has an accuracy of "
            << percent(missing->training->selectionAccuracy)
            << " there.\nLower a requirement, or let the search run for longer.\n";
        return;
    }
    if (view.generations.empty()) {
        const bool isGenetic = view.spec.search.isGenetic();
        out << "No network was chosen: the search ended before its first "
            << (isGenetic ? "generation" : "round") << " did.";
        if (const auto seconds = view.spec.budgets.time) {
            out << " Raise budgets.seconds (" << seconds->count() << ')';
            if (isGenetic) // no other strategy has such a population
                out << ", or lower search.population (" << view.spec.search.population << ')';
            out << '.';
        }
        out << '\n';
        return;
    }
    out << "No architecture that keeps all limits was found.\n";
    evaluate::CandidatePtr nearest;
    const auto energy = [&](const evaluate::CandidatePtr& one) {
        return partition::scenarioEnergy(*one->best, view.spec.rules.judging.scenario);
    };
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (candidate->best && (!nearest || energy(candidate) < energy(nearest)))
            nearest = candidate;
    }
    if (nearest)
        out << "The nearest, " << space::toText(nearest->architecture) << ", needs "
            << millijoules(energy(nearest)) << ".\n";
}

std::string baselineText(const evaluate::Baseline& baseline, const partition::Rules& rules)
{
    const partition::PointCost& cost = baseline.deployment;
    const std::string sent = std::to_string(cost.sentValues) + " values"
        + (cost.linkFormat == network::NumberFormat::Float32 ? std::string()
                                                             : sentText(cost, rules.link));
    switch (baseline.kind) {
    case evaluate::BaselineKind::SendRaw:
        return "sending " + sent + " raw to a rich network on the fog node";
    case evaluate::BaselineKind::Features:
        return "sending " + sent + " raw to a logistic regression on band powers and moments";
    case evaluate::BaselineKind::Edge:
        break;
    }
    return "computing everything on the edge, in the network "
        + space::toText(baseline.architecture);
}

std::string baselineScore(const evaluate::Baseline& baseline, const partition::Rules& rules)
{
    std::string text = percent(baseline.testAccuracyMean);
    if (baseline.testAccuracyDeviation)
        text += " +- " + percent(*baseline.testAccuracyDeviation);
    return text + " for "
        + fixedNumber(partition::scenarioEnergy(baseline.deployment, rules.judging.scenario)
                          .inMillijoules(),
                      4)
        + " mJ";
}

/// First of all: what is not worth its energy must not be read past.
void printUnbeaten(std::ostream& out, const record::RunView& view,
                   const report::BaselineVerdict& verdict)
{
    const partition::Rules& rules = view.spec.rules;
    if (!verdict.unbeaten)
        return;
    const evaluate::CandidatePtr best = view.best();
    out << (!best                        ? "The search found nothing, but a baseline: "
                : best->best->point == 1 ? "No network on the edge is worth its energy here: "
                                         : "The result does not beat a baseline: ")
        << baselineText(*verdict.unbeaten, rules) << " scores "
        << baselineScore(*verdict.unbeaten, rules) << ".\n";
    if (verdict.unbeaten->kind == evaluate::BaselineKind::Edge)
        out << "A radio that spends less a byte, or a smaller energy limit, would change that.\n";
    else
        out << "A board that computes for less, a radio that spends more a byte, or raw data that "
               "must not leave the wearable (limits.point_min) would change that.\n";
}

void printBaselines(std::ostream& out, const record::RunView& view,
                    const report::BaselineVerdict& verdict)
{
    const partition::Rules& rules = view.spec.rules;
    const auto samples = static_cast<std::int64_t>(view.origin.split.test.size());
    out << "\nBaselines, on the test part" << (samples > 0 ? ", with 95 % intervals\n" : "\n");
    for (const evaluate::Baseline& baseline : verdict.baselines) {
        out << "  " << baselineScore(baseline, rules);
        if (const auto interval = evaluate::accuracyInterval(baseline.testAccuracyMean, samples))
            out << " (" << percent(interval->low) << " to " << percent(interval->high) << ')';
        out << ": " << baselineText(baseline, rules) << '\n';
    }
}

} // namespace

bool isKept(const record::RunView& view)
{
    const std::optional<Error>& error = view.ending->error;
    return !error
        || (error->code != ErrorCode::CannotWrite && error->code != ErrorCode::FileDamaged);
}

void printJitter(std::ostream& out, const record::RunView& view, const evaluate::JitterCurve& curve)
{
    out << "Test accuracy of candidate " << curve.candidate
        << " where the R peak is missed by up to so many samples,\n"
           "with the weights of the search\n"
        << ui::protocolText(view.spec.dataset.split).toStdString() << '\n';
    const auto verdict = report::baselineVerdict(view);
    if (verdict && !verdict->baselines.empty()) {
        const evaluate::Baseline& best = record::bestBaseline(verdict->baselines);
        out << "Best baseline, with the peaks of the study: "
            << baselineScore(best, view.spec.rules) << ": " << baselineText(best, view.spec.rules)
            << '\n';
    }
    TextTable table({"samples", "accuracy, %", "95 % interval", "tested"});
    for (const evaluate::JitterAccuracy& step : curve.steps) {
        const auto interval = step.interval();
        table.add(
            {std::to_string(step.samples), percentFigure(step.accuracy),
             interval ? percentFigure(interval->low) + " to " + percentFigure(interval->high) : "-",
             step.tested ? std::to_string(*step.tested) : "-"});
    }
    table.print(out);
}

void printRun(std::ostream& out, const record::RunView& view)
{
    if (!view.spec.name.empty())
        out << visible(view.spec.name) << '\n';
    const auto verdict = report::baselineVerdict(view);
    if (verdict)
        printUnbeaten(out, view, *verdict);
    out << "Data          " << visible(view.origin.datasetName) << ": "
        << view.origin.split.train.size() << " samples to train, "
        << view.origin.split.selection.size() << " + " << view.origin.split.heldBack.size()
        << " to validate, " << view.origin.split.test.size() << " to test\n"
        << "Run           seed " << view.origin.seed << ", " << visible(view.origin.trainer) << ", "
        << outcomeText(view) << '\n';
    if (view.sessions.size() > 1)
        printSessions(out, view);
    const evaluate::CandidatePtr best = view.best();
    const report::Evidence evidence = report::evidenceOf(view);
    if (best) {
        out << "Network       " << networkText(best->architecture) << '\n'
            << "Cut           "
            << cutText(*best->best, static_cast<int>(space::layerCount(best->architecture)),
                       view.spec.rules)
            << '\n';
        printAccuracy(out, view, evidence, *best);
        printRestarts(out, view);
        printForecast(out, view);
        printRelaxation(out, view);
        printTuning(out, view);
        printCosts(out, view, *best);
        printBoards(out, view, *best);
    } else {
        printNothingFound(out, view);
    }
    if (verdict)
        printBaselines(out, view, *verdict);
    if (view.extraction) {
        printClasses(out, view);
        printFigures(out, view, evidence);
    }
    if (const auto kept = view.documents.find(std::string(evaluate::kJitterDocument));
        kept != view.documents.end())
        if (const auto curve = evaluate::readJitterCurve(kept->second)) {
            out << '\n';
            printJitter(out, view, *curve);
        }
    if (best)
        printCertificate(out, evidence);
    if (!view.generations.empty())
        printGenerations(out, view);
    printNotes(out, view.origin.notes);
}

} // namespace splitscape::cli
