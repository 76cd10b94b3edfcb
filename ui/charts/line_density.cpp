// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_density.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace splitscape::ui {
namespace {

constexpr float kUnit = 64.0F; ///< finer than a shade of 8 bits shows
constexpr int kFractionBits = 16; ///< of a height

/// Adds to two neighbouring numbers in one step: this is most of the work of a picture.
void addToPair(std::uint32_t* pair, std::uint64_t first, std::uint64_t second)
{
    constexpr bool kFirstIsLow = std::endian::native == std::endian::little;
    std::uint64_t both = 0;
    std::memcpy(&both, pair, sizeof both);
    both += kFirstIsLow ? first | second << 32U : first << 32U | second;
    std::memcpy(pair, &both, sizeof both);
}

} // namespace

LineCounter::LineCounter(int columns, int rows)
    : m_columns(columns)
    , m_rows(rows)
    , m_stride(static_cast<std::size_t>(rows) + 2)
    , m_ink(static_cast<std::size_t>(columns) * m_stride)
{
}

void LineCounter::add(float from, float to, std::uint32_t lines)
{
    // A longer step from one dot to the next would show as beads.
    constexpr float kLongestStep = 0.75F;
    from = std::clamp(from, 0.0F, static_cast<float>(m_rows));
    to = std::clamp(to, 0.0F, static_cast<float>(m_rows));
    const float perColumn = (to - from) / static_cast<float>(m_columns);
    const int dots = 1 + static_cast<int>(std::abs(perColumn) / kLongestStep);
    const auto ink = static_cast<std::uint64_t>(kUnit * static_cast<float>(lines)
                                                    * std::sqrt(1.0F + perColumn * perColumn)
                                                    / static_cast<float>(dots)
                                                + 0.5F);
    constexpr float kOne = 1 << kFractionBits;
    const float dotStep = perColumn / static_cast<float>(dots);
    const auto step = static_cast<std::int64_t>(kOne * dotStep);
    // Half a pixel up to the middle of the row above, a whole one down past the spare row.
    auto at = static_cast<std::int64_t>(kOne * (from + 0.5F * dotStep + 0.5F));
    std::uint32_t* column = m_ink.data();
    for (int left = m_columns; left > 0; --left, column += m_stride) {
        for (int dot = 0; dot < dots; ++dot, at += step) {
            const auto fraction = static_cast<std::uint64_t>(at) & ((1U << kFractionBits) - 1U);
            const std::uint64_t below = ink * fraction >> kFractionBits;
            addToPair(column + (at >> kFractionBits), ink - below, below);
        }
    }
}

PixelCounts LineCounter::counts() const
{
    PixelCounts pixels;
    pixels.columns = m_columns;
    pixels.counts.reserve(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    std::uint32_t most = 0;
    for (int row = 0; row < m_rows; ++row) {
        std::size_t at = static_cast<std::size_t>(row) + 1;
        for (int column = 0; column < m_columns; ++column, at += m_stride) {
            pixels.counts.push_back(static_cast<float>(m_ink[at]) / kUnit);
            most = std::max(most, m_ink[at]);
        }
    }
    pixels.most = static_cast<float>(most) / kUnit;
    return pixels;
}

} // namespace splitscape::ui
