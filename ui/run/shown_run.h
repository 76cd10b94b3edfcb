// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_event.h"
#include "core/record/run_view.h"

#include <vector>

namespace splitscape::ui {

/// A run that was read, with what a window shows of it at once. Made beside the window, where the
/// run was read: a look at each of 100,000 candidates takes the window's thread too long.
/// Thread: any.
struct ShownRun {
    explicit ShownRun(record::RunView read);

    record::RunView view;
    std::vector<evaluate::CandidatePtr> candidates; ///< those of the view
    evaluate::CandidatePtr best; ///< view.best()
    record::Progress progress; ///< as its last event would tell it
};

} // namespace splitscape::ui
