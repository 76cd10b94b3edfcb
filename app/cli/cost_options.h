// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/partition/rules.h"

namespace splitscape::cli {

/// The options that make the rules, as text until resolve().
class CostOptions {
public:
    void addTo(CLI::App& app);
    /// Adds a problem for each option that cannot be used.
    [[nodiscard]] partition::Rules resolve(Problems& problems) const;

private:
    void resolveTime(partition::Rules& rules, Problems& problems) const;

    std::string m_device;
    std::string m_link;
    std::string m_scenario = "edge";
    std::optional<double> m_fogFactor;
    std::optional<double> m_flashKibibytes;
    std::optional<double> m_ramKibibytes;
    std::optional<double> m_energyMillijoules;
    std::optional<double> m_latencyMilliseconds;
    std::optional<double> m_powerMicrowatts;
    std::optional<double> m_periodSeconds;
    std::optional<double> m_fogSpeed;
    std::optional<long long> m_inferencesPerPacket;
    std::string m_frontEnd;
    bool m_noPartitioning = false;
};

} // namespace splitscape::cli
