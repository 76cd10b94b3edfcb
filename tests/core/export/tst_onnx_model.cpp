// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/export/onnx_model.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/onnx_runtime.h"
#include "tests/core/train/reference_network.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace splitscape;
using namespace splitscape::exporting;
using test::networkOf;

namespace {

constexpr double kScoreTolerance = 1e-4; // the bound for an independent runtime
constexpr int kSamples = 40;

struct Case {
    const char* name;
    SplitNetwork network;
};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (int point = 1; point <= 5; ++point)
        cases.push_back({"SD-1", networkOf({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, point)});
    cases.push_back(
        {"AC-2", networkOf({2048, 32, 8, 128, 256, 1024, 5}, {1, 4, 3, 4, 4, 2, 1}, 3)});
    cases.push_back(
        {"AC-1",
         networkOf({2048, 64, 256, 512, 4, 16, 16, 256, 5}, {1, 1, 1, 3, 2, 4, 4, 1, 1}, 6)});
    cases.push_back({"several channels in", networkOf({63, 21, 7, 21, 3}, {3, 2, 3, 4, 1}, 4)});
    cases.push_back({"only fully connected", networkOf({64, 5}, {2, 1}, 1)});
    const space::Architecture kernels{
        {48, 24, 12, 12, 4, 5}, {1, 3, 5, 17, 2, 1}, {5, 3, 7, 0}, {}};
    cases.push_back({"kernels of their own", networkOf(kernels, 3)});
    for (const int point : {1, 2, 6, 7, 8}) // the cuts inside the block send two activations
        cases.push_back(
            {"fog network", networkOf(space::Architecture{{32, 5}, {1, 1}, {}, {16, 1}}, point)});
    cases.push_back({"chain and fog network",
                     networkOf(space::Architecture{{64, 16, 32, 5}, {2, 3, 2, 1}, {}, {8, 2}}, 3)});
    for (const auto& [name, kinds] : test::architecturesOfKinds())
        for (int point = 1; point <= static_cast<int>(space::layerCount(kinds)) + 1; ++point)
            cases.push_back({name, networkOf(kinds, point)});
    return cases;
}

std::vector<float> floatsOf(const std::filesystem::path& path)
{
    const auto bytes = readFile(path, 1 << 26);
    std::vector<float> values(bytes ? bytes->size() / sizeof(float) : 0);
    if (bytes)
        std::memcpy(values.data(), bytes->data(), values.size() * sizeof(float));
    return values;
}

/// A network trained for a moment on synthetic beats.
struct Trained {
    std::shared_ptr<const data::Dataset> dataset;
    data::Split split;
    SplitNetwork network;
    metrics::ConfusionMatrix confusion; ///< of the test part, by the trainer
};

std::optional<Trained> trainedOnBeats()
{
    data::DatasetSpec spec;
    spec.samplesPerClass = 80;
    spec.synthetic = {6, 160, 1.0};
    const auto dataset = data::prepare(spec, 1, {}, {}, {});
    const auto split = dataset ? data::makeSplit(**dataset, spec.split, 1)
                               : Result<data::Split>(dataset.error());
    if (!split)
        return std::nullopt;
    train::TrainingSettings settings;
    settings.epochs = 30;
    settings.batchSize = 8;
    const auto trainer = train::makeNativeTrainer();
    const space::Architecture architecture{{2048, 32, 8, 64, 5}, {1, 3, 4, 2, 1}};
    const auto trained
        = trainer->train(architecture, **dataset, split->train, split->selection, settings, 1, {});
    if (!trained)
        return std::nullopt;
    const auto confusion
        = trainer->evaluate(architecture, trained->weights, **dataset, split->test, {});
    if (!confusion)
        return std::nullopt;
    SplitNetwork network;
    network.architecture = architecture;
    network.weights = trained->weights;
    network.point = 3;
    network.origin = "a test";
    network.programVersion = "0.1.0";
    return Trained{*dataset, *split, std::move(network), *confusion};
}

} // namespace

class TestOnnxModel : public QObject {
    Q_OBJECT

private slots:
    void everyPartPassesTheChecker();
    void cutsInsideABlockSendTwoActivations();
    void sameNetworkSameBytes();
    void damageIsSeen();
    void wrongNetworksAreNamed();
    void aMissingFolderIsAnError();
    void independentRuntimeAgrees();
    void trainedNetworkKeepsEveryClass();

private:
    void compare(const Case& one, const std::vector<float>& samples,
                 const std::filesystem::path& folder);
};

void TestOnnxModel::everyPartPassesTheChecker()
{
    for (const Case& one : allCases()) {
        const test::TemporaryFolder folder;
        const auto written = writeOnnx(one.network, folder.path(), "net");
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        QCOMPARE(written->size(), std::size_t{3});
        QCOMPARE(QString::fromStdString((*written)[0].path.filename().string()),
                 QStringLiteral("net-edge.onnx"));
        // The whole holds every weight once, edge and fog together as well.
        const std::uint64_t weights = 4 * one.network.weights.size();
        QVERIFY((*written)[2].bytes >= weights
                && (*written)[0].bytes + (*written)[1].bytes >= weights);
    }
}

