// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than usual: it holds the published beat counts of all 48 records.
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "tests/support/recordings.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::recordingsFolder;

namespace {

std::filesystem::path wfdbFolder() { return *recordingsFolder() / "edge-cases" / "wfdb"; }

/// What the official tools printed: rows of numbers.
std::vector<std::vector<double>> referenceRows(std::istream& text)
{
    std::vector<std::vector<double>> rows;
    for (std::string line; std::getline(text, line);) {
        std::istringstream fields(line);
        rows.emplace_back();
        for (double value = 0.0; fields >> value;)
            rows.back().push_back(value);
    }
    return rows;
}

std::vector<std::vector<double>> referenceRows(const char* name)
{
    std::ifstream text(wfdbFolder() / "reference" / name);
    return referenceRows(text);
}

std::string unpacked(const std::filesystem::path& path)
{
    std::string text;
    if (std::FILE* pipe = ::popen(("gzip -dc '" + path.string() + "'").c_str(), "r")) {
        std::array<char, 4096> block{};
        for (std::size_t got = 0; (got = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            text.append(block.data(), got);
        ::pclose(pipe);
    }
    return text;
}

/// "    0:00.050       18     +    0    0    0\t(N"
struct ReferenceAnnotation {
    qlonglong sample = 0;
    std::string symbol;
    int subtype = 0;
    int channel = 0;
    int number = 0;
    std::string text;
};

std::vector<ReferenceAnnotation> referenceAnnotations(const char* name)
{
    std::ifstream file(wfdbFolder() / "reference" / name);
    std::vector<ReferenceAnnotation> list;
    for (std::string line; std::getline(file, line);) {
        const auto tab = std::min(line.find('\t'), line.size());
        std::istringstream fields(line.substr(0, tab));
        std::string time;
        ReferenceAnnotation one;
        fields >> time >> one.sample >> one.symbol >> one.subtype >> one.channel >> one.number;
        one.text = tab < line.size() ? line.substr(tab + 1) : std::string();
        list.push_back(one);
    }
    return list;
}

Result<Recording> readAll(const std::filesystem::path& path)
{
    return readWfdbRecord(path, {}, {});
}

bool sameOrBothInvalid(float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }

QByteArray saying(const Error& error)
{
    return QByteArray(errorCodeName(error.code)) + " " + error.subject.c_str() + " "
        + error.detail.c_str();
}

std::map<std::string, int> symbolCounts(const std::vector<Annotation>& annotations)
{
    std::map<std::string, int> counts;
    for (const Annotation& annotation : annotations)
        ++counts[annotation.symbol];
    return counts;
}

/// The record's beats as N, S, V, F, Q.
QVector<int> classCounts(const std::map<std::string, int>& symbols)
{
    constexpr std::array<std::string_view, 5> kClasses{"NLRej", "AaJS", "VE", "F", "/fQ"};
    QVector<int> counts;
    for (const std::string_view members : kClasses) {
        int total = 0;
        for (const char symbol : members) {
            if (const auto found = symbols.find(std::string(1, symbol)); found != symbols.end())
                total += found->second;
        }
        counts.append(total);
    }
    return counts;
}

} // namespace

class TestWfdbRecordings : public QObject {
    Q_OBJECT

private slots:
    void mitBihRecordsCountAndAddUp_data();
    void mitBihRecordsCountAndAddUp();
    void mitBihSymbolsOverAllRecords();
    void everyFormatMatchesTheReference();
    void rangesMatchTheReference_data();
    void rangesMatchTheReference();
    void everyEdgeCaseIsReadAndAddsUp_data();
    void everyEdgeCaseIsReadAndAddsUp();
    void aMissingSignalFileIsNamed();
    void framesHoldSeveralSamples();
    void skewIsRemoved();
    void aMissingLengthComesFromTheFile();
    void fixedSegmentsJoin();
    void variableSegmentsLeaveGaps();
    void aRangeAcrossSegmentsIsTheSameAsThatPartOfAll();
    void annotationsMatchTheReference_data();
    void annotationsMatchTheReference();
    void aTimeBeyond32Bits();
};

void TestWfdbRecordings::mitBihRecordsCountAndAddUp_data()
{
    QTest::addColumn<QString>("leads");
    QTest::addColumn<QVector<int>>("beats");
    struct Row {
        const char* record;
        const char* leads;
        QVector<int> beats;
    };
    // Published counts of the AAMI classes N, S, V, F, Q per record.
    const Row rows[] = {
        {"100", "MLII, V5", {2239, 33, 1, 0, 0}},    {"101", "MLII, V1", {1860, 3, 0, 0, 2}},
        {"102", "V5, V2", {99, 0, 4, 0, 2084}},      {"103", "MLII, V2", {2082, 2, 0, 0, 0}},
        {"104", "V5, V2", {163, 0, 2, 0, 2064}},     {"105", "MLII, V1", {2526, 0, 41, 0, 5}},
        {"106", "MLII, V1", {1507, 0, 520, 0, 0}},   {"107", "MLII, V1", {0, 0, 59, 0, 2078}},
        {"108", "MLII, V1", {1740, 4, 17, 2, 0}},    {"109", "MLII, V1", {2492, 0, 38, 2, 0}},
        {"111", "MLII, V1", {2123, 0, 1, 0, 0}},     {"112", "MLII, V1", {2537, 2, 0, 0, 0}},
        {"113", "MLII, V1", {1789, 6, 0, 0, 0}},     {"114", "V5, MLII", {1820, 12, 43, 4, 0}},
        {"115", "MLII, V1", {1953, 0, 0, 0, 0}},     {"116", "MLII, V1", {2302, 1, 109, 0, 0}},
        {"117", "MLII, V2", {1534, 1, 0, 0, 0}},     {"118", "MLII, V1", {2166, 96, 16, 0, 0}},
        {"119", "MLII, V1", {1543, 0, 444, 0, 0}},   {"121", "MLII, V1", {1861, 1, 1, 0, 0}},
        {"122", "MLII, V1", {2476, 0, 0, 0, 0}},     {"123", "MLII, V5", {1515, 0, 3, 0, 0}},
        {"124", "MLII, V4", {1536, 31, 47, 5, 0}},   {"200", "MLII, V1", {1743, 30, 826, 2, 0}},
        {"201", "MLII, V1", {1635, 128, 198, 2, 0}}, {"202", "MLII, V1", {2061, 55, 19, 1, 0}},
        {"203", "MLII, V1", {2529, 2, 444, 1, 4}},   {"205", "MLII, V1", {2571, 3, 71, 11, 0}},
        {"207", "MLII, V1", {1543, 107, 210, 0, 0}}, {"208", "MLII, V1", {1586, 2, 992, 373, 2}},
        {"209", "MLII, V1", {2621, 383, 1, 0, 0}},   {"210", "MLII, V1", {2423, 22, 195, 10, 0}},
        {"212", "MLII, V1", {2748, 0, 0, 0, 0}},     {"213", "MLII, V1", {2641, 28, 220, 362, 0}},
        {"214", "MLII, V1", {2003, 0, 256, 1, 2}},   {"215", "MLII, V1", {3195, 3, 164, 1, 0}},
        {"217", "MLII, V1", {244, 0, 162, 0, 1802}}, {"219", "MLII, V1", {2082, 7, 64, 1, 0}},
        {"220", "MLII, V1", {1954, 94, 0, 0, 0}},    {"221", "MLII, V1", {2031, 0, 396, 0, 0}},
        {"222", "MLII, V1", {2274, 209, 0, 0, 0}},   {"223", "MLII, V1", {2045, 73, 473, 14, 0}},
        {"228", "MLII, V1", {1688, 3, 362, 0, 0}},   {"230", "MLII, V1", {2255, 0, 1, 0, 0}},
        {"231", "MLII, V1", {1568, 1, 2, 0, 0}},     {"232", "MLII, V1", {398, 1382, 0, 0, 0}},
        {"233", "MLII, V1", {2230, 7, 831, 11, 0}},  {"234", "MLII, V1", {2700, 50, 3, 0, 0}},
    };
    for (const Row& row : rows)
        QTest::newRow(row.record) << QString::fromLatin1(row.leads) << row.beats;
}

void TestWfdbRecordings::mitBihRecordsCountAndAddUp()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(QString, leads);
    QFETCH(QVector<int>, beats);
    const auto folder = *recordingsFolder() / "mitdb";
    const std::string name = QTest::currentDataTag();
    const auto recording = readAll(folder / (name + ".hea")); // fails on a wrong checksum
    QVERIFY2(recording, saying(recording.has_value() ? Error() : recording.error()).constData());
    QCOMPARE(recording->rateHz, 360.0);
    QCOMPARE(recording->channels.size(), std::size_t{2});
    QCOMPARE(
        QString::fromStdString(recording->channels[0].label + ", " + recording->channels[1].label),
        leads);
    QCOMPARE(recording->channels[0].samples.size(), std::size_t{650000});
    const auto annotations = readWfdbAnnotations(folder / (name + ".atr"), 360.0, {});
    QVERIFY(annotations);
    QCOMPARE(classCounts(symbolCounts(*annotations)), beats);
}

void TestWfdbRecordings::mitBihSymbolsOverAllRecords()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const std::map<std::string, int> expected{
        {"N", 75052}, {"L", 8075}, {"R", 7259}, {"e", 16},   {"j", 229}, {"A", 2546},
        {"a", 150},   {"J", 83},   {"S", 2},    {"V", 7130}, {"E", 106}, {"F", 803},
        {"/", 7028},  {"f", 982},  {"Q", 33},   {"+", 1291}, {"~", 616}, {"!", 472},
        {"\"", 437},  {"x", 193},  {"|", 132},  {"[", 6},    {"]", 6}};
    std::map<std::string, int> counts;
    for (const auto& entry : std::filesystem::directory_iterator(*recordingsFolder() / "mitdb")) {
        if (entry.path().extension() != ".atr")
            continue;
        const auto annotations = readWfdbAnnotations(entry.path(), 360.0, {});
        QVERIFY(annotations);
        for (const auto& [symbol, count] : symbolCounts(*annotations))
            counts[symbol] += count;
    }
    QVERIFY(counts == expected);
}

