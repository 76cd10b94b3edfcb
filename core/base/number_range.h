// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <string>

namespace splitscape {

/// The numbers a field accepts. Each field's range is stated once, beside what it belongs to;
/// files, the command line and the form read it there.
struct NumberRange {
    double low = -std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::max();
    bool exclusiveLow = false;

    /// Never true for NaN.
    [[nodiscard]] constexpr bool contains(double value) const
    {
        return value <= high && (exclusiveLow ? value > low : value >= low);
    }
    /// "above 0 and at most 1", "at least 1".
    [[nodiscard]] std::string text() const;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

} // namespace splitscape
