// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"

#include "core/base/text.h"
#include "core/cost/presets.h"

namespace splitscape::cost {

namespace {

constexpr double kKibibyte = 1024.0;
// Beyond any microcontroller; keeps bytes far from overflow.
constexpr double kMaximumKibibytes = 1e9;
constexpr double kMaximumPacketBytes = 1e6;

/// "NAME_KiB" or "NAME_bytes", not both.
std::optional<Bytes> readBytes(JsonFields& fields, const std::string& name)
{
    const std::string inKibibytes = name + "_KiB";
    const std::string inBytes = name + "_bytes";
    std::optional<double> kibibytes;
    std::optional<double> bytes;
    fields.number(inKibibytes, kibibytes,
                  {.low = 0.0, .high = kMaximumKibibytes, .exclusiveLow = true});
    fields.number(inBytes, bytes, {.low = 1.0, .high = kMaximumKibibytes * kKibibyte});
    if (kibibytes && bytes)
        fields.problem(ErrorCode::ValueOutOfRange, inBytes,
                       "it says the same as " + inKibibytes + ", so give one of the two");
    if (kibibytes)
        return Bytes::kibibytes(*kibibytes);
    return bytes ? std::optional(Bytes(static_cast<std::int64_t>(*bytes))) : std::nullopt;
}

void readEnergy(JsonFields& fields, std::string_view key, Energy& energy)
{
    std::optional<double> nanojoules;
    fields.number(key, nanojoules, {.low = 0.0, .high = 1e15});
    if (nanojoules)
        energy = Energy::nanojoules(*nanojoules);
}

void readSources(JsonFields& fields, std::vector<std::pair<std::string, std::string>>& sources,
                 Problems& problems)
{
    const nlohmann::json* found = fields.child("sources");
    if (!found)
        return;
    JsonFields texts(*found, fields.pathOf("sources"), problems);
    if (!found->is_object())
        return;
    for (const auto& [field, value] : found->items()) {
        std::string text;
        texts.text(field, text);
        std::erase_if(sources, [&key = field](const auto& source) { return source.first == key; });
        sources.emplace_back(field, text);
    }
}

nlohmann::json sourcesJson(const std::vector<std::pair<std::string, std::string>>& sources)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [field, source] : sources)
        json[field] = source;
    return json;
}

void readSurrogate(const nlohmann::json& json, const std::string& path, LatencySurrogate& surrogate,
                   Problems& problems)
{
    JsonFields fields(json, path, problems);
    const NumberRange range{.low = 0.0, .high = 1e6};
    fields.number("intercept_s", surrogate.intercept, range);
    fields.number("per_mac_s", surrogate.perMac, range);
    fields.number("per_input_s", surrogate.perInput, range);
    fields.number("per_output_s", surrogate.perOutput, range);
    fields.number("r_squared", surrogate.rSquared, {.high = 1.0});
    fields.finish();
}

void readLatency(JsonFields& device, std::array<LatencySurrogate, 3>& latency, Problems& problems)
{
    const nlohmann::json* json = device.child("latency");
    if (!json)
        return;
    JsonFields fields(*json, device.pathOf("latency"), problems);
    if (const nlohmann::json* all = fields.child("all")) {
        readSurrogate(*all, fields.pathOf("all"), latency[0], problems);
        latency[2] = latency[1] = latency[0];
    }
    for (std::size_t kind = 0; kind < latency.size(); ++kind) {
        if (const nlohmann::json* one = fields.child(kLayerKindNames[kind]))
            readSurrogate(*one, fields.pathOf(kLayerKindNames[kind]), latency[kind], problems);
    }
    fields.finish();
}

/// Text names a preset; in an object, "preset" does.
template <typename T, typename Find>
bool startFromPreset(const nlohmann::json& json, const std::string& path, JsonFields& fields,
                     T& value, Find find, Problems& problems)
{
    const nlohmann::json* preset = json.is_string() ? &json : fields.child("preset");
    if (!preset)
        return true;
    const std::string field = json.is_string() ? path : path + ".preset";
    if (!preset->is_string()) {
        problems.push_back({ErrorCode::WrongType, field, "expected the id of a preset as text"});
        return false;
    }
    const auto found = find(preset->get<std::string>(), field);
    if (!found) {
        problems.push_back(found.error());
        return false;
    }
    value = *found;
    return true;
}

