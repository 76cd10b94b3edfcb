// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files of an edge in int8 and of rounded values on air, against the evaluators that judge them.
#include "core/base/files.h"
#include "core/export/onnx_model.h"
#include "core/network/rounding.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/onnx_evaluator.h"
#include "tests/core/export/onnx_runtime.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::exporting;
using network::NumberFormat;
using test::networkOf;
using test::OnnxEvaluator;
using test::OnnxTensor;

namespace {

constexpr int kSamples = 40;

struct Case {
    const char* name;
    SplitNetwork network;
};

std::vector<Case> cases()
{
    const space::Architecture kernels{{48, 24, 12, 12, 4, 5}, {1, 3, 5, 17, 2, 1}, {5, 3, 7, 0}, {}};
    const space::Architecture block{{32, 5}, {1, 1}, {}, {16, 1}};
    std::vector<Case> all{
        {"SD-1", networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 3)},
        {"SD-1 stretched", networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 4)},
        {"SD-1, whole", networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 5)},
        {"AC-2", networkOf({2048, 32, 8, 128, 256, 1024, 5}, {1, 4, 3, 4, 4, 2, 1}, 5)},
        {"kernels of their own", networkOf(kernels, 4)}};
    for (const int point : {2, 3, 5, 6, 8}) // 5 sends two activations
        all.push_back({"residual block", networkOf(block, point)});
    for (const auto& [name, kinds] : test::architecturesOfKinds())
        for (const int point : {2, 3, 4})
            all.push_back({name, networkOf(kinds, point)});
    return all;
}

std::vector<float> sampleOf(const SplitNetwork& network, std::uint64_t seed)
{
    return test::noise(inputValues(network.architecture), seed);
}

/// What the input and every layer reach over some samples.
std::vector<network::ValueRange> rangesOf(const SplitNetwork& network)
{
    const auto layers = weightedLayers(network);
    std::vector<network::ValueRange> ranges(layers.size() + 1);
    for (std::uint64_t seed = 100; seed < 120; ++seed) {
        const auto sample = sampleOf(network, seed);
        ranges[0].include(sample, seed == 100);
        for (std::size_t i = 0; i < layers.size(); ++i)
            ranges[i + 1].include(outputOf(std::span(layers).first(i + 1), sample), seed == 100);
    }
    return ranges;
}

OnnxTensor inputOf(const SplitNetwork& network, const std::vector<float>& sample)
{
    return {{1, network.architecture.lengths.front(), network.architecture.channels.front()}, sample};
}

std::string sentName(const SplitNetwork& network, int activation, std::size_t sent)
{
    if (activation + 1 == static_cast<int>(space::layerCount(network.architecture)))
        return "scores";
    return sent == 1 ? "activation" : "activation_" + std::to_string(activation + 1);
}

} // namespace

class TestOnnxDeployed : public QObject {
    Q_OBJECT

private slots:
    void anEdgeInInt8AgreesToOneStep();
    void everyFormatCrossesAsItIsJudged_data();
    void everyFormatCrossesAsItIsJudged();
    void filesAreCheckedAndNamed();
    void whatDoesNotFitIsNamed();
    void independentRuntimeAgrees();
};

void TestOnnxDeployed::anEdgeInInt8AgreesToOneStep()
{
    for (const Case& one : cases()) {
        const network::Network whole = space::networkOf(one.network.architecture);
        const std::size_t cut = one.network.edgeLayerCount();
        const auto integers
            = network::inIntegers(whole, one.network.weights, rangesOf(one.network), cut);
        QVERIFY(integers.has_value());
        const auto bytes
            = toOnnx(one.network, OnnxPart::Edge, {NumberFormat::Int8, {}, &*integers});
        QVERIFY(bytes.has_value());
        const auto checked = checkOnnx(*bytes, one.name);
        QVERIFY2(checked.has_value(), checked ? "" : checked.error().detail.c_str());
        const OnnxEvaluator evaluator(*bytes);
        network::IntegerRun run(*integers);
        const std::vector<int> sent = network::crossing(whole, cut);
        std::int64_t different = 0, compared = 0;
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const auto sample = sampleOf(one.network, seed);
            run.run(sample);
            const auto values = evaluator.run({inputOf(one.network, sample)});
            for (const int activation : sent) {
                const OnnxTensor& found
                    = values.at(sentName(one.network, activation, sent.size()));
                const auto expected = run.codes(activation);
                QCOMPARE(found.type, int{onnx::TensorProto::INT8});
                QCOMPARE(found.values.size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    const float step = std::abs(found.values[i] - static_cast<float>(expected[i]));
                    different += step != 0.0F;
                    ++compared;
                    QVERIFY2(step <= 1.0F, one.name);
                }
            }
        }
        // Only where a sum lies half way between two codes.
        QVERIFY2(different * 50 <= compared,
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(QLatin1String(one.name)).arg(different).arg(compared)));
    }
}

