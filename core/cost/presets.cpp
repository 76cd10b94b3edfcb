// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/cost/cost_json.h"
#include "core/cost/preset_files.h"

#include <algorithm>
#include <cassert>
#include <cctype>

namespace splitscape::cost {

namespace {

constexpr std::uint64_t kMaximumFileBytes = 1 << 20;
constexpr std::string_view kDefaultDevice = "stm32l476rg";

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

template <typename T, typename Read>
std::vector<T> readAll(std::span<const PresetFile> files, Read read)
{
    std::vector<T> all;
    for (const PresetFile& file : files) {
        Problems problems;
        const auto json = parseJson(file.json, std::string(file.name));
        assert(json.has_value());
        all.push_back(read(*json, problems, std::string(file.name), T{}));
        assert(problems.empty());
    }
    return all;
}

template <typename T>
Result<T> find(const std::vector<T>& presets, std::string_view id, const std::string& field)
{
    std::vector<std::string_view> known;
    for (const T& preset : presets) {
        if (lowered(preset.id) == lowered(id) || lowered(preset.name) == lowered(id))
            return preset;
        known.push_back(preset.id);
    }
    std::string all;
    for (const std::string_view one : known)
        all += (all.empty() ? "" : ", ") + std::string(one);
    const auto near = nearestName(id, known);
    return Error{ErrorCode::ValueOutOfRange, field,
                 "there is no preset \"" + std::string(id.substr(0, 60)) + "\" ("
                     + (near ? "did you mean \"" + *near + "\"?" : "known are " + all) + ")"};
}

bool isPath(const std::string& text)
{
    return text.find('/') != std::string::npos || text.ends_with(".json");
}

template <typename T, typename Find, typename Read>
T load(const std::string& idOrPath, const std::string& field, Problems& problems,
       const std::filesystem::path& folder, Find findPreset, Read read)
{
    if (!isPath(idOrPath)) {
        auto preset = findPreset(idOrPath, field);
        if (preset)
            return *std::move(preset);
        problems.push_back(preset.error());
        return T{};
    }
    const std::string path
        = folder.empty() ? idOrPath : (folder / idOrPath).lexically_normal().string();
    const auto bytes = readFile(path, kMaximumFileBytes);
    if (!bytes) {
        problems.push_back(bytes.error());
        return T{};
    }
    const auto json = parseJson(*bytes, path);
    if (!json) {
        problems.push_back(json.error());
        return T{};
    }
    return read(*json, problems, field, T{});
}

} // namespace

const std::vector<DeviceProfile>& devicePresets()
{
    static const std::vector<DeviceProfile> presets = [] {
        auto all = readAll<DeviceProfile>(devicePresetFiles(), readDeviceProfile);
        std::stable_sort(
            all.begin(), all.end(), [](const DeviceProfile& a, const DeviceProfile& b) {
                return (a.id == kDefaultDevice) > (b.id == kDefaultDevice)
                    || ((a.id == kDefaultDevice) == (b.id == kDefaultDevice) && a.id < b.id);
            });
        return all;
    }();
    return presets;
}

const std::vector<RadioLink>& linkPresets()
{
    static const std::vector<RadioLink> presets
        = readAll<RadioLink>(linkPresetFiles(), readRadioLink);
    return presets;
}

const DeviceProfile& defaultDevice() { return devicePresets().front(); }

const RadioLink& defaultLink() { return linkPresets().front(); }

Result<DeviceProfile> findDevice(std::string_view id, const std::string& field)
{
    return find(devicePresets(), id, field);
}

Result<RadioLink> findLink(std::string_view id, const std::string& field)
{
    return find(linkPresets(), id, field);
}

Result<void> checkBytesPerValue(const RadioLink& link, const std::string& field)
{
    if (link.bytesPerValue == 4)
        return {};
    return Error{ErrorCode::ValueOutOfRange, field + ".bytes_per_value",
                 "a 32-bit number takes 4 bytes on the air; to send fewer, list formats in "
                 "judging.formats.link"};
}

DeviceProfile loadDevice(const std::string& idOrPath, Problems& problems,
                         const std::filesystem::path& folder, const std::string& field)
{
    return load<DeviceProfile>(idOrPath, field, problems, folder, findDevice, readDeviceProfile);
}

RadioLink loadLink(const std::string& idOrPath, Problems& problems,
                   const std::filesystem::path& folder, const std::string& field)
{
    RadioLink link = load<RadioLink>(idOrPath, field, problems, folder, findLink, readRadioLink);
    if (const Result<void> sent = checkBytesPerValue(link, field); !sent)
        problems.push_back(sent.error());
    return link;
}

} // namespace splitscape::cost
