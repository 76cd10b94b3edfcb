// SPDX-License-Identifier: GPL-3.0-or-later
// What a run expects of the networks that it does not train.
#include "core/evaluate/forecast_record.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <set>

using namespace splitscape;
using namespace splitscape::run;
using namespace splitscape::test;

namespace {

std::string textOf(const RunView& view)
{
    const auto found = view.documents.find(std::string(evaluate::kForecastDocument));
    return found == view.documents.end() ? std::string() : found->second;
}

RunRequest requestOf()
{
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    request.spec.search.generations = 5;
    request.spec.search.population = 12;
    request.spec.search.parentsMating = 6;
    return request;
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void untrainedNetworksHaveOne();
    void isTheSameForAnyNumberOfThreads();
    void isTheSameAfterAResumption();
    void halvedTrainingsAreNotLearned();
    void orderingChangesNoResult();
    void accuraciesAreForecastWhateverTheMetric();
};

void TestForecast::untrainedNetworksHaveOne()
{
    const auto watched = watch(requestOf());
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    const auto record = evaluate::readForecast(textOf(watched.view));
    QVERIFY(record);
    QVERIFY(record->learnedFrom >= 10);
    QVERIFY(record->quality.forecasts > 0);
    int untrained = 0;
    for (const auto& candidate : watched.view.candidates) {
        const bool isUntrained = candidate->best && !candidate->training;
        untrained += isUntrained;
        QCOMPARE(record->of(candidate->id).has_value(), isUntrained);
    }
    QVERIFY(untrained > 0);
    QCOMPARE(record->candidates.size(), std::size_t(untrained));
}

void TestForecast::isTheSameForAnyNumberOfThreads()
{
    RunRequest request = requestOf();
    const std::string one = textOf(watch(request).view);
    QVERIFY(!one.empty());
    request.threads = 3;
    QCOMPARE(textOf(watch(request).view), one);
}

void TestForecast::isTheSameAfterAResumption()
{
    const TemporaryFolder folder;
    RunRequest request = requestOf();
    const std::string expected = textOf(watch(request).view);
    request.file = folder.path() / "run.splitscape";
    const auto stop = [seen = 0](const RunEvent& event, SearchRun& run) mutable {
        if (std::holds_alternative<CandidateFinished>(event) && ++seen == 40)
            run.requestStop();
    };
    QCOMPARE(outcomeOf(watch(request, stop)), RunOutcome::Cancelled);
    request.resume = true;
    request.spec = {};
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const auto kept = loadRun(*request.file);
    QVERIFY(kept);
    QCOMPARE(textOf(*kept), expected);
    // Opened again, the complete run tells the same.
    QCOMPARE(textOf(watch(request).view), expected);
}

void TestForecast::halvedTrainingsAreNotLearned()
{
    RunRequest request = requestOf();
    request.spec.training.epochs = 4;
    request.spec.training.successiveHalving = train::SuccessiveHalving{1, 2};
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    std::set<space::Architecture> complete;
    for (const auto& candidate : watched.view.candidates) {
        if (candidate->training && candidate->training->epochs.size() >= 4)
            complete.insert(candidate->architecture);
    }
    QVERIFY(complete.size() >= search::AccuracyForecast::kFewest);
    const auto record = evaluate::readForecast(textOf(watched.view));
    QVERIFY(record);
    QVERIFY(std::size_t(record->learnedFrom) <= complete.size());
    bool hasHalved = false;
    for (const auto& candidate : watched.view.candidates) {
        if (!candidate->best)
            continue;
        QCOMPARE(record->of(candidate->id).has_value(),
                 !complete.contains(candidate->architecture));
        hasHalved = hasHalved || (candidate->training && record->of(candidate->id));
    }
    QVERIFY(hasHalved);
}

// A budget of time puts the trainings of a round in order; with enough time it changes nothing.
void TestForecast::orderingChangesNoResult()
{
    RunRequest request = requestOf();
    const Science plain = scienceOf(watch(request).view);
    request.spec.budgets.time = Seconds{3600.0};
    QVERIFY(scienceOf(watch(request).view) == plain);
    request.threads = 3;
    QVERIFY(scienceOf(watch(request).view) == plain);
}

// Random search asks for the same networks whatever they are worth.
void TestForecast::accuraciesAreForecastWhateverTheMetric()
{
    RunRequest request = requestOf();
    request.spec.search.strategy = "random";
    request.spec.search.trainings = 64;
    const auto watched = watch(request);
    QCOMPARE(outcomeOf(watched), RunOutcome::Completed);
    const std::string plain = textOf(watched.view);
    const auto record = evaluate::readForecast(plain);
    QVERIFY(record);
    QVERIFY(record->quality.forecasts > 0);
    request.spec.search.metric.kind = metrics::MetricKind::MacroF1;
    request.spec.rules.limits.required.sensitivity["A"] = 0.8;
    QCOMPARE(textOf(watch(request).view), plain);
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
