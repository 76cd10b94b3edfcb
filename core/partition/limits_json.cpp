// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/limits_json.h"

#include "core/base/text.h"
#include "core/partition/rules_ranges.h"

#include <algorithm>
#include <string>
#include <vector>

namespace splitscape::partition {

namespace {

bool isNull(JsonFields& fields, const std::string& key)
{
    const nlohmann::json* field = fields.child(key);
    return field && field->is_null();
}

void readBytes(JsonFields& fields, const std::string& name, std::optional<Bytes>& limit)
{
    std::optional<double> kibibytes;
    std::optional<double> bytes;
    fields.number(name + "_KiB", kibibytes, cost::kMemory_KiB);
    fields.number(name + "_bytes", bytes, cost::kMemory_bytes);
    if (kibibytes && bytes)
        fields.problem(ErrorCode::ValueOutOfRange, name + "_bytes",
                       "it says the same as " + name + "_KiB, so give one of the two");
    if (isNull(fields, name + "_KiB") || isNull(fields, name + "_bytes"))
        limit.reset();
    if (kibibytes)
        limit = Bytes::kibibytes(*kibibytes);
    else if (bytes)
        limit = Bytes(static_cast<std::int64_t>(*bytes));
}

void readFormats(JsonFields& fields, Judging& judging)
{
    std::vector<std::string> names;
    fields.texts("link", names);
    if (!fields.has("link"))
        return;
    std::vector<network::NumberFormat> formats;
    for (const std::string& name : names) {
        const auto format = network::numberFormat(name);
        if (!format || std::ranges::count(formats, *format) != 0) {
            fields.problem(ErrorCode::ValueOutOfRange, "link",
                           (format ? "this format comes twice: " : "this is no number format: ")
                               + name + "; there are float32, float16, int8 and int4");
            return;
        }
        formats.push_back(*format);
    }
    if (formats.empty())
        fields.problem(ErrorCode::ValueOutOfRange, "link", "it must name at least one format");
    else
        judging.linkFormats = std::move(formats);
}

} // namespace

Limits readLimits(const nlohmann::json& json, Problems& problems, Limits limits)
{
    JsonFields fields(json, "limits", problems);
    std::optional<double> millijoules;
    fields.number("energy_mJ", millijoules, kEnergyLimit_mJ);
    if (isNull(fields, "energy_mJ"))
        limits.energy.reset();
    if (millijoules)
        limits.energy = Energy::millijoules(*millijoules);
    readBytes(fields, "flash", limits.flash);
    readBytes(fields, "ram", limits.ram);
    fields.integer("point_min", limits.pointMinimum, kPointMinimum);
    fields.finish();
    return limits;
}

nlohmann::json toJson(const Limits& limits)
{
    nlohmann::json json = nlohmann::json::object();
    if (limits.energy)
        json["energy_mJ"] = numberInUnit(limits.energy->inJoules(), 1e-3);
    if (limits.flash)
        json["flash_KiB"] = limits.flash->inKibibytes();
    if (limits.ram)
        json["ram_KiB"] = limits.ram->inKibibytes();
    if (limits.pointMinimum != Limits{}.pointMinimum)
        json["point_min"] = limits.pointMinimum;
    return json;
}

Judging readJudging(const nlohmann::json& json, Problems& problems, Judging judging)
{
    JsonFields fields(json, "judging", problems);
    if (const auto scenario = fields.choice("scenario", {"edge", "total"}))
        judging.scenario = *scenario == 0 ? Scenario::EdgeEnergy : Scenario::TotalEnergy;
    fields.number("fog_factor", judging.fogFactor, kFogFactor);
    fields.boolean("partitioning", judging.partitioning);
    if (const nlohmann::json* formats = fields.child("formats")) {
        JsonFields inner(*formats, fields.pathOf("formats"), problems);
        readFormats(inner, judging);
        inner.finish();
    }
    fields.finish();
    return judging;
}

nlohmann::json toJson(const Judging& judging)
{
    nlohmann::json json{{"scenario", judging.scenario == Scenario::EdgeEnergy ? "edge" : "total"},
                        {"fog_factor", judging.fogFactor},
                        {"partitioning", judging.partitioning}};
    // Written only where it differs, so that studies with the paper's judging keep their text.
    if (judging.linkFormats != Judging{}.linkFormats) {
        for (const network::NumberFormat format : judging.linkFormats)
            json["formats"]["link"].push_back(network::nameOf(format));
    }
    return json;
}

Problems validate(const Limits& limits)
{
    Problems problems;
    const auto check = [&](const NumberRange& range, const char* field, double found) {
        if (!range.contains(found))
            problems.push_back({ErrorCode::ValueOutOfRange, field,
                                "it must be " + range.text() + ", found " + formatNumber(found)});
    };
    if (limits.energy)
        check(kEnergyLimit_mJ, "limits.energy_mJ", limits.energy->inMillijoules());
    if (limits.flash)
        check(cost::kMemory_KiB, "limits.flash_KiB", limits.flash->inKibibytes());
    if (limits.ram)
        check(cost::kMemory_KiB, "limits.ram_KiB", limits.ram->inKibibytes());
    check(kPointMinimum, "limits.point_min", limits.pointMinimum);
    return problems;
}

Problems validate(const Judging& judging)
{
    if (kFogFactor.contains(judging.fogFactor))
        return {};
    return {{ErrorCode::ValueOutOfRange, "judging.fog_factor",
             "it must be " + kFogFactor.text() + ", found " + formatNumber(judging.fogFactor)}};
}

} // namespace splitscape::partition
