// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/evidence.h"

#include "core/metrics/required_figures.h"
#include "core/record/kept_baselines.h"
#include "ui/text/baselines.h"
#include "ui/text/figures.h"
#include "ui/text/given_numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace splitscape::ui {

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString count(std::size_t number) { return countText(static_cast<std::int64_t>(number)); }

QString boundText(const metrics::RequiredFigure& figure)
{
    const QString bound = givenText(figure.bound);
    return figure.isMost ? EvidenceText::tr("at most %1").arg(bound)
                         : EvidenceText::tr("at least %1").arg(bound);
}

QString sharedLine(const QString& part, const data::SharedWithTest& shared,
                   const data::Leakage& leakage)
{
    QString line = EvidenceText::tr("%1 and test share %2 of %3 patients")
                       .arg(part, count(shared.patients), count(leakage.patients));
    if (leakage.recordings > 0)
        line += EvidenceText::tr(", %1 of %2 recordings")
                    .arg(count(shared.recordings), count(leakage.recordings));
    if (leakage.knowsTimes)
        line += EvidenceText::tr(", %1 of %2 test samples overlap in time")
                    .arg(count(shared.overlapping), count(leakage.samples));
    return line
        + EvidenceText::tr(", %1 test samples are identical value for value.")
              .arg(count(shared.identical));
}

/// "limits.macro_f1 is 0.874 (at least 0.900)"
QString missedText(const std::vector<metrics::RequiredFigure>& missed)
{
    QStringList texts;
    for (const metrics::RequiredFigure& one : missed)
        texts += EvidenceText::tr("%1 is %2 (%3)")
                     .arg(QString::fromStdString(one.field), numberText(one.found), boundText(one));
    return texts.join(QStringLiteral(", "));
}

QString keptText(report::Kept kept)
{
    switch (kept) {
    case report::Kept::Yes:
        return EvidenceText::tr("yes");
    case report::Kept::Partly:
        return EvidenceText::tr("partly");
    case report::Kept::NotApplicable:
        return EvidenceText::tr("not applicable");
    case report::Kept::No:
        break;
    }
    return EvidenceText::tr("no");
}

} // namespace

QString protocolText(const data::SplitSpec& split)
{
    switch (split.by) {
    case data::SplitBy::Patient:
        return split.folds > 0
            ? EvidenceText::tr("by patient, fold %1 of %2: no test sample is of a patient it has "
                               "learnt from")
                  .arg(split.fold + 1)
                  .arg(split.folds)
            : EvidenceText::tr(
                  "by patient: no test sample is of a patient it has learnt from");
    case data::SplitBy::DeChazal:
        return EvidenceText::tr("de Chazal’s DS1 to DS2: no test sample is of a recording it has "
                                "learnt from");
    case data::SplitBy::Time:
        return EvidenceText::tr("by time: the test is the end of each recording it has learnt "
                                "from");
    case data::SplitBy::Files:
        return EvidenceText::tr("by file: the test is the files and folders whose name holds “test”");
    case data::SplitBy::Sample:
        break;
    }
    return EvidenceText::tr("by sample: one patient’s samples may be in training and test");
}

QString protocolName(const data::SplitSpec& split)
{
    switch (split.by) {
    case data::SplitBy::Patient:
        return split.folds > 0 ? EvidenceText::tr("by patient, fold %1 of %2")
                                     .arg(split.fold + 1)
                                     .arg(split.folds)
                               : EvidenceText::tr("by patient");
    case data::SplitBy::DeChazal:
        return EvidenceText::tr("de Chazal’s DS1 to DS2");
    case data::SplitBy::Time:
        return EvidenceText::tr("by time");
    case data::SplitBy::Files:
        return EvidenceText::tr("by file");
    case data::SplitBy::Sample:
        break;
    }
    return EvidenceText::tr("by sample");
}

QString requirementsText(const metrics::Requirements& required)
{
    QStringList texts;
    for (const metrics::RequiredFigure& one : metrics::listed(required))
        texts += QString::fromStdString(one.field) + QLatin1Char(' ') + boundText(one);
    return texts.join(QStringLiteral(", "));
}

