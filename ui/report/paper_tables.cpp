// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_tables.h"

#include "core/base/number_list.h"
#include "ui/report/report_text.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/strategies.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <set>

namespace splitscape::ui {
namespace {

using report::TableRun;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperTables)
};

constexpr double kFlopsOfOne = 2.0; ///< a multiplication and an addition
constexpr int kLargeNetworkInput = 2048; ///< values

QString number(double value, int decimals) { return QLocale::c().toString(value, 'f', decimals); }

QString percent(double share) { return number(100.0 * share, 1); }

QString millijoules(Energy energy) { return number(energy.inMillijoules(), 4); }

QString kibibytes(Bytes bytes) { return number(bytes.inKibibytes(), 2); }

const study::StudySpec& specOf(const TableRun& run) { return run.search.member.spec; }

/// The network that was found, with its deployment; null where there is none.
const evaluate::CandidateResult* found(const TableRun& run)
{
    return run.search.best && run.search.best->best ? run.search.best.get() : nullptr;
}

QString nameOf(const TableRun& run)
{
    return QString::fromStdString(run.name) + (run.isDamaged ? QStringLiteral("*") : QString());
}

QString testOf(const TableRun& run)
{
    if (!run.search.testMean)
        return unknownText();
    return run.search.testDeviation ? QStringLiteral("%1 ± %2").arg(
               percent(*run.search.testMean), percent(*run.search.testDeviation))
                                    : percent(*run.search.testMean);
}

QString intervalOf(const TableRun& run)
{
    return run.search.interval ? QStringLiteral("%1–%2").arg(percent(run.search.interval->low),
                                                             percent(run.search.interval->high))
                               : unknownText();
}

QString baselineOf(const TableRun& run)
{
    return run.search.baseline ? percent(run.search.baseline->testAccuracyMean) : unknownText();
}

/// Fills what is missing at the end with dashes.
QStringList padded(QStringList cells, const ArticleTable& table)
{
    while (static_cast<std::size_t>(cells.size()) < table.columns.size())
        cells += unknownText();
    return cells;
}

void fillAccuracy(ArticleTable& table, std::span<const TableRun> runs)
{
    table.caption = Words::tr("The network found within each limit. ± is over the final trainings "
                              "of one network; the interval is for its test samples.");
    table.columns
        = {{Words::tr("Run"), false}, {Words::tr("Protocol"), false},
           {Words::tr("Limit, mJ")},  {Words::tr("Test, %")},
           {Words::tr("95 %")},       {Words::tr("Best baseline, %")},
           {Words::tr("Edge, mJ")},   {Words::tr("Total, mJ")},
           {Words::tr("Flash, KiB")}, {Words::tr("RAM, KiB")},
           {Words::tr("Point")},      {Words::tr("Length, and Channel below"), false, true}};
    for (const TableRun& run : runs) {
        const auto& limit = specOf(run).rules.limits.energy;
        QStringList cells{nameOf(run),
                          protocolName(specOf(run).dataset.split),
                          limit ? QLocale::c().toString(limit->inMillijoules(), 'g', 6)
                                : Words::tr("none"),
                          testOf(run),
                          intervalOf(run),
                          baselineOf(run)};
        if (const auto* best = found(run))
            cells << millijoules(best->best->edge()) << millijoules(best->best->total())
                  << kibibytes(best->best->flash) << kibibytes(best->best->ram)
                  << QString::number(best->best->point)
                  << listText(best->architecture.lengths) + u'\n'
                    + listText(best->architecture.channels);
        table.rows.push_back(padded(cells, table));
    }
}

