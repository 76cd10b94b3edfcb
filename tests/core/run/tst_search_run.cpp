// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/presets.h"
#include "core/partition/reachability.h"
#include "core/record/board_answers.h"
#include "core/record/counted_front_end.h"
#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "core/store/run_reader.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/sealed_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <functional>

using namespace splitscape;
using namespace splitscape::record;
using namespace splitscape::run;

using namespace splitscape::test;

class TestSearchRun : public QObject {
    Q_OBJECT

private slots:
    void runsFromStartToEnd();
    void theViewOfARunSaysThatItRuns();
    void fileHoldsWhatTheEventsTold();
    void chosenCandidateMustBeValid();
    void anyNumberOfThreadsGivesTheSameRun_data();
    void anyNumberOfThreadsGivesTheSameRun();
    void nativeTrainerGivesTheSameRunForAnyThreads();
    void cancelKeepsResults_data();
    void cancelKeepsResults();
    void testPartIsTouchedOnlyByTestTrainings();
    void candidateBudgetEndsTheSearch();
    void timeBudgetEndsTheSearchAndExtractionFollows();
    void timeBudgetEndsWhatIsScoredBeforeTheSearch();
    void pauseHoldsTheRun();
    void withoutAValidCandidateThereIsNoExtraction();
    void theFrontEndIsChargedFromTheStart();
    void failuresEndTheRun_data();
    void failuresEndTheRun();
    void brokenStoreStopsTheRun();
    void destructionStopsTheRun();
};

void TestSearchRun::runsFromStartToEnd()
{
    const auto watched = watch(fakeRequest(std::make_shared<test::FakeTrainer>()));
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QCOMPARE(watched.endings, 1);
    QCOMPARE(watched.view.generations.size(), std::size_t{4});
    int members = 0;
    for (const auto& generation : watched.view.generations) {
        members += generation.valid + generation.invalid + generation.failed;
        QVERIFY(generation.trained <= generation.valid);
    }
    QCOMPARE(members, 4 * 8);
    QVERIFY(watched.view.extraction);
    QCOMPARE(watched.view.extraction->tests.size(), std::size_t{3});
    const auto best = watched.view.best();
    QCOMPARE(*best->heldBackAccuracy, watched.view.extraction->heldBackAccuracy);
    QCOMPARE(watched.view.extraction->shortlist.size(), std::size_t{2});
    for (const auto& candidate : watched.view.candidates) {
        QCOMPARE(candidate->fitness.has_value(),
                 candidate->standing != search::Standing::Abandoned);
    }
    QCOMPARE(watched.progress.back().stage, Stage::Extracting);
    QCOMPARE(watched.progress.back().fraction, 1.0);
}

void TestSearchRun::theViewOfARunSaysThatItRuns()
{
    RunView view;
    int running = 0;
    const auto watched = watch(fakeRequest(std::make_shared<test::FakeTrainer>()),
                               [&](const RunEvent& event, SearchRun&) {
                                   view.apply(event);
                                   if (std::holds_alternative<RunStarted>(event)
                                       || std::holds_alternative<GenerationFinished>(event)
                                       || std::holds_alternative<ExtractionFinished>(event)) {
                                       QVERIFY(view.isBeingWritten);
                                       ++running;
                                   }
                               });
    QVERIFY(running >= 3);
    QVERIFY(watched.view.ending);
    QVERIFY(!watched.view.isBeingWritten);
}

void TestSearchRun::fileHoldsWhatTheEventsTold()
{
    const test::TemporaryFolder folder;
    RunRequest request = fakeRequest(std::make_shared<test::FakeTrainer>());
    request.threads = 2;
    request.file = folder.path() / "run.splitscape";
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    const auto loaded = loadRun(*request.file);
    QVERIFY(loaded);
    QCOMPARE(loaded->spec, request.spec);
    QCOMPARE(loaded->origin, watched.view.origin);
    QCOMPARE(loaded->origin.trainer, std::string("fake"));
    QCOMPARE(loaded->ending->outcome, RunOutcome::Completed);
    const Science expected = scienceOf(watched.view);
    const Science actual = scienceOf(*loaded);
    QCOMPARE(actual.generations, expected.generations);
    QCOMPARE(actual.extraction, expected.extraction);
    QCOMPARE(actual.candidates.size(), expected.candidates.size());
    for (std::size_t i = 0; i < actual.candidates.size(); ++i) {
        // Energies are written in millijoules, so the last binary digit may differ.
        auto candidate = actual.candidates[i];
        if (candidate.best) {
            const auto& told = *expected.candidates[i].best;
            QVERIFY(qFuzzyCompare(candidate.best->edge().inJoules(), told.edge().inJoules()));
            candidate.best = told;
        }
        QCOMPARE(candidate, expected.candidates[i]);
    }
    // The chosen network and the Pareto front keep their weights.
    const auto reader = store::RunReader::open(*request.file);
    QVERIFY(*reader->weights(loaded->extraction->chosen));
    QCOMPARE(*reader->learningCurve(loaded->extraction->chosen),
             watched.view.best()->training->epochs);
}

