// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_view.h"
#include "ui/report/article_tables.h"
#include "ui/report/report_article.h"
#include "ui/report/table_blocks.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

ArticleTable made()
{
    ArticleTable table;
    table.number = 3;
    table.caption = QStringLiteral("Energy & accuracy, 95 %");
    table.columns = {{QStringLiteral("Way"), false}, {QStringLiteral("Test, %")}};
    table.rows = {{QStringLiteral("the_answer"), QStringLiteral("85.0 ± 1.4")},
                  {QStringLiteral("say \"raw\", {all}"), QStringLiteral("2,048\n3")}};
    table.emphasised = 0;
    return table;
}

} // namespace

class TestArticleTables : public QObject {
    Q_OBJECT

private slots:
    void latexByHand();
    void csvByHand();
    void namesOfUsersDoNoHarm();
    void reportHasItsTables();
    void chineseWrapsWithoutSpaces_data();
    void chineseWrapsWithoutSpaces();
    void missedRequirementsAreNotCalledCosts();
    void everyBrokenLimitIsNamed();
    void baselinesStandInOneTable();
    void scoresAreDrawnWhereTheyAreKept();
};

void TestArticleTables::latexByHand()
{
    QCOMPARE(toLatex(made()),
             QByteArray("% \\usepackage{booktabs}\n"
                        "\\begin{table}\n"
                        "\\centering\n"
                        "\\caption{Energy \\& accuracy, 95 \\%}\n"
                        "\\begin{tabular}{lr}\n"
                        "\\toprule\n"
                        "Way & Test, \\% \\\\\n"
                        "\\midrule\n"
                        "\\textbf{the\\_answer} & \\textbf{85.0 $\\pm$ 1.4} \\\\\n"
                        "say \"raw\", \\{all\\} & 2,048; 3 \\\\\n"
                        "\\bottomrule\n"
                        "\\end{tabular}\n"
                        "\\end{table}\n"));
}

void TestArticleTables::csvByHand()
{
    QCOMPARE(toCsv(made()),
             QByteArray("Way,\"Test, %\"\r\n"
                        "the_answer,85.0 ± 1.4\r\n"
                        "\"say \"\"raw\"\", {all}\",\"2,048; 3\"\r\n"));
}

void TestArticleTables::namesOfUsersDoNoHarm()
{
    ArticleTable table;
    table.caption = QStringLiteral("a\x1b[2J");
    table.columns = {{QStringLiteral("=1+1"), false}, {QStringLiteral("-2")}};
    table.rows = {{QStringLiteral("@A1\r"), QStringLiteral("-3.5")},
                  {QStringLiteral("a<b|c"), QStringLiteral("-")}};
    QCOMPARE(toCsv(table), QByteArray("'=1+1,-2\r\n"
                                      "'@A1\\x0d,-3.5\r\n"
                                      "a<b|c,-\r\n"));
    const QByteArray latex = toLatex(table);
    QVERIFY(latex.contains("\\caption{a\\textbackslash{}x1b[2J}"));
    QVERIFY(latex.contains("a\\textless{}b\\textbar{}c & -"));
}

void TestArticleTables::missedRequirementsAreNotCalledCosts()
{
    const Article article
        = articleOf(*report::makeReport(test::madeViewOfMissedRequirements(), ""));
    QCOMPARE(article.summary,
             QStringLiteral("Of 4 candidates, 3 keep the limits of cost, but none of them reaches "
                            "what is required on the selection half: limits.macro_f1 at least 0.95."));
}

void TestArticleTables::reportHasItsTables()
{
    const auto report = report::makeReport(test::madeView(), "heart.splitscape");
    QVERIFY(report);
    const auto tables = tablesOf(articleOf(*report));
    QVERIFY(tables.size() >= 5);
    for (const ArticleTable& table : tables) {
        for (const QStringList& row : table.rows)
            QCOMPARE(static_cast<std::size_t>(row.size()), table.columns.size());
    }
    const QString summary = articleOf(*report).summary;
    QVERIFY2(summary.contains(QStringLiteral("95 % interval 73.8")), qPrintable(summary));
    QVERIFY(summary.contains(QStringLiteral("by sample")));
    QVERIFY(summary.contains(QStringLiteral("no baseline was measured")));
}

void TestArticleTables::chineseWrapsWithoutSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaller");
    QTest::newRow("one line") << QStringLiteral("测试") << false;
    QTest::newRow("Chinese that is too wide")
        << QStringLiteral("按样本：同一人的样本可能在多个部分中").repeated(3) << true;
    QTest::newRow("a word stays whole") << QString(80, u'm') << false;
}

