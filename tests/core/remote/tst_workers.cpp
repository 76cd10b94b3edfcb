// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes of work_queue_worker on this machine: same answer as without them, whatever
// happens to them.
#include "core/base/random.h"
#include "core/evaluate/tuning_record.h"
#include "tests/core/remote/slow_line.h"
#include "tests/core/remote/worker_runs.h"

#include <QtTest/QtTest>

#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <mutex>

#include <unistd.h>

using namespace splitscape;
using namespace splitscape::test;

class TestWorkers : public QObject, private WorkerRuns {
    Q_OBJECT

private slots:
    void initTestCase() { runWithoutWorkers(); }
    void trainingsAreTheSameBitForBit();
    void aRunIsTheSame_data();
    void aRunIsTheSame();
    void killedWorkersLoseNothing();
    void killedAndResumedItEndsTheSame();
    void aStopIsNoticedWithinASecond();
    void aPauseHoldsWorkers();
    void aSlowLineGivesTheSame();
    void aNetworkNamespaceGivesTheSame();
    void aCutLineLosesNothing();
};

void TestWorkers::trainingsAreTheSameBitForBit()
{
    auto dataset = std::make_shared<data::Dataset>(*emptyDataset(200, 64, 5));
    Random random(5);
    auto values = std::make_shared<std::vector<float>>();
    for (int i = 0; i < 200 * 64; ++i)
        values->push_back(static_cast<float>(random.normal()));
    dataset->values = *values;
    dataset->owner = values;
    evaluate::EvaluationSetup setup;
    setup.dataset = dataset;
    setup.split = quarteredSplit(200);
    setup.trainer = train::makeNativeTrainer();
    setup.training.epochs = 5;
    std::vector<evaluate::TrainingJob> jobs;
    Random teacher(6);
    std::vector<float> said;
    for (int i = 0; i < 200 * 5; ++i)
        said.push_back(static_cast<float>(teacher.uniform(0.0, 0.4)));
    dataset->teaching = std::make_shared<const std::vector<float>>(said);
    const std::string key = evaluate::dataKey(*setup.dataset, *setup.split);
    for (const int channels : {1, 2, 3, 4})
        for (const int epochs : {2, 5}) // a rung, and all
            jobs.push_back({{{64, 32, 16, 5}, {1, channels, 2, 1}},
                            setup.training, static_cast<std::uint64_t>(channels), epochs, key});
    jobs.push_back({{{64, 32, 5}, {1, 2, 1}, {9}, {16, 1}}, setup.training, 9, 5, key});
    jobs.push_back(jobs.front()); // the same with a teacher
    jobs.back().settings.distillation = train::Distillation{};
    jobs.back().seed = 10;
    for (std::uint64_t seed = 11; seed < 15; ++seed) { // for a deployment that rounds
        jobs.push_back({{{64, 32, 16, 5}, {1, 2, 2, 1}}, setup.training, seed, 5, key});
        jobs.back().deployment
            = train::CutFormat{1, network::NumberFormat::Int4, network::NumberFormat::Int8};
    }
    std::vector<std::optional<train::TrainedNetwork>> found(jobs.size());
    std::vector<std::optional<train::TrainedNetwork>> expected(jobs.size());
    work::PauseGate gate;
    work::WorkerPool pool(2, &gate);
    const auto into = [](auto& place) {
        return [&place](std::size_t job, evaluate::TrainingOutcome outcome) {
            if (outcome.network)
                place[job] = *outcome.network;
        };
    };
    evaluate::LocalTrainingBackend local(setup, pool);
    for (std::size_t i = 0; i < jobs.size(); ++i) // each from its start
        local.train(std::span(jobs).subspan(i, 1),
                    [&](std::size_t, evaluate::TrainingOutcome outcome) {
                        expected[i] = *outcome.network;
                        local.forgetUnfinished();
                    },
                    {});
    auto engine = remote::makeTaskEngine({});
    QVERIFY(engine);
    const int port = (*engine)->port();
    std::atomic<int> done{0};
    std::shared_ptr<const remote::WorkersState> state;
    std::mutex mutex;
    remote::RemoteTraining backend(
        setup, pool, gate, std::move(*engine),
        {{}, 0, m_folder.path(), [&](std::shared_ptr<const remote::WorkersState> told) {
             const std::lock_guard lock(mutex);
             state = std::move(told);
         }});
    WorkerProcesses workers(m_folder.path() / "batch");
    workers.start(port);
    workers.start(port);
    backend.train(jobs, into(found), {});
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        QVERIFY(found[i] && expected[i]);
        QVERIFY2(*found[i] == *expected[i], std::to_string(i).c_str()); // weights and curves
    }
    QVERIFY(std::ranges::any_of(found, [](const auto& one) { return one->tuning.has_value(); }));
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const std::lock_guard lock(mutex);
            return state && state->trainingsDone == static_cast<std::int64_t>(jobs.size());
        }(),
        3000);
}

