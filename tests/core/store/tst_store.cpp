// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/run_copy.h"
#include "core/store/run_lock.h"
#include "core/store/run_reader.h"
#include "core/store/run_store.h"
#include "core/store/tables.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <thread>
#include <unistd.h>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;
using evaluate::CandidateResult;

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void everythingReadsBack();
    void networksBeyondThePaperReadBack();
    void everySetOfViolationsReadsBack();
    void readerWorksWhileTheWriterIsActive();
    void killedRunKeepsWhatWasCommitted();
    void weightsOfTheOthersAreDropped();
    void droppedWeightsLeaveTheirScore();
    void aLongSearchTakesTheRoomOfItsResult();
    void noStatementOfTheWriterIsEndless();
    void placesAreRefused_data();
    void placesAreRefused();
    void overwritingIsAskedFor();
    void aMovedFileKeepsItsLog();
    void aDeletedFileIsSaidToBeLost();
    void twoNewRunsDoNotReplaceEachOther();
    void preparedLinksAreNotFollowed();
    void oneWriterAtATime();
    void openingGoesOnWithAnEndedRun();
};

void TestStore::networksBeyondThePaperReadBack()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    CandidateResult beside = validCandidate(0);
    beside.architecture.sides = 2;
    beside.best->sentSides = 2;
    CandidateResult wide = beside;
    wide.id = 1;
    wide.architecture.kernels = {0, 5, 0};
    CandidateResult never = abandonedCandidate(2);
    never.architecture.sides = 2;
    CandidateResult kinds = beside;
    kinds.id = 3;
    kinds.architecture.kinds = {0, 1, 0};
    CandidateResult all = wide;
    all.id = 4;
    all.architecture.kinds = {4, 0, 0};
    {
        const auto store = made(path);
        QVERIFY(store);
        store->add(shared(beside), nullptr);
        store->add(shared(wide), nullptr);
        store->add(shared(never), nullptr);
        store->add(shared(kinds), nullptr);
        store->add(shared(all), nullptr);
        QVERIFY(store->finish({RunOutcome::Cancelled, {}, Seconds{1.0}}));
    }
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    const auto found = reader->candidates();
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{5});
    QCOMPARE((*found)[3]->architecture, kinds.architecture);
    QCOMPARE((*found)[4]->architecture, all.architecture);
    QCOMPARE((*found)[0]->architecture, beside.architecture);
    QCOMPARE((*found)[0]->best, beside.best);
    QCOMPARE((*found)[1]->architecture, wide.architecture);
    QCOMPARE((*found)[2]->architecture, never.architecture);
}

void TestStore::everySetOfViolationsReadsBack()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    constexpr unsigned kSets = 2 * partition::PowerViolation;
    {
        const auto store = made(path);
        QVERIFY(store);
        for (unsigned set = 0; set < kSets; ++set) {
            CandidateResult candidate = validCandidate(set);
            candidate.best->violations = static_cast<std::uint8_t>(set);
            store->add(shared(candidate), nullptr);
        }
        QVERIFY(store->finish({RunOutcome::Cancelled, {}, Seconds{1.0}}));
    }
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    const auto found = reader->candidates();
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{kSets});
    for (unsigned set = 0; set < kSets; ++set)
        QCOMPARE(unsigned{(*found)[set]->best->violations}, set);
}

