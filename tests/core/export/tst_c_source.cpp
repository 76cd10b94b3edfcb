// SPDX-License-Identifier: GPL-3.0-or-later
// The text of exported C, and what is refused.
#include "core/export/c_source.h"
#include "tests/core/export/made_networks.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace splitscape;
using namespace splitscape::exporting;
using test::networkOf;

class TestCSource : public QObject {
    Q_OBJECT

private slots:
    void cutsInsideAResidualBlockAreRefused();
    void recordedSamplesHaveTheirClasses();
    void recordedClassesReadTheSideValues();
    void textIsReadable();
    void listsOfTheLayersAreNamed();
    void sameNetworkSameText();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();
    void aMissingFolderIsAnError();
};

void TestCSource::cutsInsideAResidualBlockAreRefused()
{
    const space::Architecture architecture{{32, 5}, {1, 1}, {}, {16, 1}};
    // 1 convolution, 2 pool, 3 and 4 the block's convolutions, 5 its sum, 6 pool, 7 classes.
    for (int point = 2; point <= 8; ++point) {
        const auto source = toC(networkOf(architecture, point), {}, "part");
        QCOMPARE(source.has_value(), point != 4 && point != 5);
        if (!source) {
            QCOMPARE(source.error().subject, std::string("point"));
            QVERIFY(source.error().detail.find("cut at point 3 or 6") != std::string::npos);
        }
    }
}

void TestCSource::recordedSamplesHaveTheirClasses()
{
    // 8 values to 2 classes by sums of halves: the larger half wins.
    SplitNetwork network = networkOf({8, 2, 2}, {1, 1, 1}, 2);
    network.weights = {1.0f, 1.0f, 1.0f, 1.0f, 0.0f, 1.0f, 0.0f, 0.0f, 1.0f, 0.0f, 0.0f};
    const std::vector<TestVector> vectors{{{1, 1, 1, 1, 0, 0, 0, 0}, 0}, {{0, 0, 0, 0, 1, 1, 1, 1}, 0}};
    const auto source = toCWithVectors(network, vectors, "part");
    QVERIFY(source.has_value());
    for (const char* expected : {"part_recorded_label[2] = { 0, 0 };", "part_recorded_class[2] = { 0, 1 };",
                                 "part_recorded_output[4] = {\n     4.00000000e+00f,  0.00000000e+00f,"})
        QVERIFY2(source->source.find(expected) != std::string::npos, expected);
    QVERIFY(source->header.find("Runs the 2 recorded sample(s)") != std::string::npos);
    const auto wrong = toCWithVectors(network, std::vector<TestVector>{{vectors[0].input, 2}}, "part");
    QVERIFY(!wrong && wrong.error().subject == "label");
    const auto many = toCWithVectors(
        network, std::vector<TestVector>(kMaximumTestVectors + 1, vectors[0]), "part");
    QVERIFY(!many && many.error().subject == "vectors");
    // Another weight or another cut is another network.
    SplitNetwork other = network;
    other.weights[0] = 2.0f;
    QVERIFY(fingerprintOf(other) != fingerprintOf(network));
    other = network;
    other.point = 3;
    QVERIFY(fingerprintOf(other) != fingerprintOf(network));
}

/// Sums of halves again; a side value of 2 from the middle outweighs the 4 of the first half.
void TestCSource::recordedClassesReadTheSideValues()
{
    space::Architecture architecture{{8, 2, 2}, {1, 1, 1}};
    architecture.sides = 1;
    SplitNetwork network = networkOf(architecture, 2);
    network.weights = {1.0f, 1.0f, 1.0f, 1.0f, 0.0f, 1.0f, 0.0f, 0.0f, 1.0f, 0.0f, 1.0f, 0.0f, 0.0f};
    const float middle = network.sides.scale.offsets[0];
    const std::vector<float> first{1, 1, 1, 1, 0, 0, 0, 0};
    const std::vector<TestVector> vectors{{first, 0, {middle}}, {first, 0, {middle + 2.0f}}, {first, 0}};
    const auto source = toCWithVectors(network, vectors, "part");
    QVERIFY(source.has_value());
    QVERIFY(source->source.find("part_recorded_class[3] = { 0, 1, 0 };") != std::string::npos);
    const auto wrong
        = toCWithVectors(network, std::vector<TestVector>{{first, 0, {1.0f, 2.0f}}}, "part");
    QVERIFY(!wrong && wrong.error().subject == "vectors");
}