void TestWorkers::aRunIsTheSame_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("workers");
    QTest::newRow("two workers alone") << QByteArray("{}") << 0 << 2;
    QTest::newRow("a worker and a thread") << QByteArray("{}") << 1 << 1;
    QTest::newRow("successive halving")
        << QByteArray(R"({"training": {"successive_halving": {"first_epochs": 2, "factor": 2}}})")
        << 0 << 2;
    QTest::newRow("halving, a worker and a thread")
        << QByteArray(R"({"training": {"successive_halving": {"first_epochs": 2, "factor": 2}}})")
        << 1 << 1;
    QTest::newRow("a lower instruction level")
        << QByteArray(R"({"training": {"instruction_level": "x86-64-v2"}})") << 0 << 2;
    QTest::newRow("several input lengths and formats on air")
        << QByteArray(R"({"space": {"front_end": {"lengths": [2048, 512]}},
                          "judging": {"formats": {"link": ["float32", "int8"]}}})")
        << 0 << 2;
    QTest::newRow("formats that are fine-tuned for")
        << QByteArray(R"({"judging": {"formats": {"link": ["int4"]}}})") << 0 << 2;
    QTest::newRow("side values")
        << QByteArray(R"({"dataset": {"beats": {"rr_inputs": ["previous", "previous/median"]}},
                          "space": {"side_inputs": true}})")
        << 0 << 2;
    for (const char* strategy :
         {"random", "regularised-evolution", "local-search", "nsga2", "cnn-ga", "zero-shot",
          "one-shot", "bananas", "reinforce", "differentiable"})
        QTest::newRow(strategy)
            << QByteArray(R"({"search": {"strategy": ")") + strategy
                + R"(", "generations": null, "population": null, "trainings": 12}})"
            << 0 << 2;
}

void TestWorkers::aRunIsTheSame()
{
    QFETCH(QByteArray, change);
    QFETCH(int, threads);
    QFETCH(int, workers);
    RunRequest request = requestOf(change.toStdString());
    RunRequest alone = request;
    alone.workers.reset();
    alone.threads = 2;
    const auto expected = watch(alone);
    QCOMPARE(outcomeOf(expected), RunOutcome::Completed);
    request.threads = threads;
    const auto found = runOn(
        request,
        [workers](WorkerProcesses& processes, int port) {
            for (int i = 0; i < workers; ++i)
                processes.start(port);
        },
        waitFor(workers));
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == answerOf(expected));
    const std::string tuning(evaluate::kTuningDocument);
    QCOMPARE(found.view.documents.contains(tuning), expected.view.documents.contains(tuning));
    if (found.view.documents.contains(tuning))
        QCOMPARE(found.view.documents.at(tuning), expected.view.documents.at(tuning));
    QCOMPARE(found.view.origin.trainer, expected.view.origin.trainer);
    if (!request.spec.training.instructionLevel.empty())
        QCOMPARE(found.view.origin.trainer, std::string("native (x86-64-v2)"));
    QVERIFY(m_last->trainingsDone > 0);
    if (threads == 0) {
        int trained = 0;
        for (const auto& candidate : found.view.candidates)
            trained += candidate->source == evaluate::Source::Trained;
        QVERIFY(trained > 0);
        QVERIFY(!hasRemark(remote::WorkerRemarkKind::TrainedHere));
    }
}

// Twenty times a worker is killed at a moment of chance, its task with it, and another one starts.
void TestWorkers::killedWorkersLoseNothing()
{
    constexpr int kKills = 20;
    const Watched expected = longerAlone();
    Random random(11);
    int killed = 0;
    int runs = 0;
    while (killed < kKills && runs < 40) {
        QElapsedTimer since;
        int moment_ms = 0;
        int port = 0;
        const auto found = runOn(
            requestOf(kLonger),
            [&](WorkerProcesses& workers, int at) {
                port = at;
                workers.start(port);
                workers.start(port);
                since.start();
                moment_ms = static_cast<int>(random.uniform(100.0, 700.0));
            },
            [&](const remote::WorkersState&, WorkerProcesses& workers, SearchRun&) {
                if (killed == kKills || since.elapsed() < moment_ms)
                    return;
                workers.at(workers.count() - 1 - random.index(2)).kill(); // SIGKILL
                ++killed;
                workers.start(port);
                since.restart();
                moment_ms = static_cast<int>(random.uniform(0.0, 400.0));
            });
        ++runs;
        QCOMPARE(outcomeOf(found), RunOutcome::Completed);
        QVERIFY(answerOf(found) == answerOf(expected));
    }
    qInfo("%d workers killed in %d runs", killed, runs);
    QCOMPARE(killed, kKills);
}

