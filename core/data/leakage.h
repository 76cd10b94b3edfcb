// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

namespace splitscape::data {

/// The name of the store::Document that keeps a Leakage.
inline constexpr std::string_view kLeakageDocument = "leakage";

/// What some part of the data shares with the test part.
struct SharedWithTest {
    std::size_t patients = 0; ///< persons with samples in both
    std::size_t recordings = 0; ///< with samples in both
    /// Test samples that overlap a sample of the part in time, within one recording: windows that
    /// share signal, beats less than kBeatReach_s apart.
    std::size_t overlapping = 0;
    std::size_t identical = 0; ///< test samples that are the same, value for value

    friend bool operator==(const SharedWithTest&, const SharedWithTest&) = default;
};

/// What the test part is not independent of. Counted from the data themselves, not from the
/// protocol.
struct Leakage {
    std::size_t samples = 0; ///< of the test part
    std::size_t patients = 0;
    std::size_t recordings = 0; ///< 0: nobody told which recording a sample is of
    bool knowsTimes = false; ///< whether overlaps could be looked for
    SharedWithTest training;
    SharedWithTest validation; ///< both halves
    /// How often runs that this one goes on from have looked at the test part.
    std::size_t earlierTests = 0;

    friend bool operator==(const Leakage&, const Leakage&) = default;
};

/// A beat's window holds about so much signal before and after it.
inline constexpr double kBeatReach_s = 2.0;

/// Checks `stop` every 256 samples. Errors: Cancelled.
[[nodiscard]] Result<Leakage> leakageOf(const Dataset& dataset, const Split& split,
                                        const std::stop_token& stop);

[[nodiscard]] std::string toText(const Leakage& leakage);
/// Errors: SyntaxInvalid, with kLeakageDocument as subject.
[[nodiscard]] Result<Leakage> readLeakage(std::string_view text);

} // namespace splitscape::data
