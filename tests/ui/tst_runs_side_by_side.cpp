// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of the list side by side, ticked as a user would: one story, in order.
#include "tests/ui/driven_runs_page.h"
#include "tests/ui/picture.h"
#include "ui/charts/run_accuracy_chart.h"
#include "ui/charts/run_front_chart.h"
#include "ui/pages/paper_tables_dialog.h"
#include "ui/pages/run_comparison.h"

#include <nlohmann/json.hpp>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;
using nlohmann::json;
using test::kPageSize;
using test::kPatience;

class TestRunsSideBySide : public QObject, private test::DrivenRunsPage {
    Q_OBJECT

private slots:
    void initTestCase();
    void twoRunsAreCompared();
    void differencesEqualThoseOfTheCommandLine();
    void theChartsShowTheFirstFour();
    void tickedRunsAreTabulated();
    void aTickedRunThatVanishesIsExplained();
    void runsThatFoundNothingAreCompared();
    void aFrontOfAnotherMetricIsNoStaircase();
};

void TestRunsSideBySide::initTestCase()
{
    makeRuns();
    makePage();
    addRuns();
    m_page->table()->setFocus();
}

void TestRunsSideBySide::twoRunsAreCompared()
{
    tick(run("first"));
    QVERIFY(find<QLabel>("comparePrompt")->text().contains(QStringLiteral("first")));
    // On the box itself a space ticks once, too.
    m_page->table()->setCurrentIndex(cell(run("first"), LibraryColumn::Compared));
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(m_page->model()->compared().isEmpty());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-one-ticked"));
    tick(run("second"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison()->isVisible(), kPatience);
    QCOMPARE(m_page->model()->compared(), (QStringList{run("first"), run("second")}));
    QCOMPARE(cell(run("second"), LibraryColumn::Compared).data().toString(), QStringLiteral("B"));
    const auto& runs = m_page->comparison()->accuracy()->runs();
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].summary->generations.size(), std::size_t{3});
    QCOMPARE(runs[1].summary->generations.size(), std::size_t{2});
    QCOMPARE(m_page->comparison()->accuracy()->table()->rowCount(), 3);
    QCOMPARE(m_page->comparison()->fronts()->commonLimit(),
             std::optional(Energy::millijoules(0.27)));
}

void TestRunsSideBySide::differencesEqualThoseOfTheCommandLine()
{
    const test::Ran ran = test::runProgram(
        {"compare", run("first").toStdString(), run("second").toStdString(), "--json"});
    const json settings = json::parse(ran.out).at("settings");
    const QAbstractItemModel* shown = m_page->comparison()->settings();
    QCOMPARE(shown->rowCount(), int(settings.size()));
    QCOMPARE(shown->rowCount(), 2); // generations and seed
    for (int row = 0; row < shown->rowCount(); ++row) {
        const json& setting = settings.at(std::size_t(row));
        QCOMPARE(shown->index(row, 0).data().toString().toStdString(),
                 setting.at("field").get<std::string>());
        for (int column = 1; column < shown->columnCount(); ++column)
            QCOMPARE(shown->index(row, column).data().toString().toStdString(),
                     setting.at("values").at(std::size_t(column - 1)).get<std::string>());
    }
}