void TestWorkers::killedAndResumedItEndsTheSame()
{
    const auto file = m_folder.path() / "killed.splitscape";
    const auto study = m_folder.write("killed.json", kStudy);
    const auto port = QString::number((*remote::makeTaskEngine({}))->port()); // free again
    const QString cli = QStringLiteral(SPLITSCAPE_CLI);
    if (!std::filesystem::exists(cli.toStdString()))
        QSKIP("skipped: the command line is not part of this build");
    const auto start = [&](QProcess& process, const QStringList& what) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                           QString::fromStdString((m_folder.path() / "cli").string()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(cli,
                      QStringList{QStringLiteral("run")} + what
                          + QStringList{QStringLiteral("--threads"), QStringLiteral("0"),
                                        QStringLiteral("--workers"), port});
    };
    const QStringList fresh{QString::fromStdString(study.string()), QStringLiteral("-o"),
                            QString::fromStdString(file.string())};
    const QStringList resumed{QStringLiteral("--resume"), QString::fromStdString(file.string())};
    WorkerProcesses workers(m_folder.path() / "resumed");
    workers.start(port.toInt());
    workers.start(port.toInt());
    Random random(4);
    for (int kills = 0; kills < 4; ++kills) { // the workers stay and find the next one
        QProcess process;
        start(process, std::filesystem::exists(file) ? resumed : fresh);
        if (!process.waitForFinished(static_cast<int>(random.uniform(1500.0, 4000.0))))
            process.kill();
        process.waitForFinished(5000);
    }
    QProcess last;
    start(last, std::filesystem::exists(file) ? resumed : fresh);
    QVERIFY(last.waitForFinished(120'000));
    QVERIFY2(last.exitCode() == 0, last.readAll().constData());
    const auto view = record::loadRun(file);
    QVERIFY(view && view->damage.empty());
    RunRequest alone = requestOf();
    alone.workers.reset();
    alone.threads = 2;
    alone.file = m_folder.path() / "whole.splitscape";
    QCOMPARE(outcomeOf(watch(alone)), RunOutcome::Completed);
    const auto whole = record::loadRun(*alone.file);
    QVERIFY(whole);
    QVERIFY(scienceOf(*view) == scienceOf(*whole));
}

void TestWorkers::aStopIsNoticedWithinASecond()
{
    // Trainings of many seconds.
    RunRequest request = requestOf(R"({"training": {"epochs": 3000}})");
    QElapsedTimer since;
    const auto found = runOn(
        request, [](WorkerProcesses& workers, int port) { workers.start(port); },
        [&](const remote::WorkersState& state, WorkerProcesses&, SearchRun& run) {
            if (state.tasksRunning > 0 && !since.isValid()) {
                since.start();
                run.requestStop();
            }
        });
    const qint64 stopped_ms = since.elapsed() - m_ended.elapsed();
    QVERIFY(since.isValid());
    QCOMPARE(outcomeOf(found), RunOutcome::Cancelled);
    qInfo("stopped within %lld ms", stopped_ms);
    QVERIFY(stopped_ms < 1000);
    QVERIFY(!found.view.extraction);
}

void TestWorkers::aPauseHoldsWorkers()
{
    const Watched expected = longerAlone();
    std::optional<std::int64_t> doneThen;
    int looks = 0;
    const auto found = runOn(
        requestOf(kLonger), [](WorkerProcesses& workers, int port) { workers.start(port); },
        [&](const remote::WorkersState& state, WorkerProcesses&, SearchRun& run) {
            if (!run.paused() && looks == 0 && state.trainingsDone > 0)
                run.pause();
            else if (run.paused() && state.tasksRunning == 0 && ++looks == 1)
                doneThen = state.trainingsDone;
            else if (run.paused() && looks > 4) { // two seconds without one
                QCOMPARE(state.trainingsDone, *doneThen);
                run.resume();
            } else if (run.paused() && looks > 0) {
                ++looks;
            }
        });
    QVERIFY(doneThen);
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == answerOf(expected));
}

// 20 ms there, 20 ms back, 20 Mbit/s: a machine somewhere else.
void TestWorkers::aSlowLineGivesTheSame()
{
    std::unique_ptr<SlowLine> line;
    QElapsedTimer since;
    const auto found = runOn(requestOf(), [&](WorkerProcesses& workers, int port) {
        line = std::make_unique<SlowLine>(port, std::chrono::milliseconds(20), 2.5e6);
        workers.start(line->port());
        workers.start(line->port());
        since.start();
    });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == *m_expected);
    qInfo("20 ms, 20 Mbit/s: %.1f s, %.1f MB over the line, %.1f kB of them results",
          1e-3 * static_cast<double>(since.elapsed()), 1e-6 * static_cast<double>(line->carried()),
          1e-3 * static_cast<double>(m_last->bytesReceived));
}

