// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves when it announces its end, and that a failed allocation ends the run and not
// the program.
#include "core/store/run_lock.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/nothrow_new.h"
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
    std::atomic<std::size_t> least{0}; ///< smaller ones do not count
    std::atomic<bool> hasFailed{false};
    std::thread::id testThread;

    void arm(int allocationsBefore, std::size_t leastSize)
    {
        testThread = std::this_thread::get_id();
        runThread = std::thread::id{};
        left = allocationsBefore;
        least = leastSize;
        hasFailed = false;
        isArmed = true;
    }
    [[nodiscard]] bool failsNow(std::size_t size)
    {
        if (!isArmed || size < least)
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
    void* const memory = failing.failsNow(size) ? nullptr : std::malloc(size == 0 ? 1 : size);
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
    void aFailedAllocationEndsTheRunAlone_data();
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

void TestRunEnds::aFailedAllocationEndsTheRunAlone_data()
{
    QTest::addColumn<int>("leastSize"); // bytes; memory runs out at large blocks
    QTest::addColumn<int>("first"); // allocations of that size before the first that fails
    QTest::addColumn<int>("last");
    QTest::newRow("what the session begins with") << 0 << 0 << 3;
    QTest::newRow("large blocks from then on") << 1024 << 0 << 40;
}

void TestRunEnds::aFailedAllocationEndsTheRunAlone()
{
    QFETCH(int, leastSize);
    QFETCH(int, first);
    QFETCH(int, last);
    const TemporaryFolder folder;
    int failed = 0;
    for (int allocations = first; allocations <= last; ++allocations) {
        RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
        request.threads = 2;
        request.file = folder.path() / (std::to_string(allocations) + ".splitscape");
        failing.arm(allocations, static_cast<std::size_t>(leastSize));
        const auto watched = watch(request);
        failing.isArmed = false;
        QCOMPARE(watched.endings, 1);
        if (!failing.hasFailed)
            break; // the run needs no more
        // A training that runs out of memory is a failed candidate, and the search goes on.
        QVERIFY2(outcomeOf(watched) != RunOutcome::Cancelled,
                 qPrintable(QString::number(allocations)));
        failed += outcomeOf(watched) == RunOutcome::Failed ? 1 : 0;
        QVERIFY(!store::RunLock::isHeld(*request.file));
    }
    QVERIFY2(failed >= 4, qPrintable(QString::number(failed)));
}

QTEST_GUILESS_MAIN(TestRunEnds)
#include "tst_run_ends.moc"
