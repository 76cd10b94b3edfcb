// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of data hold at once, as docs/file-formats.md states it: for large files as they
// are, and for files made to take as much as they can.
#include "core/data/formats/edf.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/plain_table.h"
#include "core/data/formats/series_csv.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "tests/support/counted_memory.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <filesystem>
#include <functional>

using namespace splitscape;
using namespace splitscape::data;
using test::CountedMemory;
using test::repeated;

namespace {

/// What a reader may take: so many bytes for each byte of the file, and so many MiB beside.
struct Bound {
    double times = 0.0;
    double more_MiB = 0.0;
};
// These are the figures of the table in docs/file-formats.md.
constexpr Bound kWfdb{9.0, 4.0};
constexpr Bound kWfdbGaps{74.0, 4.0};
constexpr Bound kAnnotations{1.5, 1.0};
constexpr Bound kEdf{3.0, 300.0};
constexpr Bound kEdfGaps{64.0, 556.0};
constexpr Bound kRows{24.0, 320.0};
constexpr Bound kPoints{24.0, 320.0};
constexpr Bound kTexts{4.0, 512.0};

std::string padded(std::string text, std::size_t width)
{
    text.resize(width, ' ');
    return text;
}

struct EdfSignalText {
    std::string label;
    int perRecord = 0;
};

/// An EDF file of these signals; each record's bytes come from `record`.
std::string edf(const std::string& kind, int records, const std::vector<EdfSignalText>& channels,
                const std::function<std::string(int)>& record)
{
    const std::size_t count = channels.size();
    std::string text = padded("0", 8) + padded("X X X X", 80) + padded("Startdate X X X X", 80)
        + "01.01.00" + "00.00.00" + padded(std::to_string(256 * (count + 1)), 8) + padded(kind, 44)
        + padded(std::to_string(records), 8) + padded("1", 8) + padded(std::to_string(count), 4);
    const auto field = [&](std::size_t width, const auto& of) {
        for (const EdfSignalText& signal : channels)
            text += padded(of(signal), width);
    };
    const auto fixed = [](const char* value) {
        return [value](const EdfSignalText&) { return std::string(value); };
    };
    field(16, [](const EdfSignalText& signal) { return signal.label; });
    field(80, fixed(""));
    field(8, fixed("uV"));
    field(8, fixed("-100"));
    field(8, fixed("100"));
    field(8, fixed("-32768"));
    field(8, fixed("32767"));
    field(80, fixed(""));
    field(8, [](const EdfSignalText& signal) { return std::to_string(signal.perRecord); });
    field(32, fixed(""));
    for (int i = 0; i < records; ++i)
        text += record(i);
    return text;
}

std::string mark(const std::string& onset, std::size_t bytes)
{
    std::string text = "+" + onset + "\x14\x14";
    text.resize(bytes, '\0');
    return text;
}

} // namespace

class TestReaderMemory : public QObject {
    Q_OBJECT

private slots:
    void wfdb_data();
    void wfdb();
    void annotations();
    void edfFiles_data();
    void edfFiles();
    void tables_data();
    void tables();
    void gapsOfEdf();
    void gapsAreNotMemory();

private:
    /// Reads and compares; `isRead` where the file is a sound one, else it must be refused.
    template <typename Read>
    void hold(const std::filesystem::path& file, Bound bound, bool isRead, const Read& read)
    {
        double bytes = 0.0;
        for (const auto& one : std::filesystem::directory_iterator(file.parent_path()))
            bytes += static_cast<double>(std::filesystem::file_size(one));
        const CountedMemory memory;
        const auto result = read();
        const auto peak = static_cast<double>(memory.peak());
        QVERIFY2(result.has_value() == isRead, result ? "read" : result.error().detail.c_str());
        test::holdTo(bound.times * bytes + bound.more_MiB * test::kMiB, peak, bytes);
    }
};

void TestReaderMemory::wfdb_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bytes");
    QTest::newRow("two signals, format 212")
        << QByteArray("r 2 360 2000000\nr.dat 212 200 11 0 0 0 0 A\nr.dat 212 200 11 0 0 0 0 B\n")
        << 6'000'000;
    QTest::newRow("one byte a sample")
        << QByteArray("r 1 360 6000000\nr.dat 8 200 8 0 0 0 0 A\n") << 6'000'000;
    QTest::newRow("one byte a sample, and as many signals in no file as go")
        << QByteArray("r 17 360 6000000\nr.dat 8 200 8 0 0 0 0 A\n")
            + QByteArray("~ 0 200 8 0 0 0 0 G\n").repeated(16)
        << 6'000'000;
}

void TestReaderMemory::wfdb()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, bytes);
    const test::TemporaryFolder folder;
    folder.write("r.dat", std::string(static_cast<std::size_t>(bytes), '\1'));
    const auto path = folder.write("r.hea", header.toStdString());
    hold(path, header.contains('~') ? kWfdbGaps : kWfdb, true,
         [&] { return readWfdbRecord(path, {.strict = false}, {}); });
}

void TestReaderMemory::annotations()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("r.atr", repeated("\x10\x04", 4'000'000) + std::string(2, '\0'));
    std::size_t count = 0;
    hold(path, kAnnotations, true, [&] {
        return visitWfdbAnnotations(path, 360.0, [&count](const Annotation&) { ++count; }, {});
    });
    QCOMPARE(count, std::size_t{4'000'000});
}

