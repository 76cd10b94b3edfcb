// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/edf.h"
#include "core/data/formats/edf_annotations.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.resize(width, ' ');
    return text;
}

struct DrawnSignal {
    std::string label;
    std::string samplesPerRecord = "2";
    std::string digitalMinimum = "-10";
    std::string digitalMaximum = "10";
    std::string physicalMinimum = "-1";
    std::string physicalMaximum = "1";
};

/// A file as a test describes it; the fields are texts, so that they can be wrong.
struct DrawnFile {
    std::string version = "0";
    std::string kind;
    std::string records = "2";
    std::string seconds = "1";
    std::string count;
    std::vector<DrawnSignal> channels{DrawnSignal{"A"}};
    std::string data{"\x01\x00\xff\xff\x64\x00\x0a\x00", 8};

    [[nodiscard]] std::string bytes() const
    {
        const std::string stated = count.empty() ? std::to_string(channels.size()) : count;
        std::string text = padded(version, 8) + padded("patient", 80) + padded("recording", 80)
            + "01.02.03"
              "04.05.06"
            + padded(std::to_string(256 * (channels.size() + 1)), 8) + padded(kind, 44)
            + padded(records, 8) + padded(seconds, 8) + padded(stated, 4);
        const auto column = [&](std::size_t width, auto field) {
            for (const DrawnSignal& signal : channels)
                text += padded(field(signal), width);
        };
        column(16, [](const DrawnSignal& s) { return s.label; });
        column(80, [](const DrawnSignal&) { return std::string(); });
        column(8, [](const DrawnSignal&) { return std::string("uV"); });
        column(8, [](const DrawnSignal& s) { return s.physicalMinimum; });
        column(8, [](const DrawnSignal& s) { return s.physicalMaximum; });
        column(8, [](const DrawnSignal& s) { return s.digitalMinimum; });
        column(8, [](const DrawnSignal& s) { return s.digitalMaximum; });
        column(80, [](const DrawnSignal&) { return std::string(); });
        column(8, [](const DrawnSignal& s) { return s.samplesPerRecord; });
        column(32, [](const DrawnSignal&) { return std::string(); });
        return text + data;
    }
};

Result<Recording> readDrawn(const DrawnFile& file, const EdfSelection& selection = {})
{
    TemporaryFolder folder;
    return readEdf(folder.write("r.edf", file.bytes()), selection, {});
}

/// A record of two samples of A and an annotation signal of 16 bytes.
std::string recordWith(std::string samples, std::string annotations)
{
    annotations.resize(16, '\0');
    return samples + annotations;
}

DrawnFile discontinuous(const std::string& firstTime, const std::string& secondTime)
{
    DrawnFile file;
    file.kind = "EDF+D";
    file.channels = {{"A"}, {"EDF Annotations", "8"}};
    file.data = recordWith(std::string("\x01\x00\x02\x00", 4), firstTime + "\x14\x14")
        + recordWith(std::string("\x03\x00\x04\x00", 4), secondTime + "\x14\x14");
    return file;
}

} // namespace

class TestEdf : public QObject {
    Q_OBJECT

private slots:
    void samplesAreScaledAndNotClipped();
    void bdfHas24Bits();
    void theRateFollowsTheRecordLength();
    void discontinuousRecordsLeaveGaps();
    void faultsAreReadAsOthersReadThem_data();
    void faultsAreReadAsOthersReadThem();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void labelsSelect();
    void annotationBytesGiveTexts();
    void badAnnotationsAreRefused_data();
    void badAnnotationsAreRefused();
    void foldersAndStopRequests();
};

void TestEdf::samplesAreScaledAndNotClipped()
{
    const auto read = readDrawn({});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QCOMPARE(read->startTime, std::string("01.02.03 04.05.06"));
    QCOMPARE(read->rateHz, 2.0);
    // digital -10..10 is physical -1..1; 100 lies outside and stays
    QVERIFY((read->channels[0].samples == std::vector<float>{0.1F, -0.1F, 10.0F, 1.0F}));
    QCOMPARE(read->channels[0].unit, std::string("uV"));
}

void TestEdf::bdfHas24Bits()
{
    DrawnFile file;
    file.version = "\xff"
                   "BIOSEMI";
    file.records = "1";
    file.channels[0].digitalMinimum = "-8388608";
    file.channels[0].digitalMaximum = "8388607";
    file.channels[0].physicalMinimum = "-8388608";
    file.channels[0].physicalMaximum = "8388607";
    file.data = std::string("\x01\x00\x01\xfe\xff\xff", 6);
    const auto read = readDrawn(file);
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QVERIFY((read->channels[0].samples == std::vector<float>{65537.0F, -2.0F}));
}

void TestEdf::theRateFollowsTheRecordLength()
{
    DrawnFile file;
    file.seconds = "0.5";
    file.channels = {{"A", "1"}, {"B", "1"}};
    const auto read = readDrawn(file);
    QVERIFY(read);
    QCOMPARE(read->channels[1].rateHz, 2.0);
    QCOMPARE(read->channels[1].samples.size(), std::size_t{2});
}

