// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split_by_patient.h"

#include "core/base/random.h"
#include "core/data/dataset_summary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr int kAttempts = 256;
/// A part with too few samples of a class is worse than any part that is too large.
constexpr double kMissingClass = 1e4;
constexpr std::size_t kParts = 4;

// The halves of the MIT-BIH recordings.                                        [deChazal2004]
constexpr std::array<std::string_view, 22> kDs1{
    "101", "106", "108", "109", "112", "114", "115", "116", "118", "119", "122",
    "124", "201", "203", "205", "207", "208", "209", "215", "220", "223", "230"};
constexpr std::array<std::string_view, 22> kDs2{
    "100", "103", "105", "111", "113", "117", "121", "123", "200", "202", "210",
    "212", "213", "214", "219", "221", "222", "228", "231", "232", "233", "234"};

using Shares = std::vector<std::vector<double>>; // [group][class], of the class's samples

/// Of only some samples after a stop request, like all that follows.
Shares classShares(const Dataset& dataset, const std::vector<bool>& wanted,
                   const std::vector<std::size_t>& personOf, work::StopCheck& stop)
{
    const std::size_t classes = dataset.classNames.size();
    Shares shares(dataset.groupNames.size(), std::vector<double>(classes, 0.0));
    std::vector<double> totals(classes, 0.0);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i) {
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

/// [class], the share of the wanted samples of a class that `minimum` of them are; above 0, at
/// most 1.
std::vector<double> leastShares(const Dataset& dataset, const std::vector<bool>& wanted,
                                int minimum, work::StopCheck& stop)
{
    std::vector<double> totals(dataset.classNames.size(), 0.0);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        totals[dataset.labels[i]] += wanted[dataset.groups[i]] ? 1.0 : 0.0;
    std::vector<double> shares;
    shares.reserve(totals.size());
    for (const double total : totals)
        shares.push_back(total > minimum ? std::max(1, minimum) / total : 1.0);
    return shares;
}

/// Gives each group, largest first, to the part it helps most; returns the squared distance of the
/// parts from their fractions, relative to these.
class Assignment {
public:
    /// @param least  [class], the share of its samples that every part needs
    Assignment(const Shares& shares, const std::array<double, kParts>& fractions,
               const std::vector<double>& least)
        : m_shares(shares)
        , m_least(least)
        , m_fractions(fractions)
        , m_filled(kParts, std::vector<double>(shares.empty() ? 0 : shares.front().size(), 0.0))
        , partOf(shares.size(), PatientPart::LeftOut)
    {
    }

    double run(const std::vector<std::size_t>& order, work::StopCheck& stop)
    {
        for (const std::size_t group : order) {
            if (stop.ends())
                break;
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
            const double share = m_filled[part][c] + added;
            const double error = share / m_fractions[part] - 1.0;
            // Graded, so that each step towards enough samples counts.
            sum += share < m_least[c] ? kMissingClass * (2.0 - share / m_least[c]) : error * error;
        }
        return sum;
    }

    const Shares& m_shares;
    const std::vector<double>& m_least;
    std::array<double, kParts> m_fractions;
    std::vector<std::vector<double>> m_filled; // [part][class]

public:
    std::vector<PatientPart> partOf;
};

std::vector<PatientPart> nearestToFractions(const Dataset& dataset, const std::vector<bool>& wanted,
                                            const std::vector<std::size_t>& personOf,
                                            const std::array<double, kParts>& fractions,
                                            int minimumPerClass, std::uint64_t seed,
                                            work::StopCheck& stop)
{
    std::vector<PatientPart> best(dataset.groupNames.size(), PatientPart::LeftOut);
    if (stop.isRequested())
        return best;
    const Shares shares = classShares(dataset, wanted, personOf, stop);
    const std::vector<double> least = leastShares(dataset, wanted, minimumPerClass, stop);
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < kAttempts && !stop.isRequested(); ++attempt) {
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
        order.reserve(weighted.size());
        for (const auto& [weight, group] : weighted)
            order.push_back(group);
        Assignment assignment(shares, fractions, least);
        const double distance = assignment.run(order, stop);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = std::move(assignment.partOf);
        }
    }
    for (std::size_t group = 0; group < best.size(); ++group)
        best[group] = best[personOf[group]];
    return best;
}

