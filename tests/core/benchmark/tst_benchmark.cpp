// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/benchmark/contest.h"
#include "core/benchmark/problem.h"
#include "core/benchmark/table_builder.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::benchmark;

namespace {

// Two hidden layers of 8 or none, of one or two channels: 1 + 2 + 4 architectures.
study::StudySpec smallStudy()
{
    study::StudySpec spec = study::demoStudy();
    spec.name = "small";
    spec.dataset.synthetic.patients = 4;
    spec.dataset.synthetic.samplesPerPatient = 100;
    spec.dataset.samplesPerClass = 40;
    spec.space.lengths = {8, 0};
    spec.space.channels = {2, 1};
    spec.space.maximumLayers = 2;
    spec.training.epochs = 2;
    spec.rules.limits.energy.reset();
    return spec;
}

// What a table says that clocks do not decide.
BenchmarkTable withoutTimes(BenchmarkTable table)
{
    for (auto& [architecture, scores] : table.scores) {
        for (Score& score : scores)
            score.milliseconds = 0;
    }
    return table;
}

// Made up: the more values a network has, the better it is; selection and test agree.
BenchmarkTable madeTable()
{
    BenchmarkTable table;
    const study::StudySpec spec = smallStudy();
    table.provenance = {.name = "made",
                        .study = study::toText(spec),
                        .trainer = "nobody",
                        .datasetFingerprint = "none",
                        .programVersion = "1",
                        .classes = 5,
                        .trainings = 2,
                        .selectionSamples = 100,
                        .heldBackSamples = 100,
                        .testSamples = 200};
    const auto all = allArchitectures(study::searchedSpace(spec, 5));
    for (const space::Architecture& architecture : *all) {
        const int correct
            = 10 * static_cast<int>(architecture.lengths.size()) + architecture.channels[1];
        table.scores[architecture]
            = {{correct, correct, 2 * correct, 5}, {correct, correct, 2 * correct, 5}};
    }
    return table;
}

} // namespace

class TestBenchmark : public QObject {
    Q_OBJECT

private slots:
    void everyArchitectureOnce();
    void textReadsBack();
    void damageIsNamed_data();
    void damageIsNamed();
    void buildGoesOnWhereItStopped();
    void anotherStudyIsRefused();
    void regretFallsToNothing();
    void finalistsAreChosenByTheOtherTrainings();
    void limitsCount();
    void quantilesAndRanksByHand();
    void contestIsTheSameForAnyNumberOfThreads();
    void contestCanBeStopped();
    void contestThatNothingKeepsIsRefused();
};

void TestBenchmark::everyArchitectureOnce()
{
    const Result<std::vector<space::Architecture>> all
        = allArchitectures(study::searchedSpace(smallStudy(), 5));
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{7});
    QCOMPARE(std::set<space::Architecture>(all->begin(), all->end()).size(), std::size_t{7});
    space::SearchSpace large;
    const auto refused = allArchitectures(large);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
}

void TestBenchmark::textReadsBack()
{
    const BenchmarkTable table = madeTable();
    const auto read = parseTable(toText(table), "made");
    QVERIFY(read);
    QVERIFY(*read == table);
    // A line that was being written.
    std::string growing = toText(table);
    growing.resize(growing.size() - 4);
    QVERIFY(!parseTable(growing, "made"));
    QCOMPARE(parseTable(growing, "made", true)->scores.size(), std::size_t{6});
}

void TestBenchmark::damageIsNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("code");
    QTest::newRow("another file") << "splitscape benchmark 1"
                                  << "hello" << int(ErrorCode::FileFormatUnknown);
    QTest::newRow("more correct than there are") << ": 31 31 62 5"
                                                 << ": 31 31 620 5" << int(ErrorCode::FileDamaged);
    QTest::newRow("a number is missing") << ": 31 31 62 5"
                                         << ": 31 31 62" << int(ErrorCode::FileDamaged);
    QTest::newRow("lengths that do not divide") << "2048,8,5"
                                                << "2048,7,5" << int(ErrorCode::FileDamaged);
    QTest::newRow("no seeds") << "\"trainings\":2"
                              << "\"trainings\":0" << int(ErrorCode::FileDamaged);
}

