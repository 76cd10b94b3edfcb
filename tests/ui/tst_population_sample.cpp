// SPDX-License-Identifier: GPL-3.0-or-later
// A what-if of many candidates: a sample answers first, then all of them.
#include "tests/ui/paper_candidates.h"
#include "ui/charts/population_chart.h"
#include "ui/jobs/work_pool.h"
#include "ui/models/candidate_sample.h"
#include "ui/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr std::size_t kMany = 20000;
constexpr std::size_t kFew = 500;

/// Total energy and a limit that many keep and many break.
partition::Rules otherRules()
{
    partition::Rules rules = tests::paperRules();
    rules.judging.scenario = partition::Scenario::TotalEnergy;
    rules.judging.fogFactor = 10.0;
    rules.limits.energy = Energy::millijoules(0.3);
    return rules;
}

} // namespace

class TestPopulationSample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(ThemeChoice::Light); }

    void aSampleIsJudgedAsAllAre()
    {
        SnapshotRequest request;
        request.rules = tests::paperRules();
        request.added = test::madeRun(kMany, 500, 3);
        request.previous = makeSnapshot(request);
        QVERIFY(isWorthSampling(*request.previous));
        request.added.clear();
        request.rules = otherRules();
        request.judgedAsRun = false;
        const SnapshotPtr sample = makeSample(request);
        const SnapshotPtr whole = makeSnapshot(request);
        QVERIFY(sample->table.size() >= kSampleRows && sample->table.size() < 2 * kSampleRows);
        QVERIFY(sample->rules == whole->rules);
        for (std::size_t row = 0; row < sample->table.size(); ++row) {
            const auto id = sample->table.candidate(row)->id;
            const CandidateRow& one = sample->table.row(row);
            const CandidateRow& same = whole->table.row(whole->table.find(id));
            QVERIFY(one.standing == same.standing && one.feasible == same.feasible);
            QCOMPARE(one[CandidateColumn::ScenarioEnergy], same[CandidateColumn::ScenarioEnergy]);
        }
        // What was on the front may still be.
        for (const std::uint32_t row : request.previous->front) {
            const auto id = request.previous->table.candidate(row)->id;
            QVERIFY(sample->table.find(id) < sample->table.size());
        }
        // Early and late candidates alike.
        QVERIFY(sample->table.find(kMany - kMany / kSampleRows) < sample->table.size());
    }

    void fewCandidatesNeedNoSample()
    {
        SnapshotRequest request;
        request.rules = tests::paperRules();
        request.added = test::madeRun(kFew, 500, 3);
        QVERIFY(!isWorthSampling(*makeSnapshot(request)));
    }

    void theChartShowsTheSampleUntilAllAreJudged()
    {
        // One thread, so that what was asked for first is there first.
        const int threads = workPool().maxThreadCount();
        workPool().setMaxThreadCount(1);
        CandidateFilter filter;
        CandidateSet set(&filter);
        Selection selection;
        CandidateModel model(&set, &selection);
        set.open(tests::paperRules());
        PopulationChart chart(&set, &selection, &model);
        chart.resize(640, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        set.append(test::madeRun(kMany, 500, 3));
        QTRY_VERIFY(set.isUpToDate() && chart.isUpToDate());
        // One that the sample is without keeps its ring, where the new rules put it.
        CandidateId marked = 1;
        while (!set.candidate(marked)->best || marked % (kMany / kSampleRows) == 0)
            ++marked;
        selection.select(marked);

        std::vector<std::size_t> shown;
        connect(chart.plot(), &QCustomPlot::afterReplot, this, [&] {
            if (!chart.shownSnapshot() || !(chart.shownSnapshot()->rules == otherRules()))
                return;
            const std::size_t rows = chart.shownSnapshot()->table.size();
            if (!shown.empty() && shown.back() == rows)
                return;
            shown.push_back(rows);
            if (rows == kMany)
                return;
            QCOMPARE(chart.shownSnapshot()->table.find(marked), rows); // it is not in the sample
            const auto* ring = chart.plot()->graph(3); // of the selected one
            QCOMPARE(ring->data()->size(), 1);
        });
        set.setRules(otherRules());
        QTRY_VERIFY(set.isUpToDate() && chart.isUpToDate()
                    && chart.shownSnapshot() == set.snapshot());
        QCOMPARE(shown.size(), std::size_t{2});
        QVERIFY(shown[0] < kMany);
        QCOMPARE(shown[1], kMany);
        workPool().setMaxThreadCount(threads);
    }

    void allAreJudgedOnceTheirPartIs_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("the part is there") << true;
        QTest::newRow("it never comes") << false;
    }
    void allAreJudgedOnceTheirPartIs()
    {
        QFETCH(bool, ends);
        CandidateFilter filter;
        CandidateSet set(&filter);
        set.open(tests::paperRules());
        set.append(test::madeRun(kFew, 500, 3));
        QTRY_VERIFY(set.isUpToDate());
        QTRY_COMPARE(workPool().activeThreadCount(), 0);
        connect(&set, &CandidateSet::rulesAsked, &set, &CandidateSet::giveHeadStart);
        set.setRules(otherRules());
        QVERIFY(!set.isUpToDate());
        QCOMPARE(workPool().activeThreadCount(), 0); // nobody takes a core from the part
        if (ends)
            set.endHeadStart();
        QTRY_VERIFY(set.isUpToDate());
        QVERIFY(set.snapshot()->rules == otherRules());
        // Without a head start nothing is begun twice, and other changes do not wait.
        set.endHeadStart();
        QVERIFY(set.isUpToDate());
        set.setSort({CandidateColumn::Accuracy, Qt::DescendingOrder});
        QTRY_VERIFY(set.isUpToDate());
        QVERIFY(set.snapshot()->sort == set.sort());
    }

    void backAtOnceNothingOfTheSampleStays()
    {
        CandidateFilter filter;
        CandidateSet set(&filter);
        Selection selection;
        CandidateModel model(&set, &selection);
        set.open(tests::paperRules());
        PopulationChart chart(&set, &selection, &model);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        set.append(test::madeRun(kMany, 500, 3));
        QTRY_VERIFY(set.isUpToDate() && chart.isUpToDate());
        set.setRules(otherRules());
        set.resetRules();
        QTRY_VERIFY(set.isUpToDate() && chart.isUpToDate());
        QCOMPARE(chart.shownSnapshot(), set.snapshot());
        set.setRules(otherRules());
        set.open(tests::paperRules());
        QTRY_VERIFY(set.isUpToDate());
        QTest::qWait(20); // a late sample would come now
        QVERIFY(chart.isEmpty());
    }
};

QTEST_MAIN(TestPopulationSample)
#include "tst_population_sample.moc"
