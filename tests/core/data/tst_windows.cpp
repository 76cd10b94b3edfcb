// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/data/windows/build_windows.h"
#include "core/data/windows/eeg_windows.h"
#include "core/data/windows/repeat_finder.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

using namespace splitscape;
using namespace splitscape::data;

class TestWindows : public QObject {
    Q_OBJECT

private slots:
    void windowsAvoidTheBorders();
    void overlapStaysInsidePieces();
    void spansAreTidied();
    void channelsAreJoinedAndNormalised();
    void someNormalisationsKeepTheAmplitude_data();
    void someNormalisationsKeepTheAmplitude();
    void otherClassesThanSeizuresHaveWindows();
    void repeatsAreFoundAtAnyOffset();
    void syntheticEegHasTwoBalancedClasses();
    void csvRowsKeepTheirValues();
    void csvHeartbeatLayoutIsNamed();
    void emptyFoldersAreRefused();
};

void TestWindows::windowsAvoidTheBorders()
{
    EegSpec spec;
    spec.seizureStride_s = 4.0;
    const EegRecord record{"r", "p", 256.0, 30.0, {{9.0, 19.0}}};
    std::vector<std::pair<std::int64_t, int>> found;
    for (const EegWindow& window : listWindows(record, spec))
        found.emplace_back(window.start / 256, window.classIndex);
    // 0 and 4 s end before the seizure at 9 s; 9 and 13 s lie in it; 19, 23 s after (27 s would
    // need 31).
    QCOMPARE(found,
             (std::vector<std::pair<std::int64_t, int>>{
                 {0, 0}, {4, 0}, {9, 1}, {13, 1}, {19, 0}, {23, 0}}));
}

void TestWindows::overlapStaysInsidePieces()
{
    const EegSpec spec; // 4 s windows each second inside pieces of 8 s
    const EegRecord record{"r", "p", 256.0, 20.0, {{0.0, 20.0}}};
    std::vector<std::pair<std::int64_t, std::uint32_t>> found;
    for (const EegWindow& window : listWindows(record, spec))
        found.emplace_back(window.start / 256, window.block);
    // Starts 0..4 in the first piece, 8..12 in the second, 16 alone in what is left.
    QCOMPARE(found,
             (std::vector<std::pair<std::int64_t, std::uint32_t>>{{0, 0},
                                                                  {1, 0},
                                                                  {2, 0},
                                                                  {3, 0},
                                                                  {4, 0},
                                                                  {8, 1},
                                                                  {9, 1},
                                                                  {10, 1},
                                                                  {11, 1},
                                                                  {12, 1},
                                                                  {16, 2}}));
}

void TestWindows::spansAreTidied()
{
    const auto tidy
        = tidySpans({{50.0, 60.0}, {-3.0, 5.0}, {4.0, 8.0}, {20.0, 20.0}, {95.0, 120.0}}, 100.0);
    QCOMPARE(tidy, (std::vector<LabelledSpan>{{0.0, 8.0}, {50.0, 60.0}, {95.0, 100.0}}));
}

void TestWindows::channelsAreJoinedAndNormalised()
{
    EegSpec spec;
    spec.window_s = 1.0;
    spec.rate_Hz = 4.0;
    const std::vector<std::vector<float>> channels{{9, 9, 1, 3, 1, 3}, {0, 0, 5, 5, 7, 7}};
    std::vector<float> row(8);
    QVERIFY(cutWindow(channels, 2, spec, false, row));
    QCOMPARE(row, (std::vector<float>{-1, 1, -1, 1, -1, -1, 1, 1}));
    QVERIFY(!cutWindow(channels, 3, spec, false, row)); // one sample short
    QVERIFY(cutWindow(channels, 2, spec, true, row)); // side by side
    QCOMPARE(row, (std::vector<float>{-1, -1, 1, -1, -1, 1, 1, 1}));
}

