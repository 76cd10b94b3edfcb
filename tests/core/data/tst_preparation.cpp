// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: signal, beats and settings are prepared in one chain.
#include "core/base/json_fields.h"
#include "core/data/beats/beat_window.h"
#include "core/data/beats/build_beats.h"
#include "core/data/beats/wfdb_source.h"
#include "core/data/cache_folder.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/preparation/prepare.h"
#include "core/data/signal/filter.h"
#include "core/data/signal/gaps.h"
#include "core/data/signal/normalise.h"
#include "core/data/signal/resample.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>

using namespace splitscape;
using namespace splitscape::data;

namespace {

std::vector<float> sine(double frequency_Hz, double rate_Hz, std::size_t samples,
                        double offset = 0.0)
{
    std::vector<float> signal(samples);
    for (std::size_t i = 0; i < samples; ++i)
        signal[i] = static_cast<float>(
            offset
            + std::sin(2.0 * std::numbers::pi * frequency_Hz * static_cast<double>(i) / rate_Hz));
    return signal;
}

/// Largest magnitude in the middle half.
double amplitude(const std::vector<float>& signal)
{
    double largest = 0.0;
    for (std::size_t i = signal.size() / 4; i < 3 * signal.size() / 4; ++i)
        largest = std::max(largest, std::abs(static_cast<double>(signal[i])));
    return largest;
}

Problems read(const char* text, DatasetSpec& spec)
{
    Problems problems;
    const auto json = parseJson(text, "test");
    readDatasetSpec(*json, "dataset", {}, spec, problems);
    return problems;
}

} // namespace

class TestPreparation : public QObject {
    Q_OBJECT

private slots:
    void butterworthKnownCoefficients();
    void bandPassGains_data();
    void bandPassGains();
    void bandPassRemovesAnOffset();
    void interpolation();
    void rateChanges();
    void normalisation();
    void gapsAreBridged();
    void nominalIntervalIsTheLocalMedian();
    void intervalsAreMediansOfEveryCrowd();
    void causalIntervalsLookBack();
    void beatsBeyondTheSignalAreLeftOut();
    void beatsInGapsAreLeftOut();
    void beatWindowOfKachuee();
    void beatWindowBeforeThePeak();
    void beatsAtTheEndsArePadded();
    void annotationSymbols_data();
    void annotationSymbols();
    void specificationIsComplete();
    void specificationReadsBack();
    void specificationProblems_data();
    void specificationProblems();
};

void TestPreparation::butterworthKnownCoefficients()
{
    // Order 2 at a quarter of the rate: tan(pi/4) = 1, so b = 1/(2 + sqrt 2) (1, 2, 1),
    // a1 = 0, a2 = (2 - sqrt 2) / (2 + sqrt 2).
    const auto sections = butterworthLowPass(2, 25.0, 100.0);
    QCOMPARE(sections.size(), std::size_t{1});
    QVERIFY(std::abs(sections[0].b0 - 0.2928932188) < 1e-9);
    QVERIFY(std::abs(sections[0].b1 - 0.5857864376) < 1e-9);
    QVERIFY(std::abs(sections[0].a1) < 1e-12);
    QVERIFY(std::abs(sections[0].a2 - 0.1715728753) < 1e-9);
    // Any order: 1/sqrt 2 at the corner.
    for (const int order : {1, 2, 3, 4, 8}) {
        QVERIFY(std::abs(gainAt(butterworthLowPass(order, 30.0, 256.0), 30.0, 256.0) - 0.7071067812)
                < 1e-9);
        QVERIFY(std::abs(gainAt(butterworthHighPass(order, 1.0, 256.0), 1.0, 256.0) - 0.7071067812)
                < 1e-9);
    }
}

void TestPreparation::bandPassGains_data()
{
    QTest::addColumn<double>("frequency");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("10 Hz passes") << 10.0 << 0.99 << 1.01;
    QTest::newRow("3 Hz passes") << 3.0 << 0.99 << 1.01;
    QTest::newRow("30 Hz, the corner, is halved by two passes") << 30.0 << 0.49 << 0.51;
    QTest::newRow("60 Hz falls by more than 40 dB") << 60.0 << 0.0 << 0.01;
    QTest::newRow("0.2 Hz falls by more than 40 dB") << 0.2 << 0.0 << 0.01;
}