void TestWfdbRecordings::everyFormatMatchesTheReference()
{
    SPLITSCAPE_NEED_RECORDINGS();
    std::istringstream text(unpacked(wfdbFolder() / "reference" / "record-1f.gz"));
    const auto rows = referenceRows(text);
    QCOMPARE(rows.size(), std::size_t{499});
    const auto raw = readWfdbRaw(wfdbFolder() / "binformats.hea", {}, {});
    QVERIFY(raw);
    QCOMPARE(raw->samples.size(), std::size_t{10});
    for (std::size_t signal = 0; signal < 10; ++signal) {
        QCOMPARE(raw->samples[signal].size(), std::size_t{499});
        for (std::size_t frame = 0; frame < rows.size(); ++frame)
            QCOMPARE(static_cast<double>(raw->samples[signal][frame]), rows[frame][signal]);
    }
}

void TestWfdbRecordings::rangesMatchTheReference_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QVector<int>>("channels");
    QTest::addColumn<qlonglong>("first");
    QTest::addColumn<bool>("raw");
    QTest::newRow("format 80, one of two signals, physical")
        << "3000003_0003"
        << "record-1d" << QVector<int>{1} << 125LL << false;
    QTest::newRow("format 212, three signals, physical")
        << "100_3chan"
        << "record-2c" << QVector<int>{0, 1, 2} << 0LL << false;
    QTest::newRow("format 310 from inside a group, raw")
        << "310derive"
        << "record-2d" << QVector<int>{0, 1} << 2LL << true;
    QTest::newRow("format 311 from inside a group, physical")
        << "311derive"
        << "record-2e" << QVector<int>{0} << 1LL << false;
}

