// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: headers and signals, each case written out as the file it stands for.
#include "core/data/formats/wfdb_record.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <cmath>
#include <sys/resource.h>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QVector<int> asVector(const std::vector<std::int32_t>& samples)
{
    return QVector<int>(samples.begin(), samples.end());
}

constexpr int kNone = kInvalidRawSample;

QString codeOf(const Error& error) { return QString::fromLatin1(errorCodeName(error.code)); }

} // namespace

class TestWfdb : public QObject {
    Q_OBJECT

private slots:
    void bytesOfEachFormatGiveSamples_data();
    void bytesOfEachFormatGiveSamples();
    void aLengthIsDerivedInEachFormat_data();
    void aLengthIsDerivedInEachFormat();
    void headerFieldsAreRead();
    void defaultsFillAbsentFields();
    void physicalValuesUseGainAndBaseline();
    void severalFilesFramesAndSkew();
    void aRangeReadsTheSameSamples();
    void checksumsAreVerifiedOverTheWholeOnly();
    void segmentsWithGaps();
    void badHeadersAreRefused_data();
    void badHeadersAreRefused();
    void badRecordsAreRefused();
    void framesAreBounded();
    void claimsAreComparedWithTheFilesFirst_data();
    void claimsAreComparedWithTheFilesFirst();
    void selectionsThatDoNotExistAreRefused();
    void aStopRequestCancels();
};

void TestWfdb::bytesOfEachFormatGiveSamples_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QVector<int>>("expected");
    QTest::newRow("8: differences from the initial value")
        << 8 << QByteArray("00 05 ff 80") << QVector<int>{7, 12, 11, -117};
    QTest::newRow("16: low byte first")
        << 16 << QByteArray("0100 ffff ff7f 0080") << QVector<int>{1, -1, 32767, kNone};
    QTest::newRow("24: low byte first")
        << 24 << QByteArray("010000 ffffff ffff7f 000080") << QVector<int>{1, -1, 8388607, kNone};
    QTest::newRow("32: low byte first") << 32 << QByteArray("01000000 ffffffff ffffff7f 00000080")
                                        << QVector<int>{1, -1, 2147483647, kNone};
    QTest::newRow("61: high byte first")
        << 61 << QByteArray("0001 ffff 7fff 8000") << QVector<int>{1, -1, 32767, kNone};
    QTest::newRow("80: offset binary")
        << 80 << QByteArray("80 81 7f ff 00") << QVector<int>{0, 1, -1, 127, kNone};
    QTest::newRow("160: offset binary")
        << 160 << QByteArray("0080 0180 ff7f ffff 0000") << QVector<int>{0, 1, -1, 32767, kNone};
    // 0x123 and 0xFFF = -1 in three bytes; then a last one alone, 0x800.
    QTest::newRow("212: two in three bytes")
        << 212 << QByteArray("23 f1 ff 00 08") << QVector<int>{0x123, -1, kNone};
    // Words 2 * 5 + 0x1F * 2048 and 2 * 511 + 0x1F * 2048; the third has all ten bits set: -1.
    QTest::newRow("310: three in two words")
        << 310 << QByteArray("0af8 fefb") << QVector<int>{5, 511, -1};
    QTest::newRow("310: one alone takes a word")
        << 310 << QByteArray("0af8 fefb 0004") << QVector<int>{5, 511, -1, kNone};
    // 5 + 511 * 1024 + 1023 * 1048576 = 0x3FF7FC05
    QTest::newRow("311: three in 30 bits")
        << 311 << QByteArray("05fcf73f") << QVector<int>{5, 511, -1};
    QTest::newRow("311: two alone take three bytes")
        << 311 << QByteArray("05fcf73f 05fc07") << QVector<int>{5, 511, -1, 5, 511};
}

void TestWfdb::bytesOfEachFormatGiveSamples()
{
    QFETCH(int, format);
    QFETCH(QByteArray, hex);
    QFETCH(QVector<int>, expected);
    TemporaryFolder folder;
    folder.write("r.dat", view(QByteArray::fromHex(hex)));
    const auto header = folder.write("r.hea",
                                     "r 1 100 " + std::to_string(expected.size()) + "\nr.dat "
                                         + std::to_string(format) + " 200 12 0 7\n");
    const auto raw = readWfdbRaw(header, {}, {});
    QVERIFY2(raw, raw.has_value() ? "" : raw.error().detail.c_str());
    QCOMPARE(asVector(raw->samples[0]), expected);
    const auto physical = readWfdbRecord(header, {}, {});
    QVERIFY(physical);
    for (qsizetype index = 0; index < expected.size(); ++index)
        QCOMPARE(std::isnan(physical->channels[0].samples[static_cast<std::size_t>(index)]),
                 expected[index] == kNone);
}

