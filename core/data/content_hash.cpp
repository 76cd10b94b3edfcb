// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/content_hash.h"

#include "core/base/files.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <vector>

namespace splitscape::data {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
constexpr std::size_t kLargeChunk = std::size_t{16} << 20; // of what lies in memory already

} // namespace

struct ContentHash::State {
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> xxh{XXH3_createState()};
};

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
    if (!m_state->xxh)
        throw std::bad_alloc();
    XXH3_128bits_reset(m_state->xxh.get());
}

ContentHash::~ContentHash() = default;

void ContentHash::add(std::string_view text) { addBytes(std::as_bytes(std::span(text))); }

void ContentHash::addBytes(std::span<const std::byte> bytes)
{
    const std::uint64_t size = bytes.size();
    XXH3_128bits_update(m_state->xxh.get(), &size, sizeof size);
    XXH3_128bits_update(m_state->xxh.get(), bytes.data(), bytes.size());
}

Result<void> ContentHash::addMany(std::span<const std::byte> bytes, const std::stop_token& stop)
{
    const std::uint64_t size = bytes.size();
    XXH3_128bits_update(m_state->xxh.get(), &size, sizeof size);
    while (!bytes.empty()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto chunk = bytes.first(std::min(bytes.size(), kLargeChunk));
        XXH3_128bits_update(m_state->xxh.get(), chunk.data(), chunk.size());
        bytes = bytes.subspan(chunk.size());
    }
    return {};
}

Result<void> ContentHash::addFile(const std::filesystem::path& path, std::stop_token stop)
{
    if (const auto size = checkReadableFile(path);
        !size && size.error().code != ErrorCode::FileEmpty)
        return size.error();
    std::ifstream file(path, std::ios::binary);
    std::vector<char> chunk(kChunk);
    std::uint64_t total = 0;
    while (file) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path.string(), {}};
        file.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        const auto got = static_cast<std::size_t>(file.gcount());
        XXH3_128bits_update(m_state->xxh.get(), chunk.data(), got);
        total += got;
    }
    if (file.bad() || !file.eof())
        return Error{ErrorCode::FileUnreadable, path.string(), "reading stopped early"};
    XXH3_128bits_update(m_state->xxh.get(), &total, sizeof total);
    return {};
}

std::string ContentHash::hexadecimal() const
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh.get()));
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace splitscape::data
