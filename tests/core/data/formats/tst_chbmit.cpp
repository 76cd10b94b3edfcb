// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/chbmit.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestChbMit : public QObject {
    Q_OBJECT

private slots:
    void summariesAreReadInEverySpelling();
    void anEntryThatIsWrongLeavesTheOthers();
    void badSummariesAreRefused_data();
    void badSummariesAreRefused();
    void seizureFilesPairTheirMarks_data();
    void seizureFilesPairTheirMarks();
};

void TestChbMit::summariesAreReadInEverySpelling()
{
    TemporaryFolder folder;
    const auto read = readChbMitSummary(folder.write(
        "chb99-summary.txt",
        "Data Sampling Rate: 256 Hz\r\n****\r\nChannels in EDF Files:\r\nChannel 1: FP1-F7\r\n\r\n"
        "File Name: chb99_01.edf\r\nFile Start Time: 11:42:54\r\nFile End Time: 25:42:54\r\nNumber "
        "of Seizures in File: 0\r\n\r\n"
        "Channels changed:\nChannel 1: FP2-F8\n"
        "File Name: chb99_02+.edf\nNumber of Seizures in File: 1\nSeizure Start Time: 130 "
        "seconds\nSeizure End Time: 212 seconds\n\n"
        "File Name: chb99_03.edf\nNumber of Seizures in File: 2\nSeizure 1 Start Time:   5 "
        "seconds\nSeizure 1 End Time:  6 secs\n"
        "Seizure 2 Start Time: 7 seconds\nSeizure 2 End Time: 9 seconds\n\n"
        "file name: chb99_04.edf\nSeizure Onset: 0:01:05\nseizure offset: 70 Seconds\n"));
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    const std::vector<SummaryEntry> expected{{"chb99_01.edf", {}},
                                             {"chb99_02+.edf", {{130.0, 212.0}}},
                                             {"chb99_03.edf", {{5.0, 6.0}, {7.0, 9.0}}},
                                             {"chb99_04.edf", {{65.0, 70.0}}}};
    QVERIFY(*read == expected);
}

void TestChbMit::anEntryThatIsWrongLeavesTheOthers()
{
    TemporaryFolder folder;
    const auto read = readChbMitSummary(folder.write(
        "s.txt",
        "File Name: a.edf\nSeizure Start Time: noon\nSeizure End Time: 9 seconds\n"
        "File Name: b.edf\nSeizure Start Time: 3 seconds\nSeizure End Time: 9 seconds\n"));
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{2});
    QCOMPARE(read->front().problem, std::string("line 2: time of a seizure is 'noon'"));
    QVERIFY((read->back() == SummaryEntry{"b.edf", {{3.0, 9.0}}, {}}));
}

void TestChbMit::badSummariesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* text, const char* code, const char* detail) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code)
                            << QString::fromLatin1(detail);
    };
    row("empty", "", "FileEmpty", "");
    row("another text", "Hello: world\n", "FileFormatUnknown", "no line 'File Name:'");
    row("a count that differs", "File Name: a.edf\nNumber of Seizures in File: 1\n", "FileDamaged",
        "line 2: a.edf states 1 seizures, but lists 0");
    row("a negative count", "File Name: a.edf\nNumber of Seizures in File: -1\n", "FileDamaged",
        "line 2: number of seizures is '-1'");
    row("a time that is text", "File Name: a.edf\nSeizure Start Time: noon\n", "FileDamaged",
        "line 2: time of a seizure is 'noon'");
    row("an end alone", "File Name: a.edf\nSeizure End Time: 9 seconds\n", "FileDamaged",
        "line 2: a seizure ends that did not start");
    row("a start alone", "File Name: a.edf\nSeizure Start Time: 9 seconds\n", "FileDamaged",
        "line 2: a seizure of a.edf does not end");
    row("an end before its start",
        "File Name: a.edf\nSeizure Start Time: 9 seconds\nSeizure End Time: 8 seconds\n",
        "FileDamaged", "line 3: a seizure ends before it starts");
    row("a seizure of no file", "Seizure Start Time: 9 seconds\n", "FileDamaged",
        "line 1: time of a seizure");
}

void TestChbMit::badSummariesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    TemporaryFolder folder;
    auto read = readChbMitSummary(folder.write("s.txt", view(text)));
    if (read) // the fault is that of one entry, and the others are of use
        read = Error{ErrorCode::FileDamaged, {}, read->front().problem};
    QCOMPARE(QString::fromLatin1(errorCodeName(read.error().code)), code);
    QVERIFY2(QString::fromStdString(read.error().detail).startsWith(detail),
             read.error().detail.c_str());
}

void TestChbMit::seizureFilesPairTheirMarks_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    // [ is code 32 (0x80..), ] is 33 (0x84..); 256 ticks a second.
    QTest::newRow("one seizure from 1 s to 3 s")
        << QByteArray("0081 0086 0000") << true << 1.0 << 3.0;
    QTest::newRow("far into the file")
        << QByteArray("00ec 0b00 00b4 0080 00ec 0000 0028 0084 0000") << true << 2996.0 << 3036.0;
    QTest::newRow("a start alone") << QByteArray("0081 0000") << false << 0.0 << 0.0;
    QTest::newRow("an end alone") << QByteArray("0085 0000") << false << 0.0 << 0.0;
    QTest::newRow("two starts") << QByteArray("0081 0081 0085 0000") << false << 0.0 << 0.0;
    QTest::newRow("no length") << QByteArray("0081 0084 0000") << false << 0.0 << 0.0;
}

void TestChbMit::seizureFilesPairTheirMarks()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, good);
    QFETCH(double, start);
    QFETCH(double, end);
    TemporaryFolder folder;
    const auto read
        = readSeizureFile(folder.write("a.edf.seizures", view(QByteArray::fromHex(hex))));
    QCOMPARE(read.has_value(), good);
    if (good) {
        QVERIFY((*read == std::vector<TimeSpan>{{start, end}}));
    } else {
        QVERIFY(read.error().code == ErrorCode::FileDamaged);
    }
}

QTEST_GUILESS_MAIN(TestChbMit)
#include "tst_chbmit.moc"
