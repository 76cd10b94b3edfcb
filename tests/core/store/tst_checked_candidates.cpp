// SPDX-License-Identifier: GPL-3.0-or-later
// Many candidates are read by several readers at once, and nobody can tell.
#include "core/base/files.h"
#include "core/store/candidate_rows.h"
#include "core/store/run_reader.h"
#include "tests/core/store/earlier_run.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/sealed_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;
using evaluate::CandidatePtr;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMany = 12'000; // enough for several readers
constexpr unsigned kThreads = 3;

/// A reader that holds the state of a file.
Result<RunReader> holding(const fs::path& path, std::stop_token stop = {})
{
    auto reader = RunReader::open(path, std::move(stop));
    if (reader) {
        if (const auto held = reader->holdState(); !held)
            return held.error();
    }
    return reader;
}

bool areSame(const std::vector<CandidatePtr>& one, const std::vector<CandidatePtr>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const CandidatePtr& a, const CandidatePtr& b) { return *a == *b; });
}

void change(const fs::path& path, const std::string& sql)
{
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

class TestCheckedCandidates : public QObject {
    Q_OBJECT

private slots:
    void idsArePartedEvenly_data();
    void idsArePartedEvenly();
    void severalReadersFindWhatOneFinds_data();
    void severalReadersFindWhatOneFinds();
    void everyCandidateIsCompleted();
    void candidatesOfOneAllocationAreValuesOfTheirOwn();
    void anEarlierFileIsReadAlike();
    void theFirstDamagedCandidateIsNamed_data();
    void theFirstDamagedCandidateIsNamed();
    void nothingIsReadWherePagesContradictEachOther();
    void aStopEndsAllReaders();
    void aReaderBesideAnswersOfTheSameState();
    void thereIsNoReaderBeside_data();
    void thereIsNoReaderBeside();
};

void TestCheckedCandidates::idsArePartedEvenly_data()
{
    constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();
    QTest::addColumn<IdRange>("ids");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<IdRange>>("parts");
    QTest::newRow("ten in three") << IdRange{0, 9} << 3
                                  << std::vector<IdRange>{{0, 3}, {4, 7}, {8, 9}};
    QTest::newRow("nine in three, from 5 on")
        << IdRange{5, 13} << 3 << std::vector<IdRange>{{5, 7}, {8, 10}, {11, 13}};
    QTest::newRow("one in four") << IdRange{7, 7} << 4 << std::vector<IdRange>{{7, 7}};
    QTest::newRow("two in four") << IdRange{0, 1} << 4 << std::vector<IdRange>{{0, 0}, {1, 1}};
    QTest::newRow("all in one") << IdRange{0, kLast} << 1 << std::vector<IdRange>{{0, kLast}};
    QTest::newRow("all there can be in two")
        << IdRange{0, kLast} << 2
        << std::vector<IdRange>{{0, kLast / 2}, {kLast / 2 + 1, kLast}};
}

void TestCheckedCandidates::idsArePartedEvenly()
{
    QFETCH(IdRange, ids);
    QFETCH(int, count);
    QFETCH(std::vector<IdRange>, parts);
    QVERIFY(partsOf(ids, std::size_t(count)) == parts);
}

void TestCheckedCandidates::severalReadersFindWhatOneFinds_data()
{
    QTest::addColumn<QString>("sql"); // what is changed about a run of valid candidates
    QTest::addColumn<int>("count");
    QTest::newRow("a whole run") << QString() << int(kMany);
    QTest::newRow("a run with gaps")
        << QStringLiteral("DELETE FROM candidates WHERE id % 3 = 0 OR id BETWEEN 500 AND 9000")
        << 2333;
    QTest::newRow("one at each end of what an id can be")
        << QStringLiteral("DELETE FROM candidates WHERE id > 1; "
                          "UPDATE candidates SET id = 9223372036854775807 WHERE id = 1")
        << 2;
    QTest::newRow("none") << QStringLiteral("DELETE FROM candidates") << 0;
}

void TestCheckedCandidates::severalReadersFindWhatOneFinds()
{
    QFETCH(QString, sql);
    QFETCH(int, count);
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, kMany));
    changeAndSeal(path, sql.toStdString());
    const auto reader = holding(path);
    QVERIFY(reader);
    QVERIFY(reader->beside());
    const auto checked = reader->checkedCandidates(kThreads);
    QVERIFY(checked.integrity);
    QVERIFY(checked.candidates);
    QCOMPARE(checked.candidates->size(), std::size_t(count));
    QVERIFY(areSame(*checked.candidates, *reader->candidates()));
}

