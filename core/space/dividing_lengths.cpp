// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/dividing_lengths.h"

#include <cstddef>

namespace splitscape::space {

namespace {

constexpr std::size_t kFewestLengths = 6; // and the 0

int smallestFactor(int number)
{
    for (int factor = 2; factor <= number / factor; ++factor)
        if (number % factor == 0)
            return factor;
    return number;
}

bool isWorkable(int length) { return dividingLengths(length).size() > kFewestLengths; }

} // namespace

std::vector<int> dividingLengths(int inputLength)
{
    std::vector<int> lengths;
    for (int length = inputLength; length > 1;) {
        length /= smallestFactor(length);
        if (length > 1)
            lengths.push_back(length);
    }
    lengths.push_back(0);
    return lengths;
}

std::vector<int> nearestWorkableLengths(int inputLength)
{
    std::vector<int> nearest;
    if (inputLength < 2 || isWorkable(inputLength))
        return nearest;
    for (int below = inputLength - 1; below > 1 && nearest.empty(); --below)
        if (isWorkable(below))
            nearest.push_back(below);
    const std::size_t before = nearest.size();
    for (int above = inputLength + 1; above < 2 * inputLength + 256 && nearest.size() == before;
         ++above)
        if (isWorkable(above))
            nearest.push_back(above);
    return nearest;
}

std::string listedLengths(const std::vector<int>& lengths)
{
    std::string text;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        text += (i == 0                        ? ""
                     : i + 1 == lengths.size() ? " or "
                                               : ", ")
            + std::to_string(lengths[i]);
    return text;
}

} // namespace splitscape::space