void TestCSource::textIsReadable()
{
    SplitNetwork network = networkOf({8, 2, 2}, {1, 1, 1}, 3);
    network.weights = {0.5f, -1.0f, 0.1f, 2.0f, 0.0f, 1.0f, 2.0f, 3.0f, 4.0f, 0.25f, -0.25f};
    network.classNames = {"rest", "seizure"};
    const auto source = toC(network, {}, "eeg");
    QVERIFY(source.has_value());
    for (const char* expected : {"static const float eeg_weights_1[4] = {\n     5.00000000e-01f, "
                                 "-1.00000000e+00f,  1.00000001e-01f,"
                                 "  2.00000000e+00f,\n};\n",
                                 "    eeg_convolve(context->memory, (context->memory + "
                                 "(context->memory_values - 2u)),\n        "
                                 "eeg_weights_1, eeg_bias_1, 2, 4, 1);\n",
                                 // [n_in, n_out] 1 2, 3 4 becomes [n_out][n_in].
                                 "eeg_weights_2[4] = {\n     1.00000000e+00f,  3.00000000e+00f,",
                                 "/* SPDX-License-Identifier: GPL-3.0-or-later WITH "
                                 "AdditionRef-Splitscape-export-exception */\n",
                                 " * from a test.\n",
                                 "Length [8,2,2], channel [1,1,1], cut at point 3.\n"})
        QVERIFY2(source->source.find(expected) != std::string::npos, expected);
    for (const char* expected : {"#define EEG_RAM_BYTES 40\n", "#define EEG_FLASH_BYTES 44\n",
                                 "#define EEG_OUTPUT_VALUES 2\n", " *   1  seizure\n",
                                 "eeg_status eeg_predicted_class(const eeg_context *context, size_t *class_index);\n"})
        QVERIFY2(source->header.find(expected) != std::string::npos, expected);
    QVERIFY(source->source.find('$') == std::string::npos
            && source->header.find('$') == std::string::npos);
}

void TestCSource::listsOfTheLayersAreNamed()
{
    const auto head = [](const space::Architecture& architecture) {
        const auto source = toC(networkOf(architecture, 2), {}, "part");
        const std::string text = source ? source->source : std::string();
        const auto start = text.find("Length [");
        return start == std::string::npos
            ? std::string()
            : text.substr(start, text.find(", cut at", start) - start);
    };
    QCOMPARE(
        head({{32, 8, 5}, {1, 1, 1}, {9}, {16, 1}}),
        std::string("Length [32,8,5], channel [1,1,1], kernels [9], fog network of 16 channels "
                    "and 1 block"));
    QCOMPARE(
        head({{32, 8, 5}, {1, 1, 1}, {}, {1, 2}}),
        std::string("Length [32,8,5], channel [1,1,1], fog network of 1 channel and 2 blocks"));
}

void TestCSource::sameNetworkSameText()
{
    const SplitNetwork network = networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 4);
    const auto first = toC(network, {}, "part");
    const auto second = toC(network, {}, "part");
    QVERIFY(first && second);
    QVERIFY(first->source == second->source && first->header == second->header);
}

void TestCSource::wrongArgumentsAreNamed_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("weights");
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("subject");
    QTest::newRow("point 1 has nothing to run on the edge") << 1 << 46 << 0 << "part"
                                                            << "point";
    QTest::newRow("point 0 does not exist") << 0 << 46 << 0 << "part"
                                            << "point";
    QTest::newRow("nor does point 5 of three layers") << 5 << 46 << 0 << "part"
                                                      << "point";
    QTest::newRow("a weight is missing") << 2 << 45 << 0 << "part"
                                         << "weights";
    QTest::newRow("the sample is too short") << 2 << 46 << 63 << "part"
                                             << "sample";
    QTest::newRow("no identifier") << 2 << 46 << 0 << ""
                                   << "identifier \"\"";
    QTest::newRow("an identifier from a digit") << 2 << 46 << 0 << "2nd"
                                                << "identifier \"2nd\"";
    QTest::newRow("a path as identifier") << 2 << 46 << 0 << "../part"
                                          << "identifier \"../part\"";
    QTest::newRow("the name of a standard header") << 2 << 46 << 0 << "stddef"
                                                   << "identifier \"stddef\"";
}

void TestCSource::wrongArgumentsAreNamed()
{
    QFETCH(int, point);
    QFETCH(int, weights);
    QFETCH(int, sample);
    QFETCH(QString, identifier);
    QFETCH(QString, subject);
    SplitNetwork network = networkOf({64, 8, 16, 2}, {1, 1, 1, 1}, point);
    // 8 + 1, 2 + 1, 32 + 2 parameters.
    QCOMPARE(network.weights.size(), std::size_t{46});
    network.weights.resize(static_cast<std::size_t>(weights));
    const auto source = toC(network, std::vector<float>(static_cast<std::size_t>(sample)),
                            identifier.toStdString());
    QVERIFY(!source);
    QCOMPARE(QString::fromStdString(source.error().subject), subject);
    QVERIFY(!source.error().detail.empty());
}

void TestCSource::aMissingFolderIsAnError()
{
    const test::TemporaryFolder folder;
    const auto source = toC(networkOf({64, 8, 2}, {1, 1, 1}, 2), {}, "part");
    QVERIFY(source.has_value());
    const auto written = writeCSource(*source, folder.path() / "absent");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
}

QTEST_APPLESS_MAIN(TestCSource)
#include "tst_c_source.moc"
