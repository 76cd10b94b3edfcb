// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "ui/models/candidate_snapshot.h"

#include <QtTest/QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace splitscape;
using namespace splitscape::ui;
using namespace splitscape::tests;

namespace {

/// The first figure two rows differ in; empty where they do not.
const char* differingColumn(const CandidateRow& a, const CandidateRow& b)
{
    for (std::size_t c = 0; c < kColumnCount; ++c) {
        const bool bothUnknown = std::isnan(a.values[c]) && std::isnan(b.values[c]);
        if (a.values[c] != b.values[c] && !bothUnknown)
            return kColumns[c].key;
    }
    return "";
}

} // namespace

class TestCandidateTable : public QObject {
    Q_OBJECT

private slots:
    void judgingAgainByTheSameRulesChangesNothing()
    {
        const auto candidates = test::madeRun(2000, 50, 5);
        const CandidateTable asRun = CandidateTable().with(candidates, paperRules(), true);
        const CandidateTable again = asRun.judgedAgain(paperRules(), false);
        for (std::size_t i = 0; i < asRun.size(); ++i) {
            QCOMPARE(differingColumn(asRun.row(i), again.row(i)), "");
        }
    }

    void aReplacedCandidateIsJudgedAsItIsNow()
    {
        partition::Rules rules = paperRules();
        rules.judging.scenario = partition::Scenario::TotalEnergy;
        rules.judging.fogFactor = 3.0;
        auto trained = std::make_shared<evaluate::CandidateResult>(*paperCandidates()[4]);
        trained->training = evaluate::TrainingSummary{0.9, 0, {}};
        rules.limits.energy.reset();
        // The same candidate trained by now, and one that took its number with another
        // architecture.
        const std::vector<evaluate::CandidatePtr> later{
            trained, test::madeCandidate(0, {2048, 8, 16, 5}, {1, 2, 3, 1}, 0.5)};
        const CandidateTable table = CandidateTable()
                                         .with(paperCandidates(), paperRules(), true)
                                         .with(later, paperRules(), true);
        const CandidateTable again = table.judgedAgain(rules, false);
        const std::vector<evaluate::CandidatePtr> present{
            later[1], paperCandidates()[1], paperCandidates()[2], paperCandidates()[3], trained};
        const CandidateTable afresh = CandidateTable().with(present, rules, false);
        QCOMPARE(again.size(), afresh.size());
        for (std::size_t i = 0; i < afresh.size(); ++i) {
            QCOMPARE(again.row(i).standing, afresh.row(i).standing);
            QCOMPARE(differingColumn(again.row(i), afresh.row(i)), "");
        }
        QCOMPARE(again.row(4).standing, Standing::Valid);
    }

    void whatContinuesATableIsAddedAsAnythingElse_data()
    {
        QTest::addColumn<int>("there"); // before the rest comes
        QTest::addColumn<int>("added");
        constexpr int kBlock = int(CandidateTable::kBlockRows);
        QTest::newRow("everything at once") << 0 << 3000;
        QTest::newRow("enough for every core") << 0 << 20 * kBlock + 7;
        QTest::newRow("the last block has room") << kBlock + 100 << 3000;
        QTest::newRow("it has room for all of them") << kBlock + 100 << 10;
        QTest::newRow("the last block is full") << 2 * kBlock << kBlock;
        QTest::newRow("it is filled up exactly") << kBlock + 100 << kBlock - 100;
    }
    void whatContinuesATableIsAddedAsAnythingElse()
    {
        QFETCH(int, there);
        QFETCH(int, added);
        const auto run = test::madeRun(std::size_t(there + added), 100, 5);
        const auto middle = run.begin() + there;
        const CandidateTable before
            = CandidateTable().with({run.begin(), middle}, paperRules(), true);
        const std::vector<evaluate::CandidatePtr> rest(middle, run.end());
        const CandidateTable continued = before.with(rest, paperRules(), true);
        // A null pointer among them is enough to have each looked up by itself.
        std::vector<evaluate::CandidatePtr> mixed = rest;
        mixed.emplace_back();
        const CandidateTable one = before.with(mixed, paperRules(), true);
        QCOMPARE(continued.size(), run.size());
        QCOMPARE(one.size(), run.size());
        for (std::size_t row = 0; row < run.size(); ++row) {
            QCOMPARE(continued.candidate(row), run[row]);
            QCOMPARE(continued.find(run[row]->id), row);
            QCOMPARE(continued.row(row).standing, one.row(row).standing);
            QCOMPARE(differingColumn(continued.row(row), one.row(row)), "");
        }
        const RowSummary summary = continued.summary();
        QCOMPARE(summary.lowest, one.summary().lowest);
        QCOMPARE(summary.highest, one.summary().highest);
        QCOMPARE(summary.standings, one.summary().standings);
        QCOMPARE(before.size(), std::size_t(there)); // it stays what it was
    }

