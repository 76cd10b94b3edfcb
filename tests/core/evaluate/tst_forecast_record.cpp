// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/forecast_record.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

ForecastRecord example()
{
    return {.learnedFrom = 12,
            .quality = {.forecasts = 8, .meanError = 0.0625, .covered = 0.875},
            .candidates = {{3, {0.75, 0.5, 0.875}}, {9, {0.25, 0.0, 1.0}}}};
}

} // namespace

class TestForecastRecord : public QObject {
    Q_OBJECT

private slots:
    void readsBack();
    void damageIsNamed_data();
    void damageIsNamed();
};

void TestForecastRecord::readsBack()
{
    const std::string text = toText(example());
    QCOMPARE(QString::fromStdString(text),
             QStringLiteral("{\"learned_from\":12,\"coverage\":0.9,\"forecasts\":8,"
                            "\"mean_error\":0.0625,\"covered\":0.875,"
                            "\"candidates\":[[3,0.75,0.5,0.875],[9,0.25,0.0,1.0]]}"));
    const auto read = readForecast(text);
    QVERIFY(read);
    QVERIFY(*read == example());
    QCOMPARE(read->of(9)->mean, 0.25);
    QVERIFY(!read->of(4));
    QVERIFY(!read->of(10));
}

void TestForecastRecord::damageIsNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* from, const char* to, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << int(code);
    };
    row("no JSON", "{\"learned", "learned", ErrorCode::SyntaxInvalid);
    row("a field is missing", "\"covered\"", "\"cover\"", ErrorCode::ValueOutOfRange);
    row("a text for a number", "0.0625", "\"much\"", ErrorCode::ValueOutOfRange);
    row("more than all are covered", "0.875,\"cand", "1.875,\"cand", ErrorCode::ValueOutOfRange);
    row("an interval without its mean", "[3,0.75,0.5", "[3,0.75,0.8", ErrorCode::ValueOutOfRange);
    row("an accuracy above 1", "0.0,1.0]", "0.0,1.5]", ErrorCode::ValueOutOfRange);
    row("a short entry", "[3,0.75,0.5,0.875]", "[3,0.75]", ErrorCode::ValueOutOfRange);
    row("not by rising id", "[9,", "[1,", ErrorCode::ValueOutOfRange);
}

void TestForecastRecord::damageIsNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, code);
    QString text = QString::fromStdString(toText(example()));
    QVERIFY(text.contains(from));
    const auto read = readForecast(text.replace(from, to).toStdString());
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

QTEST_GUILESS_MAIN(TestForecastRecord)
#include "tst_forecast_record.moc"
