// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cache_folder.h"

#include "core/base/json_fields.h"
#include "core/data/content_hash.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::array<char, 8> kMagic{'S', 'P', 'L', 'T', 'D', 'A', 'T', 'A'};
constexpr std::uint32_t kVersion = 5;
constexpr std::uint32_t kByteOrder = 0x01020304;
constexpr std::uint64_t kAlignment = 64;
constexpr std::uint64_t kMostSides = 1000;
constexpr std::uint64_t kHighestCount = std::uint64_t{1}
    << 40; // keeps sums of sizes far from overflow
constexpr std::size_t kPieceBytes = std::size_t{16}
    << 20; // written between two looks at a stop request
constexpr std::size_t kKeyDigits = 32;
constexpr std::size_t kPiece = std::size_t{1} << 20; // bytes the checksum takes at a time
constexpr const char* kExtension = ".splitdata";

struct Header {
    std::array<char, 8> magic = kMagic;
    std::uint32_t version = kVersion;
    std::uint32_t byteOrder = kByteOrder;
    std::array<char, kKeyDigits> key{};
    std::array<char, kKeyDigits> checksum{};
    std::uint64_t namesBytes = 0;
    std::uint64_t samples = 0;
    std::uint64_t valuesPerSample = 0;
    std::uint64_t hasBlocks = 0;
    std::uint64_t sidesPerSample = 0;
    std::uint64_t hasOrigins = 0;
};

/// Where each part starts.
struct Layout {
    std::uint64_t names = 0;
    std::uint64_t labels = 0;
    std::uint64_t groups = 0;
    std::uint64_t blocks = 0;
    std::uint64_t sides = 0;
    std::uint64_t recordings = 0;
    std::uint64_t times = 0;
    std::uint64_t values = 0;
    std::uint64_t end = 0;
};

std::uint64_t aligned(std::uint64_t offset)
{
    return (offset + kAlignment - 1) / kAlignment * kAlignment;
}

std::optional<Layout> layoutOf(const Header& header)
{
    if (header.samples == 0 || header.samples > kHighestCount || header.valuesPerSample == 0
        || header.valuesPerSample > kHighestCount / header.samples
        || header.namesBytes > kHighestCount || header.hasBlocks > 1
        || header.sidesPerSample > kMostSides || header.hasOrigins > 1)
        return std::nullopt;
    Layout layout;
    layout.names = sizeof(Header);
    layout.labels = aligned(layout.names + header.namesBytes);
    layout.groups = aligned(layout.labels + header.samples);
    layout.blocks = aligned(layout.groups + header.samples * sizeof(std::uint32_t));
    layout.sides
        = aligned(layout.blocks + header.hasBlocks * header.samples * sizeof(std::uint32_t));
    layout.recordings
        = aligned(layout.sides + header.sidesPerSample * header.samples * sizeof(float));
    layout.times
        = aligned(layout.recordings + header.hasOrigins * header.samples * sizeof(std::uint32_t));
    layout.values = aligned(layout.times + header.hasOrigins * header.samples * sizeof(double));
    layout.end = layout.values + header.samples * header.valuesPerSample * sizeof(float);
    return layout;
}

/// A file that goes with this object's handle.
class OpenFile {
public:
    explicit OpenFile(const fs::path& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// 0 for what is no regular file.
    [[nodiscard]] std::uint64_t size() const
    {
        struct stat status { };
        if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode))
            return 0;
        return static_cast<std::uint64_t>(status.st_size);
    }

    /// Fills `bytes` from the start of the file on; false where it ends before.
    [[nodiscard]] bool read(std::span<std::byte> bytes, const std::stop_token& stop) const
    {
        for (std::uint64_t done = 0; done < bytes.size();) {
            const std::uint64_t wanted = std::min<std::uint64_t>(kPieceBytes, bytes.size() - done);
            const ::ssize_t got = stop.stop_requested()
                ? 0
                : ::pread(m_descriptor, bytes.data() + done, wanted, static_cast<::off_t>(done));
            if (got <= 0)
                return false;
            done += static_cast<std::uint64_t>(got);
        }
        return true;
    }

private:
    int m_descriptor;
};