void TestPreparation::bandPassGains()
{
    QFETCH(double, frequency);
    QFETCH(double, low);
    QFETCH(double, high);
    auto signal = sine(frequency, 256.0, 256 * 40);
    bandPassZeroPhase(signal, 1.0, 30.0, 4, 256.0, {});
    const double found = amplitude(signal);
    QVERIFY2(found >= low && found <= high, std::to_string(found).c_str());
}

void TestPreparation::bandPassRemovesAnOffset()
{
    auto signal = sine(10.0, 256.0, 2560, 500.0);
    bandPassZeroPhase(signal, 1.0, 30.0, 4, 256.0, {});
    QVERIFY(std::abs(amplitude(signal) - 1.0) < 0.01);
    // Zero phase: the peaks stay where they were. 10 Hz peaks at 6.4, 32, 57.6 samples: one at 1280
    // + 6.4.
    QVERIFY(signal[1286] > 0.98F);
    std::vector<float> flat(1000, 7.0F);
    bandPassZeroPhase(flat, 1.0, 30.0, 4, 256.0, {});
    for (const float value : flat)
        QVERIFY(std::abs(value) < 1e-4F);
    std::vector<float> one{3.0F};
    bandPassZeroPhase(one, 1.0, 30.0, 4, 256.0, {});
    QCOMPARE(one.front(), 3.0F);
}

void TestPreparation::interpolation()
{
    const std::vector<float> ramp{0, 2, 4, 6};
    QCOMPARE(valueAt(ramp, 1.25, Interpolation::Linear), 2.5);
    QCOMPARE(valueAt(ramp, 1.25, Interpolation::Cubic), 2.5);
    QCOMPARE(valueAt(ramp, -5.0, Interpolation::Linear), 0.0);
    QCOMPARE(valueAt(ramp, 99.0, Interpolation::Cubic), 6.0);
    QCOMPARE(valueAt({}, 0.0, Interpolation::Linear), 0.0);
    // Catmull-Rom half-way: (-1, 9, 9, -1) / 16 of 0, 0, 16, 0.
    QCOMPARE(valueAt(std::vector<float>{0, 0, 16, 0}, 1.5, Interpolation::Cubic), 9.0);
}

void TestPreparation::rateChanges()
{
    const auto half = changeRate(sine(10.0, 512.0, 5120), 512.0, 256.0, {});
    QCOMPARE(half.size(), std::size_t{2560});
    QVERIFY(std::abs(amplitude(half) - 1.0) < 0.02);
    // Four seconds stay four seconds: the last of 1000 samples at 250 Hz lies at 3.996 s.
    QCOMPARE(changeRate(sine(10.0, 250.0, 1000), 250.0, 256.0, {}).size(), std::size_t{1024});
    QCOMPARE(changeRate(sine(10.0, 100.0, 400), 100.0, 256.0, {}).size(), std::size_t{1024});
    // 200 Hz would fold to 56 Hz at a rate of 256: the low-pass must stop it.
    QVERIFY(amplitude(changeRate(sine(200.0, 512.0, 5120), 512.0, 256.0, {})) < 0.01);
}

void TestPreparation::normalisation()
{
    std::vector<float> values{2, 4, 6};
    normalise(values, Normalisation::MinMax);
    QCOMPARE(values, (std::vector<float>{0, 0.5F, 1}));
    values = {1, 3, 1, 3};
    normalise(values, Normalisation::ZScore);
    QCOMPARE(values, (std::vector<float>{-1, 1, -1, 1}));
    for (const auto way : {Normalisation::MinMax, Normalisation::ZScore}) {
        values = {5, 5, 5};
        normalise(values, way);
        QCOMPARE(values, (std::vector<float>{0, 0, 0}));
    }
    values = {NAN, 1, INFINITY};
    normalise(values, Normalisation::None);
    QCOMPARE(values, (std::vector<float>{0, 1, 0}));
}

void TestPreparation::gapsAreBridged()
{
    std::vector<float> signal{NAN, 1, NAN, NAN, 4, NAN};
    QCOMPARE(fillGaps(signal), std::size_t{4});
    QCOMPARE(signal, (std::vector<float>{1, 1, 2, 3, 4, 4}));
    std::vector<float> nothing{NAN, NAN};
    QCOMPARE(fillGaps(nothing), std::size_t{2});
    QCOMPARE(nothing, (std::vector<float>{0, 0}));
}

