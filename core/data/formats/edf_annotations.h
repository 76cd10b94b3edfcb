// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// One entry of an EDF+ annotation signal: texts that share a time. [EdfPlus]
struct EdfTimedTexts {
    double onsetSeconds = 0.0; ///< from the start time in the header
    std::optional<double> durationSeconds;
    std::vector<std::string> texts; ///< without empty ones; none for an entry that only keeps time

    friend bool operator==(const EdfTimedTexts&, const EdfTimedTexts&) = default;
};

/// Parses the bytes of one annotation signal in one data record.
/// Errors, subject empty: FileDamaged for an entry without a time or an end; FileTooLarge for more
/// entries and texts than kMaximumAnnotations.
[[nodiscard]] Result<std::vector<EdfTimedTexts>> parseEdfAnnotations(std::string_view bytes);

} // namespace splitscape::data
