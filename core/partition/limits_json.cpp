// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/limits_json.h"

#include "core/base/text.h"
#include "core/partition/rules_ranges.h"

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
    return json;
}

Judging readJudging(const nlohmann::json& json, Problems& problems, Judging judging)
{
    JsonFields fields(json, "judging", problems);
    if (const auto scenario = fields.choice("scenario", {"edge", "total"}))
        judging.scenario = *scenario == 0 ? Scenario::EdgeEnergy : Scenario::TotalEnergy;
    fields.number("fog_factor", judging.fogFactor, kFogFactor);
    fields.boolean("partitioning", judging.partitioning);
    fields.finish();
    return judging;
}

nlohmann::json toJson(const Judging& judging)
{
    return {{"scenario", judging.scenario == Scenario::EdgeEnergy ? "edge" : "total"},
            {"fog_factor", judging.fogFactor},
            {"partitioning", judging.partitioning}};
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
