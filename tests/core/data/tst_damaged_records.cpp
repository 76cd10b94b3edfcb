// SPDX-License-Identifier: GPL-3.0-or-later
// Records that other readers take in spite of a fault: read too, and the fault is said.
#include "core/data/beats/wfdb_source.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

constexpr int kRate = 100;
constexpr int kSeconds = 40;

/// 16-bit samples of one lead, a peak every second.
std::string samples(int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        const int value = i % kRate == 50 ? 200 : i % 7;
        bytes += static_cast<char>(value & 0xFF);
        bytes += static_cast<char>(value >> 8);
    }
    return bytes;
}

int checksum()
{
    int sum = 0;
    for (int i = 0; i < kRate * kSeconds; ++i)
        sum += i % kRate == 50 ? 200 : i % 7;
    return sum & 0xFFFF;
}

std::string header(const std::string& name)
{
    return name + " 1 " + std::to_string(kRate) + " " + std::to_string(kRate * kSeconds) + "\n"
        + name + ".dat 16 200 11 0 0 " + std::to_string(checksum()) + " 0 MLII\n";
}

/// A beat every second, N and V in turn, then the end mark.  [WfdbAnnot]
std::string annotations()
{
    std::string bytes;
    for (int beat = 0; beat < kSeconds; ++beat) {
        const unsigned code = beat % 2 == 0 ? 1 : 5;
        const unsigned word = code << 10 | (beat == 0 ? 50U : static_cast<unsigned>(kRate));
        bytes += static_cast<char>(word & 0xFF);
        bytes += static_cast<char>(word >> 8);
    }
    return bytes + std::string(2, '\0');
}

struct Files {
    std::string header;
    std::string samples;
    std::string annotations;
    std::string dat = "b.dat"; ///< name of the signal file; empty: there is none
};

DatasetSpec at(const TemporaryFolder& folder)
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Mitbih;
    spec.path = folder.path().string();
    return spec;
}

} // namespace

class TestDamagedRecords : public QObject {
    Q_OBJECT

private slots:
    void faultsAreSaid_data();
    void faultsAreSaid();
    void segmentsThatLackSamplesAreGaps_data();
    void segmentsThatLackSamplesAreGaps();
    void recordsOfOneNameAreSeveralPersons();
};

