// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/record/recovery.h"
#include "core/record/run_follower.h"
#include "core/record/run_history.h"
#include "core/store/run_reader.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/sealed_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <filesystem>
#include <iterator>
#include <set>

using namespace splitscape;
using namespace splitscape::record;
using namespace splitscape::run;
using namespace splitscape::test;

namespace {

namespace fs = std::filesystem;

// What the file has, energies taken from another telling: they are written in millijoules, so the
// last binary digit may differ.
Science storedScience(const fs::path& file, const Science& told)
{
    Science stored = scienceOf(*loadRun(file));
    if (stored.candidates.size() == told.candidates.size()) {
        for (std::size_t i = 0; i < stored.candidates.size(); ++i)
            stored.candidates[i].best = told.candidates[i].best;
    }
    return stored;
}

// Stops a run after so many of the events that match.
template <typename Event>
React stopAfter(int count)
{
    return [count, seen = 0](const RunEvent& event, SearchRun& run) mutable {
        if (std::holds_alternative<Event>(event) && ++seen == count)
            run.requestStop();
    };
}

React stopInExtraction(int trainings)
{
    return [trainings](const RunEvent& event, SearchRun& run) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress && progress->stage == Stage::Extracting
            && progress->fraction * 6.0 >= trainings - 0.5)
            run.requestStop();
    };
}

RunRequest slowRequest(const fs::path& file, std::shared_ptr<FakeTrainer> trainer)
{
    trainer->duration = std::chrono::milliseconds(3);
    trainer->failLayers = 5;
    RunRequest request = fakeRequest(std::move(trainer));
    request.threads = 2;
    request.file = file;
    return request;
}

// The file of a killed process: what is on disk while it runs.
void copyAsKilled(const fs::path& file, const fs::path& copy)
{
    std::error_code absent; // the log, once the run has ended
    fs::copy(file, copy, absent);
    fs::copy(file.string() + "-wal", copy.string() + "-wal", absent);
}

struct Followed {
    RunView view;
    int starts = 0;
};

Followed follow(const fs::path& file)
{
    Followed followed;
    const auto feed = std::make_shared<RunFeed>();
    const RunFollower follower(file, feed);
    while (!followed.view.ending) {
        for (const RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50))) {
            followed.starts += std::holds_alternative<RunStarted>(event);
            followed.view.apply(event);
        }
    }
    return followed;
}

} // namespace

class TestResume : public QObject {
    Q_OBJECT

private slots:
    void endsAsNeverStopped_data();
    void endsAsNeverStopped();
    void goesOnFromWhatAKilledRunLeft();
    void nativeTrainerEndsAsNeverStopped();
    void halvingEndsAsNeverStopped();
    void sparedWeightsChangeNothing_data();
    void sparedWeightsChangeNothing();
    void onlyWhatIsMissingIsTrained();
    void completedRunIsLeftAlone();
    void whatDoesNotFollowIsRefused_data();
    void whatDoesNotFollowIsRefused();
    void syntheticSamplesOfAnEarlierVersionAreSaid();
    void followerTellsWhatTheRunTells();
    void followerSaysThatTheWriterIsGone();
    void damagedFileIsRecoveredAndResumed();
};

void TestResume::endsAsNeverStopped_data()
{
    QTest::addColumn<React>("stop");
    QTest::newRow("at the first candidate") << stopAfter<CandidateFinished>(1);
    QTest::newRow("within the first generation") << stopAfter<CandidateFinished>(5);
    QTest::newRow("between generations") << stopAfter<GenerationFinished>(2);
    QTest::newRow("within a later generation") << stopAfter<CandidateFinished>(21);
    QTest::newRow("at the start of extraction") << stopInExtraction(0);
    QTest::newRow("within extraction") << stopInExtraction(3);
}

void TestResume::endsAsNeverStopped()
{
    QFETCH(React, stop);
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    const RunRequest whole = slowRequest(folder.path() / "whole.splitscape", trainer);
    const Science expected = scienceOf(watch(whole).view);
    QVERIFY(expected.extraction);

    RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    QCOMPARE(outcomeOf(watch(request, stop)), RunOutcome::Cancelled);
    request.resume = true;
    request.spec = {}; // the study is the one in the file
    request.threads = 8;
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == expected);
    QVERIFY(storedScience(*request.file, expected) == expected);
    QCOMPARE(loadRun(*request.file)->sessions.size(), std::size_t{2});
}

