// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tuning.h"

#include <QLocale>
#include <QTest>

using namespace splitscape;
using namespace splitscape::ui;

class TestTuning : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatWasLostAndGivenBackIsSaid_data();
    void whatWasLostAndGivenBackIsSaid();
};

void TestTuning::whatWasLostAndGivenBackIsSaid_data()
{
    QTest::addColumn<bool>("trainings");
    QTest::addColumn<int>("network"); // 0: not tuned, 1: kept, 2: not kept
    QTest::addColumn<QString>("text");
    const QString final_ = QStringLiteral(
        "Rounding to few bits cost more than a point in 2 of 5 final trainings, 4.0 points on "
        "average on the selection half; after fine-tuning with simulated rounding it costs 0.5 points.");
    const QString kept
        = QStringLiteral("The exported network was fine-tuned in the same way: rounding cost it 3.0 "
                         "points and now costs 1.0.");
    QTest::newRow("trainings alone") << true << 0 << final_;
    QTest::newRow("and the network") << true << 1 << final_ + QLatin1Char(' ') + kept;
    QTest::newRow("the network alone, to no avail")
        << false << 2
        << "Rounding costs the exported network 3.0 points; fine-tuning did not help it, so it is "
           "exported as trained.";
}

void TestTuning::whatWasLostAndGivenBackIsSaid()
{
    QFETCH(bool, trainings);
    QFETCH(int, network);
    QFETCH(QString, text);
    evaluate::TuningFacts facts;
    if (trainings)
        facts.trainings = evaluate::TuningSummary{2, 2, 0.04, 0.005};
    if (network > 0)
        facts.network = train::Tuning{0.9, 0.87, network == 1 ? 0.89 : 0.86, network == 1};
    QCOMPARE(tuningText(facts, 5), text);
}

QTEST_APPLESS_MAIN(TestTuning)
#include "tst_tuning.moc"
