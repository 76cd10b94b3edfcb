// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs and other people write them: what would be misread without a word.
#include "tests/core/data/points_of_time.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <cmath>
#include <cstdio>

using namespace splitscape;
using namespace splitscape::data;
using namespace splitscape::test;

namespace {

/// Five values that differ from row to row.
std::string values(int i)
{
    std::string text;
    for (int v = 0; v < 5; ++v)
        text += (v == 0 ? "0." : ",0.") + std::to_string(100 + (i * 37 + v * 11) % 89);
    return text;
}

std::string name(int i) { return i % 2 == 0 ? "calm" : "moving"; }

/// 50 values a second that go on smoothly.
std::string wave(int i)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f,%.4f", std::sin(0.2 * i), std::cos(0.3 * i));
    return text;
}

/// "23:59:50.020" and on, past midnight.
std::string clockOf(int i)
{
    const int ms = 86'390'000 + 20 * i;
    char text[32];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d.%03d", ms / 3'600'000 % 24, ms / 60'000 % 60,
                  ms / 1000 % 60, ms % 1000);
    return text;
}

const char* activity(int i) { return i / 200 % 2 == 0 ? "rest" : "walk"; }

} // namespace

class TestForeignTables : public QObject {
    Q_OBJECT

private slots:
    void rowsAreRead_data();
    void rowsAreRead();
    void pointsOfTimeAreRead_data();
    void pointsOfTimeAreRead();
    void channelsAreTakenByTheirNames();
    void fallingTimesAreTurnedRound();
    void aColumnOfChannelsIsNamed();
};

