// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/beat_window.h"
#include "core/data/formats/edf.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "core/data/sample_rows.h"
#include "core/data/windows/eeg_windows.h"
#include "core/export/c_source.h"
#include "core/export/front_end_cost.h"
#include "core/export/preparation.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/program_outcome.h"
#include "tests/support/recordings.h"
#include "tests/support/temporary_folder.h"

#include <QStandardPaths>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <fstream>
#include <memory>

using namespace splitscape;
using namespace splitscape::exporting;
using data::DatasetSpec;
using data::Normalisation;
using test::Outcome;
using test::runProgram;

namespace {

constexpr float kTolerance = 1e-5F; // the issue's bound, of normalised values

const QStringList kStrict{QStringLiteral("-Wall"),     QStringLiteral("-Wextra"),
                          QStringLiteral("-Werror"),   QStringLiteral("-std=c99"),
                          QStringLiteral("-pedantic"), QStringLiteral("-O1")};

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
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

template <typename Value>
std::string bytesOf(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

/// Samples as a converter with 1024 at zero and 200 steps a millivolt gives them, and beats.
struct Recorded {
    double rate_Hz = 360.0;
    std::vector<std::vector<std::int16_t>> leads;
    data::BeatRecord record;
};

/// A minute of two leads with a wave at each beat, noise, and an offset that wanders.
Recorded madeRecording(double shortest_s = 0.45, double longest_s = 1.1)
{
    Recorded made;
    made.record.rate_Hz = made.rate_Hz;
    const std::size_t samples = 21600;
    made.leads.assign(2, std::vector<std::int16_t>(samples));
    Random random(5);
    double time_s = 0.3;
    while (time_s < 59.9) {
        made.record.beats.push_back({std::llround(time_s * made.rate_Hz), 0});
        time_s += random.uniform(shortest_s, longest_s);
    }
    for (std::size_t lead = 0; lead < 2; ++lead) {
        for (std::size_t i = 0; i < samples; ++i) {
            double value = 1024.0 + 80.0 * std::sin(0.001 * static_cast<double>(i + 500 * lead))
                + 6.0 * random.normal();
            for (const data::BeatMark& beat : made.record.beats) {
                const double away = (static_cast<double>(i) - static_cast<double>(beat.sample)) / 8.0;
                if (std::abs(away) < 6.0)
                    value += (lead == 0 ? 250.0 : -120.0) * std::exp(-0.5 * away * away);
            }
            made.leads[lead][i] = static_cast<std::int16_t>(std::lround(value));
        }
    }
    return made;
}

std::vector<std::vector<float>> inMillivolt(const Recorded& recorded)
{
    std::vector<std::vector<float>> leads;
    for (const auto& samples : recorded.leads) {
        std::vector<float> signal;
        signal.reserve(samples.size());
        for (const std::int16_t sample : samples)
            signal.push_back((static_cast<float>(sample) - 1024.0F) * 0.005F);
        leads.push_back(std::move(signal));
    }
    return leads;
}

std::string interleaved(const std::vector<std::vector<std::int16_t>>& leads)
{
    std::vector<std::int16_t> samples;
    for (std::size_t i = 0; i < leads.front().size(); ++i)
        for (const auto& signal : leads)
            samples.push_back(signal[i]);
    return bytesOf(samples);
}

} // namespace

class TestFrontEnd : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beatsAreAsPrepared_data();
    void beatsAreAsPrepared();
    void theRingHoldsABeatUntilItsIntervalIsKnown_data();
    void theRingHoldsABeatUntilItsIntervalIsKnown();
    void realBeatsAreAsPrepared();
    void windowsAreAsPrepared_data();
    void windowsAreAsPrepared();
    void realWindowsAreAsPrepared();
    void aWindowThatLeftTheRingIsRefused();
    void tooManySamplesAreRefused();
    void whatIsNotFiniteIsSaidOfPushedValues_data();
    void whatIsNotFiniteIsSaidOfPushedValues();
    void whatLooksAheadIsNotWritten_data();
    void whatLooksAheadIsNotWritten();
    void everyStepIsInTheText();
    void theCostIsWhatWasCounted();

private:
    void write(const Preparation& preparation, const SplitNetwork& network, const char* main,
               bool* pushes);
    void compareBeats(const Preparation& preparation, const Recorded& recorded);
    void compareWindows(const Preparation& preparation, const std::vector<data::Signal>& leads,
                        const std::vector<std::vector<std::int16_t>>& samples);
    void comparePushed(bool pushes, std::size_t count);

