// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/split_scene.h"

#include "core/partition/deployments.h"
#include "core/partition/timing.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace splitscape::ui {
namespace {

Bytes excess(Bytes value, Bytes limit) { return Bytes(value.count() - limit.count()); }

QString costOf(const SplitScene& scene, const partition::PointCost& cost)
{
    const QString energy = millijouleText(partition::scenarioEnergy(cost, scene.judging.scenario));
    const bool total = scene.judging.scenario == partition::Scenario::TotalEnergy;
    if (!scene.energyKnown)
        return SplitText::tr("Point %1 takes %2 of Flash and %3 of RAM; "
                             "what energy this device spends is not known.")
            .arg(cost.point)
            .arg(bytesText(cost.flash), bytesText(cost.ram));
    if (!scene.energyLimit)
        return (total ? SplitText::tr("Point %1 costs %2 in total; there is no energy limit.")
                      : SplitText::tr("Point %1 costs %2 on the edge; there is no energy limit."))
            .arg(cost.point)
            .arg(energy);
    const QString left = millijouleText(*scene.energyLimit
                                        - partition::scenarioEnergy(cost, scene.judging.scenario));
    return (total ? SplitText::tr("Point %1 costs %2 in total, %3 below the limit.")
                  : SplitText::tr("Point %1 costs %2 on the edge, %3 below the limit."))
        .arg(cost.point)
        .arg(energy, left);
}

} // namespace

SplitScene SplitScene::judged(space::Architecture architecture, const partition::Rules& rules)
{
    SplitScene scene;
    scene.partition = partition::judge(architecture, rules);
    scene.layers = space::layersOf(architecture);
    scene.architecture = space::activationsOf(architecture);
    scene.flashLimit = rules.flashLimit();
    scene.ramLimit = rules.ramLimit();
    scene.energyLimit = rules.limits.energy;
    scene.latencyLimit = rules.limits.latency;
    scene.powerLimit = rules.limits.averagePower;
    scene.pointMinimum = rules.limits.pointMinimum;
    scene.frontEnd = rules.frontEnd(scene.architecture.lengths.front());
    scene.statesTime = partition::statesTime(rules);
    scene.addTimes(rules);
    scene.judging = rules.judging;
    scene.link = rules.link;
    scene.energyKnown = rules.device.hasEnergyModel();
    scene.deviceName = QString::fromStdString(rules.device.name);
    return scene;
}

SplitScene SplitScene::judged(space::Architecture architecture, const partition::Rules& rules,
                              const partition::PointCost& deployment)
{
    SplitScene scene = judged(architecture, rules);
    scene.partition = partition::judgeDeployed(architecture, rules, deployment);
    scene.addTimes(rules);
    return scene;
}

void SplitScene::addTimes(const partition::Rules& rules)
{
    latencies.clear();
    powers.clear();
    for (const partition::PointCost& point : partition.points) {
        latencies.push_back(partition::latencyOf(point, rules));
        powers.push_back(partition::averagePower(point, rules));
    }
}

SplitScene SplitScene::judged(const evaluate::CandidateResult& candidate,
                              const partition::Rules& rules)
{
    return candidate.training && candidate.best
        ? judged(candidate.architecture, rules, *candidate.best)
        : judged(candidate.architecture, rules);
}

Bytes SplitScene::sent(const partition::PointCost& cost) const
{
    return Bytes(partition::sentBytes(cost, link));
}

bool SplitScene::energySpansDecades() const
{
    constexpr double kTimes = 15.0;
    const Energy best = partition::scenarioEnergy(at(restingPoint()), judging.scenario);
    return energyKnown
        && std::any_of(partition.points.begin(), partition.points.end(), [&](const auto& point) {
               return partition::scenarioEnergy(point, judging.scenario).inMillijoules()
                   > kTimes * best.inMillijoules();
           });
}

