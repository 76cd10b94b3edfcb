// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/strategy.h"

#include <string>
#include <string_view>

namespace splitscape::evaluate {

/// Name of the document that keeps with a run what its strategy found by relaxing the space.
inline constexpr std::string_view kRelaxationDocument = "relaxation";

/// JSON: {"network", "keeps_limits", "skips", "collapsed", "certainty"}, see search::Relaxation.
[[nodiscard]] std::string toText(const search::Relaxation& relaxation);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange.
[[nodiscard]] Result<search::Relaxation> readRelaxation(std::string_view text);

} // namespace splitscape::evaluate
