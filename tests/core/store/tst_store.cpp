// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/row_codec.h"
#include "core/store/run_copy.h"
#include "core/store/run_lock.h"
#include "core/store/run_reader.h"
#include "core/store/run_store.h"
#include "core/store/schema.h"
#include "core/store/tables.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <fstream>

using namespace splitscape;
using namespace splitscape::store;
using evaluate::CandidateResult;

namespace {

RunOrigin originOf()
{
    RunOrigin origin;
    origin.specification = R"({"seed":18446744073709551615})";
    origin.seed = 18446744073709551615U;
    origin.programVersion = "1.2.3";
    origin.trainer = "fake";
    origin.datasetName = "five beats";
    origin.datasetFingerprint = "0123456789abcdef";
    origin.classNames = {"N", "S, or \"T\"", "V"};
    origin.split = {{5, 1, 4000000000U}, {2}, {}, {3, 3}};
    origin.startedUtc = "2026-01-02T03:04:05Z";
    return origin;
}

CandidateResult validCandidate(std::uint64_t id)
{
    CandidateResult candidate;
    candidate.id = id;
    candidate.generation = 2;
    candidate.index = static_cast<int>(id);
    candidate.attempt = 1;
    candidate.genome = {{128, 0, 8, 64}, {1, 4, 3, 2}};
    candidate.architecture = {{2048, 128, 8, 64, 5}, {1, 1, 3, 2, 1}};
    candidate.parameters = 3;
    candidate.multiplyAccumulates = 4;
    candidate.verdict = partition::Verdict::Valid;
    partition::PointCost point;
    point.point = 3;
    point.flash = Bytes(300);
    point.ram = Bytes(8704);
    point.edgeMultiplyAccumulates = 2568;
    point.sentValues = 32;
    point.edgeCompute = Energy::millijoules(0.0625); // exact in binary, so it reads back the same
    point.edgeTransmit = Energy::millijoules(0.03125);
    point.fogCompute = Energy::millijoules(0.5);
    candidate.best = point;
    candidate.status = evaluate::Status::Valid;
    candidate.source = evaluate::Source::Trained;
    candidate.training = evaluate::TrainingSummary{0.875, 1, {{1.5, 0.5}, {0.7, 0.875}}};
    candidate.fitness = 0.875;
    candidate.seconds = Seconds{2.5};
    return candidate;
}

CandidateResult failedCandidate(std::uint64_t id)
{
    CandidateResult candidate = validCandidate(id);
    candidate.status = evaluate::Status::TrainingFailed;
    candidate.training.reset();
    candidate.fitness = 0.0;
    candidate.failure = Error{ErrorCode::Internal, "training", "out of memory"};
    return candidate;
}

CandidateResult abandonedCandidate(std::uint64_t id)
{
    CandidateResult candidate = validCandidate(id);
    candidate.status = evaluate::Status::Abandoned;
    candidate.verdict = partition::Verdict::Abandoned;
    candidate.source = evaluate::Source::NotTrained;
    candidate.training.reset();
    candidate.fitness.reset();
    candidate.best.reset();
    return candidate;
}

evaluate::CandidatePtr shared(CandidateResult candidate)
{
    return std::make_shared<const CandidateResult>(std::move(candidate));
}

evaluate::WeightsPtr weightsOf(std::vector<float> weights)
{
    return std::make_shared<const std::vector<float>>(std::move(weights));
}

evaluate::ExtractionResult extractionOf(std::uint64_t chosen)
{
    evaluate::ExtractionResult result;
    result.chosen = chosen;
    result.heldBackAccuracy = 0.75;
    result.heldBack = {{chosen, 0.75}};
    result.shortlist = {{chosen, 0.625}, {chosen + 1, 0.5}};
    result.tests = {{11, 0.5, 0.25, 0.75}, {12, 0.5, 0.25, 0.25}};
    result.testAccuracyMean = 0.5;
    result.testAccuracyDeviation = 0.353;
    result.confusion = {2, {7, 1, 0, 4}};
    return result;
}

std::unique_ptr<RunStore> made(const std::filesystem::path& path, RunStore::Options options = {})
{
    auto store = RunStore::create(path, originOf(), std::move(options));
    return store ? std::move(*store) : nullptr;
}

Result<std::unique_ptr<RunStore>> reopened(const std::filesystem::path& path,
                                           const SessionRecord& session)
{
    auto lock = RunLock::acquire(path);
    if (!lock)
        return lock.error();
    return RunStore::open(path, std::move(*lock), session, {});
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void everythingReadsBack();
    void readerWorksWhileTheWriterIsActive();
    void killedRunKeepsWhatWasCommitted();
    void weightsOfTheOthersAreDropped();
    void placesAreRefused_data();
    void placesAreRefused();
    void overwritingIsAskedFor();
    void fullDiskKeepsWhatWasWritten();
    void fullDiskKeepsTheStartOfABatch();
    void vanishedFileIsNoticed();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void newerSchemaIsRefused();
    void firstSchemaIsReadWithoutAShortlist();
    void olderSchemasAreBroughtUp_data();
    void olderSchemasAreBroughtUp();
    void tablesOfAnotherKindAreRefused_data();
    void tablesOfAnotherKindAreRefused();
    void oneWriterAtATime();
    void openingGoesOnWithAnEndedRun();
    void readingChangesNothing_data();
    void readingChangesNothing();
    void copiesOfARunningOneOpen();
    void aCopyHasWhatIsInTheLog();
    void readableRowsAreSaved();
    void impossibleValuesAreDamage_data();
    void impossibleValuesAreDamage();
    void garbledPagesAreDamage();
};

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

void TestStore::fullDiskKeepsWhatWasWritten()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    std::atomic<int> failures{0};
    RunStore::Options options;
    options.maximumPages = 64; // 256 KiB, tables and origin included
    options.onFailure = [&](const Error&) { ++failures; };
    const auto store = made(path, options);
    QVERIFY(store);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    store->add(shared(validCandidate(1)), weightsOf(std::vector<float>(1'000'000)));
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::DiskFull);
    QCOMPARE(store->error()->code, ErrorCode::DiskFull);
    store->add(shared(validCandidate(2)), nullptr); // ignored
    QVERIFY(!store->finish({}));
    QCOMPARE(failures.load(), 1);
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{1});
}

