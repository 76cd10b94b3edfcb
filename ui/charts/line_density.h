// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::ui {

/// How many lines run through each pixel of a strip.
struct PixelCounts {
    int columns = 0;
    std::vector<float> counts; ///< [row][column]
    float most = 0.0F;

    [[nodiscard]] std::span<const float> row(int index) const
    {
        return std::span(counts).subspan(static_cast<std::size_t>(index)
                                             * static_cast<std::size_t>(columns),
                                         static_cast<std::size_t>(columns));
    }
};

/// Counts lines that cross a strip of pixels from its left edge to its right one. A line is a pixel
/// wide, whatever its slope, and spreads over the two pixels it lies between. Up to forty million.
class LineCounter {
public:
    /// At least one column; at most 32767 rows.
    LineCounter(int columns, int rows);

    /// Adds `lines` lines from height `from` at the left edge to `to` at the right one: pixels from
    /// the top, 0 to the number of rows.
    void add(float from, float to, std::uint32_t lines);
    [[nodiscard]] PixelCounts counts() const;

private:
    int m_columns;
    int m_rows;
    std::size_t m_stride;
    std::vector<std::uint32_t>
        m_ink; ///< [column][row], with a row more above and below; kUnit a line
};

} // namespace splitscape::ui