    QString m_compiler;
    std::unique_ptr<test::TemporaryFolder> m_folder;
};

void TestFrontEnd::initTestCase()
{
    m_compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
}

/// Writes and compiles everything in a new folder.
void TestFrontEnd::write(const Preparation& preparation, const SplitNetwork& network,
                         const char* main, bool* pushes)
{
    m_folder = std::make_unique<test::TemporaryFolder>();
    const QString where = QString::fromStdString(m_folder->path().string());
    const auto layers = weightedLayers(network);
    const auto source = frontEndSource(preparation, "part", &layers.front().layer);
    QVERIFY2(source.has_value(), source ? "" : source.error().detail.c_str());
    *pushes = source->pushes;
    m_folder->write("part_frontend.h", source->header);
    m_folder->write("part_frontend.c", source->source);
    m_folder->write("main.c", main);
    QVERIFY(writeCSource(*toC(network, {}, "part"), m_folder->path()).has_value());
    const Outcome compiled = runProgram(
        m_compiler,
        kStrict
            + QStringList{source->pushes ? QStringLiteral("-DPUSHES") : QStringLiteral("-DPLAIN"),
                          QStringLiteral("part.c"), QStringLiteral("part_frontend.c"),
                          QStringLiteral("main.c"), QStringLiteral("-o"), QStringLiteral("part")},
        where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
}

/// What pushed values gave is what the prepared windows gave.
void TestFrontEnd::comparePushed(bool pushes, std::size_t count)
{
    const auto ran = floatsIn(m_folder->path() / "ran");
    const auto pushed = floatsIn(m_folder->path() / "pushed");
    QVERIFY(!ran.empty() && ran.size() % count == 0);
    QCOMPARE(pushed.size(), pushes ? ran.size() : 0);
    for (std::size_t i = 0; i < pushed.size(); ++i)
        QVERIFY2(std::abs(pushed[i] - ran[i]) <= kTolerance * std::max(1.0F, std::abs(ran[i])),
                 qPrintable(QStringLiteral("value %1: %2 instead of %3")
                                .arg(i)
                                .arg(pushed[i])
                                .arg(ran[i])));
}

void TestFrontEnd::compareBeats(const Preparation& preparation, const Recorded& recorded)
{
    const DatasetSpec& spec = preparation.data;
    const int channels = spec.sampleChannels();
    const SplitNetwork network = test::networkOf(
        {preparation.inputLength, preparation.inputLength / 16, 2}, {channels, 2, 1}, 2);
    bool pushes = false;
    write(preparation, network, kBeatMain, &pushes);
    if (QTest::currentTestFailed())
        return;
    const std::vector<double> intervals = data::nominalIntervals(recorded.record, spec.beats);
    std::vector<double> beats;
    for (std::size_t i = 0; i < intervals.size(); ++i)
        beats.insert(beats.end(),
                     {static_cast<double>(recorded.record.beats[i].sample), intervals[i]});
    m_folder->write("samples", interleaved(recorded.leads));
    m_folder->write("beats", bytesOf(beats));
    const QString where = QString::fromStdString(m_folder->path().string());
    const Outcome ran
        = runProgram(where + QStringLiteral("/part"),
                     {QString::number(recorded.rate_Hz),
                      QString::number(waitOf(spec.beats) * recorded.rate_Hz)},
                     where);
    QVERIFY2(ran.good, qPrintable(ran.text));

    const auto leads = inMillivolt(recorded);
    const auto found = floatsIn(m_folder->path() / "out");
    const auto size = static_cast<std::size_t>(preparation.inputLength * channels);
    QCOMPARE(found.size(), size * intervals.size());
    const auto prepared = static_cast<std::size_t>(spec.sampleLength());
    const std::size_t block = prepared / static_cast<std::size_t>(preparation.inputLength);
    const auto width = static_cast<std::size_t>(channels);
    std::vector<float> row(prepared * width);
    std::vector<float> part(static_cast<std::size_t>(spec.beats.length));
    for (std::size_t b = 0; b < intervals.size(); ++b) {
        for (std::size_t c = 0; c < leads.size(); ++c) {
            data::cutBeat(leads[c], recorded.rate_Hz, recorded.record.beats[b].sample,
                          intervals[b], spec.beats, part);
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
    comparePushed(pushes, intervals.size());
}

void TestFrontEnd::beatsAreAsPrepared_data()
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

void TestFrontEnd::beatsAreAsPrepared()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(DatasetSpec, spec);
    QFETCH(int, length);
    Recorded recorded = madeRecording();
    if (spec.sourceChannels() == 1)
        recorded.leads.resize(1);
    compareBeats({spec, length, 360.0}, recorded);
}

void TestFrontEnd::theRingHoldsABeatUntilItsIntervalIsKnown_data()
{
    QTest::addColumn<double>("interval_s");
    QTest::newRow("0.9 s from beat to beat") << 0.9;
    QTest::newRow("1.0 s from beat to beat") << 1.0;
    QTest::newRow("1.2 s from beat to beat") << 1.2;
    QTest::newRow("2.9 s from beat to beat") << 2.9;
}

void TestFrontEnd::theRingHoldsABeatUntilItsIntervalIsKnown()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(double, interval_s);
    Recorded recorded = madeRecording(interval_s, interval_s);
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

void TestFrontEnd::realBeatsAreAsPrepared()
{
    SPLITSCAPE_NEED_RECORDINGS();
    if (m_compiler.isEmpty())
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

void TestFrontEnd::compareWindows(const Preparation& preparation,
                                  const std::vector<data::Signal>& leads,
                                  const std::vector<std::vector<std::int16_t>>& samples)
{
    const DatasetSpec& spec = preparation.data;
    const SplitNetwork network
        = test::networkOf({preparation.inputLength, preparation.inputLength / 16, 2}, {1, 2, 1}, 2);
    bool pushes = false;
    write(preparation, network, kWindowMain, &pushes);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pushes);
    m_folder->write("samples", interleaved(samples));
    const QString where = QString::fromStdString(m_folder->path().string());
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
    std::vector<std::vector<float>> clean;
    clean.reserve(leads.size());
    for (const data::Signal& signal : leads)
        clean.push_back(data::cleanChannel(signal, spec.eeg, {}));
    if (spec.eeg.normalisation == Normalisation::Constant)
        for (auto& signal : clean)
            for (float& value : signal)
                value = static_cast<float>(double{value} / spec.eeg.scale);
    const auto found = floatsIn(m_folder->path() / "out");
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
    comparePushed(pushes, found.size() / size);
}

void TestFrontEnd::windowsAreAsPrepared_data()
{
    QTest::addColumn<int>("normalisation");
    QTest::addColumn<double>("highPass_Hz");
    QTest::newRow("filtered, z-score") << static_cast<int>(Normalisation::ZScore) << 1.0;
    QTest::newRow("filtered, 0 to 1") << static_cast<int>(Normalisation::MinMax) << 1.0;
    QTest::newRow("low pass alone, as it is") << static_cast<int>(Normalisation::None) << 0.0;
}

void TestFrontEnd::windowsAreAsPrepared()
{
    if (m_compiler.isEmpty())
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
            const long value = std::lround(300.0 + 90.0 * std::sin(0.1 * i) + 40.0 * random.normal());
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

void TestFrontEnd::realWindowsAreAsPrepared()
{
    SPLITSCAPE_NEED_RECORDINGS();
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const auto path
        = *test::recordingsFolder() / "chbmit/excerpts/chb01/chb01_03_2986-3036.edf";
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

void TestFrontEnd::aWindowThatLeftTheRingIsRefused()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    bool pushes = false;
    write({DatasetSpec(), 2048, 360.0}, test::networkOf({2048, 128, 2}, {1, 2, 1}, 2),
          R"(#include "part_frontend.h"
int main(void)
{
    static int16_t ring[100];
    static float input[2048];
    part_frontend front;
    int16_t sample = 7;
    int i;

    if (part_frontend_init(&front, ring, 1, 10.0, 0.0f, 1.0f) != PART_FRONTEND_BAD_ARGUMENT
        || part_frontend_init(&front, ring, 100, 10.0, 0.0f, 1.0f) != PART_FRONTEND_OK
        || part_beat(&front, 0, 1.0, input) != PART_FRONTEND_BAD_ARGUMENT)
        return 1;
    for (i = 0; i < 150; ++i)
        part_sample(&front, &sample);
    if (part_beat(&front, 149, 1.0, input) != PART_FRONTEND_NOT_YET
        || part_beat(&front, 60, 1.0, input) != PART_FRONTEND_TOO_OLD
        || part_beat(&front, 100, 0.0, input) != PART_FRONTEND_BAD_ARGUMENT
        || part_beat(&front, 100, 1.0, input) != PART_FRONTEND_OK)
        return 2;
    for (i = 0; i < 2048; ++i) /* equal values become 0 */
        if (input[i] != 0.0f)
            return 3;
    {
        double intervals[4] = { 0.9, 0.5, 0.7, 9.0 };

        if (part_nominal_interval(intervals, 4) != 0.8 || part_nominal_interval(intervals, 0) != 0.8
            || part_nominal_interval(intervals + 3, 1) != 3.0)
            return 4;
    }
    return 0;
}
)",
          &pushes);
    if (QTest::currentTestFailed())
        return;
    const QString where = QString::fromStdString(m_folder->path().string());
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
}

void TestFrontEnd::tooManySamplesAreRefused()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    bool pushes = false;
    write({DatasetSpec(), 2048, 360.0}, test::networkOf({2048, 128, 2}, {1, 2, 1}, 2),
          R"(#include "part_frontend.h"
int main(void)
{
    static int16_t ring[10000];
    static float input[2048];
    part_frontend front;
    int16_t sample = 7;

    if (part_frontend_init(&front, ring, 10000, 360.0, 0.0f, 1.0f) != PART_FRONTEND_OK)
        return 1;
    front.count = PART_MOST_SAMPLES - 1; /* as if so many had been taken */
    part_sample(&front, &sample);
    if (part_beat(&front, PART_MOST_SAMPLES - 1000, 0.8, input) != PART_FRONTEND_OK)
        return 2;
    part_sample(&front, &sample);
    if (part_beat(&front, PART_MOST_SAMPLES - 1000, 0.8, input) != PART_FRONTEND_TOO_OLD)
        return 3;
    part_sample(&front, &sample); /* it does not begin at 0 again */
    if (front.count <= PART_MOST_SAMPLES)
        return 4;
    return part_frontend_init(&front, ring, 10000, 360.0, 0.0f, 1.0f) != PART_FRONTEND_OK
        || front.count != 0;
}
)",
          &pushes);
    if (QTest::currentTestFailed())
        return;
    const QString where = QString::fromStdString(m_folder->path().string());
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
}

