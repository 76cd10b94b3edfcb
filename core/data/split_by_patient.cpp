// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split_by_patient.h"

#include "core/base/random.h"
#include "core/data/dataset_summary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr int kAttempts = 256;
constexpr std::size_t kParts = 3;

// The halves of the MIT-BIH recordings.                                        [deChazal2004]
constexpr std::array<std::string_view, 22> kDs1{
    "101", "106", "108", "109", "112", "114", "115", "116", "118", "119", "122",
    "124", "201", "203", "205", "207", "208", "209", "215", "220", "223", "230"};
constexpr std::array<std::string_view, 22> kDs2{
    "100", "103", "105", "111", "113", "117", "121", "123", "200", "202", "210",
    "212", "213", "214", "219", "221", "222", "228", "231", "232", "233", "234"};

using Shares = std::vector<std::vector<double>>; // [group][class], of the class's samples

Shares classShares(const Dataset& dataset, const std::vector<bool>& wanted,
                   const std::vector<std::size_t>& personOf)
{
    const std::size_t classes = dataset.classNames.size();
    Shares shares(dataset.groupNames.size(), std::vector<double>(classes, 0.0));
    std::vector<double> totals(classes, 0.0);
    for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
        if (!wanted[dataset.groups[i]])
            continue;
        shares[personOf[dataset.groups[i]]][dataset.labels[i]] += 1.0;
        totals[dataset.labels[i]] += 1.0;
    }
    for (auto& group : shares)
        for (std::size_t c = 0; c < classes; ++c)
            group[c] = totals[c] > 0.0 ? group[c] / totals[c] : 0.0;
    return shares;
}

/// Gives each group, largest first, to the part it helps most; returns the squared distance of the
/// parts from their fractions, relative to these.
class Assignment {
public:
    Assignment(const Shares& shares, const std::array<double, kParts>& fractions)
        : m_shares(shares)
        , m_fractions(fractions)
        , m_filled(kParts, std::vector<double>(shares.empty() ? 0 : shares.front().size(), 0.0))
        , partOf(shares.size(), PatientPart::LeftOut)
    {
    }

    double run(const std::vector<std::size_t>& order)
    {
        for (const std::size_t group : order) {
            std::size_t best = 0;
            double bestGain = std::numeric_limits<double>::infinity();
            for (std::size_t part = 0; part < kParts; ++part) {
                if (m_fractions[part] <= 0.0)
                    continue;
                const double gain = distance(part, group) - distance(part);
                if (gain < bestGain) {
                    bestGain = gain;
                    best = part;
                }
            }
            for (std::size_t c = 0; c < m_filled[best].size(); ++c)
                m_filled[best][c] += m_shares[group][c];
            partOf[group] = static_cast<PatientPart>(best);
        }
        double sum = 0.0;
        for (std::size_t part = 0; part < kParts; ++part)
            sum += distance(part);
        return sum;
    }

private:
    [[nodiscard]] double distance(std::size_t part, std::size_t withGroup = SIZE_MAX) const
    {
        if (m_fractions[part] <= 0.0)
            return 0.0;
        double sum = 0.0;
        for (std::size_t c = 0; c < m_filled[part].size(); ++c) {
            const double added = withGroup == SIZE_MAX ? 0.0 : m_shares[withGroup][c];
            const double error = (m_filled[part][c] + added) / m_fractions[part] - 1.0;
            sum += error * error;
        }
        return sum;
    }

    const Shares& m_shares;
    std::array<double, kParts> m_fractions;
    std::vector<std::vector<double>> m_filled; // [part][class]

public:
    std::vector<PatientPart> partOf;
};

std::vector<PatientPart> nearestToFractions(const Dataset& dataset, const std::vector<bool>& wanted,
                                            const std::vector<std::size_t>& personOf,
                                            const std::array<double, kParts>& fractions,
                                            std::uint64_t seed)
{
    const Shares shares = classShares(dataset, wanted, personOf);
    std::vector<PatientPart> best(dataset.groupNames.size(), PatientPart::LeftOut);
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        Random random(Random::derive(seed, {static_cast<std::uint64_t>(attempt)}));
        std::vector<std::pair<double, std::size_t>> weighted;
        for (std::size_t group = 0; group < shares.size(); ++group) {
            if (!wanted[group] || personOf[group] != group)
                continue;
            const double largest = *std::max_element(shares[group].begin(), shares[group].end());
            weighted.emplace_back(-largest * random.uniform(0.5, 1.5), group);
        }
        std::sort(weighted.begin(), weighted.end());
        std::vector<std::size_t> order;
        for (const auto& [weight, group] : weighted)
            order.push_back(group);
        Assignment assignment(shares, fractions);
        const double distance = assignment.run(order);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = std::move(assignment.partOf);
        }
    }
    for (std::size_t group = 0; group < best.size(); ++group)
        best[group] = best[personOf[group]];
    return best;
}

/// MIT-BIH 201 and 202 are recordings of one person: the second follows the first.
void joinTwins(const Dataset& dataset, std::vector<std::size_t>& personOf)
{
    if (dataset.name != kMitbihName)
        return;
    const auto& names = dataset.groupNames;
    const auto first = std::find(names.begin(), names.end(), "201");
    const auto second = std::find(names.begin(), names.end(), "202");
    if (first != names.end() && second != names.end())
        personOf[static_cast<std::size_t>(second - names.begin())]
            = static_cast<std::size_t>(first - names.begin());
}

bool holds(const std::array<std::string_view, 22>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::vector<PatientPart> assignPatients(const Dataset& dataset, const SplitSpec& spec,
                                        std::uint64_t seed)
{
    std::vector<bool> wanted(dataset.groupNames.size(), true);
    std::vector<std::size_t> personOf(dataset.groupNames.size());
    std::iota(personOf.begin(), personOf.end(), std::size_t{0});
    if (spec.by != SplitBy::DeChazal) {
        joinTwins(dataset, personOf);
        return nearestToFractions(dataset, wanted, personOf,
                                  {spec.train, spec.validation, spec.test}, seed);
    }

    for (std::size_t group = 0; group < wanted.size(); ++group)
        wanted[group] = holds(kDs1, dataset.groupNames[group]);
    const double known = spec.train + spec.validation;
    auto parts = nearestToFractions(dataset, wanted, personOf,
                                    {spec.train / known, spec.validation / known, 0.0}, seed);
    for (std::size_t group = 0; group < parts.size(); ++group)
        if (holds(kDs2, dataset.groupNames[group]))
            parts[group] = PatientPart::Test;
    return parts;
}

} // namespace splitscape::data
