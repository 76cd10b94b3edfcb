// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/adjusted_fitness.h"
#include "core/search/proposal.h"
#include "core/search/search_settings.h"
#include "core/space/search_space.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::search {

/// The genetic algorithm of the paper, ask and tell: pure, without threads, files or clock.
///
///     while (!search.finished()) {
///         const std::vector<Proposal> proposals = search.ask();
///         search.tell(assess(proposals));
///     }
///
/// ask() gives the whole population first, the elite in the lowest slots, unmutated; while slots
/// are abandoned it gives fresh random genomes for those slots. Every genome has its own generator,
/// derived from (seed, generation, slot, attempt), so nothing depends on the order of assessment.
/// T generations mean T + 1 populations.                          [Huang2024, section III-B;
/// Gad2023]
class GeneticAlgorithm {
public:
    /// What the algorithm needs to know of the problem.
    struct Setup {
        SearchSettings settings;
        space::SearchSpace space; ///< as searched: without 0 where layers are not optimised
        std::uint64_t seed = 0;
        std::optional<double> limit_mJ; ///< energy limit of the scenario
    };

    /// `setup` must be valid (validate of the settings and of the space find nothing).
    explicit GeneticAlgorithm(Setup setup);

    /// The proposals not told yet; the same ones until tell() is called. Empty when finished.
    [[nodiscard]] std::vector<Proposal> ask() const { return m_open; }

    /// Takes one assessment for each proposal of the last ask(), in the same order.
    /// Returns the generation when this completed it, nothing while slots are still abandoned.
    /// Errors: LimitsUnreachable when a slot was abandoned kMaximumAttempts times. A wrong id is a
    /// ValueOutOfRange and leaves the search as it was.
    [[nodiscard]] Result<std::optional<Generation>> tell(std::span<const Assessment> assessments);

    [[nodiscard]] bool finished() const { return m_open.empty(); }
    /// Index of the generation being assessed, or of the last one when finished.
    [[nodiscard]] int generation() const { return m_generation; }

    static constexpr int kMaximumAttempts = 1000;

private:
    [[nodiscard]] Proposal propose(int slot, int attempt, space::Genome genome);
    [[nodiscard]] Random generatorFor(int slot, int attempt) const;
    [[nodiscard]] Generation summarise() const;
    void breed(const Generation& parents);

    Setup m_setup;
    int m_generation = 0;
    std::uint64_t m_nextId = 0;
    int m_abandoned = 0;
    std::vector<Proposal> m_open;
    std::vector<Proposal> m_population; ///< [slot]
    std::vector<Assessment> m_assessments; ///< [slot]
};

} // namespace splitscape::search
