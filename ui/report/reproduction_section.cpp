// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_sections.h"

#include "core/data/databases.h"
#include "ui/report/report_text.h"
#include "ui/text/facts.h"

namespace splitscape::ui {
namespace {

/// A recording is cited by the database that it was recognised as, or by what the study says:
/// somebody's own data has no source.
QStringList dataSources(const data::DatasetSpec& dataset, const std::string& title)
{
    if (!dataset.citation.empty())
        return {text(dataset.citation)};
    QStringList sources;
    if (const data::Database* known = data::databaseTitled(title))
        sources += text(std::string(known->citation));
    if (dataset.kind == data::DatasetKind::Mitbih && dataset.beats == data::BeatSpec::kachuee())
        sources += ReportText::tr("M. Kachuee, S. Fazeli, M. Sarrafzadeh, “ECG heartbeat "
                                  "classification: a deep transferable representation”, "
                                  "IEEE ICHI 2018, doi 10.1109/ICHI.2018.00092.");
    if (!sources.isEmpty())
        return sources;
    switch (dataset.kind) {
    case data::DatasetKind::SyntheticEcg:
        return {ReportText::tr(
            "P. E. McSharry, G. D. Clifford, L. Tarassenko, L. A. Smith, “A dynamical model for "
            "generating synthetic "
            "electrocardiogram signals”, IEEE Trans. Biomedical Engineering 50(3), 2003, "
            "doi 10.1109/TBME.2003.808805.")};
    case data::DatasetKind::SyntheticEeg:
        return {ReportText::tr(
            "F. Wendling, J. J. Bellanger, F. Bartolomei, P. Chauvel, “Relevance of nonlinear "
            "lumped-parameter models in "
            "the analysis of depth-EEG epileptic signals”, Biological Cybernetics 83, 2000, "
            "doi 10.1007/s004220000160.")};
    case data::DatasetKind::Mitbih:
    case data::DatasetKind::Chbmit:
    case data::DatasetKind::Csv:
        break;
    }
    return {};
}

/// Where the values of the device and the radio come from, field by field.
QString valueSources(const QString& name,
                     const std::vector<std::pair<std::string, std::string>>& sources)
{
    QStringList parts;
    for (const auto& [field, source] : sources)
        parts += QStringLiteral("%1: %2").arg(text(field), factText(text(source)));
    return ReportText::tr("Values of the %1. %2.").arg(name, parts.join(QStringLiteral("; ")));
}

} // namespace

void writeReproduction(ArticleWriter& writer, const report::Report& report)
{
    writer.heading(ReportText::tr("How to reproduce it"));
    writer.paragraph(ReportText::tr(
        "The same study, seed and data give the same result, bit for bit, on the same instruction "
        "set and for any number of threads, where neither a stop nor a time budget ended the run. "
        "Save the study below as <code>study.json</code>, then:"));
    writer.listing(QStringLiteral("splitscape-cli run study.json -o again.splitscape"));
    ArticleTable table
        = writer.table(ReportText::tr("What it ran with."),
                       {{ReportText::tr("Fact"), false}, {ReportText::tr("Value"), false}});
    table.rows.push_back({ReportText::tr("Program"),
                          QStringLiteral("Splitscape %1").arg(text(report.programVersion))});
    table.rows.push_back({ReportText::tr("Trainer and instruction set"), text(report.trainer)});
    table.rows.push_back({ReportText::tr("Seed"), QString::number(report.spec.seed)});
    table.rows.push_back(
        {ReportText::tr("Fingerprint of the prepared data"), text(report.datasetFingerprint)});
    table.rows.push_back({ReportText::tr("Started"), text(report.startedUtc)});
    writer.table(std::move(table));
    writer.paragraph(ReportText::tr("The study, without what is left at its default:"));
    writer.listing(text(report.briefStudy).trimmed());
}

void writeSources(ArticleWriter& writer, const report::Report& report)
{
    writer.heading(ReportText::tr("Sources"));
    QStringList entries{
        ReportText::tr(
            "B. Huang, A. Abtahi, A. Aminifar, “Energy-Aware Integrated Neural Architecture Search "
            "and Partitioning for Distributed "
            "Internet of Things (IoT)”, IEEE TCASAI 1(2), 2024, doi 10.1109/TCASAI.2024.3493036."),
        ReportText::tr("A. F. Gad, “PyGAD: an intuitive genetic algorithm Python library”, "
                       "Multimedia Tools and Applications, 2023."),
        ReportText::tr("D. P. Kingma, J. Ba, “Adam: a method for stochastic optimization”, ICLR "
                       "2015, arXiv:1412.6980.")};
    entries += dataSources(report.spec.dataset, report.datasetName);
    if (!report.spec.rules.device.sources.empty())
        entries
            += valueSources(text(report.spec.rules.device.name), report.spec.rules.device.sources);
    if (!report.spec.rules.link.sources.empty())
        entries += valueSources(text(report.spec.rules.link.name), report.spec.rules.link.sources);
    writer.references(std::move(entries));
}

} // namespace splitscape::ui