void TestWfdb::aLengthIsDerivedInEachFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<qlonglong>("frames");
    QTest::newRow("16 in 9 bytes") << QByteArray("16") << 9 << 4LL;
    QTest::newRow("24 in 9 bytes") << QByteArray("24") << 9 << 3LL;
    QTest::newRow("212 in 5 bytes") << QByteArray("212") << 5 << 3LL;
    QTest::newRow("212 in 4 bytes") << QByteArray("212") << 4 << 2LL;
    QTest::newRow("310 in 6 bytes") << QByteArray("310") << 6 << 4LL;
    QTest::newRow("310 in 7 bytes") << QByteArray("310") << 7 << 4LL;
    QTest::newRow("311 in 6 bytes") << QByteArray("311") << 6 << 4LL;
    QTest::newRow("311 in 7 bytes") << QByteArray("311") << 7 << 5LL;
    QTest::newRow("16 after an offset of 4 bytes") << QByteArray("16+4") << 10 << 3LL;
    QTest::newRow("an offset beyond the end") << QByteArray("16+40") << 10 << 0LL;
    QTest::newRow("16 with two samples a frame") << QByteArray("16x2") << 9 << 2LL;
}

void TestWfdb::aLengthIsDerivedInEachFormat()
{
    QFETCH(QByteArray, format);
    QFETCH(int, bytes);
    QFETCH(qlonglong, frames);
    TemporaryFolder folder;
    folder.write("r.dat", std::string(static_cast<std::size_t>(bytes), 'x'));
    const auto header
        = readWfdbHeader(folder.write("r.hea", "r 1\nr.dat " + format.toStdString() + "\n"));
    QVERIFY(header);
    QCOMPARE(static_cast<qlonglong>(header->frames), frames);
}

void TestWfdb::headerFieldsAreRead()
{
    TemporaryFolder folder;
    const auto header = readWfdbHeader(
        folder.write("r.hea",
                     "# first\r\n\r\nr 2 250/24000(0) 1000 15:08:24 01/02/1990\r\n"
                     "a.dat 212x4:3+24 64.02(-4)/mmHg 12 5 -7 65535 0 ABP left \r\n\r\n"
                     "b.dat 16 1.5e2 16 9 0 -2 0\r\n#  last one \r\n"));
    QVERIFY2(header, header.has_value() ? "" : header.error().detail.c_str());
    QCOMPARE(header->rateHz, 250.0);
    QCOMPARE(header->frames, std::int64_t{1000});
    QCOMPARE(header->startTime, std::string("15:08:24 01/02/1990"));
    QVERIFY((header->comments == std::vector<std::string>{"first", "last one"}));
    const WfdbSignal& a = header->channels[0];
    QCOMPARE(a.format, 212);
    QCOMPARE(a.samplesPerFrame, 4);
    QCOMPARE(a.skew, 3);
    QCOMPARE(a.byteOffset, std::int64_t{24});
    QCOMPARE(a.gain, 64.02);
    QCOMPARE(a.baseline, -4);
    QCOMPARE(a.unit, std::string("mmHg"));
    QCOMPARE(a.adcZero, 5);
    QCOMPARE(a.initialValue, -7);
    QVERIFY(a.checksum == 65535);
    QCOMPARE(a.label, std::string("ABP left"));
    const WfdbSignal& b = header->channels[1];
    QCOMPARE(b.gain, 150.0);
    QCOMPARE(b.baseline, 9); // as the ADC zero
    QVERIFY(b.checksum == 65534); // -2 modulo 65536
}

void TestWfdb::defaultsFillAbsentFields()
{
    TemporaryFolder folder;
    folder.write("r.dat", "abcd");
    const auto header = readWfdbHeader(folder.write("r.hea", "r 2\nr.dat 16\nr.dat 16 0 12 3\n"));
    QVERIFY(header);
    QCOMPARE(header->rateHz, 250.0);
    QCOMPARE(header->frames, std::int64_t{1});
    QCOMPARE(header->channels[0].gain, 200.0);
    QCOMPARE(header->channels[0].unit, std::string("mV"));
    QCOMPARE(header->channels[0].label, std::string("signal 1"));
    QVERIFY(!header->channels[0].checksum);
    QCOMPARE(header->channels[1].gain, 200.0); // 0 stands for uncalibrated
    QCOMPARE(header->channels[1].initialValue, 3);
}

