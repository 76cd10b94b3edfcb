// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/random_genomes.h"
#include "core/search/strategies.h"
#include "core/space/chromosomes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace splitscape::search {

/// The genetic algorithm of the paper.
///
/// ask() gives the whole population first, the elite in the lowest slots, unmutated; while slots
/// are abandoned it gives fresh random genomes for those slots. Every genome has its own generator,
/// derived from (seed, generation, slot, attempt), so nothing depends on the order of assessment.
/// T generations mean T + 1 populations.                          [Huang2024, section III-B;
/// Gad2023]
class GeneticAlgorithm : public Strategy {
public:
    using Setup = StrategySetup;

    /// `setup` must be valid (validate of the settings and of the space find nothing).
    explicit GeneticAlgorithm(Setup setup);

    [[nodiscard]] std::vector<Proposal> ask() const override { return m_open; }
    /// Errors: LimitsUnreachable when a slot was abandoned kMaximumAttempts times.
    [[nodiscard]] Result<std::optional<Round>>
    tell(std::span<const Assessment> assessments) override;
    [[nodiscard]] bool finished() const override { return m_open.empty(); }
    [[nodiscard]] StrategyProgress progress() const override;
    /// Index of the generation being assessed, or of the last one when finished.
    [[nodiscard]] int generation() const { return m_generation; }

    static constexpr int kMaximumAttempts = 1000;

private:
    [[nodiscard]] Proposal propose(int slot, int attempt, space::Genome genome);
    [[nodiscard]] Random generatorFor(int slot, int attempt) const;
    void breed(const Round& parents);

    Setup m_setup;
    std::vector<space::Chromosome> m_chromosomes;
    std::set<space::Architecture> m_trained;
    int m_generation = 0;
    std::uint64_t m_nextId = 0;
    int m_abandoned = 0;
    std::vector<Proposal> m_open;
    std::vector<Proposal> m_population; ///< [slot]
    std::vector<Assessment> m_assessments; ///< [slot]
};

/// `genetic`: the paper's strategy; its settings are fields of SearchSettings.
[[nodiscard]] StrategyDescription geneticStrategy();

} // namespace splitscape::search