nlohmann::json surrogateJson(const LatencySurrogate& surrogate)
{
    nlohmann::json json{{"intercept_s", surrogate.intercept},
                        {"per_mac_s", surrogate.perMac},
                        {"per_input_s", surrogate.perInput},
                        {"per_output_s", surrogate.perOutput}};
    if (surrogate.rSquared)
        json["r_squared"] = *surrogate.rSquared;
    return json;
}

const nlohmann::json& objectOrEmpty(const nlohmann::json& json)
{
    static const nlohmann::json empty = nlohmann::json::object();
    return json.is_string() ? empty : json;
}

} // namespace

DeviceProfile readDeviceProfile(const nlohmann::json& json, Problems& problems,
                                const std::string& path, DeviceProfile device)
{
    JsonFields fields(objectOrEmpty(json), path, problems);
    if (!startFromPreset(json, path, fields, device, findDevice, problems) || json.is_string()
        || !json.is_object())
        return device;
    fields.text("id", device.id);
    fields.text("name", device.name);
    fields.text("description", device.description);
    if (const auto flash = readBytes(fields, "flash"))
        device.flash = flash;
    if (const auto ram = readBytes(fields, "ram"))
        device.ram = *ram;
    std::optional<double> milliwatts;
    fields.number("compute_power_mW", milliwatts, {.low = 0.0, .high = 1e9, .exclusiveLow = true});
    if (milliwatts)
        device.computePower = Power::milliwatts(*milliwatts);
    readLatency(fields, device.latency, problems);
    fields.boolean("latency_is_estimate", device.latencyIsEstimate);
    readSources(fields, device.sources, problems);
    fields.finish();
    if (device.ram.count() <= 0 && !fields.has("ram_KiB") && !fields.has("ram_bytes"))
        fields.problem(ErrorCode::ValueOutOfRange, "ram_KiB", "a device needs it");
    if (device.name.empty())
        device.name = device.id.empty() ? "own device" : device.id;
    return device;
}

nlohmann::json toJson(const DeviceProfile& device)
{
    nlohmann::json json{{"id", device.id},
                        {"name", device.name},
                        {"description", device.description},
                        {"ram_bytes", device.ram.count()},
                        {"latency_is_estimate", device.latencyIsEstimate},
                        {"sources", sourcesJson(device.sources)}};
    if (device.flash)
        json["flash_bytes"] = device.flash->count();
    if (device.computePower)
        json["compute_power_mW"] = numberInUnit(device.computePower->inWatts(), 1e-3);
    for (std::size_t kind = 0; kind < device.latency.size(); ++kind) {
        if (device.latency[kind] != LatencySurrogate{})
            json["latency"][std::string(kLayerKindNames[kind])]
                = surrogateJson(device.latency[kind]);
    }
    return json;
}

RadioLink readRadioLink(const nlohmann::json& json, Problems& problems, const std::string& path,
                        RadioLink link)
{
    JsonFields fields(objectOrEmpty(json), path, problems);
    if (!startFromPreset(json, path, fields, link, findLink, problems) || json.is_string()
        || !json.is_object())
        return link;
    fields.text("id", link.id);
    fields.text("name", link.name);
    readEnergy(fields, "energy_per_byte_nJ", link.perByte);
    fields.integer("bytes_per_value", link.bytesPerValue, {.low = 1, .high = 64});
    readEnergy(fields, "energy_per_packet_nJ", link.perPacket);
    fields.integer("payload_bytes", link.payloadBytes, {.low = 0, .high = kMaximumPacketBytes});
    readEnergy(fields, "fog_receive_energy_per_byte_nJ", link.fogReceivePerByte);
    readSources(fields, link.sources, problems);
    fields.finish();
    if (link.perPacket > Energy{} && link.payloadBytes == 0)
        fields.problem(ErrorCode::ValueOutOfRange, "payload_bytes",
                       "it must be above 0 where packets cost energy");
    return link;
}

nlohmann::json toJson(const RadioLink& link)
{
    return {
        {"id", link.id},
        {"name", link.name},
        {"energy_per_byte_nJ", numberInUnit(link.perByte.inJoules(), 1e-9)},
        {"bytes_per_value", link.bytesPerValue},
        {"energy_per_packet_nJ", numberInUnit(link.perPacket.inJoules(), 1e-9)},
        {"payload_bytes", link.payloadBytes},
        {"fog_receive_energy_per_byte_nJ", numberInUnit(link.fogReceivePerByte.inJoules(), 1e-9)},
        {"sources", sourcesJson(link.sources)}};
}

} // namespace splitscape::cost
