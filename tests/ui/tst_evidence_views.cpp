// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"
#include "ui/charts/drawing_view.h"
#include "ui/charts/tested_mark.h"
#include "ui/models/called_samples_model.h"
#include "ui/pages/data_table.h"
#include "ui/pages/scores_panel.h"
#include "ui/preferences/translation.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <memory>
#include <qcustomplot.h>
#include <set>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

CalledSamplesModel::PredictionsPtr beats()
{
    auto made = std::make_shared<evaluate::TestPredictions>();
    made->classes = 2;
    made->patients = {"100", "208"};
    made->recordings = {{"100", 1800.0, {}}, {"208", 1800.0, {}}};
    made->labels = {0, 1, 1};
    made->patientOf = {0, 1, 1};
    made->recordingOf = {0, 1, 1};
    made->times = {3.5, 62.34, 100.0};
    made->trainings = {{1, {1, 0, 1}, {}}, {2, {0, 0, 1}, {}}};
    return made;
}

} // namespace

class TestEvidenceViews : public QObject {
    Q_OBJECT

private slots:
    void samplesOfACell();
    void placesOfSamplesAreInTheLanguage();
    void numbersHaveTheSignOfTheLanguage();
    void testedMarkComesAndGoes();
    void everyLimitationHasItsSentence();
    void certificateNamesItsNumbers();
    void anAccuracyIsQualified();
    void scoresAreShownWhereTheyAreKept();
};

void TestEvidenceViews::samplesOfACell()
{
    CalledSamplesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList names{QStringLiteral("N"), QStringLiteral("V")};
    model.show(beats(), {}, names);
    QCOMPARE(model.rowCount(), 2);
    // Called wrong by both trainings comes first.
    QCOMPARE(model.titleOf(0), QStringLiteral("208 at 1:02.3: V called N"));
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("2 of 2"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("100"));
    model.show(beats(), {1, 1}, names);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.sample(0).position, std::size_t{2});
    model.show(nullptr, {}, names);
    QCOMPARE(model.rowCount(), 0);
}

void TestEvidenceViews::placesOfSamplesAreInTheLanguage()
{
    const QLocale before;
    installTranslation(QStringLiteral("de"));
    CalledSamplesModel model;
    model.show(beats(), {}, {QStringLiteral("N"), QStringLiteral("V")});
    const QString atTime = model.index(0, 0).data().toString();
    auto made = std::make_shared<evaluate::TestPredictions>(*beats());
    made->areNumbers = true;
    model.show(made, {}, {});
    const QString atRow = model.index(0, 0).data().toString();
    made->recordingOf.clear();
    model.show(made, {}, {});
    const QString byNumber = model.index(0, 0).data().toString();
    qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(before);
    QCOMPARE(atTime, QStringLiteral("208 bei 1:02,3"));
    QCOMPARE(atRow, QStringLiteral("Zeile 62 von 208"));
    QCOMPARE(byNumber, QStringLiteral("Testbeispiel 2"));
}

void TestEvidenceViews::numbersHaveTheSignOfTheLanguage()
{
    metrics::Requirements required;
    required.macroF1 = 0.85;
    required.falseAlarmsPerDay = 1500.0;
    report::Evidence evidence;
    evidence.missed = {{"limits.macro_f1", 0.85, false, 0.8126}};
    data::DatasetSummary summary;
    summary.records.push_back({"Z001", "Z001", 173.61, {}});
    const auto textsIn = [&](const QLocale& locale) {
        const QLocale before;
        QLocale::setDefault(locale);
        DataTable table;
        table.setSummary(summary);
        const QStringList texts{requirementsText(required),
                                limitationText(report::Limitation::RequirementsMissed, evidence),
                                table.item(0, 2)->text()};
        QLocale::setDefault(before);
        return texts;
    };
    const QStringList english = textsIn(QLocale(QLocale::English));
    QCOMPARE(english[0],
             QStringLiteral("limits.macro_f1 at least 0.85, "
                            "limits.false_alarms_per_day at most 1500"));
    QVERIFY(english[1].contains(QStringLiteral("limits.macro_f1 is 0.813 (at least 0.85)")));
    QCOMPARE(english[2], QStringLiteral("173.61"));
    const QStringList german = textsIn(QLocale(QLocale::German));
    QCOMPARE(german[0],
             QStringLiteral("limits.macro_f1 at least 0,85, "
                            "limits.false_alarms_per_day at most 1500"));
    QVERIFY2(german[1].contains(QStringLiteral("limits.macro_f1 is 0,813 (at least 0,85)")),
             qPrintable(german[1]));
    QCOMPARE(german[2], QStringLiteral("173,61"));
}