void TestWfdbRecordings::rangesMatchTheReference()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(QString, record);
    QFETCH(QString, reference);
    QFETCH(QVector<int>, channels);
    QFETCH(qlonglong, first);
    QFETCH(bool, raw);
    const auto rows = referenceRows(reference.toLatin1().constData());
    WfdbSelection selection{.channels = {channels.begin(), channels.end()}, .firstFrame = first};
    selection.endFrame = first + static_cast<qlonglong>(rows.size());
    const auto path = wfdbFolder() / (record.toStdString() + ".hea");
    const auto physicalRead = readWfdbRecord(path, selection, {});
    const auto rawRead = readWfdbRaw(path, selection, {});
    QVERIFY(physicalRead && rawRead);
    for (std::size_t frame = 0; frame < rows.size(); ++frame) {
        QCOMPARE(rows[frame].size(), static_cast<std::size_t>(channels.size()));
        for (std::size_t signal = 0; signal < rows[frame].size(); ++signal) {
            if (raw)
                QCOMPARE(static_cast<double>(rawRead->samples[signal][frame]), rows[frame][signal]);
            else // the reference has eight decimals, our samples are float
                QVERIFY(std::abs(static_cast<double>(physicalRead->channels[signal].samples[frame])
                                 - rows[frame][signal])
                        < 1e-6);
        }
    }
}

