// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/sample_package.h"

#include "core/base/files.h"
#include "core/data/side_values.h"
#include "core/remote/envelope.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace splitscape::remote {

namespace {

constexpr PackageMagic kMagic{'S', 'P', 'L', 'T', 'S', 'A', 'M', 'P'};
constexpr std::uint64_t kAlignment = 64;
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 40;
constexpr std::uint64_t kMostCount = std::uint64_t{1} << 32; // products of two stay below 2^63
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;
constexpr std::uint64_t kLongestKey = 4096;
constexpr std::uint32_t kMostClasses = 256;
constexpr std::uint64_t kMostSides = 256;

struct Sizes {
    std::uint64_t samples = 0;
    std::uint64_t valuesPerSample = 0;
    std::uint64_t train = 0;
    std::uint64_t selection = 0;
    std::uint32_t length = 0;
    std::uint32_t channels = 0;
    std::uint32_t classes = 0;
    std::uint32_t keyBytes = 0;
    std::uint64_t sides = 0; ///< side values of a sample
    std::uint64_t taught = 0; ///< 1 with what a teacher says of every class
};
static_assert(sizeof(Sizes) == 64);

/// Where each part of the content starts. With the header in front the values are aligned.
struct Layout {
    std::uint64_t key = 0;
    std::uint64_t labels = 0;
    std::uint64_t train = 0;
    std::uint64_t selection = 0;
    std::uint64_t sides = 0;
    std::uint64_t teaching = 0;
    std::uint64_t values = 0;
    std::uint64_t end = 0;
};

/// From the start of the package, so that what is mapped is aligned.
std::uint64_t aligned(std::uint64_t offset)
{
    const std::uint64_t whole = offset + sizeof(EnvelopeHeader);
    return (whole + kAlignment - 1) / kAlignment * kAlignment - sizeof(EnvelopeHeader);
}

std::optional<Layout> layoutOf(const Sizes& sizes)
{
    const bool bounded = sizes.samples > 0 && sizes.samples < kMostCount
        && sizes.valuesPerSample > 0 && sizes.valuesPerSample < kMostCount
        && sizes.train < kMostCount && sizes.selection < kMostCount && sizes.classes > 0
        && sizes.classes <= kMostClasses && sizes.keyBytes <= kLongestKey
        && std::uint64_t{sizes.length} * sizes.channels == sizes.valuesPerSample
        && sizes.length <= 0x7fffffff && sizes.channels <= 0x7fffffff
        && sizes.sides <= kMostSides && sizes.taught <= 1;
    if (!bounded || sizes.samples * sizes.valuesPerSample > kMostBytes / sizeof(float))
        return std::nullopt;
    Layout layout;
    layout.key = sizeof(Sizes);
    layout.labels = aligned(layout.key + sizes.keyBytes);
    layout.train = aligned(layout.labels + sizes.samples);
    layout.selection = aligned(layout.train + sizes.train * sizeof(std::uint32_t));
    layout.sides = aligned(layout.selection + sizes.selection * sizeof(std::uint32_t));
    layout.teaching = aligned(layout.sides + sizes.samples * sizes.sides * sizeof(float));
    layout.values = aligned(layout.teaching
                            + sizes.samples * sizes.taught * sizes.classes * sizeof(float));
    layout.end = layout.values + sizes.samples * sizes.valuesPerSample * sizeof(float);
    layout.end = (layout.end + 7) / 8 * 8;
    return layout;
}

/// Writes one part behind the other with its checksum, filled up to whole words.
class PartWriter {
public:
    PartWriter(int file, std::string name, std::stop_token stop)
        : m_file(file)
        , m_name(std::move(name))
        , m_stop(std::move(stop))
    {
    }

    /// `bytes` of a file and of memory.
    [[nodiscard]] Result<void> add(std::span<const std::byte> bytes)
    {
        m_place += bytes.size();
        while (!bytes.empty()) {
            const std::size_t count = std::min(bytes.size(), kPieceBytes - m_buffer.size());
            m_buffer.insert(m_buffer.end(), bytes.begin(),
                            bytes.begin() + static_cast<std::ptrdiff_t>(count));
            bytes = bytes.subspan(count);
            if (m_buffer.size() == kPieceBytes)
                if (const auto written = flush(); !written)
                    return written;
        }
        return {};
    }

    [[nodiscard]] Result<void> fillTo(std::uint64_t place)
    {
        const std::vector<std::byte> zeros(static_cast<std::size_t>(place - m_place));
        return add(zeros);
    }

