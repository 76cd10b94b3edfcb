// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/random_genomes.h"
#include "core/search/strategies.h"
#include "core/search/strategy.h"
#include "core/space/chromosomes.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::search {

/// What all strategies but the genetic algorithm share: they ask a round of genomes, learn what
/// came of it, and end after `trainings` trained networks. A round ends early where it would train
/// more. A search also ends where a round is empty, because nothing new was found, and after
/// kIdleRounds rounds without a training, so that a limit which nothing can meet ends it.
class RoundStrategy : public Strategy {
public:
    static constexpr int kIdleRounds = 100;
    static constexpr int kMakeTries = 50;

    [[nodiscard]] std::vector<Proposal> ask() const override { return m_open; }
    [[nodiscard]] Result<std::optional<Round>>
    tell(std::span<const Assessment> assessments) override;
    [[nodiscard]] bool finished() const override { return m_open.empty(); }
    [[nodiscard]] StrategyProgress progress() const override;

protected:
    /// One candidate that was told.
    struct Member {
        space::Genome genome;
        space::Architecture architecture;
        Assessment assessment;
    };

    explicit RoundStrategy(StrategySetup setup);

    /// The genomes of the next round; none: the search is over.
    [[nodiscard]] virtual std::vector<space::Genome> nextRound() = 0;
    /// What came of a round, in the order of its genomes.
    virtual void learn(std::span<const Member> round) = 0;

    /// A strategy with its first round open.
    template <typename Kind>
    [[nodiscard]] static std::unique_ptr<Strategy> opened(StrategySetup setup)
    {
        auto strategy = std::make_unique<Kind>(std::move(setup));
        strategy->open();
        return strategy;
    }

    [[nodiscard]] const StrategySetup& setup() const { return m_setup; }
    [[nodiscard]] const SearchSettings& settings() const { return m_setup.settings; }
    [[nodiscard]] std::span<const space::Chromosome> chromosomes() const { return m_chromosomes; }
    /// A whole setting of this strategy.
    [[nodiscard]] int whole(std::string_view key) const;
    [[nodiscard]] double number(std::string_view key) const;
    /// Number of the round that nextRound() is asked for.
    [[nodiscard]] int round() const { return m_round; }
    [[nodiscard]] int trained() const { return m_trained; }
    [[nodiscard]] int trainingsLeft() const { return settings().trainings - m_trained; }
    /// A generator for (round, index) of its own, whatever else was drawn.
    [[nodiscard]] Random generatorFor(int index) const;

    /// What was told of an architecture; null where it was never told.
    [[nodiscard]] const Assessment* known(const space::Architecture& architecture) const;
    [[nodiscard]] space::Architecture decoded(const space::Genome& genome) const;
    /// Whether a search that starts feasible may ask this genome; any genome else.
    [[nodiscard]] bool isAllowed(const space::Genome& genome) const;

    /// The genomes of a round that is put together one by one, each architecture once.
    class Draft {
    public:
        explicit Draft(const RoundStrategy& strategy)
            : m_strategy(strategy)
        {
        }
        /// Takes a genome that is allowed and whose architecture was neither told nor taken.
        bool take(space::Genome genome);
        /// Takes up to `tries` times what `make()` gives until one is taken.
        template <typename Make>
        bool takeOneOf(int tries, const Make& make)
        {
            for (int i = 0; i < tries; ++i) {
                if (take(make()))
                    return true;
            }
            return false;
        }
        /// The next of the networks to start from that can be taken, in the first round only.
        bool takeStart();
        /// takeStart(), or else a new random start; in a small space else the first genome that is
        /// new; or nothing.
        bool takeFresh(Random& random);
        [[nodiscard]] std::size_t size() const { return m_genomes.size(); }
        [[nodiscard]] std::vector<space::Genome> genomes() && { return std::move(m_genomes); }
        /// Those from the `first` on; valid until the next one is taken.
        [[nodiscard]] std::span<const space::Genome> genomes(std::size_t first) const&
        {
            return std::span(m_genomes).subspan(first);
        }

    private:
        const RoundStrategy& m_strategy;
        std::vector<space::Genome> m_genomes;
        std::map<space::Architecture, bool> m_taken;
        std::size_t m_nextStart = 0; ///< of the networks to start from, in the first round
        std::uint64_t m_scanned = 0; ///< genomes of the space that were looked at in order
    };

    /// A round put together place by place, each with the generator of its place: a network to
    /// start from, else what `make` gives, where one of up to kMakeTries tries is new, else a
    /// random start. Without `make`,
    /// random starts only. Shorter where the space has nothing new left.
    [[nodiscard]] std::vector<space::Genome>
    assembled(int count, const std::function<space::Genome(Random&)>& make = {}) const;

private:
    void open();

    StrategySetup m_setup;
    const StrategyDescription* m_description;
    std::vector<space::Chromosome> m_chromosomes;
    std::vector<space::Genome> m_starts; ///< networks to start from
    std::vector<Proposal> m_open;
    std::map<space::Architecture, Assessment> m_known;
    std::uint64_t m_nextId = 0;
    int m_round = 0;
    int m_trained = 0;
    int m_idle = 0; ///< rounds in a row that trained nothing
    int m_openTrainings = 0; ///< of the open round
};

/// Total order of what was told: valid ones by accuracy (ties: less energy), then those with too
/// much energy by rising energy, then failed, then abandoned ones. Equals are neither better.
[[nodiscard]] bool isBetter(const Assessment& a, const Assessment& b);

} // namespace splitscape::search
