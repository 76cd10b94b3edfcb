// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/round_strategy.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace splitscape::search {

namespace {

constexpr std::uint64_t kRoundStream = 5;
// In spaces of up to this many genomes, every one of them can be searched.
constexpr std::uint64_t kScannedGenomes = 65536;
constexpr int kFreshTries = 100;

bool isTrained(Standing standing)
{
    return standing == Standing::Valid || standing == Standing::Failed;
}

int rankOf(Standing standing)
{
    switch (standing) {
    case Standing::Valid:
        return 0;
    case Standing::Invalid:
        return 1;
    case Standing::Failed:
        return 2;
    default:
        return 3;
    }
}

} // namespace

bool isBetter(const Assessment& a, const Assessment& b)
{
    if (rankOf(a.standing) != rankOf(b.standing))
        return rankOf(a.standing) < rankOf(b.standing);
    if (a.standing == Standing::Valid && a.accuracy != b.accuracy)
        return a.accuracy > b.accuracy;
    return rankOf(a.standing) < 2 && a.energy_mJ < b.energy_mJ;
}

RoundStrategy::RoundStrategy(StrategySetup setup)
    : m_setup(std::move(setup))
    , m_description(findStrategy(m_setup.settings.strategy))
    , m_chromosomes(space::chromosomesOf(m_setup.space))
    , m_starts(warmStarts(m_setup))
{
    assert(m_description && validate(m_setup.settings).empty());
}

int RoundStrategy::whole(std::string_view key) const { return static_cast<int>(number(key)); }

double RoundStrategy::number(std::string_view key) const
{
    return m_description->value(settings(), key);
}

Random RoundStrategy::generatorFor(int index) const
{
    return Random(Random::derive(
        m_setup.seed,
        {kRoundStream, static_cast<std::uint64_t>(m_round), static_cast<std::uint64_t>(index)}));
}

const Assessment* RoundStrategy::known(const space::Architecture& architecture) const
{
    const auto found = m_known.find(architecture);
    return found == m_known.end() ? nullptr : &found->second;
}

space::Architecture RoundStrategy::decoded(const space::Genome& genome) const
{
    return space::decode(genome, m_setup.space);
}

bool RoundStrategy::isAllowed(const space::Genome& genome) const
{
    return !settings().startsFeasible() || appraisalOf(m_setup, genome).keepsLimits();
}

bool RoundStrategy::Draft::take(space::Genome genome)
{
    const space::Architecture architecture = m_strategy.decoded(genome);
    if (m_strategy.known(architecture) || m_taken.contains(architecture)
        || !m_strategy.isAllowed(genome))
        return false;
    m_taken.emplace(architecture, true);
    m_genomes.push_back(std::move(genome));
    return true;
}

bool RoundStrategy::Draft::takeStart()
{
    while (m_strategy.round() == 0 && m_nextStart < m_strategy.m_starts.size()) {
        if (take(m_strategy.m_starts[m_nextStart++]))
            return true;
    }
    return false;
}

bool RoundStrategy::Draft::takeFresh(Random& random)
{
    if (takeStart())
        return true;
    const auto chromosomes = m_strategy.chromosomes();
    const double all = space::genomeCount(m_strategy.m_chromosomes);
    const bool isSmall = all <= static_cast<double>(kScannedGenomes);
    // In a small space random draws soon find nothing new. Then take the genomes that are left, in
    // order.
    if (!(isSmall && m_scanned > 0) && takeOneOf(kFreshTries, [&] {
            return startGenome(m_strategy.setup(), chromosomes, random);
        }))
        return true;
    while (isSmall && m_scanned < static_cast<std::uint64_t>(all)) {
        if (take(space::genomeAt(m_strategy.m_chromosomes, m_scanned++)))
            return true;
    }
    return false;
}

std::vector<space::Genome>
RoundStrategy::assembled(int count, const std::function<space::Genome(Random&)>& make) const
{
    Draft draft(*this);
    for (int i = 0; i < count; ++i) {
        Random random = generatorFor(i);
        const bool isMade = draft.takeStart()
            || (make && draft.takeOneOf(kMakeTries, [&] { return make(random); }));
        if (!isMade && !draft.takeFresh(random))
            break;
    }
    return std::move(draft).genomes();
}

void RoundStrategy::open()
{
    m_open.clear();
    m_openTrainings = 0;
    if (trainingsLeft() <= 0 || m_idle >= kIdleRounds)
        return;
    std::set<space::Architecture> trains;
    std::vector<space::Genome> genomes = nextRound();
    if (genomes.empty() && m_round == 0) {
        // Nothing keeps the limits. Report by how much the nearest network misses them.
        Random random = generatorFor(0);
        genomes.push_back(startGenome(m_setup, m_chromosomes, random));
    }
    for (space::Genome& genome : genomes) {
        const space::Architecture architecture = decoded(genome);
        const bool isNew = !known(architecture) && appraisalOf(m_setup, genome).keepsLimits();
        if (isNew && trains.insert(architecture).second && ++m_openTrainings > trainingsLeft()) {
            --m_openTrainings;
            break;
        }
        m_open.push_back(
            {m_nextId++, m_round, static_cast<int>(m_open.size()), 0, std::move(genome)});
    }
}

Result<std::optional<Round>> RoundStrategy::tell(std::span<const Assessment> assessments)
{
    if (const Result<void> fits = checkTold(m_open, assessments); !fits)
        return fits.error();
    if (m_open.empty())
        return std::optional<Round>{};
    std::vector<Member> members;
    int trainedNow = 0;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        members.push_back({m_open[i].genome, decoded(m_open[i].genome), assessments[i]});
        const auto [told, isNew]
            = m_known.insert_or_assign(members.back().architecture, assessments[i]);
        trainedNow += isNew && isTrained(told->second.standing);
    }
    m_trained += trainedNow;
    m_idle = trainedNow > 0 ? 0 : m_idle + 1;
    const Round complete
        = summariseRound(m_round, m_open, assessments, m_setup.limit_mJ,
                         settings().boundAccuracy.value_or(1.0 / m_setup.space.classes));
    learn(members);
    ++m_round;
    open();
    return std::optional<Round>{complete};
}

StrategyProgress RoundStrategy::progress() const
{
    StrategyProgress progress;
    progress.trained = m_trained;
    const double all = settings().trainings;
    progress.fraction = finished() ? 1.0 : m_trained / all;
    progress.fractionAfter = finished() ? 1.0 : (m_trained + m_openTrainings) / all;
    return progress;
}

} // namespace splitscape::search