void TestStore::fullDiskKeepsTheStartOfABatch()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    RunStore::Options options;
    options.maximumPages = 128;
    const auto store = made(path, options);
    QVERIFY(store->flush());
    // One batch, most likely: ten small ones, one that is too large, and one behind it.
    for (std::uint64_t id = 0; id < 10; ++id)
        store->add(shared(validCandidate(id)), nullptr);
    store->add(shared(validCandidate(10)), weightsOf(std::vector<float>(1'000'000)));
    store->add(shared(validCandidate(11)), nullptr);
    QCOMPARE(store->flush().error().code, ErrorCode::DiskFull);
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{10});
}

void TestStore::vanishedFileIsNoticed()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    std::filesystem::rename(path, folder.path() / "elsewhere.splitscape");
    store->add(shared(validCandidate(0)), nullptr);
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::CannotWrite);
}

void TestStore::foreignFilesAreRefused_data()
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

void TestStore::foreignFilesAreRefused()
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

void TestStore::newerSchemaIsRefused()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(made(path)->finish({}));
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const auto reader = RunReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::FileUnsupported);
}

void TestStore::firstSchemaIsReadWithoutAShortlist()
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

void TestStore::olderSchemasAreBroughtUp_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first schema") << 1;
    QTest::newRow("the second, with a shortlist") << 2;
}

void TestStore::olderSchemasAreBroughtUp()
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

void TestStore::tablesOfAnotherKindAreRefused_data()
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

