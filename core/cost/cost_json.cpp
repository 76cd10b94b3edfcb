// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_json.h"

#include "core/base/text.h"
#include "core/cost/cost_ranges.h"
#include "core/cost/presets.h"

#include <array>

namespace splitscape::cost {

namespace {

/// "NAME_KiB" or "NAME_bytes", not both.
std::optional<Bytes> readBytes(JsonFields& fields, const std::string& name)
{
    const std::string inKibibytes = name + "_KiB";
    const std::string inBytes = name + "_bytes";
    std::optional<double> kibibytes;
    std::optional<double> bytes;
    fields.number(inKibibytes, kibibytes, kMemory_KiB);
    fields.number(inBytes, bytes, kMemory_bytes);
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
    fields.number(key, nanojoules, kLinkEnergy_nJ);
    if (nanojoules)
        energy = Energy::nanojoules(*nanojoules);
}

void readTime(JsonFields& fields, std::string_view key, Seconds& time)
{
    std::optional<double> microseconds;
    fields.number(key, microseconds, kLinkTime_us);
    if (microseconds)
        time = Seconds(*microseconds * 1e-6);
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

/// Terms of a surrogate; behind each name stands the unit, "_s", or nothing for instructions.
struct Term {
    std::string_view name;
    double LatencySurrogate::*member;
};
constexpr std::array<Term, 6> kTerms{{{"intercept", &LatencySurrogate::intercept},
                                      {"per_mac", &LatencySurrogate::perMac},
                                      {"per_input", &LatencySurrogate::perInput},
                                      {"per_output", &LatencySurrogate::perOutput},
                                      {"per_input_length", &LatencySurrogate::perInputLength},
                                      {"per_output_length", &LatencySurrogate::perOutputLength}}};
constexpr std::size_t kPaperTerms = 4;

void readSurrogate(const nlohmann::json& json, const std::string& path, std::string_view unit,
                   const NumberRange& range, LatencySurrogate& surrogate, Problems& problems)
{
    JsonFields fields(json, path, problems);
    for (const Term& term : kTerms)
        fields.number(std::string(term.name).append(unit), surrogate.*term.member, range);
    if (!unit.empty())
        fields.number("r_squared", surrogate.rSquared, {.high = 1.0});
    fields.finish();
}

/// {"conv": {...}, "tconv": {...}, "fc": {...}}, or "all" for the three.
void readKinds(JsonFields& device, const char* key, std::string_view unit, const NumberRange& range,
               std::array<LatencySurrogate, 3>& kinds, Problems& problems)
{
    const nlohmann::json* json = device.child(key);
    if (!json)
        return;
    JsonFields fields(*json, device.pathOf(key), problems);
    if (const nlohmann::json* all = fields.child("all")) {
        readSurrogate(*all, fields.pathOf("all"), unit, range, kinds[0], problems);
        kinds[2] = kinds[1] = kinds[0];
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (const nlohmann::json* one = fields.child(kLayerKindNames[kind]))
            readSurrogate(*one, fields.pathOf(kLayerKindNames[kind]), unit, range, kinds[kind],
                          problems);
    }
    fields.finish();
}

/// The same for int8 layers, which a device need not have.
void readIntegerKinds(JsonFields& device, const char* key, std::string_view unit,
                      const NumberRange& range, std::optional<std::array<LatencySurrogate, 3>>& kinds,
                      Problems& problems)
{
    if (!device.has(key))
        return;
    auto found = kinds.value_or(std::array<LatencySurrogate, 3>{});
    readKinds(device, key, unit, range, found, problems);
    kinds = found;
}

/// Counted instructions instead of seconds, on top of those of a preset.
void readInstructions(JsonFields& fields, DeviceProfile& device, Problems& problems)
{
    const bool counted = device.instructions || fields.has("instructions");
    InstructionModel model = device.instructions.value_or(InstructionModel{});
    readKinds(fields, "instructions", "", kInstructions, model.perLayer, problems);
    readIntegerKinds(fields, "instructions_int8", "", kInstructions, model.perIntegerLayer,
                     problems);
    fields.number("clock_MHz", model.clock_MHz, kClock_MHz);
    fields.number("cycles_per_instruction", model.cyclesPerInstruction, kCyclesPerInstruction);
    if (!counted) {
        for (const char* key : {"clock_MHz", "cycles_per_instruction", "instructions_int8"}) {
            if (fields.has(key))
                fields.problem(ErrorCode::ValueOutOfRange, key,
                               "it means something only beside \"instructions\"");
        }
        return;
    }
    if (fields.has("latency_int8"))
        fields.problem(ErrorCode::ValueOutOfRange, "latency_int8",
                       "this device counts instructions, so give instructions_int8, or latency as "
                       "well");
    if (fields.has("instructions") && fields.has("latency"))
        fields.problem(ErrorCode::ValueOutOfRange, "instructions",
                       "it says the same as latency, so give one of the two");
    if (model.clock_MHz <= 0.0 && !fields.has("clock_MHz"))
        fields.problem(ErrorCode::ValueOutOfRange, "clock_MHz", "instructions need it");
    device.instructions = std::move(model);
}

void readLatency(JsonFields& fields, DeviceProfile& device, Problems& problems)
{
    if (fields.has("latency"))
        device.instructions.reset();
    if (fields.has("latency"))
        device.integerLatency.reset();
    readKinds(fields, "latency", "_s", kLatencyTerm_s, device.latency, problems);
    readIntegerKinds(fields, "latency_int8", "_s", kLatencyTerm_s, device.integerLatency, problems);
    readInstructions(fields, device, problems);
    if (const auto choice = fields.choice("multiply_accumulates", {"charged", "executed"})) {
        auto& kinds = device.instructions ? device.instructions->perLayer : device.latency;
        for (LatencySurrogate& of : kinds)
            of.executedMacs = *choice == 1;
    }
    // int8 code has no zero-insertion form: its MACs are those that it runs.
    for (auto* kinds : {&device.integerLatency,
                        device.instructions ? &device.instructions->perIntegerLayer : nullptr}) {
        if (!kinds || !*kinds)
            continue;
        for (LatencySurrogate& of : **kinds)
            of.executedMacs = true;
    }
    if (device.instructions) {
        device.latency = device.instructions->latency().value_or(std::array<LatencySurrogate, 3>{});
        device.integerLatency = device.instructions->integerLatency();
        device.latencyIsEstimate = true;
    }
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

/// The paper's terms always, the others where they count.
nlohmann::json surrogateJson(const LatencySurrogate& surrogate, std::string_view unit)
{
    nlohmann::json json = nlohmann::json::object();
    for (std::size_t i = 0; i < kTerms.size(); ++i) {
        const double value = surrogate.*kTerms[i].member;
        if (i < kPaperTerms || value != 0.0)
            json[std::string(kTerms[i].name).append(unit)] = value;
    }
    if (surrogate.rSquared)
        json["r_squared"] = *surrogate.rSquared;
    return json;
}

void addKindsJson(nlohmann::json& json, const char* key, std::string_view unit,
                  const std::array<LatencySurrogate, 3>& kinds)
{
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        LatencySurrogate bare = kinds[kind];
        bare.executedMacs = false;
        if (bare != LatencySurrogate{})
            json[key][std::string(kLayerKindNames[kind])] = surrogateJson(kinds[kind], unit);
    }
}

void addLatencyJson(nlohmann::json& json, const DeviceProfile& device)
{
    const auto& kinds = device.instructions ? device.instructions->perLayer : device.latency;
    const char* const unit = device.instructions ? "" : "_s";
    addKindsJson(json, device.instructions ? "instructions" : "latency", unit, kinds);
    const auto& integers
        = device.instructions ? device.instructions->perIntegerLayer : device.integerLatency;
    if (integers)
        addKindsJson(json, device.instructions ? "instructions_int8" : "latency_int8", unit,
                     *integers);
    if (kinds.front().executedMacs)
        json["multiply_accumulates"] = "executed";
    if (!device.instructions)
        return;
    json["clock_MHz"] = device.instructions->clock_MHz;
    if (device.instructions->cyclesPerInstruction)
        json["cycles_per_instruction"] = *device.instructions->cyclesPerInstruction;
}

/// An object with an id of its own, as toJson writes it: what it leaves out is not there.
bool isWhole(const JsonFields& fields) { return fields.has("id") && !fields.has("preset"); }

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
    if (isWhole(fields))
        device = {};
    fields.text("id", device.id);
    fields.text("name", device.name);
    fields.text("description", device.description);
    if (const auto flash = readBytes(fields, "flash"))
        device.flash = flash;
    if (const auto ram = readBytes(fields, "ram"))
        device.ram = *ram;
    std::optional<double> milliwatts;
    fields.number("compute_power_mW", milliwatts, kPower_mW);
    if (milliwatts)
        device.computePower = Power::milliwatts(*milliwatts);
    std::optional<double> microwatts;
    fields.number("sleep_power_uW", microwatts, kSleepPower_uW);
    if (microwatts)
        device.sleepPower = Power::microwatts(*microwatts);
    readLatency(fields, device, problems);
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
    if (device.sleepPower > Power{})
        json["sleep_power_uW"] = numberInUnit(device.sleepPower.inWatts(), 1e-6);
    addLatencyJson(json, device);
    return json;
}

RadioLink readRadioLink(const nlohmann::json& json, Problems& problems, const std::string& path,
                        RadioLink link)
{
    JsonFields fields(objectOrEmpty(json), path, problems);
    if (!startFromPreset(json, path, fields, link, findLink, problems) || json.is_string()
        || !json.is_object())
        return link;
    if (isWhole(fields))
        link = {};
    fields.text("id", link.id);
    fields.text("name", link.name);
    readEnergy(fields, "energy_per_byte_nJ", link.perByte);
    fields.integer("bytes_per_value", link.bytesPerValue, kBytesPerValue);
    readEnergy(fields, "energy_per_packet_nJ", link.perPacket);
    fields.integer("payload_bytes", link.payloadBytes, kPayloadBytes);
    readEnergy(fields, "fog_receive_energy_per_byte_nJ", link.fogReceivePerByte);
    readEnergy(fields, "energy_per_event_nJ", link.perEvent);
    fields.integer("header_bytes", link.headerBytes, kHeaderBytes);
    fields.number("retransmission_rate", link.retransmissionRate, kRetransmissionRate);
    readTime(fields, "time_per_byte_us", link.timePerByte);
    readTime(fields, "time_per_packet_us", link.timePerPacket);
    readTime(fields, "time_per_event_us", link.timePerEvent);
    fields.integer("inferences_per_packet", link.inferencesPerPacket, kInferencesPerPacket);
    std::optional<double> period_s;
    fields.number("inference_period_s", period_s, kInferencePeriod_s);
    if (period_s)
        link.inferencePeriod = Seconds(*period_s);
    readSources(fields, link.sources, problems);
    fields.finish();
    if (link.timePerPacket.count() > 0.0 && link.payloadBytes == 0)
        fields.problem(ErrorCode::ValueOutOfRange, "payload_bytes",
                       "it must be above 0 where packets take time");
    if (link.perPacket > Energy{} && link.payloadBytes == 0)
        fields.problem(ErrorCode::ValueOutOfRange, "payload_bytes",
                       "it must be above 0 where packets cost energy");
    return link;
}

nlohmann::json toJson(const RadioLink& link)
{
    nlohmann::json json{
        {"id", link.id},
        {"name", link.name},
        {"energy_per_byte_nJ", numberInUnit(link.perByte.inJoules(), 1e-9)},
        {"bytes_per_value", link.bytesPerValue},
        {"energy_per_packet_nJ", numberInUnit(link.perPacket.inJoules(), 1e-9)},
        {"payload_bytes", link.payloadBytes},
        {"fog_receive_energy_per_byte_nJ", numberInUnit(link.fogReceivePerByte.inJoules(), 1e-9)},
        {"sources", sourcesJson(link.sources)}};
    // Only where they count: the files of before read the same.
    if (link.perEvent > Energy{})
        json["energy_per_event_nJ"] = numberInUnit(link.perEvent.inJoules(), 1e-9);
    if (link.headerBytes > 0)
        json["header_bytes"] = link.headerBytes;
    if (link.retransmissionRate > 0.0)
        json["retransmission_rate"] = link.retransmissionRate;
    for (const auto& [key, time] : {std::pair{"time_per_byte_us", link.timePerByte},
                                    std::pair{"time_per_packet_us", link.timePerPacket},
                                    std::pair{"time_per_event_us", link.timePerEvent}}) {
        if (time.count() > 0.0)
            json[key] = numberInUnit(time.count(), 1e-6);
    }
    if (link.inferencesPerPacket > 1)
        json["inferences_per_packet"] = link.inferencesPerPacket;
    if (link.inferencePeriod)
        json["inference_period_s"] = link.inferencePeriod->count();
    return json;
}

} // namespace splitscape::cost
