// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

namespace splitscape::test {

/// A finished run of four candidates on paperDevice() with 0.27 mJ, tested:
///   0  2048,128,8,64,2 / 1,1,4,2,1    valid, 88.4 %, the chosen one (the paper's SD-1)
///   1  the same, trained for candidate 0
///   2  2048,128,4,128,2 / 1,3,3,2,1   valid, 86.0 % (SD-2)
///   3  2048,1024,2 / 1,4,1            invalid
/// The test part, twice 50 samples a class, is right in 40 and 45 of 50.
[[nodiscard]] record::RunView madeView();

/// The same before its test, with a macro F1 of 0.95 required, which no candidate reaches.
[[nodiscard]] record::RunView madeViewOfMissedRequirements();

} // namespace splitscape::test