// Ten seconds of one patient at 16 Hz: +-2, and +-10 in the seizure from 4 s to 8 s.
EegSource loudSeizure()
{
    EegSource source;
    source.name = "made";
    source.records = {{"r", "p", 16.0, 10.0, {{4.0, 8.0}}}};
    source.channels = [](std::size_t, Notes&) -> Result<std::vector<Signal>> {
        Signal signal{"A", "uV", 16.0, std::vector<float>(160)};
        for (std::size_t i = 0; i < signal.samples.size(); ++i) {
            const float size = i >= 64 && i < 128 ? 10.0F : 2.0F;
            signal.samples[i] = i % 2 == 0 ? size : -size;
        }
        return std::vector<Signal>{signal};
    };
    return source;
}

void TestWindows::someNormalisationsKeepTheAmplitude_data()
{
    QTest::addColumn<int>("normalisation");
    QTest::addColumn<float>("background");
    QTest::addColumn<float>("seizure");
    const auto row = [](const char* name, Normalisation way, float background, float seizure) {
        QTest::newRow(name) << static_cast<int>(way) << background << seizure;
    };
    row("each window by itself: both are 1", Normalisation::ZScore, 1.0F, 1.0F);
    row("by the patient's calm seconds: 2 / 2 and 10 / 2", Normalisation::Patient, 1.0F, 5.0F);
    row("by 4", Normalisation::Constant, 0.5F, 2.5F);
    // 96 values of 4 and 64 of 100: the mean square is 42.4.
    row("by the whole recording", Normalisation::Recording, 2.0F / std::sqrt(42.4F),
        10.0F / std::sqrt(42.4F));
    row("as it is", Normalisation::None, 2.0F, 10.0F);
}

void TestWindows::someNormalisationsKeepTheAmplitude()
{
    QFETCH(int, normalisation);
    QFETCH(float, background);
    QFETCH(float, seizure);
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    spec.eeg.channels = {"A"};
    spec.eeg.rate_Hz = 16.0;
    spec.eeg.highPass_Hz = 0.0;
    spec.eeg.lowPass_Hz = 0.0;
    spec.eeg.window_s = 2.0;
    spec.eeg.stride_s = 2.0;
    spec.eeg.seizureStride_s = 2.0;
    spec.eeg.seizurePiece_s = 2.0;
    spec.eeg.calibration_s = 3.0;
    spec.eeg.scale = 4.0;
    spec.eeg.normalisation = static_cast<Normalisation>(normalisation);
    const auto rows = buildWindows(loudSeizure(), spec, 1, {}, {});
    QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
    QCOMPARE(rows->labels, (std::vector<std::uint8_t>{0, 0, 1, 1, 0})); // 0, 2, 4, 6 and 8 s
    for (std::size_t i = 0; i < rows->labels.size(); ++i) {
        const float first = rows->values[i * 32];
        QVERIFY(std::abs(first - (rows->labels[i] == 1 ? seizure : background)) < 1e-5F);
    }
}

void TestWindows::otherClassesThanSeizuresHaveWindows()
{
    EegSpec spec;
    spec.seizureStride_s = 4.0;
    const EegRecord record{"r", "p", 256.0, 30.0, {{0.0, 10.0, 0}, {10.0, 19.0, 2}}};
    std::vector<std::pair<std::int64_t, int>> found;
    for (const EegWindow& window : listWindows(record, spec, false))
        found.emplace_back(window.start / 256, window.classIndex);
    // Two windows in each span; what no span labels is no class here.
    QCOMPARE(found, (std::vector<std::pair<std::int64_t, int>>{{0, 0}, {4, 0}, {10, 2}, {14, 2}}));
}

