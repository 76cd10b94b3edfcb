// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/workers_request.h"

#include <string>
#include <vector>

namespace splitscape::remote {

/// How a worker can be started.
enum class WorkerCommandKind {
    Here, ///< on this machine
    Direct, ///< on a machine that reaches the address
    Tunnel, ///< typed here: on another machine, whose traffic goes through SSH
    Slurm, ///< typed on a machine of the cluster
    Factory, ///< keeps as many workers as there are tasks for
};

struct WorkerCommand {
    WorkerCommandKind kind = WorkerCommandKind::Here;
    std::string command; ///< for a shell

    friend bool operator==(const WorkerCommand&, const WorkerCommand&) = default;
};

/// The commands that work with a port that is listened on. On a loopback address these are workers
/// of this machine and those through a tunnel, else also those of other machines.
/// @param hostName  of this machine, for an address that stands for all of them
[[nodiscard]] std::vector<WorkerCommand> workerCommands(const WorkersRequest& request,
                                                        const std::string& hostName);

/// The name of this machine.
[[nodiscard]] std::string thisHost();

} // namespace splitscape::remote
