// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/deployment.h"
#include "core/record/run_view.h"

#include <string>

namespace splitscape::record {

/// What a network is for, what it learned from, how it scored and what it must not be used for, as
/// Markdown. Figures that the run does not have are left out, and said to be.
[[nodiscard]] std::string modelCard(const RunView& view, const Deployment& deployment);

} // namespace splitscape::record
