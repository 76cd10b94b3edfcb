// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_list.h"

namespace splitscape {

std::string commaSeparated(std::span<const int> numbers)
{
    std::string text;
    for (const int number : numbers) {
        if (!text.empty())
            text += ',';
        text += std::to_string(number);
    }
    return text;
}

} // namespace splitscape
