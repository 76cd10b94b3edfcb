// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/baseline_verdict.h"

#include <QString>

namespace splitscape::ui {

/// A few words: "send it raw".
[[nodiscard]] QString baselineName(evaluate::BaselineKind kind);
/// What it does: "sending 32 values as int8 to a rich network on the fog node". No HTML.
[[nodiscard]] QString baselineText(const evaluate::Baseline& baseline);
/// "94.8 ± 0.5 % for 0.00515 mJ", on the test part.
[[nodiscard]] QString baselineScore(const evaluate::Baseline& baseline,
                                    partition::Scenario scenario);
/// That the result does not beat a baseline, and what would change it; empty where it does.
/// @param sendsRaw  the result is that baseline's deployment itself: it sends the input
[[nodiscard]] QString unbeatenText(const report::BaselineVerdict& verdict,
                                   partition::Scenario scenario, bool sendsRaw);
/// One sentence with all of them and what they score.
[[nodiscard]] QString baselinesText(const report::BaselineVerdict& verdict,
                                    partition::Scenario scenario);

} // namespace splitscape::ui
