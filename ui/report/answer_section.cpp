// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evidence.h"
#include "ui/report/article_sections.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/tuning.h"

#include <QLocale>

namespace splitscape::ui {
namespace {

QString kindText(network::LayerKind kind)
{
    switch (kind) {
    case network::LayerKind::Convolution:
        return ReportText::tr("convolution");
    case network::LayerKind::TransposedConvolution:
        return ReportText::tr("transposed convolution");
    case network::LayerKind::DepthwiseConvolution:
        return ReportText::tr("convolution of each channel by itself");
    case network::LayerKind::AveragePool:
        return ReportText::tr("average pool");
    case network::LayerKind::MaximumPool:
        return ReportText::tr("maximum pool");
    case network::LayerKind::GlobalAveragePool:
        return ReportText::tr("average of all positions");
    case network::LayerKind::Add:
        return ReportText::tr("sum");
    case network::LayerKind::Absolute:
        return ReportText::tr("absolute value");
    case network::LayerKind::Square:
        return ReportText::tr("square");
    case network::LayerKind::FullyConnected:
        break;
    }
    return ReportText::tr("fully connected");
}

QString shapeText(int length, int channels)
{
    return QStringLiteral("%1 × %2").arg(length).arg(channels);
}

ArticleTable layerTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("The layers, in order of execution. Kernel and stride are "
                                      "equal; a shape is length × channels."),
                       {{ReportText::tr("Layer")},
                        {ReportText::tr("Kind"), false},
                        {ReportText::tr("Runs on"), false},
                        {ReportText::tr("Kernel")},
                        {ReportText::tr("Input")},
                        {ReportText::tr("Output")},
                        {ReportText::tr("Parameters")},
                        {ReportText::tr("MACs")}});
    const auto layers = space::layersOf(report.answer->candidate->architecture);
    const partition::Partition& partition = report.answer->partition;
    const partition::Placement& placement
        = partition.best() ? *partition.best() : partition.points.back();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const network::Layer& layer = layers[i];
        const bool onEdge = placement.tierOf(int(i)) == partition::Tier::Edge;
        table.rows.push_back({QString::number(i + 1), kindText(layer.kind),
                              onEdge ? ReportText::tr("wearable") : ReportText::tr("fog"),
                              QString::number(layer.kernel),
                              shapeText(layer.inLength, layer.inChannels),
                              shapeText(layer.outLength, layer.outChannels),
                              countText(network::parameterCount(layer)),
                              countText(network::multiplyAccumulates(layer))});
    }
    return table;
}

ArticleTable classTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("Each class of the test part, all trainings together."),
                       {{ReportText::tr("Class"), false},
                        {ReportText::tr("Samples")},
                        {ReportText::tr("Sensitivity, %")},
                        {ReportText::tr("Precision, %")},
                        {ReportText::tr("F1, %")}});
    const metrics::ConfusionMatrix& matrix = report.extraction->confusion;
    for (int actual = 0; actual < matrix.classes; ++actual) {
        std::int64_t samples = 0;
        for (int predicted = 0; predicted < matrix.classes; ++predicted)
            samples += matrix.counts[std::size_t(actual * matrix.classes + predicted)];
        table.rows.push_back({QString::fromStdString(report.className(actual)), countText(samples),
                              QLocale().toString(100.0 * matrix.sensitivity(actual), 'f', 1),
                              QLocale().toString(100.0 * matrix.precision(actual), 'f', 1),
                              matrix.f1(actual)
                                  ? QLocale().toString(100.0 * *matrix.f1(actual), 'f', 1)
                                  : unknownText()});
    }
    return table;
}

/// Where the network is best cut on each device the study names.
ArticleTable boardTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("The same network on other devices, each with its best cut."),
                       {{ReportText::tr("Device"), false},
                        {ReportText::tr("Radio"), false},
                        {ReportText::tr("Cut")},
                        {ReportText::tr("Edge energy")},
                        {ReportText::tr("Total energy")},
                        {ReportText::tr("Limits hold"), false}});
    for (const record::BoardAnswer& board : report.answer->boards) {
        const partition::PointCost* best = board.partition.best();
        const QString none = QStringLiteral("–");
        table.rows.push_back(
            {QString::fromStdString(board.device), QString::fromStdString(board.link),
             best ? QString::number(best->point) : none, best ? millijouleText(best->edge()) : none,
             best ? millijouleText(best->total()) : none,
             board.partition.verdict == partition::Verdict::Valid ? ReportText::tr("yes")
                                                                  : ReportText::tr("no")});
    }
    return table;
}

// How sure the accuracy is, and what it is an accuracy of.
QString evidenceSentence(const report::Report& report)
{
    const auto evidence = evaluate::testEvidence(*report.extraction);
    if (!evidence)
        return {};
    QString sentence
        = ReportText::tr(" For want of test samples alone (%1) the true figure lies with 95 % "
                         "confidence between %2 and %3. Protocol: %4.")
              .arg(countText(evidence->samples), percentText(evidence->interval.low),
                   percentText(evidence->interval.high), splitText(report.spec.dataset.split));
    if (const auto& figures = report.evidence.figures; figures && figures->byPatient)
        sentence += ReportText::tr(" The samples of one patient are alike; had other patients come "
                                   "than these %1, it would lie between %2 and %3.")
                        .arg(countText(std::int64_t(figures->patients.size())),
                             percentText(figures->byPatient->low),
                             percentText(figures->byPatient->high));
    const metrics::ConfusionMatrix& matrix = report.extraction->confusion;
    const auto f1 = matrix.macroF1();
    const auto balanced = matrix.balancedAccuracy();
    const auto kappa = matrix.cohenKappa();
    if (f1 && balanced && kappa)
        sentence += ReportText::tr(" Macro-F1 is %1, balanced accuracy %2, Cohen’s kappa %3.")
                        .arg(percentText(*f1), percentText(*balanced),
                             QLocale().toString(*kappa, 'f', 3));
    return sentence;
}

