// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/train/native/graph_network.h"
#include "core/train/native/network.h"
#include "core/train/trainer.h"
#include "tests/core/train/example_graphs.h"
#include "tests/core/train/example_networks.h"
#include "tests/core/train/plain_network.h"

#include <QtTest/QtTest>

#include <array>

using namespace splitscape;
using namespace splitscape::test;
using train::native::GraphNetwork;
using train::native::InstructionLevel;

namespace {

constexpr int kSamples = 7;
/// Of float kernels against double, relative to the largest gradient.
constexpr double kTolerance = 2e-4;

struct Batch {
    Batch(const network::Network& network, std::uint64_t seed)
    {
        Random random(seed);
        for (int i = 0; i < kSamples; ++i) {
            std::vector<float> sample;
            for (std::int64_t v = 0; v < network.inputShape().values() + network.sides; ++v)
                sample.push_back(static_cast<float>(random.normal()));
            values.push_back(sample);
            exact.emplace_back(sample.begin(), sample.end());
            labels.push_back(static_cast<std::uint8_t>(i % network.classes));
        }
        for (const auto& sample : values) {
            samples.push_back(sample.data());
            sides.push_back(sample.data() + network.inputShape().values());
        }
    }
    std::vector<std::vector<float>> values;
    std::vector<PlainNetwork::Activation> exact;
    std::vector<const float*> samples;
    std::vector<const float*> sides;
    std::vector<std::uint8_t> labels;
};

/// Biases other than zero and scales other than one.
std::vector<float> liveParameters(const network::Network& network, GraphNetwork& graph)
{
    graph.setWeights(train::initialWeights(network, 5));
    std::vector<float> parameters = graph.rawParameters();
    Random random(6);
    for (float& parameter : parameters)
        if (parameter == 0.0f || parameter == 1.0f)
            parameter += static_cast<float>(random.uniform(0.05, 0.3));
    return parameters;
}

std::vector<double> asDouble(const std::vector<float>& values)
{
    return {values.begin(), values.end()};
}

/// Factors by layer and sample, drawn as GraphNetwork draws them.
std::vector<std::vector<PlainNetwork::Activation>> drawMasks(const network::Network& network,
                                                             train::native::DropoutStream stream)
{
    std::vector<std::vector<PlainNetwork::Activation>> masks(network.layers.size());
    for (std::size_t l = 0; l < masks.size(); ++l) {
        if (!network.layers[l].relu)
            continue;
        const auto values = static_cast<std::size_t>(network.layers[l].outValues());
        std::vector<std::int16_t> keep(kSamples * values + train::native::kPadding);
        stream.fill(kSamples * values, keep.data());
        for (std::size_t s = 0; s < kSamples; ++s) {
            masks[l].emplace_back();
            for (std::size_t v = 0; v < values; ++v)
                masks[l].back().push_back(keep[s * values + v] != 0 ? double{stream.scale()} : 0.0);
        }
    }
    return masks;
}

const train::native::Kernels& kernelsOf(int level)
{
    return *train::native::kernelsFor(static_cast<InstructionLevel>(level));
}

GraphNetwork graphOn(const network::Network& network, int level)
{
    return {network, kernelsOf(level),
            *train::native::graphKernelsFor(static_cast<InstructionLevel>(level)), kSamples};
}

void everyLevelAndGraph()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("graph");
    const auto graphs = exampleGraphs();
    for (const InstructionLevel level : train::native::availableLevels())
        for (std::size_t i = 0; i < graphs.size(); ++i)
            QTest::addRow("%s, %s", std::string(instructionLevelName(level)).c_str(),
                          graphs[i].name)
                << static_cast<int>(level) << static_cast<int>(i);
}

} // namespace

class TestGraphNetwork : public QObject {
    Q_OBJECT

private slots:
    void gradientsMatchFiniteDifferences_data() { everyLevelAndGraph(); }
    void gradientsMatchFiniteDifferences();
    void foldedWeightsPredictAlike_data() { everyLevelAndGraph(); }
    void foldedWeightsPredictAlike();
    void weightsReadBack();
    void chainsMatchTheFastNetwork();
};

