// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nsga2.h"

#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace splitscape::search {

namespace {

bool dominates(const std::vector<double>& a, const std::vector<double>& b)
{
    bool isBetterSomewhere = false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] > b[i])
            return false;
        isBetterSomewhere = isBetterSomewhere || a[i] < b[i];
    }
    return isBetterSomewhere;
}

class Nsga2 : public RoundStrategy {
public:
    explicit Nsga2(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<Nsga2>(std::move(setup));
    }

private:
    struct Individual {
        Member member;
        std::vector<double> figures; // all to be small
        int rank = 0;
        double crowding = 0.0;
    };

    std::vector<space::Genome> nextRound() override
    {
        if (m_parents.empty())
            return assembled(whole("population"));
        return assembled(whole("population"), [this](Random& random) { return child(random); });
    }

    // Parents and children compete for the next population.
    void learn(std::span<const Member> round) override
    {
        for (const Member& member : round) {
            if (member.assessment.standing != Standing::Abandoned)
                m_parents.push_back({member, figuresOf(member), 0, 0.0});
        }
        rankAll();
        std::stable_sort(m_parents.begin(), m_parents.end(), precedes);
        const auto size = static_cast<std::size_t>(whole("population"));
        if (m_parents.size() > size)
            m_parents.resize(size);
    }

    std::vector<double> figuresOf(const Member& member) const
    {
        std::vector<double> figures{-member.assessment.accuracy, member.assessment.energy_mJ};
        if (whole("latency") != 0)
            figures.push_back(member.assessment.latency_s);
        if (whole("flash") != 0)
            figures.push_back(member.assessment.flash_bytes);
        return figures;
    }

    void rankAll()
    {
        std::vector<std::vector<double>> points;
        std::vector<std::size_t> feasible;
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < m_parents.size(); ++i) {
            if (m_parents[i].member.assessment.standing == Standing::Valid) {
                feasible.push_back(i);
                points.push_back(m_parents[i].figures);
            } else {
                others.push_back(i);
            }
        }
        const std::vector<int> ranks = nonDominatedRanks(points);
        int last = 0;
        for (std::size_t i = 0; i < feasible.size(); ++i) {
            m_parents[feasible[i]].rank = ranks[i];
            last = std::max(last, ranks[i] + 1);
        }
        for (int rank = 0; rank < last; ++rank) {
            std::vector<std::size_t> members;
            for (std::size_t i = 0; i < feasible.size(); ++i) {
                if (ranks[i] == rank)
                    members.push_back(i);
            }
            const std::vector<double> distances = crowdingDistances(points, members);
            for (std::size_t i = 0; i < members.size(); ++i)
                m_parents[feasible[members[i]]].crowding = distances[i];
        }
        // Each of the others has a rank of its own. The one nearest to the limit comes first.
        std::stable_sort(others.begin(), others.end(), [this](std::size_t a, std::size_t b) {
            return isBetter(m_parents[a].member.assessment, m_parents[b].member.assessment);
        });
        for (const std::size_t i : others) {
            m_parents[i].rank = last++;
            m_parents[i].crowding = 0.0;
        }
    }

    static bool precedes(const Individual& a, const Individual& b)
    {
        return a.rank != b.rank ? a.rank < b.rank : a.crowding > b.crowding;
    }

    const Individual& tournament(Random& random) const
    {
        const Individual& one = m_parents[random.index(m_parents.size())];
        const Individual& other = m_parents[random.index(m_parents.size())];
        return precedes(other, one) ? other : one;
    }

    space::Genome child(Random& random) const
    {
        const Individual& head = tournament(random);
        const Individual& tail = tournament(random);
        space::Genome genome = random.chance(number("crossover"))
            ? singlePointCrossover(head.member.genome, tail.member.genome, chromosomes(), random)
            : head.member.genome;
        mutateOneGene(genome, chromosomes(), random);
        return genome;
    }

    std::vector<Individual> m_parents;
};

} // namespace

std::vector<int> nonDominatedRanks(const std::vector<std::vector<double>>& points)
{
    std::vector<int> ranks(points.size(), -1);
    std::size_t ranked = 0;
    for (int rank = 0; ranked < points.size(); ++rank) {
        std::vector<std::size_t> front;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (ranks[i] >= 0)
                continue;
            bool isDominated = false;
            for (std::size_t j = 0; j < points.size() && !isDominated; ++j)
                isDominated = ranks[j] < 0 && dominates(points[j], points[i]);
            if (!isDominated)
                front.push_back(i);
        }
        for (const std::size_t i : front)
            ranks[i] = rank;
        ranked += front.size();
    }
    return ranks;
}

std::vector<double> crowdingDistances(const std::vector<std::vector<double>>& points,
                                      const std::vector<std::size_t>& members)
{
    std::vector<double> distances(members.size(), 0.0);
    if (members.empty())
        return distances;
    std::vector<std::size_t> order(members.size());
    for (std::size_t objective = 0; objective < points[members[0]].size(); ++objective) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto figure = [&](std::size_t i) { return points[members[i]][objective]; };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return figure(a) < figure(b); });
        const double extent = figure(order.back()) - figure(order.front());
        distances[order.front()] = std::numeric_limits<double>::infinity();
        distances[order.back()] = std::numeric_limits<double>::infinity();
        for (std::size_t i = 1; extent > 0.0 && i + 1 < order.size(); ++i)
            distances[order[i]] += (figure(order[i + 1]) - figure(order[i - 1])) / extent;
    }
    return distances;
}

StrategyDescription nsga2Strategy()
{
    return {.name = "nsga2",
            .summary = "a front of accuracy against energy",
            .settings = {{.key = "population", .standard = 32, .low = 2, .high = 10000},
                         {.key = "crossover", .standard = 0.9, .low = 0, .high = 1, .whole = false},
                         {.key = "latency", .low = 0, .high = 1, .choices = {"off", "on"}},
                         {.key = "flash", .low = 0, .high = 1, .choices = {"off", "on"}}},
            .make = &Nsga2::make};
}

} // namespace splitscape::search
