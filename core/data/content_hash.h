// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace splitscape::data {

/// XXH3, 128 bits, over everything added; each piece counts with its length.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void add(std::string_view text);
    template <typename T>
    void add(std::span<const T> values)
    {
        addBytes(std::as_bytes(values));
    }
    /// Adds a file's content; streams it. Checks `stop` per MiB.
    /// Errors: those of checkReadableFile (but an empty file is fine), and Cancelled.
    [[nodiscard]] Result<void> addFile(const std::filesystem::path& path, std::stop_token stop);

    /// The same for much of it. Checks `stop` per 16 MiB.
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> addMany(std::span<const std::byte> bytes,
                                       const std::stop_token& stop);

    /// 32 digits.
    [[nodiscard]] std::string hexadecimal() const;

private:
    void addBytes(std::span<const std::byte> bytes);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace splitscape::data
