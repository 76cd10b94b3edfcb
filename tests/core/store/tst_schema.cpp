// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_codec.h"
#include "core/store/run_reader.h"
#include "core/store/schema.h"
#include "core/store/tables.h"
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
    void firstSchemaIsReadWithoutAShortlist();
    void olderSchemasAreBroughtUp_data();
    void olderSchemasAreBroughtUp();
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

void TestSchema::firstSchemaIsReadWithoutAShortlist()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), nullptr);
        store->add(extractionOf(0), {});
        QVERIFY(store->finish({}));
    }
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
        .exec("DROP TABLE shortlist; DROP TABLE sessions; DROP TABLE repeated_trainings; "
              "PRAGMA user_version = 1");
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    evaluate::ExtractionResult expected = extractionOf(0);
    expected.shortlist.clear();
    QCOMPARE(**reader->extraction(), expected);
    QCOMPARE(reader->sessions()->size(), std::size_t{1}); // made of the origin
    QVERIFY(reader->repeatedTrainings()->empty());
}

void TestSchema::olderSchemasAreBroughtUp_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first schema") << 1;
    QTest::newRow("the second, with a shortlist") << 2;
}

void TestSchema::olderSchemasAreBroughtUp()
{
    QFETCH(int, version);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        SQLite::Database old(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        createSchema(old, version);
        insertOrigin(old, originOf());
        SQLite::Statement candidate(old, kInsertCandidate);
        bindCandidate(candidate, validCandidate(0));
        candidate.exec();
    }
    QVERIFY(RunReader::open(path));
    const auto store = reopened(path, {"2027-01-01T00:00:00Z", "9", "fake"});
    QVERIFY2(store, store ? "" : store.error().detail.c_str());
    (*store)->add(shared(validCandidate(1)), nullptr);
    (*store)->add(extractionOf(0), {});
    QVERIFY((*store)->finish({}));
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    QCOMPARE(reader->candidates()->size(), std::size_t{2});
    QCOMPARE(**reader->extraction(), extractionOf(0));
    QCOMPARE(reader->sessions()->back().programVersion, std::string("9"));
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