QString explainPoint(const SplitScene& scene, int point)
{
    const partition::PointCost& cost = scene.at(point);
    if (cost.feasible())
        return costOf(scene, cost);
    QStringList sentences;
    if ((cost.violations & partition::FlashViolation) && scene.flashLimit)
        sentences
            += SplitText::tr("Point %1 needs %2 of Flash, %3 more than the limit of %4.")
                   .arg(point)
                   .arg(bytesText(cost.flash), bytesText(excess(cost.flash, *scene.flashLimit)),
                        bytesText(*scene.flashLimit));
    if ((cost.violations & partition::RamViolation) && scene.ramLimit)
        sentences += SplitText::tr("Point %1 needs %2 of RAM, %3 more than the limit of %4.")
                         .arg(point)
                         .arg(bytesText(cost.ram), bytesText(excess(cost.ram, *scene.ramLimit)),
                              bytesText(*scene.ramLimit));
    if ((cost.violations & partition::EnergyViolation) && scene.energyLimit) {
        const Energy energy = partition::scenarioEnergy(cost, scene.judging.scenario);
        sentences += SplitText::tr("Point %1 spends %2, %3 more than the limit of %4.")
                         .arg(point)
                         .arg(millijouleText(energy), millijouleText(energy - *scene.energyLimit),
                              millijouleText(*scene.energyLimit));
    }
    if (cost.violations & partition::PointViolation)
        sentences
            += SplitText::tr("Point %1 comes before point %2, the first that the study allows.")
                   .arg(point)
                   .arg(scene.pointMinimum);
    if (cost.violations & partition::SidesViolation)
        sentences += SplitText::tr("The last layer reads the R-R intervals and runs on the fog node, "
                                   "so the cut must come before it.");
    const auto latency = scene.latency(point);
    if ((cost.violations & partition::LatencyViolation) && latency && scene.latencyLimit)
        sentences += SplitText::tr("Point %1 takes %2, %3 more than the limit of %4.")
                         .arg(point)
                         .arg(durationText(*latency),
                              durationText(*latency - *scene.latencyLimit),
                              durationText(*scene.latencyLimit));
    const auto power = scene.power(point);
    if ((cost.violations & partition::PowerViolation) && power && scene.powerLimit)
        sentences
            += SplitText::tr("Point %1 needs %2 on average, more than the limit of %3.")
                   .arg(point)
                   .arg(powerText(*power), powerText(*scene.powerLimit));
    return sentences.join(u' ');
}

QString timeText(const SplitScene& scene, int point)
{
    if (!scene.statesTime)
        return {};
    QStringList parts;
    if (const auto latency = scene.latency(point))
        parts += SplitText::tr("latency %1").arg(durationText(*latency));
    if (const auto power = scene.power(point))
        parts += SplitText::tr("average power %1").arg(powerText(*power));
    return parts.join(QStringLiteral(", "));
}

QString shapeText(const SplitScene& scene, int activation)
{
    const auto at = std::size_t(activation);
    const int length = scene.architecture.lengths[at];
    if (at + 1 == scene.architecture.lengths.size())
        return SplitText::tr("%n classes", nullptr, length);
    return QStringLiteral("%1 × %2").arg(length).arg(scene.architecture.channels[at]);
}

QString layerText(const network::Layer& layer)
{
    switch (layer.kind) {
    case network::LayerKind::Convolution:
        return layer.kernel == layer.stride
            ? SplitText::tr("convolution, %1 positions to one").arg(layer.kernel)
            : SplitText::tr("convolution over %1 positions, step %2")
                  .arg(layer.kernel)
                  .arg(layer.stride);
    case network::LayerKind::TransposedConvolution:
        return SplitText::tr("transposed convolution, one position to %1").arg(layer.kernel);
    case network::LayerKind::FullyConnected:
        return SplitText::tr("fully connected");
    case network::LayerKind::DepthwiseConvolution:
        return SplitText::tr("convolution of each channel by itself over %1 positions, step %2")
            .arg(layer.kernel)
            .arg(layer.stride);
    case network::LayerKind::AveragePool:
        return SplitText::tr("mean of %1 positions").arg(layer.kernel);
    case network::LayerKind::MaximumPool:
        return SplitText::tr("largest of %1 positions").arg(layer.kernel);
    case network::LayerKind::GlobalAveragePool:
        return SplitText::tr("mean of all positions");
    case network::LayerKind::Add:
        return SplitText::tr("sum with an earlier activation");
    case network::LayerKind::Absolute:
        return SplitText::tr("absolute value");
    case network::LayerKind::Square:
        return SplitText::tr("square");
    }
    return {};
}

QString layerShortText(const network::Layer& layer)
{
    switch (layer.kind) {
    case network::LayerKind::Convolution:
        if (layer.kernel == layer.stride)
            return QStringLiteral("conv ÷%1").arg(layer.kernel);
        return layer.stride == 1
            ? QStringLiteral("conv %1").arg(layer.kernel)
            : QStringLiteral("conv %1 ÷%2").arg(layer.kernel).arg(layer.stride);
    case network::LayerKind::TransposedConvolution:
        return QStringLiteral("tconv ×%1").arg(layer.kernel);
    case network::LayerKind::FullyConnected:
        return SplitText::tr("dense");
    case network::LayerKind::DepthwiseConvolution:
        return QStringLiteral("dw %1 ÷%2").arg(layer.kernel).arg(layer.stride);
    case network::LayerKind::AveragePool:
        return QStringLiteral("avg ÷%1").arg(layer.stride);
    case network::LayerKind::MaximumPool:
        return QStringLiteral("max ÷%1").arg(layer.stride);
    case network::LayerKind::GlobalAveragePool:
        return QStringLiteral("avg");
    case network::LayerKind::Add:
        return QStringLiteral("+");
    case network::LayerKind::Absolute:
        return QStringLiteral("|x|");
    case network::LayerKind::Square:
        return QStringLiteral("x²");
    }
    return {};
}

} // namespace splitscape::ui