void TestStore::everythingReadsBack()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const GenerationRecord generation{0, 0.875, 0.5, 1, 0, 1, 1, 2, Seconds{3.5}};
    {
        const auto store = made(path);
        QVERIFY(store);
        store->add(shared(validCandidate(0)), weightsOf({1.0F, -2.5F, 3.0F}));
        store->add(shared(failedCandidate(1)), nullptr);
        store->add(shared(abandonedCandidate(2)), nullptr);
        store->add(generation, {{0, 0.8125}});
        store->add(extractionOf(0), {0});
        QVERIFY(store->finish(
            {RunOutcome::Failed, Error{ErrorCode::DiskFull, "a", "b"}, Seconds{9.0}}));
    }
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    QCOMPARE(*reader->origin(), originOf());
    QCOMPARE(*reader->generations(), std::vector{generation});
    const auto candidates = reader->candidates();
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), std::size_t{3});
    CandidateResult expected = validCandidate(0);
    expected.fitness = 0.8125; // told at the end of the generation
    expected.heldBackAccuracy = 0.75; // told by extraction
    expected.training->epochs.clear();
    QCOMPARE(*candidates->at(0), expected);
    QCOMPARE(*candidates->at(1), failedCandidate(1));
    QCOMPARE(*candidates->at(2), abandonedCandidate(2));
    QCOMPARE(reader->candidates(2)->size(), std::size_t{1});
    QCOMPARE(*reader->learningCurve(0), validCandidate(0).training->epochs);
    QVERIFY(reader->learningCurve(1)->empty());
    QCOMPARE(**reader->weights(0), (std::vector<float>{1.0F, -2.5F, 3.0F}));
    QVERIFY(*reader->weights(1) == nullptr);
    QCOMPARE(**reader->extraction(), extractionOf(0));
    QCOMPARE(**reader->ending(),
             (RunEnding{RunOutcome::Failed, Error{ErrorCode::DiskFull, "a", "b"}, Seconds{9.0}}));
    // One plain file is left.
    QVERIFY(!std::filesystem::exists(path.string() + "-wal"));
}

void TestStore::readerWorksWhileTheWriterIsActive()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    QVERIFY(reader->candidates()->empty());
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    QCOMPARE(reader->candidates()->size(), std::size_t{1});
    QVERIFY(!*reader->ending());
    QVERIFY(!*reader->extraction());
    QVERIFY(store->finish({}));
    QVERIFY(*reader->ending());
}

void TestStore::killedRunKeepsWhatWasCommitted()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto copy = folder.path() / "copy.splitscape";
    const auto store = made(path);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    // What is on disk now is what a killed process leaves.
    std::filesystem::copy(path, copy);
    std::filesystem::copy(path.string() + "-wal", copy.string() + "-wal");
    const auto reader = RunReader::open(copy);
    QVERIFY(reader);
    QCOMPARE(reader->candidates()->size(), std::size_t{1});
    QVERIFY(!*reader->ending());
}

void TestStore::weightsOfTheOthersAreDropped()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    for (std::uint64_t id = 0; id < 4; ++id)
        store->add(shared(validCandidate(id)), weightsOf({static_cast<float>(id), 0.0F, 0.0F}));
    store->add(extractionOf(2), {2, 0, 2});
    QVERIFY(store->finish({}));
    const auto reader = RunReader::open(path);
    QVERIFY(*reader->weights(0) && *reader->weights(2));
    QVERIFY(!*reader->weights(1) && !*reader->weights(3));
    // Equal architectures share what extraction found out about one of them.
    const auto candidates = reader->candidates();
    for (const auto& candidate : *candidates)
        QCOMPARE(*candidate->heldBackAccuracy, 0.75);
}

void TestStore::droppedWeightsLeaveTheirScore()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    for (std::uint64_t id = 0; id < 3; ++id)
        store->add(shared(validCandidate(id)), weightsOf({static_cast<float>(id), 0.0F, 0.0F}));
    store->dropWeights({{1, 0.625}});
    QVERIFY(store->flush());
    {
        const auto reader = RunReader::open(path);
        QVERIFY(*reader->weights(0) && !*reader->weights(1) && *reader->weights(2));
        QCOMPARE(reader->earlyScores(), (std::map<std::uint64_t, double>{{1, 0.625}}));
        // Before extraction nobody is shown the held-back half.
        const auto candidates = reader->candidates();
        for (const auto& candidate : *candidates)
            QVERIFY(!candidate->heldBackAccuracy);
        for (const auto& candidate : reader->readableCandidates())
            QVERIFY(!candidate->heldBackAccuracy);
    }
    store->add(shared(validCandidate(1)), nullptr); // assessed anew: its score goes
    store->add(extractionOf(2), {2});
    QVERIFY(store->finish({}));
    const auto reader = RunReader::open(path);
    const auto candidates = reader->candidates();
    for (const auto& candidate : *candidates)
        QCOMPARE(*candidate->heldBackAccuracy, 0.75);
}

