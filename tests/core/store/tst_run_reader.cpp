// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/store/run_copy.h"
#include "core/store/run_reader.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/sealed_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;
using evaluate::CandidateResult;

class TestRunReader : public QObject {
    Q_OBJECT

private slots:
    void readingChangesNothing_data();
    void readingChangesNothing();
    void copiesOfARunningOneOpen();
    void aCopyHasWhatIsInTheLog();
    void readableRowsAreSaved();
    void impossibleValuesAreDamage_data();
    void impossibleValuesAreDamage();
    void changedValuesAreDamage_data();
    void changedValuesAreDamage();
    void documentsReadBack();
    void aStopEndsReading();
    void garbledPagesAreDamage();
};

void TestRunReader::readingChangesNothing_data()
{
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("a finished run") << true;
    QTest::newRow("the file of a killed one") << false;
}

void TestRunReader::readingChangesNothing()
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

void TestRunReader::copiesOfARunningOneOpen()
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

void TestRunReader::aCopyHasWhatIsInTheLog()
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

void TestRunReader::readableRowsAreSaved()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto written = writtenRun(path, 500);
    QVERIFY(written);
    std::string bytes = *written;
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

void TestRunReader::impossibleValuesAreDamage_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a status nobody writes") << "UPDATE candidates SET status = 'fine'";
    QTest::newRow("a point behind the network") << "UPDATE candidates SET point = 6";
    QTest::newRow("lengths that are no numbers") << "UPDATE candidates SET lengths = '2048,x'";
    QTest::newRow("lengths that do not divide")
        << "UPDATE candidates SET lengths = '2048,48,5,64,5'";
    QTest::newRow("an accuracy above one") << "UPDATE candidates SET selection_accuracy = 1.5";
    QTest::newRow("an endless energy") << "UPDATE candidates SET edge_transmit_mJ = 9e999";
    QTest::newRow("an energy below none") << "UPDATE candidates SET fog_compute_mJ = -0.1";
    QTest::newRow("Flash below none") << "UPDATE candidates SET flash_bytes = -1";
    QTest::newRow("operations below none") << "UPDATE candidates SET macs = -1";
    QTest::newRow("a valid one without training")
        << "UPDATE candidates SET selection_accuracy = NULL";
    QTest::newRow("weights of another size") << "UPDATE weights SET weights = x'00000000'";
    QTest::newRow("a split of half numbers") << "UPDATE run SET split_test = x'0000'";
    QTest::newRow("a confusion cell outside")
        << "UPDATE confusion SET predicted = 5 WHERE predicted = 1";
    QTest::newRow("a test accuracy of 750 percent")
        << "UPDATE extraction SET test_accuracy_mean = 7.5";
    QTest::newRow("a held-back accuracy below none")
        << "UPDATE candidates SET held_back_accuracy = -0.5";
    QTest::newRow("a violation nobody knows") << "UPDATE candidates SET violations = 'heat'";
    QTest::newRow("half a place") << "UPDATE candidates SET ram_bytes = NULL";
    QTest::newRow("an error without a code") << "UPDATE candidates SET failure_subject = 'x'";
    QTest::newRow("a hole in the shortlist") << "DELETE FROM shortlist WHERE place = 0";
    QTest::newRow("a confusion cell that is gone")
        << "DELETE FROM confusion WHERE actual = 0 AND predicted = 1";
    QTest::newRow("no run") << "DELETE FROM run";
}

void TestRunReader::impossibleValuesAreDamage()
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
    changeAndSeal(path, change.toStdString());
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

void TestRunReader::changedValuesAreDamage_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("the seed") << "UPDATE run SET seed = 3";
    QTest::newRow("a split") << "UPDATE run SET split_test = x'09000000'";
    QTest::newRow("how it ended") << "UPDATE run SET outcome = 'cancelled'";
    QTest::newRow("a fitness") << "UPDATE candidates SET fitness = 0.9";
    QTest::newRow("an energy") << "UPDATE candidates SET edge_compute_mJ = 0.0626";
    QTest::newRow("an id") << "UPDATE candidates SET id = 9";
    QTest::newRow("a learning curve")
        << "UPDATE learning_curves SET loss_and_accuracy = zeroblob(32)";
    QTest::newRow("weights") << "UPDATE weights SET weights = x'0000803f0000004000004041'";
    QTest::newRow("whose weights") << "UPDATE weights SET candidate = 1";
    QTest::newRow("a generation") << "UPDATE generations SET mean_fitness = 0.51";
    QTest::newRow("a session") << "UPDATE sessions SET trainer = 'better'";
    QTest::newRow("the mean on the test part")
        << "UPDATE extraction SET test_accuracy_mean = 0.75";
    QTest::newRow("a training on the test part")
        << "UPDATE test_trainings SET test_accuracy = 0.5";
    QTest::newRow("the shortlist") << "UPDATE shortlist SET candidate = 3";
    QTest::newRow("the confusion matrix") << "UPDATE confusion SET samples = 5 WHERE samples = 4";
    QTest::newRow("a document") << "UPDATE documents SET json = '[]'";
    QTest::newRow("the name of a document") << "UPDATE documents SET name = 'other'";
}

void TestRunReader::changedValuesAreDamage()
{
    QFETCH(QString, change);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    {
        const auto store = made(path);
        store->add(shared(validCandidate(0)), weightsOf({1.0F, 2.0F, 3.0F}));
        store->add(GenerationRecord{0, 0.875, 0.5, 1, 0, 0, 0, 1, Seconds{3.5}}, {{0, 0.8125}});
        store->add(Document{"notes", "{}"});
        store->add(extractionOf(0), {0});
        QVERIFY(store->finish({}));
    }
    const auto damageOf = [&path] {
        const auto reader = RunReader::open(path);
        if (!reader)
            return 1;
        return int(!reader->origin()) + int(!reader->ending()) + int(!reader->candidates())
            + int(!reader->learningCurves()) + int(!reader->allWeights())
            + int(!reader->generations()) + int(!reader->sessions()) + int(!reader->extraction())
            + int(!reader->documents());
    };
    QCOMPARE(damageOf(), 0);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(change.toStdString());
    QVERIFY(damageOf() > 0);
}

void TestRunReader::documentsReadBack()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    store->add(Document{"notes", R"({"resampled":true})"});
    store->add(Document{"strategy", "[1]"});
    store->add(Document{"strategy", "[1,2]"}); // takes the place of the one before
    QVERIFY(store->finish({}));
    const auto documents = RunReader::open(path)->documents();
    QVERIFY(documents);
    QCOMPARE(*documents,
             (std::map<std::string, std::string>{{"notes", R"({"resampled":true})"},
                                                 {"strategy", "[1,2]"}}));
}

void TestRunReader::aStopEndsReading()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    QVERIFY(writtenRun(path, 2000));
    std::stop_source stop;
    const auto reader = RunReader::open(path, stop.get_token());
    QVERIFY(reader);
    QCOMPARE(reader->candidates()->size(), std::size_t{2000});
    stop.request_stop();
    QCOMPARE(reader->candidates().error().code, ErrorCode::Cancelled);
}

void TestRunReader::garbledPagesAreDamage()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto written = writtenRun(path, 500);
    QVERIFY(written);
    const std::string& whole = *written;
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

QTEST_APPLESS_MAIN(TestRunReader)
#include "tst_run_reader.moc"