    [[nodiscard]] Result<void> flush()
    {
        m_checksum.add(m_buffer);
        const auto written = write(m_buffer);
        m_buffer.clear();
        return written;
    }

    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_name, {}};
            const ::ssize_t count = ::write(m_file, bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return writeError(m_name, count < 0 ? errno : ENOSPC);
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
        return {};
    }

    [[nodiscard]] std::uint64_t checksum() const { return m_checksum.value(); }

private:
    int m_file;
    std::string m_name;
    std::stop_token m_stop;
    std::uint64_t m_place = 0;
    std::vector<std::byte> m_buffer;
    Checksum m_checksum;
};

/// The samples of both lists, each once, ascending.
std::vector<std::uint32_t> usedSamples(const data::Split& split)
{
    std::vector<std::uint32_t> used(split.train);
    used.insert(used.end(), split.selection.begin(), split.selection.end());
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

/// Where the samples of a list stand among the used ones.
std::vector<std::uint32_t> placesOf(const std::vector<std::uint32_t>& list,
                                    const std::vector<std::uint32_t>& used)
{
    std::vector<std::uint32_t> places;
    places.reserve(list.size());
    for (const std::uint32_t sample : list)
        places.push_back(static_cast<std::uint32_t>(
            std::lower_bound(used.begin(), used.end(), sample) - used.begin()));
    return places;
}

Result<void> writeContent(PartWriter& out, const Sizes& sizes, const Layout& layout,
                          const std::string& key, const data::Dataset& dataset,
                          const std::vector<std::uint32_t>& used, const data::Split& split)
{
    std::vector<std::uint8_t> labels;
    std::vector<float> sides;
    std::vector<float> teaching;
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    for (const std::uint32_t sample : used) {
        labels.push_back(dataset.labels[sample]);
        const auto ofSample = data::sidesOf(dataset, sample);
        sides.insert(sides.end(), ofSample.begin(), ofSample.end());
        if (dataset.teaching) {
            const auto told = std::span(*dataset.teaching).subspan(sample * classes, classes);
            teaching.insert(teaching.end(), told.begin(), told.end());
        }
    }
    const auto train = placesOf(split.train, used);
    const auto selection = placesOf(split.selection, used);
    const std::array<std::pair<std::uint64_t, std::span<const std::byte>>, 7> parts{{
        {0, std::as_bytes(std::span(&sizes, 1))},
        {layout.key, std::as_bytes(std::span(key))},
        {layout.labels, std::as_bytes(std::span(labels))},
        {layout.train, std::as_bytes(std::span(train))},
        {layout.selection, std::as_bytes(std::span(selection))},
        {layout.sides, std::as_bytes(std::span(sides))},
        {layout.teaching, std::as_bytes(std::span(teaching))},
    }};
    for (const auto& [place, bytes] : parts) {
        if (const auto filled = out.fillTo(place); !filled)
            return filled;
        if (const auto added = out.add(bytes); !added)
            return added;
    }
    if (const auto filled = out.fillTo(layout.values); !filled)
        return filled;
    for (const std::uint32_t sample : used)
        if (const auto added = out.add(std::as_bytes(dataset.sample(sample))); !added)
            return added;
    if (const auto filled = out.fillTo(layout.end); !filled)
        return filled;
    return out.flush();
}

template <typename T>
std::vector<T> copied(std::string_view content, std::uint64_t offset, std::uint64_t count)
{
    std::vector<T> values(static_cast<std::size_t>(count));
    if (count > 0)
        std::memcpy(values.data(), content.data() + offset, values.size() * sizeof(T));
    return values;
}

Error damaged(std::string detail)
{
    return {ErrorCode::FileDamaged, "training samples", std::move(detail)};
}

template <typename T>
bool allBelow(const std::vector<T>& values, std::uint64_t bound)
{
    return std::all_of(values.begin(), values.end(), [bound](T value) { return value < bound; });
}

} // namespace

std::string sampleFileName(int length) { return "samples-" + std::to_string(length); }