void TestSearchRun::chosenCandidateMustBeValid()
{
    const test::TemporaryFolder folder;
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->failLayers = 5;
    RunRequest request = fakeRequest(trainer);
    request.file = folder.path() / "run.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    QVERIFY(loadRun(*request.file));
    changeAndSeal(*request.file,
                  "UPDATE extraction SET candidate = "
                  "(SELECT MIN(id) FROM candidates WHERE status <> 'valid')");
    const auto loaded = loadRun(*request.file);
    QVERIFY(loaded);
    QVERIFY(!loaded->extraction);
    QCOMPARE(loaded->damage.size(), std::size_t{1});
    QCOMPARE(loaded->damage.front().code, ErrorCode::FileDamaged);
}

void TestSearchRun::anyNumberOfThreadsGivesTheSameRun_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("2 threads") << 2;
    QTest::newRow("8 threads") << 8;
}

void TestSearchRun::anyNumberOfThreadsGivesTheSameRun()
{
    QFETCH(int, threads);
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->failLayers = 5;
    RunRequest request = fakeRequest(trainer);
    const Science alone = scienceOf(watch(request).view);
    request.threads = threads;
    QVERIFY(scienceOf(watch(request).view) == alone);
    request.spec.seed = 8;
    QVERIFY(scienceOf(watch(request).view) != alone);
}

void TestSearchRun::nativeTrainerGivesTheSameRunForAnyThreads()
{
    // The whole program on synthetic beats, small: prepare, split, train, extract.
    RunRequest request = fakeRequest(nullptr);
    request.dataset = nullptr;
    request.spec.dataset.synthetic.patients = 6;
    request.spec.dataset.synthetic.samplesPerPatient = 120;
    request.spec.dataset.samplesPerClass = 60;
    request.spec.search.population = 6;
    request.spec.search.parentsMating = 3;
    request.spec.search.generations = 1;
    request.spec.training.epochs = 2;
    request.spec.testTrainings = 2;
    const auto first = watch(request);
    QVERIFY2(outcomeOf(first) == RunOutcome::Completed,
             first.view.ending->error ? first.view.ending->error->detail.c_str() : "");
    QVERIFY(first.view.extraction);
    const Science alone = scienceOf(first.view);
    for (const int threads : {2, 8}) {
        request.threads = threads;
        QVERIFY(scienceOf(watch(request).view) == alone);
    }
}

void TestSearchRun::cancelKeepsResults_data()
{
    QTest::addColumn<int>(
        "stage"); // 0 at once, 1 first candidate, 2 first generation, 3 extraction
    QTest::addColumn<bool>("kept");
    QTest::newRow("before anything happened") << 0 << false;
    QTest::newRow("after the first candidate") << 1 << true;
    QTest::newRow("after the first generation") << 2 << true;
    QTest::newRow("in extraction") << 3 << true;
}

void TestSearchRun::cancelKeepsResults()
{
    QFETCH(int, stage);
    QFETCH(bool, kept);
    const test::TemporaryFolder folder;
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(10);
    RunRequest request = fakeRequest(trainer);
    request.threads = 2;
    request.file = folder.path() / "run.splitscape";
    const auto watched = watch(request, [&](const RunEvent& event, SearchRun& run) {
        const auto* progress = std::get_if<Progress>(&event);
        if (stage == 0 || (stage == 1 && std::holds_alternative<CandidateFinished>(event))
            || (stage == 2 && std::holds_alternative<GenerationFinished>(event))
            || (stage == 3 && progress && progress->stage == Stage::Extracting))
            run.requestStop();
    });
    QCOMPARE(outcomeOf(watched), RunOutcome::Cancelled);
    QCOMPARE(watched.endings, 1);
    QVERIFY(!watched.view.extraction);
    QVERIFY(!watched.view.ending->error);
    if (!kept)
        return;
    const auto loaded = loadRun(*request.file);
    QVERIFY(loaded);
    QCOMPARE(loaded->ending->outcome, RunOutcome::Cancelled);
    QVERIFY(!loaded->candidates.empty());
    QCOMPARE(loaded->candidates.size(), watched.view.candidates.size());
    QCOMPARE(loaded->generations.size(), watched.view.generations.size());
    if (stage >= 2)
        QVERIFY(!loaded->generations.empty());
}

