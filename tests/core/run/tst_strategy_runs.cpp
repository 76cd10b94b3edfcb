// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/strategies.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/sealed_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <filesystem>
#include <map>
#include <set>

using namespace splitscape;
using namespace splitscape::run;
using namespace splitscape::test;

namespace {

RunRequest requestOf(const std::string& strategy)
{
    auto trainer = std::make_shared<FakeTrainer>();
    trainer->failLayers = 5;
    RunRequest request = fakeRequest(std::move(trainer));
    request.spec.search.strategy = strategy;
    request.spec.search.trainings = 40;
    if (strategy == "differentiable")
        request.spec.search.own = {{"passes", 1.0}, {"samples", 60.0}};
    if (strategy == "one-shot")
        request.spec.search.own = {{"passes", 2.0}, {"population", 20.0}, {"rounds", 3.0}};
    return request;
}

} // namespace

/// Every strategy as a run: any number of threads, stopped and resumed.
class TestStrategyRuns : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfThreadsGivesTheSameRun_data() { addStrategies(); }
    void anyNumberOfThreadsGivesTheSameRun();
    void endsAsNeverStopped_data();
    void endsAsNeverStopped();
    void isRecalledAfterItsTimeIsUp_data();
    void isRecalledAfterItsTimeIsUp();
    void everyProxyRuns_data();
    void everyProxyRuns();
    void progressIsToldInTheStrategysOwnTerms();
    void kindsOfLayersAreSearched_data() { addStrategies(); }
    void kindsOfLayersAreSearched();

private:
    const Science& neverStopped(const QString& name)
    {
        const auto known = m_neverStopped.find(name);
        if (known != m_neverStopped.end())
            return known->second;
        const auto whole = watch(requestOf(name.toStdString()));
        return m_neverStopped.emplace(name, scienceOf(whole.view)).first->second;
    }
    static void addStrategies()
    {
        QTest::addColumn<QString>("name");
        for (const search::StrategyDescription& strategy : search::allStrategies())
            QTest::newRow(std::string(strategy.name).c_str())
                << QString::fromStdString(std::string(strategy.name));
    }

    std::map<QString, Science> m_neverStopped; ///< [strategy]
};

void TestStrategyRuns::anyNumberOfThreadsGivesTheSameRun()
{
    QFETCH(QString, name);
    RunRequest request = requestOf(name.toStdString());
    const auto one = watch(request);
    QCOMPARE(outcomeOf(one), RunOutcome::Completed);
    QVERIFY(one.view.extraction);
    request.threads = 3;
    QVERIFY(scienceOf(watch(request).view) == scienceOf(one.view));
}

void TestStrategyRuns::endsAsNeverStopped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("candidates");
    for (const search::StrategyDescription& strategy : search::allStrategies()) {
        for (const int candidates : {1, 17, 35}) {
            const std::string row = std::string(strategy.name) + " stopped after "
                + std::to_string(candidates) + " candidates";
            QTest::newRow(row.c_str())
                << QString::fromStdString(std::string(strategy.name)) << candidates;
        }
    }
}

void TestStrategyRuns::endsAsNeverStopped()
{
    QFETCH(QString, name);
    QFETCH(int, candidates);
    const TemporaryFolder folder;
    RunRequest request = requestOf(name.toStdString());
    const Science& expected = neverStopped(name);
    request.file = folder.path() / "run.splitscape";
    const auto stop = [candidates, seen = 0](const RunEvent& event, SearchRun& run) mutable {
        if (std::holds_alternative<CandidateFinished>(event) && ++seen == candidates)
            run.requestStop();
    };
    (void)watch(request, stop); // it may have been too late for this one
    request.resume = true;
    request.spec = {};
    request.threads = 2;
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == expected);
}

void TestStrategyRuns::isRecalledAfterItsTimeIsUp_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"genetic", "one-shot", "differentiable"})
        QTest::newRow(name) << name;
}