QString qualificationText(const report::Evidence& evidence, const data::SplitSpec& split,
                          const std::optional<report::BaselineVerdict>& baselines)
{
    QStringList parts;
    if (const auto interval = evidence.interval())
        parts += evidence.figures && evidence.figures->byPatient
            ? EvidenceText::tr("95 % interval %1 to %2 over %3 patients")
                  .arg(percentText(interval->low), percentText(interval->high),
                       count(evidence.figures->patients.size()))
            : EvidenceText::tr("95 % interval %1 to %2 for the number of test samples")
                  .arg(percentText(interval->low), percentText(interval->high));
    parts += protocolText(split);
    if (evidence.commonest)
        parts += EvidenceText::tr("always answering %1 reaches %2")
                     .arg(QString::fromStdString(evidence.commonest->name),
                          percentText(evidence.commonest->share));
    if (!baselines || baselines->baselines.empty()) {
        parts += EvidenceText::tr("no baseline was measured");
    } else {
        const evaluate::Baseline& best = record::bestBaseline(baselines->baselines);
        parts += EvidenceText::tr("the best baseline, %1, reaches %2")
                     .arg(baselineText(best), percentText(best.testAccuracyMean));
    }
    return parts.join(QStringLiteral("; "));
}

QString limitationText(report::Limitation limitation, const report::Evidence& evidence)
{
    using report::Limitation;
    const data::Leakage leakage = evidence.leakage.value_or(data::Leakage{});
    switch (limitation) {
    case Limitation::NotFinished:
        return EvidenceText::tr("The run did not come to its end; what it would have found is not "
                                "known.");
    case Limitation::RequirementsMissed:
        return EvidenceText::tr("On the test part the network does not reach what the study "
                                "requires of it, though it did on the selection half: %1.")
            .arg(missedText(evidence.missed));
    case Limitation::TestedBefore:
        return EvidenceText::tr("The test part was looked at %1 time(s) before, by runs that this "
                                "one goes on from, so it is no longer a first look.")
            .arg(count(leakage.earlierTests));
    case Limitation::SyntheticData:
        return EvidenceText::tr("The signals are synthetic, so the accuracy says nothing of real "
                                "patients.");
    case Limitation::PatientsShared:
        return EvidenceText::tr("%1 of the %2 patients in the test were learnt from, so the "
                                "accuracy holds for further samples of these patients and is too "
                                "high for a stranger.")
            .arg(count(leakage.training.patients), count(leakage.patients));
    case Limitation::SamplesOverlap:
        return EvidenceText::tr("%1 of %2 test samples share signal with a training sample.")
            .arg(count(leakage.training.overlapping), count(leakage.samples));
    case Limitation::RowsIdentical:
        return EvidenceText::tr("%1 test samples are the same as a training sample, value for "
                                "value.")
            .arg(count(leakage.training.identical));
    case Limitation::BaselineUnbeaten:
        return EvidenceText::tr("A baseline does as well for no more energy, or better.");
    case Limitation::CommonestUnbeaten: {
        const auto commonest = evidence.commonest.value_or(report::CommonestClass{});
        return EvidenceText::tr("Always answering %1 would be right in %2 of the test samples, no "
                                "less often than the network; what the network is worth shows in "
                                "the sensitivity of the other classes and in macro-F1 alone.")
            .arg(QString::fromStdString(commonest.name), percentText(commonest.share));
    }
    case Limitation::NoBaselines:
        return EvidenceText::tr("No baseline was measured, so it is not known what a simpler way "
                                "would reach (baselines in the study).");
    case Limitation::DefaultsTunedHere:
        return EvidenceText::tr("The program’s defaults for dropout, initial weights and beat "
                                "window were first chosen by test accuracies on these recordings. "
                                "Compared anew by the selection half of DS1 alone they are kept "
                                "(docs/benchmarks.md), yet figures on these recordings may be a "
                                "little too good.");
    case Limitation::ShortRecordings:
        return EvidenceText::tr("The recordings that are scored for events last %1 minutes on "
                                "average. From 30 s before a seizure to 60 s after it any "
                                "detection counts as right, so in so short recordings nearly every "
                                "one does, and false alarms in 24 h say nothing of whole days.")
            .arg(QLocale().toString(
                evidence.figures && evidence.figures->events
                    ? evidence.figures->events->minutesEach()
                    : 0.0,
                'f', 1));
    case Limitation::TestBalanced:
        return EvidenceText::tr("Classes were made equally frequent in the test. Where a class is "
                                "rare, its precision will be far lower.");
    case Limitation::TimesUnknown:
        return EvidenceText::tr("Nobody told when the samples were recorded, so the order of the "
                                "rows was taken for the order of time. Where the rows are "
                                "shuffled, this is a split by sample.");
    case Limitation::PatientsUnknown:
        return EvidenceText::tr("Nobody told whose the samples are, so the interval cannot take "
                                "into account that samples of one patient are alike.");
    case Limitation::FewPatients:
        return EvidenceText::tr("The test has %1 patients only; an interval over so few is itself "
                                "unsure.")
            .arg(count(leakage.patients));
    case Limitation::WideInterval:
        return EvidenceText::tr("The interval of the accuracy is wider than ± 5 points.");
    case Limitation::OneSearch:
        break;
    }
    return EvidenceText::tr("It is one search with one seed; how much searches differ is not "
                            "known (seeds in the study).");
}

