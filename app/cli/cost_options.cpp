// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_options.h"

#include "core/cost/presets.h"
#include "core/export/front_end_cost.h"
#include "core/partition/limits_json.h"
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
    addNumber(app, "--latency-limit-ms", m_latencyMilliseconds, partition::kLatencyLimit_ms,
              "limit of the time of an inference in milliseconds (none)");
    addNumber(app, "--power-limit-uw", m_powerMicrowatts, partition::kPowerLimit_uW,
              "limit of the edge's average power in microwatt (none); needs --inference-period-s");
    addNumber(app, "--inference-period-s", m_periodSeconds, cost::kInferencePeriod_s,
              "seconds from one inference to the next (the link's)");
    addNumber(app, "--fog-speed", m_fogSpeed, partition::kFogSpeed,
              "how many times faster the fog node computes (its time is not counted)");
    addInteger(app, "--inferences-per-packet", m_inferencesPerPacket, cost::kInferencesPerPacket,
              "inferences that are sent together (the link's)");
    app.add_option("--front-end", m_frontEnd,
                   "charge what prepares an input, on a device that counts instructions: beats or "
                   "eeg, as the program prepares them by default (none)")
        ->type_name("none|beats|eeg");
    app.add_flag("--no-partitioning", m_noPartitioning, "everything on the edge");
}

void CostOptions::resolveTime(partition::Rules& rules, Problems& problems) const
{
    if (m_latencyMilliseconds)
        rules.limits.latency = Seconds(*m_latencyMilliseconds * 1e-3);
    if (m_powerMicrowatts)
        rules.limits.averagePower = Power::microwatts(*m_powerMicrowatts);
    if (m_periodSeconds)
        rules.judging.inferencePeriod = Seconds(*m_periodSeconds);
    if (m_fogSpeed)
        rules.judging.fogSpeed = *m_fogSpeed;
    if (m_inferencesPerPacket)
        rules.link.inferencesPerPacket = static_cast<int>(*m_inferencesPerPacket);
    constexpr const char* kPeriod = "--inference-period-s";
    for (const Error& problem : partition::validate(rules, kPeriod))
        problems.push_back(
            {ErrorCode::UsageInvalid, kPeriod, "it is missing: " + problem.detail});
    if (m_frontEnd.empty() || m_frontEnd == "none")
        return;
    exporting::Preparation preparation;
    if (m_frontEnd == "eeg") {
        preparation.data.kind = data::DatasetKind::SyntheticEeg;
        preparation.data.eeg.causal = true; // what looks ahead over a recording is on no device
    } else if (m_frontEnd == "beats") {
        preparation.data.kind = data::DatasetKind::SyntheticEcg;
    } else {
        problems.push_back({ErrorCode::UsageInvalid, "--front-end",
                            "it must be none, beats or eeg, found \"" + m_frontEnd.substr(0, 60)
                                + "\""});
        return;
    }
    preparation.rate_Hz = exporting::knownRate(preparation.data, {});
    rules.judging.frontEnd = exporting::frontEndWork(preparation);
    if (!rules.device.instructions)
        problems.push_back({ErrorCode::UsageInvalid, "--front-end",
                            rules.device.name
                                + " does not count instructions, so what the front end takes there "
                                  "is not known; choose another --device, or none"});
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
    resolveTime(rules, problems);
    // Without an energy model there is nothing to hold against the limits; times follow from it too.
    if (problems.empty() && (rules.limits.energy || rules.limits.limitTime())) {
        if (const auto known = cost::checkEnergyModel(rules.device); !known)
            problems.push_back(known.error());
    }
    return rules;
}

} // namespace splitscape::cli
