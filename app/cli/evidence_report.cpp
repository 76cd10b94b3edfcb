// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_report.h"

#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/base/safe_text.h"
#include "ui/text/evidence.h"

#include <algorithm>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::size_t kPatientsShown = 30;
constexpr const char* kIndent = "              ";

using Json = nlohmann::ordered_json;

std::string percentOr(const std::optional<double>& share, const char* otherwise)
{
    return share ? percent(*share) : otherwise;
}

/// j and j-kappa, where the classes of beats are there.
void printJKappa(std::ostream& out, const record::RunView& view)
{
    const auto& names = view.origin.classNames;
    const auto numberOf = [&names](const char* name) {
        return static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const int count = static_cast<int>(names.size());
    const int supraventricular = numberOf("S");
    const int ventricular = numberOf("V");
    if (supraventricular == count || ventricular == count)
        return;
    const metrics::ConfusionMatrix& confusion = view.extraction->confusion;
    const auto jKappa = confusion.jKappa(supraventricular, ventricular);
    if (jKappa)
        out << kIndent << "j index "
            << fixedNumber(confusion.jIndex(supraventricular, ventricular), 3) << ", j-kappa "
            << fixedNumber(*jKappa, 3) << '\n';
}

void printEvents(std::ostream& out, const evaluate::EventFigures& events)
{
    out << "\nSeizures as events (any overlap, 30 s before and 60 s after tolerated, merged below "
           "90 s, split above 5 min)\n";
    if (events.recordings == 0) {
        out << "  No recording is whole in the test part, so events cannot be counted; "
               "dataset.samples_per_class 0 and dataset.split.balance_test false, by patient, "
               "keep them whole.\n";
        return;
    }
    const metrics::EventScore& score = events.score;
    out << "  " << events.recordings << " whole recordings, " << fixedNumber(events.hours, 1)
        << " h, " << score.events / std::max(events.trainings, 1) << " seizures, "
        << events.trainings << (events.trainings == 1 ? " training" : " trainings");
    if (events.incomplete > 0)
        out << "; " << events.incomplete << " recordings that are not whole are left out";
    out << "\n  sensitivity " << percentOr(score.sensitivity(), "-") << ", precision "
        << percentOr(score.precision(), "-") << ", F1 " << percentOr(score.f1(), "-") << ", "
        << fixedNumber(score.falseAlarmsPerDay().value_or(0.0), 1) << " false alarms in 24 h";
    if (const auto latency = score.meanLatency_s())
        out << "; the first window called so begins " << fixedNumber(*latency, 1)
            << " s after the onset on average";
    out << '\n';
}

void printPatients(std::ostream& out, const record::RunView& view,
                   const evaluate::TestFigures& figures)
{
    if (figures.patients.size() < 2)
        return;
    std::vector<std::string> header{"patient", "samples", "accuracy"};
    for (const std::string& name : view.origin.classNames)
        header.push_back("found " + name);
    TextTable table(std::move(header));
    for (std::size_t i = 0; i < std::min(figures.patients.size(), kPatientsShown); ++i) {
        const evaluate::PatientFigures& patient = figures.patients[i];
        std::vector<std::string> row{patient.name, std::to_string(patient.samples),
                                     percent(patient.confusion.accuracy())};
        for (int c = 0; c < patient.confusion.classes; ++c)
            row.push_back(patient.confusion.actual(c) > 0
                              ? percent(patient.confusion.sensitivity(c))
                              : "-");
        table.add(std::move(row));
    }
    out << "\nPatients of the test part, the least accurate first, all trainings together\n";
    table.print(out);
    if (figures.patients.size() > kPatientsShown)
        out << "  and " << figures.patients.size() - kPatientsShown << " more (--json)\n";
}

} // namespace

void printInterval(std::ostream& out, const record::RunView& view,
                   const report::Evidence& evidence)
{
    if (!evidence.bySample)
        return;
    const auto byPatient
        = evidence.figures ? evidence.figures->byPatient : std::optional<metrics::Interval>{};
    const bool isClustered = evidence.figures && evidence.figures->patients.size() > 1;
    if (byPatient)
        out << kIndent << "95 % interval " << percent(byPatient->low) << " to "
            << percent(byPatient->high) << ", if other patients had come (bootstrap over the "
            << evidence.figures->patients.size() << " of the test)\n";
    out << kIndent << (byPatient ? "              " : "95 % interval ")
        << percent(evidence.bySample->interval.low) << " to "
        << percent(evidence.bySample->interval.high) << " for " << evidence.bySample->samples
        << " test samples" << (isClustered ? ", were they independent; " : ", ")
        << (view.spec.dataset.split.balanceTest ? "classes equally frequent"
                                                : "classes as frequent as they are")
        << '\n'
        << kIndent << ui::protocolText(view.spec.dataset.split).toStdString() << '\n';
    const metrics::ConfusionMatrix& confusion = view.extraction->confusion;
    if (const auto f1 = confusion.macroF1(), balanced = confusion.balancedAccuracy();
        f1 && balanced)
        out << kIndent << "macro-F1 " << percent(*f1) << ", balanced accuracy "
            << percent(*balanced) << ", Cohen's kappa "
            << fixedNumber(confusion.cohenKappa().value_or(0.0), 3) << '\n';
    printJKappa(out, view);
    if (evidence.commonest)
        out << kIndent << "always answering " << visible(evidence.commonest->name)
            << " would score " << percent(evidence.commonest->share) << '\n';
}

