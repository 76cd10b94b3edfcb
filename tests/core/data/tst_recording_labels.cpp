// SPDX-License-Identifier: GPL-3.0-or-later
// Times of tables of points of time, and files of labels that follow them.
#include "core/data/preparation/series_spans.h"
#include "tests/core/data/points_of_time.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <cmath>
#include <cstdio>

using namespace splitscape;
using namespace splitscape::data;
using namespace splitscape::test;

class TestRecordingLabels : public QObject {
    Q_OBJECT

private slots:
    void roundedTimesGiveTheRate_data();
    void roundedTimesGiveTheRate();
    void roundedTimesOfOneRateAreNotResampled();
    void labelsOfFilesFollowTheTimes();
    void labelsMayBeTimesOfTheDay_data();
    void labelsMayBeTimesOfTheDay();
    void eachPatientBeginsAtItsFirstRow();
    void rowsTurnedRoundBeginAtTheEarliest();
    void labelsMayGoOverMidnight();
    void recordingsWithoutUsableLabelsAreLeftOut_data();
    void recordingsWithoutUsableLabelsAreLeftOut();
    void tablesOfOtherRecordingsAreNoReasonToGuess();
    void filesOfLabelsAreNoRecordings_data();
    void filesOfLabelsAreNoRecordings();
};

void TestRecordingLabels::roundedTimesGiveTheRate_data()
{
    QTest::addColumn<double>("rate_Hz");
    QTest::addColumn<double>("unit_s"); // times are whole numbers of it
    QTest::addColumn<int>("missing"); // every so manieth row; below 0 it is late; 0: none
    QTest::addColumn<int>("jumps");
    QTest::newRow("256 Hz in ms") << 256.0 << 1e-3 << 0 << 0; // 3 and 4 ms
    QTest::newRow("360 Hz in ms") << 360.0 << 1e-3 << 0 << 0;
    QTest::newRow("512 Hz in ms") << 512.0 << 1e-3 << 0 << 0; // 1 and 2 ms
    QTest::newRow("360 Hz in us") << 360.0 << 1e-6 << 0 << 0;
    QTest::newRow("250 Hz in ms, late and early") << 250.0 << 1e-3 << -20 << 0; // 3, 4 and 5 ms
    QTest::newRow("90 Hz in 0.1 s") << 90.0 << 0.1 << 0 << 0; // nine rows share a time
    QTest::newRow("250 Hz in ms, some missing") << 250.0 << 1e-3 << 50 << 99;
    QTest::newRow("256 Hz in ms, some missing") << 256.0 << 1e-3 << 50 << 99;
}

void TestRecordingLabels::roundedTimesGiveTheRate()
{
    QFETCH(double, rate_Hz);
    QFETCH(double, unit_s);
    QFETCH(int, missing);
    QFETCH(int, jumps);
    SeriesTable table;
    table.channels.resize(1);
    table.timeName = "time (s)";
    for (int i = 0; i < 5000; ++i) {
        if (missing > 0 && i % missing == missing - 1)
            continue;
        const double late = missing < 0 && i % -missing == 0 ? unit_s : 0.0;
        table.times.push_back(std::round(i / rate_Hz / unit_s) * unit_s + late);
        table.channels[0].push_back(0.0F);
    }
    const SeriesClock clock = clockOf(table, 0.0);
    QCOMPARE(clock.rate_Hz, rate_Hz);
    QCOMPARE(clock.jumps.size(), std::size_t(jumps));
}

void TestRecordingLabels::roundedTimesOfOneRateAreNotResampled()
{
    // The second one is short, and would be of 173.6 Hz by itself.
    const TemporaryFolder folder;
    for (const int rows : {3000, 300})
        folder.write(rows == 3000 ? "long.csv" : "short.csv",
                     "time_ms,a,label\n" + lines(rows, [rows](int i) {
                         return std::to_string(std::lround(1000.0 * i / 173.61)) + ","
                             + std::to_string(i % 7) + "," + (2 * i < rows ? "x" : "y");
                     }));
    const DatasetSpec spec = recordingsAt(folder.path());
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.size(), std::size_t{2});
    for (const RecordSummary& record : summary->records)
        QCOMPARE(record.rate_Hz, 173.61);
    QVERIFY(!notesOf(spec).contains(QStringLiteral("resampled")));
}

