// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/limits_json.h"

#include "core/base/text.h"
#include "core/network/usable_formats.h"
#include "core/partition/rules_ranges.h"

#include <algorithm>
#include <span>
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

std::string listOf(std::span<const network::NumberFormat> formats)
{
    std::string list;
    for (const network::NumberFormat format : formats)
        list += (list.empty() ? "" : ", ") + std::string(network::nameOf(format));
    return list;
}

void readFormats(JsonFields& fields, const char* key, std::span<const network::NumberFormat> known,
                 std::vector<network::NumberFormat>& target)
{
    std::vector<std::string> names;
    fields.texts(key, names);
    if (!fields.has(key))
        return;
    std::vector<network::NumberFormat> formats;
    for (const std::string& name : names) {
        const auto format = network::numberFormat(name);
        const bool isKnown = format && std::ranges::count(known, *format) != 0;
        if (!isKnown || std::ranges::count(formats, *format) != 0) {
            fields.problem(ErrorCode::ValueOutOfRange, key,
                           (isKnown ? "this format comes twice: " : "this is no number format: ")
                               + name + "; there are " + listOf(known));
            return;
        }
        formats.push_back(*format);
    }
    if (formats.empty())
        fields.problem(ErrorCode::ValueOutOfRange, key, "it must name at least one format");
    else
        target = std::move(formats);
}

/// "off", or what is charged. A study in which it is absent is charged by default where the device
/// counts instructions, as soon as the data are known.
void readFrontEnd(JsonFields& fields, Problems& problems,
                  std::optional<cost::FrontEndWork>& target)
{
    const nlohmann::json* json = fields.child("front_end");
    if (!json)
        return;
    if (json->is_null()) {
        target.reset();
        return;
    }
    if (json->is_string()) {
        if (fields.choice("front_end", {"off"}))
            target = cost::FrontEndWork{};
        return;
    }
    JsonFields inner(*json, fields.pathOf("front_end"), problems);
    cost::FrontEndWork work;
    std::int64_t ring = 0;
    inner.number("instructions", work.instructions, cost::kFrontEndInstructions);
    inner.number("averaged_instructions", work.averagedInstructions, cost::kFrontEndInstructions);
    inner.number("per_average", work.perAverage, cost::kInstructions);
    inner.integer("prepared_length", work.preparedLength, {.low = 0.0, .high = 1e9});
    inner.integer("prepared_values", work.preparedValues, {.low = 0.0, .high = 1e9});
    inner.integer("ring_bytes", ring, {.low = 0.0, .high = 1e12});
    inner.finish();
    work.ring = Bytes(ring);
    target = work;
}

nlohmann::json frontEndJson(const cost::FrontEndWork& work)
{
    if (work == cost::FrontEndWork{})
        return "off";
    return {{"instructions", work.instructions},
            {"averaged_instructions", work.averagedInstructions},
            {"per_average", work.perAverage},
            {"prepared_length", work.preparedLength},
            {"prepared_values", work.preparedValues},
            {"ring_bytes", work.ring.count()}};
}

/// A share that a class must at least be found with, by its name.
void readSensitivity(JsonFields& fields, metrics::Requirements& required)
{
    const nlohmann::json* classes = fields.child("sensitivity");
    if (!classes)
        return;
    required.sensitivity.clear();
    if (!classes->is_object()) {
        fields.problem(ErrorCode::WrongType, "sensitivity",
                       "expected classes with the share of each that must be found, {\"V\": 0.8}");
        return;
    }
    for (const auto& [name, share] : classes->items()) {
        const double least = share.is_number() ? share.get<double>() : -1.0;
        if (!kRequiredShare.contains(least))
            fields.problem(ErrorCode::ValueOutOfRange, "sensitivity." + name,
                           "it must be " + kRequiredShare.text());
        else
            required.sensitivity[name] = least;
    }
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
    std::optional<double> milliseconds;
    fields.number("latency_ms", milliseconds, kLatencyLimit_ms);
    if (isNull(fields, "latency_ms"))
        limits.latency.reset();
    if (milliseconds)
        limits.latency = Seconds(*milliseconds * 1e-3);
    std::optional<double> microwatts;
    fields.number("power_uW", microwatts, kPowerLimit_uW);
    if (isNull(fields, "power_uW"))
        limits.averagePower.reset();
    if (microwatts)
        limits.averagePower = Power::microwatts(*microwatts);
    fields.integer("point_min", limits.pointMinimum, kPointMinimum);
    readSensitivity(fields, limits.required);
    fields.number("macro_f1", limits.required.macroF1, kRequiredShare);
    fields.number("false_alarms_per_day", limits.required.falseAlarmsPerDay, kFalseAlarmsPerDay);
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
    if (limits.latency)
        json["latency_ms"] = numberInUnit(limits.latency->count(), 1e-3);
    if (limits.averagePower)
        json["power_uW"] = numberInUnit(limits.averagePower->inWatts(), 1e-6);
    if (limits.pointMinimum != Limits{}.pointMinimum)
        json["point_min"] = limits.pointMinimum;
    if (!limits.required.sensitivity.empty())
        json["sensitivity"] = limits.required.sensitivity;
    if (limits.required.macroF1)
        json["macro_f1"] = *limits.required.macroF1;
    if (limits.required.falseAlarmsPerDay)
        json["false_alarms_per_day"] = *limits.required.falseAlarmsPerDay;
    return json;
}

