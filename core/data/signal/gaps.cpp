// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal/gaps.h"

#include <cmath>
#include <cstddef>

namespace splitscape::data {

std::size_t fillGaps(std::vector<float>& signal)
{
    std::size_t bridged = 0;
    const std::size_t size = signal.size();
    for (std::size_t start = 0; start < size; ++start) {
        if (std::isfinite(signal[start]))
            continue;
        std::size_t end = start;
        while (end < size && !std::isfinite(signal[end]))
            ++end;
        const double left = start > 0 ? static_cast<double>(signal[start - 1])
            : end < size              ? static_cast<double>(signal[end])
                                      : 0.0;
        const double right = end < size ? static_cast<double>(signal[end]) : left;
        const double span = static_cast<double>(end - start + 1);
        for (std::size_t i = start; i < end; ++i)
            signal[i] = static_cast<float>(
                left + (right - left) * static_cast<double>(i - start + 1) / span);
        bridged += end - start;
        start = end;
    }
    return bridged;
}

} // namespace splitscape::data