void TestWfdb::physicalValuesUseGainAndBaseline()
{
    TemporaryFolder folder;
    folder.write("r.dat", view(QByteArray::fromHex("6400 0a00")));
    const auto read
        = readWfdbRecord(folder.write("r.hea", "r 1 100 2\nr.dat 16 20(10)/uV 12 4\n"), {}, {});
    QVERIFY(read);
    QCOMPARE(read->channels[0].samples[0], 4.5F); // (100 - 10) / 20
    QCOMPARE(read->channels[0].samples[1], 0.0F);
    QCOMPARE(read->channels[0].unit, std::string("uV"));
    QVERIFY(read->find("signal 1") == &read->channels[0]);
    QVERIFY(read->find("MLII") == nullptr);
}

void TestWfdb::severalFilesFramesAndSkew()
{
    TemporaryFolder folder;
    // Frames of a.dat: one sample of A, two of B. B is stored one frame late.
    folder.write("a.dat", view(QByteArray::fromHex("818283 848586 878889")));
    folder.write("b.dat", view(QByteArray::fromHex("0100 0200 0300")));
    const auto path = folder.write("r.hea",
                                   "r 3 10 3\na.dat 80 1 8 0 0 12 0 A\na.dat 80x2:1 1 8 0 0 33 0 "
                                   "B\nb.dat 16 1 16 0 0 6 0 C\n");
    const auto raw = readWfdbRaw(path, {.labels = {"C"}, .channels = {1, 0}}, {});
    QVERIFY2(raw, raw.has_value() ? "" : raw.error().detail.c_str());
    QCOMPARE(asVector(raw->samples[0]), (QVector<int>{1, 2, 3}));
    QCOMPARE(asVector(raw->samples[1]), (QVector<int>{5, 6, 8, 9, kNone, kNone}));
    QCOMPARE(asVector(raw->samples[2]), (QVector<int>{1, 4, 7}));
    const auto physical = readWfdbRecord(path, {.labels = {"B"}}, {});
    QVERIFY(physical);
    QCOMPARE(physical->channels[0].rateHz, 20.0);
    std::filesystem::remove(folder.path() / "b.dat"); // not needed for A
    QVERIFY(readWfdbRecord(path, {.labels = {"A"}}, {}));
    QVERIFY(readWfdbRecord(path, {}, {}).error().code == ErrorCode::FileMissing);
}

