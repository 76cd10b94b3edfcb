// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/repeat_finder.h"

#include <bit>
#include <cmath>
#include <cstddef>

namespace splitscape::data {

namespace {

constexpr std::size_t kPiece = 64;
constexpr std::size_t kFewestChanges = 32; // a piece with fewer could be any silent electrode
constexpr std::uint64_t kBase = 0x9e3779b97f4a7c15ULL;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent)
{
    std::uint64_t result = 1;
    for (std::size_t i = 0; i < exponent; ++i)
        result *= base;
    return result;
}

constexpr std::uint64_t kOldest = power(kBase, kPiece - 1);

std::uint64_t spread(float value)
{
    std::uint64_t bits = std::bit_cast<std::uint32_t>(value);
    bits = (bits ^ (bits >> 15)) * 0xbf58476d1ce4e5b9ULL;
    return bits ^ (bits >> 29);
}

/// A polynomial hash over the last 64 samples.
class RollingPiece {
public:
    explicit RollingPiece(std::span<const float> samples)
        : m_samples(samples)
    {
    }

    /// Takes in sample `i`, in order.
    void push(std::size_t i)
    {
        if (i >= kPiece) {
            m_hash -= spread(m_samples[i - kPiece]) * kOldest;
            m_changes -= changes(i - kPiece + 1);
        }
        m_hash = m_hash * kBase + spread(m_samples[i]);
        if (i > 0)
            m_changes += changes(i);
    }
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }
    [[nodiscard]] bool isEvidence() const { return m_changes >= kFewestChanges; }

private:
    [[nodiscard]] std::size_t changes(std::size_t i) const
    {
        return m_samples[i] != m_samples[i - 1] ? 1 : 0;
    }

    std::span<const float> m_samples;
    std::uint64_t m_hash = 0;
    std::size_t m_changes = 0;
};

} // namespace

bool RepeatFinder::isRepeated(std::span<const float> samples, std::uint32_t record) const
{
    RollingPiece piece(samples);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        piece.push(i);
        if (i + 1 < kPiece || !piece.isEvidence())
            continue;
        const auto found = m_recordOf.find(piece.hash());
        if (found != m_recordOf.end() && found->second != record)
            return true;
    }
    return false;
}

void RepeatFinder::remember(std::span<const float> samples, std::uint32_t record)
{
    RollingPiece piece(samples);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        piece.push(i);
        if ((i + 1) % kPiece == 0 && piece.isEvidence())
            m_recordOf.emplace(piece.hash(), record);
    }
}

} // namespace splitscape::data
