// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/task_sizing.h"
#include "core/remote/workers_state.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace splitscape::remote {

/// What is known of the machines that train.   Thread: one.
class HostRecords {
public:
    using Clock = std::chrono::steady_clock;

    /// A training ended; an empty name for this machine.
    void trained(const std::string& host, double work, Seconds seconds, Clock::time_point now);
    /// A task ended with an error. Returns whether the machine failed so often, with nothing done
    /// in between, that it should get nothing more.
    [[nodiscard]] bool failed(const std::string& host);
    void repeated() { ++m_repeated; }
    /// One that says the same of the same machine as the one before adds to its count.
    void note(WorkerRemark remark);

    /// Fills in hosts, remarks, counts and the rate of trainings.
    void describe(WorkersState& state, Clock::time_point now) const;

    /// All machines known train equally fast, this one left out.
    [[nodiscard]] bool areAlike() const;

    static constexpr int kMostFailures = 3; ///< in a row

private:
    struct Record {
        std::int64_t trainings = 0;
        double work = 0.0;
        Seconds time{0.0};
        int failuresInARow = 0;
    };

    std::map<std::string, Record> m_hosts;
    double m_work = 0.0; ///< of all machines
    Seconds m_time{0.0};
    mutable std::deque<Clock::time_point> m_recent; ///< ends of trainings in the last minute
    std::vector<WorkerRemark> m_remarks;
    int m_failures = 0;
    int m_refused = 0;
    int m_repeated = 0;
    Clock::time_point m_begun = Clock::now();
};

} // namespace splitscape::remote
