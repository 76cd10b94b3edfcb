// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_feed.h"

#include <filesystem>
#include <memory>
#include <thread>

namespace splitscape::record {

/// Watches the file of a run that another process writes, on a thread of its own, and publishes
/// what it finds as the run itself would have: RunStarted, then every candidate, generation and the
/// extraction as they come, with Progress, and at last one RunFinished. That is the run's own, or
/// Failed with RunInterrupted when its writer is gone without one, with Cancelled when this object
/// goes before, and Failed with what RunReader says when the file cannot be read. Looks four times
/// a second and only reads the file.   Thread: any.
class RunFollower {
public:
    RunFollower(std::filesystem::path file, std::shared_ptr<RunFeed> feed);
    /// Requests a stop and waits for the thread, which ends within milliseconds.
    ~RunFollower();
    RunFollower(const RunFollower&) = delete;
    RunFollower& operator=(const RunFollower&) = delete;

    void requestStop() { m_thread.request_stop(); }

private:
    std::jthread m_thread;
};

} // namespace splitscape::record