void TestPreparation::nominalIntervalIsTheLocalMedian()
{
    // Beats at 0, 1, 2, 2.5, 4 s and, 26 s later, a lone one; rate 100 Hz.
    const BeatRecord record{
        "r", "p", 100.0, {{0, 0}, {100, 0}, {200, 0}, {250, 2}, {400, 0}, {3000, 0}}};
    const auto intervals = nominalIntervals(record, {});
    // Intervals near the first five: 1, 1, 0.5, 1.5: the median is 1. The last has none near:
    // of all, 1, 1, 0.5, 1.5, 26, the median is 1 as well.
    QCOMPARE(intervals, (std::vector<double>{1, 1, 1, 1, 1, 1}));
    const BeatRecord lone{"r", "p", 100.0, {{10, 0}}};
    QCOMPARE(nominalIntervals(lone, {}), std::vector<double>{0.8});
}

void TestPreparation::intervalsAreMediansOfEveryCrowd()
{
    // 400 beats of any density, some at one sample; compared with the definition, beat by beat.
    BeatRecord record{"r", "p", 100.0, {}};
    std::int64_t sample = 0;
    for (int i = 0; i < 400; ++i) {
        sample += i * 29 % 7 == 0 ? i * 13 % 250 : i * 31 % 40;
        record.beats.push_back({sample, 0});
    }
    for (const BeatSpec& spec : {BeatSpec::kachuee(), BeatSpec::causalContext()}) {
        const auto found = nominalIntervals(record, spec);
        const auto seconds = [&](std::size_t i) {
            return static_cast<double>(record.beats[i].sample) / 100.0;
        };
        const double before_s = spec.causal ? spec.context_s : spec.context_s / 2.0;
        const double after_s = spec.causal ? 0.0 : spec.context_s / 2.0;
        int compared = 0;
        for (std::size_t i = 0; i < record.beats.size(); ++i) {
            std::vector<double> near;
            for (std::size_t j = 1; j < record.beats.size(); ++j)
                if (seconds(j - 1) >= seconds(i) - before_s && seconds(j) <= seconds(i) + after_s)
                    near.push_back(seconds(j) - seconds(j - 1));
            if (near.empty())
                continue;
            std::sort(near.begin(), near.end());
            const std::size_t half = near.size() / 2;
            const double median
                = near.size() % 2 == 1 ? near[half] : 0.5 * (near[half] + near[half - 1]);
            QCOMPARE(found[i], std::clamp(median, 0.2, 3.0));
            ++compared;
        }
        QVERIFY(compared > 390);
    }
}

void TestPreparation::causalIntervalsLookBack()
{
    // Beats at 0, 1, 2, 2.5 and 4 s.
    const BeatRecord record{"r", "p", 100.0, {{0, 0}, {100, 0}, {200, 0}, {250, 2}, {400, 0}}};
    const auto causal = BeatSpec::causalContext();
    // Before the first beat there is nothing: 0.8 s. Then the medians of 1; 1, 1; 1, 1, 0.5; and of
    // 1, 1, 0.5, 1.5.
    QCOMPARE(nominalIntervals(record, causal), (std::vector<double>{0.8, 1, 1, 1, 1}));
    // What comes later changes nothing.
    auto longer = record;
    longer.beats.push_back({430, 0});
    const auto before = nominalIntervals(record, causal);
    const auto after = nominalIntervals(longer, causal);
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
    QVERIFY(causal.start + causal.duration <= 0.25);
}

void TestPreparation::beatsBeyondTheSignalAreLeftOut()
{
    BeatSource source;
    // 1000 samples at 100 Hz; Kachuee's window is 1.2 intervals of 1 s from the R peak on.
    source.records = {{"r", "p", 100.0, {{700, 0}, {800, 0}, {900, 0}, {990, 0}}, 1000}};
    dropBeatsBeyondSignal(source, BeatSpec::kachuee());
    // Of the last, 9 of 120 samples are there; of the one before, 99.
    QCOMPARE(source.records.front().beats.size(), std::size_t{3});
    QCOMPARE(source.notes,
             (Notes{{NoteKind::BeyondEnd, "r",
                     "1 beat has less than a quarter of the window inside the signal"}}));
    auto context = source;
    dropBeatsBeyondSignal(context,
                          BeatSpec::rhythmContext()); // holds the beat itself: none is lost
    QCOMPARE(context.records.front().beats.size(), std::size_t{3});
}