void TestOnnxModel::cutsInsideABlockSendTwoActivations()
{
    const space::Architecture architecture{{32, 5}, {1, 1}, {}, {16, 1}};
    // Layer 3 is the block's first convolution, layer 2 the pool that the sum reads too.
    for (const int point : {4, 5}) {
        const SplitNetwork network = networkOf(architecture, point);
        for (const OnnxPart part : {OnnxPart::Edge, OnnxPart::Fog}) {
            const auto bytes = toOnnx(network, part);
            QVERIFY(bytes.has_value());
            const auto checked = checkOnnx(*bytes, "net");
            QVERIFY2(checked.has_value(), checked ? "" : checked.error().detail.c_str());
            QVERIFY(bytes->find("activation_2") != std::string::npos);
            QVERIFY(bytes->find("activation_" + std::to_string(point - 1)) != std::string::npos);
        }
        QCOMPARE(edgeNeeds(network).sentValues, std::int64_t{2 * 16 * 16});
    }
}

void TestOnnxModel::sameNetworkSameBytes()
{
    const SplitNetwork network = allCases().front().network;
    const auto first = toOnnx(network, OnnxPart::Whole);
    const auto second = toOnnx(network, OnnxPart::Whole);
    QVERIFY(first && second && *first == *second);
}

void TestOnnxModel::damageIsSeen()
{
    const auto bytes = toOnnx(networkOf({64, 8, 2}, {1, 2, 1}, 2), OnnxPart::Whole);
    QVERIFY(bytes.has_value());
    QVERIFY(checkOnnx(*bytes, "net").has_value());
    QCOMPARE(checkOnnx(bytes->substr(0, bytes->size() / 2), "net").error().code,
             ErrorCode::FileDamaged);
    QCOMPARE(checkOnnx("", "net").error().code, ErrorCode::FileDamaged);
    std::string unknown = *bytes;
    unknown.replace(unknown.find("MatMul"), 6, "MatMuk");
    QCOMPARE(checkOnnx(unknown, "net").error().code, ErrorCode::FileDamaged);
    // The class count of the declared output: dim_value 2 after the symbolic N.
    std::string reshaped = *bytes;
    const std::size_t declared = reshaped.rfind(std::string("\x08\x02", 2));
    QVERIFY(declared != std::string::npos && declared > reshaped.rfind("probabilities"));
    reshaped[declared + 1] = '\x03';
    QCOMPARE(checkOnnx(reshaped, "net").error().code, ErrorCode::FileDamaged);
}

void TestOnnxModel::wrongNetworksAreNamed()
{
    SplitNetwork network = networkOf({64, 8, 2}, {1, 2, 1}, 4);
    QCOMPARE(toOnnx(network, OnnxPart::Edge).error().subject, std::string("point"));
    network.point = 2;
    network.classNames = {"one"};
    QCOMPARE(toOnnx(network, OnnxPart::Edge).error().subject, std::string("class names"));
    network.classNames.clear();
    network.weights[3] = std::nanf("");
    QCOMPARE(toOnnx(network, OnnxPart::Edge).error().subject, std::string("weights"));
    QCOMPARE(toOnnx(network, OnnxPart::Edge).error().code, ErrorCode::ValueOutOfRange);
}

void TestOnnxModel::aMissingFolderIsAnError()
{
    const test::TemporaryFolder folder;
    const auto written
        = writeOnnx(networkOf({64, 8, 2}, {1, 2, 1}, 2), folder.path() / "absent", "net");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
}

void TestOnnxModel::compare(const Case& one, const std::vector<float>& samples,
                            const std::filesystem::path& folder)
{
    const auto layers = weightedLayers(one.network);
    const auto edge = floatsOf(folder / "edge");
    const auto fog = floatsOf(folder / "fog");
    const auto whole = floatsOf(folder / "whole");
    const auto classes = static_cast<std::size_t>(one.network.architecture.lengths.back());
    const auto sent = static_cast<std::size_t>(edgeNeeds(one.network).sentValues);
    const std::size_t inputs = inputValues(one.network.architecture);
    QCOMPARE(edge.size(), kSamples * sent);
    QCOMPARE(fog.size(), kSamples * classes);
    QCOMPARE(whole.size(), kSamples * classes);
    for (std::size_t i = 0; i < kSamples; ++i) {
        const auto sample = std::span(samples).subspan(i * inputs, inputs);
        const auto output = outputOf(layers, sample);
        const Eigen::RowVectorXd scores
            = Eigen::Map<const Eigen::RowVectorXf>(output.data(),
                                                   static_cast<Eigen::Index>(output.size()))
                  .cast<double>();
        const Eigen::RowVectorXd exponentials = (scores.array() - scores.maxCoeff()).exp();
        const Eigen::RowVectorXd expected = exponentials / exponentials.sum();
        Eigen::Index wanted = 0;
        expected.maxCoeff(&wanted);
        const auto first = whole.begin() + static_cast<std::ptrdiff_t>(i * classes);
        QCOMPARE(std::max_element(first, first + static_cast<std::ptrdiff_t>(classes)) - first,
                 wanted);
        for (std::size_t j = 0; j < classes; ++j) {
            QVERIFY(std::abs(expected[static_cast<Eigen::Index>(j)] - whole[i * classes + j])
                    <= kScoreTolerance);
            // The same operations on the same numbers.
            QVERIFY(std::abs(fog[i * classes + j] - whole[i * classes + j]) <= 1e-6f);
        }
        const auto activation
            = outputOf(std::span(layers).first(one.network.edgeLayerCount()), sample);
        for (std::size_t j = 0; j < sent; ++j)
            QVERIFY(std::abs(activation[j] - edge[i * sent + j]) <= kScoreTolerance);
    }
}