void TestForeignTables::rowsAreRead_data()
{
    const auto row = test::tableRows();
    const auto headed = [](const std::string& header, const std::function<std::string(int)>& line) {
        return header + "\n" + lines(30, line);
    };
    row("a header of R, which is a name short",
        headed("a,b,c,d,e,label",
               [](int i) {
                   return "\"" + std::to_string(i + 1) + "\"," + values(i) + "," + name(i);
               }),
        "calm 15, moving 15", "the first column has none and names the rows");
    row("lines with separators before the table",
        headed("\"Device\",\"A\",\"B\",\"C\"\n\"Person\",\"D, E\",\"F\",\"G\"\na,b,c,d,e,label",
               [](int i) { return values(i) + "," + name(i); }),
        "calm 15, moving 15", "2 lines before the table passed over");
    row("units below the names",
        "a,b,c,d,e,label\nmV,mV,mV,mV,mV,\n"
            + lines(12, [](int i) { return values(i) + "," + name(i); }),
        "calm 6, moving 6", "1 line without a number below the names passed over");
    row("labels with blanks and quotes around them",
        lines(30,
              [](int i) {
                  const char* label = i % 5 == 0 ? "\" slow  walk\"" : i % 5 == 1 ? "slow walk\xc2\xa0"
                      : i % 5 == 2                                              ? "'slow walk'"
                                                                                : "rest ";
                  return values(i) + "," + label;
              }),
        "rest 12, slow walk 18", "");
    row("labels that differ in case",
        lines(30, [](int i) { return values(i) + (i % 2 == 0 ? ",Walk" : ",walk"); }),
        "Walk 15, walk 15", "it differs from \"Walk\" in case only");
    row("rows without a label",
        lines(30,
              [](int i) {
                  return values(i) + ","
                      + (i % 10 == 0       ? "NaN"
                             : i % 10 == 5 ? "?"
                             : i % 10 == 7 ? ""
                                           : name(i));
              }),
        "calm 12, moving 9", "9 of 30 rows were left out");
    row("an index of another name",
        headed("beat_id,a,b,c,d,e,label",
               [](int i) { return std::to_string(7000 + 3 * i) + "," + values(i) + "," + name(i); }),
        "calm 15, moving 15", "column \"beat_id\" is an index and left out");
    row("a patient for each row is no value",
        headed("Patient-ID,a,b,c,d,e,label",
               [](int i) { return std::to_string(7000 + 3 * i) + "," + values(i) + "," + name(i); }),
        "calm 15, moving 15", "column \"Patient-ID\" is an index and left out");
    row("patients by other names",
        headed("PatNr,a,b,c,d,e,label",
               [](int i) { return std::to_string(i / 6) + "," + values(i) + "," + name(i); }),
        "calm 15, moving 15", "whose a row is is taken from column \"PatNr\"");
    row("times and ages are no values",
        headed("timestamp,age,fold,a,b,c,d,e,label",
               [](int i) {
                   return std::to_string(1700000000000 + 813 * i) + ",40," + std::to_string(i % 5)
                       + "," + values(i) + "," + name(i);
               }),
        "calm 15, moving 15", "column \"timestamp\" is a time, not a value, and left out");
    row("a part of a study is no patient",
        headed("split,a,b,c,d,e,label",
               [](int i) {
                   return std::string(i % 4 == 0 ? "test," : "train,") + values(i) + "," + name(i);
               }),
        "calm 15, moving 15", "column \"split\" holds texts and is left out");
    row("the only texts are labels",
        lines(30, [](int i) { return values(i) + "," + name(i) + "," + values(i + 5); }),
        "calm 15, moving 15", "it alone holds texts that come back");
    row("thousands set apart",
        lines(30,
              [](int i) {
                  return "\"1,6" + std::to_string(10 + i) + ".5\",\"12,345,678\",\xe2\x88\x92" "2.5,0.1,"
                      + name(i);
              }),
        "calm 15, moving 15", "the values lie between -2.5 and 12345680");
    row("thousands set apart by blanks",
        lines(30,
              [](int i) {
                  return "1\xe2\x80\xaf" "6" + std::to_string(10 + i) + ",5;0,1;2\xc2\xa0" "000;" + name(i);
              }),
        "calm 15, moving 15", "the values lie between 0.1 and 2000");
    row("commas of two uses",
        lines(30,
              [](int i) {
                  return "0,0" + std::to_string(310 + i) + ",0,05" + std::to_string(10 + i) + ",0,0"
                      + std::to_string(777 - i) + "," + name(i);
              }),
        "FileFormatUnknown its commas part the cells and are decimal marks too (a cell is \"0310\"); save "
        "it with decimal points, or with semicolons between cells",
        "");
    row("units in the cells",
        lines(30, [](int i) { return "0." + std::to_string(100 + i) + " mV,0.2 mV," + name(i); }),
        "FileFormatUnknown no column of it holds numbers; its first cell is '0.101 mV'", "");
    row("lines that all count as comments",
        lines(30, [](int i) { return "#" + name(i) + "," + values(i); }),
        "FileFormatUnknown all its lines are comments, for they begin with \"#\" (dataset.csv.comment)",
        "");
}

void TestForeignTables::rowsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, counts);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    DatasetSpec spec = at(folder.write("t.csv", text.toStdString()));
    spec.csv.length = 0;
    const auto summary = summarise(spec, 1, {});
    QCOMPARE(summary ? countsText(*summary) : failureText(summary.error()), counts);
    QString notes;
    for (const Note& one : summary ? summary->notes : Notes())
        notes += noteLine(one);
    QVERIFY2(notes.contains(note), qPrintable(notes));
}

