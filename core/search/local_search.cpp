// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/local_search.h"

#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <optional>
#include <utility>

namespace splitscape::search {

namespace {

class LocalSearch : public RoundStrategy {
public:
    explicit LocalSearch(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<LocalSearch>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (round() == 0)
            return starts(whole("starts"));
        // Steps to networks that are trained already cost nothing.
        while (m_current) {
            if (m_neighbours.empty() && !m_isExplored)
                explore();
            Draft draft(*this);
            while (!m_neighbours.empty()
                   && draft.size() < static_cast<std::size_t>(whole("batch"))) {
                draft.take(std::move(m_neighbours.back()));
                m_neighbours.pop_back();
            }
            if (draft.size() > 0)
                return std::move(draft).genomes();
            if (!moveOn())
                m_current.reset(); // nothing near is better
        }
        return starts(1);
    }

    void learn(std::span<const Member> round) override
    {
        for (const Member& member : round) {
            if (!m_current)
                m_current = member;
            else if (!m_isExplored && isBetter(member.assessment, m_current->assessment))
                m_current = member; // the best of several starts
            else if (m_isExplored
                     && isBetter(member.assessment,
                                 m_next ? m_next->assessment : m_current->assessment))
                m_next = member;
        }
        if (m_next && (m_neighbours.empty() || whole("climb") == 0))
            moveOn();
    }

    std::vector<space::Genome> starts(int count)
    {
        m_current.reset();
        m_next.reset();
        m_neighbours.clear();
        m_isExplored = false;
        return assembled(count);
    }

    /// The neighbours in random order; those that were told before count at once.
    void explore()
    {
        m_isExplored = true;
        m_neighbours = neighboursOf(m_current->genome, chromosomes());
        Random random = generatorFor(0);
        random.shuffle(std::span<space::Genome>(m_neighbours));
        for (const space::Genome& genome : m_neighbours) {
            const space::Architecture architecture = decoded(genome);
            const Assessment* told = known(architecture);
            if (told && isBetter(*told, m_next ? m_next->assessment : m_current->assessment))
                m_next = Member{genome, architecture, *told};
        }
        if (m_next && whole("climb") == 0)
            m_neighbours.clear();
    }

    /// To the best neighbour, if that is better.
    bool moveOn()
    {
        if (!m_next)
            return false;
        m_current = std::exchange(m_next, std::nullopt);
        m_neighbours.clear();
        m_isExplored = false;
        return true;
    }

    std::optional<Member> m_current;
    std::optional<Member> m_next; // the best neighbour that beats it
    std::vector<space::Genome> m_neighbours; // of the current one, still to ask
    bool m_isExplored = false;
};

} // namespace

StrategyDescription localSearchStrategy()
{
    return {.name = "local-search",
            .summary = "from neighbour to neighbour, with new starts",
            .settings
            = {{.key = "starts", .standard = 10, .low = 1, .high = 100000},
               {.key = "batch", .standard = 8, .low = 1, .high = 100000},
               {.key = "climb", .standard = 0, .low = 0, .high = 1, .choices = {"first", "best"}}},
            .make = &LocalSearch::make};
}

} // namespace splitscape::search
