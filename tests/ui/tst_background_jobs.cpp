// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_jobs.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace splitscape;
using splitscape::ui::BackgroundJobs;
using splitscape::ui::JobProgress;

class TestBackgroundJobs : public QObject {
    Q_OBJECT

private slots:
    void aResultArrivesOnTheStartingThread()
    {
        BackgroundJobs jobs;
        std::optional<int> answer;
        const QThread* here = QThread::currentThread();
        jobs.start<int>([](std::stop_token, JobProgress&) -> Result<int> { return 42; },
                        [&](Result<int> result) {
                            QCOMPARE(QThread::currentThread(), here);
                            answer = result.value();
                        });
        QVERIFY(!answer); // never from within start()
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 42);
        QTRY_VERIFY(jobs.isIdle());
    }

    void anErrorArrivesAsAResult()
    {
        BackgroundJobs jobs;
        std::optional<ErrorCode> code;
        jobs.start<int>(
            [](std::stop_token, JobProgress&) -> Result<int> {
                return Error{ErrorCode::FileMissing, "x", ""};
            },
            [&](Result<int> result) { code = result.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::FileMissing);
    }

    void progressIsShownUntilTheEnd()
    {
        BackgroundJobs jobs;
        std::atomic<bool> seen{false};
        bool done = false;
        jobs.start<int>(
            [&](std::stop_token, JobProgress& progress) -> Result<int> {
                progress.set(0.5);
                while (!seen)
                    std::this_thread::yield();
                return 1;
            },
            [&](Result<int>) { done = true; },
            [&](const JobProgress& progress) { seen = progress.fraction() == 0.5; });
        QTRY_VERIFY(done);
    }

    void aCancelledJobIsToldAndSaysNothing()
    {
        BackgroundJobs jobs;
        std::atomic<bool> stopped{false};
        bool called = false;
        const BackgroundJobs::JobId id = jobs.start<int>(
            [&](std::stop_token stop, JobProgress&) -> Result<int> {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                stopped = true;
                return 1;
            },
            [&](Result<int>) { called = true; });
        QSignalSpy idle(&jobs, &BackgroundJobs::idle);
        QVERIFY(jobs.isRunning(id));
        jobs.cancel(id);
        QVERIFY(!jobs.isRunning(id));
        QTRY_COMPARE(idle.count(), 1);
        QVERIFY(stopped);
        QVERIFY(!called);
    }

    void aCallbackMayStartAnotherJob()
    {
        BackgroundJobs jobs;
        int sum = 0;
        const auto one = [](std::stop_token, JobProgress&) -> Result<int> { return 1; };
        jobs.start<int>(one, [&](Result<int> first) {
            sum += first.value();
            jobs.start<int>(one, [&](Result<int> second) { sum += second.value(); });
        });
        QTRY_COMPARE(sum, 2);
    }

    void destructionStopsWhatIsUnderWay()
    {
        std::atomic<bool> stopped{false};
        {
            BackgroundJobs jobs;
            jobs.start<int>(
                [&](std::stop_token stop, JobProgress&) -> Result<int> {
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    stopped = true;
                    return 1;
                },
                {});
        }
        QVERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundJobs)
#include "tst_background_jobs.moc"
