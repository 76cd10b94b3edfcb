// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: the two programs that are compiled stand as their text.
// What an exported front end makes of samples is what the program prepared of the same recording.
#include "core/data/beats/beat_window.h"
#include "core/data/formats/edf.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "core/data/sample_rows.h"
#include "core/data/windows/eeg_windows.h"
#include "tests/core/export/front_end_program.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/made_recording.h"
#include "tests/support/recordings.h"

#include <QtTest/QtTest>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace splitscape;
using namespace splitscape::exporting;
using data::DatasetSpec;
using data::Normalisation;
using test::FrontEndProgram;
using test::Recorded;

namespace {

constexpr float kTolerance = 1e-5F; // the issue's bound, of normalised values

/// Feeds "samples" (int16) and prepares each of "beats" (two doubles: peak, interval) as soon as
/// that is possible and so many samples as the second argument says have passed; inputs go to
/// "out", what the network gives of them to "ran", what it gives of pushed values to "pushed".
constexpr const char* kBeatMain = R"(#include "part_frontend.h"
#include "part.h"
#include <stdio.h>
#include <stdlib.h>

static FILE *beats, *out, *ran, *pushed;
static double beat[2];
static int has_beat;
static double wait;
static float memory[PART_MEMORY_VALUES], small[PART_MEMORY_VALUES];
static part_context context, stream;

static int next_beats(const part_frontend *front)
{
    while (has_beat) {
        const part_frontend_status status
            = beat[0] < front->count && (front->ended || beat[0] + wait <= front->count)
            ? part_beat(front, (uint32_t)beat[0], beat[1], part_input(&context))
            : PART_FRONTEND_NOT_YET;

        if (status == PART_FRONTEND_NOT_YET)
            return 1;
        if (status != PART_FRONTEND_OK)
            return 0;
        fwrite(part_input(&context), sizeof(float), PART_INPUT_VALUES, out);
        if (part_run(&context) != PART_OK)
            return 0;
        fwrite(part_output(&context), sizeof(float), PART_OUTPUT_VALUES, ran);
#ifdef PUSHES
        if (part_beat_push(front, (uint32_t)beat[0], beat[1], &stream) != PART_FRONTEND_OK)
            return 0;
        fwrite(part_output(&stream), sizeof(float), PART_OUTPUT_VALUES, pushed);
#endif
        has_beat = fread(beat, sizeof beat, 1, beats) == 1;
    }
    return 1;
}

int main(int count, char **arguments)
{
    FILE *samples = fopen("samples", "rb");
    const double rate = count > 1 ? atof(arguments[1]) : 0.0;
    const size_t room = PART_RING_SAMPLES(rate);
    int16_t *ring = malloc(room * PART_SIGNALS * sizeof *ring), sample[PART_SIGNALS];
    part_frontend front;

    wait = count > 2 ? atof(arguments[2]) : 0.0;
    beats = fopen("beats", "rb"), out = fopen("out", "wb"), ran = fopen("ran", "wb");
    pushed = fopen("pushed", "wb");
    if (!samples || !beats || !out || !ran || !pushed || !ring
        || part_init(&context, memory, PART_MEMORY_VALUES) != PART_OK
#ifdef PUSHES
        || part_init(&stream, small, PART_STREAM_VALUES) != PART_OK
#endif
        || part_frontend_init(&front, ring, room, rate, 1024.0f, 0.005f) != PART_FRONTEND_OK)
        return 1;
    (void)small;
    (void)stream;
    has_beat = fread(beat, sizeof beat, 1, beats) == 1;
    while (fread(sample, sizeof sample, 1, samples) == 1) {
        part_sample(&front, sample);
        if (!next_beats(&front))
            return 2;
    }
    part_end(&front);
    if (!next_beats(&front) || has_beat)
        return 3;
    free(ring);
    return fclose(out) || fclose(ran) || fclose(pushed) || fclose(samples) || fclose(beats);
}
)";

constexpr const char* kWindowMain = R"(#include "part_frontend.h"
#include "part.h"
#include <stdio.h>

