// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/generation_accuracy.h"

#include <algorithm>
#include <cmath>

namespace splitscape::record {

GenerationTally::Sums& GenerationTally::sumsOf(int generation)
{
    if (m_last < m_sums.size() && m_sums[m_last].figures.generation == generation)
        return m_sums[m_last];
    auto place = std::lower_bound(
        m_sums.begin(), m_sums.end(), generation,
        [](const Sums& sums, int wanted) { return sums.figures.generation < wanted; });
    if (place == m_sums.end() || place->figures.generation != generation) {
        place = m_sums.insert(place, Sums{});
        place->figures.generation = generation;
    }
    m_last = static_cast<std::size_t>(place - m_sums.begin());
    return *place;
}

void GenerationTally::add(int generation, std::uint64_t candidate, double selectionAccuracy,
                          std::optional<double> heldBackAccuracy)
{
    Sums& sums = sumsOf(generation);
    GenerationAccuracy& figures = sums.figures;
    if (figures.candidates == 0 || selectionAccuracy > figures.best) {
        figures.best = selectionAccuracy;
        figures.bestCandidate = candidate;
    }
    ++figures.candidates;
    sums.sum += selectionAccuracy;
    sums.squares += selectionAccuracy * selectionAccuracy;
    if (heldBackAccuracy) {
        figures.bestHeldBack = figures.heldBackCount == 0
            ? *heldBackAccuracy
            : std::max(figures.bestHeldBack, *heldBackAccuracy);
        ++figures.heldBackCount;
    }
}

std::vector<GenerationAccuracy> GenerationTally::accuracies() const
{
    std::vector<GenerationAccuracy> all;
    all.reserve(m_sums.size());
    for (const Sums& sums : m_sums) {
        GenerationAccuracy figures = sums.figures;
        figures.mean = sums.sum / figures.candidates;
        // Rounding can make the difference of two equal numbers negative.
        figures.deviation = std::sqrt(
            std::max(0.0, sums.squares / figures.candidates - figures.mean * figures.mean));
        all.push_back(figures);
    }
    return all;
}

std::vector<GenerationAccuracy>
accuracyByGeneration(std::span<const evaluate::CandidatePtr> candidates)
{
    GenerationTally tally;
    for (const evaluate::CandidatePtr& candidate : candidates) {
        if (candidate->training)
            tally.add(candidate->generation, candidate->id, candidate->training->selectionAccuracy,
                      candidate->heldBackAccuracy);
    }
    return tally.accuracies();
}

} // namespace splitscape::record
