// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets which training, and how many at once.
#include "core/base/result.h"
#include "core/remote/host_records.h"
#include "core/remote/remote_training.h"
#include "core/remote/task_engine.h"
#include "core/remote/training_batch.h"
#include "core/remote/worker_commands.h"
#include "core/remote/workers_request.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <new>
#include <thread>

using namespace splitscape;
using namespace splitscape::remote;

namespace {

/// A unit of work takes a second.
WorkSpeed oneASecond()
{
    WorkSpeed speed;
    speed.add(1.0, Seconds(1.0));
    return speed;
}

using Numbers = std::vector<std::size_t>;

/// One core of a worker that never ends its task.
class IdleEngine : public TaskEngine {
public:
    bool failsAtSubmit = false;
    bool failsAtServe = false;
    std::atomic<int> cores{1};
    std::atomic<int> served{0}; ///< calls of serve()
    std::atomic<int> held{0}; ///< tasks that were not cancelled

    [[nodiscard]] int port() const override { return 1; }
    [[nodiscard]] std::uint64_t submit(const EngineTask&) override
    {
        if (failsAtSubmit)
            throw std::bad_alloc();
        m_hasTask = true;
        ++held;
        return 1;
    }
    bool cancel(std::uint64_t) override
    {
        --held;
        return true;
    }
    [[nodiscard]] bool isWaiting(std::uint64_t) const override { return false; }
    [[nodiscard]] std::optional<EngineResult> serve() override
    {
        if (failsAtServe && m_hasTask)
            throw std::bad_alloc();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        ++served;
        return {};
    }
    void exclude(const std::string&) override { }
    [[nodiscard]] EngineStatistics statistics() const override
    {
        return {.connected = 1, .cores = cores};
    }
    [[nodiscard]] std::vector<WorkerRemark> takeRemarks() override { return {}; }
    void wake() override { }
    void abandon() override { }

private:
    bool m_hasTask = false;
};

evaluate::EvaluationSetup setupOf()
{
    evaluate::EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 64, 5);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::make_shared<test::FakeTrainer>();
    return setup;
}

std::vector<evaluate::TrainingJob> jobsOf(const evaluate::EvaluationSetup& setup)
{
    const std::string key = evaluate::dataKey(setup.dataset->fingerprint, *setup.split);
    std::vector<evaluate::TrainingJob> jobs;
    for (int i = 0; i < 6; ++i)
        jobs.push_back(
            {{{64, 32, 5}, {1, 2, 1}}, setup.training, static_cast<std::uint64_t>(i), 1, key});
    return jobs;
}

} // namespace

class TestTrainingBatch : public QObject {
    Q_OBJECT

private slots:
    void aTaskHoldsWhatSuits_data();
    void aTaskHoldsWhatSuits();
    void eachIsGivenOutOnce();
    void whatFailedComesAgain();
    void afterThreeFailuresItStaysHere();
    void whatIsSlowIsBegunAgain();
    void firstToEndCounts();
    void whatIsTakenBackStaysHere();
    void afterAnExceptionAllIsTrainedHere_data();
    void afterAnExceptionAllIsTrainedHere();
    void anExceptionEndsTheBatch();
    void aMachineThatFailsThreeTimesInARowGetsNothing();
    void remarksAreCounted();
    void addresses_data();
    void addresses();
    void anAddressNeedsAPassword_data();
    void anAddressNeedsAPassword();
    void commands_data();
    void commands();
};

void TestTrainingBatch::aTaskHoldsWhatSuits_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<double>("work");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("cores");
    QTest::addColumn<bool>("alike");
    QTest::addColumn<int>("expected");
    QTest::newRow("one while nothing is measured") << 100 << 0.1 << false << 2 << true << 1;
    QTest::newRow("7.5 s of an eighth of a second each")
        << 1000 << 0.125 << true << 2 << true << 60;
    QTest::newRow("one that takes longer than that") << 1000 << 20.0 << true << 2 << true << 1;
    // 256 s on 64 cores: 4 s each.
    QTest::newRow("half of a core's share") << 256 << 1.0 << true << 64 << false << 2;
    QTest::newRow("three quarters where they are alike") << 256 << 1.0 << true << 64 << true << 3;
    QTest::newRow("at least one at the end") << 3 << 1.0 << true << 64 << true << 1;
    QTest::newRow("none of none") << 0 << 1.0 << true << 2 << true << 0;
    QTest::newRow("as many as a task may hold")
        << 9000 << 0x1p-20 << true << 1 << false << 4096;
}