void TestStore::aLongSearchTakesTheRoomOfItsResult()
{
    // 4000 networks of 1340 weights are 21 MB; the result keeps 64 of them, 0.3 MB, and the rows.
    constexpr std::uint64_t kSearched = 4000;
    constexpr std::uint64_t kKept = 64;
    constexpr std::uintmax_t kMostBytes = 8U << 20;
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    CandidateResult candidate = validCandidate(0);
    std::uintmax_t most = 0;
    for (std::uint64_t id = 0; id < kSearched; ++id) {
        candidate.id = id;
        store->add(shared(candidate), weightsOf(std::vector<float>(1340, 0.5F)));
        if (id % kKept != kKept - 1 || id < kKept)
            continue;
        std::vector<evaluate::HeldBackAccuracy> dropped;
        for (std::uint64_t earlier = id + 1 - kKept; earlier <= id; ++earlier)
            dropped.push_back({earlier, 0.5});
        store->dropWeights(std::move(dropped));
        QVERIFY(store->flush());
        for (const char* const suffix : {"", "-wal"})
            most = std::max(most, std::filesystem::file_size(path.string() + suffix));
    }
    QVERIFY2(most < kMostBytes, std::to_string(most).c_str());
    QVERIFY(store->finish({}));
    QVERIFY(std::filesystem::file_size(path) < kMostBytes / 2);
}

void TestStore::noStatementOfTheWriterIsEndless()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    { static_cast<void>(made(path)); }
    SQLite::Database database = openConnection(path.string(), SQLite::OPEN_READWRITE, 0);
    const StepLimit limit(database, std::filesystem::file_size(path), {});
    try {
        database.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                      "INSERT INTO documents SELECT i, '', 0 FROM n");
        QFAIL("it came to an end");
    } catch (const SQLite::Exception& failure) {
        QCOMPARE(writeFailure(path, failure).code, ErrorCode::FileDamaged);
    }
}

void TestStore::placesAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("in a folder that does not exist")
        << "absent/run.splitscape" << ErrorCode::CannotWrite;
    QTest::newRow("in a file") << "file/run.splitscape" << ErrorCode::NotAFolder;
    QTest::newRow("a folder") << "folder" << ErrorCode::NotAFile;
    QTest::newRow("a file that exists") << "file" << ErrorCode::CannotWrite;
    QTest::newRow("a place without files") << "/proc/run.splitscape" << ErrorCode::CannotWrite;
}

void TestStore::placesAreRefused()
{
    QFETCH(QString, place);
    QFETCH(ErrorCode, code);
    const test::TemporaryFolder folder;
    folder.write("file", "precious");
    std::filesystem::create_directory(folder.path() / "folder");
    const auto store = RunStore::create(folder.path() / place.toStdString(), originOf(), {});
    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QCOMPARE(*readFile(folder.path() / "file", 100), std::string("precious"));
}

void TestStore::overwritingIsAskedFor()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("run.splitscape", "something old");
    RunStore::Options options;
    options.overwrite = true;
    QVERIFY(made(path, options)->finish({}));
    QVERIFY(RunReader::open(path));
}

void TestStore::aMovedFileKeepsItsLog()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto elsewhere = folder.path() / "elsewhere.splitscape";
    auto store = made(path);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    std::filesystem::rename(path, elsewhere);
    store->add(shared(validCandidate(1)), nullptr);
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::CannotWrite);
    QVERIFY(flushed.error().detail.find(elsewhere.string()) != std::string::npos);
    store.reset();
    // What was found until then is where the file is now.
    const auto moved = RunReader::open(elsewhere);
    QVERIFY2(moved, moved ? "" : moved.error().detail.c_str());
    QCOMPARE(moved->candidates()->size(), std::size_t{1});
    // Nothing under the old name spoils another file there.
    QVERIFY(!std::filesystem::exists(path.string() + "-wal"));
    QVERIFY(!std::filesystem::exists(path.string() + "-shm"));
    QVERIFY(writtenRun(path, 3));
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{3});
}

void TestStore::aDeletedFileIsSaidToBeLost()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    auto store = made(path);
    std::filesystem::remove(path);
    folder.write("run.splitscape", "of somebody else");
    store->add(shared(validCandidate(0)), nullptr);
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QVERIFY(flushed.error().detail.find("lost") != std::string::npos);
    QVERIFY(!store->finish({}));
    store.reset();
    QCOMPARE(*readFile(path, 100), std::string("of somebody else"));
    QVERIFY(!std::filesystem::exists(path.string() + "-wal"));
}

