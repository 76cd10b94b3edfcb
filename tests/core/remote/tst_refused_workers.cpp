// SPDX-License-Identifier: GPL-3.0-or-later
// Real workers that a run takes or refuses, and what it says of those that are of no use.
#include "tests/core/remote/worker_runs.h"

#include <QtTest/QtTest>

#include <QScopeGuard>

#include <filesystem>

#include <unistd.h>

using namespace splitscape;
using namespace splitscape::test;

class TestRefusedWorkers : public QObject, private WorkerRuns {
    Q_OBJECT

private slots:
    void initTestCase() { runWithoutWorkers(); }
    void theWrongPasswordIsRefused();
    void theRightPasswordIsTaken();
    void aTakenPortIsSaid();
    void aForeignAddressIsSaid();
    void aWorkerWithoutTheLevelIsRefused();
    void anotherVersionIsRefused();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void theOtherTrainerIsRefused();
};

void TestRefusedWorkers::theWrongPasswordIsRefused()
{
    const auto right = m_folder.write("right", "a secret\n");
    const auto wrong = m_folder.write("wrong", "another\n");
    RunRequest request = requestOf();
    request.threads = 1; // the run goes on without it
    request.workers->passwordFile = right;
    const auto found = runOn(request, [&](WorkerProcesses& workers, int port) {
        workers.start(port, {QStringLiteral("-P"), QString::fromStdString(wrong.string())});
        workers.start(port); // and one without any
    });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == *m_expected);
    QCOMPARE(m_last->trainingsDone, std::int64_t{0});
    QVERIFY(hasRemark(remote::WorkerRemarkKind::WrongPassword));
    QVERIFY(m_last->refused > 0);
}

void TestRefusedWorkers::theRightPasswordIsTaken()
{
    const auto password = m_folder.write("password", "a secret\n");
    RunRequest request = requestOf();
    request.workers->passwordFile = password;
    const auto found = runOn(request, [&](WorkerProcesses& workers, int port) {
        workers.start(port, {QStringLiteral("-P"), QString::fromStdString(password.string())});
    });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == *m_expected);
}

void TestRefusedWorkers::aTakenPortIsSaid()
{
    const auto engine = remote::makeTaskEngine({});
    QVERIFY(engine);
    RunRequest request = requestOf();
    request.workers->port = (*engine)->port();
    const auto found = watch(request);
    QCOMPARE(outcomeOf(found), RunOutcome::Failed);
    QCOMPARE(failureOf(found), ErrorCode::ValueOutOfRange);
    QCOMPARE(found.view.ending->error->subject, std::string("The port of the workers"));
}

void TestRefusedWorkers::aForeignAddressIsSaid()
{
    remote::WorkersRequest request;
    request.address = "203.0.113.7"; // of documentation
    request.passwordFile = m_folder.write("foreign", "x");
    const auto engine = remote::makeTaskEngine(request);
    QVERIFY(!engine);
    QCOMPARE(engine.error().subject, std::string("The address of the workers"));
}

void TestRefusedWorkers::aWorkerWithoutTheLevelIsRefused()
{
    RunRequest request = requestOf(R"({"training": {"instruction_level": "x86-64-v3"}})");
    request.threads = 1;
    RunRequest alone = request;
    alone.workers.reset();
    const auto expected = watch(alone);
    if (outcomeOf(expected) != RunOutcome::Completed)
        QSKIP("skipped: this machine has no x86-64-v3");
    const auto found = runOn(request, [](WorkerProcesses& workers, int port) {
        workers.start(port, {}, {}, {QStringLiteral("SPLITSCAPE_INSTRUCTION_LEVEL=x86-64-v2")});
    });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == answerOf(expected));
    QCOMPARE(m_last->trainingsDone, std::int64_t{0});
    QVERIFY(hasRemark(remote::WorkerRemarkKind::LevelMissing));
}

void TestRefusedWorkers::anotherVersionIsRefused()
{
    const auto program = m_folder.write("old-worker", "#!/bin/sh\necho 0.0.1\nexit 10\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    RunRequest request = requestOf();
    request.threads = 1;
    request.workers->workerProgram = program;
    const auto found
        = runOn(request, [](WorkerProcesses& workers, int port) { workers.start(port); });
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == *m_expected);
    QVERIFY(hasRemark(remote::WorkerRemarkKind::OtherVersion));
}

void TestRefusedWorkers::aFullDiskIsSaid_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<remote::WorkerRemarkKind>("remark");
    QTest::newRow("no room for the program")
        << QStringLiteral("1M") << remote::WorkerRemarkKind::TransferBroken;
    // The samples and a task take most of what is beside the program.
    const auto program = std::filesystem::file_size(remote::workerProgram());
    QTest::newRow("no room for results")
        << QString::number(program + (19U << 20U) / 10U) << remote::WorkerRemarkKind::DiskFull;
}

// A small disk: root alone mounts one.
void TestRefusedWorkers::aFullDiskIsSaid()
{
    QFETCH(QString, size);
    QFETCH(remote::WorkerRemarkKind, remark);
    const auto disk = m_folder.path() / "small";
    std::filesystem::create_directories(disk);
    const QString place = QString::fromStdString(disk.string());
    const QStringList mount{QStringLiteral("-t"),    QStringLiteral("tmpfs"),
                            QStringLiteral("-o"),    QStringLiteral("size=") + size,
                            QStringLiteral("tmpfs"), place};
    if (::geteuid() != 0 || QProcess::execute(QStringLiteral("mount"), mount) != 0)
        QSKIP("skipped: a small disk cannot be mounted here");
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {place}); });
    // The only thread here must not be done before the worker has tried: each training takes long, or
    // the run rests most of the time where a task must be of many short trainings, whose results are large.
    const bool isShort = remark == remote::WorkerRemarkKind::DiskFull;
    const std::string change = isShort ? "{}" : R"({"training": {"epochs": 150}})";
    const Answer expected = isShort ? *m_expected : answerOf(longerAlone(change));
    RunRequest request = requestOf(change);
    request.threads = 1;
    bool said = false;
    const See restMostly = [&, rested = 0](const remote::WorkersState&, WorkerProcesses&,
                                           SearchRun& run) mutable {
        said = said || hasRemark(remark);
        if (++rested % 6 == 0 || said)
            run.resume();
        else
            run.pause();
    };
    const auto found = runOn(
        request,
        [&](WorkerProcesses& workers, int port) {
            workers.start(port, {QStringLiteral("-s"), place});
        },
        isShort ? restMostly : waitFor(1));
    QCOMPARE(outcomeOf(found), RunOutcome::Completed);
    QVERIFY(answerOf(found) == expected);
    QVERIFY2(said || hasRemark(remark), qPrintable(remarksText()));
}

void TestRefusedWorkers::theOtherTrainerIsRefused()
{
    const auto found = watch(requestOf(R"({"training": {"trainer": "libtorch"}})"));
    QCOMPARE(outcomeOf(found), RunOutcome::Failed);
    QCOMPARE(found.view.ending->error->code, ErrorCode::UsageInvalid);
}

QTEST_GUILESS_MAIN(TestRefusedWorkers)
#include "tst_refused_workers.moc"