void TestOnnxDeployed::everyFormatCrossesAsItIsJudged_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<bool>("integers");
    for (int link = 0; link < network::kNumberFormats; ++link)
        for (const bool integers : {false, true})
            QTest::addRow("%s from an edge in %s",
                          std::string(network::nameOf(static_cast<NumberFormat>(link))).c_str(),
                          integers ? "int8" : "float32")
                << link << integers;
}

void TestOnnxDeployed::everyFormatCrossesAsItIsJudged()
{
    QFETCH(int, link);
    QFETCH(bool, integers);
    const auto format = static_cast<NumberFormat>(link);
    for (const Case& one : cases()) {
        const network::Network whole = space::networkOf(one.network.architecture);
        const std::size_t cut = one.network.edgeLayerCount();
        const auto ranges = rangesOf(one.network);
        const auto edge = network::inIntegers(whole, one.network.weights, ranges, cut);
        QVERIFY(edge.has_value());
        const OnnxDeployment deployment{format, ranges, integers ? &*edge : nullptr};
        const auto first = toOnnx(one.network, OnnxPart::Edge, deployment);
        const auto second = toOnnx(one.network, OnnxPart::Fog, deployment);
        QVERIFY(first && second);
        for (const auto* bytes : {&*first, &*second}) {
            const auto checked = checkOnnx(*bytes, one.name);
            QVERIFY2(checked.has_value(), checked ? "" : checked.error().detail.c_str());
        }
        const OnnxEvaluator edgePart(*first);
        const OnnxEvaluator fogPart(*second);
        const std::vector<int> sent = network::crossing(whole, cut);
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            const auto given = edgePart.run({inputOf(one.network, sampleOf(one.network, seed))});
            std::vector<OnnxTensor> onAir;
            for (const int activation : sent)
                onAir.push_back(given.at(sentName(one.network, activation, sent.size())));
            const auto received = fogPart.run(onAir);
            for (std::size_t k = 0; k < sent.size(); ++k) {
                const std::string name = sentName(one.network, sent[k], sent.size());
                const auto index = static_cast<std::size_t>(sent[k] + 1);
                // What the edge has before it is sent: codes, or values.
                const auto before
                    = toOnnx(one.network, OnnxPart::Edge,
                             {integers ? NumberFormat::Int8 : NumberFormat::Float32, ranges,
                              integers ? &*edge : nullptr});
                QVERIFY(before.has_value());
                const auto values = OnnxEvaluator(*before).run(
                    {inputOf(one.network, sampleOf(one.network, seed))});
                std::vector<float> expected = values.at(name).values;
                if (integers) {
                    const std::vector<std::int8_t> codes(expected.begin(), expected.end());
                    network::receiveCodes(codes, edge->codeOf(sent[k]), format, expected);
                } else {
                    network::roundValues(expected, format, ranges[index]);
                }
                const bool asTheyAre = format == NumberFormat::Float32;
                const OnnxTensor& found
                    = received.at(asTheyAre ? name : name + "_received_out");
                QCOMPARE(found.values.size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i)
                    QVERIFY2(std::abs(found.values[i] - expected[i])
                                 <= 1e-6F * std::max(1.0F, std::abs(expected[i])),
                             qPrintable(QStringLiteral("%1: %2 instead of %3")
                                            .arg(QLatin1String(one.name))
                                            .arg(double{found.values[i]})
                                            .arg(double{expected[i]})));
                if (format == NumberFormat::Int4)
                    for (const float code : onAir[k].values)
                        QVERIFY(code >= 0.0F && code <= 15.0F && code == std::floor(code));
            }
        }
    }
}

void TestOnnxDeployed::filesAreCheckedAndNamed()
{
    const SplitNetwork network = networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 3);
    const auto ranges = rangesOf(network);
    const test::TemporaryFolder folder;
    PendingFiles files;
    const auto written
        = addDeployedOnnx(files, network, {NumberFormat::Int4, ranges, nullptr}, folder.path(), "net");
    QVERIFY(written && files.commit());
    QCOMPARE(written->size(), std::size_t{2});
    QCOMPARE((*written)[0].path.filename().string(), std::string("net-deployed-edge.onnx"));
    QCOMPARE((*written)[1].path.filename().string(), std::string("net-deployed-fog.onnx"));
    onnx::ModelProto model;
    QVERIFY(model.ParseFromString(*toOnnx(network, OnnxPart::Edge, {NumberFormat::Int4, ranges, nullptr})));
    QCOMPARE(model.graph().output(0).type().tensor_type().elem_type(), int{onnx::TensorProto::UINT8});
    bool says = false;
    for (const auto& property : model.metadata_props())
        says = says || (property.key() == "link_format" && property.value() == "int4");
    QVERIFY(says);
    // The whole network does not depend on how it is cut.
    QVERIFY(*toOnnx(network, OnnxPart::Whole, {NumberFormat::Int4, ranges, nullptr})
            == *toOnnx(network, OnnxPart::Whole));
}

