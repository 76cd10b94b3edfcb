// SPDX-License-Identifier: GPL-3.0-or-later
// One changed bit in the file of a run: every answer is as before, or says that the file is damaged.
#include "app/cli/run_report.h"
#include "core/base/files.h"
#include "tests/app/cli/program_runner.h"
#include "tests/core/store/earlier_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <sstream>
#include <thread>

using namespace splitscape;
using namespace splitscape::test;
using nlohmann::json;
namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSmallStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 1, "population": 6, "parents_mating": 4},
    "training": {"epochs": 1}, "test_trainings": 2})";

constexpr std::size_t kFlips = 1000;
constexpr std::uint64_t kMostBytes = 1 << 24;

} // namespace

class TestDamagedRuns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aChangedBitIsNeverSilent();
    void aBestCandidateThatMayBeMissingIsNotExported();
    void aSoundCandidateOfADamagedFileIsExported();
    void aRunThatIsWrittenOverKeepsNothing();
    void onlyWhatIsKeptIsSaidToBe_data();
    void onlyWhatIsKeptIsSaidToBe();
    void aFileWithoutChecksumsSaysSo();
    void everyCommandAsksForChecksums_data();
    void everyCommandAsksForChecksums();

private:
    [[nodiscard]] std::string place(const std::string& name) const
    {
        return (m_folder.path() / name).string();
    }
    /// The networks that an export wrote, by file name.
    [[nodiscard]] std::map<std::string, std::string> networksIn(const std::string& folder) const;
    /// A copy of the run after some SQL.
    [[nodiscard]] std::string changed(const std::string& sql) const;
    /// SQL that damages a candidate, but not the best one.
    [[nodiscard]] const char* otherCandidate() const
    {
        return m_best == 0 ? "UPDATE candidates SET macs = macs + 1 WHERE id = 1"
                           : "UPDATE candidates SET macs = macs + 1 WHERE id = 0";
    }

    test::TemporaryFolder m_folder;
    std::string m_run;
    std::string m_bytes;
    std::string m_shown;
    std::uint64_t m_best = 0;
    std::map<std::string, std::string> m_networks;
};

std::map<std::string, std::string> TestDamagedRuns::networksIn(const std::string& folder) const
{
    std::map<std::string, std::string> found;
    for (const auto& file : fs::directory_iterator(folder))
        found.emplace(file.path().filename().string(), *readFile(file.path(), kMostBytes));
    return found;
}

std::string TestDamagedRuns::changed(const std::string& sql) const
{
    const std::string copy = place("changed.splitscape");
    fs::copy_file(m_run, copy, fs::copy_options::overwrite_existing);
    SQLite::Database(copy, SQLite::OPEN_READWRITE).exec(sql);
    return copy;
}