void TestFrontEnd::whatIsNotFiniteIsSaidOfPushedValues_data()
{
    QTest::addColumn<bool>("isEeg");
    QTest::newRow("a beat") << false;
    QTest::newRow("a window") << true;
}

void TestFrontEnd::whatIsNotFiniteIsSaidOfPushedValues()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(bool, isEeg);
    DatasetSpec spec;
    if (isEeg) {
        spec.kind = data::DatasetKind::SyntheticEeg;
        spec.eeg.causal = true;
    }
    // Weights whose sums are above any float.
    SplitNetwork network = test::networkOf({2048, 128, 2}, {1, 2, 1}, 2);
    std::fill(network.weights.begin(), network.weights.end(), 3e38F);
    bool pushes = false;
    write({spec, 2048, isEeg ? 256.0 : 360.0}, network,
          isEeg ? R"(#include "part_frontend.h"
int main(void)
{
    static float memory[PART_STREAM_VALUES];
    part_context context;
    part_frontend front;
    part_frontend_status status = PART_FRONTEND_NOT_YET;
    int16_t samples[PART_SIGNALS] = { 0 };
    int i;

    if (part_init(&context, memory, PART_STREAM_VALUES) != PART_OK
        || part_frontend_init(&front, 0.0f, 1.0f) != PART_FRONTEND_OK)
        return 1;
    for (i = 0; status == PART_FRONTEND_NOT_YET; ++i) {
        samples[0] = (int16_t)(i % 100);
        status = part_window_push(&front, samples, &context);
    }
    return status == PART_FRONTEND_NOT_FINITE ? 0 : 2;
}
)"
                : R"(#include "part_frontend.h"
