// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/threads/stop_check.h"
#include "core/data/dataset.h"
#include "core/data/sample_order.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::data {

/// Samples of one class as units that stay together in a split: those of a block, else each by itself.
/// All of it ends early after a stop request; what it gives then is of no use.
class SampleUnits {
public:
    SampleUnits(const Dataset& dataset, std::size_t classIndex, work::StopCheck& stop)
    {
        std::vector<std::size_t> unitOfBlock;
        for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
            if (dataset.labels[i] == classIndex)
                ++m_units[unitOf(dataset, i, unitOfBlock)].count;
        std::size_t first = 0;
        for (Unit& unit : m_units) {
            if (stop.ends())
                return;
            unit.first = first;
            first += std::exchange(unit.count, 0);
        }
        m_samples.resize(first);
        std::size_t next = 0;
        for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i) {
            if (dataset.labels[i] != classIndex)
                continue;
            Unit& unit = m_units[dataset.blocks.empty() ? next++ : unitOfBlock[dataset.blocks[i]]];
            m_samples[unit.first + unit.count++] = static_cast<std::uint32_t>(i);
        }
    }

    [[nodiscard]] std::size_t samples() const
    {
        std::size_t all = 0;
        for (const Unit& unit : m_units)
            all += unit.count;
        return all;
    }
    [[nodiscard]] std::size_t size() const { return m_units.size(); }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t unit) const
    {
        return std::span(m_samples).subspan(m_units[unit].first, m_units[unit].count);
    }
    void shuffle(Random& random, work::StopCheck& stop)
    {
        data::shuffle(std::span(m_units), random, stop);
    }
    /// @param isTaken  [sample]; empty: nothing is left out. A unit lies in one recording, so its first
    /// sample speaks for it.
    void leaveOut(const std::vector<bool>& isTaken)
    {
        std::erase_if(m_units, [&](const Unit& unit) {
            return !isTaken.empty() && unit.first < m_samples.size() // not after a stop request
                && isTaken[m_samples[unit.first]];
        });
    }

private:
    struct Unit {
        std::size_t first = 0; ///< in m_samples
        std::size_t count = 0;
    };

    /// The unit of a sample, a new one for the first sample of its block.
    std::size_t unitOf(const Dataset& dataset, std::size_t sample,
                       std::vector<std::size_t>& unitOfBlock)
    {
        constexpr auto kNone = std::numeric_limits<std::size_t>::max();
        if (dataset.blocks.empty()) {
            m_units.emplace_back();
            return m_units.size() - 1;
        }
        const std::size_t block = dataset.blocks[sample];
        if (block >= unitOfBlock.size())
            unitOfBlock.resize(block + 1, kNone);
        if (unitOfBlock[block] == kNone) {
            unitOfBlock[block] = m_units.size();
            m_units.emplace_back();
        }
        return unitOfBlock[block];
    }

    std::vector<std::uint32_t> m_samples; ///< unit by unit
    std::vector<Unit> m_units;
};

} // namespace splitscape::data
