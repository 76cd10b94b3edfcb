// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/base/result.h"
#include "core/network/layer.h"
#include "core/space/search_space.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::calibrate {

inline constexpr int kEmptyRepeats = 20000; ///< of the first pulse, which runs nothing

// What a request may ask for.
inline constexpr NumberRange kShare_percent{.low = 0.01, .high = 100.0}; ///< interval and noise
inline constexpr NumberRange kMostLayers{.low = 3.0, .high = 1000.0};

/// What may be measured, and how well the fit shall predict.
struct PlanRequest {
    std::vector<int> lengths{2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4};
    std::vector<int> channels{4, 3, 2, 1};
    int classes = 5; ///< outputs of the fully connected layers; 2 are tried as well
    std::int64_t flashBytes = 64 << 10; ///< for the weights of the largest layer
    std::int64_t ramBytes = 64 << 10; ///< for values in and out of a layer
    double noise = 0.02; ///< expected scatter of one measurement, as a share
    double interval = 0.05; ///< wanted: half the 95 % interval of any predicted latency, as a share
    int most = 60; ///< layers in all
};

/// The sizes of the layers that a search may build; the rest as it is without a search.
[[nodiscard]] PlanRequest planRequestFor(const space::SearchSpace& space);

/// One layer to measure.
struct PlannedLayer {
    network::Layer layer;
    int repeats = 1; ///< in one pulse, so that it lasts long enough

    friend bool operator==(const PlannedLayer&, const PlannedLayer&) = default;
};

struct MeasurementPlan {
    std::vector<PlannedLayer> layers; ///< kind by kind
    double largestInterval = 0.0; ///< reached, as a share

    friend bool operator==(const MeasurementPlan&, const MeasurementPlan&) = default;
};

/// Chooses layers one by one: first those that differ in every term, then always the one that a fit
/// to the others predicts worst, until the wanted interval holds for all layers of the space. The
/// order, and so the plan, is the same for the same request. Weighted by the latency that counted
/// instructions give, since errors count as shares.
/// Errors: ValueOutOfRange, subject "lengths" or "channels", for sizes outside the space, and for a
/// request that leaves no layer of any kind; Cancelled.
[[nodiscard]] Result<MeasurementPlan> planLayers(const PlanRequest& request,
                                                 const std::stop_token& stop = {});

/// Columns layer, kind, in_length, in_channels, out_length, out_channels, repeats.
[[nodiscard]] std::string toCsv(const MeasurementPlan& plan);
/// Errors: RowInvalid naming the line; FileFormatUnknown.
[[nodiscard]] Result<MeasurementPlan> readPlan(std::string_view csv);

/// Executed instructions of the exported float code on a Cortex-M4, by the counted model.
[[nodiscard]] double countedInstructions(const network::Layer& layer);

} // namespace splitscape::calibrate