void TestWindows::repeatsAreFoundAtAnyOffset()
{
    Random random(1);
    std::vector<float> original(2000);
    for (float& value : original)
        value = static_cast<float>(random.normal());
    RepeatFinder finder;
    finder.remember(std::span(original).first(1024), 0);
    QVERIFY(finder.isRepeated(std::span(original).subspan(897, 1024), 1)); // 127 shared samples
    QVERIFY(!finder.isRepeated(std::span(original).subspan(897, 1024), 0)); // its own record
    QVERIFY(!finder.isRepeated(std::span(original).subspan(1024), 1));
    const std::vector<float> flat(1024, 0.0F);
    finder.remember(flat, 0);
    QVERIFY(!finder.isRepeated(flat, 1));
}

void TestWindows::syntheticEegHasTwoBalancedClasses()
{
    DatasetSpec spec;
    spec.kind = DatasetKind::SyntheticEeg;
    spec.synthetic.patients = 4;
    spec.synthetic.samplesPerPatient = 60;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->length, 2048);
    QCOMPARE((*dataset)->classNames, (std::vector<std::string>{"background", "seizure"}));
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{4});
    const auto summary = summarise(spec, 1, {});
    QVERIFY(summary);
    QVERIFY(summary->classCounts[0] >= 100 && summary->classCounts[1] >= 80);
    for (const float value : (*dataset)->values)
        QVERIFY(std::isfinite(value));
    const auto split = makeSplit(**dataset, spec.split, 1);
    QVERIFY(split);
    const auto again = prepare(spec, 1, {}, {}, {});
    QVERIFY(again);
    QCOMPARE((*again)->fingerprint, (*dataset)->fingerprint);
}

void TestWindows::csvRowsKeepTheirValues()
{
    const test::TemporaryFolder folder;
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.path = folder.write("rows.csv", "0.5,1.5,2.5,a\n4,4,4,b\n1,2,3,a\n").string();
    spec.csv.length = 0;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->classNames, (std::vector<std::string>{"a", "b"}));
    QCOMPARE((*dataset)->labels, (std::vector<std::uint8_t>{0, 1, 0}));
    QCOMPARE((std::vector<float>((*dataset)->values.begin(), (*dataset)->values.end())),
             (std::vector<float>{0.5F, 1.5F, 2.5F, 4, 4, 4, 1, 2, 3}));
    spec.csv.length = 5; // half-way values appear between the columns
    const auto stretched = prepare(spec, 1, {}, {}, {});
    QVERIFY(stretched);
    const auto row = (*stretched)->sample(0);
    QCOMPARE((std::vector<float>(row.begin(), row.end())),
             (std::vector<float>{0.5F, 1.0F, 1.5F, 2.0F, 2.5F}));
}

void TestWindows::csvHeartbeatLayoutIsNamed()
{
    const test::TemporaryFolder folder;
    const auto rows = [](const std::vector<int>& labels) {
        std::string text;
        for (const int label : labels) {
            for (int i = 0; i < 187; ++i)
                text += "0." + std::to_string(1 + (i + label) % 7) + ",";
            text += std::to_string(label) + ".0\n";
        }
        return text;
    };
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.path = folder.write("heartbeat.csv", rows({0, 1, 2, 3, 4})).string();
    const auto summary = summarise(spec, 1, {});
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->classNames, (std::vector<std::string>{"N", "S", "V", "F", "Q"}));
    QCOMPARE(summary->length, 2048);
    // 0 and 1 alone may be normal and abnormal.
    spec.path = folder.write("other.csv", rows({0, 1, 1})).string();
    const auto other = summarise(spec, 1, {});
    QVERIFY(other);
    QCOMPARE(other->classNames, (std::vector<std::string>{"0", "1"}));
}

void TestWindows::emptyFoldersAreRefused()
{
    const test::TemporaryFolder folder;
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    spec.path = folder.path().string();
    const auto empty = prepare(spec, 1, {}, {}, {});
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::NoRecords);
    folder.write("chb01_01.edf", "not an EDF");
    const auto broken = prepare(spec, 1, {}, {}, {});
    QVERIFY(!broken);
    spec.path = (folder.path() / "absent").string();
    const auto absent = prepare(spec, 1, {}, {}, {});
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(TestWindows)
#include "tst_windows.moc"