Result<void> writeSamples(int file, const std::string& name, const std::string& key,
                          const data::Dataset& dataset, const data::Split& split,
                          std::stop_token stop)
{
    const std::vector<std::uint32_t> used = usedSamples(split);
    const Sizes sizes{.samples = used.size(),
                      .valuesPerSample = dataset.sampleValues(),
                      .train = split.train.size(),
                      .selection = split.selection.size(),
                      .length = static_cast<std::uint32_t>(dataset.length),
                      .channels = static_cast<std::uint32_t>(dataset.channels),
                      .classes = static_cast<std::uint32_t>(dataset.classCount()),
                      .keyBytes = static_cast<std::uint32_t>(key.size()),
                      .sides = dataset.sideNames.size(),
                      .taught = dataset.teaching ? std::uint64_t{1} : std::uint64_t{0}};
    const auto layout = layoutOf(sizes);
    if (!layout || (!used.empty() && used.back() >= dataset.sampleCount()))
        return Error{ErrorCode::ValueOutOfRange, name, "there are no samples to train on"};
    PartWriter out(file, name, std::move(stop));
    EnvelopeHeader header{.magic = kMagic, .contentBytes = layout->end};
    if (const auto room = out.write(std::as_bytes(std::span(&header, 1))); !room)
        return room;
    if (const auto written = writeContent(out, sizes, *layout, key, dataset, used, split);
        !written)
        return written;
    header.checksum = out.checksum();
    if (::lseek(file, 0, SEEK_SET) != 0)
        return writeError(name, errno);
    return out.write(std::as_bytes(std::span(&header, 1)));
}

Result<TrainingSamples> readSamples(std::span<const std::byte> package,
                                    std::shared_ptr<const void> owner)
{
    const auto content
        = contentOf({reinterpret_cast<const char*>(package.data()), package.size()}, kMagic,
                    kMostBytes, "training samples");
    if (!content)
        return content.error();
    Sizes sizes;
    if (content->size() < sizeof sizes)
        return damaged("it ends before its sizes");
    std::memcpy(&sizes, content->data(), sizeof sizes);
    const auto layout = layoutOf(sizes);
    if (!layout || layout->end != content->size())
        return damaged("its sizes do not fit");
    TrainingSamples samples;
    samples.key = std::string(content->substr(layout->key, sizes.keyBytes));
    samples.train = copied<std::uint32_t>(*content, layout->train, sizes.train);
    samples.selection = copied<std::uint32_t>(*content, layout->selection, sizes.selection);
    data::Dataset& dataset = samples.dataset;
    dataset.labels = copied<std::uint8_t>(*content, layout->labels, sizes.samples);
    if (!allBelow(samples.train, sizes.samples) || !allBelow(samples.selection, sizes.samples)
        || !allBelow(dataset.labels, sizes.classes))
        return damaged("an index or a class in it is not one");
    dataset.name = "training samples";
    dataset.fingerprint = samples.key;
    dataset.length = static_cast<int>(sizes.length);
    dataset.channels = static_cast<int>(sizes.channels);
    for (std::uint32_t i = 0; i < sizes.classes; ++i)
        dataset.classNames.push_back(std::to_string(i));
    dataset.sides = copied<float>(*content, layout->sides, sizes.samples * sizes.sides);
    for (std::uint64_t i = 0; i < sizes.sides; ++i)
        dataset.sideNames.push_back(std::to_string(i));
    if (sizes.taught > 0)
        dataset.teaching = std::make_shared<const std::vector<float>>(
            copied<float>(*content, layout->teaching, sizes.samples * sizes.classes));
    const char* values = content->data() + layout->values;
    const auto count = static_cast<std::size_t>(sizes.samples * sizes.valuesPerSample);
    if (reinterpret_cast<std::uintptr_t>(values) % alignof(float) == 0) {
        dataset.values = {reinterpret_cast<const float*>(values), count};
        dataset.owner = std::move(owner);
    } else {
        auto own = std::make_shared<const std::vector<float>>(
            copied<float>(*content, layout->values, count));
        dataset.values = *own;
        dataset.owner = std::move(own);
    }
    return samples;
}

Result<TrainingSamples> loadSamples(const std::filesystem::path& path)
{
    if (const auto there = checkReadableFile(path); !there)
        return there.error();
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status { };
    void* address = MAP_FAILED;
    if (file >= 0 && ::fstat(file, &status) == 0 && status.st_size > 0)
        address = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE,
                         file, 0);
    if (file >= 0)
        ::close(file);
    if (address == MAP_FAILED)
        return Error{ErrorCode::FileUnreadable, path.string(), "it cannot be mapped"};
    const auto size = static_cast<std::size_t>(status.st_size);
    const std::shared_ptr<const void> owner(
        address, [size](const void* mapped) { ::munmap(const_cast<void*>(mapped), size); });
    return readSamples({static_cast<const std::byte*>(address), size}, owner);
}

} // namespace splitscape::remote
