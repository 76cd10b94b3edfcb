// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_reader.h"
#include "core/store/schema.h"
#include "core/store/table_shape.h"
#include "tests/core/store/earlier_run.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void newerSchemaIsRefused();
    void olderSchemasAreRead_data();
    void olderSchemasAreRead();
    void olderSchemasAreBroughtUp_data();
    void olderSchemasAreBroughtUp();
    void statementsAreMadeFromTheTable();
    void tablesOfAnotherKindAreRefused_data();
    void tablesOfAnotherKindAreRefused();
};

void TestSchema::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("text") << QByteArray("{\"dataset\":{}}") << ErrorCode::FileFormatUnknown;
    QTest::newRow("binary") << QByteArray(4096, '\x7f') << ErrorCode::FileFormatUnknown;
    QTest::newRow("an SQLite header and no more")
        << QByteArray("SQLite format 3\0", 16) << ErrorCode::FileTruncated;
    QTest::newRow("a database of another program") << QByteArray("SQLite format 3\0", 16)
            + QByteArray(200, '\0') << ErrorCode::FileFormatUnknown;
}

void TestSchema::foreignFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const test::TemporaryFolder folder;
    const auto path = folder.write("run.splitscape", bytes.toStdString());
    const auto reader = RunReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(RunReader::open(folder.path()).error().code, ErrorCode::NotAFile);
    QCOMPARE(RunReader::open(folder.path() / "absent").error().code, ErrorCode::FileMissing);
}

void TestSchema::newerSchemaIsRefused()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(made(path)->finish({}));
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto reader = RunReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileUnsupported);
}

void TestSchema::olderSchemasAreRead_data()
{
    QTest::addColumn<int>("schema");
    QTest::newRow("the first schema") << 1;
    QTest::newRow("the second, with a shortlist") << 2;
    QTest::newRow("the third, with sessions") << 3;
}

namespace {

// What writeEarlierRun() wrote, whatever the schema of the file is now.
void checkEarlierRun(const RunReader& reader)
{
    const auto origin = reader.origin();
    QVERIFY2(origin, origin ? "" : origin.error().detail.c_str());
    QCOMPARE(origin->seed, std::uint64_t{7});
    QCOMPARE(origin->classNames, (std::vector<std::string>{"N", "S"}));
    QCOMPARE(origin->split.train, (std::vector<std::uint32_t>{5, 1}));
    QVERIFY(origin->split.heldBack.empty());
    const auto candidates = reader.candidates();
    QVERIFY2(candidates, candidates ? "" : candidates.error().detail.c_str());
    QVERIFY(candidates->size() >= 4);
    const evaluate::CandidateResult& valid = *candidates->at(0);
    QCOMPARE(valid.best->flash, Bytes(300));
    QCOMPARE(valid.best->edgeTransmit.inMillijoules(), 0.03125);
    QCOMPARE(valid.training->bestEpoch, 1);
    QCOMPARE(candidates->at(1)->best->violations, std::uint8_t{partition::EnergyViolation});
    QVERIFY(!candidates->at(2)->best);
    QCOMPARE(*candidates->at(3)->failure,
             (Error{ErrorCode::Internal, "training", "out of memory"}));
    QCOMPARE(*reader.learningCurve(0), (std::vector<train::EpochRecord>{{1.5, 0.5}}));
    QCOMPARE(**reader.weights(0), (std::vector<float>{1.0F, -2.5F, 3.0F}));
    QCOMPARE(reader.sessions()->front(),
             (SessionRecord{"2025-01-02T03:04:05Z", "0.9", "old trainer", Seconds{9.0}}));
}

} // namespace

void TestSchema::olderSchemasAreRead()
{
    QFETCH(int, schema);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    writeEarlierRun(path, schema);
    const auto reader = RunReader::open(path);
    QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
    QVERIFY(!reader->hasChecksums());
    checkEarlierRun(*reader);
    QCOMPARE(**reader->ending(),
             (RunEnding{RunOutcome::Failed, Error{ErrorCode::DiskFull, "a", "b"}, Seconds{9.0}}));
    QVERIFY(!*reader->extraction());
    QVERIFY(reader->repeatedTrainings()->empty());
    QVERIFY(reader->documents()->empty());
}

