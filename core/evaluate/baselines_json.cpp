// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baselines_json.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <nlohmann/json.hpp>

namespace splitscape::evaluate {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Baseline& baseline)
{
    const partition::PointCost& cost = baseline.deployment;
    Json json;
    json["kind"] = kBaselineNames[static_cast<std::size_t>(baseline.kind)];
    json["input_length"] = baseline.inputLength;
    json["lengths"] = baseline.architecture.lengths;
    json["channels"] = baseline.architecture.channels;
    json["fog"] = {{"channels", baseline.architecture.fog.channels},
                   {"blocks", baseline.architecture.fog.blocks}};
    if (baseline.architecture.sides > 0)
        json["sides"] = baseline.architecture.sides;
    json["point"] = cost.point;
    json["link_format"] = network::nameOf(cost.linkFormat);
    if (cost.edgeFormat != network::NumberFormat::Float32)
        json["edge_format"] = network::nameOf(cost.edgeFormat);
    json["sent_values"] = cost.sentValues;
    json["flash_bytes"] = cost.flash.count();
    json["ram_bytes"] = cost.ram.count();
    json["edge_macs"] = cost.edgeMultiplyAccumulates;
    json["edge_compute_mJ"] = cost.edgeCompute.inMillijoules();
    json["edge_transmit_mJ"] = cost.edgeTransmit.inMillijoules();
    json["fog_compute_mJ"] = cost.fogCompute.inMillijoules();
    json["fog_receive_mJ"] = cost.fogReceive.inMillijoules();
    json["selection_accuracy"] = baseline.selectionAccuracy;
    json["held_back_accuracy_mean"] = baseline.heldBackAccuracyMean;
    json["test_accuracies"] = baseline.testAccuracies;
    return json;
}

Error wrong(const char* field)
{
    return {ErrorCode::ValueOutOfRange, std::string(kBaselinesDocument),
            std::string("no baseline has such a ") + field};
}

Result<Baseline> baselineFrom(const Json& json)
{
    Baseline baseline;
    const auto kind = std::ranges::find(kBaselineNames, json.at("kind").get<std::string>());
    if (kind == kBaselineNames.end())
        return wrong("kind");
    baseline.kind = static_cast<BaselineKind>(kind - kBaselineNames.begin());
    const auto format = network::numberFormat(json.at("link_format").get<std::string>());
    if (!format)
        return wrong("link_format");
    baseline.inputLength = json.at("input_length");
    baseline.architecture.lengths = json.at("lengths").get<std::vector<int>>();
    baseline.architecture.channels = json.at("channels").get<std::vector<int>>();
    baseline.architecture.fog.channels = json.at("fog").at("channels");
    baseline.architecture.fog.blocks = json.at("fog").at("blocks");
    baseline.architecture.sides = json.value("sides", 0);
    if (!space::validate(baseline.architecture))
        return wrong("network");
    partition::PointCost& cost = baseline.deployment;
    if (json.contains("edge_format")) {
        const auto edge = network::numberFormat(json.at("edge_format").get<std::string>());
        if (!edge)
            return wrong("edge_format");
        cost.edgeFormat = *edge;
    }
    cost.linkFormat = *format;
    cost.point = json.at("point");
    cost.sentValues = json.at("sent_values");
    cost.sentSides = partition::sidesSent(baseline.architecture, cost);
    cost.flash = Bytes(json.at("flash_bytes").get<std::int64_t>());
    cost.ram = Bytes(json.at("ram_bytes").get<std::int64_t>());
    cost.edgeMultiplyAccumulates = json.at("edge_macs");
    cost.edgeCompute = Energy::millijoules(json.at("edge_compute_mJ"));
    cost.edgeTransmit = Energy::millijoules(json.at("edge_transmit_mJ"));
    cost.fogCompute = Energy::millijoules(json.at("fog_compute_mJ"));
    cost.fogReceive = Energy::millijoules(json.at("fog_receive_mJ"));
    baseline.selectionAccuracy = json.at("selection_accuracy");
    baseline.heldBackAccuracyMean = json.at("held_back_accuracy_mean");
    baseline.testAccuracies = json.at("test_accuracies").get<std::vector<double>>();
    if (baseline.testAccuracies.empty()
        || !std::ranges::all_of(baseline.testAccuracies,
                                [](double one) { return one >= 0.0 && one <= 1.0; }))
        return wrong("test accuracy");
    summarise(baseline);
    return baseline;
}

} // namespace

std::string toText(const std::vector<Baseline>& baselines)
{
    Json list = Json::array();
    for (const Baseline& baseline : baselines)
        list.push_back(toJson(baseline));
    return list.dump();
}

Result<std::vector<Baseline>> readBaselines(std::string_view text)
{
    try {
        std::vector<Baseline> baselines;
        for (const Json& json : Json::parse(text)) {
            auto baseline = baselineFrom(json);
            if (!baseline)
                return baseline.error();
            baselines.push_back(*std::move(baseline));
        }
        return baselines;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, std::string(kBaselinesDocument), failure.what()};
    }
}

} // namespace splitscape::evaluate
