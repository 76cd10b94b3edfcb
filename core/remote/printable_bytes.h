// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace splitscape::remote {

/// Bytes as text without blanks, four characters for three bytes (base64): a
/// result comes back as what the worker's program prints, which saves a file and a round trip.
[[nodiscard]] std::string printable(std::string_view bytes);

/// The bytes that printable() wrote; blanks and line ends behind them count for nothing.
/// Errors: FileDamaged. Pure: any text may be given.
[[nodiscard]] Result<std::string> bytesOf(std::string_view text);

} // namespace splitscape::remote
