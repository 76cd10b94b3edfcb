// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace splitscape::evaluate {

/// Trainings of a search that were dead and started anew (train::TrainingSettings::restarts).
struct RestartCount {
    int trainings = 0; ///< that were started anew at least once
    int restarts = 0; ///< of all of them

    void add(int restartsOfOne)
    {
        trainings += restartsOfOne > 0 ? 1 : 0;
        restarts += restartsOfOne;
    }
    friend bool operator==(const RestartCount&, const RestartCount&) = default;
};

/// Name of the document that keeps them with a run.
inline constexpr std::string_view kRestartsDocument = "restarts";

/// JSON: {"trainings", "restarts"}.
[[nodiscard]] std::string toText(const RestartCount& count);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange.
[[nodiscard]] Result<RestartCount> readRestarts(std::string_view text);

} // namespace splitscape::evaluate
