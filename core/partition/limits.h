// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/cost/front_end.h"
#include "core/metrics/metric.h"
#include "core/network/number_format.h"

#include <optional>
#include <vector>

namespace splitscape::partition {

enum class Scenario { EdgeEnergy, TotalEnergy }; ///< [Huang2024, eq. 2 and eq. 3]

/// What a candidate must keep. Absent Flash and RAM limits mean the device's own sizes.
struct Limits {
    std::optional<Bytes> flash = {};
    std::optional<Bytes> ram = {};
    std::optional<Energy> energy = {}; ///< of the scenario, per inference
    std::optional<Seconds> latency = {}; ///< from the input to the class: edge, radio and fog
    std::optional<Power> averagePower = {}; ///< of the edge, at the period of the inferences
    /// The lowest point that is allowed; 2 keeps the raw input on the wearable.
    int pointMinimum = 1;
    /// Of the trained network, on the selection half; what misses it cannot be the answer.
    metrics::Requirements required = {};

    /// Whether time counts, which the paper does not limit.
    [[nodiscard]] bool limitTime() const { return latency || averagePower; }
    friend bool operator==(const Limits&, const Limits&) = default;
};

/// How costs are judged; everything a what-if can change without retraining, with Limits,
/// the device and the link.
struct Judging {
    Scenario scenario = Scenario::EdgeEnergy;
    double fogFactor = 10.0; ///< E_comp_fog = E_comp_edge / factor
    bool partitioning = true; ///< off: everything on the edge, the paper's ablation
    /// Formats the sent values may have, each at most once; at least one.
    std::vector<network::NumberFormat> linkFormats{network::NumberFormat::Float32};

    /// Formats the layers on the edge may compute in: float32, int8, or both; each at most once.
    std::vector<network::NumberFormat> edgeFormats{network::NumberFormat::Float32};

    /// From one inference to the next; nothing: what the link says.
    std::optional<Seconds> inferencePeriod = {};
    /// How many times faster than the edge the fog computes; nothing: its time is not counted.
    std::optional<double> fogSpeed = {};
    /// What prepares an input on the edge, charged on devices whose instructions are counted.
    /// Nothing: not charged, as in the paper.
    std::optional<cost::FrontEndWork> frontEnd = {};

    /// The one of fewest bits, which costs the least.
    [[nodiscard]] network::NumberFormat leanestLinkFormat() const;

    friend bool operator==(const Judging&, const Judging&) = default;
};

inline network::NumberFormat Judging::leanestLinkFormat() const
{
    network::NumberFormat leanest = network::NumberFormat::Float32;
    bool isFirst = true;
    for (const network::NumberFormat format : linkFormats) {
        if (isFirst || network::bits(format) < network::bits(leanest))
            leanest = format;
        isFirst = false;
    }
    return leanest;
}

} // namespace splitscape::partition