void TestForeignTables::pointsOfTimeAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* title, const char* times,
                        const std::function<std::string(int)>& time, const char* counts,
                        const char* note) {
        QTest::newRow(title) << QByteArray::fromStdString(
            std::string(times) + ",ax,ay,activity\n" + lines(800, [&](int i) {
                return time(i) + "," + wave(i) + "," + activity(i);
            })) << QString::fromLatin1(counts)
                             << QString::fromLatin1(note);
    };
    const char* all = "rest 8, walk 8 of 100 x 1, 1 recordings";
    row("a clock past midnight", "Time", clockOf, all,
        "recorded at 50 Hz, by the column of times, whose step is 0.02 s");
    row("dates and a gap", "timestamp",
        [](int i) {
            char text[64];
            const int ms = 20 * i + (i < 225 ? 0 : 5000);
            std::snprintf(text, sizeof text, "2020-01-31T10:00:%02d.%03dZ", ms / 1000 % 60, ms % 1000);
            return std::string(text);
        },
        // The run of walking from row 200 on is parted after 25 rows: 3 windows of it are left.
        "rest 8, walk 7 of 100 x 1, 1 recordings", "recorded at 50");
    row("days of a spreadsheet", "Time",
        [](int i) {
            char text[32];
            std::snprintf(text, sizeof text, "%.10f", 45123.5 + i * 0.02 / 86400.0);
            return std::string(text);
        },
        all, " days; windows of 50 values");
    row("microseconds by the name", "timestamp_us", [](int i) { return std::to_string(20000 * i); },
        all, "recorded at 50 Hz");
}

void TestForeignTables::pointsOfTimeAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, counts);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    const auto spec = at(folder.write("t.csv", text.toStdString()));
    QCOMPARE(counted(spec), counts);
    const QString notes = test::notesOf(spec);
    QVERIFY2(notes.contains(note), qPrintable(notes));
}

void TestForeignTables::channelsAreTakenByTheirNames()
{
    const TemporaryFolder folder;
    folder.write("p1.csv", "time,ax,ay,activity\n" + lines(800, [](int i) {
                               return std::to_string(20 * i) + "," + wave(i) + "," + activity(i);
                           }));
    folder.write("p2.csv", "time,ay,warmth,ax,activity\n" + lines(800, [](int i) {
                               const std::string both = wave(i + 7);
                               const auto comma = both.find(',');
                               return std::to_string(20 * i) + "," + both.substr(comma + 1) + ",36.5,"
                                   + both.substr(0, comma) + "," + (i % 400 < 200 ? "rest" : "");
                           }));
    const auto spec = at(folder.path());
    QCOMPARE(counted(spec), QStringLiteral("rest 16, walk 8 of 100 x 1, 2 recordings"));
    const QString notes = test::notesOf(spec);
    QVERIFY2(notes.contains(QStringLiteral("the other recordings have no warmth")), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("400 of 800 rows have no label")), qPrintable(notes));
}

void TestForeignTables::fallingTimesAreTurnedRound()
{
    const auto table = [](bool falls) {
        return "time,ax,ay,activity\n" + lines(800, [falls](int row) {
                   const int i = falls ? 799 - row : row;
                   return std::to_string(20 * i) + "," + wave(i) + "," + activity(i);
               });
    };
    const TemporaryFolder folder;
    const auto rising = prepare(at(folder.write("a/t.csv", table(false))), 1, {}, {}, {});
    const auto falling = prepare(at(folder.write("b/t.csv", table(true))), 1, {}, {}, {});
    QVERIFY(rising);
    QVERIFY(falling);
    QVERIFY(std::equal((*rising)->values.begin(), (*rising)->values.end(),
                       (*falling)->values.begin(), (*falling)->values.end()));
    QCOMPARE((*rising)->labels, (*falling)->labels);
}

void TestForeignTables::aColumnOfChannelsIsNamed()
{
    const TemporaryFolder folder;
    const auto spec = at(folder.write(
        "t.csv", "sample_id,channel,time,value,label\n" + lines(1200, [](int i) {
            return std::to_string(i / 40) + "," + (i % 40 < 20 ? "x" : "y") + ","
                + std::to_string(i % 20) + ",0." + std::to_string(100 + i % 37) + "," + name(i / 40);
        })));
    QVERIFY(counted(spec).contains(
        QStringLiteral("its column \"channel\" says which channel a row is of")));
}

QTEST_GUILESS_MAIN(TestForeignTables)
#include "tst_foreign_tables.moc"