void TestWfdb::aRangeReadsTheSameSamples()
{
    TemporaryFolder folder;
    std::string bytes;
    for (int index = 0; index < 400'000; ++index) // several chunks
        bytes.push_back(static_cast<char>((index * 37 + index / 251) % 256));
    folder.write("r.dat", bytes);
    for (const char* format : {"8", "80", "212", "310", "311", "24"}) {
        const auto path = folder.write(
            "r.hea", std::string("r 2 100\nr.dat ") + format + "\nr.dat " + format + ":5\n");
        const auto all = readWfdbRaw(path, {}, {});
        QVERIFY(all);
        for (const std::int64_t first : {1, 7, 31'111, 45'001}) {
            const auto part
                = readWfdbRaw(path, {.firstFrame = first, .endFrame = first + 20'000}, {});
            QVERIFY(part);
            for (std::size_t signal = 0; signal < 2; ++signal)
                QVERIFY(std::equal(part->samples[signal].begin(), part->samples[signal].end(),
                                   all->samples[signal].begin() + first));
        }
    }
}

void TestWfdb::checksumsAreVerifiedOverTheWholeOnly()
{
    TemporaryFolder folder;
    folder.write("r.dat", view(QByteArray::fromHex("0100 ffff ffff"))); // 1 - 1 - 1 = -1
    QVERIFY(
        readWfdbRecord(folder.write("good.hea", "r 1 100 3\nr.dat 16 1 16 0 1 -1 0 II\n"), {}, {}));
    QVERIFY(readWfdbRecord(folder.write("same.hea", "r 1 100 3\nr.dat 16 1 16 0 1 65535 0 II\n"),
                           {}, {}));
    const auto bad = folder.write("bad.hea", "rec 1 100 3\nr.dat 16 1 16 0 1 7 0 II\n");
    const auto read = readWfdbRecord(bad, {}, {});
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::ChecksumMismatch);
    QCOMPARE(read.error().detail, std::string("signal 'II' of record rec adds up to 65535, not 7"));
    QVERIFY(readWfdbRecord(bad, {.endFrame = 2}, {}));
}

void TestWfdb::segmentsWithGaps()
{
    TemporaryFolder folder;
    folder.write("lay.hea", "lay 2 100 0\n~ 0 10/mV 12 0 0 0 0 A\n~ 0 5/mV 12 0 0 0 0 B\n");
    folder.write("s1.hea", "s1 1 100 2\ns1.dat 80 10/mV 8 0 0 3 0 B\n");
    folder.write("s1.dat", view(QByteArray::fromHex("8182")));
    folder.write("s2.hea", "s2 2 100 1\ns2.dat 80 2/mV 8 0 0 4 0 B\ns2.dat 80 5/mV 8 0 0 5 0 A\n");
    folder.write("s2.dat", view(QByteArray::fromHex("8485")));
    const auto path = folder.write("m.hea", "m/4 2 100 5\nlay 0\ns1 2\n~ 2\ns2 1\n");
    const auto read = readWfdbRecord(path, {}, {});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    const auto& a = read->channels[0].samples;
    const auto& b = read->channels[1].samples;
    QVERIFY(std::isnan(a[0]) && std::isnan(a[3]) && std::isnan(b[2]) && std::isnan(b[3]));
    QCOMPARE(b[0], 0.1F); // each segment has its own gain
    QCOMPARE(b[1], 0.2F);
    QCOMPARE(b[4], 2.0F);
    QCOMPARE(a[4], 1.0F);
    QVERIFY(readWfdbRaw(path, {}, {}).error().code == ErrorCode::FileUnsupported);
    const auto wrong = folder.write("w.hea", "w/2 2 100 4\nlay 0\ns1 3\n");
    QVERIFY(readWfdbHeader(wrong).error().code == ErrorCode::FileDamaged);
    const auto tooLong = folder.write("t.hea", "t/2 2 100 3\nlay 0\ns1 3\n");
    QVERIFY(readWfdbRecord(tooLong, {}, {}).error().code == ErrorCode::FileTruncated);
    const auto endless = folder.write("e.hea", "e/3 2 100\nlay 0\ns1 2\n~ 900000000000\n");
    QVERIFY(readWfdbRecord(endless, {}, {}).error().code == ErrorCode::FileTooLarge);
    const auto inItself = folder.write("i.hea", "i/2 2 100\ni 0\ns1 2\n");
    QVERIFY(readWfdbHeader(inItself).error().code == ErrorCode::FileUnsupported);
}

void TestWfdb::badHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* text, const char* code, const char* detail) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code)
                            << QString::fromLatin1(detail);
    };
    row("empty", "", "FileEmpty", "");
    row("only comments", "# a\n# b\n", "FileFormatUnknown", "no record line");
    row("some other text", "Once upon a time\n", "FileFormatUnknown",
        "line 1 is not the record line");
    row("no number of signals", "r\n", "FileFormatUnknown", "line 1 is not the record line");
    row("4000000000 signals", "r 4000000000 360\n", "FileDamaged",
        "line 1: number of signals '4000000000'");
    row("more signals than any integer", "r 99999999999999999999 360\n", "FileDamaged",
        "line 1: number of signals");
    row("negative signals", "r -2 360\n", "FileDamaged", "line 1: number of signals '-2'");
    row("too few signal lines", "r 2 360 10\nr.dat 16\n", "FileDamaged",
        "line 1: states 2 signals, but 1 lines follow");
    row("rate of zero", "r 1 0 10\nr.dat 16\n", "FileDamaged", "line 1: sampling frequency '0'");
    row("rate that is text", "r 1 fast 10\nr.dat 16\n", "FileDamaged",
        "line 1: sampling frequency 'fast'");
    row("negative length", "r 1 360 -10\nr.dat 16\n", "FileDamaged",
        "line 1: number of samples '-10'");
    row("absurd length", "r 1 360 99999999999999\nr.dat 16\n", "FileDamaged",
        "line 1: number of samples");
    row("unknown format", "r 1 360 10\nr.dat 17\n", "FileUnsupported", "line 2: storage format 17");
    row("compressed format", "r 1 360 10\nr.dat 516\n", "FileUnsupported",
        "line 2: its samples are compressed with FLAC (format 516), convert the record");
    row("format that is text", "r 1 360 10\nr.dat x\n", "FileDamaged", "line 2: format 'x'");
    row("signal line without format", "r 1 360 10\nr.dat\n", "FileDamaged", "line 2: format ''");
    row("negative samples per frame", "r 1 360 10\nr.dat 16x-4\n", "FileDamaged",
        "line 2: samples per frame");
    row("absurd samples per frame", "r 1 360 10\nr.dat 16x2000000000\n", "FileDamaged",
        "line 2: samples per frame");
    row("negative skew", "r 1 360 10\nr.dat 16:-4\n", "FileDamaged", "line 2: skew or offset");
    row("gain that is text", "# c\nr 1 360 10\nr.dat 16 big\n", "FileDamaged",
        "line 3: gain 'big'");
    row("gain that is not finite", "r 1 360 10\nr.dat 16 nan\n", "FileDamaged",
        "line 2: gain 'nan'");
    row("baseline not closed", "r 1 360 10\nr.dat 16 200(5/mV\n", "FileDamaged",
        "line 2: gain '200(5/mV'");
    row("zero that is text", "r 1 360 10\nr.dat 16 200 12 none\n", "FileDamaged",
        "line 2: ADC zero 'none'");
    row("two formats in one file", "r 2 360 10\nr.dat 16\nr.dat 212\n", "FileDamaged",
        "line 3: format 212 differs");
    row("a file above the folder", "r 1 360 10\n../r.dat 16\n", "FileUnsupported",
        "line 2: '../r.dat' lies outside");
    row("a file by absolute path", "r 1 360 10\n/etc/passwd 80\n", "FileUnsupported",
        "line 2: '/etc/passwd' lies outside");
    row("standard input", "r 1 360 10\n- 16\n", "FileUnsupported",
        "line 2: samples from standard input");
    row("a segment above the folder", "r/1 1 360 10\n../s 10\n", "FileUnsupported",
        "line 2: '../s' lies outside");
    row("no segments", "r/0 1 360 10\n", "FileDamaged", "line 1: segment count");
    row("nothing but gaps", "r/1 1 360 10\n~ 10\n", "FileDamaged", "all its segments are gaps");
    row("segment without length", "r/1 1 360 10\ns\n", "FileDamaged", "line 2: length ''");
}

