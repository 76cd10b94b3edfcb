// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"
// After a header with <string>: moc of Qt 6.4 cannot parse <compare> when it comes first.
#include "ui/text/file_names.h"
#include "ui/text/quantities.h"

#include <QtTest/QtTest>

using namespace splitscape;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasOneSentence_data();
    void everyCodeHasOneSentence();
    void sentencesByHand();
    void placeholdersInNamesAreKept();
    void quantitiesFollowTheLocale();
    void aNameOfAnyLanguageNamesAFile();
};

void TestText::aNameOfAnyLanguageNamesAFile()
{
    using ui::fileNameOf;
    QCOMPARE(fileNameOf(QStringLiteral("Demo: five kinds, 0.27 mJ")),
             QStringLiteral("demo-five-kinds-0-27-mj"));
    QCOMPARE(fileNameOf(QStringLiteral("Demo: fünf Herzschläge")),
             QStringLiteral("demo-fünf-herzschläge"));
    QCOMPARE(fileNameOf(QStringLiteral("演示：五种")), QStringLiteral("演示-五种"));
    QCOMPARE(fileNameOf(QStringLiteral("../..")), QStringLiteral("study"));
    QCOMPARE(fileNameOf({}, QStringLiteral("chart")), QStringLiteral("chart"));
    QCOMPARE(fileNameOf(QString(60, u'a')).size(), 40);
}

void TestText::everyCodeHasOneSentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(kLastErrorCode); ++code)
        QTest::newRow(errorCodeName(static_cast<ErrorCode>(code))) << code;
}

void TestText::everyCodeHasOneSentence()
{
    QFETCH(int, code);
    const auto errorCode = static_cast<ErrorCode>(code);
    const QString detailed = ui::sentence({errorCode, "SUBJECT", "a fact"});
    QVERIFY2(detailed.contains(QLatin1String("SUBJECT")), qPrintable(detailed));
    QVERIFY2(detailed.contains(QLatin1String("a fact")), qPrintable(detailed));
    for (const QString& sentence : {detailed, ui::sentence({errorCode, "SUBJECT", ""})}) {
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QCOMPARE(sentence.count(QLatin1String(". ")), 0);
    }
    QVERIFY(!ui::sentence({errorCode, "", ""}).isEmpty());
    // Only Internal may sound like our own failure.
    QCOMPARE(detailed.contains(QLatin1String("itself failed")), errorCode == ErrorCode::Internal);
}

void TestText::sentencesByHand()
{
    QCOMPARE(ui::sentence({ErrorCode::FileMissing, "a.csv", ""}),
             QStringLiteral("There is nothing at a.csv, so choose another file or folder."));
    QCOMPARE(ui::sentence(
                 {ErrorCode::ValueOutOfRange, "limits.energy_mJ", "it must be above 0, found -1"}),
             QStringLiteral("limits.energy_mJ needs another value: it must be above 0, found -1."));
    QCOMPARE(
        ui::sentence({ErrorCode::UnknownKey, "limits.energy_mj", "did you mean \"energy_mJ\"?"}),
        QStringLiteral("limits.energy_mj is not known (did you mean \"energy_mJ\"?), so correct or "
                       "remove it."));
}

void TestText::placeholdersInNamesAreKept()
{
    QCOMPARE(ui::sentence({ErrorCode::FileEmpty, "a%2b.csv", "100%1"}),
             QStringLiteral("a%2b.csv is empty (100%1), so choose another file."));
}

void TestText::quantitiesFollowTheLocale()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(ui::energyText(Energy::millijoules(0.091234), english), QStringLiteral("0.09123 mJ"));
    QCOMPARE(ui::energyText(Energy::millijoules(0.091234), german), QStringLiteral("0,09123 mJ"));
    QCOMPARE(ui::energyText(Energy{}, english), QStringLiteral("0 mJ"));
    QCOMPARE(ui::bytesText(Bytes(8704), english), QStringLiteral("8.5 KiB"));
    QCOMPARE(ui::bytesText(Bytes(212), english), QStringLiteral("212 bytes"));
    QCOMPARE(ui::durationText(Seconds(1.15e-6), english), QStringLiteral("1.15 \u00b5s"));
    QCOMPARE(ui::durationText(Seconds(7.9488e-3), english), QStringLiteral("7.95 ms"));
    QCOMPARE(ui::durationText(Seconds(2.5), english), QStringLiteral("2.5 s"));
    QCOMPARE(ui::durationText(Seconds(720), english), QStringLiteral("12 min"));
    QCOMPARE(ui::durationText(Seconds(12000), english), QStringLiteral("3 h 20 min"));
    QCOMPARE(ui::percentText(0.873, english), QStringLiteral("87.3 %"));
    QCOMPARE(ui::numberText(1234.4, 2, english), QStringLiteral("1,234"));
    QCOMPARE(ui::numberText(0.5, 4, german), QStringLiteral("0,5"));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
