// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/worker_pool.h"

#include <QtTest/QtTest>

#include <atomic>
#include <chrono>
#include <new>
#include <set>

using namespace splitscape::work;

class TestWorkerPool : public QObject {
    Q_OBJECT

private slots:
    void everyTaskIsDoneOnce_data();
    void everyTaskIsDoneOnce();
    void usesAsManyThreadsAsAsked();
    void oneThreadIsTheCallers();
    void startsNothingAfterAStop();
    void whatATaskThrowsArrivesOnceAllHaveLeft_data();
    void whatATaskThrowsArrivesOnceAllHaveLeft();
    void aPauseHoldsEveryThread();
};

void TestWorkerPool::whatATaskThrowsArrivesOnceAllHaveLeft_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<bool>("every");
    QTest::newRow("one of many tasks, on any thread") << 4 << false;
    QTest::newRow("every task, so also the caller's") << 4 << true;
    QTest::newRow("the caller's thread alone") << 1 << false;
}

void TestWorkerPool::whatATaskThrowsArrivesOnceAllHaveLeft()
{
    QFETCH(int, threads);
    QFETCH(bool, every);
    WorkerPool pool(threads);
    for (int list = 0; list < 50; ++list) {
        std::atomic<int> inside{0};
        std::atomic<int> started{0};
        bool isCaught = false;
        try {
            pool.forEach(1000,
                         [&](std::size_t i) {
                             ++inside;
                             ++started;
                             std::this_thread::sleep_for(std::chrono::microseconds(50));
                             --inside;
                             if (every || i == 5)
                                 throw std::bad_alloc();
                         },
                         {});
        } catch (const std::bad_alloc&) {
            isCaught = true;
            QCOMPARE(inside.load(), 0);
        }
        QVERIFY(isCaught);
        QVERIFY(started < 1000);
    }
    std::atomic<int> done{0};
    pool.forEach(100, [&](std::size_t) { ++done; }, {}); // the pool is as it was
    QCOMPARE(done.load(), 100);
}

void TestWorkerPool::everyTaskIsDoneOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("tasks");
    QTest::newRow("no task") << 4 << 0;
    QTest::newRow("one task, many threads") << 8 << 1;
    QTest::newRow("fewer tasks than threads") << 8 << 3;
    QTest::newRow("many tasks on one thread") << 1 << 1000;
    QTest::newRow("many tasks on more threads than cores") << 16 << 1000;
}

void TestWorkerPool::everyTaskIsDoneOnce()
{
    QFETCH(int, threads);
    QFETCH(int, tasks);
    WorkerPool pool(threads);
    // Many lists after each other: threads that come late to one must not take from the next.
    for (int list = 0; list < 200; ++list) {
        std::vector<int> done(static_cast<std::size_t>(tasks)); // each written by one thread
        pool.forEach(done.size(), [&](std::size_t i) { ++done[i]; }, {});
        QCOMPARE(done, std::vector<int>(static_cast<std::size_t>(tasks), 1));
    }
}

void TestWorkerPool::usesAsManyThreadsAsAsked()
{
    WorkerPool pool(4);
    std::mutex mutex;
    std::condition_variable together;
    std::set<std::thread::id> threads;
    pool.forEach(4,
                 [&](std::size_t) {
                     // Ends when four are in a task at once, so four threads are needed.
                     std::unique_lock lock(mutex);
                     threads.insert(std::this_thread::get_id());
                     together.notify_all();
                     together.wait_for(lock, std::chrono::seconds(20),
                                       [&] { return threads.size() == 4; });
                 },
                 {});
    QCOMPARE(threads.size(), std::size_t{4});
    QVERIFY(threads.contains(std::this_thread::get_id()));
}

void TestWorkerPool::oneThreadIsTheCallers()
{
    WorkerPool pool(1);
    const std::thread::id caller = std::this_thread::get_id();
    std::vector<std::size_t> order;
    pool.forEach(5,
                 [&](std::size_t i) {
                     QVERIFY(std::this_thread::get_id() == caller);
                     order.push_back(i);
                 },
                 {});
    QCOMPARE(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

void TestWorkerPool::startsNothingAfterAStop()
{
    WorkerPool pool(4);
    std::stop_source stop;
    std::atomic<int> started{0};
    pool.forEach(
        1000,
        [&](std::size_t) {
            ++started;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(started >= 1 && started <= 4); // the others may have begun theirs
    started = 0;
    pool.forEach(
        10, [&](std::size_t) { ++started; }, stop.get_token());
    QCOMPARE(started.load(), 0);
}

void TestWorkerPool::aPauseHoldsEveryThread()
{
    PauseGate gate;
    WorkerPool pool(4, &gate);
    std::atomic<int> started{0};
    std::jthread waiter;
    pool.forEach(100,
                 [&](std::size_t i) {
                     ++started;
                     if (i > 0) {
                         std::this_thread::sleep_for(std::chrono::milliseconds(2));
                         return;
                     }
                     gate.pause();
                     waiter = std::jthread([&] {
                         // Tasks that had passed the gate are done; of the rest none has begun.
                         while (gate.waiting() < 4 && started < 100)
                             std::this_thread::yield();
                         if (started == 100)
                             started = -1000;
                         gate.resume();
                     });
                 },
                 {});
    waiter.join();
    QCOMPARE(started.load(), 100);
}

QTEST_APPLESS_MAIN(TestWorkerPool)
#include "tst_worker_pool.moc"
