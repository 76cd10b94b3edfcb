// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/baselines.h"

#include <QLocale>
#include <QTest>

using namespace splitscape;
using namespace splitscape::ui;
using evaluate::Baseline;
using evaluate::BaselineKind;

namespace {

Baseline baseline(BaselineKind kind)
{
    Baseline one;
    one.kind = kind;
    one.architecture = {{32, 5}, {1, 1}};
    one.deployment.sentValues = 32;
    one.deployment.linkFormat = network::NumberFormat::Int8;
    one.deployment.edgeTransmit = Energy::millijoules(0.0051);
    one.testAccuracies = {0.94, 0.96};
    evaluate::summarise(one);
    return one;
}

} // namespace

class TestBaselines : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aResultThatBeatsThemSaysNothing();
    void whatIsNotBeatenIsSaidWithWhatWouldChangeIt_data();
    void whatIsNotBeatenIsSaidWithWhatWouldChangeIt();
    void allAreListed();
};

void TestBaselines::aResultThatBeatsThemSaysNothing()
{
    const report::BaselineVerdict verdict{{baseline(BaselineKind::SendRaw)}, {}};
    QCOMPARE(unbeatenText(verdict, partition::Scenario::EdgeEnergy, false), QString());
}

void TestBaselines::whatIsNotBeatenIsSaidWithWhatWouldChangeIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sendsRaw");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("contains");
    QTest::newRow("the result sends the input itself")
        << int(BaselineKind::SendRaw) << true
        << QStringLiteral("No network on the edge is worth its energy here: sending 32 raw values "
                          "as int8 to a rich network on the fog node scores 95.0")
        << QStringLiteral("raw data that must not leave the wearable");
    QTest::newRow("a regression is better")
        << int(BaselineKind::Features) << false
        << QStringLiteral("The result does not beat a baseline: sending 32 raw values as int8 to a "
                          "logistic regression")
        << QStringLiteral("A board that computes for less");
    QTest::newRow("everything on the edge is better")
        << int(BaselineKind::Edge) << false
        << QStringLiteral("The result does not beat a baseline: computing everything on the "
                          "wearable, in the network 32,5 / 1,1 scores 95.0")
        << QStringLiteral("A radio that spends less a byte");
}

void TestBaselines::whatIsNotBeatenIsSaidWithWhatWouldChangeIt()
{
    QFETCH(int, kind);
    QFETCH(bool, sendsRaw);
    QFETCH(QString, begins);
    QFETCH(QString, contains);
    const Baseline best = baseline(static_cast<BaselineKind>(kind));
    const QString text
        = unbeatenText({{best}, best}, partition::Scenario::EdgeEnergy, sendsRaw);
    QVERIFY2(text.startsWith(begins), qPrintable(text));
    QVERIFY2(text.contains(contains), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("0.0051")), qPrintable(text));
}

void TestBaselines::allAreListed()
{
    const report::BaselineVerdict verdict{
        {baseline(BaselineKind::SendRaw), baseline(BaselineKind::Edge)}, {}};
    const QString text = baselinesText(verdict, partition::Scenario::EdgeEnergy);
    QVERIFY2(text.contains(QStringLiteral("send it raw, 95.0")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("all on the edge, 95.0")), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
