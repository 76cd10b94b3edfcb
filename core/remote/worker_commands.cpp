// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/worker_commands.h"

#include <array>

#include <unistd.h>

namespace splitscape::remote {

namespace {

constexpr int kWorkersInExample = 10;

/// For a shell, in quotes where it must be.
std::string quoted(const std::string& text)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                        "0123456789_-./:@=+,";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos)
        return text;
    std::string result = "'";
    for (const char character : text)
        result += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return result + "'";
}

} // namespace

std::vector<WorkerCommand> workerCommands(const WorkersRequest& request,
                                          const std::string& hostName)
{
    const bool loopback = isLoopback(request.address);
    const std::string port = std::to_string(request.port);
    const std::string options
        = (request.passwordFile.empty() ? std::string()
                                        : "-P " + quoted(request.passwordFile.string()) + " ")
        + (request.tlsKey.empty() ? "" : "--ssl ");
    const std::string address
        = request.address == "0.0.0.0" ? quoted(hostName) : request.address;
    const std::string worker = "work_queue_worker " + options;
    const std::string here = (loopback ? request.address : address) + " " + port;
    std::vector<WorkerCommand> commands;
    commands.push_back({loopback ? WorkerCommandKind::Here : WorkerCommandKind::Direct,
                        worker + here});
    const std::string target
        = request.address == "0.0.0.0" ? std::string(kLoopback) : request.address;
    const std::string there = worker + std::string(kLoopback) + " " + port;
    // Two shells read what stands behind the host.
    const bool needsQuotes = there.find('\'') != std::string::npos;
    commands.push_back({WorkerCommandKind::Tunnel, "ssh -R " + port + ":" + target + ":" + port
                            + " USER@HOST " + (needsQuotes ? quoted(there) : there)});
    const std::string count = std::to_string(kWorkersInExample);
    if (!loopback)
        commands.push_back(
            {WorkerCommandKind::Slurm, "slurm_submit_workers " + options + here + " " + count});
    commands.push_back({WorkerCommandKind::Factory,
                        std::string("work_queue_factory -T ") + (loopback ? "local" : "slurm")
                            + " -w 1 -W " + count + " " + options + here});
    return commands;
}

std::string thisHost()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : std::string();
}

} // namespace splitscape::remote