void TestStore::tablesOfAnotherKindAreRefused()
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

void TestStore::readingChangesNothing_data()
{
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("a finished run") << true;
    QTest::newRow("the file of a killed one") << false;
}

void TestStore::readingChangesNothing()
{
    QFETCH(bool, isFinished);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto copy = folder.path() / "copy.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), nullptr);
        QVERIFY(store->flush());
        if (isFinished)
            QVERIFY(store->finish({}));
        std::filesystem::copy(path, copy); // without the log
    }
    const auto bytes = *readFile(copy, 1 << 24);
    const auto written = std::filesystem::last_write_time(copy);
    {
        const auto reader = RunReader::open(copy);
        QVERIFY(reader);
        QVERIFY(reader->checkIntegrity());
        QCOMPARE(reader->candidates()->size(), std::size_t{isFinished ? 1U : 0U});
    }
    QVERIFY(*readFile(copy, 1 << 24) == bytes);
    QVERIFY(std::filesystem::last_write_time(copy) == written);
}

void TestStore::copiesOfARunningOneOpen()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto copy = folder.path() / "copy.splitscape";
    const auto store = made(path);
    for (std::uint64_t round = 0; round < 20; ++round) {
        for (std::uint64_t i = 0; i < 10; ++i)
            store->add(shared(validCandidate(round * 10 + i)),
                       weightsOf(std::vector<float>(1000, 0.5F)));
        QVERIFY(store->flush());
        std::filesystem::copy(path, copy, std::filesystem::copy_options::overwrite_existing);
        {
            // The file alone opens, with what had been moved into it.
            const auto reader = RunReader::open(copy);
            QVERIFY(reader);
            QVERIFY(reader->checkIntegrity());
        }
        std::filesystem::copy(path.string() + "-wal", copy.string() + "-wal",
                              std::filesystem::copy_options::overwrite_existing);
        const auto reader = RunReader::open(copy);
        QVERIFY(reader);
        QCOMPARE(reader->candidates()->size(), static_cast<std::size_t>(round * 10 + 10));
        std::filesystem::remove(copy.string() + "-wal");
        std::filesystem::remove(copy.string() + "-shm");
    }
}

void TestStore::aCopyHasWhatIsInTheLog()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto copy = folder.write("copy.splitscape", "something old");
    const auto store = made(path);
    store->add(shared(validCandidate(0)), weightsOf({1.0F, 2.0F, 3.0F}));
    QVERIFY(store->flush());
    QVERIFY(copyRun(path, copy));
    const auto reader = RunReader::open(copy);
    QVERIFY(reader);
    QVERIFY(reader->checkIntegrity());
    QCOMPARE(reader->candidates()->size(), std::size_t{1});
    QCOMPARE(**reader->weights(0), (std::vector<float>{1.0F, 2.0F, 3.0F}));
    QVERIFY(!std::filesystem::exists(copy.string() + "-lock"));
    // Never over a run that is being searched.
    QVERIFY(store->finish({}));
    const auto other = folder.path() / "other.splitscape";
    const auto writing = made(other);
    QCOMPARE(copyRun(path, other).error().code, ErrorCode::FileInUse);
    QCOMPARE(copyRun(path, folder.path() / "absent/x").error().code, ErrorCode::CannotWrite);
}

