// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves when it announces its end, and that a failed allocation ends the run and not
// the program.
#include "core/store/run_lock.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <thread>

using namespace splitscape;
using namespace splitscape::test;

namespace {

/// Fails one allocation of the thread of the run: the first thread but the test's that allocates.
struct FailingAllocation {
    std::atomic<bool> isArmed{false};
    std::atomic<std::thread::id> runThread{};
    std::atomic<int> left{0}; ///< allocations of that thread before the failing one
    std::atomic<bool> hasFailed{false};
    std::thread::id testThread;

    void arm(int allocationsBefore)
    {
        testThread = std::this_thread::get_id();
        runThread = std::thread::id{};
        left = allocationsBefore;
        hasFailed = false;
        isArmed = true;
    }
    [[nodiscard]] bool failsNow()
    {
        if (!isArmed)
            return false;
        const std::thread::id self = std::this_thread::get_id();
        if (self == testThread)
            return false;
        std::thread::id none{};
        if (!runThread.compare_exchange_strong(none, self) && none != self)
            return false;
        if (left-- > 0)
            return false;
        isArmed = false;
        hasFailed = true;
        return true;
    }
};
FailingAllocation failing;

} // namespace

void* operator new(std::size_t size)
{
    void* const memory = failing.failsNow() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

class TestRunEnds : public QObject {
    Q_OBJECT

private slots:
    void theFileIsFreeWhenTheEndIsTold_data();
    void theFileIsFreeWhenTheEndIsTold();
    void aFailedAllocationEndsTheRunAlone();
};

void TestRunEnds::theFileIsFreeWhenTheEndIsTold_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("a run that completes") << false;
    QTest::newRow("a run that is stopped") << true;
}

void TestRunEnds::theFileIsFreeWhenTheEndIsTold()
{
    QFETCH(bool, stopped);
    const TemporaryFolder folder;
    for (int repetition = 0; repetition < 5; ++repetition) {
        RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
        request.threads = 4;
        request.file = folder.path() / (std::to_string(repetition) + ".splitscape");
        const std::filesystem::path log = request.file->string() + "-wal";
        bool wasHeld = false;
        bool isFree = false;
        const auto watched = watch(request, [&](const RunEvent& event, SearchRun& run) {
            if (std::holds_alternative<RunFinished>(event))
                isFree = !store::RunLock::isHeld(*request.file) && !std::filesystem::exists(log);
            else if (std::holds_alternative<CandidateFinished>(event) && stopped)
                run.requestStop();
            else if (std::holds_alternative<RunStarted>(event))
                wasHeld = true;
        });
        QCOMPARE(outcomeOf(watched), stopped ? RunOutcome::Cancelled : RunOutcome::Completed);
        QVERIFY(wasHeld);
        QVERIFY(isFree);
    }
}

void TestRunEnds::aFailedAllocationEndsTheRunAlone()
{
    const TemporaryFolder folder;
    int failed = 0;
    for (const int allocations : {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 4000}) {
        RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
        request.threads = 2;
        request.file = folder.path() / (std::to_string(allocations) + ".splitscape");
        failing.arm(allocations);
        const auto watched = watch(request);
        failing.isArmed = false;
        QCOMPARE(watched.endings, 1);
        if (!failing.hasFailed)
            break; // the run needs no more
        ++failed;
        QVERIFY2(outcomeOf(watched) == RunOutcome::Failed,
                 qPrintable(QString::number(allocations)));
        QVERIFY(!store::RunLock::isHeld(*request.file));
    }
    QVERIFY2(failed >= 8, "the run allocates less than it did, so the failures must come earlier");
}

QTEST_GUILESS_MAIN(TestRunEnds)
#include "tst_run_ends.moc"