void TestSchema::olderSchemasAreBroughtUp_data() { olderSchemasAreRead_data(); }

void TestSchema::olderSchemasAreBroughtUp()
{
    QFETCH(int, schema);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    writeEarlierRun(path, schema);
    const auto store = reopened(path, {"2027-01-01T00:00:00Z", "9", "fake"});
    QVERIFY2(store, store ? "" : store.error().detail.c_str());
    (*store)->add(shared(validCandidate(4)), nullptr);
    (*store)->add(extractionOf(0), {0});
    QVERIFY((*store)->finish({}));
    const auto reader = RunReader::open(path);
    QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
    QVERIFY(reader->hasChecksums());
    QVERIFY(reader->checkIntegrity());
    checkEarlierRun(*reader);
    QCOMPARE(reader->candidates()->size(), std::size_t{5});
    QCOMPARE(**reader->extraction(), extractionOf(0));
    QCOMPARE(reader->sessions()->size(), std::size_t{2});
    QCOMPARE(reader->sessions()->back().programVersion, std::string("9"));
}

// Whoever changes the tables of a schema that files have makes those files unreadable.
void TestSchema::statementsAreMadeFromTheTable()
{
    TableShape table{"t", {{"a", "INTEGER PRIMARY KEY", ""}, {"b", "REAL", "b / 2"}}, "", 1};
    QCOMPARE(createSql(table),
             std::string("CREATE TABLE t (\n    a INTEGER PRIMARY KEY, b REAL, "
                         "checksum INTEGER NOT NULL\n) STRICT"));
    QCOMPARE(insertSql(table),
             std::string("INSERT OR REPLACE INTO t (a, b, checksum) VALUES (?1, ?2, "
                         "row_checksum('t', ?1, ?2))"));
    const std::vector<std::string_view> changed{"b"};
    QCOMPARE(updateSql(table, changed),
             std::string("UPDATE t SET b = ?2, checksum = row_checksum('t', a, ?2) WHERE a = ?1"));
    QCOMPARE(selectSql(table, 4, "WHERE a > 1"),
             std::string("SELECT a, b, checksum FROM t WHERE a > 1"));
    QCOMPARE(selectSql(table, 3, ""), std::string("SELECT a, b / 2 FROM t "));
    QCOMPARE(convertSql(table, "old"),
             std::string("INSERT INTO t (a, b, checksum) SELECT a, b / 2, "
                         "row_checksum('t', a, b / 2) FROM old"));
}

void TestSchema::tablesOfAnotherKindAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a view without an end under the name of a table")
        << "DROP TABLE learning_curves; CREATE VIEW learning_curves AS WITH RECURSIVE n(i) AS "
           "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS candidate, x'00' AS "
           "loss_and_accuracy FROM n";
    QTest::newRow("a trigger")
        << "CREATE TRIGGER t AFTER UPDATE ON run BEGIN DELETE FROM candidates; END";
    QTest::newRow("a trigger with the name of a table")
        << "CREATE TRIGGER candidates AFTER UPDATE ON run BEGIN DELETE FROM weights; END";
    QTest::newRow("a trigger whose name is SQLite's own")
        << "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_t', "
           "'run', 0, 'CREATE TRIGGER sqlite_t AFTER UPDATE ON run BEGIN DELETE FROM weights; "
           "END'); PRAGMA writable_schema = OFF";
    QTest::newRow("statistics that lead a query astray") << "ANALYZE";
    QTest::newRow("an index") << "CREATE INDEX i ON candidates (generation)";
    QTest::newRow("a column that is computed")
        << "DROP TABLE weights; CREATE TABLE weights (candidate INTEGER PRIMARY KEY, "
           "weights BLOB AS (zeroblob(1000000000)))";
    QTest::newRow("no table of candidates") << "DROP TABLE candidates";
    QTest::newRow("one table more") << "CREATE TABLE more (x)";
}

void TestSchema::tablesOfAnotherKindAreRefused()
{
    QFETCH(QString, change);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(made(path)->finish({}));
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA foreign_keys = OFF; " + change.toStdString());
    const auto reader = RunReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileFormatUnknown);
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
