// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "tests/support/recordings.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::data;

namespace {

DatasetSpec chbmit(const char* folder)
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    if (const auto recordings = test::recordingsFolder())
        spec.path = (*recordings / folder).string();
    return spec;
}

} // namespace

class TestChbmitWindows : public QObject {
    Q_OBJECT

private slots:
    void excerptsAreRead();
    void copiesAreNotUsedTwice();
    void edfPlusAnnotationsCount();
    void gapsHoldNoWindows();
};

void TestChbmitWindows::excerptsAreRead()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto spec = chbmit("chbmit/excerpts");
    const auto summary = summarise(spec, 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->records.size(), std::size_t{30});
    QVERIFY(summary->leftOut.empty());
    // chb01_03: 10 s before the seizure give 2 windows; its 40 s are 5 pieces of 5 windows.
    const auto record
        = std::find_if(summary->records.begin(), summary->records.end(),
                       [](const auto& row) { return row.record == "chb01_03_2986-3036"; });
    QVERIFY(record != summary->records.end());
    QCOMPARE(record->patient, std::string("chb01"));
    QCOMPARE(record->classCounts, (std::vector<std::int64_t>{2, 25}));
    // A file of 10 s without a seizure gives 2 windows, after chb02_19's seizure too.
    const auto after
        = std::find_if(summary->records.begin(), summary->records.end(),
                       [](const auto& row) { return row.record == "chb02_19_3379-3389"; });
    QVERIFY(after != summary->records.end());
    QCOMPARE(after->classCounts, (std::vector<std::int64_t>{2, 0}));

    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->length, 2048);
    QCOMPARE((*dataset)->groupNames, (std::vector<std::string>{"chb01", "chb02", "chb03"}));
    QVERIFY(makeSplit(**dataset, {}, 1).has_value());
}

void TestChbmitWindows::copiesAreNotUsedTwice()
{
    SPLITSCAPE_NEED_RECORDINGS();
    // chb01_03_Seizure.edf in verbatim/ is 41 s of an excerpt, without a seizure file of its own:
    // all its windows repeat it. The other file's first 41 s are ten windows of background.
    const auto excerpts = prepare(chbmit("chbmit/excerpts"), 1, {}, {}, {});
    const auto all = prepare(chbmit("chbmit"), 1, {}, {}, {});
    QVERIFY(excerpts && all);
    QCOMPARE((*all)->sampleCount(), (*excerpts)->sampleCount() + 10);
    const auto summary = summarise(chbmit("chbmit"), 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->unannotated,
             (std::vector<std::string>{"chb01_03_NonSeizure", "chb01_03_Seizure"}));
}

void TestChbmitWindows::edfPlusAnnotationsCount()
{
    SPLITSCAPE_NEED_RECORDINGS();
    auto spec = chbmit("edge-cases/edf/derived_chb01_04_edfplusC_seizure_tal.edf");
    const auto summary = summarise(spec, 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    // 10 s of background; 27 s of seizure are three pieces of 5 windows, the last 3 s are too
    // short.
    QCOMPARE(summary->classCounts, (std::vector<std::int64_t>{2, 15}));
}

void TestChbmitWindows::gapsHoldNoWindows()
{
    SPLITSCAPE_NEED_RECORDINGS();
    // Records at 0..10 s and 20..30 s: two windows before the hole, none in it; the seizure behind
    // it is a piece of 5 windows, and 2 s that are too short.
    auto spec = chbmit("edge-cases/edf/derived_chb01_18_edfplusD_gap.edf");
    const auto summary = summarise(spec, 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->classCounts, (std::vector<std::int64_t>{2, 5}));
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), std::size_t{7});
}

QTEST_APPLESS_MAIN(TestChbmitWindows)
#include "tst_chbmit_windows.moc"
