// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/base/random.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/sample_order.h"
#include "core/data/sample_rows.h"
#include "core/data/sample_units.h"
#include "core/data/split_by_patient.h"
#include "core/data/split_by_time.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <utility>

namespace splitscape::data {

namespace {

using Indices = std::vector<std::uint32_t>;
using ByClass = std::vector<Indices>; // [class][sample]

// Streams of the split's seed.
enum Stream : std::uint64_t { kDraw = 1, kPatients, kHalves, kBalance, kTrain };

constexpr std::size_t kMostTimesRarer = 10; // than the most frequent class

struct Parts {
    ByClass train;
    ByClass selection;
    ByClass heldBack;
    ByClass test;
};

/// Before validation is cut into its halves.
struct Thirds {
    ByClass train;
    ByClass validation;
    ByClass test;
};

ByClass emptyClasses(const Dataset& dataset) { return ByClass(dataset.classNames.size()); }

// What follows ends early after a stop request; what it gives then is of no use.

void append(Indices& target, std::span<const std::uint32_t> items)
{
    target.insert(target.end(), items.begin(), items.end());
}

/// @param isTaken  [sample], those that are in no part; empty: none
Thirds drawSamples(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   work::StopCheck& stop, const std::vector<bool>& isTaken = {})
{
    Thirds parts{emptyClasses(dataset), emptyClasses(dataset), emptyClasses(dataset)};
    std::vector<std::size_t> counts(dataset.classNames.size(), 0);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        counts[dataset.labels[i]] += isTaken.empty() || !isTaken[i] ? 1U : 0U;
    const std::size_t most = *std::max_element(counts.begin(), counts.end());
    for (std::size_t c = 0; c < parts.train.size() && !stop.isRequested(); ++c) {
        SampleUnits units(dataset, c, stop);
        Random random(Random::derive(seed, {kDraw, c}));
        units.shuffle(random, stop);
        units.leaveOut(isTaken);
        const std::size_t total = units.samples();
        const auto wanted = [total](double fraction) {
            return static_cast<std::size_t>(std::lround(fraction * static_cast<double>(total)));
        };
        // Of a small set every part gets the samples that it needs at least. A class that is rare
        // beside others is no small set: balanced parts would shrink to it.
        const auto least = static_cast<std::size_t>(spec.minimumPerClass);
        const bool canGive
            = total > 3 * least && units.size() > 3 && total * kMostTimesRarer >= most;
        const std::size_t test = canGive && spec.balanceTest && spec.test > 0.0
            ? std::max(wanted(spec.test), least)
            : wanted(spec.test);
        const std::size_t validation
            = canGive ? std::max(wanted(spec.validation), 2 * least) : wanted(spec.validation);
        std::size_t validationUnits = 0; // its halves need one each
        for (std::size_t u = 0; u < units.size() && !stop.ends(); ++u) {
            const auto unit = units[u];
            if (parts.test[c].size() < test)
                append(parts.test[c], unit);
            else if (parts.validation[c].size() < validation
                     || (canGive && validation > 0 && validationUnits < 2)) {
                append(parts.validation[c], unit);
                ++validationUnits;
            } else {
                append(parts.train[c], unit);
            }
        }
    }
    return parts;
}

Parts emptyParts(const Dataset& dataset)
{
    return {emptyClasses(dataset), emptyClasses(dataset), emptyClasses(dataset),
            emptyClasses(dataset)};
}

// Where in Parts a sample belongs; null: nowhere.
using Place = ByClass Parts::*;

Place placeOf(PatientPart part)
{
    switch (part) {
    case PatientPart::Train:
        return &Parts::train;
    case PatientPart::Selection:
        return &Parts::selection;
    case PatientPart::HeldBack:
        return &Parts::heldBack;
    case PatientPart::Test:
        return &Parts::test;
    case PatientPart::LeftOut:
        break;
    }
    return nullptr;
}

Place placeOf(TimePart part)
{
    switch (part) {
    case TimePart::Train:
        return &Parts::train;
    case TimePart::Selection:
        return &Parts::selection;
    case TimePart::HeldBack:
        return &Parts::heldBack;
    case TimePart::Test:
        return &Parts::test;
    case TimePart::Gap:
        break;
    }
    return nullptr;
}

/// @param partOf  of a sample's index
template <typename PartOf>
Parts placed(const Dataset& dataset, const PartOf& partOf, work::StopCheck& stop)
{
    Parts parts = emptyParts(dataset);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        if (const Place place = placeOf(partOf(i)))
            (parts.*place)[dataset.labels[i]].push_back(static_cast<std::uint32_t>(i));
    return parts;
}

Parts drawPatients(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   work::StopCheck& stop)
{
    const std::vector<PatientPart> partOf
        = assignPatients(dataset, spec, Random::derive(seed, {kPatients}), stop);
    return placed(dataset, [&](std::size_t i) { return partOf[dataset.groups[i]]; }, stop);
}

Parts drawByTime(const Dataset& dataset, const SplitSpec& spec, work::StopCheck& stop)
{
    const std::vector<TimePart> partOf = partsByTime(dataset, spec, stop);
    return placed(dataset, [&](std::size_t i) { return partOf[i]; }, stop);
}

bool saysTest(const std::string& name)
{
    return lowerCase(name).find("test") != std::string::npos;
}

/// The group of a sample, which is its table, and its recording with the folder.
std::string fileOf(const Dataset& dataset, std::size_t index)
{
    const std::string& group = dataset.groupNames[dataset.groups[index]];
    const SampleOrigins* origins = dataset.origins.get();
    return origins ? group + '/' + origins->recordings[origins->recordingOf[index]].name : group;
}

/// A split by files needs samples of some whose name says so, and of others.
Result<void> checkFiles(const Dataset& dataset, work::StopCheck& stop)
{
    std::set<std::string> tests;
    std::set<std::string> others;
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i) {
        std::string file = fileOf(dataset, i);
        (saysTest(file) ? tests : others).insert(std::move(file));
    }
    if (!tests.empty() && !others.empty())
        return {};
    return Error{ErrorCode::TooFewSamples, dataset.name,
                 "a split by files tests those whose name or folder holds \"test\", which are "
                     + std::to_string(tests.size()) + " of "
                     + std::to_string(tests.size() + others.size())
                     + "; rename some, or choose another dataset.split.by"};
}

/// The names of the files decide what is test; drawSamples() divides the rest.
Thirds drawByFiles(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   work::StopCheck& stop)
{
    SplitSpec rest = spec;
    rest.train = spec.train / (spec.train + spec.validation);
    rest.validation = 1.0 - rest.train;
    rest.test = 0.0;
    std::vector<bool> isTest(dataset.sampleCount(), false);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        isTest[i] = saysTest(fileOf(dataset, i));
    Thirds parts = drawSamples(dataset, rest, seed, stop, isTest);
    for (std::size_t i = 0; i < dataset.sampleCount() && !stop.ends(); ++i)
        if (isTest[i])
            parts.test[dataset.labels[i]].push_back(static_cast<std::uint32_t>(i));
    return parts;
}

/// The end of a block at or behind `middle`; one before it where nothing would be left behind.
std::size_t wholeBlocks(const Dataset& dataset, const Indices& all, std::size_t middle)
{
    const auto inside = [&](std::size_t place) {
        return place > 0 && place < all.size()
            && dataset.blocks[all[place]] == dataset.blocks[all[place - 1]];
    };
    std::size_t end = middle;
    while (inside(end))
        ++end;
    while (end == all.size() && inside(middle))
        --middle;
    return end == all.size() && middle > 0 ? middle : end;
}

/// The validation part as two halves, blocks kept whole.
std::pair<ByClass, ByClass> halves(const Dataset& dataset, ByClass validation, std::uint64_t seed,
                                   work::StopCheck& stop)
{
    std::pair<ByClass, ByClass> result{emptyClasses(dataset), emptyClasses(dataset)};
    for (std::size_t c = 0; c < validation.size(); ++c) {
        Random random(Random::derive(seed, {kHalves, c}));
        Indices& all = validation[c];
        sortAscending(all, stop);
        shuffle(std::span(all), random, stop);
        if (!dataset.blocks.empty())
            sortBy(
                all,
                [&](std::uint32_t index) {
                    return Random::derive(seed, {kHalves, dataset.blocks[index]});
                },
                stop);
        std::size_t middle = all.size() / 2;
        if (!dataset.blocks.empty())
            middle = wholeBlocks(dataset, all, middle);
        const auto cut = all.begin() + static_cast<std::ptrdiff_t>(middle);
        result.first[c].assign(all.begin(), cut);
        result.second[c].assign(cut, all.end());
    }
    return result;
}

std::string countsText(const Dataset& dataset)
{
    std::vector<std::int64_t> counts(dataset.classNames.size(), 0);
    for (const std::uint8_t label : dataset.labels)
        ++counts[label];
    return listed(dataset.classNames, counts);
}

/// What a class needs that is too small for its parts.
std::string smallWayOut(std::size_t total, int minimum)
{
    const auto needed = 3 * static_cast<std::size_t>(minimum) + 1;
    if (total >= needed)
        return {};
    std::string text = "; a class needs at least " + std::to_string(needed) + " samples";
    if (minimum > 1 && total > 3)
        text += ", or 4 with 1 in dataset.split.minimum_per_class";
    return text;
}

Result<Indices> balanced(const Dataset& dataset, ByClass part, const char* partName, int minimum,
                         std::uint64_t seed, work::StopCheck& stop)
{
    std::size_t rarest = dataset.sampleCount();
    for (std::size_t c = 0; c < part.size(); ++c) {
        if (part[c].size() < static_cast<std::size_t>(minimum)) {
            const auto total = std::count(dataset.labels.begin(), dataset.labels.end(), c);
            return Error{ErrorCode::TooFewSamples, dataset.classNames[c],
                         "it has " + std::to_string(total)
                             + (total == 1 ? " sample, " : " samples, ")
                             + std::to_string(part[c].size()) + " of them in the " + partName
                             + ", where at least " + std::to_string(minimum)
                             + " are needed; all samples are " + countsText(dataset)
                             + smallWayOut(static_cast<std::size_t>(total), minimum)
                             + "; name the classes to use in dataset.classes, or change "
                               "dataset.split"};
        }
        rarest = std::min(rarest, part[c].size());
    }
    Indices result;
    for (std::size_t c = 0; c < part.size(); ++c) {
        Random random(Random::derive(seed, {kBalance, c}));
        shuffle(std::span(part[c]), random, stop);
        part[c].resize(rarest);
        append(result, part[c]);
    }
    sortAscending(result, stop);
    return result;
}

/// Every sample of a part; refused only where there is none.
Result<Indices> asFrequentAsTheyAre(const Dataset& dataset, const ByClass& part,
                                    work::StopCheck& stop)
{
    Indices result;
    for (const Indices& samples : part)
        append(result, samples);
    if (result.empty())
        return Error{ErrorCode::TooFewSamples, dataset.name,
                     "the test part holds no sample; all samples are " + countsText(dataset)};
    sortAscending(result, stop);
    return result;
}

Parts drawParts(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                work::StopCheck& stop)
{
    switch (spec.by) {
    case SplitBy::Patient:
    case SplitBy::DeChazal:
        return drawPatients(dataset, spec, seed, stop);
    case SplitBy::Time:
        return drawByTime(dataset, spec, stop);
    case SplitBy::Sample:
    case SplitBy::Files:
        break;
    }
    Thirds thirds = spec.by == SplitBy::Files ? drawByFiles(dataset, spec, seed, stop)
                                              : drawSamples(dataset, spec, seed, stop);
    auto [first, second] = halves(dataset, std::move(thirds.validation), seed, stop);
    return {std::move(thirds.train), std::move(first), std::move(second), std::move(thirds.test)};
}

Result<Indices> balancedTraining(const Dataset& dataset, ByClass part, const SplitSpec& spec,
                                 std::uint64_t seed, work::StopCheck& stop)
{
    std::size_t most = 0;
    for (std::size_t c = 0; c < part.size(); ++c) {
        if (part[c].empty())
            return Error{ErrorCode::TooFewSamples, dataset.classNames[c],
                         "it has no sample in the training part"};
        most = std::max(most, part[c].size());
    }
    const std::size_t target = spec.trainPerClass > 0
        ? std::min(most, static_cast<std::size_t>(spec.trainPerClass))
        : most;
    Indices result;
    for (std::size_t c = 0; c < part.size(); ++c) {
        Random random(Random::derive(seed, {kTrain, c}));
        const std::size_t count = spec.balanceTrain ? target : part[c].size();
        for (std::size_t taken = 0; taken < count && !stop.ends(); taken += part[c].size()) {
            shuffle(std::span(part[c]), random, stop);
            const std::size_t round = std::min(part[c].size(), count - taken);
            result.insert(result.end(), part[c].begin(),
                          part[c].begin() + static_cast<std::ptrdiff_t>(round));
        }
    }
    sortAscending(result, stop);
    Random random(Random::derive(seed, {kTrain}));
    shuffle(std::span(result), random, stop);
    return result;
}

Result<Split> draw(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   work::StopCheck& stop)
{
    if (dataset.sampleCount() == 0)
        return Error{ErrorCode::TooFewSamples, dataset.name, "it has no samples"};
    if (spec.by == SplitBy::Patient || spec.by == SplitBy::DeChazal) {
        if (auto checked = checkPatients(dataset, spec, stop); !checked)
            return checked.error();
    }
    if (spec.by == SplitBy::Files) {
        if (auto checked = checkFiles(dataset, stop); !checked)
            return checked.error();
    }
    const Parts parts = drawParts(dataset, spec, seed, stop);
    if (stop.isRequested())
        return Error{ErrorCode::Cancelled, dataset.name, {}};
    Split split;
    const auto store = [](Result<Indices> part, Indices& target) -> Result<void> {
        if (!part)
            return part.error();
        target = *std::move(part);
        return {};
    };
    if (auto done = store(balancedTraining(dataset, parts.train, spec, seed, stop), split.train);
        !done)
        return done.error();
    if (auto done = store(balanced(dataset, parts.selection, "first half of the validation part",
                                   spec.minimumPerClass, seed, stop),
                          split.selection);
        !done)
        return done.error();
    if (auto done = store(balanced(dataset, parts.heldBack, "second half of the validation part",
                                   spec.minimumPerClass, seed, stop),
                          split.heldBack);
        !done)
        return done.error();
    if (auto done = store(spec.balanceTest ? balanced(dataset, parts.test, "test part",
                                                      spec.minimumPerClass, seed, stop)
                                           : asFrequentAsTheyAre(dataset, parts.test, stop),
                          split.test);
        !done)
        return done.error();
    return split;
}

} // namespace

Result<Split> makeSplit(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                        const std::stop_token& stop)
{
    constexpr std::size_t kStepsPerCheck = 256; // of a patient, a step weighs all classes
    work::StopCheck check(stop, kStepsPerCheck);
    auto split = draw(dataset, spec, seed, check);
    if (stop.stop_requested()) // whatever came of the samples seen so far
        return Error{ErrorCode::Cancelled, dataset.name, {}};
    return split;
}

} // namespace splitscape::data