void fillFogFactors(ArticleTable& table, std::span<const TableRun> runs,
                    std::span<const double> factors)
{
    table.caption = Words::tr("The cut of least total energy, by how many times more efficiently "
                              "the fog node computes. The network is that of the run.");
    table.columns = {{Words::tr("Run"), false}, {Words::tr("Fog factor")}, {Words::tr("Point")},
                     {Words::tr("Edge, mJ")},   {Words::tr("Fog, mJ")},    {Words::tr("Total, mJ")},
                     {Words::tr("Flash, KiB")}, {Words::tr("RAM, KiB")}};
    for (const TableRun& run : runs) {
        const auto* best = found(run);
        if (!best) {
            table.rows.push_back(padded({nameOf(run)}, table));
            continue;
        }
        for (const auto& step :
             partition::sweepFogFactor(best->architecture, specOf(run).rules, factors)) {
            QStringList cells{nameOf(run), QLocale::c().toString(step.factor, 'g', 6)};
            if (step.best)
                cells << QString::number(step.best->point) << millijoules(step.best->edge())
                      << millijoules(step.best->fog()) << millijoules(step.best->total())
                      << kibibytes(step.best->flash) << kibibytes(step.best->ram);
            table.rows.push_back(padded(cells, table));
        }
    }
}

void fillCut(ArticleTable& table, std::span<const TableRun> runs)
{
    table.caption = Words::tr("What the cut saves on the wearable: its energy at the cut, and with "
                              "every layer on it.");
    table.columns
        = {{Words::tr("Run"), false},    {Words::tr("Point")},      {Words::tr("Edge, mJ")},
           {Words::tr("Computing, mJ")}, {Words::tr("Radio, mJ")},  {Words::tr("Uncut, mJ")},
           {Words::tr("Times less")},    {Words::tr("Flash, KiB")}, {Words::tr("RAM, KiB")}};
    for (const TableRun& run : runs) {
        QStringList cells{nameOf(run)};
        if (const auto* best = found(run)) {
            const partition::PointCost& cut = *best->best;
            const partition::PointCost whole = report::uncut(best->architecture, specOf(run).rules);
            cells << QString::number(cut.point) << millijoules(cut.edge())
                  << millijoules(cut.edgeCompute) << millijoules(cut.edgeTransmit)
                  << millijoules(whole.edge())
                  << number(whole.edge().inMillijoules() / cut.edge().inMillijoules(), 1)
                  << kibibytes(cut.flash) << kibibytes(cut.ram);
        }
        table.rows.push_back(padded(cells, table));
    }
}

/// One row for each device and number of classes among the runs.
void addLargeNetworks(ArticleTable& table, std::span<const TableRun> runs)
{
    std::set<std::pair<std::string, int>> shown;
    for (const TableRun& run : runs) {
        const auto* best = found(run);
        if (!best || best->architecture.lengths.front() != kLargeNetworkInput)
            continue;
        const std::string& device = specOf(run).rules.device.name;
        const int classes = best->architecture.lengths.back();
        if (!shown.emplace(device, classes).second)
            continue;
        const report::LargeNetwork large = report::largeNetwork(classes, specOf(run).rules);
        table.rows.push_back({Words::tr("VGG11 with %1 classes on %2, uncut")
                                  .arg(classes)
                                  .arg(QString::fromStdString(device)),
                              unknownText(), QString::number(large.size.parameters),
                              QString::number(large.size.multiplyAccumulates),
                              millijoules(large.whole.edge()), QStringLiteral("1.0"),
                              kibibytes(large.whole.flash), kibibytes(large.whole.ram)});
    }
}

void fillLargeNetwork(ArticleTable& table, std::span<const TableRun> runs)
{
    table.caption
        = Words::tr("Beside a 1-D VGG11, whose accuracy is not measured here. Parameters "
                    "and MACs are of whole networks, the rest of what is on the wearable.");
    table.columns
        = {{Words::tr("Network"), false}, {Words::tr("Test, %")},  {Words::tr("Parameters")},
           {Words::tr("MACs")},           {Words::tr("Edge, mJ")}, {Words::tr("Times less")},
           {Words::tr("Flash, KiB")},     {Words::tr("RAM, KiB")}};
    addLargeNetworks(table, runs);
    for (const TableRun& run : runs) {
        QStringList cells{nameOf(run), testOf(run)};
        if (const auto* best = found(run)) {
            const partition::PointCost& cut = *best->best;
            cells << QString::number(best->parameters) << QString::number(best->multiplyAccumulates)
                  << millijoules(cut.edge());
            if (best->architecture.lengths.front() == kLargeNetworkInput) {
                const report::LargeNetwork large
                    = report::largeNetwork(best->architecture.lengths.back(), specOf(run).rules);
                cells << number(large.whole.edge().inMillijoules() / cut.edge().inMillijoules(), 1);
            } else {
                cells << unknownText();
            }
            cells << kibibytes(cut.flash) << kibibytes(cut.ram);
        }
        table.rows.push_back(padded(cells, table));
    }
}

