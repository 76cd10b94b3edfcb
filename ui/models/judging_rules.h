// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/partition/batch_judge.h"

#include <span>

namespace splitscape::ui {

/// Everything a what-if can change: by these rules the finished candidates are judged.
struct JudgingRules {
    cost::DeviceProfile device;
    cost::RadioLink link;
    partition::Limits limits;
    partition::Judging judging;

    friend bool operator==(const JudgingRules&, const JudgingRules&) = default;
};

/// How a candidate stands by the present rules.
enum class Standing : std::uint8_t {
    Valid, ///< all limits hold and it was trained
    Untrained, ///< all limits hold by these rules, but the search never trained it
    Invalid, ///< too much energy
    Abandoned, ///< too much Flash or RAM at every point
    Failed ///< all limits hold, but its training failed
};
inline constexpr std::size_t kStandings = 5;

/// The verdict on one candidate by the present rules.
struct JudgedCandidate {
    partition::Verdict verdict = partition::Verdict::Abandoned;
    std::optional<partition::PointCost> best; ///< nothing when abandoned
    bool hasEnergy = true; ///< false where the device has no energy model
    partition::Scenario scenario = partition::Scenario::EdgeEnergy;
    Standing standing = Standing::Abandoned;

    friend bool operator==(const JudgedCandidate&, const JudgedCandidate&) = default;
};

/// The facts of a candidate that judging needs.
struct JudgingInput {
    std::span<const int> lengths;
    std::span<const int> channels;
    bool trained = false;
    bool failed = false; ///< its training did

    [[nodiscard]] static JudgingInput
    of(const evaluate::CandidateResult& candidate); ///< valid as long as it
};

/// Judges candidates by rules, one after the other.   Thread: one each.
class RulesJudge {
public:
    explicit RulesJudge(const JudgingRules& rules);
    [[nodiscard]] JudgedCandidate operator()(const JudgingInput& candidate);

private:
    partition::BatchJudge m_judge;
    partition::Scenario m_scenario;
    bool m_hasEnergy;
};

/// The verdict of the search itself.
[[nodiscard]] JudgedCandidate judgedAsRun(const evaluate::CandidateResult& candidate,
                                          partition::Scenario scenario);

} // namespace splitscape::ui
