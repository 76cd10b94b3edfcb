// SPDX-License-Identifier: GPL-3.0-or-later
// splitscape-worker with a trainer that sleeps, so that many workers fit on few cores.
#include "core/remote/worker_task.h"
#include "tests/bench/sleeping_trainer.h"

#include <iostream>

int main(int count, char** arguments)
{
    using namespace splitscape;
    if (count != 2)
        return static_cast<int>(remote::WorkerExit::UsageWrong);
    return static_cast<int>(
        remote::performTask(arguments[1], &bench::SleepingTrainer::of, std::cout));
}
