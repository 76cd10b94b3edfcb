// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/shared_work.h"

#include <QtTest/QtTest>
#include <algorithm>
#include <atomic>
#include <numeric>
#include <vector>

using namespace splitscape;

class TestSharedWork : public QObject {
    Q_OBJECT

private slots:
    void everyTaskIsDoneOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("nothing to do") << 0 << 4;
        QTest::newRow("one task for four threads") << 1 << 4;
        QTest::newRow("one thread") << 100 << 1;
        QTest::newRow("more tasks than threads") << 1000 << 3;
    }
    void everyTaskIsDoneOnce()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        std::vector<std::atomic<int>> done(std::size_t(count) + 1);
        work::shareWork(std::size_t(count), std::size_t(threads),
                        [&done](std::size_t task) { ++done[task]; });
        QCOMPARE(done.back().load(), 0);
        QVERIFY(std::all_of(done.begin(), done.end() - 1,
                            [](const std::atomic<int>& times) { return times == 1; }));
    }

    void allBeforeTheFirstFailureAreDone_data()
    {
        QTest::addColumn<int>("failing"); // and every seventh behind it
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 40 << 1;
        QTest::newRow("the first one") << 0 << 3;
        QTest::newRow("one in the middle") << 40 << 3;
        QTest::newRow("the last one") << 99 << 3;
        QTest::newRow("none") << 100 << 3;
    }
    void allBeforeTheFirstFailureAreDone()
    {
        QFETCH(int, failing);
        QFETCH(int, threads);
        const auto first = std::size_t(failing);
        std::vector<int> tools(std::size_t(threads), 0); // each is used by one thread alone
        std::vector<int*> own;
        for (int& tool : tools)
            own.push_back(&tool);
        std::vector<std::atomic<int>> done(100);
        work::shareUntilFailure(done.size(), own, [&](std::size_t task, int& tool) {
            ++tool;
            ++done[task];
            return task < first || (task - first) % 7 != 0;
        });
        int all = 0;
        for (std::size_t task = 0; task < done.size(); ++task) {
            QVERIFY(done[task] <= 1);
            if (task <= first)
                QCOMPARE(done[task].load(), 1);
            all += done[task];
        }
        if (threads == 1)
            QCOMPARE(all, std::min(failing + 1, 100));
        QCOMPARE(std::accumulate(tools.begin(), tools.end(), 0), all);
    }
};

QTEST_APPLESS_MAIN(TestSharedWork)
#include "tst_shared_work.moc"