void TestEvidenceViews::testedMarkComesAndGoes()
{
    QCustomPlot plot;
    TestedMark mark(&plot);
    QVERIFY(!mark.isShown());
    mark.setText(QStringLiteral("test 88.4 %"));
    mark.place(QPointF(0.27, 90.0));
    QVERIFY(mark.isShown());
    QCOMPARE(mark.text(), QStringLiteral("test 88.4 %"));
    // The words stay inside the plot and cover nothing of the data.
    plot.xAxis->setRange(0.0, 1.0);
    const auto* label = qobject_cast<QCPItemText*>(plot.item(0));
    for (const double x : {0.01, 0.5, 0.99}) {
        mark.place(QPointF(x, 2.0));
        plot.replot();
        QVERIFY(label->visible());
        const QPointF topLeft = label->topLeft->pixelPosition();
        const QPointF bottomRight = label->bottomRight->pixelPosition();
        QVERIFY(topLeft.x() >= plot.axisRect()->left() - 1.0);
        QVERIFY(bottomRight.x() <= plot.axisRect()->right() + 1.0);
        QVERIFY(topLeft.y() >= 0.0 && bottomRight.y() <= plot.axisRect()->top());
    }
    // None for a star that is not to be seen.
    mark.place(QPointF(1.5, 2.0));
    plot.replot();
    QVERIFY(!label->visible());
    mark.place(std::nullopt);
    QVERIFY(!mark.isShown());
}

void TestEvidenceViews::everyLimitationHasItsSentence()
{
    const report::Evidence evidence;
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(report::Limitation::OneSearch); ++i)
        sentences.insert(limitationText(static_cast<report::Limitation>(i), evidence));
    QCOMPARE(sentences.size(), static_cast<std::size_t>(report::Limitation::OneSearch) + 1);
    std::set<QString> practices;
    for (std::size_t i = 0; i < report::kPractices; ++i)
        practices.insert(
            practiceText({static_cast<report::Practice>(i), report::Kept::Yes}).practice);
    QCOMPARE(practices.size(), report::kPractices);
}

void TestEvidenceViews::certificateNamesItsNumbers()
{
    report::Evidence evidence;
    evidence.leakage = data::Leakage{600, 22, 23, true, {21, 20, 17, 5}, {}};
    evidence.trainedOnSelection = 187;
    evidence.chosenFrom = 8;
    evidence.scoredHeldBack = 40;
    evidence.testedNetworks = 4;
    evidence.testTrainings = 5;
    const QString text = certificateLines(evidence).join(QLatin1Char('\n'));
    for (const char* expected :
         {"21 of 22 patients", "20 of 23 recordings", "17 of 600 test samples", "5 test samples",
          "187 networks", "one of 8 networks", "5 trainings of the chosen network and 3 baselines"})
        QVERIFY2(text.contains(QLatin1String(expected)), expected);
    evidence.testedForJitter = true;
    QCOMPARE(certificateLines(evidence).size(), text.count(QLatin1Char('\n')) + 2);
    QVERIFY(certificateLines(evidence).last().contains(QStringLiteral("looked at again")));
    evidence.testTrainings = 1;
    QVERIFY(certificateLines(evidence)
                .join(QLatin1Char('\n'))
                .contains(QStringLiteral("one training of the chosen network and 3 baselines")));
}