void TestStrategyRuns::isRecalledAfterItsTimeIsUp()
{
    QFETCH(QString, name);
    const TemporaryFolder folder;
    RunRequest request = requestOf(name.toStdString());
    const auto trainer = std::make_shared<FakeTrainer>();
    trainer->duration = std::chrono::milliseconds(50); // the search does not end before the stop
    request.trainer = trainer;
    request.threads = 1;
    request.file = folder.path() / "run.splitscape";
    request.spec.search.trainings = 1000;
    request.spec.search.generations = 1000;
    request.spec.budgets.time = Seconds{3600.0};
    (void)watch(request, [seen = 0](const RunEvent& event, SearchRun& run) mutable {
        if (std::holds_alternative<CandidateFinished>(event) && ++seen == 10)
            run.requestStop();
    });
    // More than it had is used up by now.
    changeAndSeal(*request.file,
                  "UPDATE run SET specification = "
                  "json_set(specification, '$.budgets.seconds', 0.01)");
    const auto stopped = loadRun(*request.file);
    QVERIFY(stopped && stopped->damage.empty() && !stopped->extraction);
    QVERIFY(stopped->candidates.size() >= 10);
    QCOMPARE(stopped->spec.budgets.time.value(), Seconds{0.01});
    trainer->duration = std::chrono::milliseconds(0);
    request.resume = true;
    request.spec = {};
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QCOMPARE(resumed.view.candidates.size(), stopped->candidates.size());
    QVERIFY(resumed.view.extraction);
}

void TestStrategyRuns::everyProxyRuns_data()
{
    QTest::addColumn<int>("proxy");
    const search::StrategySetting& proxies = *search::findStrategy("zero-shot")->find("proxy");
    for (std::size_t i = 0; i < proxies.choices.size(); ++i)
        QTest::newRow(std::string(proxies.choices[i]).c_str()) << int(i);
}

void TestStrategyRuns::everyProxyRuns()
{
    QFETCH(int, proxy);
    RunRequest request = requestOf("zero-shot");
    request.spec.search.trainings = 5;
    request.spec.search.own = {{"proxy", double(proxy)}, {"samples", 20.0}};
    const auto run = watch(request);
    QCOMPARE(outcomeOf(run), RunOutcome::Completed);
    QCOMPARE(run.progress.back().trained, 5);
}

void TestStrategyRuns::progressIsToldInTheStrategysOwnTerms()
{
    const auto genetic = watch(requestOf("genetic"));
    QCOMPARE(genetic.progress.back().generations, 4);
    const auto random = watch(requestOf("random"));
    QCOMPARE(random.progress.back().generations, 0);
    QCOMPARE(random.progress.back().trainings, std::int64_t{40});
    QCOMPARE(random.progress.back().trained, 40);
    double fraction = 0.0;
    for (const Progress& progress : random.progress) {
        if (progress.stage != Stage::Searching)
            continue;
        QVERIFY(progress.fraction >= fraction);
        fraction = progress.fraction;
    }
    QCOMPARE(fraction, 1.0);
}

void TestStrategyRuns::kindsOfLayersAreSearched()
{
    QFETCH(QString, name);
    RunRequest request = requestOf(name.toStdString());
    request.spec.space.edge.kernels = {0, 5};
    request.spec.space.edge.kinds = {0, 1, 2, 3, 4, 5};
    if (search::findStrategy(request.spec.search.strategy)->mixesConvolutions) {
        QVERIFY(!study::validate(request.spec).empty());
        return;
    }
    QVERIFY(study::validate(request.spec).empty());
    const auto whole = watch(request);
    QCOMPARE(outcomeOf(whole), RunOutcome::Completed);
    QVERIFY(whole.view.extraction);
    std::set<int> trained;
    for (const evaluate::CandidatePtr& candidate : whole.view.candidates) {
        QCOMPARE(space::decode(
                     candidate->genome,
                     study::searchedSpace(request.spec, candidate->architecture.lengths.back())),
                 candidate->architecture);
        if (candidate->training)
            trained.insert(candidate->architecture.kinds.begin(),
                           candidate->architecture.kinds.end());
    }
    QVERIFY(trained.size() > 1);
    // The same by way of a file, stopped in between.
    const TemporaryFolder folder;
    request.file = folder.path() / "run.splitscape";
    (void)watch(request, [seen = 0](const RunEvent& event, SearchRun& run) mutable {
        if (std::holds_alternative<CandidateFinished>(event) && ++seen == 17)
            run.requestStop();
    });
    request.resume = true;
    request.spec = {};
    const auto resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(scienceOf(resumed.view) == scienceOf(whole.view));
}

QTEST_GUILESS_MAIN(TestStrategyRuns)
#include "tst_strategy_runs.moc"
