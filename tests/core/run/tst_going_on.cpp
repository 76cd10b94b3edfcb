// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/restart_count.h"
#include "core/store/run_store.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace splitscape;
using namespace splitscape::test;
namespace fs = std::filesystem;

namespace {

/// Starts every training anew once.
class RestartingTrainer : public FakeTrainer {
public:
    [[nodiscard]] Result<train::TrainedNetwork>
    train(const space::Architecture& architecture, const data::Dataset& dataset,
          std::span<const std::uint32_t> trainIndices,
          std::span<const std::uint32_t> selectionIndices, const train::TrainingSettings& settings,
          std::uint64_t seed, std::stop_token stop) const override
    {
        auto network = FakeTrainer::train(architecture, dataset, trainIndices, selectionIndices,
                                          settings, seed, std::move(stop));
        if (network)
            network->restarts = 1;
        return network;
    }
};

RunRequest requestOf(const std::string& strategy, std::shared_ptr<FakeTrainer> trainer)
{
    trainer->failLayers = 5;
    RunRequest request = fakeRequest(std::move(trainer));
    request.spec.search.strategy = strategy;
    request.spec.search.trainings = 30;
    if (strategy == "differentiable")
        request.spec.search.own = {{"passes", 1.0}, {"samples", 60.0}};
    if (strategy == "one-shot")
        request.spec.search.own = {{"passes", 1.0}, {"population", 20.0}, {"rounds", 3.0}};
    return request;
}

/// What asked for a complete run in this folder; without a file where it did not end so.
RunRequest finishedRun(const std::string& strategy, const TemporaryFolder& folder)
{
    RunRequest request = requestOf(strategy, std::make_shared<FakeTrainer>());
    request.file = folder.path() / "first.splitscape";
    if (outcomeOf(watch(request)) != RunOutcome::Completed)
        request.file.reset();
    return request;
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Accuracies on the held-back half are known where weights are: not of all that were taken over.
Science withoutHeldBack(Science science)
{
    for (evaluate::CandidateResult& candidate : science.candidates)
        candidate.heldBackAccuracy.reset();
    if (science.extraction)
        science.extraction->heldBack.clear();
    return science;
}

} // namespace

/// What begins with an earlier run: longer searches of the same study, and warm starts.
class TestGoingOn : public QObject {
    Q_OBJECT

private slots:
    void anExtendedRunIsTheLongerRun_data();
    void anExtendedRunIsTheLongerRun();
    void anExtensionMustBeLonger();
    void theEarlierRunIsNotReplaced();
    void errorsNameTheEarlierRun();
    void restartsOfTheEarlierRunCount();
    void restartsOfFinalistsCountOnce();
    void restartsOfAnInterruptedRoundCount();
    void aWarmStartBeginsWithTheBest();
    void aWarmStartOnOtherSamplesIsRefused_data();
    void aWarmStartOnOtherSamplesIsRefused();
    void aNetworkOfAnotherSpaceIsRefused();
};

void TestGoingOn::anExtendedRunIsTheLongerRun_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("budget"); // trainings of the first run; 0: none
    QTest::newRow("genetic") << "genetic" << 5 << 0;
    QTest::newRow("genetic, ended by its budget") << "genetic" << 5 << 5;
    QTest::newRow("random, within a round") << "random" << 47 << 0;
    QTest::newRow("regularised evolution") << "regularised-evolution" << 50 << 0;
    QTest::newRow("one-shot") << "one-shot" << 40 << 0;
    QTest::newRow("differentiable") << "differentiable" << 40 << 0;
}

void TestGoingOn::anExtendedRunIsTheLongerRun()
{
    QFETCH(QString, strategy);
    QFETCH(int, length);
    QFETCH(int, budget);
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<FakeTrainer>();
    RunRequest request = requestOf(strategy.toStdString(), trainer);
    if (budget > 0)
        request.spec.budgets.candidates = budget;
    request.file = folder.path() / "first.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const std::string before = bytesOf(*request.file);

    const auto freshTrainer = std::make_shared<FakeTrainer>();
    RunRequest whole = requestOf(strategy.toStdString(), freshTrainer);
    const bool isGenetic = strategy == QLatin1String("genetic");
    (isGenetic ? whole.spec.search.generations : whole.spec.search.trainings) = length;
    const Science expected = withoutHeldBack(scienceOf(watch(whole).view));
    QVERIFY(expected.extraction);

    const int trainedBefore = trainer->trainings();
    RunRequest longer = request;
    longer.spec = {};
    longer.extension = run::Extension{*request.file, length, !isGenetic};
    longer.file = folder.path() / "longer.splitscape";
    longer.threads = 3;
    const auto extended = watch(longer);
    QCOMPARE(outcomeOf(extended), RunOutcome::Completed);
    QVERIFY(withoutHeldBack(scienceOf(extended.view)) == expected);
    QVERIFY(trainer->trainings() - trainedBefore < freshTrainer->trainings());
    QCOMPARE(bytesOf(*request.file), before);

    // What is in the file is the whole of it, and it resumes as any other.
    longer.extension.reset();
    longer.resume = true;
    const int trainedThen = trainer->trainings();
    QVERIFY(withoutHeldBack(scienceOf(watch(longer).view)) == expected);
    QCOMPARE(trainer->trainings(), trainedThen);
}

