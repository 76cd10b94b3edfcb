// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/side_values.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/forecast_record.h"
#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "core/study/demo_study.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::record;
using namespace splitscape::run;
using namespace splitscape::test;

namespace {

/// A search of the open space within what 32 values of 8 bits take on air.
RunRequest openRequest()
{
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    const search::SearchSettings small = request.spec.search;
    request.spec = study::withPreset(request.spec, space::SpacePreset::Open);
    request.spec.search = small;
    request.spec.search.initialisation = search::Initialisation::Feasible;
    request.spec.training.epochs = 3;
    request.spec.training.successiveHalving.reset();
    request.spec.rules.limits.energy = Energy::millijoules(0.0052);
    return request;
}

// The file holds millijoules, which rounds the last bit of a joule. Whether the energies are equal
// but for that; `read` then has those of `lived`.
bool takeEnergies(std::optional<partition::PointCost>& read,
                  const std::optional<partition::PointCost>& lived)
{
    if (!read || !lived)
        return read.has_value() == lived.has_value();
    for (const auto energy :
         {&partition::PointCost::edgeCompute, &partition::PointCost::edgeTransmit,
          &partition::PointCost::fogCompute, &partition::PointCost::fogReceive}) {
        const double of = ((*lived).*energy).inJoules();
        if (std::abs(((*read).*energy).inJoules() - of) > 1e-15 * of)
            return false;
        (*read).*energy = (*lived).*energy;
    }
    return true;
}

/// Stops after the first generation and resumes from the file: that ends as the `whole` run did.
void stopAndResume(RunRequest& request, const Watched& whole)
{
    int generations = 0;
    (void)watch(request, [&](const RunEvent& event, SearchRun& run) {
        if (std::holds_alternative<GenerationFinished>(event) && ++generations == 1)
            run.requestStop();
    });
    request.resume = true;
    const Watched resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == scienceOf(whole.view));
}

} // namespace

class TestOpenRun : public QObject {
    Q_OBJECT

private slots:
    void theFileHoldsGenesFormatsAndBaselines();
    void aResumedRunEndsAsIfItHadNeverStopped();
    void rawDataStayWhereTheyMust();
    void sideValuesGoThroughAWholeRun();
    void aTaughtRunEndsAsIfItHadNeverStopped();
};

void TestOpenRun::theFileHoldsGenesFormatsAndBaselines()
{
    const TemporaryFolder folder;
    RunRequest request = openRequest();
    request.file = folder.path() / "run.splitscape";
    const Watched watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    const auto loaded = loadRun(*request.file);
    QVERIFY(loaded.has_value());
    QVERIFY(loaded->damage.empty());
    Science read = scienceOf(*loaded);
    const Science lived = scienceOf(watched.view);
    QCOMPARE(read.candidates.size(), lived.candidates.size());
    for (std::size_t i = 0; i < read.candidates.size(); ++i)
        QVERIFY(takeEnergies(read.candidates[i].best, lived.candidates[i].best));
    QVERIFY(read == lived);
    QCOMPARE(loaded->documents, watched.view.documents);
    std::set<int> inputs;
    for (const auto& candidate : loaded->candidates) {
        QVERIFY(!candidate->genome.extras.empty());
        if (candidate->standing != search::Standing::Valid)
            continue;
        inputs.insert(candidate->architecture.lengths.front());
        QVERIFY(candidate->best->feasible());
        QVERIFY(candidate->best->edge() <= *request.spec.rules.limits.energy);
    }
    QVERIFY(inputs.size() > 1);
    const auto baselines
        = evaluate::readBaselines(loaded->documents.at(std::string(evaluate::kBaselinesDocument)));
    QVERIFY(baselines.has_value());
    // 32 values of 8 bits, or 64 of 4: so there is something to send.
    QCOMPARE(baselines->front().kind, evaluate::BaselineKind::SendRaw);
    QVERIFY(baselines->front().deployment.edge() <= *request.spec.rules.limits.energy);
    QCOMPARE(baselines->front().testAccuracies.size(), std::size_t{3});
}

void TestOpenRun::aResumedRunEndsAsIfItHadNeverStopped()
{
    const Watched whole = watch(openRequest());
    const TemporaryFolder folder;
    RunRequest request = openRequest();
    request.file = folder.path() / "run.splitscape";
    int generations = 0;
    const Watched stopped = watch(request, [&](const RunEvent& event, SearchRun& run) {
        if (std::holds_alternative<GenerationFinished>(event) && ++generations == 2)
            run.requestStop();
    });
    // What the test shares, known at once, and what is expected of networks that were not trained.
    QCOMPARE(stopped.view.documents.size(), std::size_t{2});
    QVERIFY(stopped.view.documents.contains(std::string(evaluate::kForecastDocument)));
    request.resume = true;
    const Watched resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == scienceOf(whole.view));
    QCOMPARE(resumed.view.documents, whole.view.documents);
    // Of a completed run everything is told again and nothing is trained.
    const auto trainer = std::make_shared<FakeTrainer>();
    request.trainer = trainer;
    const Watched again = watch(request);
    QCOMPARE(again.view.documents, whole.view.documents);
    QCOMPARE(trainer->trainings(), 0);
}