void TestSearchRun::testPartIsTouchedOnlyByTestTrainings()
{
    const test::TemporaryFolder folder;
    const auto trainer = std::make_shared<test::FakeTrainer>();
    RunRequest request = fakeRequest(trainer);
    request.file = folder.path() / "run.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const std::uint32_t firstTest = loadRun(*request.file)->origin.split.test.front();

    const auto watcher = std::make_shared<test::FakeTrainer>();
    watcher->watchTest(firstTest);
    request.trainer = watcher;
    request.file.reset();
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    QCOMPARE(watcher->testEvaluations(), 3); // one for each of the three test trainings
}

void TestSearchRun::candidateBudgetEndsTheSearch()
{
    RunRequest request = fakeRequest(std::make_shared<test::FakeTrainer>());
    request.spec.budgets.candidates = 1;
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QCOMPARE(watched.view.generations.size(), std::size_t{1});
    QVERIFY(watched.view.extraction);
}

void TestSearchRun::timeBudgetEndsTheSearchAndExtractionFollows()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(20);
    RunRequest request = fakeRequest(trainer);
    request.spec.search.generations = 1000;
    request.spec.budgets.time = Seconds{0.2};
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QVERIFY(watched.view.generations.size() < 1000);
    QVERIFY(watched.view.extraction);
}

void TestSearchRun::timeBudgetEndsWhatIsScoredBeforeTheSearch()
{
    // A supernet and 300 generations of 1000, which would take minutes.
    RunRequest request = fakeRequest(std::make_shared<test::FakeTrainer>());
    request.spec.search.strategy = "one-shot";
    request.spec.search.trainings = 40;
    request.spec.search.own = {{"passes", 100.0}, {"population", 1000.0}, {"rounds", 300.0}};
    request.spec.budgets.time = Seconds{0.1};
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QVERIFY(watched.view.candidates.empty()); // scored to the end, it would ask for some
}

void TestSearchRun::pauseHoldsTheRun()
{
    // 20 populations of 8, 10 ms each on one thread: the run cannot be over before the pause comes.
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(10);
    RunRequest request = fakeRequest(trainer);
    request.spec.search.generations = 19;
    request.threads = 1;
    int held = 0;
    bool wasHeld = false;
    const auto watched = watch(request, [&](const RunEvent& event, SearchRun& run) {
        if (wasHeld || !std::holds_alternative<GenerationFinished>(event))
            return;
        run.pause();
        QVERIFY(run.paused());
        // What was in training ends. A run that takes no notice of the pause is over before long.
        wasHeld = QTest::qWaitFor([&] { return run.held() == 1; });
        held = trainer->trainings();
        run.resume();
    });
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QVERIFY(wasHeld);
    QVERIFY(held > 0);
    QVERIFY2(trainer->trainings() > held, "the run was over before it was paused");
}

void TestSearchRun::withoutAValidCandidateThereIsNoExtraction()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    RunRequest request = fakeRequest(trainer);
    // Reachable, but only with one channel of length 4 as first layer; the two of this seed have
    // another.
    request.spec.seed = 8;
    space::SearchSpace space = request.spec.space;
    space.classes = 5;
    request.spec.rules.limits.energy
        = partition::smallestNeed(space, request.spec.rules).energy * 1.0001;
    request.spec.search.generations = 0;
    request.spec.search.population = 2;
    request.spec.search.parentsMating = 1;
    request.spec.search.tournamentSize = 1;
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    QVERIFY(!watched.view.extraction);
    QVERIFY(!watched.view.best());
    QCOMPARE(watched.view.generations.front().invalid, 2);
    QCOMPARE(trainer->trainings(), 0);
}