void TestBenchmark::damageIsNamed()
{
    QFETCH(QString, change);
    QFETCH(QString, by);
    QFETCH(int, code);
    std::string text = toText(madeTable());
    const std::size_t place = text.find(change.toStdString());
    QVERIFY(place != std::string::npos);
    text.replace(place, change.toStdString().size(), by.toStdString());
    const auto read = parseTable(text, "made");
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

void TestBenchmark::buildGoesOnWhereItStopped()
{
    const test::TemporaryFolder folder;
    BuildRequest request;
    request.spec = smallStudy();
    request.trainings = 2;
    request.file = folder.path() / "whole.table";
    const auto whole = buildTable(request, {}, {});
    QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
    QCOMPARE(whole->scores.size(), std::size_t{7});
    for (const auto& [architecture, scores] : whole->scores)
        QCOMPARE(scores.size(), std::size_t{2});

    request.file = folder.path() / "parts.table";
    request.most = 3;
    QCOMPARE(buildTable(request, {}, {})->scores.size(), std::size_t{3});
    std::string half = *readFile(request.file, 1 << 20);
    half += "2048,8,8,5 / 1,1,"; // killed in the middle of a line
    QVERIFY(writeFileAtomically(request.file, half));
    request.most.reset();
    request.threads = 2;
    const auto rest = buildTable(request, {}, {});
    QVERIFY(rest);
    QVERIFY(withoutTimes(*rest) == withoutTimes(*whole));
    QVERIFY(*loadTable(request.file) == *rest);
}

void TestBenchmark::anotherStudyIsRefused()
{
    const test::TemporaryFolder folder;
    BuildRequest request;
    request.spec = smallStudy();
    request.trainings = 1;
    request.most = 1;
    request.file = folder.path() / "a.table";
    QVERIFY(buildTable(request, {}, {}));
    request.spec.training.epochs = 3;
    const auto other = buildTable(request, {}, {});
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::ChecksumMismatch);
}

void TestBenchmark::regretFallsToNothing()
{
    const auto rules = rulesOf(madeTable());
    QVERIFY(rules);
    const auto problem = problemOf(madeTable(), *rules);
    QVERIFY(problem);
    QCOMPARE(problem->valid, std::size_t{7});
    QCOMPARE(problem->bestTest, 0.42); // two layers, two channels in the first: 2 * 42 of 200
    for (const std::string& strategy : strategiesForTables()) {
        search::SearchSettings settings;
        settings.strategy = strategy;
        const Trace trace = runOn(*problem, settings, 10, 1);
        QCOMPARE(trace.regret.size(), std::size_t{10});
        QVERIFY(std::is_sorted(trace.regret.rbegin(), trace.regret.rend()));
        QVERIFY2(trace.regret.back() == 0.0, strategy.c_str());
        QCOMPARE(runOn(*problem, settings, 10, 1).regret, trace.regret);
    }
}

// Two networks of a made problem: the first was lucky on the selection half of training 0.
void TestBenchmark::finalistsAreChosenByTheOtherTrainings()
{
    const auto rules = rulesOf(madeTable());
    QVERIFY(rules);
    Problem problem = *problemOf(madeTable(), *rules);
    for (auto& [architecture, entry] : problem.entries) {
        const bool isLucky = architecture.channels[1] == 2 && architecture.lengths.size() == 3;
        const bool isBest = architecture.channels[1] == 1 && architecture.lengths.size() == 3;
        entry.selection = {isLucky ? 0.9 : (isBest ? 0.8 : 0.1), 0.5};
        entry.heldBack = {0.5, isBest ? 0.7 : 0.3};
        entry.test = isBest ? 0.6 : 0.2;
    }
    problem.bestTest = 0.6;
    search::SearchSettings settings;
    settings.strategy = "random";
    QVERIFY(std::abs(runOn(problem, settings, 7, 0).regret.back() - 0.4) < 1e-12);
    QVERIFY(std::abs(runOn(problem, settings, 7, 0, 2).regret.back()) < 1e-12);
    QVERIFY(std::abs(runOn(problem, settings, 7, 0, 100).regret.back()) < 1e-12);
}