void TestStore::readableRowsAreSaved()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        for (std::uint64_t id = 0; id < 500; ++id)
            store->add(shared(validCandidate(id)), nullptr);
        QVERIFY(store->finish({}));
    }
    std::string bytes = *readFile(path, 1 << 24);
    constexpr std::size_t kPage = 4096;
    for (std::size_t i = 20 * kPage; i < 21 * kPage; ++i)
        bytes[i] = '\x5a';
    const auto damaged = folder.write("damaged.splitscape", bytes);
    const auto reader = RunReader::open(damaged);
    QVERIFY(reader);
    QCOMPARE(reader->checkIntegrity().error().code, ErrorCode::FileDamaged);
    QCOMPARE(reader->candidates().error().code, ErrorCode::FileDamaged);
    const auto saved = reader->readableCandidates();
    QVERIFY2(saved.size() > 450 && saved.size() < 500, std::to_string(saved.size()).c_str());
    QCOMPARE(saved.back()->id, std::uint64_t{499}); // also what lies behind the damage
    for (const auto& candidate : saved) {
        CandidateResult expected = validCandidate(candidate->id);
        expected.training->epochs.clear();
        QCOMPARE(*candidate, expected);
    }
}

void TestStore::impossibleValuesAreDamage_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a status nobody writes") << "UPDATE candidates SET status = 'fine'";
    QTest::newRow("a point behind the network") << "UPDATE candidates SET point = 6";
    QTest::newRow("lengths that are no numbers") << "UPDATE candidates SET lengths = '2048,x'";
    QTest::newRow("lengths that do not divide")
        << "UPDATE candidates SET lengths = '2048,48,5,64,5'";
    QTest::newRow("an accuracy above one") << "UPDATE candidates SET selection_accuracy = 1.5";
    QTest::newRow("a valid one without training")
        << "UPDATE candidates SET selection_accuracy = NULL";
    QTest::newRow("weights of another size") << "UPDATE weights SET weights = x'00000000'";
    QTest::newRow("a split of half numbers") << "UPDATE run SET split_test = x'0000'";
    QTest::newRow("a confusion cell outside")
        << "UPDATE confusion SET predicted = 5 WHERE predicted = 1";
    QTest::newRow("no run") << "DELETE FROM run";
}

void TestStore::impossibleValuesAreDamage()
{
    QFETCH(QString, change);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), weightsOf({1.0F, 2.0F, 3.0F}));
        store->add(extractionOf(0), {0});
        QVERIFY(store->finish({}));
    }
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA foreign_keys = OFF; " + change.toStdString());
    const auto reader = RunReader::open(path);
    QVERIFY(reader);
    const auto origin = reader->origin();
    const auto candidates = reader->candidates();
    const auto weights = reader->weights(0);
    const auto extraction = reader->extraction();
    ErrorCode code = ErrorCode::Internal;
    if (!origin)
        code = origin.error().code;
    else if (!candidates)
        code = candidates.error().code;
    else if (!weights)
        code = weights.error().code;
    else if (!extraction)
        code = extraction.error().code;
    QCOMPARE(code, ErrorCode::FileDamaged);
}

void TestStore::garbledPagesAreDamage()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        for (std::uint64_t id = 0; id < 500; ++id)
            store->add(shared(validCandidate(id)), nullptr);
        QVERIFY(store->finish({}));
    }
    const std::string whole = *readFile(path, 1 << 24);
    // Every few hundred bytes a stretch of noise, and every length: an error or an answer, never a
    // crash.
    std::size_t saved = 0; // of the longest of the truncated ones
    for (std::size_t offset = 100; offset < whole.size(); offset += 3989) {
        std::string bytes = whole;
        for (std::size_t i = offset; i < std::min(offset + 64, bytes.size()); ++i)
            bytes[i] = static_cast<char>(i * 37 + 11);
        const auto garbled = folder.write("garbled.splitscape", bytes);
        if (const auto reader = RunReader::open(garbled)) {
            (void)reader->origin();
            (void)reader->candidates();
            (void)reader->generations();
            (void)reader->extraction();
        }
        const auto truncated = folder.write("truncated.splitscape", whole.substr(0, offset));
        const auto reader = RunReader::open(truncated);
        QVERIFY(!reader || !reader->checkIntegrity());
        if (reader)
            saved = std::max(saved, reader->readableCandidates().size());
    }
    QVERIFY2(saved > 400 && saved < 500, std::to_string(saved).c_str());
}

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"