void TestStore::twoNewRunsDoNotReplaceEachOther()
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const test::TemporaryFolder folder;
        const auto path = folder.path() / "run.splitscape";
        std::atomic<int> ready{0};
        std::atomic<int> completed{0};
        std::atomic<int> refused{0};
        const auto search = [&](std::uint64_t candidates) {
            ++ready;
            while (ready < 2) // both begin at once
                std::this_thread::yield();
            auto store = RunStore::create(path, originOf(), {});
            if (!store) {
                ++refused;
                return;
            }
            for (std::uint64_t id = 0; id < candidates; ++id)
                (*store)->add(shared(validCandidate(id)), nullptr);
            completed += (*store)->finish({}) ? 1 : 0;
        };
        std::thread other(search, std::uint64_t{2});
        search(2);
        other.join();
        QCOMPARE(completed.load(), 1);
        QCOMPARE(refused.load(), 1);
        QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{2});
    }
}

void TestStore::preparedLinksAreNotFollowed()
{
    const test::TemporaryFolder folder;
    const auto victim = folder.write("victim", "precious");
    const auto path = folder.path() / "run.splitscape";
    // The names that files in the making had before.
    for (const std::string& suffix :
         {std::string("-new"), std::string("-recovered"), ".part" + std::to_string(::getpid())})
        std::filesystem::create_symlink(victim, path.string() + suffix);
    QVERIFY(writtenRun(path, 1));
    QVERIFY(copyRun(path, folder.path() / "copy.splitscape"));
    QVERIFY(writeFileAtomically(path, "something"));
    QCOMPARE(*readFile(victim, 100), std::string("precious"));
}

void TestStore::oneWriterAtATime()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(!RunLock::isHeld(path));
    {
        const auto store = made(path);
        QVERIFY(RunLock::isHeld(path));
        const auto second = reopened(path, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::FileInUse);
        QCOMPARE(RunStore::create(path, originOf(), {.overwrite = true}).error().code,
                 ErrorCode::FileInUse);
        QVERIFY(RunReader::open(path)); // readers are always let in
        QVERIFY(store->finish({}));
        QVERIFY(!RunLock::isHeld(path));
    }
    // A lock file without a holder, as a killed writer leaves it, means nothing.
    folder.write("run.splitscape-lock", "");
    QVERIFY(!RunLock::isHeld(path));
    {
        const auto third = reopened(path, {});
        QVERIFY(third);
        QVERIFY(RunLock::isHeld(path));
    }
    QVERIFY(!std::filesystem::exists(path.string() + "-lock"));
}

void TestStore::openingGoesOnWithAnEndedRun()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), weightsOf({1.0F, 2.0F, 3.0F}));
        QVERIFY(store->finish({RunOutcome::Cancelled, {}, Seconds{9.0}}));
    }
    const SessionRecord session{"2027-01-01T00:00:00Z", "1.3.0", "fake 2"};
    {
        const auto store = reopened(path, session);
        QVERIFY(store);
        QVERIFY(!*RunReader::open(path)->ending());
        evaluate::RepeatedTraining repeated;
        repeated.candidate = 0;
        repeated.repetition = 2;
        repeated.training = {18446744073709551615U, 0.5, 0.25, 0.0};
        repeated.weights = weightsOf({0.5F, 0.25F});
        (*store)->add(repeated);
        QVERIFY((*store)->flush());
        const auto read = RunReader::open(path)->repeatedTrainings();
        QCOMPARE(read->size(), std::size_t{1});
        QCOMPARE(read->front().repetition, 2);
        QCOMPARE(read->front().training, repeated.training);
        QCOMPARE(*read->front().weights, *repeated.weights);
        (*store)->add(extractionOf(0), {0});
        QVERIFY((*store)->finish({}));
    }
    const auto reader = RunReader::open(path);
    QVERIFY(reader->repeatedTrainings()->empty());
    QCOMPARE((*reader->ending())->outcome, RunOutcome::Completed);
    const auto sessions = reader->sessions();
    QCOMPARE(sessions->size(), std::size_t{2});
    QCOMPARE(sessions->at(0).startedUtc, originOf().startedUtc);
    QCOMPARE(sessions->at(1).trainer, session.trainer);
}

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