int main(void)
{
    static float memory[PART_MEMORY_VALUES], small[PART_MEMORY_VALUES];
    FILE *samples = fopen("samples", "rb"), *out = fopen("out", "wb"), *ran = fopen("ran", "wb");
    FILE *pushed = fopen("pushed", "wb");
    part_context context, stream;
    part_frontend front, other;
    int16_t sample[PART_SIGNALS];

    if (!samples || !out || !ran || !pushed || part_init(&context, memory, PART_MEMORY_VALUES) != PART_OK
        || part_init(&stream, small, PART_STREAM_VALUES) != PART_OK
        || part_frontend_init(&front, 0.0f, 1.0f) != PART_FRONTEND_OK
        || part_frontend_init(&other, 0.0f, 1.0f) != PART_FRONTEND_OK)
        return 1;
    while (fread(sample, sizeof sample, 1, samples) == 1) {
        const part_frontend_status status = part_window(&front, sample, part_input(&context));

        if (part_window_push(&other, sample, &stream) != status)
            return 2;
        if (status != PART_FRONTEND_OK)
            continue;
        fwrite(part_input(&context), sizeof(float), PART_INPUT_VALUES, out);
        if (part_run(&context) != PART_OK)
            return 3;
        fwrite(part_output(&context), sizeof(float), PART_OUTPUT_VALUES, ran);
        fwrite(part_output(&stream), sizeof(float), PART_OUTPUT_VALUES, pushed);
    }
    return fclose(out) || fclose(ran) || fclose(pushed) || fclose(samples);
}
)";