Judging readJudging(const nlohmann::json& json, Problems& problems, Judging judging)
{
    JsonFields fields(json, "judging", problems);
    if (const auto scenario = fields.choice("scenario", {"edge", "total"}))
        judging.scenario = *scenario == 0 ? Scenario::EdgeEnergy : Scenario::TotalEnergy;
    fields.number("fog_factor", judging.fogFactor, kFogFactor);
    fields.boolean("partitioning", judging.partitioning);
    std::optional<double> period_s;
    fields.number("inference_period_s", period_s, cost::kInferencePeriod_s);
    if (isNull(fields, "inference_period_s"))
        judging.inferencePeriod.reset();
    if (period_s)
        judging.inferencePeriod = Seconds(*period_s);
    fields.number("fog_speed", judging.fogSpeed, kFogSpeed);
    if (isNull(fields, "fog_speed"))
        judging.fogSpeed.reset();
    readFrontEnd(fields, problems, judging.frontEnd);
    if (const nlohmann::json* formats = fields.child("formats")) {
        JsonFields inner(*formats, fields.pathOf("formats"), problems);
        readFormats(inner, "link", network::kLinkFormats, judging.linkFormats);
        readFormats(inner, "edge", network::kEdgeFormats, judging.edgeFormats);
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
    if (judging.inferencePeriod)
        json["inference_period_s"] = judging.inferencePeriod->count();
    if (judging.fogSpeed)
        json["fog_speed"] = *judging.fogSpeed;
    if (judging.frontEnd)
        json["front_end"] = frontEndJson(*judging.frontEnd);
    // Written only where it differs, so that studies with the paper's judging keep their text.
    if (judging.linkFormats != Judging{}.linkFormats) {
        for (const network::NumberFormat format : judging.linkFormats)
            json["formats"]["link"].push_back(network::nameOf(format));
    }
    if (judging.edgeFormats != Judging{}.edgeFormats) {
        for (const network::NumberFormat format : judging.edgeFormats)
            json["formats"]["edge"].push_back(network::nameOf(format));
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
    if (limits.latency)
        check(kLatencyLimit_ms, "limits.latency_ms", limits.latency->count() * 1e3);
    if (limits.averagePower)
        check(kPowerLimit_uW, "limits.power_uW", limits.averagePower->inMicrowatts());
    check(kPointMinimum, "limits.point_min", limits.pointMinimum);
    for (const auto& [name, least] : limits.required.sensitivity)
        check(kRequiredShare, "limits.sensitivity", least);
    if (limits.required.macroF1)
        check(kRequiredShare, "limits.macro_f1", *limits.required.macroF1);
    if (limits.required.falseAlarmsPerDay)
        check(kFalseAlarmsPerDay, "limits.false_alarms_per_day",
              *limits.required.falseAlarmsPerDay);
    return problems;
}

Problems validate(const Judging& judging)
{
    Problems problems;
    const auto check = [&](const NumberRange& range, const char* field, double found) {
        if (!range.contains(found))
            problems.push_back({ErrorCode::ValueOutOfRange, field,
                                "it must be " + range.text() + ", found " + formatNumber(found)});
    };
    check(kFogFactor, "judging.fog_factor", judging.fogFactor);
    if (judging.inferencePeriod)
        check(cost::kInferencePeriod_s, "judging.inference_period_s",
              judging.inferencePeriod->count());
    if (judging.fogSpeed)
        check(kFogSpeed, "judging.fog_speed", *judging.fogSpeed);
    return problems;
}

Problems validate(const Rules& rules, std::string_view periodName)
{
    Problems problems = validate(rules.limits);
    const Problems more = validate(rules.judging);
    problems.insert(problems.end(), more.begin(), more.end());
    if (rules.inferencePeriod())
        return problems;
    const std::string wayOut
        = ", and no inference period is stated; give " + std::string(periodName);
    if (rules.limits.averagePower)
        problems.push_back({ErrorCode::ValueOutOfRange, "limits.power_uW",
                            "average power is energy over time" + wayOut});
    if (rules.limits.latency && rules.link.inferencesPerPacket > 1)
        problems.push_back({ErrorCode::ValueOutOfRange, "limits.latency_ms",
                            "the link sends " + std::to_string(rules.link.inferencesPerPacket)
                                + " inferences together, so the first one waits for the others"
                                + wayOut});
    return problems;
}

} // namespace splitscape::partition