void TestDamagedRecords::faultsAreSaid_data()
{
    QTest::addColumn<std::function<void(Files&)>>("damage");
    QTest::addColumn<int>("beats"); // of b, whose whole record has 40
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, std::function<void(Files&)> damage, int beats,
                        const char* note) {
        QTest::newRow(name) << std::move(damage) << beats << QString::fromLatin1(note);
    };
    const auto replaced = [](std::string text, const std::string& from, const std::string& to) {
        return text.replace(text.find(from), from.size(), to);
    };
    row("a wrong checksum",
        [=](Files& files) {
            files.header = replaced(files.header, " " + std::to_string(checksum()) + " ", " 12345 ");
        },
        40, "signal 'MLII' of record b adds up to");
    row("a signal file that ends early", [](Files& files) { files.samples.resize(4000); }, 20,
        "b.dat holds 2000 of the 4000 samples per signal that the header states, read up to its end");
    row("no end mark of the annotations", [](Files& files) { files.annotations.resize(80); }, 40,
        "no end mark");
    row("the path of another machine",
        [=](Files& files) { files.header = replaced(files.header, "b.dat", "C:\\rec\\b.dat"); }, 40,
        "its header names 'C:\\rec\\b.dat', read from 'b.dat' beside it");
    row("a decimal comma",
        [=](Files& files) { files.header = replaced(files.header, " 100 ", " 100,0 "); }, 40,
        "its sampling frequency has a decimal comma");
    row("capitals of a FAT disk", [](Files& files) { files.dat = "B.DAT"; }, 40,
        "its signal file is 'B.DAT', its header says 'b.dat'");
    row("lines of an old Mac",
        [](Files& files) {
            std::replace(files.header.begin(), files.header.end(), '\n', '\r');
        },
        40, "");
    row("a mark of Unicode first", [](Files& files) { files.header = "\xEF\xBB\xBF" + files.header; },
        40, "");
    row("a pointer of Git LFS for the annotations",
        [](Files& files) { files.annotations = "version https://git-lfs.github.com/spec/v1\n"; }, 0,
        "b.atr: it is a pointer of Git LFS");
    row("a pointer of Git LFS for the signals",
        [](Files& files) { files.samples = "version https://git-lfs.github.com/spec/v1\n"; }, 0,
        "b.dat: it is a pointer of Git LFS");
    row("a web page for the header", [](Files& files) { files.header = "<!DOCTYPE html><p>404"; }, 0,
        "it is a web page");
    row("no signal file", [](Files& files) { files.dat.clear(); }, 0, "its file b.dat is not there");
    row("a signal file that is packed", [](Files& files) { files.dat = "b.dat.gz"; }, 0,
        "b.dat.gz only, unpack it first");
    row("a checksum that is no number",
        [=](Files& files) {
            files.header = replaced(files.header, " " + std::to_string(checksum()) + " ", " nan ");
        },
        40, "its checksum 'nan' is not a whole number and is passed over");
    row("whole numbers with a point",
        [=](Files& files) {
            files.header = replaced(replaced(files.header, " 4000\n", " 4000.0\n"), " 200 11 0 ",
                                    " 200.0(0.0)/mV 11.0 0.0 ");
        },
        40, "");
    row("a gain with a comma", [=](Files& files) { files.header = replaced(files.header, " 200 ", " 200,5/mV "); },
        40, "a gain of it has a decimal comma");
    row("a signal file that goes on",
        [](Files& files) { files.samples += samples(1000); }, 40,
        "b.dat holds 5000 samples per signal, of which those are read that the header states, 4000");
    row("annotations as text",
        [](Files& files) {
            files.annotations = "    0:00.050       18     +    0    0    0\n"
                                "    0:00.214       77     N    0    0    0\n";
        },
        0, "b.atr: it is text where annotations in MIT format are binary");
    row("an annotation before the start", // a skip of -5, then N
        [](Files& files) {
            files.annotations = std::string("\0\xec\xff\xff\xfb\xff\0\x04", 8)
                + std::string("\0\xec\0\0\5\0", 6) + files.annotations;
        },
        40, "annotation 1 of its file lies before the record's start");
    row("every mark twice", // the second of each 0 samples later
        [](Files& files) {
            std::string twice;
            for (std::size_t at = 0; at + 2 < files.annotations.size(); at += 2) {
                twice += files.annotations.substr(at, 2);
                twice += std::string(1, '\0') + static_cast<char>(files.annotations[at + 1] & 0xFC);
            }
            files.annotations = twice + std::string(2, '\0');
        },
        40, "40 marks repeat another one of the same time");
    row("a lead that no file holds",
        [](Files& files) { files.header = "b 1 100 4000\n~ 0 200 11 0 0 0 0 MLII\n"; }, 0,
        "no file holds samples of its lead MLII");
    row("rhythms and no beats",
        [](Files& files) { files.annotations = std::string("\x32\x70\0\0", 4); }, 0,
        "b.atr has no beat; its annotations are \"+\" (1)");
}

void TestDamagedRecords::faultsAreSaid()
{
    QFETCH(std::function<void(Files&)>, damage);
    QFETCH(int, beats);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    const auto write = [&](const std::string& name, const Files& files) {
        folder.write(name + ".hea", files.header);
        folder.write(name + ".atr", files.annotations);
        if (!files.dat.empty())
            folder.write(files.dat, files.samples);
    };
    write("a", {header("a"), samples(kRate * kSeconds), annotations(), "a.dat"});
    Files files{header("b"), samples(kRate * kSeconds), annotations(), "b.dat"};
    damage(files);
    write("b", files);
    const auto summary = summarise(at(folder), 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    std::int64_t found = 0;
    for (const RecordSummary& record : summary->records)
        if (record.record == "b")
            found = record.classCounts[0] + record.classCounts[1];
    QCOMPARE(found, std::int64_t{beats});
    const auto dataset = prepare(at(folder), 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), static_cast<std::size_t>(40 + beats));
    QString told;
    for (const Note& one : (*dataset)->notes)
        told += QString::fromStdString(one.subject + ": " + one.detail + "\n");
    QVERIFY2(note.isEmpty() || told.contains(note), qPrintable(told));
}

