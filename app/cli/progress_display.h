// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_event.h"
#include "core/remote/workers_state.h"

#include <chrono>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

namespace splitscape::cli {

enum class ProgressStyle { Bar, Json, None };

/// Shows the events of a run on a stream: a bar that redraws itself (a line for each generation
/// where the stream is no terminal), or JSON Lines for other programs. Thread: one.
class ProgressDisplay {
public:
    ProgressDisplay(std::ostream& out, ProgressStyle style, bool terminal);

    void show(const record::RunEvent& event);

private:
    using Clock = std::chrono::steady_clock;

    void showBar(const record::RunEvent& event);
    void showJson(const record::RunEvent& event);
    void showWorkers(const remote::WorkersState& state);
    void redraw(const record::Progress& progress);
    [[nodiscard]] bool due();

    std::ostream& m_out;
    ProgressStyle m_style;
    bool m_terminal;
    double m_bestFitness = 0.0;
    std::optional<double> m_bestAccuracy; ///< on the selection half, of what was trained so far
    bool m_rose = false; ///< since it was last said
    record::Progress m_latest;
    std::shared_ptr<const remote::WorkersState> m_workers; ///< null where there are none
    Clock::time_point m_shown{};
};

} // namespace splitscape::cli
