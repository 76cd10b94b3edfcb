// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/remote/workers_request.h"
#include "core/remote/workers_state.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::remote {

/// A file that a task finds in its folder; a worker keeps it for later tasks.
struct TaskInput {
    std::filesystem::path path; ///< here
    std::string name; ///< there
};

/// A command for one core of a worker. Its folder there holds the inputs and a file "task"; what it
/// prints comes back.
struct EngineTask {
    std::string command; ///< for a shell
    std::string task; ///< content of the file "task"
    std::vector<TaskInput> inputs;
};

/// A task that has ended on a worker. One whose worker was lost is not among them: the engine gives
/// it to another.
struct EngineResult {
    std::uint64_t task = 0;
    std::optional<int> exitCode; ///< nothing: killed by a signal, or not known
    std::string output; ///< what it printed, as far as there was room for it
    std::string host; ///< name of the machine
    Seconds seconds{0.0}; ///< from start to end on the worker
};

struct EngineStatistics {
    int connected = 0;
    int cores = 0;
    int tasksRunning = 0;
    int lost = 0;
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
    double load = 0.0; ///< share of its time in which the engine is busy
};

/// Hands tasks to workers that connect to a port. Thread: one, but for wake() and abandon().
class TaskEngine {
public:
    virtual ~TaskEngine() = default;

    [[nodiscard]] virtual int port() const = 0;
    /// Returns the task's number.
    [[nodiscard]] virtual std::uint64_t submit(const EngineTask& task) = 0;
    /// Kills it where it runs. Returns whether there was one.
    virtual bool cancel(std::uint64_t task) = 0;
    /// It was not sent to a worker yet.
    [[nodiscard]] virtual bool isWaiting(std::uint64_t task) const = 0;
    /// Serves workers for up to about 100 ms; ends at once with a task that has ended, and after
    /// wake().
    [[nodiscard]] virtual std::optional<EngineResult> serve() = 0;
    /// Gives nothing more to the workers of a machine.
    virtual void exclude(const std::string& host) = 0;
    [[nodiscard]] virtual EngineStatistics statistics() const = 0;
    /// What happened to connections since the last call.
    [[nodiscard]] virtual std::vector<WorkerRemark> takeRemarks() = 0;

    /// Thread: any.
    virtual void wake() = 0;
    /// Breaks off a transfer under way, which loses that worker, so that serve() ends within a
    /// fraction of a second; for the end of a run.   Thread: any.
    virtual void abandon() = 0;
};

/// Opens the engine's module on first use and makes an engine that listens as `request` says.
/// Errors: UsageInvalid where the module is not part of the installation; ValueOutOfRange where the
/// port is taken or the address is not this machine's; those of validate().
[[nodiscard]] Result<std::unique_ptr<TaskEngine>> makeTaskEngine(const WorkersRequest& request);

/// The library of the engine that is installed can encrypt.
[[nodiscard]] bool engineEncrypts();

} // namespace splitscape::remote