void TestTrainingBatch::aTaskHoldsWhatSuits()
{
    QFETCH(int, waiting);
    QFETCH(double, work);
    QFETCH(bool, known);
    QFETCH(int, cores);
    QFETCH(bool, alike);
    QFETCH(int, expected);
    const std::vector<double> all(static_cast<std::size_t>(waiting), work);
    QCOMPARE(trainingsForTask(all, known ? oneASecond() : WorkSpeed{}, {cores, alike, 4096}),
             static_cast<std::size_t>(expected));
}

void TestTrainingBatch::eachIsGivenOutOnce()
{
    TrainingBatch batch({4.0, 3.0, 2.0, 1.0});
    QCOMPARE(batch.takeOne(false, {}), std::optional<std::size_t>(0));
    QCOMPARE(batch.takeTask(oneASecond(), {1, false, 10}, {}), (Numbers{1})); // 6 s, so 3 s in a task
    QCOMPARE(batch.takeTask(WorkSpeed{}, {1, false, 10}, {}), (Numbers{2}));
    QCOMPARE(batch.takeOne(false, {}), std::optional<std::size_t>(3));
    QVERIFY(!batch.takeOne(false, {}));
    QCOMPARE(batch.takeTask(oneASecond(), {1, false, 10}, {}), Numbers{});
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(batch.finish(i));
    QCOMPARE(batch.left(), std::size_t{0});
}

void TestTrainingBatch::whatFailedComesAgain()
{
    TrainingBatch batch({1.0, 1.0, 1.0});
    QCOMPARE(batch.takeTask(WorkSpeed{}, {1, false, 10}, {}), (Numbers{0}));
    batch.giveBack(0, false);
    QCOMPARE(batch.takeOne(false, {}), std::optional<std::size_t>(0)); // in front again
}

void TestTrainingBatch::afterThreeFailuresItStaysHere()
{
    TrainingBatch batch({1.0});
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(batch.takeTask(WorkSpeed{}, {1, false, 10}, {}), (Numbers{0}));
        batch.giveBack(0, false);
        QCOMPARE(batch.countFailure(0), attempt == 3);
    }
    QCOMPARE(batch.takeTask(WorkSpeed{}, {1, false, 10}, {}), Numbers{});
    QVERIFY(batch.hasWaiting(true));
    QCOMPARE(batch.takeOne(true, {}), std::optional<std::size_t>(0));
}

void TestTrainingBatch::whatIsSlowIsBegunAgain()
{
    TrainingBatch batch({1.0, 1.0});
    QCOMPARE(batch.takeTask(WorkSpeed{}, {2, false, 10}, Seconds(0.0)), (Numbers{0}));
    QVERIFY(!batch.takeSlow(oneASecond(), false, Seconds(100.0))); // another one waits
    QCOMPARE(batch.takeOne(false, Seconds(50.0)), std::optional<std::size_t>(1));
    // A second was expected: twice that and two seconds are up for the first one only.
    QVERIFY(!batch.takeSlow(oneASecond(), false, Seconds(3.9)));
    QCOMPARE(batch.takeSlow(oneASecond(), true, Seconds(51.0)), std::optional<std::size_t>(0));
    QVERIFY(!batch.takeSlow(oneASecond(), true, Seconds(51.0))); // two do it now
    // A thread of this machine is not doubled by another one of it, but by a worker.
    QVERIFY(!batch.takeSlow(oneASecond(), true, Seconds(500.0)));
    QCOMPARE(batch.takeSlow(oneASecond(), false, Seconds(500.0)), std::optional<std::size_t>(1));
}

void TestTrainingBatch::firstToEndCounts()
{
    TrainingBatch batch({1.0});
    QCOMPARE(batch.takeTask(WorkSpeed{}, {2, false, 10}, {}), (Numbers{0}));
    QCOMPARE(batch.takeSlow(oneASecond(), true, Seconds(60.0)), std::optional<std::size_t>(0));
    QVERIFY(batch.finish(0));
    QVERIFY(!batch.finish(0));
    batch.giveBack(0, true);
    QCOMPARE(batch.left(), std::size_t{0});
    QVERIFY(!batch.hasWaiting(false));
}