int main(void)
{
    static float memory[PART_STREAM_VALUES];
    static int16_t ring[1000];
    part_context context;
    part_frontend front;
    int16_t i;

    if (part_init(&context, memory, PART_STREAM_VALUES) != PART_OK
        || part_frontend_init(&front, ring, 1000, 360.0, 0.0f, 1.0f) != PART_FRONTEND_OK)
        return 1;
    for (i = 0; i < 1000; ++i)
        part_sample(&front, &i);
    return part_beat_push(&front, 500, 0.8, &context) == PART_FRONTEND_NOT_FINITE ? 0 : 2;
}
)",
          &pushes);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pushes);
    const QString where = QString::fromStdString(m_folder->path().string());
    const Outcome ran = runProgram(where + QStringLiteral("/part"), {}, where);
    QVERIFY2(ran.good, qPrintable(ran.text));
}

void TestFrontEnd::whatLooksAheadIsNotWritten_data()
{
    QTest::addColumn<DatasetSpec>("spec");
    QTest::addColumn<QString>("reason");
    DatasetSpec spec;
    spec.kind = data::DatasetKind::Chbmit;
    QTest::newRow("a zero-phase filter of EEG") << spec << "dataset.eeg.causal";
    spec.eeg.causal = true;
    spec.eeg.normalisation = Normalisation::Recording;
    QTest::newRow("the scale of a recording") << spec << "dataset.eeg.normalisation";
    DatasetSpec beats;
    beats.beats.lowPass_Hz = 40.0;
    QTest::newRow("a zero-phase filter of beats") << beats << "dataset.beats.causal";
    DatasetSpec table;
    table.kind = data::DatasetKind::Csv;
    QTest::newRow("a table of any layout") << table << "as the notes of the run say";
    table.csv.layout = data::CsvLayout::Rows;
    QTest::newRow("rows of a table") << table << "so what made them is not known";
    table.csv.layout = data::CsvLayout::Recordings;
    QTest::newRow("recordings of tables, by the scale of all") << table << "dataset.csv.scale";
    table.csv.scale = data::CsvScale::None;
    QTest::newRow("recordings of tables") << table << "tables of points of time";
}

