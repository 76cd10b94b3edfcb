// SPDX-License-Identifier: GPL-3.0-or-later
// The program that work_queue_worker runs: some trainings, from a file to what it prints. No Qt, no
// LibTorch, no libraries of the machine it is sent to.
#include "core/remote/worker_task.h"
#include "splitscape_version.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <string>

namespace {

using splitscape::remote::WorkerExit;

constexpr std::array kLevels{"x86-64-v4", "x86-64-v3", "x86-64-v2", "baseline"};

std::string descriptionOf(const std::string& level) { return "native (" + level + ")"; }

/// A level that SPLITSCAPE_INSTRUCTION_LEVEL allows: none above it.
bool isAllowed(const std::string& description)
{
    const char* highest = std::getenv("SPLITSCAPE_INSTRUCTION_LEVEL");
    if (!highest)
        return true;
    bool below = false;
    for (const char* level : kLevels) {
        below = below || std::strcmp(level, highest) == 0;
        if (description == descriptionOf(level))
            return below;
    }
    return true;
}

std::unique_ptr<splitscape::train::Trainer> trainerOf(std::string_view description)
{
    return isAllowed(std::string(description)) ? splitscape::train::makeNativeTrainer(description)
                                               : nullptr;
}

int printLevels()
{
    for (const char* level : kLevels)
        if (trainerOf(descriptionOf(level)))
            std::cout << level << '\n';
    return 0;
}

int run(int count, char** arguments)
{
    const std::string first = count > 1 ? arguments[1] : "";
    if (first == "--version") {
        std::cout << "splitscape-worker " << SPLITSCAPE_VERSION << '\n';
        return 0;
    }
    if (first == "--levels")
        return printLevels();
    if (count != 2 || first.starts_with("-")) {
        std::cerr << "Usage: splitscape-worker TASK\n"
                     "       splitscape-worker --levels    instruction levels of this machine\n"
                     "       splitscape-worker --version\n"
                     "work_queue_worker runs it; see docs/many-machines.md.\n";
        return static_cast<int>(WorkerExit::UsageWrong);
    }
    return static_cast<int>(
        splitscape::remote::performTask(arguments[1], trainerOf, std::cout));
}

} // namespace

int main(int count, char** arguments)
{
    try {
        return run(count, arguments);
    } catch (const std::exception& failure) {
        std::cout << failure.what() << '\n';
        return static_cast<int>(WorkerExit::TaskDamaged);
    }
}
