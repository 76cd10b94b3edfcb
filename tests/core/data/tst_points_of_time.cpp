// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: one case a way to record.
// Tables of points of time: recordings with a label track, and the long form.
#include "core/data/split.h"
#include "tests/core/data/points_of_time.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <cstdio>

using namespace splitscape;
using namespace splitscape::data;
using namespace splitscape::test;

namespace {

/// Two channels that go on smoothly, 50 values a second.
std::string wave(int i, double frequency_Hz, const char* separator = ",")
{
    const double t = i / 50.0;
    char text[64];
    std::snprintf(text, sizeof text, "%.4f%s%.4f", std::sin(6.2832 * frequency_Hz * t), separator,
                  std::cos(6.2832 * frequency_Hz * t));
    return text;
}

/// 200 rows of each of three activities, twice.
const char* activity(int i)
{
    constexpr std::array<const char*, 3> kNames{"rest", "run", "walk"};
    return kNames[static_cast<std::size_t>(i / 200 % 3)];
}
double frequency(int i) { return i / 200 % 3 == 0 ? 0.2 : i / 200 % 3 == 1 ? 3.0 : 1.5; }

} // namespace

class TestPointsOfTime : public QObject {
    Q_OBJECT

private slots:
    void recordingsAreCutIntoWindows_data();
    void recordingsAreCutIntoWindows();
    void channelsStandSideBySide();
    void windowsDoNotCrossJumps();
    void valuesAreScaledByChannel();
    void tablesOfTimesLabelRecordings();
    void longTablesAreSamples();
    void longTablesTakeLabelsFromASecondFile();
    void rowsStayRows();
    void missingCellsLeaveTheirWindowsOut();
    void patientsScaleByTheirFirstSeconds();
    void longTablesWithoutPatientsHaveNone();
    void longTablesAreDividedByFile();
    void recordingsOfOtherRatesAreLeftOut_data();
    void recordingsOfOtherRatesAreLeftOut();
    void recordingsOfOtherRatesAreResampled();
    void recordingsBeyondTheMemoryAreLeftOut();
    void windowsMayLieApart();
    void shortRowsCountAsMissing();
    void wrongColumnsAreNamed();
    void rowsMayShareATime();
};

void TestPointsOfTime::recordingsAreCutIntoWindows_data()
{
    QTest::addColumn<QStringList>("files"); // name, text, name, text
    QTest::addColumn<QString>("counts");
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    const auto tracked = [&](const char* header, const std::function<std::string(int)>& line) {
        return text(header + lines(1200, line));
    };
    // 400 rows a class and file, in runs of 200: 4 windows of 50 a run, 8 a class and file.
    const QString timed = tracked("time,ax,ay,activity\n", [](int i) {
        return std::to_string(i * 0.02) + "," + wave(i, frequency(i)) + "," + activity(i);
    });
    QTest::newRow("a label track and times")
        << QStringList{QStringLiteral("s1.csv"), timed, QStringLiteral("s2.csv"), timed}
        << QStringLiteral("rest 16, run 16, walk 16 of 100 x 1, 2 recordings");
    const QString bare = tracked("ax,ay,activity\n", [](int i) {
        return wave(i, frequency(i)) + "," + activity(i);
    });
    QTest::newRow("a label track alone") << QStringList{QStringLiteral("s1.csv"), bare}
                                         << QStringLiteral(
                                                "rest 8, run 8, walk 8 of 100 x 1, 1 recordings");
    const QString german = tracked("Zeit;ax;ay;Klasse\n", [](int i) {
        std::string line = std::to_string(i * 20) + ";" + wave(i, frequency(i), ";") + ";"
            + std::to_string(i / 200 % 3);
        std::replace(line.begin(), line.end(), '.', ',');
        return line;
    });
    QTest::newRow("semicolons, decimal commas, milliseconds")
        << QStringList{QStringLiteral("s1.csv"), german}
        << QStringLiteral("0 8, 1 8, 2 8 of 100 x 1, 1 recordings");
    const QString users = tracked("user,activity,timestamp,x,y\n", [](int i) {
        return std::to_string(i / 600) + "," + activity(i) + "," + std::to_string(20 * (i % 600))
            + "," + wave(i, frequency(i));
    });
    QTest::newRow("one table of several persons")
        << QStringList{QStringLiteral("all.csv"), users}
        << QStringLiteral("rest 8, run 8, walk 8 of 100 x 1, 2 recordings");
    const auto plain = [&](double frequency_Hz) {
        return text("ax,ay\n" + lines(200, [&](int i) { return wave(i, frequency_Hz); }));
    };
    QTest::newRow("the folder is the class")
        << QStringList{QStringLiteral("run/1.csv"), plain(3.0), QStringLiteral("walk/1.csv"),
                       plain(1.5)}
        << QStringLiteral("run 4, walk 4 of 100 x 1, 2 recordings");
    QTest::newRow("the start of the name is the class")
        << QStringList{QStringLiteral("run_1.csv"), plain(3.0), QStringLiteral("walk_1.csv"),
                       plain(1.5), QStringLiteral("walk_2.csv"), plain(1.4)}
        << QStringLiteral("run 4, walk 8 of 100 x 1, 3 recordings");
}

