// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

#include <optional>
#include <span>
#include <string_view>

namespace splitscape::study {

/// What a number of a study file may be; of a list, each of its numbers.
struct FieldRange {
    std::string_view path; ///< "search.generations"
    NumberRange range;
};

/// Every number of a study; validation, the command line and the form use these.
[[nodiscard]] std::span<const FieldRange> fieldRanges();

/// The range of one field; nothing for a field that is not listed.
[[nodiscard]] std::optional<NumberRange> rangeOf(std::string_view path);

} // namespace splitscape::study
