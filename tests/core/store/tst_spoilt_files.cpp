// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do to the file of a run while it is written, without taking its name.
#include "core/base/files.h"
#include "core/store/run_reader.h"
#include "core/store/run_store.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <filesystem>
#include <optional>
#include <sys/resource.h>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;
namespace fs = std::filesystem;

namespace {

/// While it lives, the process can open nothing.
class NoDescriptors {
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    NoDescriptors(const NoDescriptors&) = delete;
    NoDescriptors& operator=(const NoDescriptors&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestSpoiltFiles : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenOverIsNoticed_data();
    void whatIsWrittenOverIsNoticed();
    void itIsNoticedWhileNothingIsAdded();
    void itIsNoticedAtTheEnd();
    void whatTakesNothingAwayIsNoFault_data();
    void whatTakesNothingAwayIsNoFault();
    void whatCannotBeReadNowIsNotLost_data();
    void whatCannotBeReadNowIsNotLost();
};

void TestSpoiltFiles::whatIsWrittenOverIsNoticed_data()
{
    QTest::addColumn<QByteArray>("bytes"); // that another program leaves there
    const test::TemporaryFolder folder;
    const auto other = writtenRun(folder.path() / "other", 5);
    const auto earlier = writtenRun(folder.path() / "earlier", 2);
    QVERIFY(other && earlier);
    QTest::newRow("another run") << QByteArray::fromStdString(*other);
    QTest::newRow("a copy of an earlier state") << QByteArray::fromStdString(*earlier);
    QTest::newRow("a text") << QByteArray("of somebody else");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros, as many bytes")
        << QByteArray(static_cast<qsizetype>(other->size()), '\0');
    QTest::newRow("the first half of a run")
        << QByteArray::fromStdString(other->substr(0, other->size() / 2));
}

void TestSpoiltFiles::whatIsWrittenOverIsNoticed()
{
    QFETCH(const QByteArray, bytes);
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "run.splitscape";
    auto store = made(path);
    for (std::uint64_t id = 0; id < 3; ++id)
        store->add(shared(validCandidate(id)), nullptr);
    QVERIFY(store->flush());
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA wal_checkpoint(FULL)");
    folder.write("run.splitscape", bytes.toStdString()); // in place: the same file
    store->add(shared(validCandidate(3)), nullptr);
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::CannotWrite);
    QVERIFY2(flushed.error().detail.find("another program wrote over it") != std::string::npos,
             flushed.error().detail.c_str());
    QVERIFY(!store->finish({}));
    store.reset();
    // It stays what the other program made it, and no log of ours changes it later.
    const auto left = readFile(path, 1 << 24); // an empty file is refused
    QCOMPARE(left ? QByteArray::fromStdString(*left) : QByteArray(), bytes);
    QVERIFY(!fs::exists(path.string() + "-wal"));
    QVERIFY(!fs::exists(path.string() + "-shm"));
}

void TestSpoiltFiles::itIsNoticedWhileNothingIsAdded()
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "run.splitscape";
    std::atomic<int> failures = 0;
    auto store = made(path, {.onFailure = [&](const Error&) { ++failures; }});
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    folder.write("run.splitscape", "of somebody else");
    QTRY_COMPARE_WITH_TIMEOUT(failures.load(), 1, 60'000); // a training may go on for minutes
    QVERIFY(store->error());
    store.reset();
    QCOMPARE(*readFile(path, 100), std::string("of somebody else"));
}

void TestSpoiltFiles::itIsNoticedAtTheEnd()
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "run.splitscape";
    auto store = made(path);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    folder.write("run.splitscape", "of somebody else");
    QVERIFY(!store->finish({}));
    store.reset();
    QCOMPARE(*readFile(path, 100), std::string("of somebody else"));
}

void TestSpoiltFiles::whatTakesNothingAwayIsNoFault_data()
{
    QTest::addColumn<QString>("sql"); // of another program; empty: it sets the date alone
    QTest::newRow("another date") << QString();
    QTest::newRow("a tool that moves the log into the file")
        << QStringLiteral("PRAGMA wal_checkpoint(FULL)");
    QTest::newRow("a tool that reads") << QStringLiteral("SELECT count(*) FROM candidates");
}

void TestSpoiltFiles::whatTakesNothingAwayIsNoFault()
{
    QFETCH(const QString, sql);
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "run.splitscape";
    auto store = made(path);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    if (sql.isEmpty()) {
        fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
    } else {
        SQLite::Database tool(path.string(), SQLite::OPEN_READWRITE);
        SQLite::Statement statement(tool, sql.toStdString());
        while (statement.executeStep()) { }
    }
    store->add(shared(validCandidate(1)), nullptr);
    const auto flushed = store->flush();
    QVERIFY2(flushed, flushed ? "" : flushed.error().detail.c_str());
    QVERIFY(store->finish({}));
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{2});
}

void TestSpoiltFiles::whatCannotBeReadNowIsNotLost_data()
{
    QTest::addColumn<bool>("untilTheEnd");
    QTest::newRow("for a while") << false;
    QTest::newRow("until the end") << true;
}

void TestSpoiltFiles::whatCannotBeReadNowIsNotLost()
{
    QFETCH(const bool, untilTheEnd);
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "run.splitscape";
    auto store = made(path);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(1));
    std::optional<NoDescriptors> none(std::in_place);
    QVERIFY(!readFile(path, 1 << 24)); // the condition of the test
    store->add(shared(validCandidate(1)), nullptr);
    const auto flushed = store->flush();
    QVERIFY2(flushed, flushed ? "" : flushed.error().detail.c_str());
    if (!untilTheEnd)
        none.reset();
    const auto finished = store->finish({});
    none.reset();
    QVERIFY2(finished, finished ? "" : finished.error().detail.c_str());
    store.reset();
    QCOMPARE(fs::exists(path.string() + "-wal"), untilTheEnd); // nobody moved it into the file
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestSpoiltFiles)
#include "tst_spoilt_files.moc"