void TestResume::goesOnFromWhatAKilledRunLeft()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    trainer->duration = std::chrono::milliseconds(25); // so that a copy meets it under way
    std::vector<fs::path> copies;
    const auto whole = watch(request, [&](const RunEvent& event, SearchRun&) {
        if (std::holds_alternative<CandidateFinished>(event)
            || std::holds_alternative<GenerationFinished>(event)
            || std::holds_alternative<Progress>(event)) {
            if (copies.size() < 12 && fs::exists(*request.file)) {
                copies.push_back(folder.path() / std::to_string(copies.size()));
                copyAsKilled(*request.file, copies.back());
                QTest::qWait(40);
            }
        }
    });
    const Science expected = scienceOf(whole.view);
    QVERIFY2(copies.size() >= 3, "the run was over before its file was copied");
    std::size_t unfinished = 0;
    for (const fs::path& copy : copies) {
        const auto left = loadRun(copy);
        QVERIFY(left);
        unfinished += !left->candidates.empty() && left->candidates.size() < expected.candidates.size();
        request.file = copy;
        request.resume = true;
        const auto resumed = watch(request);
        QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
        QVERIFY(scienceOf(resumed.view) == expected);
    }
    QVERIFY2(unfinished > 0, "no copy was of a run under way");
}

void TestResume::nativeTrainerEndsAsNeverStopped()
{
    const TemporaryFolder folder;
    RunRequest request = fakeRequest(nullptr);
    request.dataset = nullptr;
    request.spec.dataset.synthetic.patients = 6;
    request.spec.dataset.synthetic.samplesPerPatient = 120;
    request.spec.dataset.samplesPerClass = 60;
    request.spec.search.generations = 2;
    request.spec.training.epochs = 2;
    request.file = folder.path() / "whole.splitscape";
    const Science expected = scienceOf(watch(request).view);
    for (const int candidates : {1, 12}) {
        request.file = folder.path() / ("run" + std::to_string(candidates));
        request.resume = false;
        QCOMPARE(outcomeOf(watch(request, stopAfter<CandidateFinished>(candidates))),
                 RunOutcome::Cancelled);
        request.resume = true;
        request.threads = 2;
        const auto resumed = watch(request);
        QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
        QVERIFY(scienceOf(resumed.view) == expected);
    }
}

void TestResume::sparedWeightsChangeNothing_data()
{
    QTest::addColumn<int>("finalists");
    QTest::newRow("the held-back half chooses") << 1;
    QTest::newRow("a shortlist that is trained again") << 4;
}

// Long enough that weights are dropped while it runs.
void TestResume::sparedWeightsChangeNothing()
{
    QFETCH(const int, finalists);
    const TemporaryFolder folder;
    RunRequest request = slowRequest(folder.path() / "whole.splitscape",
                                     std::make_shared<FakeTrainer>());
    request.spec.search.population = 40;
    request.spec.search.generations = 8;
    request.spec.finalists = finalists;
    const Science expected = scienceOf(watch(request).view);
    QVERIFY(expected.extraction);

    request.file = folder.path() / "run.splitscape";
    QCOMPARE(outcomeOf(watch(request, stopAfter<GenerationFinished>(6))), RunOutcome::Cancelled);
    {
        const auto reader = store::RunReader::open(*request.file);
        const std::size_t trained = reader->learningCurves()->size();
        const std::size_t kept = reader->allWeights()->size();
        QVERIFY2(kept + 64 < trained, (std::to_string(kept) + " of " + std::to_string(trained)).c_str());
        const auto candidates = reader->candidates();
        for (const auto& candidate : *candidates)
            QVERIFY(!candidate->heldBackAccuracy);
    }
    // A recovery of it keeps the scores, too.
    const fs::path saved = folder.path() / "saved.splitscape";
    const auto recovery = recoverRun(*request.file, saved, false, {});
    QVERIFY(recovery);
    QCOMPARE(recovery->incomplete, std::size_t{0});
    for (const fs::path& file : {*request.file, saved}) {
        request.file = file;
        request.resume = true;
        const auto resumed = watch(request);
        QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
        QVERIFY(scienceOf(resumed.view) == expected);
        QVERIFY(storedScience(file, expected) == expected);
    }
}

