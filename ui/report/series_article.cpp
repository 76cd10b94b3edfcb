// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/series_article.h"

#include "core/study/brief_study.h"
#include "splitscape_version.h"
#include "ui/report/article_sections.h"
#include "ui/report/report_text.h"
#include "ui/report/series_figures.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace splitscape::ui {
namespace {

using report::Series;
using report::SeriesGroup;
using report::SeriesRun;

constexpr QSizeF kWhole{330, 200};

QString percentOf(const std::optional<metrics::Spread>& spread)
{
    if (!spread)
        return unknownText();
    return spread->deviation
        ? QStringLiteral("%1 ± %2").arg(percentCell(spread->mean), percentCell(*spread->deviation))
        : percentCell(spread->mean);
}

QString percentOf(const std::optional<metrics::Interval>& interval)
{
    return interval
        ? QStringLiteral("%1–%2").arg(percentCell(interval->low), percentCell(interval->high))
        : unknownText();
}

QString energyOf(double millijoules) { return QLocale().toString(millijoules, 'f', 4); }

QString energyOf(const std::optional<metrics::Spread>& spread)
{
    if (!spread)
        return unknownText();
    return spread->deviation
        ? QStringLiteral("%1 ± %2").arg(energyOf(spread->mean), energyOf(*spread->deviation))
        : energyOf(spread->mean);
}

QString limitOf(const std::optional<Energy>& limit)
{
    return limit ? QLocale().toString(limit->inMillijoules(), 'g', 6) : ReportText::tr("none");
}

QString energyName(const study::StudySpec& spec)
{
    return spec.rules.judging.scenario == partition::Scenario::TotalEnergy
        ? ReportText::tr("Total, mJ")
        : ReportText::tr("Edge, mJ");
}

QString summaryOf(const Series& series)
{
    QStringList sentences;
    for (const SeriesGroup& group : series.groups) {
        const bool isEnd = &group == &series.groups.front() || &group == &series.groups.back();
        if (series.groups.size() <= 3 || isEnd) // the others are in the table
            sentences += leadText(group, series.spec).toHtmlEscaped();
    }
    sentences += ReportText::tr("Protocol: %1.")
                     .arg(protocolText(series.spec.dataset.split).toHtmlEscaped());
    return sentences.join(QLatin1Char(' '));
}

ArticleTable spreadTable(ArticleWriter& writer, const Series& series)
{
    ArticleTable table = writer.table(
        ReportText::tr("What another seed would give: mean ± standard deviation over searches, "
                       "each with the network it chose, and the 95 % interval of the mean."),
        {{ReportText::tr("Limit, mJ")},
         {ReportText::tr("Searches")},
         {ReportText::tr("Test, %")},
         {ReportText::tr("Mean’s 95 %")},
         {energyName(series.spec)},
         {ReportText::tr("Best baseline, %")}});
    for (const SeriesGroup& group : series.groups)
        table.rows.push_back(
            {limitOf(group.limit),
             group.tested() == group.runs.size()
                 ? QString::number(group.tested())
                 : ReportText::tr("%1 of %2").arg(group.tested()).arg(group.runs.size()),
             percentOf(group.test), percentOf(group.testInterval), energyOf(group.energy_mJ),
             percentOf(group.baseline)});
    return table;
}

/// Whether there is a network to show for a limit.
bool isShown(const SeriesGroup& group)
{
    const SeriesRun* chosen = group.chosen();
    return chosen && chosen->best && chosen->best->best && chosen->testMean;
}

/// The columns of the paper's Table II.
ArticleTable networkTable(ArticleWriter& writer, const Series& series)
{
    ArticleTable table = writer.table(
        ReportText::tr("For each limit the network of highest accuracy on the held-back half among "
                       "its searches. ± is over the final trainings of this one network; the "
                       "interval is for its test samples."),
        {{ReportText::tr("Limit, mJ")},
         {ReportText::tr("Seed")},
         {ReportText::tr("Held back, %")},
         {ReportText::tr("Test, %")},
         {ReportText::tr("95 %")},
         {energyName(series.spec)},
         {ReportText::tr("Flash, KiB")},
         {ReportText::tr("RAM, KiB")},
         {ReportText::tr("Point")},
         {ReportText::tr("Length, and Channel below"), false, true}});
    for (const SeriesGroup& group : series.groups) {
        if (!isShown(group))
            continue;
        const SeriesRun* chosen = group.chosen();
        const partition::PointCost& point = *chosen->best->best;
        table.rows.push_back(
            {limitOf(group.limit), QString::number(chosen->member.spec.seed),
             percentCell(*chosen->heldBackMean),
             percentOf(metrics::Spread{*chosen->testMean, chosen->testDeviation}),
             percentOf(chosen->interval),
             energyOf(partition::scenarioEnergy(point, series.spec.rules.judging.scenario)
                          .inMillijoules()),
             QLocale().toString(point.flash.inKibibytes(), 'f', 2),
             QLocale().toString(point.ram.inKibibytes(), 'f', 2), QString::number(point.point),
             architectureCell(chosen->best->architecture)});
    }
    return table;
}

ArticleTable searchTable(ArticleWriter& writer, const Series& series)
{
    ArticleTable table = writer.table(
        ReportText::tr("Every search. ± is over the final trainings of one network."),
        {{ReportText::tr("Search"), false},
         {ReportText::tr("State"), false},
         {ReportText::tr("Trainings")},
         {ReportText::tr("Held back, %")},
         {ReportText::tr("Test, %")},
         {ReportText::tr("95 %")},
         {energyName(series.spec)},
         {ReportText::tr("Best baseline, %")}});
    const auto scenario = series.spec.rules.judging.scenario;
    for (const SeriesGroup& group : series.groups) {
        for (const SeriesRun& run : group.runs) {
            const bool isTested = run.testMean && run.best && run.best->best;
            table.rows.push_back(
                {QString::fromStdString(run.member.stem), searchStateText(run),
                 countText(run.trainings),
                 run.heldBackMean ? percentCell(*run.heldBackMean) : unknownText(),
                 run.testMean ? percentOf(metrics::Spread{*run.testMean, run.testDeviation})
                              : unknownText(),
                 percentOf(run.interval),
                 isTested ? energyOf(
                     partition::scenarioEnergy(*run.best->best, scenario).inMillijoules())
                          : unknownText(),
                 run.baseline ? percentCell(run.baseline->testAccuracyMean) : unknownText()});
        }
    }
    return table;
}

void writeFigures(ArticleWriter& writer, const Series& series)
{
    ArticleRow row;
    const bool both = hasSeriesAccuracy(series) && hasSeriesBudget(series);
    const QSizeF size = both ? kHalfWidth : kWhole;
    if (hasSeriesAccuracy(series))
        row.cells.emplace_back(writer.figure(
            series.groups.size() > kMostBands
                ? ReportText::tr("The best selection accuracy so far: the mean over the searches, "
                                 "and a band from the lowest to the highest, for four of the "
                                 "limits.")
                : ReportText::tr("The best selection accuracy so far: the mean over the searches, "
                                 "and a band from the lowest to the highest."),
            drawSeriesAccuracy(series, size)));
    if (hasSeriesBudget(series))
        row.cells.emplace_back(
            writer.figure(ReportText::tr("What a limit costs in accuracy. An interval that leaves "
                                         "the figure has no bar at its end."),
                          drawSeriesBudget(series, size)));
    if (!row.cells.empty())
        writer.row(std::move(row));
}

/// Of several searches: without the figures of any one.
QString seriesLimitationText(report::Limitation limitation, const report::Evidence& evidence)
{
    if (limitation == report::Limitation::RequirementsMissed)
        return ReportText::tr("On the test part the network does not reach what the study requires "
                              "of it, though it did on the selection half.");
    return limitationText(limitation, evidence);
}

/// What limits the trust in any of the searches, and how many of them it concerns.
QStringList limitationLines(const Series& series)
{
    std::map<report::Limitation, std::pair<const report::Evidence*, std::size_t>> found;
    for (const SeriesGroup& group : series.groups) {
        for (const SeriesRun& run : group.runs) {
            for (const report::Limitation limitation : run.evidence.limitations) {
                auto& [evidence, searches] = found[limitation];
                evidence = evidence ? evidence : &run.evidence;
                ++searches;
            }
        }
    }
    QStringList lines;
    for (const auto& [limitation, place] : found) {
        const QString line = seriesLimitationText(limitation, *place.first);
        lines += place.second == series.tested() ? line
                                                 : ReportText::tr("%1 (%2 of %3 searches)")
                                                       .arg(line)
                                                       .arg(place.second)
                                                       .arg(series.tested());
    }
    return lines;
}

void writeSeriesTrust(ArticleWriter& writer, const Series& series)
{
    writer.heading(ReportText::tr("How far to trust it"));
    QStringList lines{
        series.tested() < 2
            ? ReportText::tr("Each search looked at the test part once, at its end.")
            : ReportText::tr("Each search looked at its test part once, at its end: %1 looks in "
                             "all, partly or wholly at the same samples, so to prefer a search "
                             "for its test figure is to choose on the test.")
                  .arg(series.tested())};
    if (std::ranges::any_of(series.groups, isShown))
        lines += ReportText::tr("Which network is shown for a limit was chosen on the held-back "
                                "half.");
    lines += ReportText::tr("The spread is that of whole searches, so it holds both another search "
                            "and another training; the interval of the mean is Student’s, for as "
                            "many searches as there are.");
    if (series.tested() < series.searches())
        lines += ReportText::tr("%1 of %2 searches have not been tested and are in no mean.")
                     .arg(series.searches() - series.tested())
                     .arg(series.searches());
    writer.paragraph(lines.join(QLatin1Char(' ')).toHtmlEscaped());
    const QStringList limits = limitationLines(series);
    if (!limits.isEmpty())
        writer.paragraph(ReportText::tr("<b>Limitations.</b> %1")
                             .arg(limits.join(QLatin1Char(' ')).toHtmlEscaped()));
    for (const Error& one : series.damage)
        writer.paragraph(sentence(one).toHtmlEscaped());
}

void writeSeriesReproduction(ArticleWriter& writer, const Series& series)
{
    writer.heading(ReportText::tr("How to reproduce it"));
    writer.paragraph(ReportText::tr(
        "The same study and data give the same searches, bit for bit, on the same instruction set "
        "and for any number of threads, where neither a stop nor a time budget ended one. Save "
        "the study below as <code>study.json</code>, then:"));
    writer.listing(QStringLiteral("splitscape-cli run study.json -o again"));
    writer.paragraph(ReportText::tr("The study, without what is left at its default:"));
    writer.listing(QString::fromStdString(study::briefText(series.spec)).trimmed());
}

} // namespace

