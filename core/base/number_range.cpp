// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_range.h"

#include "core/base/text.h"

namespace splitscape {

std::string NumberRange::text() const
{
    const bool hasLow = low > -std::numeric_limits<double>::max();
    const bool hasHigh = high < std::numeric_limits<double>::max();
    const std::string from = (exclusiveLow ? "above " : "at least ") + formatNumber(low);
    if (hasLow && hasHigh)
        return from + " and at most " + formatNumber(high);
    return hasLow ? from : "at most " + formatNumber(high);
}

} // namespace splitscape
