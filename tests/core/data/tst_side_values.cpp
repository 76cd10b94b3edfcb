// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a beat beside its values, and windows that a device can have.
#include "core/data/beats/beat_scales.h"
#include "core/data/beats/beat_window.h"
#include "core/data/beats/build_beats.h"
#include "core/data/device_notes.h"
#include "core/data/preparation/prepare.h"
#include "core/data/side_values.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::data;

namespace {

/// Beats at 1.0, 1.8, 2.8 and 3.4 s of a record at 100 Hz whose samples are their own numbers.
BeatSource rampSource()
{
    BeatSource source;
    source.name = "ramp";
    BeatRecord record{"r", "p", 100.0, {{100, 0}, {180, 2}, {280, 0}, {340, 2}}, 1000};
    source.records.push_back(record);
    source.leads = [](std::size_t, Notes&) {
        std::vector<float> ramp(1000);
        for (std::size_t i = 0; i < ramp.size(); ++i)
            ramp[i] = static_cast<float>(i);
        return Result<std::vector<std::vector<float>>>(
            std::vector<std::vector<float>>{std::move(ramp)});
    };
    return source;
}

DatasetSpec rawSpec()
{
    DatasetSpec spec;
    spec.beats = BeatSpec::rawRate();
    spec.beats.start = -10.0;
    spec.beats.duration = 32.0;
    spec.beats.length = 32;
    spec.beats.normalisation = Normalisation::None;
    spec.beats.rrInputs = {"previous", "next", "median", "previous/median"};
    return spec;
}

QString noteOf(const DatasetSpec& spec, const char* step)
{
    for (const Note& note : deviceNotes(spec))
        if (note.subject == step)
            return QString::fromStdString(note.detail);
    return {};
}

} // namespace

class TestSideValues : public QObject {
    Q_OBJECT

private slots:
    void rawWindowsAreSamplesOfTheRecord();
    void intervalsGoWithTheBeat();
    void jitterMovesTheIntervalsToo();
    void scalesAreThoseOfTraining();
    void networksReadScaledValues();
    void theScaleReadsBack();
    void theCacheKeepsThem();
    void recordsAndPatientsScale();
    void everyDefaultSaysWhatADeviceCan();
    void scalesOfAllRecordingsSaySo();
};

void TestSideValues::rawWindowsAreSamplesOfTheRecord()
{
    const BeatSource source = rampSource();
    const auto rows = buildBeats(source, rawSpec(), 1, {}, {});
    QVERIFY(rows);
    QCOMPARE(rows->length, 32);
    QCOMPARE(rows->values[0], 90.0F); // 10 samples before the first beat
    QCOMPARE(rows->values[31], 121.0F);
    QCOMPARE(rows->values[32], 170.0F);
}