void TestRecordingLabels::labelsOfFilesFollowTheTimes()
{
    // 10 rows a second from 0 to 60 s and from 660 to 720 s: 60 windows of a second, where one that
    // covers the jump would be of both. The last label lies in the jump.
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a\n" + lines(1200, [](int i) {
                              return std::to_string((i + (i < 600 ? 0 : 6000)) * 0.1) + ","
                                  + std::to_string(i % 7);
                          }));
    folder.write("s_labels.csv",
                 "start,end,label\n0,55.5,rest\n55.5,664.5,stand\n664.5,720,walk\n"
                 "100,200,run\n");
    DatasetSpec spec = recordingsAt(folder.path());
    // stand: 4.5 s on each side.
    QCOMPARE(counted(spec), QStringLiteral("rest 55, stand 8, walk 55 of 10 x 1, 1 recordings"));
    QVERIFY(notesOf(spec).contains(
        QStringLiteral("s.csv: 1 of 4 labels of s_labels.csv lie outside the recording")));
    // A said rate tells the unit where the column counts rows.
    folder.write("s.csv", "time,a\n" + lines(1200, [](int i) {
                              return std::to_string(i + (i < 600 ? 0 : 6000)) + ","
                                  + std::to_string(i % 7);
                          }));
    spec.csv.rate_Hz = 10.0;
    QCOMPARE(counted(spec), QStringLiteral("rest 55, stand 8, walk 55 of 10 x 1, 1 recordings"));
}

void TestRecordingLabels::labelsMayBeTimesOfTheDay_data()
{
    QTest::addColumn<QString>("day"); // and what follows it; empty: no column of dates
    QTest::addColumn<double>("rate_Hz");
    QTest::addColumn<QString>("counts");
    QTest::newRow("dates say when it begins")
        << "2020-01-01 " << 10.0 << QStringLiteral("rest 20, walk 40 of 10 x 1, 1 recordings");
    QTest::newRow("times say so too")
        << " " << 10.0 << QStringLiteral("rest 20, walk 40 of 10 x 1, 1 recordings");
    QTest::newRow("no date") << "" << 10.0 << QStringLiteral("no label of s_labels.csv lies");
    QTest::newRow("the rate is that of the dates")
        << "2020-01-01 " << 0.0 << QStringLiteral("rest 20, walk 40 of 10 x 1, 1 recordings");
    QTest::newRow("no rate") << "" << 0.0 << QStringLiteral("times of the day need a column");
}

void TestRecordingLabels::labelsMayBeTimesOfTheDay()
{
    QFETCH(QString, day);
    QFETCH(double, rate_Hz);
    QFETCH(QString, counts);
    const TemporaryFolder folder;
    folder.write("s.csv", std::string(day.isEmpty() ? "a\n" : "time,a\n") + lines(600, [&](int i) {
                              char time[40] = "";
                              if (!day.isEmpty())
                                  std::snprintf(time, sizeof time, "%s10:00:%02d.%d,",
                                                qPrintable(day), i / 10, i % 10);
                              return time + std::to_string(i % 7);
                          }));
    folder.write("s_labels.csv",
                 "start,end,label\n10:00:00,10:00:20,rest\n"
                 "10:00:20,10:01:00,walk\n");
    DatasetSpec spec = recordingsAt(folder.path());
    spec.csv.rate_Hz = rate_Hz;
    QVERIFY2(counted(spec).contains(counts), qPrintable(counted(spec)));
}

void TestRecordingLabels::eachPatientBeginsAtItsFirstRow()
{
    // A minute of each at 10 Hz; the second begins half a minute later.
    const TemporaryFolder folder;
    folder.write("s.csv", "patient,time,a\n" + lines(1200, [](int i) {
                              const int tenths = i < 600 ? i : i - 300;
                              char row[60];
                              std::snprintf(row, sizeof row, "%s,2020-01-01 10:%02d:%02d.%d,",
                                            i < 600 ? "s1" : "s2", tenths / 600, tenths / 10 % 60,
                                            tenths % 10);
                              return row + std::to_string(i % 7);
                          }));
    folder.write("s_labels.csv",
                 "start,end,label\n10:00:30,10:00:40,rest\n10:00:40,10:01:00,walk\n");
    DatasetSpec spec = recordingsAt(folder.path());
    spec.csv.rate_Hz = 10.0;
    QCOMPARE(counted(spec), QStringLiteral("rest 20, walk 40 of 10 x 1, 2 recordings"));
}

void TestRecordingLabels::rowsTurnedRoundBeginAtTheEarliest()
{
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a\n" + lines(600, [](int i) {
                              const int tenths = 599 - i;
                              char time[40];
                              std::snprintf(time, sizeof time, "2020-01-01 10:00:%02d.%d,",
                                            tenths / 10, tenths % 10);
                              return time + std::to_string(i % 7);
                          }));
    folder.write("s_labels.csv",
                 "start,end,label\n10:00:00,10:00:20,rest\n10:00:20,10:01:00,walk\n");
    DatasetSpec spec = recordingsAt(folder.path());
    spec.csv.rate_Hz = 10.0;
    QCOMPARE(counted(spec), QStringLiteral("rest 20, walk 40 of 10 x 1, 1 recordings"));
}

