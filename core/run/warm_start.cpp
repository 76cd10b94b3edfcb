// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/warm_start.h"

#include "core/record/run_history.h"

#include <algorithm>
#include <set>
#include <string>

namespace splitscape::run {

namespace {

/// How many of the samples that `now` tests on the earlier run trained with or chose by.
std::size_t testSamplesUsed(const data::Split& earlier, const data::Split& now)
{
    std::set<std::uint32_t> used(earlier.train.begin(), earlier.train.end());
    used.insert(earlier.selection.begin(), earlier.selection.end());
    used.insert(earlier.heldBack.begin(), earlier.heldBack.end());
    return static_cast<std::size_t>(std::ranges::count_if(
        now.test, [&used](std::uint32_t sample) { return used.contains(sample); }));
}

} // namespace

Result<std::vector<space::Architecture>> startsFrom(const WarmStart& start,
                                                    const evaluate::EvaluationSetup& setup,
                                                    std::stop_token stop)
{
    const auto earlier = record::readHistory(start.file, std::move(stop));
    if (!earlier)
        return earlier.error();
    const std::string name = start.file.string();
    if (earlier->origin.datasetFingerprint != setup.dataset->fingerprint)
        return Error{ErrorCode::ChecksumMismatch, name,
                     "it searched other data (" + earlier->origin.datasetName
                         + ") or prepared them in another way; only networks found on the same "
                           "samples are a start"};
    if (const std::size_t used = testSamplesUsed(earlier->origin.split, *setup.split); used > 0)
        return Error{ErrorCode::ValueOutOfRange, name,
                     "its networks were chosen with the help of " + std::to_string(used) + " of the "
                         + std::to_string(setup.split->test.size())
                         + " samples that this study tests on; give both the same seed and the "
                           "same split"};
    std::vector<evaluate::CandidatePtr> valid;
    for (const auto& [id, candidate] : earlier->candidates) {
        if (candidate->standing == search::Standing::Valid && candidate->training)
            valid.push_back(candidate);
    }
    std::ranges::stable_sort(valid, [](const auto& a, const auto& b) {
        return a->training->selectionAccuracy > b->training->selectionAccuracy;
    });
    std::vector<space::Architecture> starts;
    for (const evaluate::CandidatePtr& candidate : valid) {
        if (starts.size() < static_cast<std::size_t>(start.count)
            && std::ranges::count(starts, candidate->architecture) == 0
            && space::encode(candidate->architecture, setup.space))
            starts.push_back(candidate->architecture);
    }
    if (starts.empty())
        return Error{ErrorCode::ValueOutOfRange, name,
                     "none of its " + std::to_string(valid.size())
                         + " valid candidates is in the space of this study"};
    return starts;
}

} // namespace splitscape::run
