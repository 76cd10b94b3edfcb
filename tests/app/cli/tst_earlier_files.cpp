// SPDX-License-Identifier: GPL-3.0-or-later
// Files that version 0.1.0 wrote open in this version: earlier/ holds them as that program left them.
#include "splitscape_version.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace Qt::StringLiterals;
using nlohmann::json;
using test::Ran;
using test::runProgram;

class TestEarlierFiles : public QObject {
    Q_OBJECT

private slots:
    void aRunIsShown_data();
    void aRunIsShown();
    void aCompletedRunIsReportedAndCompared();
    void aStoppedRunGoesOn();
    void aStudyIsSearched();

private:
    /// A copy of a file of 0.1, unpacked; empty where it cannot be.
    std::string copyOf(const char* name)
    {
        const QString packed = u"%1/%2-0.1.splitscape.gz"_s.arg(
            QStringLiteral(SPLITSCAPE_EARLIER_FILES), QLatin1String(name));
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, packed});
        if (!gzip.waitForFinished() || gzip.exitCode() != 0)
            return {};
        const QByteArray bytes = gzip.readAllStandardOutput();
        return m_folder
            .write(std::string(name) + ".splitscape",
                   {bytes.constData(), static_cast<std::size_t>(bytes.size())})
            .string();
    }
    [[nodiscard]] std::string pathOf(const char* name) const { return (m_folder.path() / name).string(); }

    test::TemporaryFolder m_folder;
};

void TestEarlierFiles::aRunIsShown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<int>("candidates");
    QTest::newRow("completed") << QByteArray("completed") << QByteArray("completed") << 18;
    QTest::newRow("stopped") << QByteArray("stopped") << QByteArray("cancelled") << 11;
}

void TestEarlierFiles::aRunIsShown()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, outcome);
    QFETCH(const int, candidates);
    const Ran ran = runProgram({"show", copyOf(name.constData()), "--json"});
    QCOMPARE(ran.code, 0);
    const json shown = json::parse(ran.out);
    QCOMPARE(shown.at("run").at("program_version").get<std::string>(), std::string("0.1.0"));
    QCOMPARE(shown.at("run").at("outcome").get<std::string>(), outcome.toStdString());
    QVERIFY(shown.at("run").at("damage").empty());
    QCOMPARE(int(shown.at("candidates").size()), candidates);
}

void TestEarlierFiles::aCompletedRunIsReportedAndCompared()
{
    const std::string run = copyOf("completed");
    QCOMPARE(runProgram({"report", run, "-o", pathOf("report.html")}).code, 0);
    QCOMPARE(runProgram({"export", run, "-o", pathOf("network")}).code, 0);
    QCOMPARE(runProgram({"compare", run, copyOf("stopped")}).code, 0);
}

void TestEarlierFiles::aStoppedRunGoesOn()
{
    const std::string run = copyOf("stopped");
    const Ran ran = runProgram({"run", "--resume", run, "--progress", "none"});
    if (ran.code != 0 && ran.err.find("x86-64-v4") != std::string::npos)
        QSKIP("the run was begun on x86-64-v4 and goes on only there");
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const json shown = json::parse(runProgram({"show", run, "--json"}).out);
    QCOMPARE(shown.at("run").at("outcome").get<std::string>(), std::string("completed"));
    QCOMPARE(shown.at("generations").size(), 13U); // T generations are T + 1 populations
    const json& sessions = shown.at("run").at("sessions");
    QCOMPARE(sessions.size(), 2U);
    QCOMPARE(sessions[0].at("program_version").get<std::string>(), std::string("0.1.0"));
    QCOMPARE(sessions[1].at("program_version").get<std::string>(), std::string(SPLITSCAPE_VERSION));
}

void TestEarlierFiles::aStudyIsSearched()
{
    const std::string study = SPLITSCAPE_EARLIER_FILES "/study-0.1.json";
    const std::string run = pathOf("again.splitscape");
    QCOMPARE(runProgram({"run", study, "-o", run, "--progress", "none"}).code, 0);
    const auto figures = [](const std::string& file) {
        json best = json::parse(runProgram({"show", file, "--json"}).out).at("best");
        return best.at("lengths").dump() + best.at("channels").dump();
    };
    const json before = json::parse(runProgram({"show", copyOf("completed"), "--json"}).out);
    const json after = json::parse(runProgram({"show", run, "--json"}).out);
    if (before.at("run").at("trainer") == after.at("run").at("trainer"))
        QCOMPARE(figures(run), figures(copyOf("completed"))); // the same study gives the same result
}

QTEST_APPLESS_MAIN(TestEarlierFiles) // a report makes its own application
#include "tst_earlier_files.moc"