void TestGraphNetwork::gradientsMatchFiniteDifferences()
{
    QFETCH(int, level);
    QFETCH(int, graph);
    const network::Network network = exampleGraphs()[static_cast<std::size_t>(graph)].network;
    QVERIFY2(network::validate(network).has_value(),
             network::validate(network) ? "" : network::validate(network).error().detail.c_str());
    const Batch batch(network, 3);
    for (const double dropout : {0.0, 0.25}) {
        GraphNetwork tested = graphOn(network, level);
        const std::vector<float> parameters = liveParameters(network, tested);
        tested.setRawParameters(parameters);
        train::native::DropoutStream stream(dropout, 3, kernelsOf(level));
        const auto masks = dropout > 0.0 ? drawMasks(network, stream)
                                         : std::vector<std::vector<PlainNetwork::Activation>>{};
        PlainNetwork plain(network, asDouble(parameters));
        const double loss = tested.computeGradient(batch.samples, batch.labels, &stream,
                                                   batch.sides);
        const double expected = plain.loss(batch.exact, batch.labels, masks);
        QVERIFY2(std::abs(loss - expected) < 1e-4 * expected, qPrintable(QString::number(loss)));

        const std::vector<float> gradient = tested.gradient();
        QCOMPARE(gradient.size(), parameters.size());
        const auto scale = static_cast<double>(
            std::abs(*std::max_element(gradient.begin(), gradient.end(), [](float a, float b) {
                return std::abs(a) < std::abs(b);
            })));
        QVERIFY(scale > 0.0);
        int kinks = 0;
        Random random(9);
        constexpr int kChecks = 80;
        for (int check = 0; check < kChecks; ++check) {
            // The weights of side values and the biases, the last ones, are checked first.
            const auto last = static_cast<std::size_t>(network::parameterCount(network));
            const auto ofSides
                = static_cast<std::size_t>(network.sides) * static_cast<std::size_t>(network.classes);
            const std::size_t i = static_cast<std::size_t>(check) < ofSides
                ? last - static_cast<std::size_t>(network.classes + check) - 1
                : random.index(parameters.size());
            double& parameter = plain.parameters()[i];
            const double middle = parameter;
            const auto difference = [&](double step) {
                parameter = middle + step;
                const double above = plain.loss(batch.exact, batch.labels, masks);
                parameter = middle - step;
                const double below = plain.loss(batch.exact, batch.labels, masks);
                parameter = middle;
                return (above - below) / (2 * step) / kSamples;
            };
            // Where a ReLU switches within the step there is no derivative to compare with.
            const double fine = difference(1e-6);
            if (std::abs(fine - difference(5e-7)) > 1e-5 * scale)
                ++kinks;
            else if (std::abs(fine - double{gradient[i]}) > kTolerance * scale)
                QFAIL(qPrintable(QStringLiteral("gradient %1 of %2: %3, expected %4, dropout %5")
                                     .arg(i)
                                     .arg(parameters.size())
                                     .arg(double{gradient[i]})
                                     .arg(fine)
                                     .arg(dropout)));
        }
        QVERIFY2(kinks < kChecks / 4, qPrintable(QString::number(kinks)));
    }
}

void TestGraphNetwork::foldedWeightsPredictAlike()
{
    QFETCH(int, level);
    QFETCH(int, graph);
    const network::Network network = exampleGraphs()[static_cast<std::size_t>(graph)].network;
    const Batch batch(network, 4);
    GraphNetwork tested = graphOn(network, level);
    tested.setRawParameters(liveParameters(network, tested));
    for (int i = 0; i < 3; ++i)
        (void)tested.computeGradient(batch.samples, batch.labels, nullptr, batch.sides);
    // The folded weights are those of a network without batch norm.
    network::Network folded = network;
    for (network::Layer& layer : folded.layers)
        layer.batchNorm = false;
    const PlainNetwork plain(folded, asDouble(tested.weights()));
    const auto expected = plain.scores(batch.exact);
    std::array<std::uint8_t, kSamples> classes{};
    tested.predict(batch.samples, classes, batch.sides);
    for (std::size_t s = 0; s < kSamples; ++s) {
        double largest = 0.0;
        for (const double score : expected[s])
            largest = std::max(largest, std::abs(score));
        for (std::size_t c = 0; c < tested.classCount(); ++c)
            QVERIFY(std::abs(double{tested.scores(s)[c]} - expected[s][c]) < 1e-4 * largest);
    }
    // Running statistics of three equal batches are those of the batch: before the last layer with
    // batch norm training and evaluation then agree up to the share of a mean of so few values.
    for (const float weight : tested.weights())
        QVERIFY(std::isfinite(weight));
}

void TestGraphNetwork::weightsReadBack()
{
    for (const ExampleGraph& graph : exampleGraphs()) {
        GraphNetwork tested
            = graphOn(graph.network, static_cast<int>(train::native::chosenKernels().level));
        const std::vector<float> weights = train::initialWeights(graph.network, 2);
        tested.setWeights(weights);
        QCOMPARE(tested.weights(), weights);
    }
}

void TestGraphNetwork::chainsMatchTheFastNetwork()
{
    const int level = static_cast<int>(train::native::chosenKernels().level);
    for (const ExampleNetwork& example : exampleNetworks()) {
        const network::Network network = space::networkOf(example.architecture);
        const Batch batch(network, 5);
        const std::vector<float> weights = train::initialWeights(network, 5);
        GraphNetwork tested = graphOn(network, level);
        tested.setWeights(weights);
        const double loss = tested.computeGradient(batch.samples, batch.labels, nullptr);
        train::native::Network fast(example.architecture, kernelsOf(level));
        fast.setWeights(weights);
        const double expected = fast.computeGradient(batch.samples, batch.labels, nullptr);
        QVERIFY2(std::abs(loss - expected) < 1e-4 * expected, example.name);
        const std::vector<float> wanted = fast.gradient();
        const std::vector<float> found = tested.gradient();
        float largest = 0.0f;
        for (const float value : wanted)
            largest = std::max(largest, std::abs(value));
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(std::abs(wanted[i] - found[i]) <= 2e-4f * largest, example.name);
    }
}

QTEST_GUILESS_MAIN(TestGraphNetwork)
#include "tst_graph_network.moc"
