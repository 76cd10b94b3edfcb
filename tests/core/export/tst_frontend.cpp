// SPDX-License-Identifier: GPL-3.0-or-later
// What an exported front end refuses, says of itself and costs.
#include "core/cost/device_profile.h"
#include "core/export/front_end_cost.h"
#include "core/export/preparation.h"
#include "tests/core/export/front_end_program.h"
#include "tests/core/export/made_networks.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace splitscape;
using namespace splitscape::exporting;
using data::DatasetSpec;
using data::Normalisation;
using test::FrontEndProgram;

namespace {

/// The main() ends with 0 where all is as it should be.
void makeAndRun(FrontEndProgram& program, const Preparation& preparation,
                const SplitNetwork& network, const char* main)
{
    program.make(preparation, network, main);
    if (!QTest::currentTestFailed())
        program.run();
}

} // namespace

class TestFrontEnd : public QObject {
    Q_OBJECT

private slots:
    void aWindowThatLeftTheRingIsRefused();
    void tooManySamplesAreRefused();
    void whatIsNotFiniteIsSaidOfPushedValues_data();
    void whatIsNotFiniteIsSaidOfPushedValues();
    void whatLooksAheadIsNotWritten_data();
    void whatLooksAheadIsNotWritten();
    void everyStepIsInTheText();
    void theCostIsWhatWasCounted();
};

void TestFrontEnd::aWindowThatLeftTheRingIsRefused()
{
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    FrontEndProgram program;
    makeAndRun(program, {DatasetSpec(), 2048, 360.0}, test::networkOf({2048, 128, 2}, {1, 2, 1}, 2),
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
)");
}

void TestFrontEnd::tooManySamplesAreRefused()
{
    if (!FrontEndProgram::isPossible())
        QSKIP("no C compiler (cc) is installed");
    FrontEndProgram program;
    makeAndRun(program, {DatasetSpec(), 2048, 360.0}, test::networkOf({2048, 128, 2}, {1, 2, 1}, 2),
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
)");
}

void TestFrontEnd::whatIsNotFiniteIsSaidOfPushedValues_data()
{
    QTest::addColumn<bool>("isEeg");
    QTest::newRow("a beat") << false;
    QTest::newRow("a window") << true;
}

void TestFrontEnd::whatIsNotFiniteIsSaidOfPushedValues()
{
    if (!FrontEndProgram::isPossible())
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
    FrontEndProgram program;
    makeAndRun(program, {spec, 2048, isEeg ? 256.0 : 360.0}, network,
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
)");
    QVERIFY(program.pushes());
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