void TestFrontEnd::whatLooksAheadIsNotWritten()
{
    QFETCH(DatasetSpec, spec);
    QFETCH(QString, reason);
    const Preparation preparation{spec, 2048, {}};
    const auto source = frontEndSource(preparation, "part", nullptr);
    QVERIFY(!source);
    QCOMPARE(source.error().subject, std::string("preparation"));
    QVERIFY(QString::fromStdString(source.error().detail).contains(reason));
    const auto json = nlohmann::json::parse(preparationText(preparation));
    QCOMPARE(json["on_device"].get<bool>(), false);
    QCOMPARE(json["why_not"].get<std::string>(), source.error().detail);
}

void TestFrontEnd::everyStepIsInTheText()
{
    DatasetSpec spec;
    spec.kind = data::DatasetKind::Chbmit;
    spec.eeg.causal = true;
    const auto json = nlohmann::json::parse(preparationText({spec, 512, 256.0}));
    QCOMPARE(json["on_device"].get<bool>(), true);
    QCOMPARE(json["rate_Hz"].get<double>(), 256.0);
    QCOMPARE(json["output"]["length"].get<int>(), 512);
    std::vector<std::string> names;
    for (const auto& step : json["steps"])
        names.push_back(step["step"].get<std::string>());
    QCOMPARE(names, (std::vector<std::string>{"resample", "filter", "window", "normalise", "join",
                                              "mean of neighbours"}));
    // Order 4, two corners: two sections each.
    QCOMPARE(json["steps"][1]["sections"].size(), std::size_t{4});
    const auto beats = nlohmann::json::parse(preparationText({DatasetSpec(), 2048, 360.0}));
    QCOMPARE(beats["signals"][0].get<std::string>(), std::string("MLII"));
    QCOMPARE(beats["steps"][0]["duration_unit"].get<std::string>(), std::string("beat intervals"));
    QCOMPARE(beats["steps"][0]["duration"].get<double>(), 2.0);
}