void TestCheckedCandidates::everyCandidateIsCompleted()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, kMany));
    const auto complete = [](evaluate::CandidateResult& one) { one.attempt = int(one.id) + 7; };
    const auto isComplete = [](const CandidatePtr& one) { return one->attempt == int(one->id) + 7; };
    const auto reader = holding(path);
    QVERIFY(reader);
    for (const auto& found :
         {*reader->checkedCandidates(kThreads, complete).candidates,
          *reader->candidates(100, complete), reader->readableCandidates(complete)}) {
        QVERIFY(!found.empty());
        QVERIFY(std::all_of(found.begin(), found.end(), isComplete));
    }
}

void TestCheckedCandidates::candidatesOfOneAllocationAreValuesOfTheirOwn()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, 600));
    CandidatePtr kept;
    {
        const auto reader = RunReader::open(path);
        QVERIFY(reader);
        kept = (*reader->candidates())[300];
    }
    evaluate::CandidateResult expected = validCandidate(300);
    expected.training->epochs.clear();
    QCOMPARE(*kept, expected); // when all the others are gone
}

void TestCheckedCandidates::anEarlierFileIsReadAlike()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    writeEarlierRun(path, 2);
    change(path, "CREATE TEMP TABLE many AS SELECT * FROM candidates WHERE id = 0; "
                 "WITH RECURSIVE n(i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
                 "INSERT INTO candidates (id, generation, slot, attempt, genome_lengths, "
                 "genome_channels, lengths, channels, parameters, macs, status, source, fitness, "
                 "duration_s) SELECT i, 0, i, 0, '', '', '2048,128,8,64,5', '1,1,3,2,1', 3, 4, "
                 "'abandoned', 'not-trained', NULL, 0.0 FROM n");
    const auto reader = holding(path);
    QVERIFY(reader);
    QVERIFY(!reader->hasChecksums());
    const auto checked = reader->checkedCandidates(kThreads);
    QVERIFY(checked.integrity);
    QCOMPARE(checked.candidates->size(), std::size_t{12'001});
    QVERIFY(areSame(*checked.candidates, *reader->candidates()));
}

void TestCheckedCandidates::theFirstDamagedCandidateIsNamed_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("detail");
    QTest::newRow("the first of all") << "id = 0" << "candidate 0 is damaged";
    QTest::newRow("the last of all") << "id = 11999" << "candidate 11999 is damaged";
    QTest::newRow("one in many parts") << "id % 500 = 499" << "candidate 499 is damaged";
    QTest::newRow("all") << "id >= 0" << "candidate 0 is damaged";
}

void TestCheckedCandidates::theFirstDamagedCandidateIsNamed()
{
    QFETCH(QString, where);
    QFETCH(QString, detail);
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, kMany));
    change(path, "UPDATE candidates SET fitness = 0.5 WHERE " + where.toStdString());
    const auto reader = holding(path);
    QVERIFY(reader);
    const auto checked = reader->checkedCandidates(kThreads);
    QVERIFY(checked.integrity);
    QVERIFY(!checked.candidates);
    QCOMPARE(checked.candidates.error().code, ErrorCode::FileDamaged);
    QCOMPARE(QString::fromStdString(checked.candidates.error().detail), detail);
    QCOMPARE(QString::fromStdString(reader->candidates().error().detail), detail);
}

