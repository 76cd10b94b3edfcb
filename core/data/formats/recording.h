// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// One channel of a recording.
struct Signal {
    std::string label;
    std::string unit; ///< as the file spells it: "mV", "uV", "mmHg"
    double rateHz = 0.0;
    std::vector<float>
        samples; ///< in `unit`; NaN where the file marks a sample invalid or has a gap

    friend bool operator==(const Signal&, const Signal&) = default;
};

/// An event in a recording.
struct Annotation {
    std::int64_t sample = 0; ///< nearest sample on the clock of Recording::rateHz
    double seconds = 0.0; ///< from the recording's start
    std::optional<double> durationSeconds; ///< EDF+ only
    std::string symbol; ///< WFDB mnemonic ("N", "+", "["); empty for EDF+
    int subtype = 0;
    int channel = 0;
    int number = 0;
    std::string text; ///< WFDB AUX string or EDF+ description (UTF-8)

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// What was read of one recording. `channels` are in the order asked for, or the file's.
struct Recording {
    std::string name;
    double rateHz = 0.0; ///< WFDB frame rate; EDF: the highest rate among its signals
    std::vector<Signal> channels;
    std::vector<Annotation> annotations;
    std::string startTime; ///< date and time as the file spells them; empty when unknown
    bool hasGaps = false; ///< its records are not all joined end to end; the gaps are NaN
    /// What the file says wrongly and how it was read all the same; each a fact for a person.
    std::vector<std::string> repairs{};

    /// The first signal of that label (spaces around it ignored), or null.
    [[nodiscard]] const Signal* find(std::string_view label) const;
};

/// A time span in seconds from the recording's start.
struct TimeSpan {
    double startSeconds = 0.0;
    double endSeconds = 0.0;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// More samples than this are refused (FileTooLarge); read a range or fewer signals instead.
inline constexpr std::int64_t kMaximumSamplesRead = std::int64_t{1} << 28;
/// More annotations of one recording are refused as well: two bytes of a file make one.
inline constexpr std::size_t kMaximumAnnotations = 1'000'000;

/// A gap takes memory and no bytes of a file, so of `all` samples that are to be held those that no
/// file stores are bounded by those that one does.
/// @param free  so many are never too many
/// Errors: FileTooLarge.
[[nodiscard]] Result<void> checkGaps(const std::string& subject, std::int64_t all,
                                     std::int64_t stored, std::int64_t free);

} // namespace splitscape::data
