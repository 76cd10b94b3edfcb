// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay.h"

#include "core/evaluate/appraisal.h"
#include "core/partition/deployments.h"
#include "core/run/strategy_setup.h"
#include "core/search/strategies.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace splitscape::run {

namespace {

using evaluate::CandidatePtr;

// Sums of the same numbers in another order.
constexpr double kRounding = 1e-9;

Error differs(std::string subject, std::string detail)
{
    return {ErrorCode::FileDamaged, std::move(subject), std::move(detail)};
}

std::string nameOf(std::uint64_t candidate) { return "candidate " + std::to_string(candidate); }

/// @param asked  becomes true where the strategy asks for a score, which needs the data
search::StrategySetup setupOf(const record::RunView& view, const space::SearchSpace& space,
                              bool& asked)
{
    search::StrategySetup setup = problemOf(view.spec, space);
    setup.score = [&asked](const space::Architecture&, search::Proxy) {
        asked = true;
        return 0.0;
    };
    return setup;
}

/// A file keeps millijoules, which rounds the last bit.
bool isSameCost(const partition::PointCost& own, const partition::PointCost& kept)
{
    const auto isNear = [](Energy one, Energy other) {
        return std::abs(one.inJoules() - other.inJoules()) <= kRounding * one.inJoules();
    };
    return own.point == kept.point && own.flash == kept.flash && own.ram == kept.ram
        && isNear(own.edge(), kept.edge()) && isNear(own.fog(), kept.fog());
}

/// The candidate of the file with its costs by the rules of the study, which must be those it has.
Result<evaluate::CandidateResult> judgedAnew(const search::Proposal& proposal,
                                             const CandidatePtr& candidate,
                                             const record::RunView& view,
                                             const space::SearchSpace& space)
{
    if (!candidate)
        return differs(nameOf(proposal.id), "the search asks for it, and the file does not have it");
    if (candidate->genome != proposal.genome || candidate->generation != proposal.generation
        || candidate->index != proposal.index
        || candidate->architecture != space::decode(proposal.genome, space))
        return differs(nameOf(proposal.id), "the search asks for another network");
    const partition::Partition judged = partition::judge(candidate->architecture, view.spec.rules);
    const bool keepsLimits = judged.verdict == partition::Verdict::Valid;
    if (keepsLimits != search::keepsLimits(candidate->standing))
        return differs(nameOf(proposal.id), "its costs give another verdict");
    std::optional<partition::PointCost> own;
    if (keepsLimits && candidate->best)
        own = partition::validDeployment(candidate->architecture, view.spec.rules,
                                         candidate->best->point, candidate->best->linkFormat,
                                         candidate->best->edgeFormat);
    else if (const partition::PointCost* best = judged.best())
        own = *best;
    if (own.has_value() != candidate->best.has_value()
        || (own && !isSameCost(*own, *candidate->best)))
        return differs(nameOf(proposal.id), "its costs are others");
    evaluate::CandidateResult anew = *candidate;
    anew.best = own;
    return anew;
}

Result<void> checkRound(const search::Round& round, const record::RunView& view)
{
    const auto kept = std::find_if(view.generations.begin(), view.generations.end(),
                                   [&](const auto& one) { return one.index == round.index; });
    if (kept == view.generations.end())
        return {}; // it was stopped in that round
    if (std::abs(kept->bestFitness - round.bestFitness) > kRounding
        || std::abs(kept->meanFitness - round.meanFitness) > kRounding)
        return differs("generation " + std::to_string(round.index), "its fitness is another");
    return {};
}

bool isPlain(const study::StudySpec& spec)
{
    return spec.search.metric.isAccuracy() && spec.rules.limits.required.empty();
}

/// Whether the run may have ended within a round: it then has what was done of that round by then.
bool mayEndWithinRound(const record::RunView& view)
{
    return view.spec.budgets.time || !view.extraction;
}

/// Whether the choice and the test figures follow from the trainings that the file lists.
Result<void> checkChoice(const record::RunView& view)
{
    const evaluate::ExtractionResult& found = *view.extraction;
    double sum = 0.0;
    double heldBack = 0.0;
    for (const evaluate::TestTraining& test : found.tests) {
        sum += test.testAccuracy / static_cast<double>(found.tests.size());
        heldBack += test.heldBackAccuracy / static_cast<double>(found.tests.size());
    }
    if (std::abs(sum - found.testAccuracyMean) > kRounding)
        return differs("test accuracy", "it is not the mean of its trainings");
    if (std::abs(found.confusion.accuracy() - found.testAccuracyMean) > kRounding)
        return differs("test accuracy", "it is not that of the confusion matrix");
    for (const evaluate::ShortlistEntry& entry : found.shortlist) {
        if (entry.candidate == found.chosen
            && std::abs(entry.heldBackAccuracyMean - heldBack) > kRounding)
            return differs(nameOf(entry.candidate),
                           "its mean on the held-back half is not that of its trainings");
    }
    // By another metric than the accuracy the choice needs the data.
    const auto best = std::max_element(
        found.shortlist.begin(), found.shortlist.end(), [](const auto& one, const auto& other) {
            return one.heldBackAccuracyMean < other.heldBackAccuracyMean;
        });
    if (isPlain(view.spec) && best != found.shortlist.end() && found.shortlist.size() > 1
        && best->candidate != found.chosen)
        return differs(nameOf(found.chosen), "it is not the best one on the held-back half");
    return {};
}

} // namespace