void TestPreparation::beatsInGapsAreLeftOut()
{
    // Windows are 1.2 s from the R peak on; there is no sample from 3 s to 5 s.
    BeatSource source;
    source.records = {{"r", "p", 100.0, {{100, 0}, {200, 1}, {300, 0}, {400, 1}, {500, 0}, {600, 1}},
                       1000, {}}};
    auto told = source;
    told.records.front().gaps = {{300, 500}};
    dropBeatsBeyondSignal(told, BeatSpec::kachuee());
    QCOMPARE(told.records.front().beats.size(), std::size_t{4}); // of that at 2 s, a sixth is gone
    QCOMPARE(told.notes,
             (Notes{{NoteKind::NotUsed, "r",
                     "2 beats have more than a quarter of the window in a gap of the signal"}}));

    // A gap that no header tells of, such as samples marked as invalid.
    source.leads = [](std::size_t, Notes&) -> Result<std::vector<std::vector<float>>> {
        std::vector<float> lead(1000);
        for (std::size_t i = 0; i < lead.size(); ++i)
            lead[i] = i >= 300 && i < 500 ? std::nanf("") : static_cast<float>(i % 50);
        return std::vector<std::vector<float>>{lead};
    };
    DatasetSpec spec;
    spec.kind = DatasetKind::Mitbih;
    spec.beats = BeatSpec::kachuee();
    const auto rows = buildBeats(source, spec, 1, {}, {});
    QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
    QCOMPARE(rows->labels.size(), std::size_t{4});
    QVERIFY(std::find(rows->notes.begin(), rows->notes.end(), told.notes.front())
            != rows->notes.end());
}

void TestPreparation::beatWindowOfKachuee()
{
    std::vector<float> signal(1000);
    for (std::size_t i = 0; i < signal.size(); ++i)
        signal[i] = static_cast<float>(i);
    BeatSpec spec;
    spec.length = 100;
    spec.padded_s = 2.0;
    std::vector<float> row(100, -1.0F);
    // At 100 Hz and an interval of 1 s the window is samples 500 .. 620, every second one: 60
    // values from 0 to 1, then 40 zeros.
    cutBeat(signal, 100.0, 500, 1.0, spec, row);
    QCOMPARE(row[0], 0.0F);
    QVERIFY(std::abs(row[30] - 30.0F / 59.0F) < 1e-6F);
    QCOMPARE(row[59], 1.0F);
    for (std::size_t i = 60; i < 100; ++i)
        QCOMPARE(row[i], 0.0F);
}

void TestPreparation::beatWindowBeforeThePeak()
{
    std::vector<float> signal(1000, 0.0F);
    signal[400] = 1.0F; // the beat before
    signal[500] = 2.0F; // the beat itself
    auto spec = BeatSpec::rhythmContext();
    spec.normalisation = Normalisation::None;
    spec.length = 200;
    std::vector<float> row(200);
    // From 1.2 intervals before to 0.8 after: samples 380 .. 580, one a value.
    cutBeat(signal, 100.0, 500, 1.0, spec, row);
    QCOMPARE(row[20], 1.0F);
    QCOMPARE(row[120], 2.0F);
    QCOMPARE(std::count(row.begin(), row.end(), 0.0F), 198);
}

void TestPreparation::beatsAtTheEndsArePadded()
{
    const std::vector<float> signal{3, 4, 5, 6};
    auto spec = BeatSpec::rhythmContext();
    spec.normalisation = Normalisation::None;
    spec.length = 20;
    std::vector<float> row(20);
    cutBeat(signal, 10.0, 0, 1.0, spec, row); // samples -12 .. 7
    QCOMPARE(row[0], 3.0F);
    QCOMPARE(row[12], 3.0F);
    QCOMPARE(row[14], 5.0F);
    QCOMPARE(row[19], 6.0F);
    cutBeat(signal, 10.0, 1'000'000'000'000, 1.0, spec, row); // far outside: constant, no crash
    QCOMPARE(row[10], 6.0F);
}

void TestPreparation::annotationSymbols_data()
{
    QTest::addColumn<QString>("symbols");
    QTest::addColumn<int>("classIndex");
    QTest::newRow("normal, bundle branch blocks and escapes are N") << "NLRej" << 0;
    QTest::newRow("atrial and junctional premature beats are S") << "AaJS" << 1;
    QTest::newRow("ventricular beats are V") << "VE" << 2;
    QTest::newRow("fusion of ventricular and normal is F") << "F" << 3;
    QTest::newRow("paced, their fusions and unclassifiable are Q") << "/fQ" << 4;
    QTest::newRow("rhythm, noise, flutter and blocked P waves are none") << "+~|\"![]x" << -1;
}