void TestEdf::discontinuousRecordsLeaveGaps()
{
    const auto read = readDrawn(discontinuous("+0.25", "+2.75"));
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    const auto& samples = read->channels[0].samples; // two a second; 2.5 s from record to record
    QCOMPARE(samples.size(), std::size_t{7});
    QCOMPARE(samples[1], 0.2F);
    QVERIFY(std::isnan(samples[2]) && std::isnan(samples[4]));
    QCOMPARE(samples[5], 0.3F);
    QCOMPARE(read->startTime, std::string("01.02.03 04.05.06.25"));
    QVERIFY(readDrawn(discontinuous("+5", "+5.2")).error().code == ErrorCode::FileDamaged);
    QVERIFY(readDrawn(discontinuous("+0", "+900000000")).error().code == ErrorCode::FileTooLarge);
    DrawnFile untimed = discontinuous("+0", "+1");
    untimed.data = std::string(40, '\0');
    QVERIFY(readDrawn(untimed).error().code == ErrorCode::FileDamaged);
}

void TestEdf::faultsAreReadAsOthersReadThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("samples"); // two a record
    QTest::addColumn<QString>("repair");
    const auto row
        = [](const char* name, const std::string& bytes, int samples, const char* repair) {
              QTest::newRow(name) << QByteArray::fromStdString(bytes) << samples
                                  << QString::fromLatin1(repair);
          };
    const auto change = [&](const char* name, auto edit, int samples, const char* repair) {
        DrawnFile file;
        edit(file);
        row(name, file.bytes(), samples, repair);
    };
    row("nothing wrong", DrawnFile().bytes(), 4, "");
    row("it ends inside a record", DrawnFile().bytes().substr(0, 519), 2,
        "its header states 2 records, the file has 1 whole ones");
    change(
        "the number of records was never written", [](DrawnFile& f) { f.records = "0"; }, 4,
        "its header states 0 records, the file has 2 whole ones");
    change(
        "99999999 records", [](DrawnFile& f) { f.records = "99999999"; }, 4,
        "its header states 99999999 records, the file has 2 whole ones");
    change(
        "a decimal comma", [](DrawnFile& f) { f.channels[0].physicalMinimum = "-1,0"; }, 4,
        "numbers of its header have a decimal comma");
    std::string other = DrawnFile().bytes();
    other.replace(184, 8, "256     ");
    row("the length of the fixed part", other, 4,
        "its header states a length of '256' bytes, read as the 512 of its 1 signals");
    std::string padded = DrawnFile().bytes();
    padded.replace(237, 7, std::string(7, '\0'));
    row("NUL instead of blanks", padded, 4, "its header is padded with NUL instead of blanks");
}

void TestEdf::faultsAreReadAsOthersReadThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, samples);
    QFETCH(QString, repair);
    TemporaryFolder folder;
    const auto path
        = folder.write("r.edf", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const auto read = readEdf(path, {}, {});
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QCOMPARE(read->channels[0].samples.size(), static_cast<std::size_t>(samples));
    QCOMPARE(read->channels[0].samples[0], 0.1F);
    QCOMPARE(QString::fromStdString(read->repairs.empty() ? "" : read->repairs.front()), repair);
}

void TestEdf::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row
        = [](const char* name, const std::string& bytes, const char* code, const char* detail) {
              QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(code)
                                  << QString::fromLatin1(detail);
          };
    const auto change = [&](const char* name, auto edit, const char* code, const char* detail) {
        DrawnFile file;
        edit(file);
        row(name, file.bytes(), code, detail);
    };
    row("empty", "", "FileEmpty", "");
    row("another kind of file", "RIFF....WAVE", "FileFormatUnknown",
        "it starts neither as EDF nor as BDF");
    row("ends inside the fixed header", DrawnFile().bytes().substr(0, 100), "FileTruncated",
        "it ends inside its header");
    row("ends inside the signal header", DrawnFile().bytes().substr(0, 300), "FileTruncated",
        "it ends inside its header");
    row("ends after the header", DrawnFile().bytes().substr(0, 512), "FileTruncated",
        "it ends after its header");
    change(
        "negative records", [](DrawnFile& f) { f.records = "-7"; }, "FileDamaged",
        "number of records is '-7'");
    change(
        "unknown records, none there",
        [](DrawnFile& f) {
            f.records = "-1";
            f.data.clear();
        },
        "FileTruncated", "it ends after its header");
    change(
        "record length that is text", [](DrawnFile& f) { f.seconds = "long"; }, "FileDamaged",
        "record length is 'long'");
    change(
        "negative record length", [](DrawnFile& f) { f.seconds = "-1"; }, "FileDamaged",
        "record length is '-1'");
    change(
        "samples in no time", [](DrawnFile& f) { f.seconds = "0"; }, "FileDamaged",
        "its records have no length");
    change(
        "negative signals", [](DrawnFile& f) { f.count = "-1"; }, "FileDamaged",
        "number of signals is '-1'");
    change(
        "more signals than the header holds", [](DrawnFile& f) { f.count = "9999"; },
        "FileTruncated", "it ends inside its header");
    change(
        "a range that is text", [](DrawnFile& f) { f.channels[0].digitalMaximum = "high"; },
        "FileDamaged", "the range of signal 'A' is not four numbers");
    change(
        "an absurd digital range", [](DrawnFile& f) { f.channels[0].digitalMaximum = "99999999"; },
        "FileDamaged", "the range of signal 'A' is not four numbers");
    change(
        "an empty range", [](DrawnFile& f) { f.channels[0].digitalMaximum = "-10"; }, "FileDamaged",
        "the range of signal 'A' is empty");
    change(
        "negative samples", [](DrawnFile& f) { f.channels[0].samplesPerRecord = "-2"; },
        "FileDamaged", "number of samples of signal 'A' is '-2'");
    change(
        "no samples", [](DrawnFile& f) { f.channels[0].samplesPerRecord = "0"; }, "FileDamaged",
        "its records hold no samples");
    change(
        "huge records",
        [](DrawnFile& f) {
            f.channels[0].samplesPerRecord = "99999999";
            f.channels.resize(3, f.channels[0]);
        },
        "FileUnsupported", "one record has 599999994 bytes");
}

