// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"

#include <QtCore/QProcess>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace splitscape;

namespace {

constexpr int kPatience_ms = 60'000;
constexpr ::uid_t kNobody = 65534;

// More than any test waits for; each generation is quick.
constexpr auto kEndlessStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 1000000, "population": 16},
    "training": {"epochs": 1}})";

constexpr auto kSmallStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 1, "population": 6, "parents_mating": 4},
    "training": {"epochs": 1}, "test_trainings": 2})";

QString text(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

/// What only a real process shows: signals, permissions, a disk that fills up.
class TestProcess : public QObject {
    Q_OBJECT

private slots:
    void init();
    void signalEndsTheRunAndKeepsIt_data();
    void signalEndsTheRunAndKeepsIt();
    void readOnlyFolderIsRefused();
    void fullDiskEndsTheRunAndKeepsIt();
    void fullDiskLeavesNoHalfExport_data();
    void fullDiskLeavesNoHalfExport();
    void aHomeThatIsNoTextIsKept();
    void numbersAreEnglishInEveryLocale();

private:
    void start(QProcess& process, const QStringList& arguments);

    std::unique_ptr<test::TemporaryFolder> m_folder;
    QString m_study;
    QString m_run;
};

void TestProcess::init()
{
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_study = text(m_folder->write("study.json", kEndlessStudy));
    m_run = text(m_folder->path() / "run.splitscape");
}

void TestProcess::start(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), text(m_folder->path() / "cache"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SPLITSCAPE_CLI_PROGRAM), arguments);
}

void TestProcess::signalEndsTheRunAndKeepsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
}

void TestProcess::signalEndsTheRunAndKeepsIt()
{
    QFETCH(int, signal);
    QProcess process;
    start(process,
          {QStringLiteral("run"), m_study, QStringLiteral("-o"), m_run,
           QStringLiteral("--progress"), QStringLiteral("json"), QStringLiteral("--json")});
    process.setReadChannel(QProcess::StandardError);
    QByteArray progress;
    while (!progress.contains("\"event\":\"generation\"")) {
        QVERIFY(process.waitForReadyRead(kPatience_ms));
        progress += process.readAllStandardError();
    }
    QCOMPARE(::kill(static_cast<::pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(kPatience_ms));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const auto printed = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
    QCOMPARE(printed["run"]["outcome"].get<std::string>(), std::string("cancelled"));
    QVERIFY(!printed["generations"].empty());

    QProcess show;
    start(show, {QStringLiteral("show"), m_run, QStringLiteral("--json")});
    QVERIFY(show.waitForFinished(kPatience_ms));
    QCOMPARE(show.exitCode(), 0);
    const auto kept = nlohmann::json::parse(show.readAllStandardOutput().toStdString());
    QCOMPARE(kept["generations"], printed["generations"]);
    QCOMPARE(kept["candidates"].size(), printed["candidates"].size());
}

void TestProcess::readOnlyFolderIsRefused()
{
    const auto folder = m_folder->path() / "read-only";
    std::filesystem::create_directory(folder);
    QCOMPARE(::chmod(m_folder->path().c_str(), 0755), 0);
    QCOMPARE(::chmod(folder.c_str(), 0555), 0);
    QProcess process;
    if (::geteuid() == 0) // whom no permission stops
        process.setChildProcessModifier([] { static_cast<void>(::setuid(kNobody)); });
    start(process,
          {QStringLiteral("run"), m_study, QStringLiteral("-o"), text(folder / "x.splitscape")});
    if (!process.waitForStarted(kPatience_ms))
        QSKIP("the program cannot be started by another user here");
    QVERIFY(process.waitForFinished(kPatience_ms));
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError().toStdString(),
             "splitscape-cli: " + (folder / "x.splitscape").string()
                 + " cannot be written (Permission denied), so choose another place.\n");
    QVERIFY(std::filesystem::is_empty(folder));
}

void TestProcess::fullDiskEndsTheRunAndKeepsIt()
{
#ifdef SPLITSCAPE_SANITIZED
    QSKIP("a sanitizer wants to be the first library that is loaded");
#endif
    const auto folder = m_folder->path() / "disk";
    std::filesystem::create_directory(folder);
    const auto file = std::filesystem::canonical(folder) / "x.splitscape";
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SPLITSCAPE_FULL_DISK));
    environment.insert(QStringLiteral("FULL_DISK_FOLDER"), text(file.parent_path()));
    environment.insert(QStringLiteral("FULL_DISK_BYTES"), QStringLiteral("2000000"));
    process.setProcessEnvironment(environment);
    // Trainings that take longer than a commit, so that commits are small: one that does not fit is
    // lost as a whole.
    std::string study = kEndlessStudy;
    study.replace(study.find("\"epochs\": 1"), 11, "\"epochs\": 40");
    m_study = text(m_folder->write("study.json", study));
    start(process,
          {QStringLiteral("run"), m_study, QStringLiteral("-o"), text(file),
           QStringLiteral("--progress"), QStringLiteral("none"), QStringLiteral("--json")});
    QVERIFY(process.waitForFinished(kPatience_ms));
    QCOMPARE(process.exitCode(), 3);
    const std::string message = process.readAllStandardError().toStdString();
    QVERIFY2(message.find("There is no space left for " + file.string()) != std::string::npos,
             message.c_str());

    QProcess show;
    start(show, {QStringLiteral("show"), text(file), QStringLiteral("--json")});
    QVERIFY(show.waitForFinished(kPatience_ms));
    QCOMPARE(show.exitCode(), 0);
    const QByteArray shown = show.readAllStandardOutput();
    QVERIFY2(!nlohmann::json::parse(shown.toStdString())["candidates"].empty(),
             shown.constData());
}