void TestSearchRun::theFrontEndIsChargedFromTheStart()
{
    RunRequest request = fakeRequest(std::make_shared<test::FakeTrainer>());
    request.spec.search.generations = 0;
    request.spec.rules.limits.energy.reset();
    // The paper's device is not charged.
    QVERIFY(!watch(request).view.spec.rules.judging.frontEnd);
    // A device beside it that counts instructions is, and it alone.
    RunRequest compared = request;
    cost::DeviceProfile counted = *cost::findDevice("stm32l476rg-counted");
    cost::setCyclesPerInstruction(counted, 1.25);
    compared.spec.compare = {{counted, {}}};
    const Watched beside = watch(compared);
    const partition::Rules& own = beside.view.spec.rules;
    QVERIFY(own.judging.frontEnd && !own.frontEnd(2048).isCharged());
    QVERIFY(!beside.view.candidates.empty());
    const auto boards
        = record::boardAnswers(beside.view.spec, beside.view.candidates.front()->architecture);
    QCOMPARE(boards.size(), std::size_t{2});
    for (std::size_t board = 0; board < 2; ++board) {
        const bool hasRing = boards[board].partition.points.front().ram.count() >= 7926 + 8192;
        QCOMPARE(hasRing, board == 1);
    }
    QVERIFY(record::studyToSearchBy(beside.view) == compared.spec);
    request.spec.rules.device = *cost::findDevice("stm32l476rg-counted");
    cost::setCyclesPerInstruction(request.spec.rules.device, 1.25);
    const Watched watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    const partition::Rules& rules = watched.view.spec.rules;
    QVERIFY(rules.judging.frontEnd);
    QCOMPARE(rules.judging.frontEnd->ring, Bytes(7926)); // 360 Hz, see tst_frontend
    QVERIFY(!watched.view.candidates.empty());
    const Energy charged = rules.frontEnd(2048).energy;
    for (const auto& candidate : watched.view.candidates) {
        if (candidate->best) {
            QVERIFY(candidate->best->ram.count() >= 7926 + 8192);
            QVERIFY(candidate->best->edgeCompute >= charged);
        }
    }
    // A study that is taken from the run has it counted anew for its own data.
    QVERIFY(record::studyToSearchBy(watched.view) == request.spec);
    // What a user gave stays.
    record::RunView given = watched.view;
    given.spec.rules.judging.frontEnd->instructions += 1.0;
    QVERIFY(record::studyToSearchBy(given).rules.judging.frontEnd.has_value());
    // Said to be off, it stays off.
    request.spec.rules.judging.frontEnd = cost::FrontEndWork{};
    const record::RunView off = watch(request).view;
    QCOMPARE(off.spec.rules.judging.frontEnd.value(), cost::FrontEndWork{});
    QVERIFY(record::studyToSearchBy(off) == off.spec);
}

void TestSearchRun::failuresEndTheRun_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an energy no architecture can reach")
        << "energy" << ErrorCode::LimitsUnreachable;
    QTest::newRow("less RAM than the input needs") << "ram" << ErrorCode::LimitsUnreachable;
    QTest::newRow("samples of another length") << "length" << ErrorCode::ValueOutOfRange;
    QTest::newRow("a study that is not valid") << "population" << ErrorCode::ValueOutOfRange;
    QTest::newRow("a class with too few samples") << "samples" << ErrorCode::TooFewSamples;
    QTest::newRow("a folder that does not exist") << "folder" << ErrorCode::CannotWrite;
    QTest::newRow("recordings that are not there") << "dataset" << ErrorCode::FileMissing;
}

void TestSearchRun::failuresEndTheRun()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const auto trainer = std::make_shared<test::FakeTrainer>();
    RunRequest request = fakeRequest(trainer);
    if (what == QLatin1String("energy"))
        request.spec.rules.limits.energy = Energy::millijoules(0.001);
    if (what == QLatin1String("ram"))
        request.spec.rules.limits.ram = Bytes(8191);
    if (what == QLatin1String("length"))
        request.dataset = test::emptyDataset(kSamples, 1024, 5);
    if (what == QLatin1String("population"))
        request.spec.search.population = 0;
    if (what == QLatin1String("samples"))
        request.dataset = test::emptyDataset(20, 2048, 5);
    if (what == QLatin1String("folder"))
        request.file = "/nowhere/at/all/run.splitscape";
    if (what == QLatin1String("dataset")) {
        request.dataset = nullptr;
        request.spec.dataset.kind = data::DatasetKind::Mitbih;
        request.spec.dataset.path = "/nowhere/at/all";
    }
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Failed);
    QCOMPARE(QLatin1String(errorCodeName(failureOf(watched))), QLatin1String(errorCodeName(code)));
    QCOMPARE(watched.endings, 1);
    QCOMPARE(trainer->trainings(), 0);
}

void TestSearchRun::brokenStoreStopsTheRun()
{
    const test::TemporaryFolder folder;
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(5);
    RunRequest request = fakeRequest(trainer);
    request.spec.search.generations = 1000;
    request.file = folder.path() / "run.splitscape";
    const auto watched = watch(request, [&](const RunEvent& event, SearchRun&) {
        if (std::holds_alternative<GenerationFinished>(event))
            std::filesystem::remove(*request.file);
    });
    QCOMPARE(outcomeOf(watched), RunOutcome::Failed);
    QCOMPARE(failureOf(watched), ErrorCode::CannotWrite);
    QVERIFY(watched.view.generations.size() < 1000);
}

void TestSearchRun::destructionStopsTheRun()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->duration = std::chrono::hours(1);
    const auto feed = std::make_shared<RunFeed>();
    {
        const SearchRun run(fakeRequest(trainer), feed);
        (void)feed->waitAndDrain(std::chrono::seconds(5));
    }
    const auto events = feed->drain();
    QVERIFY(!events.empty() && std::holds_alternative<RunFinished>(events.back()));
}

QTEST_GUILESS_MAIN(TestSearchRun)
#include "tst_search_run.moc"