void TestArticleTables::chineseWrapsWithoutSpaces()
{
    QFETCH(QString, text);
    QFETCH(bool, isTaller);
    const auto heightOf = [](const QString& cell) {
        ArticleTable table;
        table.columns = {{QStringLiteral("A"), false}};
        table.rows = {{cell}};
        return tableBlocks(table, 150).front().height;
    };
    QCOMPARE(heightOf(text) > heightOf(QStringLiteral("x")), isTaller);
}

void TestArticleTables::everyBrokenLimitIsNamed()
{
    report::Report report = *report::makeReport(test::madeView(), "heart.splitscape");
    auto& points = report.answer->partition.points;
    QVERIFY(points.size() >= 5);
    using enum partition::Violation;
    points[0].violations = NoViolation;
    points[1].violations = PointViolation;
    points[2].violations = FlashViolation | LatencyViolation;
    points[3].violations = SidesViolation;
    points[4].violations = RamViolation | PowerViolation | PointViolation | SidesViolation;
    QStringList said;
    for (const ArticleTable& table : tablesOf(articleOf(report))) {
        if (!table.columns.empty() && table.columns.back().header == QStringLiteral("Limits")) {
            for (const QStringList& row : table.rows)
                said += row.constLast();
        }
    }
    QCOMPARE(said.mid(0, 5),
             (QStringList{QStringLiteral("all kept"),
                          QStringLiteral("before the first point allowed"),
                          QStringLiteral("Flash, latency broken"),
                          QStringLiteral("the last layer runs on the fog node"),
                          QStringLiteral("RAM, average power broken; before the first point "
                                         "allowed; the last layer runs on the fog node")}));
}

void TestArticleTables::baselinesStandInOneTable()
{
    auto report = report::makeReport(test::madeView(), "heart.splitscape");
    QVERIFY(report);
    evaluate::Baseline raw;
    raw.kind = evaluate::BaselineKind::SendRaw;
    raw.architecture = {{32, 5}, {1, 1}};
    raw.deployment.sentValues = 32;
    raw.testAccuracies = {0.80, 0.82};
    evaluate::summarise(raw);
    report->baselines = report::BaselineVerdict{{raw}, {}};
    const Article article = articleOf(*report);
    QList<QStringList> rows;
    QStringList always;
    for (const ArticleTable& table : tablesOf(article)) {
        for (const QStringList& row : table.rows) {
            if (row.first().startsWith(QStringLiteral("sending 32 raw values"))
                || row.first() == QStringLiteral("send it raw"))
                rows += row;
            else if (row.first() == QStringLiteral("always answering background"))
                always = row;
        }
    }
    QCOMPARE(rows.size(), 1);
    // 81 % of the 50 test samples are 40.5, rounded to 41 right: Wilson.
    QCOMPARE(rows.first().at(1), QStringLiteral("81.0 ± 1.4"));
    QCOMPARE(rows.first().at(2), QStringLiteral("69.2–90.2"));
    QCOMPARE(always.value(1), QStringLiteral("50.0"));
    QVERIFY2(article.summary.contains(QStringLiteral("the best baseline, sending 32 raw values")),
             qPrintable(article.summary));
}

void TestArticleTables::scoresAreDrawnWhereTheyAreKept()
{
    auto report = report::makeReport(test::madeView(), "heart.splitscape");
    QVERIFY(report);
    const auto figuresIn = [](const Article& article) {
        QStringList titles;
        for (const ArticleElement& element : article.elements) {
            const auto* row = std::get_if<ArticleRow>(&element);
            for (std::size_t i = 0; row && i < row->cells.size(); ++i) {
                if (const auto* figure = std::get_if<ArticleFigure>(&row->cells[i]))
                    titles += figure->drawing.title;
            }
        }
        return titles;
    };
    const QString roc = QStringLiteral("Receiver operating characteristic");
    const QString calibration = QStringLiteral("Calibration");
    QVERIFY(!figuresIn(articleOf(*report)).contains(roc));
    evaluate::TestFigures figures;
    figures.calibration = metrics::calibrationOf(std::vector<double>{0.9, 0.6},
                                                 std::vector<std::uint8_t>{1, 0});
    report->evidence.figures = figures;
    QVERIFY(!figuresIn(articleOf(*report)).contains(roc)); // of two classes only
    QVERIFY(figuresIn(articleOf(*report)).contains(calibration));
    evaluate::CurveFigures curves;
    curves.areaUnderRoc = 0.9;
    curves.first = *metrics::scoreCurve(std::vector<double>{0.9, 0.2},
                                        std::vector<std::uint8_t>{1, 0});
    report->evidence.figures->curves = curves;
    const QStringList titles = figuresIn(articleOf(*report));
    QVERIFY(titles.contains(roc) && titles.contains(QStringLiteral("Precision against sensitivity")));
}

QTEST_MAIN(TestArticleTables)
#include "tst_article_tables.moc"