void TestSideValues::intervalsGoWithTheBeat()
{
    DatasetSpec spec = rawSpec();
    spec.beats.causal = false;
    const auto rows = buildBeats(rampSource(), spec, 1, {}, {});
    QVERIFY(rows);
    QCOMPARE(rows->sideNames, spec.beats.rrInputs);
    // The intervals are 0.8, 1.0 and 0.6 s, their median 0.8 s.
    const std::vector<float> expected{0.8F, 0.8F, 0.8F, 1.0F, // the first: nothing before it
                                      0.8F, 1.0F, 0.8F, 1.0F, //
                                      1.0F, 0.6F, 0.8F, 1.25F, //
                                      0.6F, 0.8F, 0.8F, 0.75F};
    QCOMPARE(rows->sides.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(std::abs(rows->sides[i] - expected[i]) < 1e-6F, qPrintable(QString::number(i)));
}

void TestSideValues::jitterMovesTheIntervalsToo()
{
    const BeatRecord record{"r", "p", 100.0, {{100, 0}, {200, 0}, {300, 0}}, 1000};
    // The beat is seen 0.02 s late, the one before 0.01 s early, the one after on time.
    const auto sides = rrInputs(record, 1, 1.0, {"previous", "next"}, {0.02, -0.01, 0.0});
    QCOMPARE(sides[0], 1.03F);
    QCOMPARE(sides[1], 0.98F);
    DatasetSpec spec = rawSpec();
    spec.beats.jitterSamples = 5;
    const auto moved = buildBeats(rampSource(), spec, 1, {}, {});
    QVERIFY(moved);
    for (std::size_t beat = 0; beat < 4; ++beat) {
        const float first = moved->values[beat * 32];
        const float peak = std::array<float, 4>{100, 180, 280, 340}[beat] - 10.0F;
        QVERIFY(std::abs(first - peak) <= 5.0F && first == std::floor(first));
    }
}

void TestSideValues::scalesAreThoseOfTraining()
{
    Dataset dataset;
    dataset.sideNames = {"a", "b"};
    dataset.labels = {0, 0, 0, 0};
    dataset.sides = {1.0F, 5.0F, 3.0F, 5.0F, 100.0F, 5.0F, 5.0F, 5.0F};
    const std::vector<std::uint32_t> training{0, 1, 3}; // 1, 3 and 5: mean 3, variance 8/3
    const SideScale scale = sideScaleOf(dataset, training);
    QCOMPARE(scale.offsets[0], 3.0F);
    QVERIFY(std::abs(scale.factors[0] - 0.6123724F) < 1e-6F);
    QCOMPARE(scale.factors[1], 0.0F); // all equal: tells nothing
    std::vector<float> scaled(2);
    scaleSides(sidesOf(dataset, 2), scale, scaled);
    QVERIFY(std::abs(scaled[0] - 97.0F * 0.6123724F) < 1e-4F);
    QCOMPARE(scaled[1], 0.0F);
}

void TestSideValues::networksReadScaledValues()
{
    auto measured = std::make_shared<Dataset>();
    measured->labels = {0, 0};
    QCOMPARE(withScaledSides(measured, {}), std::shared_ptr<const Dataset>(measured)); // none
    measured->sideNames = {"a", "b"};
    measured->sides = {1.0F, 5.0F, 3.0F, 7.0F};
    const SideScale scale{{1.0F, 6.0F}, {2.0F, 0.5F}};
    const auto scaled = withScaledSides(measured, scale);
    QCOMPARE(scaled->sides, (std::vector<float>{0.0F, -0.5F, 4.0F, 0.5F}));
    QCOMPARE(scaled->sideNames, measured->sideNames);
    QCOMPARE(measured->sides.front(), 1.0F);
}

void TestSideValues::theScaleReadsBack()
{
    const SideInputs sides{{"previous", "next/median"}, {{0.8123457F, 1.0F}, {3.1F, 0.0F}}};
    const auto back = readSideInputs(toText(sides));
    QVERIFY(back);
    QCOMPARE(*back, sides);
    QCOMPARE(readSideInputs("[{\"name\":1}]").error().code, ErrorCode::SyntaxInvalid);
    QCOMPARE(readSideInputs(R"([{"name":"a","offset":1e99,"factor":1}])").error().code,
             ErrorCode::ValueOutOfRange);
}

void TestSideValues::theCacheKeepsThem()
{
    const test::TemporaryFolder folder;
    DatasetSpec spec;
    spec.synthetic.patients = 2;
    spec.synthetic.samplesPerPatient = 30;
    spec.beats = BeatSpec::rawRate();
    const CacheFolder cache{folder.path()};
    const auto first = prepare(spec, 1, cache, {}, {});
    const auto second = prepare(spec, 1, cache, {}, {});
    QVERIFY(first && second);
    QCOMPARE((*second)->sideNames, (std::vector<std::string>{"previous", "previous/median"}));
    QCOMPARE((*second)->sides, (*first)->sides);
    QCOMPARE((*second)->sides.size(), 2 * (*second)->sampleCount());
    QCOMPARE((*second)->fingerprint, (*first)->fingerprint);
    DatasetSpec bare = spec;
    bare.beats.rrInputs.clear();
    const auto without = prepare(bare, 1, cache, {}, {});
    QVERIFY(without);
    QVERIFY((*without)->fingerprint != (*first)->fingerprint);
}

void TestSideValues::recordsAndPatientsScale()
{
    // A ramp of 1000 values has the mean 499.5 and the deviation 288.675; its first 100 have 49.5
    // and 28.866.
    const BeatSource source = rampSource();
    BeatSpec spec = BeatSpec::rawRate();
    Notes notes;
    const auto firstOf = [&](Normalisation normalisation) {
        spec.normalisation = normalisation;
        BeatScales scales(source, spec);
        const auto leads = scales.cleanSignals(0, notes, {});
        return leads ? (*leads)[0][0] : 0.0F;
    };
    spec.calibration_s = 1.0;
    spec.scale = 4.0;
    QVERIFY(std::abs(firstOf(Normalisation::Recording) + 499.5F / 288.675F) < 1e-4F);
    QVERIFY(std::abs(firstOf(Normalisation::Patient) + 49.5F / 28.866F) < 1e-4F);
    QCOMPARE(firstOf(Normalisation::Constant), 0.0F);
    QCOMPARE(firstOf(Normalisation::None), 0.0F);
}

void TestSideValues::everyDefaultSaysWhatADeviceCan()
{
    DatasetSpec spec;
    QCOMPARE(noteOf(spec, "R-R median"),
             QStringLiteral("a device would answer 5 s late: the median is of the intervals before and "
                            "after the beat (dataset.beats.causal)"));
    QVERIFY(noteOf(spec, "scale").startsWith(QStringLiteral("a device can")));
    spec.beats = BeatSpec::causalContext();
    QVERIFY(noteOf(spec, "R-R median").startsWith(QStringLiteral("a device can: of the last 10 s")));
    QVERIFY(noteOf(spec, "window").contains(QStringLiteral("0.25 R-R intervals after")));
    spec.beats = BeatSpec::rawRate();
    QVERIFY(noteOf(spec, "scale").contains(QStringLiteral("after a calibration of 60 s")));
    QVERIFY(noteOf(spec, "window").contains(QStringLiteral("166 samples after")));
    spec.kind = DatasetKind::Chbmit;
    QVERIFY(noteOf(spec, "filter").startsWith(QStringLiteral("a device cannot")));
    spec.eeg.causal = true;
    QVERIFY(noteOf(spec, "filter").contains(QStringLiteral("forwards only")));
    spec.eeg.normalisation = Normalisation::Recording;
    QVERIFY(noteOf(spec, "scale").startsWith(QStringLiteral("a device cannot")));
}

void TestSideValues::scalesOfAllRecordingsSaySo()
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit; // as recordings of tables are cut
    spec.csv.layout = CsvLayout::Recordings;
    spec.eeg.normalisation = Normalisation::None;
    for (const CsvScale scale : {CsvScale::Auto, CsvScale::Table}) {
        spec.csv.scale = scale;
        QVERIFY(noteOf(spec, "scale").contains(QStringLiteral("they are of all recordings")));
    }
    spec.csv.scale = CsvScale::None;
    QVERIFY(noteOf(spec, "scale").contains(QStringLiteral("values as recorded")));
}

QTEST_GUILESS_MAIN(TestSideValues)
#include "tst_side_values.moc"