void TestPreparation::annotationSymbols()
{
    QFETCH(QString, symbols);
    QFETCH(int, classIndex);
    for (const QChar symbol : symbols) {
        const auto found = beatClass(std::string(1, symbol.toLatin1()));
        QCOMPARE(found ? int{*found} : -1, classIndex);
    }
}

void TestPreparation::specificationIsComplete()
{
    DatasetSpec spec;
    QVERIFY(read("{}", spec).empty());
    QVERIFY(spec == DatasetSpec{});
    QVERIFY(read(R"({"kind":"mitbih","path":"/some/folder"})", spec).empty());
    QCOMPARE(spec.kind, DatasetKind::Mitbih);
    QCOMPARE(spec.lead, std::string("MLII"));
    QVERIFY(spec.includePaced);
    QVERIFY(read(R"({"beats":{"preset":"rr-context","length":512}})", spec).empty());
    QCOMPARE(spec.beats.start, -1.2);
    QCOMPARE(spec.beats.length, 512);
}

void TestPreparation::specificationReadsBack()
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    spec.path = "folder";
    spec.fallbackLead = "first";
    spec.classes = {"background", "seizure"};
    spec.beats = BeatSpec::rhythmContext();
    spec.beats.interpolation = Interpolation::Cubic;
    spec.eeg.seizureStride_s = 0.5;
    spec.split.by = SplitBy::DeChazal;
    spec.split.trainPerClass = 0;
    DatasetSpec again;
    Problems problems;
    readDatasetSpec(toJson(spec), "dataset", {}, again, problems);
    QVERIFY(problems.empty());
    QVERIFY(again == spec);
}

void TestPreparation::specificationProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* text, ErrorCode code, const char* subject) {
        QTest::newRow(name) << QString::fromLatin1(text) << static_cast<int>(code)
                            << QString::fromLatin1(subject);
    };
    row("a misspelt key", R"({"pth":"x"})", ErrorCode::UnknownKey, "dataset.pth");
    row("a misspelt key further in", R"({"beats":{"strat":1}})", ErrorCode::UnknownKey,
        "dataset.beats.strat");
    row("an unknown kind", R"({"kind":"mitbhi"})", ErrorCode::ValueOutOfRange, "dataset.kind");
    row("a kind that needs a path", R"({"kind":"mitbih"})", ErrorCode::ValueOutOfRange,
        "dataset.path");
    row("text for a number", R"({"split":{"train":"most"}})", ErrorCode::WrongType,
        "dataset.split.train");
    row("fractions beyond 1", R"({"split":{"train":0.9}})", ErrorCode::ValueOutOfRange,
        "dataset.split.train");
    row("a negative count", R"({"samples_per_class":-1})", ErrorCode::ValueOutOfRange,
        "dataset.samples_per_class");
    row("a row too long", R"({"beats":{"length":1000000}})", ErrorCode::ValueOutOfRange,
        "dataset.beats.length");
    row("a corner above half the rate", R"({"eeg":{"low_pass_Hz":200}})",
        ErrorCode::ValueOutOfRange, "dataset.eeg.low_pass_Hz");
    row("a band upside down", R"({"eeg":{"high_pass_Hz":40}})", ErrorCode::ValueOutOfRange,
        "dataset.eeg.high_pass_Hz");
    row("background windows that overlap", R"({"eeg":{"stride_s":1}})", ErrorCode::ValueOutOfRange,
        "dataset.eeg.stride_s");
    row("one class only", R"({"classes":["N"]})", ErrorCode::ValueOutOfRange, "dataset.classes");
    row("a list for an object", R"({"beats":[]})", ErrorCode::WrongType, "dataset.beats");
    row("no object at all", "[]", ErrorCode::WrongType, "dataset");
}

void TestPreparation::specificationProblems()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, subject);
    DatasetSpec spec;
    const auto problems = read(text.toStdString().c_str(), spec);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(problems[0].code), code);
    QCOMPARE(QString::fromStdString(problems[0].subject), subject);
}

QTEST_APPLESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