QString spreadText(const metrics::Spread& spread)
{
    if (!spread.deviation)
        return percentText(spread.mean);
    return QStringLiteral("%1\u00a0±\u00a0%2")
        .arg(percentCell(spread.mean), percentText(*spread.deviation));
}

QString rangeText(const metrics::Interval& interval)
{
    return ReportText::tr("%1 to %2").arg(percentText(interval.low), percentText(interval.high));
}

QString leadText(const SeriesGroup& group, const study::StudySpec& spec)
{
    const QString place = spec.energySweep.empty() || !group.limit
        ? ReportText::tr("Test accuracy")
        : ReportText::tr("Within %1").arg(millijouleText(*group.limit));
    if (!group.test)
        return ReportText::tr("%1: no search has been tested yet.").arg(place);
    QStringList parts;
    if (group.test->deviation)
        parts += ReportText::tr("%1 over %2 searches with different seeds")
                     .arg(spreadText(*group.test))
                     .arg(group.tested());
    else
        parts += ReportText::tr("%1 of one search, so how much searches differ is not known")
                     .arg(percentText(group.test->mean));
    if (group.testInterval)
        parts
            += ReportText::tr("95 % interval of their mean %1").arg(rangeText(*group.testInterval));
    if (group.baseline)
        parts += ReportText::tr("best baseline %1").arg(spreadText(*group.baseline));
    else
        parts += spec.baselines ? ReportText::tr("no baseline within the limits was tested")
                                : ReportText::tr("no baseline was measured");
    return ReportText::tr("%1: %2.").arg(place, parts.join(QStringLiteral("; ")));
}

