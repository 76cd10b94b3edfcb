// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/labelled_csv.h"
#include "tests/support/recordings.h"

#include <QtTest>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::recordingsFolder;

class TestCsvRecordings : public QObject {
    Q_OBJECT

private slots:
    void heartbeatsAreFiveBalancedClasses_data();
    void heartbeatsAreFiveBalancedClasses();
    void headerAndIndexAreLeftOut();
};

void TestCsvRecordings::heartbeatsAreFiveBalancedClasses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("training rows") << QStringLiteral("mitbih_train_sample.csv");
    QTest::newRow("test rows") << QStringLiteral("mitbih_test_sample.csv");
}

void TestCsvRecordings::heartbeatsAreFiveBalancedClasses()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(QString, name);
    const auto read
        = readLabelledCsv(*recordingsFolder() / "heartbeat-csv" / name.toStdString(), {});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QCOMPARE(read->rowCount(), std::size_t{500});
    QCOMPARE(read->valuesPerRow, std::size_t{187});
    QVERIFY(!read->hasHeader && !read->hasIndex);
    QVERIFY((read->labelNames == std::vector<std::string>{"0", "1", "2", "3", "4"}));
    for (std::uint32_t label = 0; label < 5; ++label)
        QCOMPARE(std::count(read->labels.begin(), read->labels.end(), label), 100);
    const auto [low, high] = std::minmax_element(read->values.begin(), read->values.end());
    QCOMPARE(*low, 0.0F);
    QCOMPARE(*high, 1.0F);
}

void TestCsvRecordings::headerAndIndexAreLeftOut()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readLabelledCsv(
        *recordingsFolder() / "edge-cases" / "csv" / "heartbeat_header_and_index.csv", {});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QVERIFY(read->hasHeader && read->hasIndex);
    QCOMPARE(read->rowCount(), std::size_t{40});
    QCOMPARE(read->valuesPerRow, std::size_t{187});
    QVERIFY((read->labelNames == std::vector<std::string>{"0"}));
    QCOMPARE(read->values[0], 0.9084249138832092F);
}

QTEST_GUILESS_MAIN(TestCsvRecordings)
#include "tst_csv_recordings.moc"