void TestEvidenceViews::anAccuracyIsQualified()
{
    report::Evidence evidence;
    data::SplitSpec split;
    split.by = data::SplitBy::Files; // of recordings too, which are no tables
    QCOMPARE(protocolText(split),
             QStringLiteral("by file: the test is the files and folders whose name holds “test”"));
    split.by = data::SplitBy::Sample;
    const QString protocol = protocolText(split);
    QCOMPARE(qualificationText(evidence, split, {}),
             protocol + QStringLiteral("; no baseline was measured"));
    evidence.commonest = report::CommonestClass{"N", 0.897};
    QCOMPARE(qualificationText(evidence, split, {}),
             protocol
                 + QStringLiteral("; always answering N reaches 89.7\u00a0%; no baseline was "
                                  "measured"));
    QVERIFY(limitationText(report::Limitation::CommonestUnbeaten, evidence)
                .startsWith(QStringLiteral("Always answering N would be right in 89.7\u00a0%")));
    evaluate::Baseline worse;
    worse.testAccuracyMean = 0.7;
    evaluate::Baseline better;
    better.kind = evaluate::BaselineKind::Features;
    better.testAccuracyMean = 0.8;
    evidence.bySample = evaluate::TestEvidence{600, {0.71, 0.84}};
    const QString text
        = qualificationText(evidence, split, report::BaselineVerdict{{worse, better}, {}});
    QVERIFY2(text.startsWith(
                 QStringLiteral("95 % interval 71.0\u00a0% to 84.0\u00a0% for the number of test "
                                "samples; ")
                 + protocol),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("logistic regression"))
                 && text.endsWith(QStringLiteral("reaches 80.0\u00a0%")),
             qPrintable(text));
}

void TestEvidenceViews::scoresAreShownWhereTheyAreKept()
{
    ScoresPanel panel;
    const auto view = [&panel](const char* name) {
        return panel.findChild<DrawingView*>(QString::fromLatin1(name));
    };
    panel.showFigures(nullptr, {});
    QVERIFY(panel.isHidden());
    auto figures = std::make_shared<evaluate::TestFigures>();
    figures->patients.resize(2);
    figures->patients[0] = {"208", 10, metrics::ConfusionMatrix{2, {4, 1, 2, 3}}};
    figures->patients[1] = {"100", 5, metrics::ConfusionMatrix{2, {5, 0, 0, 0}}};
    panel.showFigures(figures, {"N", "V"});
    QVERIFY(!panel.isHidden() && view("rocView")->isHidden());
    const auto* table = panel.findChild<QTableView*>(QStringLiteral("patientTable"))->model();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->index(0, 2).data().toString(), QStringLiteral("70.0"));
    QCOMPARE(table->index(1, 4).data().toString(), unknownText()); // has no V
    figures->curves = evaluate::CurveFigures{
        0.9, 0.8, 0.5, *metrics::scoreCurve(std::vector{0.9, 0.2}, std::vector<std::uint8_t>{1, 0})};
    figures->calibration = metrics::calibrationOf(std::vector{0.9}, std::vector<std::uint8_t>{1});
    panel.showFigures(figures, {"N", "V"});
    panel.resize(900, 600);
    QVERIFY(!view("rocView")->isHidden() && !view("calibrationView")->isHidden());
    QVERIFY(view("rocView")->drawing().description.contains(QStringLiteral("0.900")));
    tests::savePictures(panel, {620, 500}, QStringLiteral("scores"));
    // Not of three classes, though scores may be kept.
    figures->curves.reset();
    panel.showFigures(figures, {"N", "S", "V"});
    QVERIFY(view("rocView")->isHidden() && !view("calibrationView")->isHidden());
}

QTEST_MAIN(TestEvidenceViews)
#include "tst_evidence_views.moc"