void TestReaderMemory::edfFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isRead");
    const auto bytesOf = [](const std::string& text) { return QByteArray::fromStdString(text); };
    std::vector<EdfSignalText> eight;
    for (int i = 0; i < 8; ++i)
        eight.push_back({"C" + std::to_string(i), 256});
    const auto plain = [](int) { return std::string(2 * 8 * 256, '\1'); };
    QTest::newRow("eight signals") << bytesOf(edf("", 3000, eight, plain)) << true;
    QTest::newRow("records of one sample")
        << bytesOf(edf("EDF+C", 500'000, {{"A", 1}, {"EDF Annotations", 4}},
                       [](int i) { return "ab" + mark(i == 0 ? "0" : "1", 8); }))
        << true;
    const auto annotated = [](std::size_t texts) {
        return [texts](int) {
            std::string text = "ab+0\x14\x14";
            text += std::string(1, '\0') + "+0\x14" + repeated("a\x14", texts);
            text.resize(6'000'002, '\0');
            return text;
        };
    };
    const std::vector<EdfSignalText> two{{"A", 1}, {"EDF Annotations", 3'000'000}};
    QTest::newRow("one record of as many annotations as are read")
        << bytesOf(edf("EDF+C", 1, two, annotated(999'990))) << true;
    QTest::newRow("one record, all of it annotations")
        << bytesOf(edf("EDF+C", 1, two, annotated(2'900'000))) << false;
}

void TestReaderMemory::edfFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, isRead);
    const test::TemporaryFolder folder;
    const auto path = folder.write("r.edf", file.toStdString());
    hold(path, kEdf, isRead, [&] { return readEdf(path, {}, {}); });
}

void TestReaderMemory::tables_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line"); // a hash stands for its number
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("readAs"); // the others refuse it
    const QByteArray all("samples, series, texts");
    QTest::newRow("rows of 20 values") << QByteArray() << QByteArray("0.1234,").repeated(20) + "N\n"
                                       << 60'000 << all;
    QTest::newRow("rows of one digit") << QByteArray() << QByteArray("1,N\n") << 1'000'000 << all;
    QTest::newRow("rows of one cell")
        << QByteArray() << QByteArray("1\n") << 3'000'000 << QByteArray("series, texts");
    QTest::newRow("rows of a name and one digit")
        << QByteArray("id,x,label\n") << QByteArray("a,1,N\n") << 500'000 << all;
    QTest::newRow("a sample a row")
        << QByteArray("sample,x\n") << QByteArray("#,1\n") << 1'000'000 << all;
    QTest::newRow("rows of a million digits")
        << QByteArray() << QByteArray("1,").repeated(1'000'000) + "N\n"
        << 4 << QByteArray("samples, texts");
    QTest::newRow("rows of two million empty cells")
        << QByteArray() << QByteArray(",").repeated(2'000'000) + "\n"
        << 6 << QByteArray();
    QTest::newRow("empty cells in short rows")
        << QByteArray() << QByteArray(",,,,,,,,,,,,\n") << 600'000 << QByteArray();
}

void TestReaderMemory::tables()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, line);
    QFETCH(const int, lines);
    QFETCH(const QByteArray, readAs);
    const test::TemporaryFolder folder;
    std::string text = head.toStdString();
    for (int i = 0; i < lines; ++i)
        text += line.contains('#') ? std::to_string(i) + ",1\n" : line.toStdString();
    const auto path = folder.write("t.csv", text);
    hold(path, kRows, readAs.contains("samples"), [&] { return readLabelledCsv(path, {}, {}); });
    hold(path, kPoints, readAs.contains("series"), [&] { return readSeriesCsv(path, {}, {}); });
    hold(path, kTexts, readAs.contains("texts"), [&] { return readPlainTable(path); });
}

// As much of a gap as is let through, and as many annotations as are read.
void TestReaderMemory::gapsOfEdf()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write(
        "r.edf", edf("EDF+D", 2, {{"A", 100}, {"EDF Annotations", 1'000'050}}, [](int i) {
            std::string text = std::string(200, '\1') + mark(i == 0 ? "0" : "670000", 50);
            if (i == 0)
                text += "+0\x14" + repeated("a\x14", 999'990);
            text.resize(200 + 2 * 1'000'050, '\0');
            return text;
        }));
    hold(path, kEdfGaps, true, [&] { return readEdf(path, {}, {}); });
}

// Two records a month apart would be a gigabyte of nothing.
void TestReaderMemory::gapsAreNotMemory()
{
    const test::TemporaryFolder folder;
    const auto path
        = folder.write("r.edf", edf("EDF+D", 2, {{"A", 100}, {"EDF Annotations", 8}}, [](int i) {
                           return std::string(200, '\1') + mark(i == 0 ? "0" : "2600000", 16);
                       }));
    const CountedMemory memory;
    const auto read = readEdf(path, {}, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileTooLarge);
    QVERIFY2(read.error().detail.find("are in no file") != std::string::npos,
             read.error().detail.c_str());
    QVERIFY(memory.peak() < std::size_t{2} << 20);
}

QTEST_GUILESS_MAIN(TestReaderMemory)
#include "tst_reader_memory.moc"
