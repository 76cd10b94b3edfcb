// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/wfdb_source.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "tests/support/recordings.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace splitscape;
using namespace splitscape::data;

namespace {

struct Row {
    const char* record;
    std::vector<std::int64_t> counts; // N S V F Q
};

// From the data's README, which counts the reference annotations.
const std::vector<Row> kRows{
    {"100", {2239, 33, 1, 0, 0}},    {"101", {1860, 3, 0, 0, 2}},
    {"102", {99, 0, 4, 0, 2084}},    {"103", {2082, 2, 0, 0, 0}},
    {"104", {163, 0, 2, 0, 2064}},   {"105", {2526, 0, 41, 0, 5}},
    {"106", {1507, 0, 520, 0, 0}},   {"107", {0, 0, 59, 0, 2078}},
    {"108", {1740, 4, 17, 2, 0}},    {"109", {2492, 0, 38, 2, 0}},
    {"111", {2123, 0, 1, 0, 0}},     {"112", {2537, 2, 0, 0, 0}},
    {"113", {1789, 6, 0, 0, 0}},     {"114", {1820, 12, 43, 4, 0}},
    {"115", {1953, 0, 0, 0, 0}},     {"116", {2302, 1, 109, 0, 0}},
    {"117", {1534, 1, 0, 0, 0}},     {"118", {2166, 96, 16, 0, 0}},
    {"119", {1543, 0, 444, 0, 0}},   {"121", {1861, 1, 1, 0, 0}},
    {"122", {2476, 0, 0, 0, 0}},     {"123", {1515, 0, 3, 0, 0}},
    {"124", {1536, 31, 47, 5, 0}},   {"200", {1743, 30, 826, 2, 0}},
    {"201", {1635, 128, 198, 2, 0}}, {"202", {2061, 55, 19, 1, 0}},
    {"203", {2529, 2, 444, 1, 4}},   {"205", {2571, 3, 71, 11, 0}},
    {"207", {1543, 107, 210, 0, 0}}, {"208", {1586, 2, 992, 373, 2}},
    {"209", {2621, 383, 1, 0, 0}},   {"210", {2423, 22, 195, 10, 0}},
    {"212", {2748, 0, 0, 0, 0}},     {"213", {2641, 28, 220, 362, 0}},
    {"214", {2003, 0, 256, 1, 2}},   {"215", {3195, 3, 164, 1, 0}},
    {"217", {244, 0, 162, 0, 1802}}, {"219", {2082, 7, 64, 1, 0}},
    {"220", {1954, 94, 0, 0, 0}},    {"221", {2031, 0, 396, 0, 0}},
    {"222", {2274, 209, 0, 0, 0}},   {"223", {2045, 73, 473, 14, 0}},
    {"228", {1688, 3, 362, 0, 0}},   {"230", {2255, 0, 1, 0, 0}},
    {"231", {1568, 1, 2, 0, 0}},     {"232", {398, 1382, 0, 0, 0}},
    {"233", {2230, 7, 831, 11, 0}},  {"234", {2700, 50, 3, 0, 0}},
};

DatasetSpec mitbih()
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Mitbih;
    if (const auto folder = test::recordingsFolder())
        spec.path = (*folder / "mitdb").string();
    return spec;
}

} // namespace

class TestMitbih : public QObject {
    Q_OBJECT

private slots:
    void countsPerClassAndRecord();
    void countsWithoutPaced();
    void recordsWithoutTheLeadAreCounted();
    void leadIsChosenByName();
    void balancedStudyHoldsFewRows();
    void patientsAndDeChazal();
    void unusableFoldersAreRefused();
    void everyFileThatIsNamedCounts();
};

void TestMitbih::countsPerClassAndRecord()
{
    SPLITSCAPE_NEED_RECORDINGS();
    auto spec = mitbih();
    spec.fallbackLead = "first";
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.size(), kRows.size());
    QVERIFY(summary->leftOut.empty());
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        QCOMPARE(summary->records[i].record, std::string(kRows[i].record));
        QCOMPARE(summary->records[i].classCounts, kRows[i].counts);
        QCOMPARE(summary->records[i].rate_Hz, 360.0);
    }
    QCOMPARE(summary->classCounts, (std::vector<std::int64_t>{90631, 2781, 7236, 803, 8043}));
    QCOMPARE(
        std::accumulate(summary->classCounts.begin(), summary->classCounts.end(), std::int64_t{0}),
        std::int64_t{109494});
}

void TestMitbih::countsWithoutPaced()
{
    SPLITSCAPE_NEED_RECORDINGS();
    auto spec = mitbih();
    spec.includePaced = false;
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.size(), std::size_t{44});
    QCOMPARE(summary->classCounts, (std::vector<std::int64_t>{90125, 2781, 7009, 803, 15}));
    QCOMPARE(summary->leftOut.size(), std::size_t{4});
    for (const LeftOut& left : summary->leftOut)
        QCOMPARE(left.reason, LeftOutReason::Paced);
    // 15 beats of class Q are too few to validate on.
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    const auto split = makeSplit(**dataset, spec.split, 1);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    QCOMPARE(split.error().subject, std::string("Q"));
}

void TestMitbih::recordsWithoutTheLeadAreCounted()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto summary = summarise(mitbih(), 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->records.size(), std::size_t{46});
    const std::vector<LeftOut> expected{
        {"102", LeftOutReason::LeadMissing, "V5, V2", {99, 0, 4, 0, 2084}},
        {"104", LeftOutReason::LeadMissing, "V5, V2", {163, 0, 2, 0, 2064}},
    };
    QCOMPARE(summary->leftOut, expected);
}

