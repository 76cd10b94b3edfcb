// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: each program that is compiled stands as its text.
// Exported C, compiled and run: its outputs, its memory and its self-test.
#include "core/export/c_source.h"
#include "core/train/native/network.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/program_outcome.h"
#include "tests/core/train/plain_network.h"
#include "tests/core/train/reference_network.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace splitscape;
using namespace splitscape::exporting;
using test::kStrict;
using test::networkOf;
using test::noise;
using test::Outcome;
using test::runProgram;

namespace {

// Sums of up to 2048 products of about one in size, in float32 in another order: the issue's bound.
constexpr double kTolerance = 1e-5;

/// Reads samples from the file "in", writes the outputs to the file "out", then tests itself. Where
/// values can be pushed, each sample runs so as well, scaled: the outputs must agree.
constexpr const char* kMain = R"(#include "part.h"
#include <math.h>
#include <stdio.h>

static float memory[PART_MEMORY_VALUES];
#ifdef PART_STREAM_VALUES
static float small[PART_STREAM_VALUES];

static int pushed_agrees(const float *sample, const float *expected)
{
    part_context stream;
    size_t i;

    if (part_init(&stream, small, PART_STREAM_VALUES) != PART_OK || part_begin(&stream) != PART_OK)
        return 0;
    for (i = PART_INPUT_VALUES; i > 0; --i)
        part_push(&stream, i - 1, 4.0f * sample[i - 1] + 3.0f);
    if (part_scale(&stream, 0, PART_INPUT_VALUES, 0.25f, -0.75f) != PART_OK
        || part_finish(&stream) != PART_OK)
        return 0;
    for (i = 0; i < PART_OUTPUT_VALUES; ++i) {
        if (!(fabsf(part_output(&stream)[i] - expected[i])
              <= 2e-5f * (1.0f + fabsf(expected[i]))))
            return 0;
    }
    return part_push(&stream, PART_INPUT_VALUES, 0.0f) == PART_BAD_ARGUMENT;
}
#endif

int main(void)
{
    FILE *in = fopen("in", "rb"), *out = fopen("out", "wb");
    static float sample[PART_INPUT_VALUES];
    part_context context;
    size_t i;

    if (!in || !out || part_init(&context, memory, PART_MEMORY_VALUES) != PART_OK)
        return 1;
    while (fread(sample, sizeof(float), PART_INPUT_VALUES, in) == PART_INPUT_VALUES) {
        for (i = 0; i < PART_INPUT_VALUES; ++i)
            part_input(&context)[i] = sample[i];
        if (part_run(&context) != PART_OK)
            return 3;
        fwrite(part_output(&context), sizeof(float), PART_OUTPUT_VALUES, out);
#ifdef PART_STREAM_VALUES
        if (!pushed_agrees(sample, part_output(&context)))
            return 4;
#endif
    }
    if (fclose(in) || fclose(out))
        return 1;
    printf("%d %d\n", PART_RAM_BYTES, PART_FLASH_BYTES);
    return part_self_test(&context) <= 1e-5f ? 0 : 2;
}
)";

} // namespace

class TestCompiledC : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void outputsAreTheTrainers_data();
    void outputsAreTheTrainers();
    void networksBeyondThePaperRunInC_data();
    void networksBeyondThePaperRunInC();
    void lastPointGivesTheNativeTrainersScores();
    void compilesWithoutSelfTestAndAsCpp();
    void memoryIsWhatTheModelStates();
    void selfTestSeesAChangedWeight();
    void instancesAreIndependentAndNanIsSaid();

private:
    /// part.c and main.c of a folder, to its program "part".
    [[nodiscard]] Outcome compiledWithSelfTest(const QString& folder) const;
    std::vector<std::vector<float>> outputs(const SplitNetwork& network,
                                            const std::vector<std::vector<float>>& samples);

    QString m_compiler;
};

void TestCompiledC::initTestCase()
{
    m_compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
}

Outcome TestCompiledC::compiledWithSelfTest(const QString& folder) const
{
    return runProgram(m_compiler,
                      kStrict
                          + QStringList{QStringLiteral("-DPART_SELF_TEST"), QStringLiteral("part.c"),
                                        QStringLiteral("main.c"), QStringLiteral("-o"),
                                        QStringLiteral("part"), QStringLiteral("-lm")},
                      folder);
}