void TestPointsOfTime::recordingsAreCutIntoWindows()
{
    QFETCH(QStringList, files);
    QFETCH(QString, counts);
    const TemporaryFolder folder;
    for (int i = 0; i + 1 < files.size(); i += 2)
        folder.write(files[i].toStdString(), files[i + 1].toStdString());
    QCOMPARE(counted(at(folder.path())), counts);
}

void TestPointsOfTime::channelsStandSideBySide()
{
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a,b,label\n" + lines(100, [](int i) {
                              return std::to_string(i) + "," + std::to_string(i) + ","
                                  + std::to_string(-i) + "," + (i < 50 ? "x" : "y");
                          }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    spec.csv.scale = CsvScale::None;
    spec.csv.window = 10;
    spec.separateChannels = true;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->length, 10);
    QCOMPARE((*dataset)->channels, 2);
    QCOMPARE((*dataset)->sampleCount(), std::size_t{10});
    QCOMPARE((*dataset)->sample(0)[2], 1.0F); // position 1 of channel a
    QCOMPARE((*dataset)->sample(0)[3], -1.0F); // and of channel b
    spec.csv.stride = 5; // 3 windows in a piece of 20 rows, 1 in the last 10 of 50
    QCOMPARE(counted(spec), QStringLiteral("x 7, y 7 of 10 x 2, 1 recordings"));
}

void TestPointsOfTime::windowsDoNotCrossJumps()
{
    // Times jump before rows 75 and 125: x has 75 and 25 rows, y 25 and 75, so 7 + 2 and 2 + 7
    // windows of 10.
    const TemporaryFolder folder;
    folder.write("s.csv", "time_ms,a,label\n" + lines(200, [](int i) {
                              return std::to_string(20 * i + (i >= 75 ? 1000 : 0)
                                                    + (i >= 125 ? 1000 : 0))
                                  + "," + std::to_string(i % 7) + "," + (i < 100 ? "x" : "y");
                          }));
    DatasetSpec spec = recordingsAt(folder.path());
    QCOMPARE(counted(spec), QStringLiteral("x 9, y 9 of 10 x 1, 1 recordings"));
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.front().rate_Hz, 50.0); // steps of 20 ms
}

void TestPointsOfTime::valuesAreScaledByChannel()
{
    const TemporaryFolder folder;
    folder.write("s.csv", "a,b,label\n" + lines(100, [](int i) {
                              return std::to_string(i % 2 == 0 ? 1000 : 3000) + ","
                                  + std::to_string(i % 2) + "," + (i < 50 ? "x" : "y");
                          }));
    DatasetSpec spec = recordingsAt(folder.path());
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    // Channel a has mean 2000 and deviation 1000, channel b mean and deviation 0.5.
    QCOMPARE((*dataset)->sample(0)[0], -1.0F);
    QCOMPARE((*dataset)->sample(0)[11], 1.0F);
    QVERIFY(notesOf(spec).contains(QStringLiteral("a minus 2000 and divided by 1000")));
}

void TestPointsOfTime::tablesOfTimesLabelRecordings()
{
    const TemporaryFolder folder;
    for (const char* name : {"s1.csv", "s2.csv"})
        folder.write(name, "time,ax,ay\n" + lines(1200, [](int i) {
                               return std::to_string(i * 0.02) + "," + wave(i, frequency(i));
                           }));
    // 4 s of each are 200 rows; from 12 to 20 s nothing is labelled.
    folder.write("labels.csv", "file,start,end,label\ns1.csv,0,4,rest\ns1.csv,4,8,run\n"
                               "s2.csv,0,4,rest\ns2.csv,4,8,run\ns2.csv,8,12,walk\n");
    QCOMPARE(counted(at(folder.path())),
             QStringLiteral("rest 8, run 8, walk 4 of 100 x 1, 2 recordings"));
    QVERIFY(notesOf(at(folder.path())).contains(QStringLiteral("labels.csv: its columns are")));
}