void TestCheckedCandidates::nothingIsReadWherePagesContradictEachOther()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    auto bytes = writtenRun(path, kMany);
    QVERIFY(bytes);
    constexpr std::size_t kPage = 4096;
    std::fill_n(bytes->begin() + 500 * kPage, kPage, '\x5a');
    const auto reader = holding(folder.write("damaged.splitscape", *bytes));
    QVERIFY(reader);
    const auto checked = reader->checkedCandidates(kThreads);
    QVERIFY(!checked.integrity);
    QCOMPARE(checked.integrity.error().code, ErrorCode::FileDamaged);
    QVERIFY(!checked.candidates);
}

void TestCheckedCandidates::aStopEndsAllReaders()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, kMany));
    std::stop_source stop;
    const auto reader = holding(path, stop.get_token());
    QVERIFY(reader);
    const auto beside = reader->beside();
    QVERIFY(beside);
    stop.request_stop();
    QCOMPARE(beside->candidates().error().code, ErrorCode::Cancelled);
    const auto checked = reader->checkedCandidates(kThreads);
    QVERIFY(!checked.candidates);
    QCOMPARE(checked.candidates.error().code, ErrorCode::Cancelled);
}

void TestCheckedCandidates::aReaderBesideAnswersOfTheSameState()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, 20));
    auto reader = holding(path);
    QVERIFY(reader);
    const auto beside = reader->beside();
    QVERIFY(beside);
    // Nobody can change the file as long as either of them is there.
    {
        const auto first = std::move(*reader);
        try {
            change(path, "DELETE FROM candidates");
            QFAIL("it was changed under a reader");
        } catch (const SQLite::Exception& failure) {
            QCOMPARE(failure.getErrorCode(), 5); // SQLITE_BUSY
        }
    }
    QCOMPARE(beside->candidates()->size(), std::size_t{20});
    QCOMPARE(beside->origin()->seed, originOf().seed);
}

void TestCheckedCandidates::thereIsNoReaderBeside_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("no state is held") << "free";
    QTest::newRow("a run that is being written") << "written";
    QTest::newRow("the file of a killed run") << "killed";
    QTest::newRow("another file took its name") << "replaced";
    QTest::newRow("it was deleted") << "deleted";
    QTest::newRow("its end is cut off") << "truncated";
}

void TestCheckedCandidates::thereIsNoReaderBeside()
{
    QFETCH(QString, kind);
    const TemporaryFolder folder;
    auto path = folder.path() / "run.splitscape";
    const auto bytes = writtenRun(path, 200);
    QVERIFY(bytes);
    const auto written = folder.path() / "written.splitscape";
    const auto writer = made(written);
    for (std::uint64_t id = 0; id < 200; ++id)
        writer->add(shared(validCandidate(id)), nullptr);
    QVERIFY(writer->flush());
    if (kind == QStringLiteral("written"))
        path = written;
    if (kind == QStringLiteral("killed")) {
        fs::copy(written, path, fs::copy_options::overwrite_existing);
        fs::copy(written.string() + "-wal", path.string() + "-wal");
    }
    if (kind == QStringLiteral("truncated"))
        folder.write("run.splitscape", bytes->substr(0, bytes->size() - 4096));
    const auto reader = kind == QStringLiteral("free") ? RunReader::open(path) : holding(path);
    QVERIFY(reader);
    if (kind == QStringLiteral("replaced")) {
        const auto other = folder.path() / "other.splitscape";
        QVERIFY(writtenRun(other, 5));
        fs::rename(other, path);
    } else if (kind == QStringLiteral("deleted")) {
        fs::remove(path);
    }
    QVERIFY(!reader->beside());
    // It reads all the same.
    const auto checked = reader->checkedCandidates(kThreads);
    QCOMPARE(checked.integrity.has_value(), kind != QStringLiteral("truncated"));
    if (checked.integrity)
        QCOMPARE(checked.candidates->size(), std::size_t{200});
}

QTEST_APPLESS_MAIN(TestCheckedCandidates)
#include "tst_checked_candidates.moc"