void TestRecordingLabels::labelsMayGoOverMidnight()
{
    // A minute from 23:59:30 on, at 10 Hz.
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a\n" + lines(600, [](int i) {
                              char time[40];
                              std::snprintf(time, sizeof time, "%s:%02d.%d,",
                                            i < 300 ? "23:59" : "00:00", (i / 10 + 30) % 60,
                                            i % 10);
                              return time + std::to_string(i % 7);
                          }));
    folder.write("s_labels.csv",
                 "start,end,label\n23:59:30,23:59:45,rest\n"
                 "23:59:45,00:00:10,run\n00:00:10,00:00:30,walk\n");
    DatasetSpec spec = recordingsAt(folder.path());
    spec.csv.rate_Hz = 10.0;
    QCOMPARE(counted(spec), QStringLiteral("rest 15, run 25, walk 20 of 10 x 1, 1 recordings"));
}

void TestRecordingLabels::recordingsWithoutUsableLabelsAreLeftOut_data()
{
    QTest::addColumn<QString>("labels"); // of the second recording; empty: no file
    QTest::addColumn<QString>("note");
    QTest::newRow("a header only") << QStringLiteral("start,end,label\n")
                                   << QStringLiteral("no label of walk_marks.csv lies within it");
    QTest::newRow("outside") << QStringLiteral("start,end,label\n90,95,up\n")
                             << QStringLiteral("no label of walk_marks.csv lies within it");
    QTest::newRow("unreadable") << QStringLiteral("PK\x03\x04")
                                << QStringLiteral("walk_marks.csv: ");
    QTest::newRow("no file") << QString() << QStringLiteral("no file of labels belongs to it");
}

void TestRecordingLabels::recordingsWithoutUsableLabelsAreLeftOut()
{
    QFETCH(QString, labels);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    for (const char* name : {"rest.csv", "walk.csv"})
        folder.write(name, "time,a\n" + lines(200, [](int i) {
                               return std::to_string(i * 0.1) + "," + std::to_string(i % 7);
                           }));
    folder.write("rest_marks.csv", "start,end,label\n0,10,up\n10,20,down\n");
    if (!labels.isEmpty())
        folder.write("walk_marks.csv", labels.toStdString());
    DatasetSpec spec = recordingsAt(folder.path());
    spec.labels.files = {"_marks.csv"};
    QCOMPARE(counted(spec), QStringLiteral("down 10, up 10 of 10 x 1, 1 recordings"));
    QVERIFY2(notesOf(spec).contains(QStringLiteral("walk.csv: ") + note),
             qPrintable(notesOf(spec)));
}

void TestRecordingLabels::tablesOfOtherRecordingsAreNoReasonToGuess()
{
    const TemporaryFolder folder;
    for (const char* name : {"rest.csv", "walk.csv"})
        folder.write(name, "time,a\n" + lines(200, [](int i) {
                               return std::to_string(i * 0.1) + "," + std::to_string(i % 7);
                           }));
    folder.write("labels.csv", "file,start,end,label\nother.csv,0,10,up\nother.csv,10,20,down\n");
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    QVERIFY2(counted(spec).contains(QStringLiteral(
                 "none of its recordings can be used; rest.csv: no file of labels belongs to it")),
             qPrintable(counted(spec)));
}

void TestRecordingLabels::filesOfLabelsAreNoRecordings_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("ending"); // of the study
    QTest::newRow("of the same name") << "p%1.tsv"
                                      << "p%1.csv" << QString();
    QTest::newRow("of an ending of the study") << "p%1.csv"
                                               << "p%1.marks.csv"
                                               << "marks.csv";
}

void TestRecordingLabels::filesOfLabelsAreNoRecordings()
{
    QFETCH(QString, recording);
    QFETCH(QString, labels);
    QFETCH(QString, ending);
    const TemporaryFolder folder;
    for (int i = 1; i <= 2; ++i) {
        folder.write(recording.arg(i).toStdString(), "time\ta\n" + lines(200, [](int row) {
                                                         return std::to_string(row * 0.1) + "\t"
                                                             + std::to_string(row % 7);
                                                     }));
        folder.write(labels.arg(i).toStdString(), "start,end,label\n0,10,up\n10,20,down\n");
    }
    DatasetSpec spec = recordingsAt(folder.path());
    if (!ending.isEmpty())
        spec.labels.files = {ending.toStdString()};
    QCOMPARE(counted(spec), QStringLiteral("down 20, up 20 of 10 x 1, 2 recordings"));
    QVERIFY2(!notesOf(spec).contains(QStringLiteral("its channels are not")),
             qPrintable(notesOf(spec)));
}

QTEST_GUILESS_MAIN(TestRecordingLabels)
#include "tst_recording_labels.moc"