std::vector<float> floatsIn(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

template <typename Value>
std::string bytesOf(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

std::string interleaved(const std::vector<std::vector<std::int16_t>>& leads)
{
    std::vector<std::int16_t> samples;
    for (std::size_t i = 0; i < leads.front().size(); ++i)
        for (const auto& signal : leads)
            samples.push_back(signal[i]);
    return bytesOf(samples);
}

/// What pushed values gave is what the prepared windows gave.
void comparePushed(const FrontEndProgram& program, std::size_t count)
{
    const auto ran = floatsIn(program.folder.path() / "ran");
    const auto pushed = floatsIn(program.folder.path() / "pushed");
    QVERIFY(!ran.empty() && ran.size() % count == 0);
    QCOMPARE(pushed.size(), program.pushes() ? ran.size() : 0);
    for (std::size_t i = 0; i < pushed.size(); ++i)
        QVERIFY2(
            std::abs(pushed[i] - ran[i]) <= kTolerance * std::max(1.0F, std::abs(ran[i])),
            qPrintable(
                QStringLiteral("value %1: %2 instead of %3").arg(i).arg(pushed[i]).arg(ran[i])));
}

void compareBeats(const Preparation& preparation, const Recorded& recorded)
{
    const DatasetSpec& spec = preparation.data;
    const int channels = spec.sampleChannels();
    const SplitNetwork network = test::networkOf(
        {preparation.inputLength, preparation.inputLength / 16, 2}, {channels, 2, 1}, 2);
    FrontEndProgram program;
    program.make(preparation, network, kBeatMain);
    if (QTest::currentTestFailed())
        return;
    const std::vector<double> intervals = data::nominalIntervals(recorded.record, spec.beats);
    std::vector<double> beats;
    for (std::size_t i = 0; i < intervals.size(); ++i)
        beats.insert(beats.end(),
                     {static_cast<double>(recorded.record.beats[i].sample), intervals[i]});
    program.folder.write("samples", interleaved(recorded.leads));
    program.folder.write("beats", bytesOf(beats));
    program.run({QString::number(recorded.rate_Hz),
                 QString::number(waitOf(spec.beats) * recorded.rate_Hz)});
    if (QTest::currentTestFailed())
        return;

    const auto leads = test::inMillivolt(recorded);
    const auto found = floatsIn(program.folder.path() / "out");
    const auto size = static_cast<std::size_t>(preparation.inputLength * channels);
    QCOMPARE(found.size(), size * intervals.size());
    const auto prepared = static_cast<std::size_t>(spec.sampleLength());
    const std::size_t block = prepared / static_cast<std::size_t>(preparation.inputLength);
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> row(prepared * width);
    std::vector<float> part(static_cast<std::size_t>(spec.beats.length));
    for (std::size_t b = 0; b < intervals.size(); ++b) {
        for (std::size_t c = 0; c < leads.size(); ++c) {
            data::cutBeat(leads[c], recorded.rate_Hz, recorded.record.beats[b].sample, intervals[b],
                          spec.beats, part);
            data::placeChannel(part, c, leads.size(), spec.separateChannels, row);
        }
        for (std::size_t i = 0; i < size; ++i) {
            double wanted = 0.0;
            for (std::size_t k = 0; k < block; ++k)
                wanted += double{row[(i / width * block + k) * width + i % width]};
            wanted /= static_cast<double>(block);
            QVERIFY2(std::abs(found[b * size + i] - wanted) <= double{kTolerance},
                     qPrintable(QStringLiteral("beat %1, value %2: %3 instead of %4")
                                    .arg(b)
                                    .arg(i)
                                    .arg(found[b * size + i])
                                    .arg(wanted)));
        }
    }
    comparePushed(program, intervals.size());
}

void compareWindows(const Preparation& preparation, const std::vector<data::Signal>& leads,
                    const std::vector<std::vector<std::int16_t>>& samples)
{
    const DatasetSpec& spec = preparation.data;
    const SplitNetwork network
        = test::networkOf({preparation.inputLength, preparation.inputLength / 16, 2}, {1, 2, 1}, 2);
    FrontEndProgram program;
    program.make(preparation, network, kWindowMain);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(program.pushes());
    program.folder.write("samples", interleaved(samples));
    program.run();
    if (QTest::currentTestFailed())
        return;
    std::vector<std::vector<float>> clean;
    for (const data::Signal& signal : leads)
        clean.push_back(data::cleanChannel(signal, spec.eeg, {}));
    if (spec.eeg.normalisation == Normalisation::Constant)
        for (auto& signal : clean)
            for (float& value : signal)
                value = static_cast<float>(double{value} / spec.eeg.scale);
    const auto found = floatsIn(program.folder.path() / "out");
    const auto size = static_cast<std::size_t>(spec.sampleLength());
    QVERIFY(found.size() >= 2 * size && found.size() % size == 0);
    std::vector<float> row(size);
    for (std::size_t w = 0; w < found.size() / size; ++w) {
        QVERIFY(data::cutWindow(clean, static_cast<std::int64_t>(w) * spec.eeg.windowSamples(),
                                spec.eeg, spec.separateChannels, row));
        for (std::size_t i = 0; i < size; ++i)
            QVERIFY2(std::abs(found[w * size + i] - row[i]) <= kTolerance,
                     qPrintable(QStringLiteral("window %1, value %2: %3 instead of %4")
                                    .arg(w)
                                    .arg(i)
                                    .arg(found[w * size + i])
                                    .arg(row[i])));
    }
    comparePushed(program, found.size() / size);
}

} // namespace

class TestPreparedInputs : public QObject {
    Q_OBJECT

private slots:
    void beatsAreAsPrepared_data();
    void beatsAreAsPrepared();
    void theRingHoldsABeatUntilItsIntervalIsKnown_data();
    void theRingHoldsABeatUntilItsIntervalIsKnown();
    void realBeatsAreAsPrepared();
    void windowsAreAsPrepared_data();
    void windowsAreAsPrepared();
    void realWindowsAreAsPrepared();
};

void TestPreparedInputs::beatsAreAsPrepared_data()
{
    QTest::addColumn<DatasetSpec>("spec");
    QTest::addColumn<int>("length");
    DatasetSpec spec;
    QTest::newRow("the default: z-score over two intervals") << spec << 2048;
    QTest::newRow("means of eight neighbours") << spec << 256;
    DatasetSpec causal = spec;
    causal.beats = data::BeatSpec::causalContext();
    QTest::newRow("looking back only") << causal << 2048;
    DatasetSpec kachuee = spec;
    kachuee.beats = data::BeatSpec::kachuee();
    QTest::newRow("0 to 1, padded with zeros") << kachuee << 2048;
    QTest::newRow("padded, means of four neighbours") << kachuee << 512;
    DatasetSpec cubic = spec;
    cubic.beats.interpolation = data::Interpolation::Cubic;
    cubic.beats.normalisation = Normalisation::None;
    cubic.beats.startUnit = cubic.beats.durationUnit = data::WindowUnit::Seconds;
    cubic.beats.start = -0.3;
    cubic.beats.duration = 0.7;
    cubic.beats.length = 128;
    QTest::newRow("cubic, in millivolt, a window in seconds") << cubic << 128;
    DatasetSpec raw = spec;
    raw.beats = data::BeatSpec::rawRate();
    raw.beats.normalisation = Normalisation::None;
    QTest::newRow("samples as recorded, in millivolt") << raw << 256;
    DatasetSpec joined = spec;
    joined.leads = {"I", "II"};
    joined.beats.length = 512;
    QTest::newRow("two leads end to end") << joined << 1024;
    DatasetSpec separate = joined;
    separate.separateChannels = true;
    QTest::newRow("two leads side by side") << separate << 512;
}

void TestPreparedInputs::beatsAreAsPrepared()
{
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(DatasetSpec, spec);
    QFETCH(int, length);
    Recorded recorded = test::madeRecording();
    if (spec.sourceChannels() == 1)
        recorded.leads.resize(1);
    compareBeats({spec, length, 360.0}, recorded);
}

void TestPreparedInputs::theRingHoldsABeatUntilItsIntervalIsKnown_data()
{
    QTest::addColumn<double>("interval_s");
    QTest::newRow("0.9 s from beat to beat") << 0.9;
    QTest::newRow("1.0 s from beat to beat") << 1.0;
    QTest::newRow("1.2 s from beat to beat") << 1.2;
    QTest::newRow("2.9 s from beat to beat") << 2.9;
}

void TestPreparedInputs::theRingHoldsABeatUntilItsIntervalIsKnown()
{
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(double, interval_s);
    Recorded recorded = test::madeRecording(interval_s, interval_s);
    recorded.leads.resize(1);
    DatasetSpec spec;
    QVERIFY(!spec.beats.causal);
    compareBeats({spec, 2048, 360.0}, recorded);
    DatasetSpec raw = spec;
    raw.beats = data::BeatSpec::rawRate();
    raw.beats.causal = false;
    raw.beats.normalisation = Normalisation::None;
    compareBeats({raw, 256, 360.0}, recorded);
}

void TestPreparedInputs::realBeatsAreAsPrepared()
{
    SPLITSCAPE_NEED_RECORDINGS();
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    for (const char* name : {"mitdb/100", "mitdb/208"}) {
        const auto path = *test::recordingsFolder() / name;
        data::WfdbSelection selection;
        selection.labels = {"MLII"};
        const auto raw = data::readWfdbRaw(path.string() + ".hea", selection, {});
        const auto marks = data::readWfdbAnnotations(path.string() + ".atr", 360.0, {});
        if (!raw || !marks)
            QSKIP("this record is absent");
        Recorded recorded;
        recorded.record.rate_Hz = 360.0;
        recorded.leads.emplace_back();
        constexpr std::size_t kSamples = 360 * 300; // five minutes
        for (std::size_t i = 0; i < kSamples; ++i)
            recorded.leads[0].push_back(static_cast<std::int16_t>(raw->samples[0][i]));
        for (const data::Annotation& mark : *marks)
            if (std::string_view("NLRVAF").find(mark.symbol) != std::string_view::npos
                && mark.sample < static_cast<std::int64_t>(kSamples))
                recorded.record.beats.push_back({mark.sample, 0});
        QVERIFY(recorded.record.beats.size() > 200);
        compareBeats({DatasetSpec(), 2048, 360.0}, recorded);
    }
}

void TestPreparedInputs::windowsAreAsPrepared_data()
{
    QTest::addColumn<int>("normalisation");
    QTest::addColumn<double>("highPass_Hz");
    QTest::newRow("filtered, z-score") << static_cast<int>(Normalisation::ZScore) << 1.0;
    QTest::newRow("filtered, 0 to 1") << static_cast<int>(Normalisation::MinMax) << 1.0;
    QTest::newRow("low pass alone, as it is") << static_cast<int>(Normalisation::None) << 0.0;
}

void TestPreparedInputs::windowsAreAsPrepared()
{
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(int, normalisation);
    QFETCH(double, highPass_Hz);
    DatasetSpec spec;
    spec.kind = data::DatasetKind::SyntheticEeg;
    spec.eeg.causal = true;
    spec.eeg.highPass_Hz = highPass_Hz;
    spec.eeg.normalisation = static_cast<Normalisation>(normalisation);
    Random random(9);
    std::vector<data::Signal> leads(2);
    std::vector<std::vector<std::int16_t>> samples(2);
    for (std::size_t c = 0; c < 2; ++c) {
        leads[c].rateHz = 256.0;
        for (int i = 0; i < 256 * 20; ++i) {
            const long value
                = std::lround(300.0 + 90.0 * std::sin(0.1 * i) + 40.0 * random.normal());
            samples[c].push_back(static_cast<std::int16_t>(value));
            leads[c].samples.push_back(static_cast<float>(value));
        }
    }
    // As they are, values are hundreds; the bound is of normalised ones.
    if (spec.eeg.normalisation == Normalisation::None)
        for (std::size_t c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < samples[c].size(); ++i) {
                samples[c][i] = static_cast<std::int16_t>(samples[c][i] / 100);
                leads[c].samples[i] = static_cast<float>(samples[c][i]);
            }
    compareWindows({spec, 2048, 256.0}, leads, samples);
}

void TestPreparedInputs::realWindowsAreAsPrepared()
{
    SPLITSCAPE_NEED_RECORDINGS();
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    const auto path = *test::recordingsFolder() / "chbmit/excerpts/chb01/chb01_03_2986-3036.edf";
    data::EdfSelection selection;
    selection.labels = {"F7-T7", "F8-T8"};
    const auto recording = data::readEdf(path, selection, {});
    if (!recording)
        QSKIP("this recording is absent");
    DatasetSpec spec;
    spec.kind = data::DatasetKind::Chbmit;
    spec.eeg.causal = true;
    // The converter's steps: 1600 uV in 4096.
    std::vector<data::Signal> leads = recording->channels;
    std::vector<std::vector<std::int16_t>> samples;
    for (data::Signal& signal : leads) {
        samples.emplace_back();
        for (float& value : signal.samples) {
            const long step = std::lround((double{value} + 800.0) * 4095.0 / 1600.0 - 2048.0);
            samples.back().push_back(static_cast<std::int16_t>(step));
        }
    }
    compareWindows({spec, 2048, 256.0}, leads, samples);
}

QTEST_APPLESS_MAIN(TestPreparedInputs)
#include "tst_prepared_inputs.moc"
