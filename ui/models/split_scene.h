// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/partition/partition.h"
#include "core/space/architecture.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// The translation context of a split drawing.
struct SplitText {
    Q_DECLARE_TR_FUNCTIONS(SplitText)
};

/// What a split drawing shows: one network, judged at all its points, and what it was judged
/// against.
struct SplitScene {
    space::Architecture architecture; ///< every activation, see space::activationsOf
    std::vector<network::Layer> layers;
    partition::Partition partition;
    std::optional<Bytes> flashLimit; ///< nothing: the size is not known, none applies
    std::optional<Bytes> ramLimit;
    std::optional<Energy> energyLimit;
    std::optional<Seconds> latencyLimit;
    std::optional<Power> powerLimit;
    int pointMinimum = 1; ///< the first point that the study allows
    /// In front of the layers, a part of every point's edge compute and RAM; nothing where it is not
    /// charged.
    cost::FrontEndCharge frontEnd;
    std::vector<std::optional<Seconds>> latencies; ///< of every point; nothing where not known
    std::vector<std::optional<Power>> powers; ///< average, of every point
    bool statesTime = false; ///< the rules say something of time, so it is worth showing
    partition::Judging judging;
    cost::RadioFigures link;
    bool energyKnown = true; ///< false where the device has no energy model
    QString deviceName;

    /// Judges the architecture and resolves absent limits to the device's own.
    [[nodiscard]] static SplitScene judged(space::Architecture architecture,
                                           const partition::Rules& rules);
    /// The same with the deployment that a network was scored in as the best point.
    [[nodiscard]] static SplitScene judged(space::Architecture architecture,
                                           const partition::Rules& rules,
                                           const partition::PointCost& deployment);
    /// The one or the other, as the candidate was scored.
    [[nodiscard]] static SplitScene judged(const evaluate::CandidateResult& candidate,
                                           const partition::Rules& rules);

    [[nodiscard]] std::optional<Seconds> latency(int point) const
    {
        const std::size_t at = partition::Placement{point}.cut();
        return at < latencies.size() ? latencies[at] : std::nullopt;
    }
    [[nodiscard]] std::optional<Power> power(int point) const
    {
        const std::size_t at = partition::Placement{point}.cut();
        return at < powers.size() ? powers[at] : std::nullopt;
    }
    /// What a point sends.
    [[nodiscard]] Bytes sent(const partition::PointCost& cost) const;

    [[nodiscard]] int pointCount() const { return int(partition.points.size()); }
    [[nodiscard]] const partition::PointCost& at(int point) const
    {
        return partition.points[partition::Placement{point}.cut()];
    }
    /// Whether the dearest point costs so many times what the best does that on a linear axis the
    /// best is no more than a line at the foot.
    [[nodiscard]] bool energySpansDecades() const;
    /// The best point, or the last one where there is none.
    [[nodiscard]] int restingPoint() const { return partition.bestPoint.value_or(pointCount()); }

private:
    void addTimes(const partition::Rules& rules);
};

/// "Point 5 needs 9.5 KiB of RAM, 1.5 KiB more than the limit of 8 KiB." One sentence a broken
/// limit; for a feasible point what it costs.
[[nodiscard]] QString explainPoint(const SplitScene& scene, int point);

/// "latency 12 ms, average power 140 µW"; empty where the rules say nothing of time.
[[nodiscard]] QString timeText(const SplitScene& scene, int point);

/// "128 × 4"; "5 classes" for the last one.
[[nodiscard]] QString shapeText(const SplitScene& scene, int activation);

/// What a layer does: "convolution, 16 to 1", "transposed convolution, 1 to 8", "fully connected".
[[nodiscard]] QString layerText(const network::Layer& layer);
/// The same in a few characters: "conv ÷16", "tconv ×8", "dense".
[[nodiscard]] QString layerShortText(const network::Layer& layer);

} // namespace splitscape::ui