QStringList certificateLines(const report::Evidence& evidence)
{
    QStringList lines;
    if (evidence.leakage) {
        lines += sharedLine(EvidenceText::tr("Training"), evidence.leakage->training,
                            *evidence.leakage);
        lines += sharedLine(EvidenceText::tr("Validation"), evidence.leakage->validation,
                            *evidence.leakage);
    } else {
        lines += EvidenceText::tr("What training and test share was not counted when this run "
                                  "began.");
    }
    lines += EvidenceText::tr("The selection half chose the best epoch of %1 networks and was the "
                              "fitness of the search.")
                 .arg(countText(evidence.trainedOnSelection));
    if (evidence.testedNetworks == 0) {
        lines += EvidenceText::tr("The test part has not been looked at.");
        return lines;
    }
    lines += EvidenceText::tr("The held-back half chose one of %1 networks; it was also scored on "
                              "%2, which chose nothing.")
                 .arg(count(evidence.chosenFrom), count(evidence.scoredHeldBack));
    const QString baselines = count(evidence.testedNetworks - 1);
    lines += evidence.testTrainings == 1
        ? EvidenceText::tr("The test part was looked at once, at the end: one training of the "
                           "chosen network and %1 baselines. Nothing was chosen on it.")
              .arg(baselines)
        : EvidenceText::tr("The test part was looked at once, at the end: %1 trainings of the "
                           "chosen network and %2 baselines. Nothing was chosen on it.")
              .arg(count(evidence.testTrainings), baselines);
    if (evidence.testedForJitter)
        lines += EvidenceText::tr("It was looked at again afterwards, for the curve of missed R "
                                  "peaks.");
    return lines;
}

PracticeText practiceText(const report::PracticeAnswer& answer)
{
    using report::Practice;
    const auto made = [&answer](const QString& practice, const QString& reason) {
        return PracticeText{practice, keptText(answer.kept), reason};
    };
    const bool isKept = answer.kept == report::Kept::Yes;
    switch (answer.practice) {
    case Practice::TrainingCode:
        return made(EvidenceText::tr("Code of the final training is released"),
                    EvidenceText::tr("free software; the study below repeats it"));
    case Practice::SearchCode:
        return made(EvidenceText::tr("Code of the search is released"),
                    EvidenceText::tr("free software; the study below repeats it"));
    case Practice::SameProtocol:
        return made(EvidenceText::tr("What is compared shares data, training and evaluation"),
                    EvidenceText::tr("candidates and baselines run under one study"));
    case Practice::Confounders:
        return made(EvidenceText::tr("Versions, machine and seeds are controlled"),
                    EvidenceText::tr("recorded; the result depends on neither threads nor time"));
    case Practice::Ablations:
        return made(EvidenceText::tr("Ablations"),
                    EvidenceText::tr("each is a study of its own: judging.partitioning and "
                                     "search.layer_optimisation"));
    case Practice::RandomSearch:
        return made(EvidenceText::tr("Compared with random search"),
                    isKept || answer.kept == report::Kept::NotApplicable
                        ? EvidenceText::tr("this is random search")
                        : EvidenceText::tr("not in this run; search.strategy random does it at "
                                           "the same budget"));
    case Practice::SeveralSeeds:
        return made(EvidenceText::tr("Several searches, all seeds reported"),
                    isKept ? EvidenceText::tr("all are listed")
                           : EvidenceText::tr("one search; seeds in the study repeats it"));
    case Practice::OverTime:
        return made(EvidenceText::tr("Performance over time"),
                    EvidenceText::tr("the figure of accuracy by generation"));
    case Practice::TabularBenchmark:
        return made(EvidenceText::tr("Tabular benchmark"),
                    EvidenceText::tr("none holds this space; the program’s own covers a smaller "
                                     "one"));
    case Practice::Tuning:
        return made(EvidenceText::tr("Tuning of settings is reported"),
                    EvidenceText::tr("defaults and what they were chosen on are documented; the "
                                     "user’s own trials are not known"));
    case Practice::WholeTime:
        return made(EvidenceText::tr("Time of the whole method"),
                    EvidenceText::tr("the time of the run includes preparation, search, final "
                                     "trainings and baselines"));
    case Practice::AllDetails:
        break;
    }
    return made(EvidenceText::tr("All settings are reported"),
                EvidenceText::tr("the study below holds each"));
}

} // namespace splitscape::ui