void TestWfdbRecordings::everyEdgeCaseIsReadAndAddsUp_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<qlonglong>("frames");
    QTest::newRow("binformats") << 10 << 499LL;
    QTest::newRow("310derive") << 2 << 1026LL;
    QTest::newRow("310derive_2") << 1 << 1020LL;
    QTest::newRow("310derive_3") << 1 << 1018LL;
    QTest::newRow("311derive") << 1 << 1026LL;
    QTest::newRow("311derive_2") << 1 << 1020LL;
    QTest::newRow("311derive_3") << 1 << 1019LL;
    QTest::newRow("311derive_4") << 1 << 1018LL;
    QTest::newRow("3000003_0003") << 2 << 1028LL;
    QTest::newRow("100_3chan") << 3 << 999LL;
    QTest::newRow("test01_00s") << 4 << 4000LL;
    QTest::newRow("test01_00s_frame") << 3 << 4000LL;
    QTest::newRow("test01_00s_skew") << 4 << 4000LL;
    QTest::newRow("test01_00s_skewframe") << 3 << 4000LL;
    QTest::newRow("v102s") << 4 << 75000LL;
    QTest::newRow("03700181") << 3 << 75000LL;
    QTest::newRow("p10143") << 2 << 450000LL;
    QTest::newRow("a103l") << 3 << 82500LL;
    QTest::newRow("a103l-no-len") << 3 << 82500LL;
    QTest::newRow("041s/041s") << 7 << 2000LL;
    QTest::newRow("s25047/s25047-2704-05-04-10-44") << 3 << 543240LL;
    QTest::newRow("s25047/s25047-2704-05-04-10-44n") << 7 << 72LL;
}

void TestWfdbRecordings::everyEdgeCaseIsReadAndAddsUp()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(int, channels);
    QFETCH(qlonglong, frames);
    const auto path = wfdbFolder() / (std::string(QTest::currentDataTag()) + ".hea");
    const auto header = readWfdbHeader(path);
    QVERIFY(header);
    QCOMPARE(header->frames, frames);
    const auto recording = readAll(path);
    QVERIFY2(recording, saying(recording.has_value() ? Error() : recording.error()).constData());
    QCOMPARE(recording->channels.size(), static_cast<std::size_t>(channels));
    for (std::size_t index = 0; index < recording->channels.size(); ++index) {
        const int perFrame = header->channels[index].samplesPerFrame;
        QCOMPARE(static_cast<qlonglong>(recording->channels[index].samples.size()),
                 frames * perFrame);
        QCOMPARE(recording->channels[index].rateHz, header->rateHz * perFrame);
    }
}