// The same with a network of its own, where this user may make one and the kernel can slow it down.
void TestWorkers::aNetworkNamespaceGivesTheSame()
{
    const auto ip = [](const QString& words, const QString& program = QStringLiteral("ip")) {
        QProcess process;
        process.start(program, words.split(QLatin1Char(' ')));
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const QString name = QStringLiteral("splitscape%1").arg(::getpid() % 100000);
    const QString near = QStringLiteral("ssn%1").arg(::getpid() % 100000);
    const QString far = QStringLiteral("ssf%1").arg(::getpid() % 100000);
    if (::geteuid() != 0 || !ip(QStringLiteral("netns add %1").arg(name)))
        QSKIP("skipped: this user may not make a network namespace");
    const auto remove = qScopeGuard([&] {
        ip(QStringLiteral("netns del %1").arg(name));
        ip(QStringLiteral("link del %1").arg(near));
    });
    const bool linked
        = ip(QStringLiteral("link add %1 type veth peer name %2 netns %3").arg(near, far, name))
        && ip(QStringLiteral("addr add 10.213.77.1/30 dev %1").arg(near))
        && ip(QStringLiteral("link set %1 up").arg(near))
        && ip(QStringLiteral("-n %1 addr add 10.213.77.2/30 dev %2").arg(name, far))
        && ip(QStringLiteral("-n %1 link set %2 up").arg(name, far));
    if (!linked)
        QSKIP("skipped: no link into the network namespace");
    const QString slow = QStringLiteral("qdisc add dev %1 root netem delay 20ms rate 20mbit");
    const bool slowed = ip(slow.arg(near), QStringLiteral("tc"))
        && ip(QStringLiteral("netns exec %1 tc ").arg(name) + slow.arg(far));
    RunRequest request = requestOf();
    request.workers->address = "10.213.77.1";
    request.workers->passwordFile = m_folder.write("namespace", "a secret\n");
    const QString password = QString::fromStdString(request.workers->passwordFile.string());
    QElapsedTimer since;
    const auto found = runOn(request, [&](WorkerProcesses& workers, int port) {
        for (int i = 0; i < 2; ++i)
            workers.start(port, {QStringLiteral("-P"), password},
                          {QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"),
                           name},
                          {}, QStringLiteral("10.213.77.1"));
        since.start();
    });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == *m_expected);
    QVERIFY(m_last->trainingsDone > 0);
    qInfo("network namespace%s: %.1f s, %.1f MB sent, %.1f kB received",
          slowed ? " with 20 ms and 20 Mbit/s" : " (this kernel cannot slow it down)",
          1e-3 * static_cast<double>(since.elapsed()),
          1e-6 * static_cast<double>(m_last->bytesSent),
          1e-3 * static_cast<double>(m_last->bytesReceived));
}

// A worker that is heard of no more, in the middle of a task; its connection stays open.
void TestWorkers::aCutLineLosesNothing()
{
    const Watched expected = longerAlone();
    std::unique_ptr<SlowLine> line;
    int repeated = 0;
    const auto found = runOn(
        requestOf(kLonger),
        [&](WorkerProcesses& workers, int port) {
            line = std::make_unique<SlowLine>(port, std::chrono::milliseconds(1), 1e9);
            workers.start(line->port()); // the one that goes
            workers.start(port);
        },
        [&](const remote::WorkersState& state, WorkerProcesses&, SearchRun&) {
            if (state.trainingsDone > 2)
                line->cut();
            repeated = state.repeated;
        });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == answerOf(expected));
    qInfo("%d trainings begun a second time, %d connections lost", repeated, m_last->lost);
    QVERIFY(repeated > 0 || m_last->lost > 0);
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