void TestBenchmark::limitsCount()
{
    const BenchmarkTable table = madeTable();
    auto rules = rulesOf(table);
    QVERIFY(rules);
    // 10240 MACs on the edge, or 1.317 mJ of radio, are what no layer saves: nothing keeps this.
    rules->limits.energy = Energy::millijoules(1e-6);
    QCOMPARE(problemOf(table, *rules)->valid, std::size_t{0});
    BenchmarkTable incomplete = table;
    incomplete.scores.erase(incomplete.scores.begin());
    QCOMPARE(problemOf(incomplete, *rules).error().code, ErrorCode::FileDamaged);
}

void TestBenchmark::quantilesAndRanksByHand()
{
    QCOMPARE(quantile({4, 1, 3, 2}, 0.5), 2.5);
    QCOMPARE(quantile({4, 1, 3, 2}, 0.25), 1.75);
    QCOMPARE(quantile({7}, 0.9), 7.0);
    // Round 1: 1, 2, 3; round 2: the first two share ranks 1 and 2.
    QCOMPARE(meanRanks({{0.1, 0.2}, {0.2, 0.2}, {0.3, 0.9}}), (std::vector<double>{1.25, 1.75, 3}));
    // Demsar's example: 4 classifiers on 14 data sets, 2.569 * sqrt(4 * 5 / (6 * 14)) = 1.2535.
    QVERIFY(std::abs(*criticalDifference(4, 14) - 1.2535) < 1e-4);
    QVERIFY(!criticalDifference(1, 14));
}

namespace {

ContestRequest smallContest()
{
    ContestRequest request;
    request.table = "made";
    for (const char* strategy : {"random", "local-search"}) {
        search::SearchSettings settings;
        settings.strategy = strategy;
        request.competitors.push_back({strategy, settings});
    }
    request.trainings = 7;
    request.seeds = 4;
    return request;
}

} // namespace

void TestBenchmark::contestIsTheSameForAnyNumberOfThreads()
{
    const auto problem = problemOf(madeTable(), *rulesOf(madeTable()));
    QVERIFY(problem);
    ContestRequest request = smallContest();
    std::vector<double> shares;
    const auto one = compete(*problem, request, [&](double share) { shares.push_back(share); }, {});
    QVERIFY(one);
    request.threads = 3;
    const auto three = compete(*problem, request, {}, {});
    QVERIFY(three);
    QVERIFY(*one == *three);
    QCOMPARE(shares, (std::vector<double>{0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0}));
    for (const Contestant& contestant : one->contestants) {
        QCOMPARE(contestant.curve.size(), std::size_t{7});
        // All seven networks are trained in the end, so the two share ranks 1 and 2.
        QVERIFY((contestant.curve.back() == RegretBand{0.0, 0.0, 0.0}));
        QCOMPARE(contestant.meanRank, 1.5);
        for (std::size_t n = 0; n < 7; ++n) {
            std::vector<double> regrets;
            for (const Trace& trace : contestant.traces)
                regrets.push_back(trace.regret[n]);
            QCOMPARE(contestant.curve[n].median, quantile(regrets, 0.5));
            QCOMPARE(contestant.curve[n].lower, quantile(regrets, 0.25));
            QCOMPARE(contestant.curve[n].upper, quantile(regrets, 0.75));
        }
    }
    QCOMPARE(one->criticalDifference, criticalDifference(2, 4));
}

void TestBenchmark::contestCanBeStopped()
{
    const auto problem = problemOf(madeTable(), *rulesOf(madeTable()));
    QVERIFY(problem);
    std::stop_source stop;
    int calls = 0;
    const auto stopped = compete(
        *problem, smallContest(),
        [&](double) {
            ++calls;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
}

void TestBenchmark::contestThatNothingKeepsIsRefused()
{
    auto rules = rulesOf(madeTable());
    QVERIFY(rules);
    rules->limits.energy = Energy::millijoules(1e-6);
    const auto refused = compete(*problemOf(madeTable(), *rules), smallContest(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LimitsUnreachable);
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
