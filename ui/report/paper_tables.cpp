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

/// Numbers as a reader or a file wants them.
class Numbers {
public:
    explicit Numbers(const QLocale& locale)
        : m_locale(locale)
    {
        // Counts have no sign for thousands either.
        m_locale.setNumberOptions(m_locale.numberOptions() | QLocale::OmitGroupSeparator);
    }

    [[nodiscard]] QString fixed(double value, int decimals) const
    {
        return m_locale.toString(value, 'f', decimals);
    }
    [[nodiscard]] QString given(double value) const { return m_locale.toString(value, 'g', 6); }
    [[nodiscard]] QString percent(double share) const { return fixed(100.0 * share, 1); }
    [[nodiscard]] QString millijoules(Energy energy) const
    {
        return fixed(energy.inMillijoules(), 4);
    }
    [[nodiscard]] QString kibibytes(Bytes bytes) const { return fixed(bytes.inKibibytes(), 2); }

private:
    QLocale m_locale;
};

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

QString testOf(const TableRun& run, const Numbers& numbers)
{
    if (!run.search.testMean)
        return unknownText();
    return run.search.testDeviation ? QStringLiteral("%1 ± %2").arg(
               numbers.percent(*run.search.testMean), numbers.percent(*run.search.testDeviation))
                                    : numbers.percent(*run.search.testMean);
}

QString intervalOf(const TableRun& run, const Numbers& numbers)
{
    return run.search.interval
        ? QStringLiteral("%1–%2").arg(numbers.percent(run.search.interval->low),
                                      numbers.percent(run.search.interval->high))
        : unknownText();
}

QString baselineOf(const TableRun& run, const Numbers& numbers)
{
    return run.search.baseline ? numbers.percent(run.search.baseline->testAccuracyMean)
                               : unknownText();
}

/// Fills what is missing at the end with dashes.
QStringList padded(QStringList cells, const ArticleTable& table)
{
    while (static_cast<std::size_t>(cells.size()) < table.columns.size())
        cells += unknownText();
    return cells;
}

void fillAccuracy(ArticleTable& table, std::span<const TableRun> runs, const Numbers& numbers)
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
                          limit ? numbers.given(limit->inMillijoules()) : Words::tr("none"),
                          testOf(run, numbers),
                          intervalOf(run, numbers),
                          baselineOf(run, numbers)};
        if (const auto* best = found(run))
            cells << numbers.millijoules(best->best->edge())
                  << numbers.millijoules(best->best->total())
                  << numbers.kibibytes(best->best->flash) << numbers.kibibytes(best->best->ram)
                  << QString::number(best->best->point) << architectureCell(best->architecture);
        table.rows.push_back(padded(cells, table));
    }
}

void fillFogFactors(ArticleTable& table, std::span<const TableRun> runs,
                    std::span<const double> factors, const Numbers& numbers)
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
            QStringList cells{nameOf(run), numbers.given(step.factor)};
            if (step.best)
                cells << QString::number(step.best->point) << numbers.millijoules(step.best->edge())
                      << numbers.millijoules(step.best->fog())
                      << numbers.millijoules(step.best->total())
                      << numbers.kibibytes(step.best->flash) << numbers.kibibytes(step.best->ram);
            table.rows.push_back(padded(cells, table));
        }
    }
}

void fillCut(ArticleTable& table, std::span<const TableRun> runs, const Numbers& numbers)
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
            cells << QString::number(cut.point) << numbers.millijoules(cut.edge())
                  << numbers.millijoules(cut.edgeCompute) << numbers.millijoules(cut.edgeTransmit)
                  << numbers.millijoules(whole.edge())
                  << numbers.fixed(whole.edge().inMillijoules() / cut.edge().inMillijoules(), 1)
                  << numbers.kibibytes(cut.flash) << numbers.kibibytes(cut.ram);
        }
        table.rows.push_back(padded(cells, table));
    }
}