void TestPointsOfTime::longTablesAreSamples()
{
    // 12 samples of 8 rows; the rows of a sample need not follow each other in time.
    const TemporaryFolder folder;
    folder.write("long.csv", "id,t,a,b,patient,label\n" + lines(96, [](int i) {
                                 const int sample = i / 8;
                                 const int t = 7 - i % 8;
                                 return std::to_string(sample) + "," + std::to_string(t) + ","
                                     + std::to_string(t) + "," + std::to_string(10 * t) + ",p"
                                     + std::to_string(sample % 4) + ","
                                     + (sample % 2 == 0 ? "x" : "y");
                             }));
    DatasetSpec spec = at(folder.path());
    spec.csv.length = 0;
    spec.csv.scale = CsvScale::None;
    spec.separateChannels = true;
    QCOMPARE(counted(spec), QStringLiteral("x 6, y 6 of 8 x 2, 4 recordings"));
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sample(3)[0], 0.0F); // sorted by t
    QCOMPARE((*dataset)->sample(3)[14], 7.0F);
    QCOMPARE((*dataset)->sample(3)[15], 70.0F);
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{4});
}

void TestPointsOfTime::longTablesTakeLabelsFromASecondFile()
{
    const TemporaryFolder folder;
    folder.write("X.csv", "id,value\n" + lines(96, [](int i) {
                              return "r" + std::to_string(i / 8) + "," + std::to_string(i % 8);
                          }));
    // In another order: the names decide.
    folder.write("y.csv", "id,label\n" + lines(12, [](int i) {
                              return "r" + std::to_string(11 - i) + "," + (i < 3 ? "late" : "early");
                          }));
    DatasetSpec spec = at(folder.path() / "X.csv");
    spec.csv.length = 0;
    spec.csv.layout = CsvLayout::Long;
    QCOMPARE(counted(spec), QStringLiteral("early 9, late 3 of 8 x 1, 1 recordings"));
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->labels.back(), std::uint8_t{1}); // r11
}

void TestPointsOfTime::rowsStayRows()
{
    // Four measures of flowers sorted by species: long runs of a label, but no row goes on from the
    // one before.
    const TemporaryFolder folder;
    folder.write("iris.csv", "a,b,c,d,species\n" + lines(150, [](int i) {
                                 return std::to_string(5 + i / 50 + 0.01 * (i * 62 % 97)) + ","
                                     + std::to_string(3 + 0.01 * (i * 65 % 89)) + ","
                                     + std::to_string(1 + 0.01 * (i * 30 % 83)) + ","
                                     + std::to_string(2 + 0.01 * (i * 46 % 79)) + ","
                                     + (i < 50 ? "x" : i < 100 ? "y" : "z");
                             }));
    DatasetSpec spec = at(folder.path());
    spec.csv.length = 0;
    QCOMPARE(counted(spec), QStringLiteral("x 50, y 50, z 50 of 4 x 1, 1 recordings"));
}

void TestPointsOfTime::missingCellsLeaveTheirWindowsOut()
{
    const TemporaryFolder folder;
    folder.write("s.csv", "a,label\n" + lines(100, [](int i) {
                              return (i == 15 ? std::string() : std::to_string(i % 9)) + ","
                                  + (i < 50 ? "x" : "y");
                          }));
    DatasetSpec spec = recordingsAt(folder.path());
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), std::size_t{9});
    QVERIFY(notesOf(spec).contains(QStringLiteral("1 of 10 windows have a gap")));
}

void TestPointsOfTime::patientsScaleByTheirFirstSeconds()
{
    // 2 at first, then 20: the scale is that of the first second, whose deviation is 2.
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a,label\n" + lines(100, [](int i) {
                              return std::to_string(i * 0.1) + ","
                                  + std::to_string((i % 2 == 0 ? 1 : -1) * (i < 50 ? 2 : 20)) + ","
                                  + (i < 50 ? "x" : "y");
                          }));
    DatasetSpec spec = recordingsAt(folder.path());
    spec.csv.scale = CsvScale::Patient;
    spec.eeg.calibration_s = 1.0;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sample(0)[0], 1.0F);
    QCOMPARE((*dataset)->sample(9)[0], 10.0F);
}