void TestGoingOn::anExtensionMustBeLonger()
{
    const TemporaryFolder folder;
    const RunRequest request = finishedRun("genetic", folder);
    QVERIFY(request.file);
    RunRequest longer = request;
    longer.file = folder.path() / "longer.splitscape";
    longer.extension = run::Extension{*request.file, 3, false};
    const auto same = watch(longer);
    QCOMPARE(outcomeOf(same), RunOutcome::Failed);
    QVERIFY(same.view.ending->error->detail.find("3 generations") != std::string::npos);
    longer.extension = run::Extension{*request.file, 100, true};
    const auto other = watch(longer);
    QCOMPARE(outcomeOf(other), RunOutcome::Failed);
    QVERIFY(other.view.ending->error->detail.find("counts generations") != std::string::npos);
    QVERIFY(!fs::exists(*longer.file));
}

void TestGoingOn::theEarlierRunIsNotReplaced()
{
    const TemporaryFolder folder;
    const RunRequest request = finishedRun("genetic", folder);
    QVERIFY(request.file);
    const std::string before = bytesOf(*request.file);
    const fs::path link = folder.path() / "link.splitscape";
    fs::create_hard_link(*request.file, link);
    RunRequest longer = request;
    longer.overwrite = true;
    longer.extension = run::Extension{*request.file, 5, false};
    RunRequest next = request;
    next.overwrite = true;
    next.warmStart = run::WarmStart{link, 4};
    for (const RunRequest& one : {longer, next}) {
        const auto run = watch(one);
        QCOMPARE(failureOf(run), ErrorCode::UsageInvalid);
        QCOMPARE(run.view.ending->error->subject, std::string("--output"));
        QVERIFY(bytesOf(*request.file) == before);
    }
}

void TestGoingOn::errorsNameTheEarlierRun()
{
    const TemporaryFolder folder;
    const RunRequest request = finishedRun("genetic", folder);
    QVERIFY(request.file);
    RunRequest longer = request;
    longer.extension = run::Extension{*request.file, 5, false};
    data::Dataset other = *request.dataset;
    other.fingerprint = "another";
    longer.dataset = std::make_shared<const data::Dataset>(std::move(other));
    for (const std::optional<fs::path>& file :
         {std::optional(folder.path() / "longer.splitscape"), std::optional<fs::path>()}) {
        longer.file = file;
        const auto run = watch(longer);
        QCOMPARE(failureOf(run), ErrorCode::ChecksumMismatch);
        const std::string& detail = run.view.ending->error->detail;
        QVERIFY2(detail.find("first.splitscape") != std::string::npos, detail.c_str());
    }
}

void TestGoingOn::restartsOfTheEarlierRunCount()
{
    const TemporaryFolder folder;
    const RunRequest request = finishedRun("genetic", folder);
    QVERIFY(request.file);
    const std::string name(evaluate::kRestartsDocument);
    const std::string restarts = evaluate::toText(evaluate::RestartCount{2, 3});
    QVERIFY(store::RunStore::annotate(*request.file, *store::RunLock::acquire(*request.file),
                                      {name, restarts}));
    RunRequest longer = request;
    longer.extension = run::Extension{*request.file, 5, false};
    longer.file = folder.path() / "longer.splitscape";
    QCOMPARE(outcomeOf(watch(longer)), RunOutcome::Completed);
    const auto kept = loadRun(*longer.file);
    QVERIFY(kept && kept->documents.contains(name));
    QCOMPARE(kept->documents.at(name), restarts);
}

void TestGoingOn::restartsOfFinalistsCountOnce()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<RestartingTrainer>();
    RunRequest request = requestOf("genetic", trainer);
    request.file = folder.path() / "first.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const int searched = trainer->trainings() - request.spec.testTrainings;
    RunRequest longer = request;
    longer.extension = run::Extension{*request.file, 5, false};
    longer.file = folder.path() / "longer.splitscape";
    const auto extended = watch(longer);
    QCOMPARE(outcomeOf(extended), RunOutcome::Completed);
    // Some were trained anew for their weights; each training of the search counts once.
    evaluate::RestartCount expected;
    for (const auto& candidate : extended.view.candidates)
        expected.add(candidate->source == evaluate::Source::Trained && candidate->training ? 1 : 0);
    QVERIFY(expected.trainings > searched / 2);
    QVERIFY(trainer->trainings() - 2 * request.spec.testTrainings > expected.trainings);
    const auto kept = loadRun(*longer.file);
    QVERIFY(kept);
    QCOMPARE(kept->documents.at(std::string(evaluate::kRestartsDocument)),
             evaluate::toText(expected));
}

