// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that runs out while a worker's result is taken loses no training.
#include "core/remote/printable_bytes.h"
#include "core/remote/remote_training.h"
#include "core/remote/task_engine.h"
#include "core/remote/task_package.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/nothrow_new.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <array>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <new>

using namespace splitscape;
using namespace splitscape::remote;

namespace {

thread_local int allocationsLeft = 0; ///< of this thread until one fails; 0: none fails
std::atomic<bool> hasFailed{false};

} // namespace

void* operator new(std::size_t size)
{
    const bool fails = allocationsLeft > 0 && --allocationsLeft == 0;
    hasFailed = hasFailed || fails;
    void* const memory = fails ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

constexpr int kJobs = 6;

/// A worker that trains at once. An allocation of the thread that takes its result may fail.
class AnsweringEngine : public TaskEngine {
public:
    AnsweringEngine(const evaluate::EvaluationSetup& setup, int result, int allocation)
        : m_setup(setup)
        , m_result(result)
        , m_allocation(allocation)
    {
    }

    [[nodiscard]] int port() const override { return 1; }
    [[nodiscard]] std::uint64_t submit(const EngineTask& task) override
    {
        std::vector<JobResult> results;
        const auto package = readTaskPackage(task.task);
        if (!package)
            return 0;
        for (const evaluate::TrainingJob& job : package->jobs)
            results.push_back({m_setup.trainer->train(job.architecture, *m_setup.dataset, {}, {},
                                                      job.settings, job.seed, {}),
                               Seconds(1.0)});
        m_results.push_back({++m_tasks, 0, printable(toBytes(results)), "host", Seconds(1.0)});
        return m_tasks;
    }
    bool cancel(std::uint64_t) override { return true; }
    [[nodiscard]] bool isWaiting(std::uint64_t) const override { return false; }
    [[nodiscard]] std::optional<EngineResult> serve() override
    {
        if (m_results.empty()) {
            std::this_thread::yield();
            return {};
        }
        EngineResult result = std::move(m_results.front());
        m_results.pop_front();
        if (m_given++ == m_result)
            allocationsLeft = m_allocation;
        return result;
    }
    void exclude(const std::string&) override { }
    [[nodiscard]] EngineStatistics statistics() const override
    {
        allocationsLeft = 0; // the result is taken
        return {.connected = 1, .cores = 1};
    }
    [[nodiscard]] std::vector<WorkerRemark> takeRemarks() override { return {}; }
    void wake() override { }
    void abandon() override { }

private:
    const evaluate::EvaluationSetup& m_setup;
    int m_result; ///< the one at which an allocation fails
    int m_allocation; ///< which of those that follow it
    std::deque<EngineResult> m_results;
    std::uint64_t m_tasks = 0;
    int m_given = 0;
};

} // namespace

class TestResultsOutOfMemory : public QObject {
    Q_OBJECT

private slots:
    void everyTrainingIsDoneOnce_data();
    void everyTrainingIsDoneOnce();
};

void TestResultsOutOfMemory::everyTrainingIsDoneOnce_data()
{
    QTest::addColumn<int>("result");
    // The queue of results takes memory at some of them.
    QTest::newRow("as the first result is taken") << 0;
    QTest::newRow("as the second result is taken") << 1;
    QTest::newRow("as the third result is taken") << 2;
}

void TestResultsOutOfMemory::everyTrainingIsDoneOnce()
{
    QFETCH(const int, result);
    const test::TemporaryFolder folder;
    evaluate::EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 64, 5);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::make_shared<test::FakeTrainer>();
    setup.training.epochs = 2;
    const std::string key = evaluate::dataKey(setup.dataset->fingerprint, *setup.split);
    std::vector<evaluate::TrainingJob> jobs;
    for (std::uint64_t seed = 0; seed < kJobs; ++seed)
        jobs.push_back({{{64, 32, 5}, {1, 2, 1}}, setup.training, seed, 2, key});
    int failures = 0;
    hasFailed = true;
    for (int allocation = 1; hasFailed; ++allocation) {
        QVERIFY2(allocation < 10000, "allocations without an end");
        hasFailed = false;
        work::PauseGate gate;
        work::WorkerPool pool(2, &gate);
        std::mutex counting;
        std::array<int, kJobs> done{}; // guarded by it
        {
            RemoteTraining backend(setup, pool, gate,
                                   std::make_unique<AnsweringEngine>(setup, result, allocation),
                                   {{}, 0, folder.path(), {}});
            backend.train(jobs,
                          [&](std::size_t training, const evaluate::TrainingOutcome& outcome) {
                              const std::lock_guard lock(counting);
                              done.at(training) += outcome.network ? 1 : 0;
                          },
                          {});
        }
        for (const int times : done)
            QVERIFY2(
                times == 1,
                qPrintable(QStringLiteral("%1 times, allocation %2").arg(times).arg(allocation)));
        failures += hasFailed ? 1 : 0;
    }
    QVERIFY(failures > 5);
}

QTEST_APPLESS_MAIN(TestResultsOutOfMemory)
#include "tst_results_out_of_memory.moc"
