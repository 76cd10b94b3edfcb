// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/partition/batch_judge.h"

#include <span>

namespace splitscape::ui {

using search::kStandings;
using search::Standing;

/// The verdict on one candidate by the present rules.
struct JudgedCandidate {
    std::optional<partition::PointCost> best; ///< nothing when abandoned
    bool hasEnergy = true; ///< false where the device has no energy model
    partition::Scenario scenario = partition::Scenario::EdgeEnergy;
    Standing standing = Standing::Abandoned;
    std::optional<Seconds> latency = {}; ///< at the best point; nothing where not known
    std::optional<Power> averagePower = {};

    friend bool operator==(const JudgedCandidate&, const JudgedCandidate&) = default;
};

/// The facts of a candidate that judging needs.
struct JudgingInput {
    std::span<const int> lengths;
    std::span<const int> channels;
    bool trained = false;
    bool failed = false; ///< its training did
    const space::Architecture* beyond = nullptr; ///< what is no chain of the paper; null for one

    [[nodiscard]] static JudgingInput
    of(const evaluate::CandidateResult& candidate); ///< valid as long as it
};

/// Judges candidates by rules, one after the other.   Thread: one each.
class RulesJudge {
public:
    explicit RulesJudge(const partition::Rules& rules);
    [[nodiscard]] JudgedCandidate operator()(const JudgingInput& candidate);

    /// The verdict of the search itself, whose rules these are.
    [[nodiscard]] JudgedCandidate asRun(const evaluate::CandidateResult& candidate) const;

private:
    void addTimes(JudgedCandidate& judged) const;

    partition::BatchJudge m_judge;
    partition::Rules m_rules;
    bool m_hasEnergy;
};

} // namespace splitscape::ui