void TestResume::halvingEndsAsNeverStopped()
{
    const TemporaryFolder folder;
    RunRequest request = fakeRequest(nullptr);
    request.dataset = nullptr;
    request.spec.dataset.synthetic.patients = 6;
    request.spec.dataset.synthetic.samplesPerPatient = 120;
    request.spec.dataset.samplesPerClass = 60;
    request.spec.search.generations = 1;
    request.spec.training.epochs = 4;
    request.spec.training.successiveHalving = train::SuccessiveHalving{};
    request.spec.training.successiveHalving->firstEpochs = 1;
    request.file = folder.path() / "whole.splitscape";
    const Science expected = scienceOf(watch(request).view);
    QVERIFY(expected.extraction);

    // Half of the second population is in the file of a killed run.
    request.file = folder.path() / "run.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    changeAndSeal(*request.file,
              "DELETE FROM candidates WHERE generation = 1 AND slot > 3; "
              "DELETE FROM generations WHERE generation = 1; DELETE FROM extraction; "
              "DELETE FROM shortlist; DELETE FROM test_trainings; DELETE FROM confusion; "
              "UPDATE candidates SET held_back_accuracy = NULL; UPDATE run SET outcome = NULL");
    request.resume = true;
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QCOMPARE(scienceOf(resumed.view).candidates.size(), expected.candidates.size());
    for (std::size_t i = 0; i < expected.candidates.size(); ++i)
        QCOMPARE(scienceOf(resumed.view).candidates[i].training, expected.candidates[i].training);
}

void TestResume::onlyWhatIsMissingIsTrained()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "whole.splitscape", trainer);
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const int all = trainer->trainings();

    const auto twice = std::make_shared<FakeTrainer>();
    request = slowRequest(folder.path() / "run.splitscape", twice);
    request.threads = 1;
    QCOMPARE(outcomeOf(watch(request, stopAfter<GenerationFinished>(2))), RunOutcome::Cancelled);
    request.resume = true;
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    // One training at most was under way when the stop came, and was lost.
    QVERIFY2(twice->trainings() <= all + 1, std::to_string(twice->trainings()).c_str());
}

void TestResume::completedRunIsLeftAlone()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    const Science expected = scienceOf(watch(request).view);
    const int trainings = trainer->trainings();
    const std::string bytes = *readFile(*request.file, 1 << 26);
    request.resume = true;
    const auto again = watch(request);
    QCOMPARE(outcomeOf(again), RunOutcome::Completed);
    QVERIFY(scienceOf(again.view) == expected);
    QCOMPARE(trainer->trainings(), trainings);
    QVERIFY(*readFile(*request.file, 1 << 26) == bytes);
}

void TestResume::whatDoesNotFollowIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a genome that the seed does not give")
        << "UPDATE candidates SET genome_channels = '4,4,4,4,4,4,4,4' WHERE id = 0"
        << ErrorCode::FileDamaged;
    QTest::newRow("another generation")
        << "UPDATE candidates SET generation = 1 WHERE id = 0" << ErrorCode::FileDamaged;
    QTest::newRow("other recordings")
        << "UPDATE run SET dataset_fingerprint = 'x'" << ErrorCode::ChecksumMismatch;
    QTest::newRow("a study that is none")
        << "UPDATE run SET specification = '{'" << ErrorCode::FileDamaged;
}

void TestResume::whatDoesNotFollowIsRefused()
{
    QFETCH(QString, change);
    QFETCH(ErrorCode, code);
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    QCOMPARE(outcomeOf(watch(request, stopAfter<GenerationFinished>(1))), RunOutcome::Cancelled);
    changeAndSeal(*request.file, change.toStdString());
    const int trainings = trainer->trainings();
    request.resume = true;
    const auto refused = watch(request);
    QCOMPARE(outcomeOf(refused), RunOutcome::Failed);
    QCOMPARE(failureOf(refused), code);
    QCOMPARE(trainer->trainings(), trainings);
}

