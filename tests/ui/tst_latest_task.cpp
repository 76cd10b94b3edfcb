// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_task.h"

#include <QSemaphore>
#include <QtTest>

using splitscape::ui::LatestTask;

namespace {

/// Doubles numbers when it is let.
struct Doubling {
    QSemaphore gate;
    QSemaphore begun;
    QList<int> answers;
    LatestTask<int, int> task{[this](const int& number) {
                                  begun.release();
                                  gate.acquire();
                                  return 2 * number;
                              },
                              [this](const int& answer) { answers << answer; }};

    ~Doubling() { gate.release(100); } // what still runs must end
};

} // namespace

class TestLatestTask : public QObject {
    Q_OBJECT

private slots:
    void ofThoseThatWaitTheLastIsWorkedOn()
    {
        Doubling doubling;
        QVERIFY(!doubling.task.busy());
        for (const int number : {1, 2, 3, 4})
            doubling.task.start(number);
        QVERIFY(doubling.task.busy());
        doubling.gate.release(2);
        QTRY_COMPARE(doubling.answers, (QList<int>{2, 8}));
        QVERIFY(!doubling.task.busy());
    }

    void whatIsForgottenIsNotDelivered()
    {
        Doubling doubling;
        doubling.task.start(1);
        doubling.task.start(2);
        doubling.begun.acquire();
        doubling.task.forget();
        QVERIFY(!doubling.task.busy());
        // What is asked for afterwards waits for the worker, and is.
        doubling.task.start(3);
        QVERIFY(doubling.task.busy());
        doubling.gate.release(2);
        QTRY_COMPARE(doubling.answers, (QList<int>{6}));
        QVERIFY(!doubling.task.busy());
        doubling.task.start(4);
        doubling.gate.release();
        QTRY_COMPARE(doubling.answers, (QList<int>{6, 8}));
    }

    void forgettingNothingForgetsNothing()
    {
        Doubling doubling;
        doubling.task.forget();
        doubling.task.start(5);
        doubling.gate.release();
        QTRY_COMPARE(doubling.answers, (QList<int>{10}));
    }
};

QTEST_MAIN(TestLatestTask)
#include "tst_latest_task.moc"
