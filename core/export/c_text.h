// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::exporting {

/// Replaces every $NAME of a template by its value. Names are capital letters; all must be known.
[[nodiscard]] std::string
filledIn(std::string_view text, std::span<const std::pair<std::string_view, std::string>> values);

/// What the kernels of c_kernels.cpp end in: a ReLU, or, under another name, the sum itself.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string>> kernelEnding(bool withRelu);

/// Nine significant digits and an exponent: they name every float, whatever the locale, and are a
/// number in C, Python and Kotlin.
[[nodiscard]] std::string nineDigits(float value);

/// "static const float NAME[n] = {...};" with nine significant digits, so each reads back exactly.
[[nodiscard]] std::string floatArray(const std::string& name, std::span<const float> values);

/// Text that is safe inside a C comment: no line ends, no comment or trigraph signs.
[[nodiscard]] std::string commentSafe(std::string_view text);

/// "transposed convolution": as comments of the C call it.
[[nodiscard]] const char* kindName(network::LayerKind kind);

[[nodiscard]] std::string upperCase(std::string_view text);

} // namespace splitscape::exporting