void TestTrainingBatch::whatIsTakenBackStaysHere()
{
    TrainingBatch batch({1.0, 1.0, 1.0});
    QCOMPARE(*batch.takeOne(false, Seconds(0.0)), std::size_t{0});
    QCOMPARE(batch.takeTask(oneASecond(), {1, true, 1}, Seconds(0.0)), (Numbers{1}));
    for (std::size_t i = 0; i < 3; ++i)
        batch.takeBack(i);
    QVERIFY(batch.takeTask(oneASecond(), {1, true, 1}, Seconds(0.0)).empty());
    QCOMPARE(*batch.takeOne(true, Seconds(0.0)), std::size_t{1});
    QCOMPARE(*batch.takeOne(true, Seconds(0.0)), std::size_t{2});
    QVERIFY(!batch.takeOne(true, Seconds(0.0))); // the first one is under way here
}

void TestTrainingBatch::afterAnExceptionAllIsTrainedHere_data()
{
    QTest::addColumn<bool>("atSubmit");
    QTest::newRow("as a task is handed over") << true;
    QTest::newRow("as workers are served") << false;
}

void TestTrainingBatch::afterAnExceptionAllIsTrainedHere()
{
    QFETCH(const bool, atSubmit);
    const test::TemporaryFolder folder;
    const auto setup = setupOf();
    const auto jobs = jobsOf(setup);
    work::PauseGate gate;
    work::WorkerPool pool(2, &gate);
    auto engine = std::make_unique<IdleEngine>();
    engine->failsAtSubmit = atSubmit;
    engine->failsAtServe = !atSubmit;
    RemoteTraining backend(setup, pool, gate, std::move(engine), {{}, 0, folder.path(), {}});
    std::atomic<int> done{0};
    const auto count
        = [&](std::size_t, evaluate::TrainingOutcome outcome) { done += outcome.network ? 1 : 0; };
    backend.train(jobs, count, {});
    QCOMPARE(done.load(), 6);
    backend.train(jobs, count, {}); // and so is every batch after it
    QCOMPARE(done.load(), 12);
}

void TestTrainingBatch::anExceptionEndsTheBatch()
{
    const test::TemporaryFolder folder;
    const auto setup = setupOf();
    const auto jobs = jobsOf(setup);
    work::PauseGate gate;
    work::WorkerPool pool(2, &gate);
    auto owned = std::make_unique<IdleEngine>();
    IdleEngine& engine = *owned;
    RemoteTraining backend(setup, pool, gate, std::move(owned), {{}, 2, folder.path(), {}});
    QVERIFY_EXCEPTION_THROWN(
        backend.train(jobs,
                      [](std::size_t, const evaluate::TrainingOutcome&) { throw std::bad_alloc(); },
                      {}),
        std::bad_alloc);
    // The thread that serves workers goes on without what was on the stack.
    const int before = engine.served;
    QTRY_VERIFY(engine.served > before + 1);
    QCOMPARE(engine.held.load(), 0); // and keeps no task of that batch
    engine.cores = 0;
    std::atomic<int> done{0};
    backend.train(
        jobs,
        [&](std::size_t, evaluate::TrainingOutcome outcome) { done += outcome.network ? 1 : 0; },
        {});
    QCOMPARE(done.load(), 6);
}

void TestTrainingBatch::aMachineThatFailsThreeTimesInARowGetsNothing()
{
    HostRecords records;
    QVERIFY(!records.failed("a"));
    QVERIFY(!records.failed("a"));
    records.trained("a", 1.0, Seconds(1.0), {});
    QVERIFY(!records.failed("a"));
    QVERIFY(!records.failed("a"));
    QVERIFY(records.failed("a"));
    QVERIFY(!records.failed("a")); // told once
}