/// One row for each device and number of classes among the runs.
void addLargeNetworks(ArticleTable& table, std::span<const TableRun> runs, const Numbers& numbers)
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
                              numbers.millijoules(large.whole.edge()), numbers.fixed(1.0, 1),
                              numbers.kibibytes(large.whole.flash),
                              numbers.kibibytes(large.whole.ram)});
    }
}

void fillLargeNetwork(ArticleTable& table, std::span<const TableRun> runs, const Numbers& numbers)
{
    table.caption
        = Words::tr("Beside a 1-D VGG11, whose accuracy is not measured here. Parameters "
                    "and MACs are of whole networks, the rest of what is on the wearable.");
    table.columns
        = {{Words::tr("Network"), false}, {Words::tr("Test, %")},  {Words::tr("Parameters")},
           {Words::tr("MACs")},           {Words::tr("Edge, mJ")}, {Words::tr("Times less")},
           {Words::tr("Flash, KiB")},     {Words::tr("RAM, KiB")}};
    addLargeNetworks(table, runs, numbers);
    for (const TableRun& run : runs) {
        QStringList cells{nameOf(run), testOf(run, numbers)};
        if (const auto* best = found(run)) {
            const partition::PointCost& cut = *best->best;
            cells << QString::number(best->parameters) << QString::number(best->multiplyAccumulates)
                  << numbers.millijoules(cut.edge());
            if (best->architecture.lengths.front() == kLargeNetworkInput) {
                const report::LargeNetwork large
                    = report::largeNetwork(best->architecture.lengths.back(), specOf(run).rules);
                cells << numbers.fixed(
                    large.whole.edge().inMillijoules() / cut.edge().inMillijoules(), 1);
            } else {
                cells << unknownText();
            }
            cells << numbers.kibibytes(cut.flash) << numbers.kibibytes(cut.ram);
        }
        table.rows.push_back(padded(cells, table));
    }
}

void fillStrategies(ArticleTable& table, std::span<const TableRun> runs, const Numbers& numbers)
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
    const auto flops = [&numbers](std::int64_t macs) {
        return numbers.fixed(kFlopsOfOne * static_cast<double>(macs), 0);
    };
    for (const TableRun& run : runs) {
        const study::StudySpec& spec = specOf(run);
        QStringList cells{nameOf(run),
                          strategyName(spec.search.strategy),
                          spec.rules.judging.partitioning ? Words::tr("yes") : Words::tr("no"),
                          QString::number(run.search.trainings),
                          testOf(run, numbers),
                          intervalOf(run, numbers)};
        if (const auto* best = found(run)) {
            const report::NetworkSize edge = report::edgeSize(best->architecture, *best->best);
            cells << numbers.millijoules(best->best->edge()) << QString::number(best->parameters)
                  << flops(best->multiplyAccumulates) << QString::number(edge.parameters)
                  << flops(edge.multiplyAccumulates);
        }
        cells = padded(cells, table);
        cells.last()
            = run.search.seconds ? numbers.fixed(run.search.seconds->count(), 1) : unknownText();
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
                        std::span<const double> fogFactors, const QLocale& locale)
{
    const Numbers numbers(locale);
    ArticleTable table;
    table.number = static_cast<int>(which) + 2;
    switch (which) {
    case PaperTable::Accuracy:
        fillAccuracy(table, runs, numbers);
        break;
    case PaperTable::FogFactors:
        fillFogFactors(table, runs, fogFactors, numbers);
        break;
    case PaperTable::Cut:
        fillCut(table, runs, numbers);
        break;
    case PaperTable::LargeNetwork:
        fillLargeNetwork(table, runs, numbers);
        break;
    case PaperTable::Strategies:
        fillStrategies(table, runs, numbers);
        break;
    }
    table.caption += u' ' + remarks(runs);
    return table;
}

} // namespace splitscape::ui
