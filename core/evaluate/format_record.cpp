// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/format_record.h"

#include "core/base/json_fields.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/network/usable_formats.h"
#include "core/train/activation_ranges.h"

#include <algorithm>
#include <cmath>

namespace splitscape::evaluate {

namespace {

using Json = nlohmann::json;
using network::NumberFormat;

Error wrong(const std::string& what)
{
    return {ErrorCode::ValueOutOfRange, std::string(kFormatsDocument), what};
}

Json jsonOf(const FormatRecord& record)
{
    Json json{{"candidate", record.candidate}, {"ranges", Json::array()}};
    for (const network::ValueRange& range : record.ranges)
        json["ranges"].push_back({range.low, range.high});
    json["accuracies"] = Json::array();
    for (const FormatAccuracy& one : record.accuracies)
        json["accuracies"].push_back({{"point", one.point},
                                      {"edge", network::nameOf(one.edgeFormat)},
                                      {"link", network::nameOf(one.linkFormat)},
                                      {"held_back_accuracy", one.heldBackAccuracy}});
    return json;
}

Result<FormatRecord> recordFrom(const Json& json)
{
    FormatRecord record;
    record.candidate = json.at("candidate");
    for (const Json& range : json.at("ranges")) {
        record.ranges.push_back({range.at(0), range.at(1)});
        if (!std::isfinite(record.ranges.back().low) || !std::isfinite(record.ranges.back().high))
            return wrong("a range is not finite");
    }
    for (const Json& one : json.at("accuracies")) {
        const auto edge = network::numberFormat(one.at("edge").get<std::string>());
        const auto link = network::numberFormat(one.at("link").get<std::string>());
        const double accuracy = one.at("held_back_accuracy");
        if (!edge || !link || !(accuracy >= 0.0 && accuracy <= 1.0))
            return wrong("an accuracy or its formats are none");
        record.accuracies.push_back({one.at("point"), *edge, *link, accuracy});
    }
    return record;
}

} // namespace

std::optional<double> FormatRecord::accuracyOf(int point, NumberFormat edge,
                                               NumberFormat link) const
{
    const auto found = std::ranges::find_if(accuracies, [&](const FormatAccuracy& one) {
        return one.point == point && one.edgeFormat == edge && one.linkFormat == link;
    });
    return found == accuracies.end() ? std::nullopt : std::optional(found->heldBackAccuracy);
}

Result<FormatRecord> measureFormats(const EvaluationSetup& setup, std::uint64_t candidate,
                                    const space::Architecture& architecture,
                                    std::span<const float> weights, std::stop_token stop)
{
    const data::Dataset& samples = setup.samplesFor(architecture);
    const std::vector<std::uint32_t> calibration = rangeSamples(*setup.split);
    auto ranges = train::activationRanges(architecture, weights, samples, calibration,
                                          setup.trainer->description(), stop);
    if (!ranges)
        return ranges.error();
    FormatRecord record{candidate, std::move(*ranges), {}};
    std::vector<train::CutFormat> cuts;
    // A last layer that reads side values runs on the fog, so there is no cut behind it.
    const std::size_t points = record.ranges.size() - (architecture.sides > 0 ? 1 : 0);
    for (std::size_t cut = 0; cut < points; ++cut)
        for (const NumberFormat edge : network::kEdgeFormats)
            for (const NumberFormat link : network::kLinkFormats) {
                cuts.push_back({cut, link, edge});
                record.accuracies.push_back({static_cast<int>(cut) + 1, edge, link, 0.0});
            }
    const auto matrices
        = setup.trainer->evaluateCuts(architecture, weights, samples, calibration,
                                      setup.split->heldBack, cuts, std::move(stop));
    if (!matrices)
        return matrices.error();
    for (std::size_t i = 0; i < cuts.size(); ++i)
        record.accuracies[i].heldBackAccuracy = (*matrices)[i].accuracy();
    return record;
}

std::string toText(const std::vector<FormatRecord>& records)
{
    Json json = Json::array();
    for (const FormatRecord& record : records)
        json.push_back(jsonOf(record));
    return json.dump();
}

Result<std::vector<FormatRecord>> readFormatRecords(std::string_view text)
{
    const auto json = parseJson(text, std::string(kFormatsDocument));
    if (!json)
        return json.error();
    std::vector<FormatRecord> records;
    try {
        for (const Json& one : *json) {
            auto record = recordFrom(one);
            if (!record)
                return record.error();
            records.push_back(std::move(*record));
        }
    } catch (const Json::exception& failure) {
        return wrong(failure.what());
    }
    return records;
}

} // namespace splitscape::evaluate