/// Beats with two side values, on the native trainer: stopped and resumed, and told by the file.
void TestOpenRun::sideValuesGoThroughAWholeRun()
{
    const TemporaryFolder folder;
    RunRequest request;
    data::DatasetSpec beats;
    beats.synthetic = {4, 200, 1.0};
    beats.classes = {"N", "S", "V"};
    beats.split.trainPerClass = 60;
    beats.beats = data::BeatSpec::rawRate();
    request.spec = study::defaultStudy(beats, space::SpacePreset::Open);
    request.spec.search.population = 4;
    request.spec.search.parentsMating = 2;
    request.spec.search.generations = 2;
    request.spec.training.epochs = 2;
    request.spec.training.successiveHalving.reset();
    request.spec.testTrainings = 2;
    request.spec.finalists = 2;
    request.spec.seed = 5;
    request.cache = data::CacheFolder{folder.path()};
    const Watched whole = watch(request);
    QVERIFY2(!whole.view.ending->error, whole.view.ending->error
                 ? (whole.view.ending->error->subject + ": " + whole.view.ending->error->detail)
                       .c_str()
                 : "");
    QCOMPARE(outcomeOf(whole), RunOutcome::Completed);
    const auto kept = data::readSideInputs(
        whole.view.documents.at(std::string(data::kSidesDocument)));
    QVERIFY(kept);
    QCOMPARE(kept->names, (std::vector<std::string>{"previous", "previous/median"}));
    QVERIFY(kept->scale.factors.front() > 0.0F);
    for (const auto& candidate : whole.view.candidates) {
        QCOMPARE(candidate->architecture.sides, 2);
        if (candidate->best)
            QCOMPARE(candidate->best->sentSides, std::int64_t{2});
    }
    request.file = folder.path() / "run.splitscape";
    stopAndResume(request, whole);
    if (QTest::currentTestFailed())
        return;
    const auto loaded = loadRun(*request.file);
    QVERIFY(loaded && loaded->damage.empty());
    Science read = scienceOf(*loaded);
    const Science lived = scienceOf(whole.view);
    for (std::size_t i = 0; i < read.candidates.size(); ++i)
        QVERIFY(takeEnergies(read.candidates[i].best, lived.candidates[i].best));
    QVERIFY(read == lived);
    const auto baselines
        = evaluate::readBaselines(loaded->documents.at(std::string(evaluate::kBaselinesDocument)));
    QVERIFY(baselines.has_value());
    for (const evaluate::Baseline& one : *baselines)
        QCOMPARE(one.deployment.sentSides, std::int64_t{one.architecture.sides});
}

/// On the native trainer: the teacher of a resumption is that of the first session.
void TestOpenRun::aTaughtRunEndsAsIfItHadNeverStopped()
{
    const TemporaryFolder folder;
    RunRequest request;
    data::DatasetSpec beats;
    beats.synthetic = {4, 200, 1.0};
    beats.classes = {"N", "S", "V"};
    beats.split.trainPerClass = 60;
    request.spec = study::defaultStudy(beats, space::SpacePreset::Open);
    request.spec.search.population = 4;
    request.spec.search.parentsMating = 2;
    request.spec.search.generations = 1;
    request.spec.training.epochs = 3;
    request.spec.training.successiveHalving.reset();
    request.spec.training.distillation
        = train::Distillation{.taught = train::Taught::All, .length = 64, .channels = 8, .blocks = 1};
    request.spec.baselines = false;
    request.spec.testTrainings = 2;
    request.spec.finalists = 1;
    request.cache = data::CacheFolder{folder.path()};
    request.threads = 2;
    const Watched whole = watch(request);
    QCOMPARE(outcomeOf(whole), RunOutcome::Completed);
    request.threads = 1;
    request.file = folder.path() / "run.splitscape";
    stopAndResume(request, whole);
    if (QTest::currentTestFailed())
        return;
    RunRequest untaught = request;
    untaught.resume = false;
    untaught.file.reset();
    untaught.spec.training.distillation.reset();
    const Watched alone = watch(untaught);
    QCOMPARE(outcomeOf(alone), RunOutcome::Completed);
    QVERIFY(scienceOf(alone.view) != scienceOf(whole.view));
}

void TestOpenRun::rawDataStayWhereTheyMust()
{
    RunRequest request = openRequest();
    request.spec.rules.limits.energy = Energy::millijoules(0.05);
    request.spec.rules.limits.pointMinimum = 2;
    const Watched watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    for (const auto& candidate : watched.view.candidates)
        if (candidate->best && candidate->standing == search::Standing::Valid)
            QVERIFY(candidate->best->point >= 2);
    const auto baselines = evaluate::readBaselines(
        watched.view.documents.at(std::string(evaluate::kBaselinesDocument)));
    QVERIFY(baselines.has_value());
    for (const evaluate::Baseline& one : *baselines)
        QCOMPARE(one.kind, evaluate::BaselineKind::Edge);
}

QTEST_GUILESS_MAIN(TestOpenRun)
#include "tst_open_run.moc"