/// A whole file in memory, at a multiple of kAlignment. Not mapped: whoever cuts off a file that is
/// mapped ends every program that reads it there.
class FileBytes {
public:
    /// Null where it cannot be read whole, or there is no memory for it.
    [[nodiscard]] static std::shared_ptr<const FileBytes> of(const OpenFile& file,
                                                             const std::stop_token& stop)
    {
        const std::uint64_t size = file.size();
        auto bytes = std::make_shared<FileBytes>();
        bytes->m_start.reset(
            static_cast<std::byte*>(std::aligned_alloc(kAlignment, aligned(size))));
        if (!bytes->m_start)
            return nullptr;
        bytes->m_bytes = {bytes->m_start.get(), size};
        return file.read({bytes->m_start.get(), size}, stop) ? bytes : nullptr;
    }

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

private:
    struct Free {
        void operator()(std::byte* start) const { std::free(start); }
    };
    std::unique_ptr<std::byte, Free> m_start;
    std::span<const std::byte> m_bytes;
};

template <typename T>
std::vector<T> copied(std::span<const std::byte> bytes, std::uint64_t offset, std::uint64_t count)
{
    std::vector<T> values(count);
    if (count > 0)
        std::memcpy(values.data(), bytes.data() + offset, count * sizeof(T));
    return values;
}

nlohmann::json toJson(const SampleOrigins& origins)
{
    nlohmann::json recordings = nlohmann::json::array();
    for (const RecordingOrigin& recording : origins.recordings) {
        nlohmann::json events = nlohmann::json::array();
        for (const LabelledEvent& event : recording.events)
            events.push_back({event.start_s, event.end_s, event.label});
        recordings.push_back({recording.name, recording.duration_s, std::move(events)});
    }
    return {{"recordings", std::move(recordings)},
            {"are_numbers", origins.areNumbers},
            {"window_s", origins.window_s}};
}