void TestGoingOn::restartsOfAnInterruptedRoundCount()
{
    const TemporaryFolder folder;
    const auto trainer = std::make_shared<RestartingTrainer>();
    trainer->duration = std::chrono::milliseconds(20);
    RunRequest request = requestOf("genetic", trainer);
    request.file = folder.path() / "run.splitscape";
    const auto stop = [seen = 0](const RunEvent& event, SearchRun& run) mutable {
        const auto* finished = std::get_if<CandidateFinished>(&event);
        seen += finished && finished->candidate->source == evaluate::Source::Trained;
        if (seen == 2)
            run.requestStop();
    };
    QCOMPARE(outcomeOf(watch(request, stop)), RunOutcome::Cancelled);
    trainer->duration = {};
    request.resume = true;
    request.spec = {};
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    evaluate::RestartCount expected;
    for (const auto& candidate : resumed.view.candidates)
        expected.add(candidate->source == evaluate::Source::Trained && candidate->training ? 1 : 0);
    const auto kept = loadRun(*request.file);
    QVERIFY(kept);
    QCOMPARE(kept->documents.at(std::string(evaluate::kRestartsDocument)),
             evaluate::toText(expected));
}

void TestGoingOn::aWarmStartBeginsWithTheBest()
{
    const TemporaryFolder folder;
    RunRequest request = requestOf("genetic", std::make_shared<FakeTrainer>());
    request.file = folder.path() / "first.splitscape";
    const auto first = watch(request);
    QCOMPARE(outcomeOf(first), RunOutcome::Completed);
    double best = 0.0;
    for (const auto& candidate : first.view.candidates) {
        if (candidate->standing == search::Standing::Valid)
            best = std::max(best, candidate->training->selectionAccuracy);
    }

    RunRequest next = requestOf("bananas", std::make_shared<FakeTrainer>());
    next.warmStart = run::WarmStart{*request.file, 4};
    next.file = folder.path() / "next.splitscape";
    const auto run = watch(next);
    QCOMPARE(outcomeOf(run), RunOutcome::Completed);
    const std::vector<space::Architecture>& starts = run.view.spec.search.startFrom;
    QCOMPARE(starts.size(), std::size_t{4});
    for (std::size_t i = 0; i < starts.size(); ++i)
        QCOMPARE(run.view.candidates[i]->architecture, starts[i]);
    QVERIFY(std::any_of(first.view.candidates.begin(), first.view.candidates.end(),
                        [&](const evaluate::CandidatePtr& candidate) {
                            return candidate->architecture == starts.front()
                                && candidate->training
                                && candidate->training->selectionAccuracy == best;
                        }));
    // The networks are in the study now: the earlier file is not needed to go on.
    fs::remove(*request.file);
    next.resume = true;
    next.warmStart.reset();
    next.spec = {};
    QVERIFY(scienceOf(watch(next).view) == scienceOf(run.view));
}

void TestGoingOn::aWarmStartOnOtherSamplesIsRefused_data()
{
    QTest::addColumn<bool>("isOtherData");
    QTest::addColumn<QString>("said");
    QTest::newRow("other data") << true << "it searched other data";
    QTest::newRow("another split: another seed") << false << "samples that this study tests on";
}

void TestGoingOn::aWarmStartOnOtherSamplesIsRefused()
{
    QFETCH(bool, isOtherData);
    QFETCH(QString, said);
    const TemporaryFolder folder;
    const RunRequest request = finishedRun("random", folder);
    QVERIFY(request.file);
    RunRequest next = request;
    next.file.reset();
    next.warmStart = run::WarmStart{*request.file, 4};
    if (isOtherData) {
        data::Dataset other = *request.dataset;
        other.fingerprint = "another";
        next.dataset = std::make_shared<const data::Dataset>(std::move(other));
    } else {
        next.spec.seed = 8;
    }
    const auto run = watch(next);
    QCOMPARE(outcomeOf(run), RunOutcome::Failed);
    const std::string& detail = run.view.ending->error->detail;
    QVERIFY2(detail.find(said.toStdString()) != std::string::npos, detail.c_str());
}

void TestGoingOn::aNetworkOfAnotherSpaceIsRefused()
{
    RunRequest request = requestOf("random", std::make_shared<FakeTrainer>());
    request.spec.search.startFrom = {{{2048, 8, 5}, {1, 2, 1}}, {{2048, 8, 5}, {1, 77, 1}}};
    const auto run = watch(request);
    QCOMPARE(outcomeOf(run), RunOutcome::Failed);
    QCOMPARE(run.view.ending->error->subject, std::string("search.start_from[1]"));
}

QTEST_GUILESS_MAIN(TestGoingOn)
#include "tst_going_on.moc"