void TestWfdbRecordings::aMissingSignalFileIsNamed()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QVERIFY(readWfdbHeader(wfdbFolder() / "12726.hea"));
    const auto recording = readAll(wfdbFolder() / "12726.hea");
    QVERIFY(!recording);
    QVERIFY(recording.error().code == ErrorCode::FileMissing);
    QVERIFY(recording.error().subject.ends_with("12726.dat"));
}

void TestWfdbRecordings::framesHoldSeveralSamples()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto plain = readWfdbRaw(wfdbFolder() / "test01_00s.hea", {}, {});
    const auto framed = readWfdbRaw(wfdbFolder() / "test01_00s_frame.hea", {}, {});
    QVERIFY(plain && framed);
    for (std::size_t frame = 0; frame < 4000; ++frame) {
        QCOMPARE(framed->samples[0][frame], plain->samples[0][frame]);
        QCOMPARE(framed->samples[1][2 * frame], plain->samples[1][frame]);
        QCOMPARE(framed->samples[1][2 * frame + 1], plain->samples[2][frame]);
        QCOMPARE(framed->samples[2][frame], plain->samples[3][frame]);
    }
}

void TestWfdbRecordings::skewIsRemoved()
{
    SPLITSCAPE_NEED_RECORDINGS();
    test::TemporaryFolder folder;
    std::filesystem::copy(wfdbFolder() / "100skew.hea", folder.path());
    std::filesystem::create_symlink(*recordingsFolder() / "mitdb" / "100.dat",
                                    folder.path() / "100.dat");
    const auto skewed = readWfdbRaw(folder.path() / "100skew.hea", {}, {});
    const auto plain = readWfdbRaw(*recordingsFolder() / "mitdb" / "100.hea", {}, {});
    QVERIFY(skewed && plain);
    QVERIFY(skewed->samples[0] == plain->samples[0]);
    for (std::size_t frame = 0; frame < 649997; ++frame)
        QCOMPARE(skewed->samples[1][frame], plain->samples[1][frame + 3]);
    for (std::size_t frame = 649997; frame < 650000; ++frame)
        QCOMPARE(skewed->samples[1][frame], kInvalidRawSample);
}

void TestWfdbRecordings::aMissingLengthComesFromTheFile()
{
    SPLITSCAPE_NEED_RECORDINGS();
    test::TemporaryFolder folder;
    std::filesystem::copy(wfdbFolder() / "100-no-len.hea", folder.path());
    std::filesystem::create_symlink(*recordingsFolder() / "mitdb" / "100.dat",
                                    folder.path() / "100.dat");
    const auto header = readWfdbHeader(folder.path() / "100-no-len.hea");
    QVERIFY(header);
    QCOMPARE(header->frames, std::int64_t{650000});
    QCOMPARE(header->comments.size(), std::size_t{3});
    QVERIFY(readAll(folder.path() / "100-no-len.hea"));
}

void TestWfdbRecordings::fixedSegmentsJoin()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto whole = readAll(wfdbFolder() / "041s" / "041s.hea");
    const auto first = readAll(wfdbFolder() / "041s" / "041s01.hea");
    const auto second = readAll(wfdbFolder() / "041s" / "041s02.hea");
    QVERIFY(whole && first && second);
    QCOMPARE(whole->channels[2].rateHz, 500.0); // four samples a frame, 125 frames a second
    for (std::size_t signal = 0; signal < 7; ++signal) {
        std::vector<float> joined = first->channels[signal].samples;
        const auto& more = second->channels[signal].samples;
        joined.insert(joined.end(), more.begin(), more.end());
        QVERIFY(std::equal(joined.begin(), joined.end(), whole->channels[signal].samples.begin(),
                           whole->channels[signal].samples.end(), sameOrBothInvalid));
    }
}

