// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace splitscape::train::native {

/// Brings the samples of the next block into the cache while the present one is worked off, a piece
/// at a time: all at once they would wait for each other. Samples are read in shuffled order, which
/// no processor foresees.
class UpcomingSamples {
public:
    /// `pieces` is how often fetchPiece() will be called.
    void aim(std::span<const float* const> samples, std::size_t values, std::size_t pieces)
    {
        m_samples = samples;
        m_values = values;
        m_next = 0;
        m_piece = ((samples.size() * values + pieces - 1) / pieces + kLine - 1) / kLine * kLine;
    }

    void fetchPiece()
    {
        std::size_t left = m_piece;
        while (left > 0 && !m_samples.empty()) {
            const std::size_t end = std::min(m_next + left, m_values);
            left -= std::min(left, end - m_next);
            for (; m_next < end; m_next += kLine)
                __builtin_prefetch(m_samples.front() + m_next);
            if (m_next >= m_values) {
                m_samples = m_samples.subspan(1);
                m_next = 0;
            }
        }
    }

private:
    static constexpr std::size_t kLine = 16; // floats in a cache line
    std::span<const float* const> m_samples;
    std::size_t m_values = 0;
    std::size_t m_next = 0; // value of the first of m_samples
    std::size_t m_piece = 0;
};

} // namespace splitscape::train::native
