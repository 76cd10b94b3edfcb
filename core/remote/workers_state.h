// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/remote/workers_request.h"

#include <cstdint>
#include <string>
#include <vector>

namespace splitscape::remote {

/// What happened to workers; ui/text has a sentence for each.
enum class WorkerRemarkKind {
    Lost, ///< a connection broke; what it did is given to another
    TransferBroken, ///< it went away while files were sent to it; no room for them, mostly
    WrongPassword,
    OtherEngineVersion, ///< its work_queue_worker speaks another protocol
    OtherVersion, ///< its splitscape-worker is of another version
    LevelMissing, ///< its processor lacks the run's instruction level
    MathematicsDiffer, ///< its C library rounds in another way
    DiskFull, ///< it has no room for a result
    TaskFailed, ///< its program ended with an error; the trainings are given to another
    Excluded, ///< it failed several times and gets nothing more
    TrainedHere, ///< workers failed at a training several times; this machine does it
};

struct WorkerRemark {
    WorkerRemarkKind kind = WorkerRemarkKind::Lost;
    std::string host; ///< its name, or its address before it told a name; empty: not known
    std::string detail; ///< untranslated
    int count = 1; ///< how often, in a row

    friend bool operator==(const WorkerRemark&, const WorkerRemark&) = default;
};

/// What the workers of one machine did.
struct WorkerHost {
    std::string name;
    std::int64_t trainings = 0;
    Seconds training{0.0}; ///< time in trainings
    double speed = 0.0; ///< work a second, relative to the mean of all trainings; 0: not known

    friend bool operator==(const WorkerHost&, const WorkerHost&) = default;
};

/// How a run on workers goes. Immutable once it is published.
struct WorkersState {
    WorkersRequest request; ///< with the port that is in use
    int localThreads = 0;
    int connected = 0; ///< workers
    int cores = 0; ///< of connected workers
    int tasksRunning = 0;
    int trainingsRunning = 0; ///< on workers
    std::int64_t trainingsDone = 0; ///< by workers, since the run began
    double trainingsPerMinute = 0.0; ///< by workers and local threads, over the last minute
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
    int lost = 0; ///< connections that broke
    int failures = 0; ///< tasks that ended with an error
    int refused = 0; ///< connections without the password or with another engine
    int repeated = 0; ///< trainings given to a second one, since the first was slow
    double managerLoad = 0.0; ///< share of its time in which the engine here is busy
    std::vector<WorkerHost> hosts; ///< by name
    std::vector<WorkerRemark> remarks; ///< the latest last; at most kMostRemarks

    friend bool operator==(const WorkersState&, const WorkersState&) = default;
};

inline constexpr std::size_t kMostRemarks = 20;

/// What a state tells beyond an earlier one; of a remark that only happened more often nothing.
[[nodiscard]] std::vector<WorkerRemark> newRemarks(const WorkersState& earlier,
                                                   const WorkersState& now);

} // namespace splitscape::remote
