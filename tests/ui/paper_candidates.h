// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/made_candidates.h"
#include "ui/models/rules_judge.h"

#include <vector>

namespace splitscape::tests {

inline partition::Rules paperRules() { return {test::paperDevice(), {}, test::paperLimits(), {}}; }

/// SD-1, SD-2, AC-1 and AC-2 of the paper and a network whose every point breaks the limit.
inline std::vector<evaluate::CandidatePtr> paperCandidates()
{
    return {
        test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.841, 0),
        test::madeCandidate(1, {2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}, 0.86, 0),
        test::madeCandidate(2, {2048, 64, 256, 512, 4, 16, 16, 256, 5}, {1, 1, 1, 3, 2, 4, 4, 1, 1},
                            0.395, 1),
        test::madeCandidate(3, {2048, 32, 8, 128, 256, 1024, 5}, {1, 4, 3, 4, 4, 2, 1}, 0.838, 1),
        test::madeCandidate(4, {2048, 1024, 5}, {1, 4, 1}, 0.9, 1)};
}

} // namespace splitscape::tests
