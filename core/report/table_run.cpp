// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_run.h"

#include "core/partition/network_points.h"
#include "core/partition/published_networks.h"
#include "core/record/kept_baselines.h"
#include "core/report/baseline_verdict.h"

#include <algorithm>

namespace splitscape::report {

SeriesRun searchOf(study::SeriesMember member, const record::RunView& view, std::size_t searches)
{
    record::RunSummary summary = record::summarise(view);
    SeriesRun run;
    run.member = std::move(member);
    run.state = summary.state;
    run.best = summary.best;
    run.testMean = summary.testAccuracyMean;
    run.testDeviation = summary.testAccuracyDeviation;
    run.seconds = summary.seconds;
    run.generations = std::move(summary.generations);
    run.trainings = std::count_if(
        view.candidates.begin(), view.candidates.end(),
        [](const auto& one) { return one->source == evaluate::Source::Trained; });
    if (const auto verdict = baselineVerdict(view))
        run.baseline = record::bestBaseline(verdict->baselines);
    if (!view.extraction)
        return run;
    run.evidence = evidenceOf(view, searches);
    run.interval = run.evidence.interval();
    run.evidence.figures.reset(); // curves and patients of a hundred searches are too much to keep
    for (const evaluate::ShortlistEntry& entry : view.extraction->shortlist) {
        if (entry.candidate == view.extraction->chosen)
            run.heldBackMean = entry.heldBackAccuracyMean;
    }
    return run;
}

TableRun tableRunOf(std::string name, const record::RunView& view)
{
    return {std::move(name), searchOf({view.spec, {}}, view), !view.damage.empty()};
}

Result<std::vector<TableRun>> readTableRuns(std::span<const std::filesystem::path> files,
                                            std::stop_token stop)
{
    std::vector<TableRun> runs;
    for (const std::filesystem::path& file : files) {
        const auto view = record::loadRun(file, stop);
        if (!view)
            return view.error();
        runs.push_back(tableRunOf(file.stem().string(), *view));
    }
    return runs;
}

NetworkSize edgeSize(const space::Architecture& architecture, const partition::PointCost& point)
{
    const std::vector<network::Layer> layers = space::layersOf(architecture);
    NetworkSize size;
    const partition::LayerRange edge = point.layersOf(partition::Tier::Edge, layers.size());
    for (std::size_t i = edge.first; i < edge.end; ++i) {
        size.parameters += network::parameterCount(layers[i]);
        size.multiplyAccumulates += network::multiplyAccumulates(layers[i]);
    }
    return size;
}

partition::PointCost uncut(const space::Architecture& architecture, const partition::Rules& rules)
{
    return partition::judge(architecture, rules).points.back();
}

LargeNetwork largeNetwork(int classes, const partition::Rules& rules)
{
    const network::Network network = partition::vgg11(classes);
    return {{network::parameterCount(network), network::multiplyAccumulates(network)},
            partition::pointsOf(network, partition::CostFigures(rules)).back()};
}

} // namespace splitscape::report
