// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/limits_json.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace splitscape::partition {

namespace {

constexpr double kMaximumMillijoules = 1e12;
constexpr double kMaximumKibibytes = 1e9;
constexpr double kMinimumFogFactor = 1e-6;
constexpr double kMaximumFogFactor = 1e12;
constexpr int kMaximumPoint = 1000;

bool isNull(JsonFields& fields, const std::string& key)
{
    const nlohmann::json* field = fields.child(key);
    return field && field->is_null();
}

void readBytes(JsonFields& fields, const std::string& name, std::optional<Bytes>& limit)
{
    std::optional<double> kibibytes;
    std::optional<double> bytes;
    fields.number(name + "_KiB", kibibytes,
                  {.low = 0.0, .high = kMaximumKibibytes, .exclusiveLow = true});
    fields.number(name + "_bytes", bytes, {.low = 1.0, .high = kMaximumKibibytes * 1024.0});
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
    fields.number("energy_mJ", millijoules,
                  {.low = 0.0, .high = kMaximumMillijoules, .exclusiveLow = true});
    if (isNull(fields, "energy_mJ"))
        limits.energy.reset();
    if (millijoules)
        limits.energy = Energy::millijoules(*millijoules);
    readBytes(fields, "flash", limits.flash);
    readBytes(fields, "ram", limits.ram);
    fields.integer("point_min", limits.pointMinimum, {.low = 1.0, .high = kMaximumPoint});
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
    fields.number("fog_factor", judging.fogFactor,
                  {.low = kMinimumFogFactor, .high = kMaximumFogFactor});
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
    // The paper's judging reads as it always did.
    if (judging.linkFormats != Judging{}.linkFormats) {
        for (const network::NumberFormat format : judging.linkFormats)
            json["formats"]["link"].push_back(network::nameOf(format));
    }
    return json;
}

Problems validate(const Limits& limits)
{
    Problems problems;
    const auto check = [&](bool good, const char* field, double found) {
        if (!good)
            problems.push_back({ErrorCode::ValueOutOfRange, field,
                                "it must be above 0, found " + formatNumber(found)});
    };
    if (limits.energy)
        check(limits.energy->inJoules() > 0.0 && std::isfinite(limits.energy->inJoules()),
              "limits.energy_mJ", limits.energy->inMillijoules());
    if (limits.flash)
        check(limits.flash->count() > 0, "limits.flash_KiB", limits.flash->inKibibytes());
    if (limits.ram)
        check(limits.ram->count() > 0, "limits.ram_KiB", limits.ram->inKibibytes());
    if (limits.pointMinimum < 1 || limits.pointMinimum > kMaximumPoint)
        problems.push_back({ErrorCode::ValueOutOfRange, "limits.point_min",
                            "it must be from 1 to " + std::to_string(kMaximumPoint) + ", found "
                                + std::to_string(limits.pointMinimum)});
    return problems;
}

Problems validate(const Judging& judging)
{
    if (judging.fogFactor >= kMinimumFogFactor && judging.fogFactor <= kMaximumFogFactor)
        return {};
    return {{ErrorCode::ValueOutOfRange, "judging.fog_factor",
             "it must be at least 0.000001 and at most 1e12, found "
                 + formatNumber(judging.fogFactor)}};
}

} // namespace splitscape::partition