void TestOnnxDeployed::whatDoesNotFitIsNamed()
{
    const SplitNetwork network = networkOf({64, 8, 2}, {1, 2, 1}, 2);
    QCOMPARE(toOnnx(network, OnnxPart::Edge, {NumberFormat::Int8, {}, nullptr}).error().subject,
             std::string("ranges"));
    std::vector<network::ValueRange> ranges(3, {0.0F, 1.0F});
    ranges[1].high = std::nanf("");
    QCOMPARE(toOnnx(network, OnnxPart::Edge, {NumberFormat::Int4, ranges, nullptr}).error().subject,
             std::string("ranges"));
    const network::IntegerNetwork none;
    QCOMPARE(toOnnx(network, OnnxPart::Edge, {NumberFormat::Int8, {}, &none}).error().subject,
             std::string("edge"));
}

void TestOnnxDeployed::independentRuntimeAgrees()
{
    QString reason;
    const QString runtime = test::runtimeFolder(reason);
    if (runtime.isEmpty())
        QSKIP(qPrintable(reason + QStringLiteral(", so no independent runtime ran the int8 edges")));
    const test::TemporaryFolder folder;
    QStringList arguments{QStringLiteral(SPLITSCAPE_RUN_ONNX)};
    std::vector<Case> run;
    std::vector<std::vector<std::int8_t>> expected;
    for (Case& one : cases()) {
        const network::Network whole = space::networkOf(one.network.architecture);
        const std::size_t cut = one.network.edgeLayerCount();
        const std::vector<int> sent = network::crossing(whole, cut);
        if (sent.size() != 1)
            continue; // the script feeds one activation
        const auto ranges = rangesOf(one.network);
        const auto integers = network::inIntegers(whole, one.network.weights, ranges, cut);
        QVERIFY(integers.has_value());
        const std::string name = std::to_string(run.size());
        std::vector<float> samples;
        std::vector<std::int8_t> codes;
        network::IntegerRun evaluator(*integers);
        for (std::uint64_t seed = 0; seed < kSamples; ++seed) {
            const auto sample = sampleOf(one.network, seed);
            samples.insert(samples.end(), sample.begin(), sample.end());
            evaluator.run(sample);
            const auto found = evaluator.codes(sent.front());
            codes.insert(codes.end(), found.begin(), found.end());
        }
        folder.write(name + "/samples",
                     std::string_view(reinterpret_cast<const char*>(samples.data()),
                                      samples.size() * sizeof(float)));
        const OnnxDeployment deployment{NumberFormat::Int8, ranges, &*integers};
        for (const auto& [part, file] : {std::pair{OnnxPart::Edge, "/net-edge.onnx"},
                                         std::pair{OnnxPart::Fog, "/net-fog.onnx"},
                                         std::pair{OnnxPart::Whole, "/net-whole.onnx"}})
            folder.write(name + file, *toOnnx(one.network, part, deployment));
        arguments << QString::fromStdString((folder.path() / name).string())
                  << QString::number(one.network.architecture.lengths.front())
                  << QString::number(one.network.architecture.channels.front());
        expected.push_back(std::move(codes));
        run.push_back(std::move(one));
    }
    test::runNode(runtime, arguments);
    if (QTest::currentTestFailed())
        return;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const auto bytes = readFile(folder.path() / std::to_string(i) / "edge", 1 << 26);
        QVERIFY(bytes.has_value());
        QCOMPARE(bytes->size(), expected[i].size());
        std::size_t different = 0;
        for (std::size_t k = 0; k < expected[i].size(); ++k) {
            const int step = std::abs(static_cast<std::int8_t>((*bytes)[k]) - expected[i][k]);
            different += step != 0;
            QVERIFY2(step <= 1, run[i].name);
        }
        qInfo("%s, point %d: %zu of %zu codes are one step off", run[i].name, run[i].network.point,
              different, expected[i].size());
    }
}

QTEST_APPLESS_MAIN(TestOnnxDeployed)
#include "tst_onnx_deployed.moc"
