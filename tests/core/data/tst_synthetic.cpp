// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/data/synthetic/synthetic_ecg.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace splitscape;
using namespace splitscape::data;

namespace {

DatasetSpec smallSpec()
{
    DatasetSpec spec;
    spec.synthetic.patients = 6;
    spec.synthetic.samplesPerPatient = 100;
    return spec;
}

} // namespace

class TestSynthetic : public QObject {
    Q_OBJECT

private slots:
    void ecgHasFiveClassesAndPatients();
    void ecgSeedsDecide();
    void everyMachineMakesTheSameSamples_data();
    void everyMachineMakesTheSameSamples();
    void ecgPeaksWhereAnnotated();
    void preparedEcgIsScaledAndPadded();
    void preparedEcgSplits();
    void classesCanBeChosen();
    void anUnknownClassIsNamed();
    void cancelledBeforeTheFirstRecord();
    void examplesAreOfTheirClass();
};

void TestSynthetic::ecgHasFiveClassesAndPatients()
{
    const auto summary = summarise(DatasetSpec{}, 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->classNames, (std::vector<std::string>{"N", "S", "V", "F", "Q"}));
    QCOMPARE(summary->records.size(), std::size_t{24});
    std::int64_t all = 0;
    for (const auto count : summary->classCounts) {
        QVERIFY(count > 600); // of 9600: enough to learn every class
        all += count;
    }
    QCOMPARE(all, std::int64_t{24 * 400});
}

void TestSynthetic::ecgSeedsDecide()
{
    const auto first = prepare(smallSpec(), 1, {}, {}, {});
    const auto again = prepare(smallSpec(), 1, {}, {}, {});
    const auto other = prepare(smallSpec(), 2, {}, {}, {});
    QVERIFY(first && again && other);
    QCOMPARE((*first)->fingerprint, (*again)->fingerprint);
    QVERIFY(std::equal((*first)->values.begin(), (*first)->values.end(), (*again)->values.begin()));
    QVERIFY((*first)->fingerprint != (*other)->fingerprint);
}

void TestSynthetic::everyMachineMakesTheSameSamples_data()
{
    QTest::addColumn<DatasetKind>("kind");
    QTest::addColumn<std::string>("fingerprint");
    QTest::newRow("heartbeats") << DatasetKind::SyntheticEcg << std::string("fe1f7f351a457d06b11e74b8c126ff45");
    QTest::newRow("brain waves") << DatasetKind::SyntheticEeg << std::string("2bb51775ffc167a3e91b1b3a38df1fbd");
}

// CTest runs this program a second time with the C library's functions for CPUs without fused
// multiply-add (tst_synthetic_without_fma); the fingerprints were stored once, on a CPU with it. With
// the functions of the C library one sample of the brain waves differed, so all of them are made.
void TestSynthetic::everyMachineMakesTheSameSamples()
{
    QFETCH(DatasetKind, kind);
    QFETCH(std::string, fingerprint);
    DatasetSpec spec;
    spec.kind = kind;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->fingerprint, fingerprint);
}

void TestSynthetic::ecgPeaksWhereAnnotated()
{
    SyntheticSpec spec;
    spec.patients = 4;
    spec.samplesPerPatient = 60;
    spec.noise = 0.0;
    const BeatSource source = *syntheticEcg(spec, 3, {});
    for (std::size_t r = 0; r < source.records.size(); ++r) {
        Notes notes;
        const auto leads = source.leads(r, notes);
        QVERIFY(leads);
        const std::vector<float>* signal = &leads->front();
        for (const BeatMark& beat : source.records[r].beats) {
            if (beat.classIndex != 0)
                continue;
            // The largest value within 80 ms of a normal beat's mark is at most one sample off.
            const auto mark = signal->begin() + beat.sample;
            const auto peak = std::max_element(mark - 29, mark + 30);
            QVERIFY(std::abs(peak - mark) <= 1);
        }
    }
}

void TestSynthetic::preparedEcgIsScaledAndPadded()
{
    DatasetSpec spec = smallSpec();
    spec.beats = BeatSpec::kachuee();
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), std::size_t{600});
    QCOMPARE((*dataset)->length, 2048);
    QCOMPARE((*dataset)->channels, 1);
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{6});
    for (std::size_t i = 0; i < (*dataset)->sampleCount(); ++i) {
        const auto row = (*dataset)->sample(i);
        const auto [low, high] = std::minmax_element(row.begin(), row.end());
        QCOMPARE(*low, 0.0F);
        QCOMPARE(*high, 1.0F);
    }
}

void TestSynthetic::preparedEcgSplits()
{
    const auto dataset = prepare(smallSpec(), 1, {}, {}, {});
    QVERIFY(dataset);
    for (const SplitBy by : {SplitBy::Sample, SplitBy::Patient}) {
        SplitSpec spec;
        spec.by = by;
        spec.minimumPerClass = 1;
        const auto split = makeSplit(**dataset, spec, 1);
        QVERIFY(split);
        QCOMPARE(split->test.size() % 5, std::size_t{0});
    }
}

void TestSynthetic::classesCanBeChosen()
{
    auto spec = smallSpec();
    spec.classes = {"V", "N"};
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->classNames, (std::vector<std::string>{"N", "V"}));
    QCOMPARE(*std::max_element((*dataset)->labels.begin(), (*dataset)->labels.end()),
             std::uint8_t{1});
}

void TestSynthetic::anUnknownClassIsNamed()
{
    auto spec = smallSpec();
    spec.classes = {"N", "X"};
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(dataset.error().subject, std::string("dataset.classes"));
}

void TestSynthetic::cancelledBeforeTheFirstRecord()
{
    std::stop_source stop;
    stop.request_stop();
    const auto dataset = prepare(smallSpec(), 1, {}, {}, stop.get_token());
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::Cancelled);
}

void TestSynthetic::examplesAreOfTheirClass()
{
    const auto dataset = prepare(smallSpec(), 1, {}, {}, {});
    QVERIFY(dataset);
    const auto examples = exampleSamples(**dataset, 3, 9);
    QCOMPARE(examples.size(), std::size_t{5});
    for (std::size_t c = 0; c < 5; ++c) {
        QCOMPARE(examples[c].size(), std::size_t{3});
        for (const std::size_t index : examples[c])
            QCOMPARE(std::size_t{(*dataset)->labels[index]}, c);
    }
}

QTEST_APPLESS_MAIN(TestSynthetic)
#include "tst_synthetic.moc"
