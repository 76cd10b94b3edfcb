// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/cost_options.h"

#include <istream>

namespace splitscape::cli {

/// Judges JSON Lines of {"lengths":[..],"channels":[..]}, one line out for each, in order, in
/// memory that does not grow with their number. Empty lines are passed over. A line that cannot be
/// used gives {"error": sentence, "line": number} in its place and BadInput at the end. A stop
/// request ends after the line in work.
[[nodiscard]] int judgeBatch(std::istream& in, const partition::Rules& rules,
                             const Streams& streams, std::stop_token stop);

/// The same from a file, which may be a pipe; "-" is streams.in.
[[nodiscard]] int judgeBatchFile(const std::string& path, const partition::Rules& rules,
                                 const Streams& streams, std::stop_token stop);

} // namespace splitscape::cli