void TestDamagedRuns::initTestCase()
{
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache")));
    const std::string study = m_folder.write("study.json", kSmallStudy).string();
    m_run = place("run.splitscape"); // the name stands in what is exported
    const Ran ran = runProgram({"run", study, "-o", m_run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    m_bytes = *readFile(m_run, kMostBytes);
    m_shown = runProgram({"show", m_run, "--json"}).out;
    m_best = json::parse(m_shown)["best"]["id"].get<std::uint64_t>();
    const Ran exported = runProgram({"export", m_run, "-o", place("sound"), "--formats", "onnx"});
    QVERIFY2(exported.code == cli::Done, exported.err.c_str());
    m_networks = networksIn(place("sound"));
    QCOMPARE(m_networks.size(), std::size_t{3});
}

void TestDamagedRuns::aChangedBitIsNeverSilent()
{
    fs::create_directory(place("damaged"));
    const std::string damaged = place("damaged/run.splitscape");
    std::size_t refused = 0;
    for (std::size_t flip = 0; flip < kFlips; ++flip) {
        // The whole header, and then evenly over the file.
        const std::size_t position
            = flip < 100 ? flip : 100 + (flip - 100) * (m_bytes.size() - 100) / (kFlips - 100);
        std::string bytes = m_bytes;
        bytes[position] = static_cast<char>(bytes[position] ^ (1 << (flip * 5 % 8)));
        m_folder.write("damaged/run.splitscape", bytes);
        const std::string where = "byte " + std::to_string(position);
        const Ran shown = runProgram({"show", damaged, "--json"});
        QVERIFY2(shown.code != cli::Done || shown.out == m_shown, where.c_str());
        for (const bool isNamed : {false, true}) {
            std::vector<std::string> arguments{
                "export", damaged, "-o", place("out"), "--formats", "onnx", "--force"};
            if (isNamed)
                arguments.insert(arguments.end(), {"--candidate", std::to_string(m_best)});
            fs::remove_all(place("out"));
            const Ran exported = runProgram(arguments);
            if (exported.code == cli::Done)
                QVERIFY2(networksIn(place("out")) == m_networks, where.c_str());
            else
                QVERIFY2(!exported.err.empty() && !fs::exists(place("out")), where.c_str());
            refused += exported.code != cli::Done;
        }
    }
    qInfo("%zu of %zu exports refused, the others are the sound ones", refused, 2 * kFlips);
    // The test itself is alive: most of the file is data that somebody asks for.
    QVERIFY2(refused > kFlips / 4, std::to_string(refused).c_str());
}

void TestDamagedRuns::aBestCandidateThatMayBeMissingIsNotExported()
{
    const std::string damaged = changed(otherCandidate());
    const Ran ran = runProgram({"export", damaged, "-o", place("missing")});
    QCOMPARE(ran.code, int{cli::BadInput});
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
    QVERIFY(ran.err.find("name one to export it") != std::string::npos);
    QVERIFY(!fs::exists(place("missing")));
}

void TestDamagedRuns::aSoundCandidateOfADamagedFileIsExported()
{
    const std::string best = std::to_string(m_best);
    const std::string damaged = changed(otherCandidate());
    const Ran ran = runProgram({"export", damaged, "-o", place("named"), "--candidate", best});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY(ran.err.find("damaged") != std::string::npos);
    const std::string worse
        = changed("UPDATE weights SET weights = zeroblob(length(weights)) WHERE candidate = "
                  + best);
    const Ran refused = runProgram({"export", worse, "-o", place("refused"), "--candidate", best});
    QCOMPARE(refused.code, int{cli::BadInput});
    QVERIFY(!fs::exists(place("refused")));
}

void TestDamagedRuns::aRunThatIsWrittenOverKeepsNothing()
{
    json study = json::parse(kSmallStudy);
    study["search"]["generations"] = 1000; // more than it comes to
    const std::string name = m_folder.write("long.json", study.dump()).string();
    const std::string file = place("written-over.splitscape");
    Ran ran;
    std::thread run([&] { ran = runProgram({"run", name, "-o", file, "--progress", "none"}); });
    std::error_code ignored; // until its log has candidates
    for (auto log = fs::file_size(file + "-wal", ignored); ignored || log < 50'000;
         log = fs::file_size(file + "-wal", ignored))
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    m_folder.write("written-over.splitscape", m_bytes);
    run.join();
    QVERIFY(ran.code != cli::Done);
    QVERIFY2(ran.err.find("another program wrote over it") != std::string::npos, ran.err.c_str());
    QVERIFY2(ran.out.find("is kept") == std::string::npos, ran.out.c_str());
    QCOMPARE(*readFile(file, kMostBytes), m_bytes);
}

void TestDamagedRuns::onlyWhatIsKeptIsSaidToBe_data()
{
    QTest::addColumn<ErrorCode>("code"); // that ended the run
    QTest::addColumn<bool>("isKept");
    QTest::newRow("a training went wrong") << ErrorCode::Internal << true;
    QTest::newRow("the disk was full") << ErrorCode::DiskFull << true;
    QTest::newRow("the file went away") << ErrorCode::CannotWrite << false;
    QTest::newRow("the file was spoilt") << ErrorCode::FileDamaged << false;
}

void TestDamagedRuns::onlyWhatIsKeptIsSaidToBe()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const bool, isKept);
    auto view = record::loadRun(m_run);
    QVERIFY(view && view->ending);
    view->ending->outcome = store::RunOutcome::Failed;
    view->ending->error = Error{code, m_run, "why"};
    QCOMPARE(cli::isKept(*view), isKept);
    std::ostringstream out;
    cli::printRun(out, *view);
    QVERIFY(out.str().find("failed after") != std::string::npos);
    QCOMPARE(out.str().find("everything found before is kept") != std::string::npos, isKept);
}

void TestDamagedRuns::aFileWithoutChecksumsSaysSo()
{
    QVERIFY(json::parse(m_shown)["run"]["checksums"].get<bool>());
    const std::string earlier = place("earlier.splitscape");
    writeEarlierRun(earlier, 3);
    const Ran ran = runProgram({"show", earlier, "--json"});
    QVERIFY(ran.err.find("has no checksums") != std::string::npos);
    QVERIFY(!json::parse(ran.out)["run"]["checksums"].get<bool>());
    // Its costs are made up, and checked even so.
    QCOMPARE(ran.code, int{cli::BadInput});
    QVERIFY(ran.err.find("do not follow from their architectures") != std::string::npos);
}

void TestDamagedRuns::everyCommandAsksForChecksums_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString earlier = QString::fromStdString(place("earlier.splitscape"));
    const QString out = QString::fromStdString(place("answer"));
    QTest::newRow("show") << QStringList{u"show"_s, earlier};
    QTest::newRow("compare") << QStringList{u"compare"_s, earlier, QString::fromStdString(m_run)};
    QTest::newRow("report") << QStringList{u"report"_s, earlier, u"-o"_s, out + u".html"_s, u"--force"_s};
    QTest::newRow("figure") << QStringList{u"figure"_s, earlier, u"--figure"_s, u"population"_s, u"-o"_s,
                                           out + u".svg"_s, u"--force"_s};
    QTest::newRow("export of data")
        << QStringList{u"export"_s, earlier, u"--what"_s, u"candidates"_s, u"-o"_s, out + u".csv"_s, u"--force"_s};
}

void TestDamagedRuns::everyCommandAsksForChecksums()
{
    QFETCH(const QStringList, arguments);
    fs::remove(place("earlier.splitscape"));
    writeEarlierRun(place("earlier.splitscape"), 3);
    std::vector<std::string> words;
    for (const QString& one : arguments)
        words.push_back(one.toStdString());
    const Ran ran = runProgram(words);
    QVERIFY2(ran.err.find("has no checksums") != std::string::npos, ran.err.c_str());
    // Its costs are made up: every one of them says that, too, and ends with a code.
    QVERIFY2(ran.err.find("do not follow from their architectures") != std::string::npos,
             ran.err.c_str());
    QCOMPARE(ran.code, int{cli::BadInput});
}

QTEST_APPLESS_MAIN(TestDamagedRuns) // a report makes its own
#include "tst_damaged_runs.moc"