std::vector<std::vector<float>>
TestCompiledC::outputs(const SplitNetwork& network, const std::vector<std::vector<float>>& samples)
{
    const test::TemporaryFolder folder;
    const QString where = QString::fromStdString(folder.path().string());
    const auto source = toC(network, samples.front(), "part");
    if (!source || !writeCSource(*source, folder.path()))
        return {};
    folder.write("main.c", kMain);
    std::string bytes;
    for (const auto& sample : samples)
        bytes.append(reinterpret_cast<const char*>(sample.data()), sample.size() * sizeof(float));
    folder.write("in", bytes);
    const Outcome compiled = compiledWithSelfTest(where);
    const Outcome ran
        = compiled.good ? runProgram(where + QStringLiteral("/part"), {}, where) : compiled;
    if (!ran.good) {
        qWarning("%s", qPrintable(ran.text));
        return {};
    }
    QFile out(where + QStringLiteral("/out"));
    if (!out.open(QIODevice::ReadOnly))
        return {};
    const QByteArray values = out.readAll();
    const auto each = static_cast<std::size_t>(edgeNeeds(network).sentValues);
    if (static_cast<std::size_t>(values.size()) != samples.size() * each * sizeof(float))
        return {};
    std::vector<std::vector<float>> results(samples.size(), std::vector<float>(each));
    for (std::size_t i = 0; i < results.size(); ++i)
        std::memcpy(results[i].data(), values.constData() + i * each * sizeof(float),
                    each * sizeof(float));
    return results;
}

void TestCompiledC::outputsAreTheTrainers_data()
{
    using Ints = std::vector<int>;
    QTest::addColumn<Ints>("lengths");
    QTest::addColumn<Ints>("channels");
    QTest::addColumn<int>("point");
    const Ints sd1{2048, 128, 8, 64, 2};
    const Ints sd1Channels{1, 1, 4, 2, 1};
    QTest::newRow("SD-1 after its first convolution") << sd1 << sd1Channels << 2;
    QTest::newRow("SD-1 at its published point, two convolutions") << sd1 << sd1Channels << 3;
    QTest::newRow("SD-1 with its transposed convolution") << sd1 << sd1Channels << 4;
    QTest::newRow("SD-1 wholly on the edge") << sd1 << sd1Channels << 5;
    QTest::newRow("AC-2 wholly on the edge")
        << Ints{2048, 32, 8, 128, 256, 1024, 5} << Ints{1, 4, 3, 4, 4, 2, 1} << 7;
    QTest::newRow("AC-1 up to its last hidden layer")
        << Ints{2048, 64, 256, 512, 4, 16, 16, 256, 5} << Ints{1, 1, 1, 3, 2, 4, 4, 1, 1} << 8;
    QTest::newRow("only fully connected") << Ints{64, 5} << Ints{1, 1} << 2;
    QTest::newRow("kernel 3 on three-channel samples")
        << Ints{63, 21, 7, 3} << Ints{3, 2, 3, 1} << 4;
    QTest::newRow("samples stretched at once") << Ints{8, 64, 16, 3} << Ints{1, 2, 4, 1} << 2;
    QTest::newRow("one class, one value") << Ints{4, 1, 1} << Ints{1, 1, 1} << 3;
}

void TestCompiledC::outputsAreTheTrainers()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(std::vector<int>, lengths);
    QFETCH(std::vector<int>, channels);
    QFETCH(int, point);
    const SplitNetwork network = networkOf(lengths, channels, point);
    std::vector<std::vector<float>> samples;
    for (std::uint64_t seed = 0; seed < 5; ++seed)
        samples.push_back(noise(inputValues(network.architecture), seed));
    const auto found = outputs(network, samples);
    QCOMPARE(found.size(), samples.size());
    const std::vector<double> weights(network.weights.begin(), network.weights.end());
    test::ReferenceNetwork<double> reference(network.architecture, weights);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto sample = Eigen::Map<const Eigen::RowVectorXf>(
            samples[i].data(), static_cast<Eigen::Index>(samples[i].size()));
        (void)reference.scores(sample.cast<double>());
        const auto& expected = reference.activation(static_cast<std::size_t>(point - 1));
        QCOMPARE(static_cast<std::size_t>(expected.size()), found[i].size());
        for (std::size_t j = 0; j < found[i].size(); ++j) {
            const double wanted = expected[static_cast<Eigen::Index>(j)];
            QVERIFY2(std::abs(wanted - found[i][j]) <= kTolerance * std::max(1.0, std::abs(wanted)),
                     qPrintable(QStringLiteral("value %1: %2 instead of %3")
                                    .arg(j)
                                    .arg(found[i][j])
                                    .arg(wanted)));
        }
    }
}