void fillStrategies(ArticleTable& table, std::span<const TableRun> runs)
{
    table.caption
        = Words::tr("How each run searched, and how large its network and the part on the "
                    "wearable are. A MAC is two FLOPs.");
    table.columns = {{Words::tr("Run"), false},
                     {Words::tr("Strategy"), false},
                     {Words::tr("Cut searched"), false},
                     {Words::tr("Trainings")},
                     {Words::tr("Test, %")},
                     {Words::tr("95 %")},
                     {Words::tr("Edge, mJ")},
                     {Words::tr("Parameters")},
                     {Words::tr("FLOPs")},
                     {Words::tr("Parameters on the edge")},
                     {Words::tr("FLOPs on the edge")},
                     {Words::tr("Search, s")}};
    const auto flops
        = [](std::int64_t macs) { return number(kFlopsOfOne * static_cast<double>(macs), 0); };
    for (const TableRun& run : runs) {
        const study::StudySpec& spec = specOf(run);
        QStringList cells{nameOf(run),
                          strategyName(spec.search.strategy),
                          spec.rules.judging.partitioning ? Words::tr("yes") : Words::tr("no"),
                          QString::number(run.search.trainings),
                          testOf(run),
                          intervalOf(run)};
        if (const auto* best = found(run)) {
            const report::NetworkSize edge = report::edgeSize(best->architecture, *best->best);
            cells << millijoules(best->best->edge()) << QString::number(best->parameters)
                  << flops(best->multiplyAccumulates) << QString::number(edge.parameters)
                  << flops(edge.multiplyAccumulates);
        }
        cells = padded(cells, table);
        cells.last() = run.search.seconds ? number(run.search.seconds->count(), 1) : unknownText();
        table.rows.push_back(cells);
    }
}

/// What the caption adds about all runs.
QString remarks(std::span<const TableRun> runs)
{
    QStringList sentences;
    const auto protocol
        = [](const TableRun& run) { return protocolText(specOf(run).dataset.split); };
    if (!runs.empty() && std::ranges::all_of(runs, [&](const TableRun& run) {
            return protocol(run) == protocol(runs.front());
        }))
        sentences += Words::tr("Protocol: %1.").arg(protocol(runs.front()));
    else if (!runs.empty())
        sentences += Words::tr("The runs have different protocols: their accuracies must not be "
                               "compared.");
    if (std::ranges::any_of(runs, &TableRun::isDamaged))
        sentences += Words::tr("* Parts of this run’s file could not be read.");
    return sentences.join(u' ');
}

} // namespace

QString paperTableTitle(PaperTable table)
{
    switch (table) {
    case PaperTable::Accuracy:
        return Words::tr("Table II: accuracy within a limit");
    case PaperTable::FogFactors:
        return Words::tr("Table III: fog factors");
    case PaperTable::Cut:
        return Words::tr("Table IV: what the cut saves");
    case PaperTable::LargeNetwork:
        return Words::tr("Table V: beside VGG11");
    case PaperTable::Strategies:
        break;
    }
    return Words::tr("Table VI: strategies and sizes");
}

ArticleTable paperTable(PaperTable which, std::span<const report::TableRun> runs,
                        std::span<const double> fogFactors)
{
    ArticleTable table;
    table.number = static_cast<int>(which) + 2;
    switch (which) {
    case PaperTable::Accuracy:
        fillAccuracy(table, runs);
        break;
    case PaperTable::FogFactors:
        fillFogFactors(table, runs, fogFactors);
        break;
    case PaperTable::Cut:
        fillCut(table, runs);
        break;
    case PaperTable::LargeNetwork:
        fillLargeNetwork(table, runs);
        break;
    case PaperTable::Strategies:
        fillStrategies(table, runs);
        break;
    }
    table.caption += u' ' + remarks(runs);
    return table;
}

} // namespace splitscape::ui