bool holds(const std::array<std::string_view, 22>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Streams of the seed.
enum Stream : std::uint64_t { kFolds = 1000 };

/// The persons of the test part: those of fold `fold` of `folds`. The persons are dealt one after
/// the other, the one with the largest share of a class first, to the fold that has least of that
/// class; the seed decides among equals.
std::vector<bool> foldOf(const Dataset& dataset, const std::vector<std::size_t>& personOf,
                         const SplitSpec& spec, std::uint64_t seed, work::StopCheck& stop)
{
    const std::vector<bool> all(dataset.groupNames.size(), true);
    const Shares shares = classShares(dataset, all, personOf, stop);
    struct Person {
        std::size_t group = 0;
        std::size_t mainClass = 0;
        double share = 0.0;
    };
    std::vector<Person> persons;
    for (std::size_t group = 0; group < shares.size(); ++group) {
        if (personOf[group] != group)
            continue;
        const auto most = std::max_element(shares[group].begin(), shares[group].end());
        persons.push_back({group, static_cast<std::size_t>(most - shares[group].begin()), *most});
    }
    Random random(Random::derive(seed, {kFolds}));
    random.shuffle(std::span(persons));
    std::stable_sort(persons.begin(), persons.end(),
                     [](const Person& a, const Person& b) { return a.share > b.share; });

    const auto folds = static_cast<std::size_t>(spec.folds);
    const std::size_t most
        = (persons.size() + folds - 1) / folds; // so that folds are alike in size
    std::vector<std::vector<double>> filled(folds, std::vector<double>(dataset.classNames.size()));
    std::vector<std::size_t> sizes(folds, 0);
    std::vector<bool> isTest(dataset.groupNames.size(), false);
    for (const Person& person : persons) {
        std::size_t best = folds;
        for (std::size_t fold = 0; fold < folds; ++fold) {
            if (stop.ends())
                return isTest;
            if (sizes[fold] < most
                && (best == folds || filled[fold][person.mainClass] < filled[best][person.mainClass]
                    || (filled[fold][person.mainClass] == filled[best][person.mainClass]
                        && sizes[fold] < sizes[best])))
                best = fold;
        }
        ++sizes[best];
        for (std::size_t c = 0; c < filled[best].size(); ++c)
            filled[best][c] += shares[person.group][c];
        isTest[person.group] = best == static_cast<std::size_t>(spec.fold);
    }
    for (std::size_t group = 0; group < isTest.size(); ++group)
        isTest[group] = isTest[personOf[group]];
    return isTest;
}

/// Train, selection and held back among `wanted`, in the fractions of the specification.
std::vector<PatientPart> withoutTest(const Dataset& dataset, const std::vector<bool>& wanted,
                                     const std::vector<std::size_t>& personOf,
                                     const SplitSpec& spec, std::uint64_t seed,
                                     work::StopCheck& stop)
{
    const double known = spec.train + spec.validation;
    const double half = spec.validation / known / 2.0;
    return nearestToFractions(dataset, wanted, personOf, {spec.train / known, half, half, 0.0},
                              spec.minimumPerClass, seed, stop);
}

} // namespace

std::vector<std::size_t> personsOf(const Dataset& dataset)
{
    work::StopCheck never{std::stop_token()};
    return personsOf(dataset, never);
}

std::vector<std::size_t> personsOf(const Dataset& dataset, work::StopCheck& stop)
{
    std::map<std::string, std::size_t> firstOf;
    std::vector<std::size_t> personOf;
    for (std::size_t group = 0; group < dataset.groupNames.size(); ++group) {
        if (stop.ends()) {
            personOf.push_back(group);
            continue;
        }
        const std::string& name = dataset.groupNames[group];
        const bool isTwin = dataset.name == kMitbihName && name == "202" && firstOf.contains("201");
        personOf.push_back(isTwin ? firstOf.at("201")
                                  : firstOf.try_emplace(name, group).first->second);
    }
    return personOf;
}

std::vector<PatientPart> assignPatients(const Dataset& dataset, const SplitSpec& spec,
                                        std::uint64_t seed, work::StopCheck& stop)
{
    std::vector<bool> wanted(dataset.groupNames.size(), true);
    const std::vector<std::size_t> personOf = personsOf(dataset, stop);
    std::vector<bool> isTest(wanted.size(), false);
    if (spec.by == SplitBy::DeChazal) {
        for (std::size_t group = 0; group < wanted.size(); ++group) {
            wanted[group] = holds(kDs1, dataset.groupNames[group]);
            isTest[group] = holds(kDs2, dataset.groupNames[group]);
        }
    } else {
        if (spec.folds == 0)
            return nearestToFractions(
                dataset, wanted, personOf,
                {spec.train, spec.validation / 2.0, spec.validation / 2.0, spec.test},
                spec.minimumPerClass, seed, stop);
        isTest = foldOf(dataset, personOf, spec, seed, stop);
        for (std::size_t group = 0; group < wanted.size(); ++group)
            wanted[group] = !isTest[group];
    }
    auto parts = withoutTest(dataset, wanted, personOf, spec, seed, stop);
    for (std::size_t group = 0; group < parts.size(); ++group)
        if (isTest[group])
            parts[group] = PatientPart::Test;
    return parts;
}

