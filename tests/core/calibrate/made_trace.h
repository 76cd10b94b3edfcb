// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace splitscape::test {

/// A PPK2-like trace at 1000 samples a second: 10 low, 20 high, 10 low, 30 high, 10 low, 60 high,
/// 10 low; 3 mA while high, else 1 mA.
inline std::string trace()
{
    std::string text = "Timestamp(ms),Current(uA),D0-D7\n";
    int time = 0;
    for (const auto& [count, high] : {std::pair{10, false},
                                      {20, true},
                                      {10, false},
                                      {30, true},
                                      {10, false},
                                      {60, true},
                                      {10, false}})
        for (int i = 0; i < count; ++i)
            text += std::to_string(time++) + (high ? ",3000.0,01000000\n" : ",1000.0,00000000\n");
    return text;
}

} // namespace splitscape::test