void TestWfdb::badHeadersAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    TemporaryFolder folder;
    const auto path = folder.write("r.hea", view(text));
    const auto read = readWfdbHeader(path);
    QVERIFY(!read);
    QCOMPARE(codeOf(read.error()), code);
    QCOMPARE(read.error().subject, path.string());
    QVERIFY2(QString::fromStdString(read.error().detail).startsWith(detail),
             read.error().detail.c_str());
}

void TestWfdb::badRecordsAreRefused()
{
    TemporaryFolder folder;
    QVERIFY(readWfdbRecord(folder.path(), {}, {}).error().code == ErrorCode::NotAFile);
    QVERIFY(readWfdbRecord(folder.path() / "no.hea", {}, {}).error().code
            == ErrorCode::FileMissing);
    QVERIFY(readWfdbHeader(folder.write("b.hea", std::string_view("r 1\0 9", 6))).error().code
            == ErrorCode::FileFormatUnknown);
    const auto path = folder.write("r.hea", "r 1 360 100\nr.dat 16\n");
    QVERIFY(readWfdbRecord(path, {}, {}).error().code == ErrorCode::FileMissing);
    folder.write("r.dat", "");
    QVERIFY(readWfdbRecord(path, {}, {}).error().code == ErrorCode::FileEmpty);
    folder.write("r.dat", std::string(199, 'x'));
    const auto shorter = readWfdbRecord(path, {}, {});
    QVERIFY(shorter.error().code == ErrorCode::FileTruncated);
    QVERIFY(shorter.error().subject.ends_with("r.dat"));
    QCOMPARE(shorter.error().detail,
             std::string("holds 99 of the 100 samples per signal that the header states"));
    // Refused by the file's size, before any memory is taken.
    const auto absurd = folder.write("a.hea", "r 1 360 1000000000000\nr.dat 16\n");
    QVERIFY(!readWfdbRecord(absurd, {}, {}));
    QVERIFY(!readWfdbRecord(absurd, {.endFrame = 1000}, {}));
    std::filesystem::create_directory(folder.path() / "d.dat");
    QVERIFY(readWfdbRecord(folder.write("d.hea", "r 1 360 1\nd.dat 16\n"), {}, {}).error().code
            == ErrorCode::NotAFile);
}