void TestCompiledC::networksBeyondThePaperRunInC_data()
{
    QTest::addColumn<space::Architecture>("architecture");
    QTest::addColumn<int>("point");
    const space::Architecture kernels{
        {48, 24, 12, 12, 4, 5}, {1, 3, 5, 17, 2, 1}, {5, 3, 7, 0}, {}};
    for (int point = 2; point <= 6; ++point)
        QTest::addRow("kernels of their own, point %d", point) << kernels << point;
    QTest::newRow("a kernel shorter than its stride")
        << space::Architecture{{64, 16, 4, 3}, {1, 2, 3, 1}, {3, 7}, {}} << 4;
    QTest::newRow("the first convolution of the fog network")
        << space::Architecture{{32, 5}, {1, 1}, {}, {16, 1}} << 2;
    QTest::newRow("and its pool") << space::Architecture{{32, 5}, {1, 1}, {}, {16, 1}} << 3;
    QTest::newRow("a chain that stretches, then the pool")
        << space::Architecture{{64, 16, 32, 5}, {2, 3, 2, 1}, {}, {8, 2}} << 5;
    const space::Architecture block{{32, 5}, {1, 1}, {}, {16, 1}};
    for (int point = 6; point <= 8; ++point)
        QTest::addRow("a residual block, point %d", point) << block << point;
    const space::Architecture blocks{{256, 64, 32, 64, 5}, {1, 2, 3, 2, 1}, {}, {6, 2}};
    QTest::newRow("two blocks behind layers of the edge, whole")
        << blocks << static_cast<int>(space::layerCount(blocks)) + 1;
    for (const auto& [name, kinds] : test::architecturesOfKinds())
        for (int cut = 2; cut <= static_cast<int>(space::layerCount(kinds)) + 1; ++cut)
            if (kinds.fog.channels == 0 || cut == 2)
                QTest::addRow("%s, point %d", name, cut) << kinds << cut;
    QTest::newRow("a fog network without blocks, wholly on the edge")
        << space::Architecture{{32, 8, 5}, {1, 2, 1}, {5}, {4, 0}} << 4;
}

void TestCompiledC::networksBeyondThePaperRunInC()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(space::Architecture, architecture);
    QFETCH(int, point);
    const SplitNetwork network = networkOf(architecture, point);
    QVERIFY(validate(network).has_value());
    std::vector<std::vector<float>> samples;
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        samples.push_back(noise(inputValues(architecture), seed));
    const auto found = outputs(network, samples);
    QCOMPARE(found.size(), samples.size());
    const auto source = toC(network, {}, "part");
    QVERIFY(source.has_value());
    QCOMPARE(source->weightBytes, edgeNeeds(network).flashBytes);
    QCOMPARE(source->activationBytes, edgeNeeds(network).ramBytes);
    const auto layers = weightedLayers(network);
    network::Network folded = space::networkOf(architecture);
    for (network::Layer& layer : folded.layers)
        layer.batchNorm = false;
    const test::PlainNetwork plain(folded, {network.weights.begin(), network.weights.end()});
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto expected
            = outputOf(std::span(layers).first(network.edgeLayerCount()), samples[i]);
        QCOMPARE(found[i].size(), expected.size());
        for (std::size_t j = 0; j < expected.size(); ++j)
            QVERIFY2(std::abs(expected[j] - found[i][j])
                         <= kTolerance * std::max(1.0f, std::abs(expected[j])),
                     qPrintable(QStringLiteral("value %1: %2 instead of %3")
                                    .arg(j)
                                    .arg(found[i][j])
                                    .arg(expected[j])));
        // What is expected is itself held to the plain network.
        const auto scores = outputOf(layers, samples[i]);
        const auto wanted = plain.scores({{samples[i].begin(), samples[i].end()}});
        for (std::size_t j = 0; j < scores.size(); ++j)
            QVERIFY(std::abs(wanted[0][j] - double{scores[j]})
                    <= kTolerance * std::max(1.0, std::abs(wanted[0][j])));
    }
}