void TestMitbih::leadIsChosenByName()
{
    SPLITSCAPE_NEED_RECORDINGS();
    // In record 114 MLII is the second signal; choosing V5 must give other rows.
    auto spec = mitbih();
    spec.path += "/114.hea";
    spec.samplesPerClass = 10;
    const auto second = prepare(spec, 1, {}, {}, {});
    spec.lead = "V5";
    const auto first = prepare(spec, 1, {}, {}, {});
    QVERIFY(first && second);
    QVERIFY((*first)->fingerprint != (*second)->fingerprint);
    spec.lead = "V9";
    const auto none = prepare(spec, 1, {}, {}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::SignalMissing);
}

void TestMitbih::balancedStudyHoldsFewRows()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto dataset = prepare(mitbih(), 1, {}, {}, {});
    QVERIFY(dataset);
    // 2857 of N, V and Q, and all of S (2781) and F (803).
    QCOMPARE((*dataset)->sampleCount(), std::size_t{3 * 2857 + 2781 + 803});
    const auto split = makeSplit(**dataset, {}, 1);
    QVERIFY(split);
    // 15 % of the 803 beats of class F: 120, in validation 60 and 60.
    QCOMPARE(split->test.size(), std::size_t{5 * 120});
    QCOMPARE(split->selection.size(), std::size_t{5 * 60});
    QCOMPARE(split->heldBack.size(), std::size_t{5 * 60});
    QVERIFY(split->train.size() >= 5 * 1999 && split->train.size() <= 5 * 2000);
}

void TestMitbih::patientsAndDeChazal()
{
    SPLITSCAPE_NEED_RECORDINGS();
    auto spec = mitbih();
    spec.classes = {"N", "S", "V", "F"};
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    for (const SplitBy by : {SplitBy::Patient, SplitBy::DeChazal}) {
        spec.split.by = by;
        const auto split = makeSplit(**dataset, spec.split, 1);
        QVERIFY2(split, split ? "" : split.error().detail.c_str());
        std::set<std::uint32_t> learnt;
        for (const auto index : split->train)
            learnt.insert((*dataset)->groups[index]);
        for (const auto* part : {&split->selection, &split->heldBack, &split->test})
            for (const auto index : *part)
                QVERIFY(!learnt.contains((*dataset)->groups[index]));
    }
}

void TestMitbih::unusableFoldersAreRefused()
{
    const test::TemporaryFolder folder;
    auto spec = mitbih();
    spec.path = (folder.path() / "absent").string();
    const auto absent = prepare(spec, 1, {}, {}, {});
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::FileMissing);
    spec.path = folder.path().string();
    const auto empty = prepare(spec, 1, {}, {}, {});
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::NoRecords);
    spec.path = folder.write("note.txt", "not a folder").string();
    const auto file = prepare(spec, 1, {}, {}, {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotAFolder);
    folder.write("100.hea", "100 1 360 650000\n100.dat 212 200 11 1024 995 -22131 0 MLII\n");
    spec.path = folder.path().string();
    const auto bare = prepare(spec, 1, {}, {}, {});
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ErrorCode::NoRecords);
    spec.path.clear();
    const auto none = prepare(spec, 1, {}, {}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().subject, std::string("dataset.path"));
}

// Whatever decides the samples is part of the key of what is prepared from them.
void TestMitbih::everyFileThatIsNamedCounts()
{
    const test::TemporaryFolder folder;
    const std::string beat("\x02\x04\0\0", 4); // N at sample 2, then the end
    const auto header = folder.write("a.hea",
                                     "a 2 360 4\nsub/a.sig 16 200 11 0 0 0 0 MLII\n"
                                     "~ 0 200 11 0 0 0 0 V5\n");
    folder.write("a.atr", beat);
    folder.write("sub/a.sig", std::string(8, '\1'));
    folder.write("m.hea", "m/2 1 360 8\nparts/m1 4\nparts/m2 4\n");
    folder.write("m.atr", beat);
    for (const std::string name : {"m1", "m2"}) {
        folder.write("parts/" + name + ".hea",
                     name + " 1 360 4\n" + name + ".bin 16 200 11 0 0 0 0 MLII\n");
        folder.write("parts/" + name + ".bin", std::string(8, '\1'));
    }
    folder.write("other.dat", "named by no header");
    const auto filesFor = [&](const std::filesystem::path& path) {
        auto spec = mitbih();
        spec.path = path.string();
        const auto source = wfdbBeats(spec, {});
        std::set<std::string> files;
        for (const auto& file : source ? source->files : std::vector<std::filesystem::path>{})
            files.insert(file.lexically_relative(folder.path()).generic_string());
        return files;
    };
    QVERIFY(
        filesFor(folder.path())
        == (std::set<std::string>{"a.hea", "a.atr", "sub/a.sig", "m.hea", "m.atr", "parts/m1.hea",
                                  "parts/m1.bin", "parts/m2.hea", "parts/m2.bin"}));
    QVERIFY(filesFor(header) == (std::set<std::string>{"a.hea", "a.atr", "sub/a.sig"}));
}

QTEST_APPLESS_MAIN(TestMitbih)
#include "tst_mitbih.moc"
