// SPDX-License-Identifier: GPL-3.0-or-later
// What `run` says of its options for workers. What workers do is in tests/core/remote.
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

using namespace splitscape;

class TestWorkerOptions : public QObject {
    Q_OBJECT

private slots:
    void wrongUseIsOneSentence_data();
    void wrongUseIsOneSentence();
    void commandsAreOnTheScreen_data();
    void commandsAreOnTheScreen();
};

void TestWorkerOptions::wrongUseIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no thread and no worker") << QByteArray("--threads 0") << QByteArray("--threads");
    QTest::newRow("a password for nobody")
        << QByteArray("--password-file /etc/hostname") << QByteArray("--workers only");
    QTest::newRow("a key for nobody")
        << QByteArray("--tls-key /etc/hostname") << QByteArray("--tls-key");
    QTest::newRow("a certificate for nobody")
        << QByteArray("--tls-certificate /etc/hostname") << QByteArray("--tls-certificate");
    QTest::newRow("no port") << QByteArray("--workers here") << QByteArray("\"here\"");
    QTest::newRow("a name instead of an address")
        << QByteArray("--workers desk:9123") << QByteArray("\"desk\"");
    QTest::newRow("an address without a password")
        << QByteArray("--workers 0.0.0.0:9123") << QByteArray("--password-file");
    QTest::newRow("a password file that is none")
        << QByteArray("--workers 0.0.0.0:9123 --password-file /nowhere") << QByteArray("/nowhere");
}

void TestWorkerOptions::wrongUseIsOneSentence()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, said);
    const auto ran = test::runLine(("run --demo " + options).constData());
    QVERIFY(ran.code == cli::UsageError || ran.code == cli::BadInput);
    QVERIFY2(ran.err.find(said.toStdString()) != std::string::npos, ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
    QVERIFY(ran.out.empty());
}

void TestWorkerOptions::commandsAreOnTheScreen_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("as text") << QByteArray("bar") << QByteArray("work_queue_worker 127.0.0.1 ");
    QTest::newRow("as JSON") << QByteArray("json") << QByteArray(R"("event":"workers")");
}

void TestWorkerOptions::commandsAreOnTheScreen()
{
    QFETCH(QByteArray, style);
    QFETCH(QByteArray, shown);
    const test::TemporaryFolder folder;
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((folder.path() / "cache").string()));
    const std::string study = folder.write("study.json", R"({
        "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                    "synthetic": {"patients": 6, "samples_per_patient": 120}},
        "training": {"epochs": 1}, "search": {"generations": 1, "population": 4},
        "test_trainings": 1, "finalists": 1})").string();
    const auto ran = test::runProgram({"run", study, "-o", (folder.path() / "run").string(),
                                       "--workers", "0", "--threads", "1", "--progress",
                                       style.toStdString()});
    if (ran.err.find("coop-computing-tools-dev") != std::string::npos)
        QSKIP("skipped: this build has no module of Work Queue");
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY2(ran.err.find(shown.toStdString()) != std::string::npos, ran.err.c_str());
}

QTEST_APPLESS_MAIN(TestWorkerOptions)
#include "tst_worker_options.moc"