void TestCompiledC::lastPointGivesTheNativeTrainersScores()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const SplitNetwork network = networkOf({2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}, 5);
    const std::vector<std::vector<float>> samples{noise(2048, 1), noise(2048, 2)};
    const auto found = outputs(network, samples);
    QCOMPARE(found.size(), samples.size());
    train::native::Network trainers(network.architecture, train::native::chosenKernels());
    trainers.setWeights(network.weights);
    const std::vector<const float*> pointers{samples[0].data(), samples[1].data()};
    std::vector<std::uint8_t> classes(2);
    trainers.predict(pointers, classes);
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t j = 0; j < 2; ++j)
            QVERIFY(std::abs(trainers.scores()[i * 2 + j] - found[i][j])
                    <= kTolerance * std::max(1.0f, std::abs(found[i][j])));
        QCOMPARE(found[i][1] > found[i][0] ? 1 : 0, static_cast<int>(classes[i]));
    }
}

void TestCompiledC::compilesWithoutSelfTestAndAsCpp()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const test::TemporaryFolder folder;
    SplitNetwork network = networkOf({64, 8, 32, 5}, {1, 2, 3, 1}, 4);
    network.origin = "a */ study \\ of ?\?/ someone\n#error";
    network.classNames = {"N", "S */", "V", "F?\?/", "Q\\"};
    const auto source = toC(network, {}, "ecg_Edge2");
    QVERIFY(source.has_value());
    QVERIFY(writeCSource(*source, folder.path()).has_value());
    folder.write("user.cpp",
                 "#include \"ecg_Edge2.h\"\nint main() { return ecg_Edge2_run(nullptr) == "
                 "ECG_EDGE2_OK; }\n");
    const QString where = QString::fromStdString(folder.path().string());
    const Outcome compiled = runProgram(
        m_compiler, kStrict + QStringList{QStringLiteral("-c"), QStringLiteral("ecg_Edge2.c")},
        where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    const QString cpp = QStandardPaths::findExecutable(QStringLiteral("c++"));
    if (cpp.isEmpty())
        QSKIP("no C++ compiler (c++) is installed");
    const Outcome linked = runProgram(cpp,
                                      {QStringLiteral("-Wall"), QStringLiteral("-Werror"),
                                       QStringLiteral("user.cpp"), QStringLiteral("ecg_Edge2.o"),
                                       QStringLiteral("-o"), QStringLiteral("user")},
                                      where);
    QVERIFY2(linked.good, qPrintable(linked.text));
}

void TestCompiledC::memoryIsWhatTheModelStates()
{
    // 8.5 KB and 0.3 KB in the published table: (2048 + 128) and (17 + 68) values of 4 bytes; 2048
    // + 512 MACs.
    const SplitNetwork network = networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 3);
    QCOMPARE(edgeNeeds(network), (EdgeNeeds{340, 8704, 2560, 32, 85, 2176}));
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const QString size = QStandardPaths::findExecutable(QStringLiteral("size"));
    if (size.isEmpty())
        QSKIP("no size program is installed");
    const test::TemporaryFolder folder;
    const auto source = toC(network, {}, "part");
    QVERIFY(source.has_value());
    QCOMPARE(source->weightBytes, std::int64_t{340});
    QCOMPARE(source->activationBytes, std::int64_t{8704});
    QVERIFY(writeCSource(*source, folder.path()).has_value());
    const QString where = QString::fromStdString(folder.path().string());
    // Without optimisation, which may merge or drop constants.
    QVERIFY(runProgram(m_compiler,
                       {QStringLiteral("-std=c99"), QStringLiteral("-O0"), QStringLiteral("-c"),
                        QStringLiteral("part.c")},
                       where)
                .good);
    const QString table
        = runProgram(size, {QStringLiteral("-A"), QStringLiteral("part.o")}, where).text;
    const auto bytesOf = [&table](const QString& section) {
        for (const QString& line : table.split(QLatin1Char('\n'))) {
            const QStringList cells = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (cells.size() >= 2 && cells[0] == section)
                return cells[1].toInt();
        }
        return 0;
    };
    // The memory is the caller's.
    QCOMPARE(bytesOf(QStringLiteral(".bss")), 0);
    QVERIFY(source->header.find("#define PART_MEMORY_VALUES 2176\n") != std::string::npos);
    // Pushed value by value, the window is never held: 128 values, then 128 + 32.
    QCOMPARE(source->streamBytes, std::optional<std::int64_t>(640));
    QCOMPARE(bytesOf(QStringLiteral(".data")), 0);
    // Between arrays there may be some alignment.
    QVERIFY(bytesOf(QStringLiteral(".rodata")) >= 340
            && bytesOf(QStringLiteral(".rodata")) < 340 + 4 * 32);
}