/// All but what each sample has; nothing where `json` is not what toJson() wrote.
std::optional<SampleOrigins> originsFrom(const nlohmann::json& json)
{
    try {
        SampleOrigins origins;
        origins.areNumbers = json.at("are_numbers").get<bool>();
        origins.window_s = json.at("window_s").get<double>();
        for (const nlohmann::json& one : json.at("recordings")) {
            RecordingOrigin recording{one.at(0).get<std::string>(), one.at(1).get<double>(), {}};
            for (const nlohmann::json& event : one.at(2))
                recording.events.push_back({event.at(0).get<double>(), event.at(1).get<double>(),
                                            event.at(2).get<std::uint8_t>()});
            origins.recordings.push_back(std::move(recording));
        }
        return origins;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

bool readNames(std::string_view text, Dataset& dataset, std::optional<SampleOrigins>& origins)
{
    const auto json = parseJson(text, "cache");
    if (!json)
        return false;
    Problems problems;
    JsonFields fields(*json, "cache", problems);
    fields.text("name", dataset.name);
    fields.texts("classes", dataset.classNames);
    fields.texts("groups", dataset.groupNames);
    fields.integer("length", dataset.length, {.low = 1});
    fields.integer("channels", dataset.channels, {.low = 1});
    fields.texts("sides", dataset.sideNames);
    fields.text("fingerprint", dataset.fingerprint);
    if (const auto* notes = fields.child("notes"))
        dataset.notes = notesFrom(*notes);
    if (const auto* whence = fields.child("origins"); whence && !whence->is_null())
        origins = originsFrom(*whence);
    fields.finish();
    return problems.empty();
}

bool consistent(const Dataset& dataset, const Header& header)
{
    const auto below = [](const auto& values, std::size_t bound) {
        return std::all_of(values.begin(), values.end(),
                           [bound](auto value) { return value < bound; });
    };
    return dataset.length > 0 && dataset.channels > 0
        && dataset.sampleValues() == header.valuesPerSample
        && dataset.sideNames.size() == header.sidesPerSample
        && below(dataset.labels, dataset.classNames.size())
        && below(dataset.groups, dataset.groupNames.size())
        && (!dataset.origins
            || below(dataset.origins->recordingOf, dataset.origins->recordings.size()));
}

/// Nothing when stopped.
std::optional<std::string> checksumOf(std::span<const std::byte> rest, const std::stop_token& stop)
{
    ContentHash hash;
    for (std::size_t first = 0; first < rest.size(); first += kPiece) {
        if (stop.stop_requested())
            return std::nullopt;
        hash.add(rest.subspan(first, std::min(kPiece, rest.size() - first)));
    }
    return hash.hexadecimal();
}

/// The next piece, shorter at the end of the file only; nothing when reading fails.
std::optional<std::span<const std::byte>> readPiece(int file, std::span<std::byte> piece)
{
    std::size_t filled = 0;
    while (filled < piece.size()) {
        const ::ssize_t got = ::read(file, piece.data() + filled, piece.size() - filled);
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return piece.first(filled);
}

bool writeAll(int file, std::span<const std::byte> bytes, const std::stop_token& stop)
{
    while (!bytes.empty()) {
        if (stop.stop_requested())
            return false;
        const ::ssize_t written = ::write(file, bytes.data(), std::min(bytes.size(), kPieceBytes));
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// Writes all parts at their places and returns whether every byte went out.
bool writeParts(int file, const Dataset& dataset, const std::string& names, const Layout& layout,
                const std::stop_token& stop)
{
    static const SampleOrigins kNone;
    const SampleOrigins& origins = dataset.origins ? *dataset.origins : kNone;
    const std::array<std::pair<std::uint64_t, std::span<const std::byte>>, 8> parts{{
        {layout.names, std::as_bytes(std::span(names))},
        {layout.labels, std::as_bytes(std::span(dataset.labels))},
        {layout.groups, std::as_bytes(std::span(dataset.groups))},
        {layout.blocks, std::as_bytes(std::span(dataset.blocks))},
        {layout.sides, std::as_bytes(std::span(dataset.sides))},
        {layout.recordings, std::as_bytes(std::span(origins.recordingOf))},
        {layout.times, std::as_bytes(std::span(origins.times))},
        {layout.values, std::as_bytes(dataset.values)},
    }};
    for (const auto& [offset, bytes] : parts)
        if (::lseek(file, static_cast<::off_t>(offset), SEEK_SET) < 0
            || !writeAll(file, bytes, stop))
            return false;
    return true;
}

/// The checksum is taken from what reached the file, a piece at a time: as a whole, it would be in
/// memory beside the dataset.
bool writeHeader(int file, Header header, const std::stop_token& stop)
{
    if (::lseek(file, sizeof(Header), SEEK_SET) < 0)
        return false;
    ContentHash hash;
    std::vector<std::byte> buffer(kPiece);
    auto piece = readPiece(file, buffer);
    for (; piece && !piece->empty(); piece = readPiece(file, buffer)) {
        if (stop.stop_requested())
            return false;
        hash.add(*piece);
    }
    if (!piece)
        return false;
    const std::string checksum = hash.hexadecimal();
    std::copy(checksum.begin(), checksum.end(), header.checksum.begin());
    return ::lseek(file, 0, SEEK_SET) == 0
        && writeAll(file, std::as_bytes(std::span(&header, 1)), stop);
}

void removeOldest(const fs::path& folder, const fs::path& keep, std::uint64_t maximumBytes)
{
    struct Entry {
        fs::file_time_type used;
        std::uint64_t bytes;
        fs::path path;
    };
    std::vector<Entry> entries;
    std::uint64_t total = 0;
    std::error_code failure;
    for (const auto& item : fs::directory_iterator(folder, failure)) {
        // Also what an interrupted write left behind: NAME.XXXXXX.
        if (item.path().stem().string().size() != kKeyDigits)
            continue;
        std::error_code gone;
        const auto bytes = item.file_size(gone);
        const auto used = item.last_write_time(gone);
        if (gone)
            continue;
        entries.push_back({used, bytes, item.path()});
        total += bytes;
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.used != b.used ? a.used < b.used : a.path < b.path;
    });
    for (const Entry& entry : entries) {
        if (total <= maximumBytes)
            return;
        if (entry.path == keep)
            continue;
        fs::remove(entry.path, failure);
        total -= entry.bytes;
    }
}

} // namespace

fs::path CacheFolder::fileOf(const std::string& key) const { return path / (key + kExtension); }

std::shared_ptr<const Dataset> CacheFolder::load(const std::string& key,
                                                 const std::stop_token& stop) const
{
    if (path.empty() || key.size() != kKeyDigits)
        return nullptr;
    const OpenFile file(fileOf(key));
    Header header;
    // What it claims is compared with what it has before any of it is taken in.
    if (file.size() < sizeof header || file.size() > maximumBytes
        || !file.read(std::as_writable_bytes(std::span(&header, 1)), stop))
        return nullptr;
    const auto layout = layoutOf(header);
    if (header.magic != kMagic || header.version != kVersion || header.byteOrder != kByteOrder
        || !layout || layout->end != file.size()
        || std::string_view(header.key.data(), header.key.size()) != key)
        return nullptr;
    auto whole = FileBytes::of(file, stop);
    if (!whole)
        return nullptr;
    const auto bytes = whole->bytes();
    if (bytes.size() != layout->end // it has changed meanwhile
        || checksumOf(bytes.subspan(sizeof header), stop)
            != std::string_view(header.checksum.data(), header.checksum.size()))
        return nullptr;

    auto dataset = std::make_shared<Dataset>();
    const char* names = reinterpret_cast<const char*>(bytes.data() + layout->names);
    std::optional<SampleOrigins> origins;
    if (!readNames({names, header.namesBytes}, *dataset, origins)
        || origins.has_value() != (header.hasOrigins == 1))
        return nullptr;
    dataset->labels = copied<std::uint8_t>(bytes, layout->labels, header.samples);
    dataset->groups = copied<std::uint32_t>(bytes, layout->groups, header.samples);
    dataset->blocks
        = copied<std::uint32_t>(bytes, layout->blocks, header.hasBlocks * header.samples);
    dataset->sides
        = copied<float>(bytes, layout->sides, header.sidesPerSample * header.samples);
    if (origins) {
        origins->recordingOf = copied<std::uint32_t>(bytes, layout->recordings, header.samples);
        origins->times = copied<double>(bytes, layout->times, header.samples);
        dataset->origins = std::make_shared<const SampleOrigins>(*std::move(origins));
    }
    if (!consistent(*dataset, header))
        return nullptr;
    dataset->values = {reinterpret_cast<const float*>(bytes.data() + layout->values),
                       header.samples * header.valuesPerSample};
    dataset->owner = std::move(whole);
    std::error_code ignored;
    fs::last_write_time(fileOf(key), fs::file_time_type::clock::now(), ignored); // recently used
    return dataset;
}

bool CacheFolder::store(const std::string& key, const Dataset& dataset,
                        const std::stop_token& stop) const
{
    if (path.empty() || key.size() != kKeyDigits)
        return false;
    const std::string names
        = nlohmann::json{{"name", dataset.name},          {"classes", dataset.classNames},
                         {"groups", dataset.groupNames},  {"length", dataset.length},
                         {"channels", dataset.channels},  {"fingerprint", dataset.fingerprint},
                         {"notes", toJson(dataset.notes)}, {"sides", dataset.sideNames},
                         {"origins", dataset.origins ? toJson(*dataset.origins) : nlohmann::json()}}
              .dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    Header header;
    std::copy(key.begin(), key.end(), header.key.begin());
    header.namesBytes = names.size();
    header.samples = dataset.sampleCount();
    header.valuesPerSample = dataset.sampleValues();
    header.hasBlocks = dataset.blocks.empty() ? 0 : 1;
    header.sidesPerSample = dataset.sideNames.size();
    header.hasOrigins = dataset.origins ? 1 : 0;
    const auto layout = layoutOf(header);
    if (!layout || layout->end > maximumBytes)
        return false;

    std::error_code failure;
    fs::create_directories(path, failure);
    std::string temporary = (path / (key + ".XXXXXX")).string();
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0)
        return false;
    bool good = writeParts(file, dataset, names, *layout, stop) && writeHeader(file, header, stop);
    good = ::close(file) == 0 && good;
    if (good)
        fs::rename(temporary, fileOf(key), failure);
    if (!good || failure) {
        fs::remove(temporary, failure);
        return false;
    }
    removeOldest(path, fileOf(key), maximumBytes);
    return true;
}

} // namespace splitscape::data