void TestResume::syntheticSamplesOfAnEarlierVersionAreSaid()
{
    const TemporaryFolder folder;
    RunRequest request = slowRequest(folder.path() / "run.splitscape",
                                     std::make_shared<FakeTrainer>());
    request.dataset = nullptr;
    request.spec.dataset.synthetic.patients = 6;
    request.spec.dataset.synthetic.samplesPerPatient = 120;
    request.spec.dataset.samplesPerClass = 60;
    QCOMPARE(outcomeOf(watch(request, stopAfter<GenerationFinished>(1))), RunOutcome::Cancelled);
    changeAndSeal(*request.file, "UPDATE run SET dataset_fingerprint = 'of an earlier version'");
    request.resume = true;
    const auto refused = watch(request);
    QCOMPARE(outcomeOf(refused), RunOutcome::Failed);
    QCOMPARE(failureOf(refused), ErrorCode::FileUnsupported);
    QCOMPARE(refused.view.ending->error->subject, request.file->string());
}

void TestResume::followerTellsWhatTheRunTells()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    trainer->duration = std::chrono::milliseconds(20);
    const auto feed = std::make_shared<RunFeed>();
    RunView told;
    {
        const SearchRun run(request, feed);
        while (!fs::exists(*request.file))
            QTest::qWait(5);
        const Followed followed = follow(*request.file);
        QCOMPARE(followed.starts, 1);
        QCOMPARE(followed.view.ending->outcome, RunOutcome::Completed);
        while (!told.ending) {
            for (const RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50)))
                told.apply(event);
        }
        const Science expected = scienceOf(told);
        Science seen = scienceOf(followed.view);
        QCOMPARE(seen.candidates.size(), expected.candidates.size());
        for (std::size_t i = 0; i < seen.candidates.size(); ++i)
            seen.candidates[i].best = expected.candidates[i].best;
        QVERIFY(seen == expected);
    }
    QVERIFY(!fs::exists(request.file->string() + "-wal")); // the follower was not in its way
}

void TestResume::followerSaysThatTheWriterIsGone()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    const RunRequest request = slowRequest(folder.path() / "run.splitscape", trainer);
    const fs::path killed = folder.path() / "killed.splitscape";
    (void)watch(request, [&](const RunEvent& event, SearchRun&) {
        if (std::holds_alternative<GenerationFinished>(event) && !fs::exists(killed))
            copyAsKilled(*request.file, killed);
    });
    const Followed followed = follow(killed);
    QCOMPARE(followed.view.ending->outcome, RunOutcome::Failed);
    QCOMPARE(followed.view.ending->error->code, ErrorCode::RunInterrupted);
    QCOMPARE(follow(folder.path() / "absent").view.ending->error->code, ErrorCode::FileMissing);
}

void TestResume::damagedFileIsRecoveredAndResumed()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = slowRequest(folder.path() / "whole.splitscape", trainer);
    request.spec.search.generations = 20;
    const Science expected = scienceOf(watch(request).view);
    request.file = folder.path() / "run.splitscape";
    QCOMPARE(outcomeOf(watch(request, stopAfter<GenerationFinished>(16))), RunOutcome::Cancelled);

    // One of the pages of candidates is lost: found by a text that they alone have.
    std::string bytes = *readFile(*request.file, 1 << 26);
    constexpr std::size_t kPage = 4096;
    std::set<std::size_t> pages;
    for (auto at = bytes.find("reused"); at != std::string::npos; at = bytes.find("reused", at + 1))
        pages.insert(at / kPage);
    QVERIFY(pages.size() > 2);
    const std::size_t page = *std::next(pages.begin(), 1);
    bytes.replace(page * kPage, kPage, kPage, '\x5a');
    const auto damaged = folder.write("damaged.splitscape", bytes);
    const auto view = loadRun(damaged);
    QVERIFY(view);
    QVERIFY(!view->damage.empty());
    QVERIFY(!view->candidates.empty());

    request.file = damaged;
    request.resume = true;
    QCOMPARE(failureOf(watch(request)), ErrorCode::FileDamaged);

    const fs::path saved = folder.path() / "saved.splitscape";
    QCOMPARE(recoverRun(damaged, damaged, true, {}).error().code, ErrorCode::CannotWrite);
    const auto recovery = recoverRun(damaged, saved, false, {});
    QVERIFY2(recovery, recovery ? "" : recovery.error().detail.c_str());
    QVERIFY(recovery->candidates > 0);
    QCOMPARE(recovery->candidates + recovery->incomplete, view->candidates.size());
    QVERIFY(loadRun(saved)->damage.empty());

    request.file = saved;
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == expected);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