QString testSentence(const report::Report& report)
{
    const evaluate::CandidateResult& candidate = *report.answer->candidate;
    if (!report.extraction) {
        if (!candidate.training)
            return ReportText::tr("It was never trained, since it does not keep all limits.");
        return ReportText::tr("On the selection half of the validation part it is right in %1; it "
                              "was not tested, since the run "
                              "has not come to that or chose another one.")
            .arg(percentText(candidate.training->selectionAccuracy));
    }
    const evaluate::ExtractionResult& found = *report.extraction;
    const QString kind = found.testAccuracyDeviation
        ? ReportText::tr("mean and standard deviation of %1 trainings with new seeds")
        : ReportText::tr("%1 training with a new seed");
    return ReportText::tr("On the test part it is right in <b>%1</b> (%2); as trained in the "
                          "search, in %3 of the held-back half "
                          "and %4 of the selection half of the validation part. The test part was "
                          "looked at once, at the end.")
               .arg(testAccuracyText(found), kind.arg(found.tests.size()),
                    percentText(found.heldBackAccuracy),
                    percentText(candidate.training ? candidate.training->selectionAccuracy : 0.0))
        + evidenceSentence(report);
}

} // namespace

QString cutSentence(const report::Report& report, const partition::PointCost& point)
{
    const auto layers = int(space::layerCount(report.answer->candidate->architecture));
    const int onEdge = int(point.layersOf(partition::Tier::Edge, std::size_t(layers)).size());
    const QString device = QString::fromStdString(report.spec.rules.device.name).toHtmlEscaped();
    if (onEdge == 0)
        return ReportText::tr("the raw input is sent and every layer runs on the fog node");
    if (onEdge == layers)
        return ReportText::tr("every layer runs on the %1 and only the class scores are sent")
            .arg(device);
    const QString edge = onEdge == 1
        ? ReportText::tr("layer 1 runs on the %1").arg(device)
        : ReportText::tr("layers 1 to %1 run on the %2").arg(onEdge).arg(device);
    const QString fog = layers - onEdge == 1
        ? ReportText::tr("the last layer runs on the fog node")
        : ReportText::tr("the other %1 layers run on the fog node").arg(layers - onEdge);
    return ReportText::tr("%1, %2 values are sent, and %3")
        .arg(edge, countText(point.sentValues), fog);
}

QString testAccuracyText(const evaluate::ExtractionResult& extraction)
{
    if (!extraction.testAccuracyDeviation)
        return percentText(extraction.testAccuracyMean);
    return QStringLiteral("%1\u00a0±\u00a0%2")
        .arg(QLocale().toString(100.0 * extraction.testAccuracyMean, 'f', 1),
             percentText(*extraction.testAccuracyDeviation));
}

void writeHero(ArticleWriter& writer, const report::Report& report)
{
    if (!report.answer)
        return;
    writer.row({{writer.figure(
        ReportText::tr(
            "The network and its cut. Blocks are activations, their height the logarithm of the "
            "length, the sheets their channels; ÷k is a convolution of kernel and stride k, ×k a "
            "transposed one, fc fully connected."),
        drawSplit(report, usualSize(FigureKind::Split)))}});
}

void writeAnswer(ArticleWriter& writer, const report::Report& report)
{
    writer.heading(ReportText::tr("The answer"));
    if (report.missesRequirements()) {
        writer.paragraph(
            ReportText::tr(
                "No candidate that keeps the limits of cost reaches what is required on the "
                "selection half (%1), so there is no answer. Lower a requirement, or let the "
                "search run for longer.")
                .arg(requirementsText(report.spec.rules.limits.required)));
        return;
    }
    if (!report.answer) {
        writer.paragraph(
            report.counts.total() == 0
                ? ReportText::tr("No candidate has been assessed yet, so there is no answer.")
                : ReportText::tr("No candidate keeps all limits, so there is no answer. Raise a "
                                 "limit, or let the search run for more generations."));
        return;
    }
    const evaluate::CandidateResult& candidate = *report.answer->candidate;
    QString sentences = testSentence(report);
    if (const QStringList layers = hiddenLayersText(candidate.architecture); !layers.isEmpty())
        sentences = ReportText::tr("Its hidden layers: %1.").arg(layers.join(QStringLiteral(", ")))
            + u' ' + sentences;
    writer.paragraph(
        ReportText::tr(
            "Candidate %1, of generation %2: Length [%3], Channel [%4], %5 parameters and %6 "
            "multiply-accumulates in all. %7")
            .arg(candidate.id)
            .arg(candidate.generation)
            .arg(spacedList(candidate.architecture.lengths),
                 spacedList(candidate.architecture.channels), countText(candidate.parameters),
                 countText(candidate.multiplyAccumulates), sentences));
    if (report.tuning)
        writer.paragraph(tuningText(*report.tuning, report.extraction->tests.size()));
    writer.table(layerTable(writer, report));
    if (!report.answer->boards.empty())
        writer.table(boardTable(writer, report));
    if (report.extraction)
        writer.row({{writer.figure(ReportText::tr("Confusion matrix of the test part, all "
                                                  "trainings together; shades are shares of "
                                                  "the true class."),
                                   drawConfusion(report, usualSize(FigureKind::Confusion))),
                     classTable(writer, report)}});
}

} // namespace splitscape::ui
