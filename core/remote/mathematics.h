// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace splitscape::remote {

/// What the exponential, logarithm and cosine of this machine's C library give for a few thousand
/// arguments, as one number. The library chooses among implementations by the processor (with or
/// without fused multiply-add), which differ in the last bit; a training uses these functions, so
/// two machines give the same bits only where this number is the same.
[[nodiscard]] std::uint64_t mathematicsFingerprint();

} // namespace splitscape::remote
