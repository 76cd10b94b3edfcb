// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>

namespace splitscape::data {

/// Finds stretches of one signal that come back in another recording, at any offset: copies and
/// cuts of the same original, which must not lie in two parts of a split. Two windows that share
/// 127 samples or more are always recognised. Flat stretches are no evidence.
class RepeatFinder {
public:
    /// Whether `samples` share signal with what another record remembered.
    [[nodiscard]] bool isRepeated(std::span<const float> samples, std::uint32_t record) const;
    void remember(std::span<const float> samples, std::uint32_t record);

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_recordOf; // by hash of a piece of 64 samples
};

} // namespace splitscape::data
