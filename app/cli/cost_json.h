// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cost_options.h"
#include "core/partition/batch_judge.h"

#include <optional>
#include <span>
#include <string>

namespace splitscape::cli {

/// Judges architectures and writes each as one line of JSON, without allocating once `out` has
/// grown: front_end where it is charged, layers, points, best_point, verdict, params, macs, latency_is_estimate. Energies that the
/// device cannot answer for are null, and so are best_point and verdict then.
class CostJsonWriter {
public:
    explicit CostJsonWriter(const partition::Rules& rules);

    /// Appends the object, without a line break. The lists must satisfy space::isValid.
    void append(std::string& out, std::span<const int> lengths, std::span<const int> channels);

private:
    void appendLayers(std::string& out, std::span<const int> lengths,
                      std::span<const int> channels);
    void appendPoint(std::string& out, const partition::PointCost& point) const;

    void appendFrontEnd(std::string& out, int inputLength) const;
    void appendTime(std::string& out, const partition::PointCost& point) const;

    cost::DeviceProfile m_device;
    bool m_hasEnergy = false;
    std::optional<partition::Rules> m_timed; ///< where they say anything of time
    partition::BatchJudge m_judge;
    std::int64_t m_parameters = 0;
    std::int64_t m_multiplyAccumulates = 0;
};

} // namespace splitscape::cli