Result<Replay> replaySearch(const record::RunView& view, std::stop_token stop)
{
    const search::StrategyDescription* strategy = search::findStrategy(view.spec.search.strategy);
    if (!strategy)
        return differs("search.strategy", "there is none of this name");
    const space::SearchSpace space
        = study::searchedSpace(view.spec, static_cast<int>(view.origin.classNames.size()));
    bool needsData = false;
    const std::unique_ptr<search::Strategy> search
        = search::makeStrategy(setupOf(view, space, needsData));
    Replay replay;
    while (!search->finished()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "replay", "stopped on request"};
        std::vector<search::Assessment> told;
        const std::vector<search::Proposal> proposals = search->ask();
        if (needsData)
            return Error{ErrorCode::FileUnsupported, view.spec.search.strategy,
                         "this strategy scores untrained networks on the data, so it is verified "
                         "by training again only"};
        // A run that was stopped, or whose budget was used up, ends within a round.
        if (!view.candidate(proposals.front().id)
            && replay.candidates == static_cast<std::int64_t>(view.candidates.size()))
            break;
        bool isWhole = true;
        for (const search::Proposal& proposal : proposals) {
            const CandidatePtr candidate = view.candidate(proposal.id);
            if (!candidate && mayEndWithinRound(view)) {
                isWhole = false;
                continue; // threads that train at once do not end in order
            }
            const auto anew = judgedAnew(proposal, candidate, view, space);
            if (!anew)
                return anew.error();
            ++replay.candidates;
            told.push_back(evaluate::assessmentOf(*anew, view.spec.rules));
        }
        if (!isWhole)
            break;
        const auto round = search->tell(told);
        if (!round)
            return round.error();
        if (!*round)
            continue;
        if (const auto same = checkRound(**round, view); !same)
            return same.error();
        ++replay.generations;
    }
    if (replay.candidates != static_cast<std::int64_t>(view.candidates.size()))
        return differs("candidates",
                       "the file has " + std::to_string(view.candidates.size())
                           + ", the search asks for " + std::to_string(replay.candidates));
    if (view.extraction) {
        if (const auto same = checkChoice(view); !same)
            return same.error();
        replay.hasChoice = true;
    }
    return replay;
}

Result<void> compareRetrained(const record::RunView& kept, const record::RunView& again)
{
    if (kept.origin.datasetFingerprint != again.origin.datasetFingerprint)
        return differs("data", "they are not those that the run began with");
    for (const CandidatePtr& candidate : kept.candidates) {
        const CandidatePtr other = again.candidate(candidate->id);
        if (!other || other->architecture != candidate->architecture)
            return differs(nameOf(candidate->id), "it is another network");
        if (other->training.has_value() != candidate->training.has_value()
            || (other->training
                && other->training->selectionAccuracy != candidate->training->selectionAccuracy))
            return differs(nameOf(candidate->id), "it trains to another accuracy");
    }
    if (kept.candidates.size() != again.candidates.size())
        return differs("candidates", "there are others");
    if (kept.extraction != again.extraction)
        return differs("test", "the final trainings give other figures");
    return {};
}

} // namespace splitscape::run