QString searchStateText(const SeriesRun& run)
{
    if (!run.state)
        return run.isUnreadable ? ReportText::tr("unreadable", "state of a search")
                                : ReportText::tr("not begun", "state of a search");
    switch (*run.state) {
    case record::RunState::Running:
        return ReportText::tr("running", "state of a search");
    case record::RunState::Interrupted:
        return ReportText::tr("interrupted", "state of a search");
    case record::RunState::Completed:
        return ReportText::tr("completed", "state of a search");
    case record::RunState::Cancelled:
        return ReportText::tr("stopped", "state of a search");
    case record::RunState::Failed:
        break;
    }
    return ReportText::tr("failed", "state of a search");
}

SeriesTables tablesOf(const Series& series)
{
    Article unused;
    ArticleWriter writer(unused);
    SeriesTables tables;
    tables.spread = spreadTable(writer, series);
    tables.networks = networkTable(writer, series);
    tables.searches = searchTable(writer, series);
    return tables;
}

Article articleOf(const Series& series)
{
    Article article;
    article.language = ReportText::tr("en", "the language of the report, a BCP 47 tag");
    article.title = series.spec.name.empty() ? ReportText::tr("Several searches of one study")
                                             : QString::fromStdString(series.spec.name);
    article.byline
        << ReportText::tr("Report of the searches in %1").arg(QString::fromStdString(series.name));
    article.byline << ReportText::tr("%1 of %2 searches tested · Splitscape %3")
                          .arg(series.tested())
                          .arg(series.searches())
                          .arg(QStringLiteral(SPLITSCAPE_VERSION));
    article.summary = summaryOf(series);
    article.keywords
        = {ReportText::tr("neural architecture search"), ReportText::tr("network partitioning"),
           ReportText::tr("edge and fog computing"), QString::fromStdString(series.dataset),
           QString::fromStdString(series.spec.rules.device.name)};
    article.keywords.removeAll(QString());
    ArticleWriter writer(article);
    writer.heading(ReportText::tr("What the searches found"));
    writer.table(spreadTable(writer, series));
    writeFigures(writer, series);
    if (std::ranges::any_of(series.groups, isShown))
        writer.table(networkTable(writer, series));
    writer.table(searchTable(writer, series));
    writeSeriesTrust(writer, series);
    writeSeriesReproduction(writer, series);
    report::Report sources; // of which it reads these two
    sources.spec = series.spec;
    sources.datasetName = series.dataset;
    writeSources(writer, sources);
    return article;
}

} // namespace splitscape::ui