    void everyOrderIsThatOfComparing_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<bool>("whatIf");
        QTest::newRow("rising") << Qt::AscendingOrder << false;
        QTest::newRow("falling") << Qt::DescendingOrder << false;
        QTest::newRow("rising, judged again") << Qt::AscendingOrder << true;
        QTest::newRow("falling, judged again") << Qt::DescendingOrder << true;
    }
    void everyOrderIsThatOfComparing()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(bool, whatIf);
        SnapshotRequest request;
        request.added = test::madeRun(3000, 100, 7);
        request.rules = paperRules();
        request.filter.ranges[std::size_t(CandidateColumn::Layers)] = ValueRange{3.0, 6.0};
        const SnapshotPtr first = makeSnapshot(request);
        request.previous = first;
        request.added.clear();
        request.judgedAsRun = !whatIf;
        if (whatIf)
            request.rules.judging.scenario = partition::Scenario::TotalEnergy;
        for (std::size_t c = 0; c < kColumnCount; ++c) {
            request.sort = {CandidateColumn(c), order};
            const SnapshotPtr snapshot = makeSnapshot(request);
            std::vector<std::uint32_t> expected;
            for (std::uint32_t row = 0; row < snapshot->table.size(); ++row) {
                const double layers = snapshot->table.row(row)[CandidateColumn::Layers];
                if (layers >= 3.0 && layers <= 6.0)
                    expected.push_back(row);
            }
            std::stable_sort(expected.begin(), expected.end(),
                             [&](std::uint32_t a, std::uint32_t b) {
                                 const double x = snapshot->table.row(a).values[c];
                                 const double y = snapshot->table.row(b).values[c];
                                 if (std::isnan(x) || std::isnan(y))
                                     return !std::isnan(x) && std::isnan(y);
                                 return order == Qt::AscendingOrder ? x < y : x > y;
                             });
            QVERIFY2(snapshot->order == expected, kColumns[c].key);
            for (std::uint32_t place = 0; place < expected.size(); ++place)
                QCOMPARE(snapshot->position[expected[place]], place);
        }
    }

    void aWhatIfHasTheOrderOfWhatIsMadeAfresh_data()
    {
        QTest::addColumn<CandidateColumn>("sorted");
        QTest::addColumn<FilterRule>("filter");
        using C = CandidateColumn;
        const auto ranged = [](C column, double low, double high) {
            FilterRule rule;
            rule.ranges[std::size_t(column)] = ValueRange{low, high};
            return rule;
        };
        FilterRule valid;
        valid.standings.fill(false);
        valid.standings[std::size_t(Standing::Valid)] = true;
        QTest::newRow("no rule decides it") << C::Accuracy << FilterRule{};
        QTest::newRow("nor what passes") << C::Id << ranged(C::Layers, 3.0, 6.0);
        QTest::newRow("a rule decides the order") << C::ScenarioEnergy << FilterRule{};
        QTest::newRow("a rule decides what passes") << C::Id << ranged(C::TotalEnergy, 0.0, 0.3);
        QTest::newRow("the standing decides what passes") << C::Accuracy << valid;
        QTest::newRow("the standing decides the order") << C::Status << FilterRule{};
    }
    void aWhatIfHasTheOrderOfWhatIsMadeAfresh()
    {
        QFETCH(CandidateColumn, sorted);
        QFETCH(FilterRule, filter);
        // The more on two threads.
        for (const std::size_t count : {std::size_t{3000}, std::size_t{20000}}) {
            SnapshotRequest request;
            request.added = test::madeRun(count, 100, 7);
            request.rules = paperRules();
            request.filter = filter;
            request.sort = {sorted, Qt::DescendingOrder};
            SnapshotRequest whatIf = request;
            whatIf.previous = makeSnapshot(request);
            whatIf.added.clear();
            whatIf.judgedAsRun = request.judgedAsRun = false;
            whatIf.rules.judging.scenario = partition::Scenario::TotalEnergy;
            whatIf.rules.limits.energy = Energy::millijoules(0.2);
            request.rules = whatIf.rules;
            const SnapshotPtr afresh = makeSnapshot(request);
            const SnapshotPtr again = makeSnapshot(whatIf);
            QVERIFY(!afresh->order.empty() && !afresh->front.empty());
            QVERIFY(again->order == afresh->order);
            QVERIFY(again->position == afresh->position);
            QVERIFY(again->front == afresh->front);
        }
    }

    void theSummaryIsThatOfTheRows()
    {
        // More than one block, some of them replaced.
        CandidateTable table
            = CandidateTable().with(test::madeRun(3000, 100, 7), paperRules(), true);
        table = table.with(std::vector{test::madeCandidate(1500, {2048, 8, 5}, {1, 1, 1}, 0.99),
                                       test::madeCandidate(5000, {2048, 8, 5}, {1, 1, 1}, 0.01)},
                           paperRules(), true);
        partition::Rules rules = paperRules();
        rules.limits.energy = Energy::millijoules(0.2);
        for (const CandidateTable& t : {table, table.judgedAgain(rules, false)}) {
            const RowSummary summary = t.summary();
            std::array<std::size_t, kStandings> standings{};
            std::size_t lost = 0;
            for (std::size_t r = 0; r < t.size(); ++r) {
                ++standings[std::size_t(t.row(r).standing)];
                lost += t.row(r).feasibleAsRun && !t.row(r).feasible ? 1U : 0U;
            }
            QVERIFY(summary.standings == standings);
            QCOMPARE(summary.becameInfeasible, lost);
            for (std::size_t c = 0; c < kColumnCount; ++c) {
                double lowest = std::numeric_limits<double>::infinity();
                double highest = -lowest;
                for (std::size_t r = 0; r < t.size(); ++r) {
                    const double value = t.row(r).values[c];
                    lowest = std::isnan(value) ? lowest : std::min(lowest, value);
                    highest = std::isnan(value) ? highest : std::max(highest, value);
                }
                const auto extent = summary.extent(CandidateColumn(c));
                QCOMPARE(extent.has_value(), lowest <= highest);
                if (extent)
                    QVERIFY2((*extent == ValueRange{lowest, highest}), kColumns[c].key);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCandidateTable)
#include "tst_candidate_table.moc"
