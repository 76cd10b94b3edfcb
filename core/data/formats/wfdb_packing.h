// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace splitscape::data {

/// How one WFDB storage format lays samples into bytes. [WfdbFormats]
///
/// Samples come in groups of `samples` in `bytes`; a record that ends inside a group stores only
/// the bytes its last samples touch.
class WfdbPacking {
public:
    /// Nothing for a format Splitscape does not read.
    [[nodiscard]] static std::optional<WfdbPacking> of(int format);

    [[nodiscard]] std::int64_t bytesFor(std::int64_t samples) const;
    /// Whole samples that `bytes` hold.
    [[nodiscard]] std::int64_t samplesIn(std::int64_t bytes) const;

    /// Decodes samples.size() samples from a group boundary on. Format 8 gives differences.
    /// @param bytes  at least bytesFor(samples.size())
    void decode(std::span<const std::uint8_t> bytes, std::span<std::int32_t> samples) const;

    [[nodiscard]] bool isDifference() const { return m_format == 8; }
    /// The value that marks an invalid sample, if the format has one.
    [[nodiscard]] std::optional<std::int32_t> invalidSample() const;

private:
    WfdbPacking(int format, int samples, int bytes)
        : m_format(format)
        , m_samples(samples)
        , m_bytes(bytes)
    {
    }

    int m_format;
    int m_samples;
    int m_bytes;
};

} // namespace splitscape::data