void TestDamagedRecords::segmentsThatLackSamplesAreGaps_data()
{
    QTest::addColumn<std::function<void(const TemporaryFolder&)>>("damage");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, std::function<void(const TemporaryFolder&)> damage,
                        const char* note) {
        QTest::newRow(name) << std::move(damage) << QString::fromLatin1(note);
    };
    const auto header = [](const char* lead, const char* unit) {
        return std::string("two 1 100 2000\ntwo.dat 16 200/") + unit + " 11 0 0 0 0 " + lead + "\n";
    };
    row("no header", [](const TemporaryFolder& folder) { std::filesystem::remove(folder.path() / "two.hea"); },
        "its segment two is taken as a gap: two.hea is not there");
    row("no signal file", [](const TemporaryFolder& folder) { std::filesystem::remove(folder.path() / "two.dat"); },
        "its segment two is taken as a gap: two.dat is not there");
    row("a signal file that ends early",
        [](const TemporaryFolder& folder) { folder.write("two.dat", samples(500)); },
        "its segment two is taken as a gap: two.dat holds 500 of the 2000 samples");
    row("a unit of something else",
        [=](const TemporaryFolder& folder) { folder.write("two.hea", header("MLII", "mmHg")); },
        "its segment two is taken as a gap: two.hea signal 'MLII' has another rate or unit");
    row("another lead", [=](const TemporaryFolder& folder) { folder.write("two.hea", header("V5", "mV")); },
        "more than a quarter of the window in a gap");
    row("a part of the unit",
        [=](const TemporaryFolder& folder) { folder.write("two.hea", header("MLII", "uV")); }, "");
}

void TestDamagedRecords::segmentsThatLackSamplesAreGaps()
{
    QFETCH(std::function<void(const TemporaryFolder&)>, damage);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    folder.write("b.hea", "b/3 1 100 4000\nall 0\none 2000\ntwo 2000\n");
    folder.write("all.hea", "all 1 100 0\n~ 0 200/mV 11 0 0 0 0 MLII\n");
    for (const char* name : {"one", "two"}) {
        folder.write(std::string(name) + ".hea", std::string(name) + " 1 100 2000\n" + name
                         + ".dat 16 200/mV 11 0 0 0 0 MLII\n");
        folder.write(std::string(name) + ".dat", samples(2000));
    }
    folder.write("b.atr", annotations());
    damage(folder);
    DatasetSpec spec = at(folder);
    spec.path = (folder.path() / "b.hea").string();
    const auto summary = summarise(spec, 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY2(dataset, dataset ? "" : dataset.error().detail.c_str());
    QCOMPARE((*dataset)->sampleCount(), std::size_t(note.isEmpty() ? 40 : 20));
    QCOMPARE(summary->classCounts[0] + summary->classCounts[1],
             static_cast<std::int64_t>((*dataset)->sampleCount()));
    QString told;
    for (const Note& one : summary->notes)
        told += QString::fromStdString(one.detail + "\n");
    QVERIFY2(told.contains(note), qPrintable(told));
}

void TestDamagedRecords::recordsOfOneNameAreSeveralPersons()
{
    const TemporaryFolder folder;
    for (const char* place : {"anna/rec", "bert/rec", "cleo/rec", "dora/rec"}) {
        folder.write(std::string(place) + ".hea", header("rec"));
        folder.write(std::string(place) + ".dat", samples(kRate * kSeconds));
        folder.write(std::string(place) + ".atr", annotations());
    }
    DatasetSpec spec = at(folder);
    spec.split.by = SplitBy::Patient;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->groupNames, (std::vector<std::string>{"anna", "bert", "cleo", "dora"}));
    QVERIFY(makeSplit(**dataset, spec.split, 1).has_value());
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.front().record, std::string("anna/rec"));
}

QTEST_GUILESS_MAIN(TestDamagedRecords)
#include "tst_damaged_records.moc"