void printFigures(std::ostream& out, const record::RunView& view, const report::Evidence& evidence)
{
    if (!evidence.figures)
        return;
    const evaluate::TestFigures& figures = *evidence.figures;
    if (figures.curves || figures.calibration)
        out << "\nScores of the final trainings\n";
    if (figures.curves)
        out << "  area under the ROC curve " << fixedNumber(figures.curves->areaUnderRoc, 3)
            << ", average precision " << fixedNumber(figures.curves->averagePrecision, 3)
            << " (chance " << fixedNumber(figures.curves->positiveShare, 3) << ") for "
            << visible(view.origin.classNames.back()) << '\n';
    if (figures.calibration)
        out << "  calibration: a stated probability is off by "
            << percent(figures.calibration->expectedError) << " on average\n";
    if (figures.events)
        printEvents(out, *figures.events);
    printPatients(out, view, figures);
}

void printCertificate(std::ostream& out, const report::Evidence& evidence)
{
    out << "\nWhat the figures rest on\n";
    for (const QString& line : ui::certificateLines(evidence))
        out << "  " << line.toStdString() << '\n';
    if (evidence.testedNetworks == 0)
        return;
    out << "\nLimitations\n";
    for (const report::Limitation limitation : evidence.limitations)
        out << "  " << visible(ui::limitationText(limitation, evidence).toStdString()) << '\n';
}

Json evidenceJson(const report::Evidence& evidence)
{
    Json json;
    json["leakage"]
        = evidence.leakage ? Json::parse(data::toText(*evidence.leakage)) : Json(nullptr);
    json["decisions"] = {{"trained_on_selection", evidence.trainedOnSelection},
                         {"scored_held_back", evidence.scoredHeldBack},
                         {"chosen_from", evidence.chosenFrom},
                         {"tested_networks", evidence.testedNetworks},
                         {"test_trainings", evidence.testTrainings}};
    json["limitations"] = Json::array();
    for (const report::Limitation limitation : evidence.limitations)
        json["limitations"].push_back(ui::limitationText(limitation, evidence).toStdString());
    if (evidence.commonest)
        json["always_answering"] = {{"class", evidence.commonest->name},
                                    {"test_accuracy", evidence.commonest->share}};
    if (!evidence.figures)
        return json;
    const evaluate::TestFigures& figures = *evidence.figures;
    json["accuracy_interval_95_by_patient"] = intervalJson(figures.byPatient);
    json["patients"] = Json::array();
    for (const evaluate::PatientFigures& patient : figures.patients)
        json["patients"].push_back({{"name", patient.name},
                                    {"samples", patient.samples},
                                    {"accuracy", patient.confusion.accuracy()},
                                    {"confusion", patient.confusion.counts}});
    if (figures.curves)
        json["curves"] = {{"area_under_roc", figures.curves->areaUnderRoc},
                          {"average_precision", figures.curves->averagePrecision},
                          {"positive_share", figures.curves->positiveShare}};
    if (figures.calibration) {
        json["calibration"]["expected_error"] = figures.calibration->expectedError;
        for (const metrics::CalibrationBin& bin : figures.calibration->bins)
            json["calibration"]["bins"].push_back({{"samples", bin.samples},
                                                   {"stated", bin.stated},
                                                   {"observed", bin.observed}});
    }
    if (figures.events) {
        const evaluate::EventFigures& events = *figures.events;
        json["events"] = {{"recordings", events.recordings},
                          {"incomplete_recordings", events.incomplete},
                          {"hours", events.hours},
                          {"trainings", events.trainings},
                          {"events", events.score.events},
                          {"found", events.score.found},
                          {"false_alarms", events.score.falseAlarms},
                          {"sensitivity", orNull(events.score.sensitivity())},
                          {"precision", orNull(events.score.precision())},
                          {"f1", orNull(events.score.f1())},
                          {"false_alarms_per_24_h", orNull(events.score.falseAlarmsPerDay())},
                          {"latency_s", orNull(events.score.meanLatency_s())}};
    }
    return json;
}

} // namespace splitscape::cli