std::size_t personCount(const Dataset& dataset, work::StopCheck& stop)
{
    const std::vector<std::size_t> personOf = personsOf(dataset, stop);
    std::size_t persons = 0;
    for (std::size_t group = 0; group < personOf.size(); ++group)
        persons += personOf[group] == group ? std::size_t{1} : std::size_t{0};
    return persons;
}

namespace {

constexpr std::size_t kLeastPatients = 4; // one for each part

/// Every part needs a patient who has the class.
Result<void> checkClassesOfPatients(const Dataset& dataset, work::StopCheck& stop)
{
    const std::vector<std::size_t> personOf = personsOf(dataset, stop);
    std::vector<std::set<std::size_t>> persons(dataset.classNames.size());
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        persons[dataset.labels[i]].insert(personOf[dataset.groups[i]]);
    if (stop.isRequested())
        return Error{ErrorCode::Cancelled, dataset.name, {}};
    for (std::size_t c = 0; c < persons.size(); ++c) {
        if (persons[c].size() >= kLeastPatients)
            continue;
        const std::size_t has = persons[c].size();
        return Error{ErrorCode::TooFewSamples, dataset.classNames[c],
                     (has == 1 ? "only 1 patient has it"
                               : "only " + std::to_string(has) + " patients have it")
                         + ", and a split by patient needs " + std::to_string(kLeastPatients)
                         + ": one to train, one in each half of the validation part and one to "
                           "test; name the classes to use in dataset.classes, or choose \"time\" or "
                           "\"sample\" in dataset.split.by"};
    }
    return {};
}

/// Recordings of a list that the data holds.
std::size_t countOf(const std::array<std::string_view, 22>& list, const Dataset& dataset)
{
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&dataset](std::string_view name) {
            return std::find(dataset.groupNames.begin(), dataset.groupNames.end(), name)
                != dataset.groupNames.end();
        }));
}

Result<void> checkLists(const Dataset& dataset)
{
    const std::size_t learnt = countOf(kDs1, dataset);
    const std::size_t tested = countOf(kDs2, dataset);
    if (learnt >= kLeastPatients - 1 && tested > 0)
        return {};
    const auto found = [](std::size_t count, const char* list, std::string_view example) {
        return std::to_string(count) + " of the 22 of " + list + " (" + std::string(example)
            + ", ...)";
    };
    return Error{ErrorCode::TooFewSamples, dataset.name,
                 "\"dechazal\" needs at least 3 recordings of MIT-BIH's DS1 and 1 of DS2, the data "
                 "has "
                     + found(learnt, "DS1", kDs1.front()) + " and "
                     + found(tested, "DS2", kDs2.front())
                     + "; choose \"patient\", \"time\" or \"sample\" in dataset.split.by"};
}

} // namespace

Result<void> checkPatients(const Dataset& dataset, const SplitSpec& spec, work::StopCheck& stop)
{
    if (spec.by == SplitBy::DeChazal)
        return checkLists(dataset);
    constexpr std::size_t kPatientsNamed = 6; // in a sentence
    const std::size_t persons = personCount(dataset, stop);
    const auto folds = static_cast<std::size_t>(spec.folds);
    if (persons >= kLeastPatients && persons >= folds)
        return checkClassesOfPatients(dataset, stop);
    const std::set<std::string> different(dataset.groupNames.begin(), dataset.groupNames.end());
    std::string names;
    std::size_t named = 0;
    for (const std::string& name : different) {
        if (++named > kPatientsNamed) {
            names += ", ...";
            break;
        }
        names += (names.empty() ? "" : ", ") + name;
    }
    const std::string wanted = persons < kLeastPatients
        ? "a split by patient needs at least " + std::to_string(kLeastPatients) + " patients"
        : std::to_string(folds) + " folds need as many patients";
    return Error{ErrorCode::TooFewSamples, dataset.name,
                 wanted + ", the data tells of " + std::to_string(persons) + " (" + names
                     + "); say whose a recording is in dataset.patients, or a row in "
                       "dataset.csv.patient, or choose \"sample\" in dataset.split.by"};
}

} // namespace splitscape::data
