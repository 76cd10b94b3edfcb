// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_sections.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"
#include "ui/text/notes.h"

#include <QLocale>

namespace splitscape::ui {
namespace {

QString limitText(const std::optional<Bytes>& own, const std::optional<Bytes>& device)
{
    if (own)
        return bytesText(*own);
    return device ? ReportText::tr("%1, the device’s own").arg(bytesText(*device))
                  : ReportText::tr("none");
}

QString classesText(const report::Report& report)
{
    QStringList names;
    for (const std::string& name : report.classNames)
        names += text(name);
    return names.join(QStringLiteral(", "));
}

QString budgetText(const study::Budgets& budgets)
{
    QStringList parts;
    if (budgets.time)
        parts += durationText(*budgets.time);
    if (budgets.candidates)
        parts += ReportText::tr("%1 trainings").arg(countText(*budgets.candidates));
    return parts.isEmpty() ? ReportText::tr("none but the generations")
                           : parts.join(QStringLiteral(", "));
}

QString formatsText(const std::vector<network::NumberFormat>& formats)
{
    QStringList names;
    for (const network::NumberFormat format : formats)
        names += QString::fromUtf8(network::nameOf(format));
    return names.join(QStringLiteral(", "));
}

/// Only what is stated: the paper limits no time and charges no front end.
void addTimeLimits(ArticleTable& table, const partition::Rules& rules)
{
    if (rules.limits.latency)
        table.rows.push_back(
            {ReportText::tr("Latency limit"),
             ReportText::tr("%1 an inference", "time").arg(durationText(*rules.limits.latency))});
    if (rules.limits.averagePower)
        table.rows.push_back(
            {ReportText::tr("Limit of the average power"), powerText(*rules.limits.averagePower)});
    if (const auto period = rules.inferencePeriod())
        table.rows.push_back({ReportText::tr("One inference every"), durationText(*period)});
    if (rules.judging.fogSpeed)
        table.rows.push_back({ReportText::tr("Speed of the fog node"),
                              ReportText::tr("%1 times the wearable’s")
                                  .arg(QLocale().toString(*rules.judging.fogSpeed, 'g', 6))});
    if (rules.link.inferencesPerPacket > 1)
        table.rows.push_back({ReportText::tr("Inferences sent together"),
                              QString::number(rules.link.inferencesPerPacket)});
    const int prepared = rules.judging.frontEnd ? rules.judging.frontEnd->preparedLength : 0;
    if (const auto charge = rules.frontEnd(prepared); charge.isCharged())
        table.rows.push_back(
            {ReportText::tr("Front end"),
             ReportText::tr("%1 instructions, %2 of samples; in every figure of the wearable")
                 .arg(countText(std::int64_t(charge.instructions)), bytesText(charge.ram))});
}

void addLimits(ArticleTable& table, const study::StudySpec& spec)
{
    const bool total = spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    table.rows.push_back({ReportText::tr("Scenario"),
                          total ? ReportText::tr("total energy, edge and fog together")
                                : ReportText::tr("edge energy, of the wearable alone")});
    table.rows.push_back(
        {ReportText::tr("Energy limit"),
         spec.rules.limits.energy
             ? ReportText::tr("%1 an inference").arg(millijouleText(*spec.rules.limits.energy))
             : ReportText::tr("none")});
    table.rows.push_back({ReportText::tr("Flash limit"),
                          limitText(spec.rules.limits.flash, spec.rules.device.flash)});
    table.rows.push_back(
        {ReportText::tr("RAM limit"), limitText(spec.rules.limits.ram, spec.rules.device.ram)});
    addTimeLimits(table, spec.rules);
    table.rows.push_back({ReportText::tr("Device"), text(spec.rules.device.name)});
    table.rows.push_back(
        {ReportText::tr("Radio"),
         ReportText::tr("%1, %2 nJ a byte, %3 bytes a value")
             .arg(text(spec.rules.link.name), numberText(spec.rules.link.perByte.inNanojoules(), 4))
             .arg(spec.rules.link.bytesPerValue)});
    table.rows.push_back(
        {ReportText::tr("Fog factor"), QLocale().toString(spec.rules.judging.fogFactor, 'g', 6)});
    const partition::Judging paper;
    if (spec.rules.judging.edgeFormats != paper.edgeFormats)
        table.rows.push_back(
            {ReportText::tr("Computes in"), formatsText(spec.rules.edgeFormats())});
    if (spec.rules.judging.linkFormats != paper.linkFormats)
        table.rows.push_back(
            {ReportText::tr("Sends as"), formatsText(spec.rules.judging.linkFormats)});
    if (spec.rules.limits.pointMinimum != partition::Limits{}.pointMinimum)
        table.rows.push_back(
            {ReportText::tr("Lowest point"), QString::number(spec.rules.limits.pointMinimum)});
    if (!spec.rules.judging.partitioning)
        table.rows.push_back({ReportText::tr("Partitioning"),
                              ReportText::tr("off: every layer runs on the wearable")});
}

void addData(ArticleTable& table, const report::Report& report)
{
    table.rows.push_back({ReportText::tr("Data"), text(report.datasetName)});
    table.rows.push_back({ReportText::tr("Classes"), classesText(report)});
    table.rows.push_back({ReportText::tr("Split"), splitText(report.spec.dataset.split)});
    table.rows.push_back({ReportText::tr("Samples"),
                          ReportText::tr("%1 to train, %2 to select, %3 held back, %4 to test")
                              .arg(countText(std::int64_t(report.split.train)),
                                   countText(std::int64_t(report.split.selection)),
                                   countText(std::int64_t(report.split.heldBack)),
                                   countText(std::int64_t(report.split.test)))});
}

/// What the preparation decided, a row a kind.
void addNotes(ArticleTable& table, const data::Notes& notes)
{
    constexpr int kShown = 6;
    for (std::size_t i = 0; i < notes.size();) {
        const data::NoteKind kind = notes[i].kind;
        QStringList lines;
        int more = 0;
        for (; i < notes.size() && notes[i].kind == kind; ++i) {
            if (lines.size() < kShown)
                lines += withoutFieldPaths(noteText(notes[i]));
            else
                ++more;
        }
        if (more > 0)
            lines += ReportText::tr("and %n more", nullptr, more);
        table.rows.push_back({noteHeading(kind), lines.join(QStringLiteral("; "))});
    }
}

void addSearch(ArticleTable& table, const study::StudySpec& spec)
{
    table.rows.push_back({ReportText::tr("Search"),
                          ReportText::tr("generations: 1 + %1; population: %2; seed: %3")
                              .arg(spec.search.generations)
                              .arg(spec.search.population)
                              .arg(spec.seed)});
    table.rows.push_back({ReportText::tr("Training"),
                          ReportText::tr("epochs: %1; batch: %2; learning rate: %3")
                              .arg(spec.training.epochs)
                              .arg(spec.training.batchSize)
                              .arg(QLocale().toString(spec.training.learningRate, 'g', 6))});
    table.rows.push_back({ReportText::tr("Budgets"), budgetText(spec.budgets)});
}

} // namespace

QString splitText(const data::SplitSpec& split)
{
    switch (split.by) {
    case data::SplitBy::Sample:
        return ReportText::tr("by sample: one person’s samples may be in several parts");
    case data::SplitBy::Patient:
        return split.folds > 0
            ? ReportText::tr("by patient: nobody is in two parts; fold %1 of %2 is the test")
                  .arg(split.fold + 1)
                  .arg(split.folds)
            : ReportText::tr("by patient: nobody is in two parts");
    case data::SplitBy::Time:
        return ReportText::tr("by time: the last part of each recording is the test");
    case data::SplitBy::Files:
        return ReportText::tr(
            "by file: the test part is the files and folders whose name holds “test”");
    case data::SplitBy::DeChazal:
        break;
    }
    return ReportText::tr("by de Chazal’s two lists of records");
}

void writeQuestion(ArticleWriter& writer, const report::Report& report)
{
    writer.heading(ReportText::tr("The question"));
    writer.paragraph(
        ReportText::tr(
            "Which small network, cut at which layer between a wearable (%1) and its gateway, "
            "classifies "
            "the data of Table 2 best within the limits of Table 1? Layers before the cut run on "
            "the "
            "wearable (edge), the activation at the cut goes out by radio, and the rest runs on "
            "the "
            "gateway (fog). Cost model, search and validation protocol are those of reference [1].")
            .arg(text(report.spec.rules.device.name).toHtmlEscaped()));
    const std::vector<TableColumn> columns{{ReportText::tr("Setting"), false},
                                           {ReportText::tr("Value"), false}};
    ArticleTable limits = writer.table(ReportText::tr("Limits and costs."), columns);
    addLimits(limits, report.spec);
    ArticleTable data = writer.table(ReportText::tr("Data and search."), columns);
    addData(data, report);
    addNotes(data, report.notes);
    addSearch(data, report.spec);
    writer.row({{std::move(limits), std::move(data)}});
}

} // namespace splitscape::ui