void TestPointsOfTime::longTablesWithoutPatientsHaveNone()
{
    const auto table = [](bool patient) {
        return std::string(patient ? "subject," : "") + "id,time,x,label\n"
            + lines(96, [patient](int i) {
                  return std::string(patient ? (i < 48 ? "s1," : "s2,") : "") + std::to_string(i / 8)
                      + "," + std::to_string(i % 8) + "," + std::to_string(i % 5) + ","
                      + (i / 8 % 2 == 0 ? "a" : "b");
              });
    };
    for (const bool first : {false, true}) {
        const TemporaryFolder folder;
        folder.write("a.csv", table(first));
        folder.write("b.csv", table(!first));
        DatasetSpec spec = at(folder.path());
        spec.csv.layout = CsvLayout::Long;
        spec.csv.length = 0;
        QCOMPARE(counted(spec), QStringLiteral("a 12, b 12 of 8 x 1, 2 recordings"));
        const auto dataset = prepare(spec, 1, {}, {}, {});
        QVERIFY(dataset);
        QCOMPARE((*dataset)->groupNames.size(), std::size_t{1});
        QVERIFY(notesOf(spec).contains(QStringLiteral("only some tables tell whose a row is")));
    }
}

void TestPointsOfTime::longTablesAreDividedByFile()
{
    const TemporaryFolder folder;
    for (const char* name : {"own_train.csv", "own_test.csv"})
        folder.write(name, "id,time,x,label\n"
                         + lines(std::string(name) == "own_test.csv" ? 160 : 480, [name](int i) {
                               return std::to_string(i / 8) + "," + std::to_string(i % 8) + ","
                                   + std::to_string(i * 7 % 31 + (name[5] == 'r' ? 1 : 0)) + ","
                                   + (i / 8 % 2 == 0 ? "a" : "b");
                           }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Long;
    spec.csv.length = 0;
    spec.split.by = SplitBy::Files;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    const auto split = makeSplit(**dataset, spec.split, 1);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QCOMPARE(split->test.size(), std::size_t{20});
}

void TestPointsOfTime::recordingsOfOtherRatesAreLeftOut_data()
{
    QTest::addColumn<double>("first"); // steps, 0: no column of times
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("note");
    QTest::newRow("the second has no times")
        << 0.02 << 0.0
        << QStringLiteral("its rate is not known, that of p1.csv is known (dataset.csv.rate_Hz");
    QTest::newRow("the first has no times")
        << 0.0 << 0.02 << QStringLiteral("its rate is known, that of p1.csv is not");
    QTest::newRow("microseconds before seconds")
        << 1e-6 << 0.5
        << QStringLiteral("its rate is 2 Hz, that of p1.csv is 1e+06 Hz (dataset.csv.rate_Hz");
}

void TestPointsOfTime::recordingsOfOtherRatesAreLeftOut()
{
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    const auto table = [](double step) {
        return std::string(step > 0.0 ? "time,a,label\n" : "a,label\n")
            + lines(200, [step](int i) {
                  char time[32] = "";
                  if (step > 0.0)
                      std::snprintf(time, sizeof time, "%.7f,", i * step);
                  return time + std::to_string(i % 7) + "," + (i < 100 ? "x" : "y");
              });
    };
    folder.write("p1.csv", table(first));
    folder.write("p2.csv", table(second));
    DatasetSpec spec = recordingsAt(folder.path());
    QCOMPARE(counted(spec), QStringLiteral("x 10, y 10 of 10 x 1, 1 recordings"));
    QVERIFY2(notesOf(spec).contains(QStringLiteral("p2.csv: ") + note), qPrintable(notesOf(spec)));
}

void TestPointsOfTime::recordingsOfOtherRatesAreResampled()
{
    const TemporaryFolder folder;
    for (const int rate_Hz : {50, 25})
        folder.write("p" + std::to_string(rate_Hz) + ".csv",
                     "time,a,label\n" + lines(4 * rate_Hz, [rate_Hz](int i) {
                         return std::to_string(1.0 * i / rate_Hz) + "," + std::to_string(i % 7) + ","
                             + (i < 2 * rate_Hz ? "x" : "y");
                     }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    spec.csv.window = 25;
    // p25.csv comes first: a window is a second, 2 of each label and file.
    QCOMPARE(counted(spec), QStringLiteral("x 4, y 4 of 25 x 1, 2 recordings"));
    QVERIFY2(notesOf(spec).contains(
                 QStringLiteral("p50.csv: recorded at 50 Hz, and resampled to the rate of p25.csv")),
             qPrintable(notesOf(spec)));
}

void TestPointsOfTime::recordingsBeyondTheMemoryAreLeftOut()
{
    // 64 channels; 8400 rows of them at 1 Hz are 537,600,000 values at 1000 Hz.
    const TemporaryFolder folder;
    std::string header = "time_s,label";
    for (int c = 0; c < 64; ++c)
        header += ",c" + std::to_string(c);
    std::string zeros;
    for (int c = 0; c < 63; ++c)
        zeros += ",0";
    const auto table = [&](int rows, double step_s) {
        return header + "\n" + lines(rows, [&](int i) {
                   return std::to_string(i * step_s) + (i < rows / 2 ? ",x," : ",y,")
                       + std::to_string(i % 7) + zeros;
               });
    };
    folder.write("p1.csv", table(200, 0.001));
    folder.write("p2.csv", table(8400, 1.0));
    DatasetSpec spec = recordingsAt(folder.path());
    QCOMPARE(counted(spec), QStringLiteral("x 10, y 10 of 640 x 1, 1 recordings"));
    QVERIFY2(notesOf(spec).contains(QStringLiteral("p2.csv: it and the recordings before it have "
                                                   "more than 536870912 values at the rate of p1")),
             qPrintable(notesOf(spec)));
}

void TestPointsOfTime::windowsMayLieApart()
{
    const TemporaryFolder folder;
    for (const char* name : {"run_1.csv", "walk_1.csv"})
        folder.write(name, "a,b\n" + lines(6000, [name](int i) {
                               return wave(i, name[0] == 'r' ? 3.0 : 1.5);
                           }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    spec.csv.window = 100;
    spec.csv.stride = 300;
    QCOMPARE(counted(spec), QStringLiteral("run 20, walk 20 of 200 x 1, 2 recordings"));
}

void TestPointsOfTime::shortRowsCountAsMissing()
{
    // Row 15 of 100 has one cell of three: the window of rows 10 to 19 goes, no other moves.
    const TemporaryFolder folder;
    folder.write("s.csv", "a,b,label\n" + lines(100, [](int i) {
                              return std::to_string(i)
                                  + (i == 15 ? "" : "," + std::to_string(-i) + ",x");
                          }) + lines(50, [](int i) { return std::to_string(i) + ",0,y"; }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    spec.csv.scale = CsvScale::None;
    spec.csv.window = 10;
    spec.separateChannels = true;
    // x: rows 0 to 14 are one window, rows 16 to 99 are eight.
    QCOMPARE(counted(spec), QStringLiteral("x 9, y 5 of 10 x 2, 1 recordings"));
    QVERIFY(notesOf(spec).contains(QStringLiteral("s.csv: 1 cells hold no number")));
    QVERIFY(notesOf(spec).contains(QStringLiteral("1 rows have fewer cells than 3")));
    // What tells no patient is of the patient before.
    folder.write("s.csv", "a,label,patient\n" + lines(150, [](int i) {
                              return std::to_string(i)
                                  + (i == 15 ? "" : i < 100 ? ",x,p1" : ",y,p1");
                          }));
    spec.separateChannels = false;
    QCOMPARE(counted(spec), QStringLiteral("x 9, y 5 of 10 x 1, 1 recordings"));
}

void TestPointsOfTime::wrongColumnsAreNamed()
{
    const TemporaryFolder folder;
    folder.write("s.csv", "time,ax,label\n" + lines(200, [](int i) {
                              return std::to_string(i * 0.02) + "," + std::to_string(i % 9) + ","
                                  + (i < 100 ? "x" : "y");
                          }));
    DatasetSpec spec = at(folder.path());
    spec.csv.channels = {"ay"};
    QVERIFY2(counted(spec).contains(QStringLiteral("there is no column \"ay\"")),
             qPrintable(counted(spec)));
    spec.csv.channels = {};
    spec.csv.time = "clock";
    QVERIFY(counted(spec).contains(QStringLiteral("there is no column \"clock\"")));
    spec.csv.time = "auto";
    spec.csv.sample = "window";
    QVERIFY(counted(spec).contains(QStringLiteral("there is no column \"window\"")));
}

void TestPointsOfTime::rowsMayShareATime()
{
    // 50 rows a second, whose times are whole seconds.
    const TemporaryFolder folder;
    folder.write("s.csv", "time,a,label\n" + lines(1000, [](int i) {
                              return std::to_string(i / 50) + "," + std::to_string(i % 7) + ","
                                  + (i < 500 ? "x" : "y");
                          }));
    DatasetSpec spec = at(folder.path());
    spec.csv.layout = CsvLayout::Recordings;
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.front().rate_Hz, 50.0);
    QCOMPARE(counted(spec), QStringLiteral("x 10, y 10 of 50 x 1, 1 recordings"));
}

QTEST_GUILESS_MAIN(TestPointsOfTime)
#include "tst_points_of_time.moc"