void TestWfdb::framesAreBounded()
{
    const TemporaryFolder folder;
    folder.write("r.dat", std::string(100, '\0'));
    std::string lines;
    for (int signal = 0; signal < 10; ++signal)
        lines += "r.dat 16x100000\n";
    // A million samples in a frame are the most; 100 bytes hold no such frame.
    const auto most = folder.write("most.hea", "most 10 360\n" + lines);
    const auto empty = readWfdbRaw(most, {}, {});
    QVERIFY2(empty, empty ? "" : empty.error().detail.c_str());
    QCOMPARE(empty->samples.size(), std::size_t{10});
    QVERIFY(empty->samples.front().empty());
    const auto above = folder.write("above.hea", "above 11 360\n" + lines + "r.dat 16\n");
    const auto refused = readWfdbRaw(above, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileDamaged);
}

void TestWfdb::claimsAreComparedWithTheFilesFirst_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QString>("code");
    const QByteArray whole = "s 1 100 268435456\ns.dat 8 200 8 0 0 0 0 A\n";
    const QString truncated = codeOf({ErrorCode::FileTruncated, {}, {}});
    const QString tooLarge = codeOf({ErrorCode::FileTooLarge, {}, {}});
    QTest::newRow("a segment of 268 million samples in 4 bytes")
        << QByteArray("r/1 1 100 268435456\ns 268435456\n") << whole << truncated;
    QTest::newRow("a segment that has fewer than its record says")
        << QByteArray("r/1 1 100 268435456\ns 268435456\n")
        << QByteArray("s 1 100 4\ns.dat 8 200 8 0 0 0 0 A\n") << truncated;
    QTest::newRow("a gap of 268 million samples beside 4")
        << QByteArray("r/2 1 100 268435456\ns 4\n~ 268435452\n")
        << QByteArray("s 1 100 4\ns.dat 8 200 8 0 0 0 0 A\n") << tooLarge;
    QTest::newRow("a signal of 268 million samples in no file")
        << QByteArray("r 1 100 268435456\n~ 0 200 8 0 0 0 0 A\n") << QByteArray("s") << tooLarge;
}

void TestWfdb::claimsAreComparedWithTheFilesFirst()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QByteArray, segment);
    const TemporaryFolder folder;
    const auto header = folder.write("r.hea", view(record));
    folder.write("s.hea", view(segment));
    folder.write("s.dat", "abcd");
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const auto read = readWfdbRecord(header, {}, {});
    QVERIFY(!read);
    QTEST(codeOf(read.error()), "code");
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    // The gigabyte that was claimed was not touched.
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 64 * 1024); // KiB
}

void TestWfdb::selectionsThatDoNotExistAreRefused()
{
    TemporaryFolder folder;
    folder.write("r.dat", "abcd");
    const auto path = folder.write("r.hea", "r 1 360 2\nr.dat 16 200 12 0 0 0 0 II\n");
    QVERIFY(readWfdbRecord(path, {.labels = {"MLII"}}, {}).error().code
            == ErrorCode::SignalMissing);
    QVERIFY(readWfdbRecord(path, {.channels = {1}}, {}).error().code == ErrorCode::SignalMissing);
    QVERIFY(readWfdbRecord(path, {.channels = {-1}}, {}).error().code == ErrorCode::SignalMissing);
    QVERIFY(readWfdbRecord(path, {.firstFrame = -1}, {}).error().code
            == ErrorCode::ValueOutOfRange);
    QVERIFY(readWfdbRecord(path, {.firstFrame = 2, .endFrame = 1}, {}).error().code
            == ErrorCode::ValueOutOfRange);
    QVERIFY(readWfdbRecord(path, {.endFrame = 3}, {}).error().code == ErrorCode::ValueOutOfRange);
}

void TestWfdb::aStopRequestCancels()
{
    TemporaryFolder folder;
    folder.write("r.dat", "abcd");
    std::stop_source source;
    source.request_stop();
    const auto path = folder.write("r.hea", "r 1 360 2\nr.dat 16\n");
    QVERIFY(readWfdbRecord(path, {}, source.get_token()).error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestWfdb)
#include "tst_wfdb.moc"
