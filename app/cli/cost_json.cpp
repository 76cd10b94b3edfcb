// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_json.h"

#include "core/partition/timing.h"

#include <charconv>

namespace splitscape::cli {

namespace {

template <typename Number>
void appendNumber(std::string& out, Number value)
{
    char buffer[32];
    out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

template <typename Number>
void appendField(std::string& out, std::string_view key, Number value)
{
    out.append(key);
    appendNumber(out, value);
}

void appendKnown(std::string& out, std::string_view key, bool known, double value)
{
    out.append(key);
    if (known)
        appendNumber(out, value);
    else
        out.append("null");
}

void appendViolations(std::string& out, std::uint8_t violations)
{
    out.append(",\"violations\":[");
    const std::size_t start = out.size();
    const auto add = [&](partition::Violation violation, std::string_view name) {
        if ((violations & violation) == 0)
            return;
        out.append(out.size() > start ? ",\"" : "\"").append(name).append(1, '"');
    };
    add(partition::FlashViolation, "flash");
    add(partition::RamViolation, "ram");
    add(partition::EnergyViolation, "energy");
    add(partition::PointViolation, "point");
    add(partition::SidesViolation, "sides");
    add(partition::LatencyViolation, "latency");
    add(partition::PowerViolation, "power");
    out.append(1, ']');
}

} // namespace

CostJsonWriter::CostJsonWriter(const partition::Rules& rules)
    : m_device(rules.device)
    , m_hasEnergy(rules.device.hasEnergyModel())
    , m_judge(rules)
{
    if (partition::statesTime(rules))
        m_timed = rules;
}

void CostJsonWriter::appendFrontEnd(std::string& out, int inputLength) const
{
    const cost::FrontEndCharge charge = m_timed->frontEnd(inputLength);
    if (!charge.isCharged())
        return;
    appendField(out, "\"front_end\":{\"instructions\":", charge.instructions);
    appendField(out, ",\"ram_bytes\":", charge.ram.count());
    appendKnown(out, ",\"energy_mJ\":", m_hasEnergy, charge.energy.inMillijoules());
    appendKnown(out, ",\"latency_ms\":", m_hasEnergy, charge.latency.count() * 1e3);
    out.append("},");
}

void CostJsonWriter::appendTime(std::string& out, const partition::PointCost& point) const
{
    const auto latency = partition::latencyOf(point, *m_timed);
    const auto power = partition::averagePower(point, *m_timed);
    appendKnown(out, ",\"latency_ms\":", latency.has_value(),
                latency.value_or(Seconds{0.0}).count() * 1e3);
    appendKnown(out, ",\"average_power_uW\":", power.has_value(),
                power.value_or(Power{}).inMicrowatts());
}

void CostJsonWriter::appendLayers(std::string& out, std::span<const int> lengths,
                                  std::span<const int> channels)
{
    m_parameters = 0;
    m_multiplyAccumulates = 0;
    const Power power = m_device.computePower.value_or(Power{});
    out.append("\"layers\":[");
    for (std::size_t i = 0; i + 1 < lengths.size(); ++i) {
        const network::Layer layer = space::layerAt(lengths, channels, i);
        const std::int64_t macs = network::multiplyAccumulates(layer);
        const std::int64_t parameters = network::parameterCount(layer);
        const Seconds latency = cost::layerLatency(layer, macs, m_device.latency);
        m_parameters += parameters;
        m_multiplyAccumulates += macs;
        out.append(i > 0 ? ",{\"kind\":\"" : "{\"kind\":\"");
        out.append(cost::kLayerKindNames[static_cast<std::size_t>(layer.kind)]);
        appendField(out, "\",\"in\":[", layer.inLength);
        appendField(out, ",", layer.inChannels);
        appendField(out, "],\"out\":[", layer.outLength);
        appendField(out, ",", layer.outChannels);
        appendField(out, "],\"kernel\":", layer.kernel);
        appendField(out, ",\"macs\":", macs);
        appendField(out, ",\"params\":", parameters);
        appendKnown(out, ",\"energy_mJ\":", m_hasEnergy, (power * latency).inMillijoules());
        appendKnown(out, ",\"latency_ms\":", m_hasEnergy, latency.count() * 1e3);
        out.append(1, '}');
    }
    out.append(1, ']');
}

void CostJsonWriter::appendPoint(std::string& out, const partition::PointCost& point) const
{
    appendField(out, "{\"point\":", point.point);
    appendField(out, ",\"flash_bytes\":", point.flash.count());
    appendField(out, ",\"ram_bytes\":", point.ram.count());
    appendField(out, ",\"edge_macs\":", point.edgeMultiplyAccumulates);
    appendKnown(out, ",\"edge_compute_mJ\":", m_hasEnergy, point.edgeCompute.inMillijoules());
    appendField(out, ",\"edge_transmit_mJ\":", point.edgeTransmit.inMillijoules());
    appendKnown(out, ",\"edge_mJ\":", m_hasEnergy, point.edge().inMillijoules());
    appendKnown(out, ",\"fog_mJ\":", m_hasEnergy, point.fog().inMillijoules());
    appendKnown(out, ",\"total_mJ\":", m_hasEnergy, point.total().inMillijoules());
    if (m_timed)
        appendTime(out, point);
    out.append(point.feasible() ? ",\"feasible\":true" : ",\"feasible\":false");
    appendViolations(out, point.violations);
    out.append(1, '}');
}

void CostJsonWriter::append(std::string& out, std::span<const int> lengths,
                            std::span<const int> channels)
{
    const partition::BatchJudge::Outcome outcome = m_judge.judge(lengths, channels);
    out.append(1, '{');
    if (m_timed)
        appendFrontEnd(out, lengths.front());
    appendLayers(out, lengths, channels);
    out.append(",\"points\":[");
    for (const partition::PointCost& point : outcome.points) {
        if (point.point > 1)
            out.append(1, ',');
        appendPoint(out, point);
    }
    out.append("],\"best_point\":");
    if (m_hasEnergy && outcome.bestPoint != 0)
        appendNumber(out, outcome.bestPoint);
    else
        out.append("null");
    out.append(",\"verdict\":");
    if (m_hasEnergy)
        out.append(1, '"').append(nameOf(outcome.verdict)).append(1, '"');
    else
        out.append("null");
    appendField(out, ",\"params\":", m_parameters);
    appendField(out, ",\"macs\":", m_multiplyAccumulates);
    out.append(m_device.latencyIsEstimate ? ",\"latency_is_estimate\":true}"
                                          : ",\"latency_is_estimate\":false}");
}

} // namespace splitscape::cli