void TestTrainingBatch::remarksAreCounted()
{
    HostRecords records;
    records.note({WorkerRemarkKind::WrongPassword, "10.0.0.2", {}});
    records.note({WorkerRemarkKind::WrongPassword, "10.0.0.2", {}});
    records.note({WorkerRemarkKind::Lost, {}, {}});
    records.trained("a", 4.0, Seconds(1.0), HostRecords::Clock::now());
    records.trained("b", 2.0, Seconds(2.0), HostRecords::Clock::now());
    WorkersState state;
    records.describe(state, HostRecords::Clock::now());
    QCOMPARE(state.remarks.size(), std::size_t{2});
    QCOMPARE(state.remarks.front().count, 2);
    QCOMPARE(state.refused, 2);
    QCOMPARE(state.hosts.front().speed, 2.0); // 4 a second; on the whole 6 in 3 s
    QCOMPARE(state.hosts.back().speed, 0.5);
    QVERIFY(!records.areAlike());
    QCOMPARE(state.trainingsDone, std::int64_t{2});
}

void TestTrainingBatch::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address"); // empty: refused
    QTest::addColumn<int>("port");
    QTest::newRow("a port alone is of the loopback address")
        << QByteArray("9123") << QByteArray("127.0.0.1") << 9123;
    QTest::newRow("an address") << QByteArray("10.0.0.1:80") << QByteArray("10.0.0.1") << 80;
    QTest::newRow("all addresses") << QByteArray("0.0.0.0:0") << QByteArray("0.0.0.0") << 0;
    QTest::newRow("a name") << QByteArray("host:80") << QByteArray() << 0;
    QTest::newRow("no port") << QByteArray("10.0.0.1:") << QByteArray() << 0;
    QTest::newRow("a port too high") << QByteArray("65536") << QByteArray() << 0;
    QTest::newRow("a negative one") << QByteArray("-1") << QByteArray() << 0;
    QTest::newRow("nothing") << QByteArray("") << QByteArray() << 0;
}

void TestTrainingBatch::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(int, port);
    const auto request = parseWorkersAddress(text.toStdString());
    QCOMPARE(request.has_value(), !address.isEmpty());
    if (!request) {
        QCOMPARE(request.error().code, ErrorCode::UsageInvalid);
        return;
    }
    QCOMPARE(request->address, address.toStdString());
    QCOMPARE(request->port, port);
}

void TestTrainingBatch::anAddressNeedsAPassword_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("not the loopback one") << QByteArray("127.0.0.1") << true;
    QTest::newRow("nor its neighbours") << QByteArray("127.0.0.2") << true;
    QTest::newRow("but one of a network") << QByteArray("192.168.1.5") << false;
    QTest::newRow("and all of them") << QByteArray("0.0.0.0") << false;
}

void TestTrainingBatch::anAddressNeedsAPassword()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, good);
    WorkersRequest request;
    request.address = address.toStdString();
    QCOMPARE(validate(request).has_value(), good);
    request.passwordFile = "/proc/self/exe"; // a file that can be read
    QVERIFY(validate(request));
    request.passwordFile = "/nowhere";
    QVERIFY(!validate(request));
}

void TestTrainingBatch::commands_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("on the loopback address")
        << QByteArray("127.0.0.1") << QByteArray()
        << QByteArrayList{
               "work_queue_worker 127.0.0.1 9123",
               "ssh -R 9123:127.0.0.1:9123 USER@HOST work_queue_worker 127.0.0.1 9123",
               "work_queue_factory -T local -w 1 -W 10 127.0.0.1 9123"};
    QTest::newRow("on all addresses, with a password in a folder with a blank")
        << QByteArray("0.0.0.0") << QByteArray("/my files/pass")
        << QByteArrayList{"work_queue_worker -P '/my files/pass' desk 9123",
                          "ssh -R 9123:127.0.0.1:9123 USER@HOST 'work_queue_worker -P "
                          "'\\''/my files/pass'\\'' 127.0.0.1 9123'",
                          "slurm_submit_workers -P '/my files/pass' desk 9123 10",
                          "work_queue_factory -T slurm -w 1 -W 10 -P '/my files/pass' desk 9123"};
}

void TestTrainingBatch::commands()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, password);
    QFETCH(QByteArrayList, expected);
    WorkersRequest request;
    request.address = address.toStdString();
    request.port = 9123;
    request.passwordFile = password.toStdString();
    QByteArrayList found;
    for (const WorkerCommand& one : workerCommands(request, "desk"))
        found.append(QByteArray::fromStdString(one.command));
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestTrainingBatch)
#include "tst_training_batch.moc"