void TestProcess::fullDiskLeavesNoHalfExport_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString run = QStringLiteral("RUN");
    const QString disk = QStringLiteral("DISK");
    const QString output = QStringLiteral("-o");
    QTest::newRow("a network") << QStringList{QStringLiteral("export"), run, output, disk};
    QTest::newRow("data as CSV")
        << QStringList{QStringLiteral("export"), run, QStringLiteral("--what"),
                       QStringLiteral("candidates"), output, disk + QStringLiteral("/x.csv")};
    QTest::newRow("a report as PDF")
        << QStringList{QStringLiteral("report"), run, output, disk + QStringLiteral("/x.pdf")};
    QTest::newRow("a report as a web page")
        << QStringList{QStringLiteral("report"), run, output, disk + QStringLiteral("/x.html")};
    QTest::newRow("a figure as SVG")
        << QStringList{QStringLiteral("figure"), run, QStringLiteral("--figure"),
                       QStringLiteral("population"), output, disk + QStringLiteral("/x.svg")};
    QTest::newRow("a figure as PNG")
        << QStringList{QStringLiteral("figure"), run, QStringLiteral("--figure"),
                       QStringLiteral("population"), output, disk + QStringLiteral("/x.png")};
    QTest::newRow("what a damaged file still has")
        << QStringList{QStringLiteral("recover"), run, output, disk + QStringLiteral("/y.splitscape")};
}

// From a disk without any room on, with more each time, until all fits.
void TestProcess::fullDiskLeavesNoHalfExport()
{
    QFETCH(QStringList, arguments);
    const auto disk = std::filesystem::canonical(m_folder->path()) / "disk";
    std::filesystem::create_directory(disk);
    const auto study = m_folder->write("small.json", kSmallStudy);
    QProcess search;
    start(search, {QStringLiteral("run"), text(study), QStringLiteral("-o"), m_run,
                   QStringLiteral("--progress"), QStringLiteral("none")});
    QVERIFY(search.waitForFinished(kPatience_ms));
    QCOMPARE(search.exitCode(), 0);
    arguments.replaceInStrings(QStringLiteral("RUN"), m_run);
    arguments.replaceInStrings(QStringLiteral("DISK"), text(disk));
    int refused = 0;
    for (long long room = 0; room <= 1LL << 26; room = room == 0 ? 300 : room * 4) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SPLITSCAPE_FULL_DISK));
        environment.insert(QStringLiteral("FULL_DISK_FOLDER"), text(disk));
        environment.insert(QStringLiteral("FULL_DISK_BYTES"), QString::number(room));
        process.setProcessEnvironment(environment);
        start(process, arguments);
        QVERIFY(process.waitForFinished(kPatience_ms));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const bool isEmpty = std::filesystem::is_empty(disk);
        if (process.exitCode() == 0) {
            QVERIFY(!isEmpty);
            QVERIFY2(refused > 0, "the disk was never full");
            return;
        }
        ++refused;
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(isEmpty, said.constData());
        QVERIFY2(said.contains("There is no space left for"), said.constData());
        QCOMPARE(said.count('\n'), 1);
    }
    QFAIL("it never fitted");
}

// A shell, because a QString keeps only what is text.
void TestProcess::aHomeThatIsNoTextIsKept()
{
    const auto study = m_folder->write("small.json", kSmallStudy);
    const std::string home = m_folder->path().string() + "/home-\xff\xfe-";
    std::filesystem::create_directory(home);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("XDG_CACHE_HOME"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("HOME=\"$1/home-$(printf '\\377\\376')-\" exec \"$0\" run \"$2\" -o "
                                  "\"$3\" --progress none"),
                   QStringLiteral(SPLITSCAPE_CLI_PROGRAM), text(m_folder->path()), text(study),
                   m_run});
    QVERIFY(process.waitForFinished(kPatience_ms));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const auto cache = std::filesystem::path(home) / ".cache" / "splitscape" / "datasets";
    QVERIFY(std::filesystem::exists(cache));
    QVERIFY(!std::filesystem::is_empty(cache));
    // And no second home under a name that is like it.
    int homes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder->path()))
        homes += entry.path().filename().string().starts_with("home-");
    QCOMPARE(homes, 1);
}

void TestProcess::numbersAreEnglishInEveryLocale()
{
    std::string study = kSmallStudy;
    study.replace(study.find("\"energy_mJ\": 0.27"), 17,
                  "\"energy_mJ\": 0.27, \"macro_f1\": 0.9999");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    process.setProcessEnvironment(environment);
    start(process,
          {QStringLiteral("run"), text(m_folder->write("small.json", study)), QStringLiteral("-o"),
           m_run, QStringLiteral("--progress"), QStringLiteral("none")});
    QVERIFY(process.waitForFinished(kPatience_ms));
    const QByteArray printed = process.readAllStandardOutput();
    QVERIFY2(printed.contains("limits.macro_f1 at least 0.9999"), printed.constData());
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