void TestEdf::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    TemporaryFolder folder;
    const auto path
        = folder.write("r.edf", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const auto read = readEdf(path, {}, {});
    QVERIFY(!read);
    QCOMPARE(QString::fromLatin1(errorCodeName(read.error().code)), code);
    QCOMPARE(read.error().subject, path.string());
    QVERIFY2(QString::fromStdString(read.error().detail).startsWith(detail),
             read.error().detail.c_str());
}

void TestEdf::labelsSelect()
{
    DrawnFile file;
    file.channels = {{"A", "1"}, {"B", "1"}, {"-", "1", "", "", "", ""}, {"B", "1"}};
    const auto read = readDrawn(file, {.labels = {"B ", "A"}});
    QVERIFY(read); // 8 bytes are one record of four signals
    QCOMPARE(read->repairs,
             (std::vector<std::string>{"its header states 2 records, the file has 1 whole ones"}));
    file.data += file.data;
    const auto longer = readDrawn(file, {.labels = {"B ", "A"}});
    QVERIFY(longer);
    QVERIFY((longer->channels[0].samples == std::vector<float>{-0.1F, -0.1F})); // the first B
    QVERIFY((longer->channels[1].samples == std::vector<float>{0.1F, 0.1F}));
    QVERIFY(readDrawn(file, {.labels = {"C"}}).error().code == ErrorCode::SignalMissing);
    QVERIFY(readDrawn(file).error().code == ErrorCode::FileDamaged); // "-" has no range
}

void TestEdf::annotationBytesGiveTexts()
{
    using namespace std::string_literals;
    const auto parsed = parseEdfAnnotations("+0\x14\x14\0+1.5\x15"
                                            "2\x14seizure\x14"
                                            "second\x14\0-0.25\x14"
                                            "early\x14\0\0\0"s);
    QVERIFY(parsed);
    const std::vector<EdfTimedTexts> expected{{0.0, std::nullopt, {}},
                                              {1.5, 2.0, {"seizure", "second"}},
                                              {-0.25, std::nullopt, {"early"}}};
    QVERIFY(*parsed == expected);
    QVERIFY(parseEdfAnnotations(std::string(8, '\0'))->empty());
}

void TestEdf::badAnnotationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no sign") << QByteArray("0\x14\x14");
    QTest::newRow("no time") << QByteArray("\x14\x14");
    QTest::newRow("a time that is text") << QByteArray("+x\x14\x14");
    QTest::newRow("an absurd time") << QByteArray("+1e300\x14\x14");
    QTest::newRow("no end") << QByteArray("+0\x14note");
    QTest::newRow("no mark at all") << QByteArray("+0");
    QTest::newRow("negative length") << QByteArray("+0\x15-1\x14\x14");
}

void TestEdf::badAnnotationsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto parsed
        = parseEdfAnnotations({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QVERIFY(!parsed);
    QVERIFY(parsed.error().code == ErrorCode::FileDamaged);
}

void TestEdf::foldersAndStopRequests()
{
    TemporaryFolder folder;
    QVERIFY(readEdf(folder.path(), {}, {}).error().code == ErrorCode::NotAFile);
    QVERIFY(readEdfHeader(folder.path() / "none.edf").error().code == ErrorCode::FileMissing);
    std::stop_source source;
    source.request_stop();
    const auto path = folder.write("r.edf", DrawnFile().bytes());
    QVERIFY(readEdf(path, {}, source.get_token()).error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestEdf)
#include "tst_edf.moc"
