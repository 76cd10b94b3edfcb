// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/genome.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace splitscape::search {

/// Genomes that a strategy put in order before any of them is trained, asked part by part.
class RankedGenomes {
public:
    void add(space::Genome genome) { m_genomes.push_back(std::move(genome)); }

    /// The next `count` of them; fewer where no more are left.
    [[nodiscard]] std::vector<space::Genome> take(int count)
    {
        const std::size_t first = m_next;
        m_next = std::min(m_genomes.size(), first + static_cast<std::size_t>(count));
        return {m_genomes.begin() + static_cast<std::ptrdiff_t>(first),
                m_genomes.begin() + static_cast<std::ptrdiff_t>(m_next)};
    }

private:
    std::vector<space::Genome> m_genomes;
    std::size_t m_next = 0; // the first that was not taken
};

} // namespace splitscape::search