void TestWfdbRecordings::variableSegmentsLeaveGaps()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto whole = readAll(wfdbFolder() / "s25047" / "s25047-2704-05-04-10-44.hea");
    const auto first = readAll(wfdbFolder() / "s25047" / "3234460_0001.hea");
    QVERIFY(whole && first);
    QCOMPARE(QString::fromStdString(whole->channels[2].label), QStringLiteral("ABP"));
    for (std::size_t signal = 0; signal < 2; ++signal) { // II and V, after a gap of 25740
        QVERIFY(std::isnan(whole->channels[signal].samples[0]));
        QVERIFY(std::isnan(whole->channels[signal].samples[25739]));
        for (std::size_t frame = 0; frame < 28637; ++frame) {
            QVERIFY(sameOrBothInvalid(first->channels[signal].samples[frame],
                                      whole->channels[signal].samples[25740 + frame]));
        }
    }
    // The first segment has no ABP.
    QVERIFY(std::isnan(whole->channels[2].samples[25740 + 100]));
}

void TestWfdbRecordings::aRangeAcrossSegmentsIsTheSameAsThatPartOfAll()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto path = wfdbFolder() / "s25047" / "s25047-2704-05-04-10-44.hea";
    const auto whole = readAll(path);
    const auto part
        = readWfdbRecord(path, {.labels = {"V"}, .firstFrame = 54000, .endFrame = 60001}, {});
    QVERIFY(whole && part);
    QCOMPARE(part->channels.size(), std::size_t{1});
    QCOMPARE(part->channels[0].samples.size(), std::size_t{6001});
    for (std::size_t frame = 0; frame < 6001; ++frame) {
        QVERIFY(sameOrBothInvalid(whole->channels[1].samples[54000 + frame],
                                  part->channels[0].samples[frame]));
    }
}

void TestWfdbRecordings::annotationsMatchTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<double>("rateHz");
    QTest::newRow("beats and rhythms of record 100") << "../../mitdb/100.atr"
                                                     << "ann-1" << 360.0;
    QTest::newRow("notes with long comments and a channel") << "12726.anI"
                                                            << "ann-2" << 250.0;
    QTest::newRow("types of the file's own") << "1003.atr"
                                             << "ann-3" << 360.0;
}

void TestWfdbRecordings::annotationsMatchTheReference()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(QString, file);
    QFETCH(QString, reference);
    QFETCH(double, rateHz);
    const auto expected = referenceAnnotations(reference.toLatin1().constData());
    const auto read = readWfdbAnnotations(wfdbFolder() / file.toStdString(), rateHz, {});
    QVERIFY(read);
    QCOMPARE(read->size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        const Annotation& one = (*read)[index];
        QCOMPARE(static_cast<qlonglong>(one.sample), expected[index].sample);
        QCOMPARE(one.symbol, expected[index].symbol);
        QCOMPARE(one.subtype, expected[index].subtype);
        QCOMPARE(one.channel, expected[index].channel);
        QCOMPARE(one.number, expected[index].number);
        QCOMPARE(one.text, expected[index].text);
        QCOMPARE(one.seconds, static_cast<double>(one.sample) / rateHz);
    }
}

void TestWfdbRecordings::aTimeBeyond32Bits()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readWfdbAnnotations(wfdbFolder() / "huge.qrs", 100.0, {});
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{1});
    QCOMPARE(read->front().sample, std::int64_t{10'000'000'000});
}

QTEST_GUILESS_MAIN(TestWfdbRecordings)
#include "tst_wfdb_recordings.moc"
