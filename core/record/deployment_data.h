// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/cache_folder.h"
#include "core/export/test_vectors.h"
#include "core/network/rounding.h"
#include "core/record/deployment.h"

#include <stop_token>
#include <vector>

namespace splitscape::record {

/// What of the data leaves with a network.
struct DeploymentData {
    std::vector<exporting::TestVector> vectors; ///< of the test part, class by class
    network::ValueRange sentRange; ///< of what crosses the cut, in the training part
};

/// Prepares the data of the run again, from the cache where it is there, and takes up to `perClass`
/// samples of each class from the test part, the first ones of the split. The range is that of up to
/// 1000 samples of the training part, the same ones that the deployments were judged with.
/// Errors: those of data::prepare(); ChecksumMismatch where the data is not what the run learned
/// from; Cancelled. Checks `stop` per sample.
[[nodiscard]] Result<DeploymentData> deploymentData(const Deployment& deployment, int perClass,
                                                    const data::CacheFolder& cache,
                                                    std::stop_token stop);

} // namespace splitscape::record
