// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_view.h"
#include "ui/report/article_tables.h"
#include "ui/report/series_article.h"
#include "ui/report/series_figures.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// Two limits, 0.1 and 0.2 mJ, of two seeds; all tested but the last.
report::Series made()
{
    const record::RunView view = test::madeView();
    report::Series series;
    series.name = "heart";
    series.spec = view.spec;
    series.spec.seeds = {1, 2};
    series.spec.energySweep = {Energy::millijoules(0.1), Energy::millijoules(0.2)};
    for (const study::SeriesMember& member : study::membersOf(series.spec)) {
        if (series.groups.empty() || series.groups.back().limit != member.spec.rules.limits.energy)
            series.groups.push_back({member.spec.rules.limits.energy, {}, {}, {}, {}, {}});
        report::SeriesRun run;
        run.member = member;
        series.groups.back().runs.push_back(run);
    }
    const auto tested = [&view](report::SeriesRun& run, double heldBack, double test) {
        run.state = record::RunState::Completed;
        run.best = view.candidates.front();
        run.heldBackMean = heldBack;
        run.testMean = test;
        record::GenerationAccuracy one;
        one.best = heldBack;
        run.generations = {one};
        run.evidence.limitations = {report::Limitation::SyntheticData};
    };
    tested(series.groups[0].runs[0], 0.82, 0.80);
    tested(series.groups[0].runs[1], 0.81, 0.84);
    tested(series.groups[1].runs[0], 0.90, 0.90);
    series.groups[0].test = metrics::Spread{0.82, 0.0283};
    series.groups[0].testInterval = metrics::Interval{0.566, 1.0};
    series.groups[1].test = metrics::Spread{0.90, {}};
    return series;
}

/// All paragraphs, one after another.
QString paragraphsOf(const report::Series& series)
{
    QString all;
    for (const ArticleElement& element : articleOf(series).elements) {
        if (const auto* paragraph = std::get_if<ArticleParagraph>(&element))
            all += paragraph->html;
    }
    return all;
}

} // namespace

class TestSeriesArticle : public QObject {
    Q_OBJECT

private slots:
    void leadsWithTheSpreadOfTheSearch();
    void showsTheNetworkThatTheHeldBackHalfChose();
    void tablesAndFiguresAreNumberedInOrder();
    void figuresNeedWhatTheyShow();
    void countsWhatALimitationConcerns();
    void saysHowANetworkWasChosenWhereOneIsShown();
    void figuresOfOneSearchAreNotSaidOfAll();
};

void TestSeriesArticle::leadsWithTheSpreadOfTheSearch()
{
    const Article article = articleOf(made());
    QCOMPARE(article.byline.value(0), QStringLiteral("Report of the searches in heart"));
    QVERIFY(article.byline.value(1).startsWith(QStringLiteral("3 of 4 searches tested")));
    QCOMPARE(article.summary,
             QStringLiteral("Within 0.100\u00a0mJ: 82.0\u00a0±\u00a02.8\u00a0% over 2 searches with "
                            "different seeds; 95 % interval of their mean 56.6\u00a0% to "
                            "100.0\u00a0%; no baseline was measured. Within 0.200\u00a0mJ: "
                            "90.0\u00a0% of one search, so how much searches differ is not known; "
                            "no baseline was measured. Protocol: by sample: one patient’s samples "
                            "may be in training and test."));
}

void TestSeriesArticle::showsTheNetworkThatTheHeldBackHalfChose()
{
    const auto tables = tablesOf(articleOf(made()));
    QCOMPARE(tables[0].rows[1].value(1), QStringLiteral("1 of 2"));
    // Seed 1 of the first limit: less accurate in the test, but that is not looked at.
    QCOMPARE(tables[1].rows[0].value(1), QStringLiteral("1"));
    QCOMPARE(tables[1].rows[0].value(2), QStringLiteral("82.0"));
    QCOMPARE(tables[2].rows[3].value(1), QStringLiteral("not begun"));
    report::Series damaged = made();
    damaged.groups[1].runs[1].isUnreadable = true;
    QCOMPARE(tablesOf(damaged).searches.rows[3].value(1), QStringLiteral("unreadable"));
}

void TestSeriesArticle::tablesAndFiguresAreNumberedInOrder()
{
    report::Series series = made();
    for (report::SeriesGroup& group : series.groups) {
        for (report::SeriesRun& run : group.runs)
            run.heldBackMean.reset(); // then there is no network to show
    }
    int number = 0;
    for (const ArticleTable& table : tablesOf(articleOf(series))) {
        QCOMPARE(table.number, ++number);
        for (const QStringList& row : table.rows)
            QCOMPARE(static_cast<std::size_t>(row.size()), table.columns.size());
    }
    QCOMPARE(number, 2);
}

void TestSeriesArticle::figuresNeedWhatTheyShow()
{
    report::Series series = made();
    QVERIFY(hasSeriesAccuracy(series) && hasSeriesBudget(series));
    QVERIFY(!drawSeriesAccuracy(series, {220, 170}).description.isEmpty());
    QVERIFY(drawSeriesBudget(series, {220, 170}).description.contains(QStringLiteral("82.0")));
    series.groups[1].test.reset();
    QVERIFY(!hasSeriesBudget(series)); // one limit is no budget
    series.groups.clear();
    QVERIFY(!hasSeriesAccuracy(series));
}

void TestSeriesArticle::countsWhatALimitationConcerns()
{
    report::Series series = made();
    series.groups[0].runs[0].evidence.limitations.clear();
    const QString all = paragraphsOf(series);
    QVERIFY2(all.contains(QStringLiteral("(2 of 3 searches)")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("1 of 4 searches have not been tested")));
}

void TestSeriesArticle::saysHowANetworkWasChosenWhereOneIsShown()
{
    report::Series series = made();
    const QString chosen = QStringLiteral("was chosen on the held-back half");
    QVERIFY(paragraphsOf(series).contains(chosen));
    for (report::SeriesGroup& group : series.groups) {
        for (report::SeriesRun& run : group.runs)
            run.member.spec.rules.limits.required.macroF1 = 0.8; // not what the held-back half has
    }
    const QString without = paragraphsOf(series);
    QVERIFY2(!without.contains(chosen), qPrintable(without));
    QVERIFY2(without.contains(QStringLiteral("looked at its test part once, at its end: 3 looks in "
                                             "all")),
             qPrintable(without));
}

void TestSeriesArticle::figuresOfOneSearchAreNotSaidOfAll()
{
    report::Series series = made();
    double found = 0.61;
    for (report::SeriesRun& run : series.groups[0].runs) {
        run.evidence.limitations = {report::Limitation::RequirementsMissed};
        metrics::RequiredFigure missed;
        missed.field = "limits.macro_f1";
        missed.bound = 0.8;
        missed.found = found;
        found += 0.02;
        run.evidence.missed = {missed};
    }
    const QString all = paragraphsOf(series);
    QVERIFY2(all.contains(QStringLiteral("on the selection half. (2 of 3 searches)")),
             qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("limits.macro_f1")));
}

QTEST_MAIN(TestSeriesArticle)
#include "tst_series_article.moc"
