// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/evaluate/evidence.h"
#include "core/partition/published_networks.h"

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::cli {

/// What a search found within one limit, beside the paper's.
struct ReproducedAccuracy {
    partition::PublishedAccuracy published;
    std::string file; ///< of the run
    data::SplitBy protocol = data::SplitBy::Sample; ///< what the parts of the data keep apart
    std::optional<double> mean; ///< test accuracy, 0..1; nothing where nothing was found
    std::optional<double> deviation; ///< over the repeated trainings
    std::optional<metrics::Interval> interval; ///< 95 %, of the mean, for want of test samples
    std::optional<double> raw; ///< test accuracy of the baseline that sends its input raw
    std::optional<double> raw_mJ;
    bool hasBaselines = false; ///< they were measured, whether or not one keeps the limit
    std::optional<double> energy_mJ;
};

/// Energies, Flash and RAM of the published networks, and how many times less energy the cut takes.
void printPublishedCosts(std::ostream& out);
[[nodiscard]] nlohmann::ordered_json publishedCostsJson();

/// VGG11: its costs as a whole, and at the cut of least energy that the device has room for.
void printVgg11(std::ostream& out);
[[nodiscard]] nlohmann::ordered_json vgg11Json();

void printAccuracies(std::ostream& out, const std::vector<ReproducedAccuracy>& rows);
[[nodiscard]] nlohmann::ordered_json accuraciesJson(const std::vector<ReproducedAccuracy>& rows);

} // namespace splitscape::cli
