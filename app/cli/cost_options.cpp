// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_options.h"

#include "core/cost/presets.h"
#include "core/partition/rules_ranges.h"

namespace splitscape::cli {

void CostOptions::addTo(CLI::App& app)
{
    app.add_option("--device", m_device, "edge device: a preset (see device list) or a JSON file")
        ->type_name("D");
    app.add_option("--link", m_link, "radio: a preset or a JSON file")->type_name("L");
    app.add_option("--scenario", m_scenario, "energy to minimise and limit: edge or total")
        ->type_name("edge|total");
    addNumber(app, "--fog-factor", m_fogFactor, partition::kFogFactor,
              "how many times less energy the fog node spends on a layer (10)");
    addNumber(app, "--flash-limit-kb", m_flashKibibytes, cost::kMemory_KiB,
              "Flash limit in KB of 1024 bytes (the device's)");
    addNumber(app, "--ram-limit-kb", m_ramKibibytes, cost::kMemory_KiB,
              "RAM limit in KB of 1024 bytes (the device's)");
    addNumber(app, "--energy-limit-mj", m_energyMillijoules, partition::kEnergyLimit_mJ,
              "limit of the scenario's energy in millijoule (none)");
    app.add_flag("--no-partitioning", m_noPartitioning, "everything on the edge");
}

partition::Rules CostOptions::resolve(Problems& problems) const
{
    partition::Rules rules;
    rules.device = m_device.empty() ? cost::defaultDevice() : cost::loadDevice(m_device, problems);
    rules.link = m_link.empty() ? cost::defaultLink() : cost::loadLink(m_link, problems);
    if (m_scenario == "total")
        rules.judging.scenario = partition::Scenario::TotalEnergy;
    else if (m_scenario != "edge")
        problems.push_back(
            {ErrorCode::UsageInvalid, "--scenario",
             "it must be edge or total, found \"" + m_scenario.substr(0, 60) + "\""});
    rules.judging.fogFactor = m_fogFactor.value_or(rules.judging.fogFactor);
    rules.judging.partitioning = !m_noPartitioning;
    if (m_flashKibibytes)
        rules.limits.flash = Bytes::kibibytes(*m_flashKibibytes);
    if (m_ramKibibytes)
        rules.limits.ram = Bytes::kibibytes(*m_ramKibibytes);
    if (m_energyMillijoules)
        rules.limits.energy = Energy::millijoules(*m_energyMillijoules);
    // Without an energy model there is nothing to hold against the limit.
    if (problems.empty() && rules.limits.energy) {
        if (const auto known = cost::checkEnergyModel(rules.device); !known)
            problems.push_back(known.error());
    }
    return rules;
}

} // namespace splitscape::cli