void TestFrontEnd::theCostIsWhatWasCounted()
{
    cost::DeviceProfile board;
    board.instructions.emplace();
    board.instructions->clock_MHz = 64.0;
    // Counted under QEMU: 137465 for a beat of 576 samples, and 20 for each sample.
    const auto beats = frontEndCost({DatasetSpec(), 2048, 360.0}, board);
    QVERIFY(beats && std::abs(beats->instructions - 148985.0) < 0.03 * 148985.0);
    // 132922 where four neighbours are averaged, 126010 where sixteen are.
    const auto averaged = frontEndCost({DatasetSpec(), 512, 360.0}, board);
    QVERIFY(std::abs(averaged->instructions - 144442.0) < 0.03 * 144442.0);
    QVERIFY(std::abs(frontEndCost({DatasetSpec(), 128, 360.0}, board)->instructions - 137530.0)
            < 0.03 * 137530.0);
    // 106865 by minimum and maximum, 203983 of these through a cubic.
    DatasetSpec other;
    other.beats.normalisation = data::Normalisation::MinMax;
    QVERIFY(std::abs(frontEndCost({other, 2048, 360.0}, board)->instructions - 118385.0)
            < 0.03 * 118385.0);
    other.beats.interpolation = data::Interpolation::Cubic;
    QVERIFY(std::abs(frontEndCost({other, 2048, 360.0}, board)->instructions - 215503.0)
            < 0.03 * 215503.0);
    // Two intervals of 3 s and half a context of 10 s at 360 Hz, three samples around them, 2 bytes
    // each; looking back only, nothing is waited for.
    QCOMPARE(beats->ram, Bytes(7926));
    DatasetSpec causal;
    causal.beats.causal = true;
    QCOMPARE(frontEndCost({causal, 2048, 360.0}, board)->ram, Bytes(4326));
    QVERIFY(beats->latency == Seconds{0.0} && beats->energy == Energy{});
    board.instructions->cyclesPerInstruction = 1.6;
    board.computePower = Power::milliwatts(10.0);
    const auto timed = frontEndCost({DatasetSpec(), 2048, 360.0}, board);
    // 1.6 cycles at 64 MHz are 25 ns.
    QVERIFY(std::abs(timed->latency.count() - timed->instructions * 25e-9) < 1e-12);
    QVERIFY(std::abs(timed->energy.inMillijoules() - timed->latency.count() * 10.0) < 1e-9);
    // Counted: 5276310 for 4 s of two channels through four sections, 140729 without a filter.
    DatasetSpec eeg;
    eeg.kind = data::DatasetKind::Chbmit;
    eeg.eeg.causal = true;
    const auto filtered = frontEndCost({eeg, 2048, 256.0}, board);
    QVERIFY(filtered && std::abs(filtered->instructions - 5276310.0) < 0.03 * 5276310.0);
    eeg.eeg.highPass_Hz = eeg.eeg.lowPass_Hz = 0.0;
    QVERIFY(std::abs(frontEndCost({eeg, 2048, 256.0}, board)->instructions - 140729.0)
            < 0.03 * 140729.0);
    QVERIFY(!frontEndCost({DatasetSpec(), 2048, {}}, board));
}

QTEST_APPLESS_MAIN(TestFrontEnd)
#include "tst_frontend.moc"