void TestOnnxModel::independentRuntimeAgrees()
{
    QString reason;
    const QString runtime = test::runtimeFolder(reason);
    if (runtime.isEmpty())
        QSKIP(
            qPrintable(reason + QStringLiteral(", so no independent runtime checked the models")));
    const test::TemporaryFolder folder;
    const auto cases = allCases();
    std::vector<std::vector<float>> samples;
    QStringList arguments{QStringLiteral(SPLITSCAPE_RUN_ONNX)};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const SplitNetwork& network = cases[i].network;
        samples.push_back(test::noise(kSamples * inputValues(network.architecture), i));
        const std::string name = std::to_string(i);
        folder.write(name + "/samples",
                     std::string_view(reinterpret_cast<const char*>(samples.back().data()),
                                      samples.back().size() * sizeof(float)));
        QVERIFY(writeOnnx(network, folder.path() / name, "net").has_value());
        arguments << QString::fromStdString((folder.path() / name).string())
                  << QString::number(network.architecture.lengths.front())
                  << QString::number(network.architecture.channels.front());
    }
    test::runNode(runtime, arguments);
    if (QTest::currentTestFailed())
        return;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        compare(cases[i], samples[i], folder.path() / std::to_string(i));
        if (QTest::currentTestFailed()) {
            qWarning("in %s cut at point %d", cases[i].name, cases[i].network.point);
            return;
        }
    }
}

void TestOnnxModel::trainedNetworkKeepsEveryClass()
{
    QString reason;
    const QString runtime = test::runtimeFolder(reason);
    if (runtime.isEmpty())
        QSKIP(qPrintable(
            reason + QStringLiteral(", so no independent runtime checked a trained network")));
    const auto trained = trainedOnBeats();
    QVERIFY(trained.has_value());
    QVERIFY(trained->confusion.accuracy() > 0.5); // it has learned something: five classes
    const std::vector<std::uint32_t>& test = trained->split.test;
    QVERIFY(test.size() >= 40);
    std::vector<float> samples;
    for (const std::uint32_t index : test) {
        const auto sample = trained->dataset->sample(index);
        samples.insert(samples.end(), sample.begin(), sample.end());
    }
    const test::TemporaryFolder folder;
    folder.write("samples",
                 std::string_view(reinterpret_cast<const char*>(samples.data()),
                                  samples.size() * sizeof(float)));
    QVERIFY(writeOnnx(trained->network, folder.path(), "net").has_value());
    test::runNode(runtime,
            {QStringLiteral(SPLITSCAPE_RUN_ONNX), QString::fromStdString(folder.path().string()),
             QStringLiteral("2048"), QStringLiteral("1")});
    if (QTest::currentTestFailed())
        return;
    const std::vector<double> weights(trained->network.weights.begin(),
                                      trained->network.weights.end());
    test::ReferenceNetwork<double> reference(trained->network.architecture, weights);
    // The runtime that is sent what the edge gives sees what the whole network sees.
    for (const char* part : {"whole", "fog"}) {
        const auto found = floatsOf(folder.path() / part);
        QCOMPARE(found.size(), test.size() * 5);
        metrics::ConfusionMatrix confusion{5, std::vector<std::int64_t>(25, 0)};
        for (std::size_t i = 0; i < test.size(); ++i) {
            const auto first = found.begin() + static_cast<std::ptrdiff_t>(5 * i);
            const auto predicted
                = static_cast<std::size_t>(std::max_element(first, first + 5) - first);
            ++confusion.counts[trained->dataset->labels[test[i]] * std::size_t{5} + predicted];
            const Eigen::Map<const Eigen::RowVectorXf> sample(samples.data() + 2048 * i, 2048);
            const auto scores = reference.scores(sample.cast<double>());
            const Eigen::RowVectorXd exponentials = (scores.array() - scores.maxCoeff()).exp();
            for (std::size_t j = 0; j < 5; ++j)
                QVERIFY(std::abs(exponentials[static_cast<Eigen::Index>(j)] / exponentials.sum()
                                 - found[5 * i + j])
                        <= kScoreTolerance);
        }
        QVERIFY2(confusion == trained->confusion, part);
    }
}

QTEST_APPLESS_MAIN(TestOnnxModel)
#include "tst_onnx_model.moc"
