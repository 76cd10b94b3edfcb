// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/progress_display.h"
#include "core/record/run_view.h"
#include "core/run/search_run.h"

#include <functional>
#include <stop_token>

namespace splitscape::cli {

/// Runs a request to its end and shows every event; a stop request is passed on to the run.
/// @param watch  is told every event too; may be empty
[[nodiscard]] record::RunView
followRun(const run::RunRequest& request, ProgressDisplay& display, std::stop_token stop,
          const std::function<void(const record::RunEvent&)>& watch = {});

} // namespace splitscape::cli
