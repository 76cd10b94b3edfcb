// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::benchmark;

namespace {

constexpr int kTrainings = 100;
constexpr std::uint64_t kSeeds = 40;

/// Median regret after kTrainings.
double medianRegret(const Problem& problem, std::string_view strategy)
{
    search::SearchSettings settings;
    settings.strategy = strategy;
    std::vector<double> regrets;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed)
        regrets.push_back(runOn(problem, settings, kTrainings, seed).regret.back());
    return quantile(regrets, 0.5);
}

} // namespace

/// The tables that come with the program, and what docs/strategies.md says of them.
class TestShippedTables : public QObject {
    Q_OBJECT

private slots:
    void tablesAreComplete_data();
    void tablesAreComplete();
    void everyStrategyBeatsRandomOnRealBeats_data();
    void everyStrategyBeatsRandomOnRealBeats();
};

void TestShippedTables::tablesAreComplete_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("real") << "real";
    QTest::newRow("synthetic") << "synthetic";
}

void TestShippedTables::tablesAreComplete()
{
    QFETCH(QString, name);
    const auto table = shippedTable(name.toStdString());
    QVERIFY2(table, table ? "" : table.error().detail.c_str());
    // 12 kinds of layer, up to three of them: 1 + 12 + 144 + 1728.
    QCOMPARE(table->scores.size(), std::size_t{1885});
    const auto rules = rulesOf(*table);
    QVERIFY(rules);
    const auto problem = problemOf(*table, *rules);
    QVERIFY2(problem, problem ? "" : problem.error().detail.c_str());
    QVERIFY(problem->limit_mJ);
    QCOMPARE(problem->valid, std::size_t{446});
}

void TestShippedTables::everyStrategyBeatsRandomOnRealBeats_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& strategy : strategiesForTables()) {
        if (strategy != "random")
            QTest::newRow(strategy.c_str()) << QString::fromStdString(strategy);
    }
}

void TestShippedTables::everyStrategyBeatsRandomOnRealBeats()
{
    QFETCH(QString, name);
    static const auto table = shippedTable("real");
    QVERIFY(table);
    static const auto rules = rulesOf(*table);
    QVERIFY(rules);
    static const Problem problem = *problemOf(*table, *rules);
    static const double random = medianRegret(problem, "random");
    const double regret = medianRegret(problem, name.toStdString());
    QVERIFY2(regret < random,
             qPrintable(QStringLiteral("%1 points against %2")
                            .arg(100.0 * regret, 0, 'f', 2)
                            .arg(100.0 * random, 0, 'f', 2)));
}

QTEST_GUILESS_MAIN(TestShippedTables)
#include "tst_shipped_tables.moc"
