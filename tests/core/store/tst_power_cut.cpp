// SPDX-License-Identifier: GPL-3.0-or-later
// What a power cut can lose: nothing that a commit has finished. The disk forgets all that was not
// synced, and the file is read as it is then.
#include "core/store/run_reader.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/power_cut.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <utility>
#include <vector>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;

namespace {

constexpr std::uint64_t kGenerations = 6;
constexpr std::uint64_t kPopulation = 5;
constexpr std::size_t kMoments = 64;

// After so many operations of the disk, so many candidates were said to be on it.
using Promises = std::vector<std::pair<std::size_t, std::uint64_t>>;

std::uint64_t promisedAt(const Promises& promises, std::size_t operations)
{
    std::uint64_t promised = 0;
    for (const auto& [done, candidates] : promises) {
        if (done <= operations)
            promised = candidates;
    }
    return promised;
}

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT

private slots:
    void nothingCommittedIsLost_data();
    void nothingCommittedIsLost();
    void theDiskForgetsWhatIsNotSynced();
};

void TestPowerCut::nothingCommittedIsLost_data()
{
    QTest::addColumn<int>("unsynced");
    QTest::newRow("all writes that were not synced are lost")
        << static_cast<int>(PowerCut::Unsynced::AllLost);
    QTest::newRow("some of their sectors are lost")
        << static_cast<int>(PowerCut::Unsynced::SomeLost);
    QTest::newRow("none is lost") << static_cast<int>(PowerCut::Unsynced::AllKept);
}

void TestPowerCut::nothingCommittedIsLost()
{
    QFETCH(int, unsynced);
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), weightsOf({1.0F, 2.0F, 3.0F}));
        QVERIFY(store->finish({RunOutcome::Cancelled, {}, Seconds{1.0}}));
    }
    PowerCut disk(folder.path());
    Promises promises{{0, 1}};
    {
        const auto store = reopened(path, {"2027-01-01T00:00:00Z", "9", "fake"});
        QVERIFY(store);
        std::uint64_t id = 1;
        for (std::uint64_t generation = 0; generation < kGenerations; ++generation) {
            for (std::uint64_t slot = 0; slot < kPopulation; ++slot, ++id)
                (*store)->add(shared(validCandidate(id)),
                              weightsOf(std::vector<float>(3000, static_cast<float>(id))));
            (*store)->add(GenerationRecord{static_cast<int>(generation)}, {{id - 1, 0.25}});
            QVERIFY((*store)->flush());
            promises.emplace_back(disk.operations(), id);
        }
        QVERIFY((*store)->finish({}));
        promises.emplace_back(disk.operations(), id);
    }
    const std::size_t all = disk.operations();
    QVERIFY2(all > 2 * kGenerations, std::to_string(all).c_str());
    const auto image = folder.path() / "image";
    for (std::size_t moment = 0; moment <= kMoments; ++moment) {
        const std::size_t operations = all * moment / kMoments;
        disk.makeImage(image, operations, static_cast<PowerCut::Unsynced>(unsynced), moment);
        const std::string when = "after operation " + std::to_string(operations);
        const auto reader = RunReader::open(image / "run.splitscape");
        QVERIFY2(reader, (when + (reader ? "" : reader.error().detail)).c_str());
        QVERIFY2(reader->checkIntegrity(), when.c_str());
        const auto candidates = reader->candidates();
        QVERIFY2(candidates, when.c_str());
        QVERIFY2(candidates->size() >= promisedAt(promises, operations),
                 (when + ": " + std::to_string(candidates->size()) + " candidates").c_str());
        const auto weights = reader->allWeights();
        QVERIFY2(weights && weights->size() == candidates->size(), when.c_str());
        // A generation never stands there without its candidates.
        QVERIFY2(1 + reader->generations()->size() * kPopulation <= candidates->size(),
                 when.c_str());
        if (moment == kMoments)
            QVERIFY(*reader->ending());
    }
}

// The test above is not empty: with the setting that files had before, commits are lost.
void TestPowerCut::theDiskForgetsWhatIsNotSynced()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "other.db";
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x)");
    for (const bool isSynced : {true, false}) {
        PowerCut disk(folder.path());
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec(isSynced ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        database.exec("DELETE FROM t; INSERT INTO t VALUES (1)");
        disk.makeImage(folder.path() / "image", disk.operations(), PowerCut::Unsynced::AllLost, 1);
        SQLite::Database image((folder.path() / "image/other.db").string(),
                               SQLite::OPEN_READWRITE);
        QCOMPARE(image.execAndGet("SELECT COUNT(*) FROM t").getInt(), isSynced ? 1 : 0);
        database.exec("DELETE FROM t; PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

QTEST_APPLESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