void TestRunsSideBySide::theChartsShowTheFirstFour()
{
    tick(run("more/third"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->accuracy()->runs().size(), std::size_t{3},
                              kPatience);
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-three"));
    tests::savePictures(*m_page, {640, 1600}, QStringLiteral("runs-three-tall"));
    m_page->resize(kPageSize);
    tick(run("fourth"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->accuracy()->runs().size(), std::size_t{4},
                              kPatience);
    QVERIFY(!find<QLabel>("drawnRuns")->isVisible());
    tick(run("fifth"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->figures()->columnCount(), 6, kPatience);
    QCOMPARE(m_page->comparison()->accuracy()->runs().size(), std::size_t{4});
    QVERIFY(find<QLabel>("drawnRuns")->text().contains(QStringLiteral("A to D")));
    QVERIFY(find<QLabel>("drawnRuns")->isVisible());
    tests::savePictures(*m_page, {640, 1600}, QStringLiteral("runs-five-tall"));
    m_page->resize(kPageSize);
    // The same searches against time: a point for each generation that ended.
    RunAccuracyChart* accuracy = m_page->comparison()->accuracy();
    const int columns = accuracy->table()->columnCount();
    accuracy->setOverTime(true);
    QCOMPARE(accuracy->table()->columnCount(), 2 * columns - 1);
    QVERIFY(accuracy->table()->index(0, 2).data(Qt::EditRole).toDouble() > 0.0);
    QVERIFY(accuracy->table()->index(1, 2).data(Qt::EditRole).toDouble()
            > accuracy->table()->index(0, 2).data(Qt::EditRole).toDouble());
    accuracy->setOverTime(false);
    QCOMPARE(accuracy->table()->columnCount(), columns);
    // The same run twice: what it found does not differ from itself.
    m_page->model()->clearCompared();
    tick(run("first"));
    tick(run("fourth"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sameSettings")->isVisible(), kPatience);
}

void TestRunsSideBySide::tickedRunsAreTabulated()
{
    find<QAction>("paperTablesAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<PaperTablesDialog*>(), kPatience);
    auto* dialog = m_page->findChild<PaperTablesDialog*>();
    QCOMPARE(dialog->shownTable().rows.size(), std::size_t{2});
    QCOMPARE(dialog->shownTable().rows[1].front(), QStringLiteral("fourth"));
    tests::savePictures(*dialog, dialog->size(), QStringLiteral("paper-tables"));
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<PaperTablesDialog*>());
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    m_page->model()->clearCompared();
    QVERIFY(!find<QAction>("paperTablesAction")->isEnabled());
    tick(run("first"));
    tick(run("fourth"));
}

void TestRunsSideBySide::aTickedRunThatVanishesIsExplained()
{
    m_page->model()->clearCompared();
    tick(run("first"));
    QVERIFY(QFile::rename(run("second"), file("elsewhere")));
    tick(run("second")); // the list does not know yet
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("comparePrompt")->text().contains(QStringLiteral("second.splitscape")),
        kPatience);
    QVERIFY(find<QLabel>("comparePrompt")->isVisible());
    QVERIFY(QFile::rename(file("elsewhere"), run("second")));
    find<QAction>("refreshRuns")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison()->isVisible(), kPatience);
}

void TestRunsSideBySide::runsThatFoundNothingAreCompared()
{
    const auto nothing = std::make_shared<const record::RunSummary>();
    m_page->comparison()->setRuns({{QStringLiteral("A"), QStringLiteral("one"), nothing},
                                   {QStringLiteral("B"), QStringLiteral("two"), nothing}});
    QVERIFY(m_page->comparison()->accuracy()->isEmpty());
    QVERIFY(m_page->comparison()->fronts()->isEmpty());
    QCOMPARE(m_page->comparison()->settings()->rowCount(), 0);
}

void TestRunsSideBySide::aFrontOfAnotherMetricIsNoStaircase()
{
    const auto summary = std::make_shared<record::RunSummary>();
    summary->front = {{Energy::millijoules(0.05), 0.86, 2}, {Energy::millijoules(0.09), 0.88, 0}};
    RunFrontChart chart;
    chart.setRuns({{QStringLiteral("A"), QStringLiteral("one"), summary}});
    const auto* plot = chart.findChild<QCustomPlot*>(QStringLiteral("runFrontPlot"));
    const auto linesOf = [plot] {
        std::vector<int> points; // of the graphs that are drawn as lines
        for (int i = 0; i < plot->graphCount(); ++i) {
            if (plot->graph(i)->lineStyle() == QCPGraph::lsStepLeft)
                points.push_back(plot->graph(i)->dataCount());
        }
        return points;
    };
    QCOMPARE(linesOf(), (std::vector<int>{0, 0, 0, 3}));
    summary->front[1].accuracy = 0.84; // of a higher F1, say
    chart.setRuns({{QStringLiteral("A"), QStringLiteral("one"), summary}});
    QCOMPARE(linesOf(), (std::vector<int>{0, 0, 0, 0}));
}

QTEST_MAIN(TestRunsSideBySide)
#include "tst_runs_side_by_side.moc"