void TestCompiledC::selfTestSeesAChangedWeight()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const test::TemporaryFolder folder;
    auto source = toC(networkOf({64, 8, 5}, {1, 2, 1}, 3), {}, "part");
    QVERIFY(source.has_value());
    const std::size_t weights = source->source.find("part_bias_2[5] = {\n    ");
    QVERIFY(weights != std::string::npos);
    source->source.insert(weights + 23, "9.0f +");
    QVERIFY(writeCSource(*source, folder.path()).has_value());
    folder.write("main.c",
                 "#include \"part.h\"\nint main(void) { float m[PART_MEMORY_VALUES]; part_context "
                 "c; part_init(&c, "
                 "m, PART_MEMORY_VALUES); return part_self_test(&c) > 8.0f ? 0 : 1; }\n");
    const QString where = QString::fromStdString(folder.path().string());
    const Outcome compiled = compiledWithSelfTest(where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    QVERIFY(runProgram(where + QStringLiteral("/part"), {}, where).good);
}

void TestCompiledC::instancesAreIndependentAndNanIsSaid()
{
    if (m_compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const test::TemporaryFolder folder;
    const auto source = toC(networkOf({64, 8, 16, 2}, {1, 2, 2, 1}, 4), {}, "part");
    QVERIFY(source.has_value());
    QVERIFY(writeCSource(*source, folder.path()).has_value());
    folder.write("main.c", R"(#include "part.h"
#include <math.h>

int main(void)
{
    float one[PART_MEMORY_VALUES], two[PART_MEMORY_VALUES + 9], before;
    part_context first, second;
    size_t i, found = 9;

    if (part_init(&first, one, PART_MEMORY_VALUES) || part_init(&second, two, PART_MEMORY_VALUES + 9))
        return 1;
    for (i = 0; i < 64; ++i) {
        part_input(&first)[i] = (float)i / 64.0f;
        part_input(&second)[i] = -(float)i / 64.0f;
    }
    if (part_run(&first) != PART_OK)
        return 2;
    before = part_output(&first)[0];
    if (part_run(&second) != PART_OK || part_output(&first)[0] != before
        || part_output(&second)[0] == before)
        return 3;
    if (part_predicted_class(&first, &found) != PART_OK || found > 1)
        return 4;
    for (i = 0; i < 64; ++i)
        part_input(&first)[i] = i == 17 ? NAN : 0.0f;
    if (part_run(&first) != PART_NOT_FINITE
        || part_predicted_class(&first, &found) != PART_NOT_FINITE)
        return 5;
    if (part_init(&first, one, 1) != PART_BAD_ARGUMENT || part_init(0, one, 99) != PART_BAD_ARGUMENT
        || part_init(&first, 0, 999) != PART_BAD_ARGUMENT)
        return 6;
    first.memory_values = PART_STREAM_VALUES;
    return part_input(&first) || part_run(&first) != PART_BAD_ARGUMENT
        || part_scale(&second, 3, 8, 1.0f, 0.0f) != PART_BAD_ARGUMENT ? 7 : 0;
}
)");
    const QString where = QString::fromStdString(folder.path().string());
    const Outcome compiled
        = runProgram(m_compiler,
                     kStrict
                         + QStringList{QStringLiteral("part.c"), QStringLiteral("main.c"),
                                       QStringLiteral("-o"), QStringLiteral("part")},
                     where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    QVERIFY(runProgram(where + QStringLiteral("/part"), {}, where).good);
}

QTEST_APPLESS_MAIN(TestCompiledC)
#include "tst_compiled_c.moc"
