// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace splitscape::space {

/// Lengths that divide `inputLength` and each other, largest first, from the largest below it down
/// to the last above 1, then 0 for a layer left out: what a space of such inputs can use. 6000
/// gives 3000, 1500, 750, 375, 125, 25, 5, 0; a prime number only 0.
[[nodiscard]] std::vector<int> dividingLengths(int inputLength);

/// The nearest input lengths, below and above, that leave a search some choice: with at least six
/// lengths that divide them. Empty where inputLength itself is one.
[[nodiscard]] std::vector<int> nearestWorkableLengths(int inputLength);

/// "192, 176 or 160"; empty for none.
[[nodiscard]] std::string listedLengths(const std::vector<int>& lengths);

} // namespace splitscape::space
