// SPDX-License-Identifier: GPL-3.0-or-later
// How far a search goes on more workers: real processes of work_queue_worker on this machine, whose
// trainings sleep as long as real ones take, so that 256 of them fit on two cores.
//
//     bench_workers [TRAINING_ms [GENERATION [WORKERS...]]]
#include "core/remote/remote_training.h"
#include "tests/bench/sleeping_trainer.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

using namespace splitscape;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kCounted = 2; // generations
constexpr int kMostGenerations = 8;
// More than that: the program and the samples are still being sent to workers.
constexpr std::int64_t kSettledBytes = 2'000'000;

class Workers {
public:
    Workers(int count, int port, const std::string& folder)
    {
        for (int i = 0; i < count; ++i) {
            const std::string at = std::to_string(port);
            std::vector<std::string> words{"work_queue_worker", "--cores", "1",        "--memory",
                                           "64",                "--disk",  "64",       "-s",
                                           folder,              "127.0.0.1", at};
            std::vector<char*> arguments;
            for (std::string& word : words)
                arguments.push_back(word.data());
            arguments.push_back(nullptr);
            pid_t process = 0;
            posix_spawn_file_actions_t actions;
            posix_spawn_file_actions_init(&actions);
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
            if (::posix_spawnp(&process, words[0].c_str(), &actions, nullptr, arguments.data(),
                               environ)
                == 0)
                m_processes.push_back(process);
            posix_spawn_file_actions_destroy(&actions);
        }
    }
    ~Workers()
    {
        for (const pid_t process : m_processes)
            ::kill(process, SIGTERM);
        for (const pid_t process : m_processes)
            ::waitpid(process, nullptr, 0);
    }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

private:
    std::vector<pid_t> m_processes;
};

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

evaluate::EvaluationSetup sleepingSetup(int milliseconds)
{
    evaluate::EvaluationSetup setup;
    setup.dataset = test::emptyDataset(400, 2048, 5);
    setup.split = test::quarteredSplit(400);
    setup.trainer
        = std::make_shared<bench::SleepingTrainer>(std::chrono::milliseconds(milliseconds));
    setup.training.epochs = 20;
    return setup;
}

std::vector<evaluate::TrainingJob> generationOf(const evaluate::EvaluationSetup& setup, int count)
{
    std::vector<evaluate::TrainingJob> jobs;
    const std::string key = evaluate::dataKey(setup.dataset->fingerprint, *setup.split);
    for (int i = 0; i < count; ++i)
        jobs.push_back({{{2048, 64, 16, 5}, {1, 3, 2, 1}},
                        setup.training, static_cast<std::uint64_t>(i), setup.training.epochs, key});
    return jobs;
}

void measure(int workers, int milliseconds, int generation, const std::string& program)
{
    const test::TemporaryFolder folder;
    const auto setup = sleepingSetup(milliseconds);
    remote::WorkersRequest request;
    request.workerProgram = program;
    auto engine = remote::makeTaskEngine(request);
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().detail.c_str());
        std::exit(1);
    }
    const int port = (*engine)->port();
    std::mutex mutex;
    std::shared_ptr<const remote::WorkersState> state;
    work::PauseGate gate;
    work::WorkerPool pool(1, &gate);
    remote::RemoteTraining backend(
        setup, pool, gate, std::move(*engine),
        {request, 0, folder.path(), [&](std::shared_ptr<const remote::WorkersState> told) {
             const std::lock_guard lock(mutex);
             state = std::move(told);
         }});
    const Workers processes(workers, port, folder.path().string());
    const auto jobs = generationOf(setup, generation);
    for (;;) { // all are there
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        const std::lock_guard lock(mutex);
        if (state && state->cores >= workers)
            break;
    }
    const auto carried = [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(600)); // for the next state
        const std::lock_guard lock(mutex);
        return state->bytesSent + state->bytesReceived;
    };
    double seconds = 0.0;
    double processor = 0.0;
    std::int64_t bytes = 0;
    int counted = 0;
    for (int i = 0; i < kMostGenerations && counted < kCounted; ++i) {
        const std::int64_t carriedBefore = carried();
        const double processorBefore = processorSeconds();
        const auto start = Clock::now();
        std::size_t done = 0;
        backend.train(jobs, [&](std::size_t, const evaluate::TrainingOutcome&) { ++done; }, {});
        const double took = std::chrono::duration<double>(Clock::now() - start).count();
        const double used = processorSeconds() - processorBefore;
        const std::int64_t moved = carried() - carriedBefore;
        if (done != jobs.size())
            std::exit(1);
        if (i == 0 || (moved > kSettledBytes && i + kCounted < kMostGenerations))
            continue;
        ++counted;
        seconds += took;
        processor += used;
        bytes += moved;
    }
    const double ideal = 1e-3 * milliseconds * generation;
    const double took = seconds / counted;
    std::printf("| %d | %.2f | %.1f | %.0f %% | %.0f %% | %.1f | %d |\n", workers, took,
                ideal / took, 100.0 * ideal / took / workers, 100.0 * processor / seconds,
                static_cast<double>(bytes) / counted / 1000.0, state->lost);
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments)
{
    const int milliseconds = count > 1 ? std::atoi(arguments[1]) : 1000;
    const int generation = count > 2 ? std::atoi(arguments[2]) : 256;
    std::vector<int> workers;
    for (int i = 3; i < count; ++i)
        workers.push_back(std::atoi(arguments[i]));
    if (workers.empty())
        workers = {1, 2, 4, 8, 16, 32, 64, 128, 256};
    std::string program(4096, '\0');
    const auto length = ::readlink("/proc/self/exe", program.data(), program.size());
    program.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    program = program.substr(0, program.rfind('/')) + "/sleeping_worker";
    std::printf("| workers | generation s | speed-up | efficiency | processor of the manager | kB a "
                "generation | lost |\n|---|---|---|---|---|---|---|\n");
    for (const int number : workers)
        measure(number, milliseconds, generation, program);
    return 0;
}
