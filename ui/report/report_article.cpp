// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_article.h"

#include "ui/report/article_sections.h"
#include "ui/report/report_text.h"
#include "ui/text/baselines.h"
#include "ui/text/doubts.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QDateTime>
#include <QLocale>

namespace splitscape::ui {
namespace {

QString endingText(const report::Report& report)
{
    if (!report.ending && report.isBeingWritten)
        return ReportText::tr("still running");
    if (!report.ending)
        return report.isDamaged ? ReportText::tr("its ending cannot be read")
                                : ReportText::tr("interrupted");
    const QString time = durationText(report.ending->seconds);
    switch (report.ending->outcome) {
    case store::RunOutcome::Completed:
        return ReportText::tr("completed in %1").arg(time);
    case store::RunOutcome::Cancelled:
        return ReportText::tr("stopped after %1").arg(time);
    case store::RunOutcome::Failed:
        break;
    }
    return ReportText::tr("failed after %1").arg(time);
}

QString outcomeText(const report::Report& report)
{
    if (!report.isDamaged && report.hasChecksums)
        return endingText(report);
    return ReportText::tr("%1; the file: %2")
        .arg(endingText(report), soundnessText(report.isDamaged, report.hasChecksums));
}

QString startText(const report::Report& report)
{
    const QDateTime started = QDateTime::fromString(text(report.startedUtc), Qt::ISODate);
    if (!started.isValid())
        return text(report.startedUtc);
    return QLocale().toString(
        started.date(),
        ReportText::tr("d MMMM yyyy", "format of a date, in the letters of QLocale"));
}

QString foundSentence(const report::Report& report)
{
    const evaluate::CandidateResult& candidate = *report.answer->candidate;
    const partition::PointCost* best = report.answer->partition.best();
    const std::size_t layers = space::layerCount(candidate.architecture);
    QString summary = ReportText::tr("Of %1 candidates, the answer is a network of %2 layers")
                          .arg(countText(report.counts.total()))
                          .arg(layers);
    if (!best)
        return summary
            + ReportText::tr(", which fits the Flash and RAM of the %1 at no point.")
                  .arg(text(report.spec.rules.device.name).toHtmlEscaped());
    summary += ReportText::tr(", cut at point %1 of %2: %3. ")
                   .arg(best->point)
                   .arg(partition::Placement::behind(layers).point)
                   .arg(cutSentence(report, *best));
    const bool total = report.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    const QString energy
        = millijouleText(partition::scenarioEnergy(*best, report.spec.rules.judging.scenario));
    summary += total
        ? ReportText::tr("An inference takes <b>%1</b> on both sides together").arg(energy)
        : ReportText::tr("An inference takes <b>%1</b> from the wearable").arg(energy);
    if (report.spec.rules.limits.energy)
        summary += ReportText::tr(", of %1 allowed")
                       .arg(millijouleText(*report.spec.rules.limits.energy));
    return summary + u'.';
}

QString summaryOf(const report::Report& report)
{
    if (report.missesRequirements())
        return ReportText::tr("Of %1 candidates, %2 keep the limits of cost, but none of them "
                              "reaches what is required on the selection half: %3.")
            .arg(countText(report.counts.total()), countText(report.counts.valid),
                 requirementsText(report.spec.rules.limits.required));
    if (!report.answer)
        return report.counts.total() == 0
            ? ReportText::tr("The run has no candidate yet.")
            : ReportText::tr("None of %1 candidates keeps all limits: %2 need too much energy and "
                             "%3 too much Flash or RAM.")
                  .arg(countText(report.counts.total()), countText(report.counts.invalid),
                       countText(report.counts.abandoned));
    QString summary;
    // First of all: what is not worth its energy must not be read past.
    if (report.baselines) {
        const partition::PointCost* best = report.answer->partition.best();
        const QString unbeaten = unbeatenText(*report.baselines, report.spec.rules.judging.scenario,
                                              best && best->point == 1);
        if (!unbeaten.isEmpty())
            summary = QStringLiteral("<b>%1</b> ").arg(unbeaten.toHtmlEscaped());
    }
    summary += foundSentence(report);
    if (report.extraction)
        summary += ReportText::tr(" It classifies <b>%1</b> of the test part correctly %2.")
                       .arg(testAccuracyText(*report.extraction), qualification(report));
    else
        summary += ReportText::tr(" It has not been tested.");
    return summary;
}

} // namespace

Article articleOf(const report::Report& report)
{
    Article article;
    article.language = ReportText::tr("en", "the language of the report, a BCP 47 tag");
    article.title = report.spec.name.empty() ? ReportText::tr("A network and its cut")
                                             : text(report.spec.name);
    article.byline << (report.fileName.empty()
                           ? ReportText::tr("Study report")
                           : ReportText::tr("Study report of %1").arg(text(report.fileName)));
    article.byline << ReportText::tr("%1 · Splitscape %2 · %3")
                          .arg(startText(report), text(report.programVersion), outcomeText(report));
    article.summary = summaryOf(report);
    article.keywords
        = {ReportText::tr("neural architecture search"), ReportText::tr("network partitioning"),
           ReportText::tr("edge and fog computing"), text(report.datasetName),
           text(report.spec.rules.device.name)};
    ArticleWriter writer(article);
    writeHero(writer, report);
    writeQuestion(writer, report);
    writeAnswer(writer, report);
    writeTrust(writer, report);
    writeEvidence(writer, report);
    writeReproduction(writer, report);
    writeSources(writer, report);
    return article;
}

} // namespace splitscape::ui
