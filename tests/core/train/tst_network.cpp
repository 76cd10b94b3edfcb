// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/network.h"
#include "tests/core/train/example_networks.h"
#include "tests/core/train/reference_network.h"

#include <QtTest/QtTest>

#include <array>
#include <numeric>

using namespace splitscape;
using namespace splitscape::test;
using train::native::InstructionLevel;
using train::native::Network;

namespace {

constexpr double kTolerance
    = 1e-4; // of float kernels against double, relative to the largest gradient
constexpr int kSamples = 11; // a whole block of 8 and a part of one

using Reference = ReferenceNetwork<double>;

/// Weights larger than usual and biases other than zero, so that no unit is off for all samples.
std::vector<float> liveWeights(const space::Architecture& architecture)
{
    std::vector<float> weights = train::initialWeights(architecture, 5);
    Random random(6);
    for (float& weight : weights)
        if (weight == 0.0f)
            weight = static_cast<float>(random.uniform(0.0, 0.3));
    return weights;
}

std::vector<double> asDouble(const std::vector<float>& values)
{
    return {values.begin(), values.end()};
}

Reference::Vector sampleOf(const data::Dataset& dataset, std::size_t index)
{
    const auto sample = dataset.sample(index);
    return Eigen::Map<const Eigen::RowVectorXf>(sample.data(),
                                                static_cast<Eigen::Index>(sample.size()))
        .cast<double>();
}

struct Batch {
    explicit Batch(const data::Dataset& dataset)
        : labels(dataset.labels)
    {
        for (std::size_t i = 0; i < dataset.sampleCount(); ++i)
            samples.push_back(dataset.sample(i).data());
    }
    std::vector<const float*> samples;
    std::vector<std::uint8_t> labels;
};

double largest(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0, [](double most, double value) {
        return std::max(most, std::abs(value));
    });
}

/// The masks of every sample's hidden layers, as Network draws them.
std::vector<std::vector<Reference::Vector>> drawMasks(const space::Architecture& architecture,
                                                      train::native::DropoutStream stream,
                                                      std::size_t samples)
{
    std::vector<std::vector<Reference::Vector>> masks(samples);
    const auto layers = space::layersOf(architecture);
    for (std::size_t first = 0; first < samples; first += train::native::kBlock) {
        const std::size_t count = std::min(train::native::kBlock, samples - first);
        for (std::size_t l = 0; l + 1 < layers.size(); ++l) {
            const auto values = static_cast<std::size_t>(layers[l].outValues());
            std::vector<std::int16_t> keep(count * values + train::native::kPadding);
            stream.fill(count * values, keep.data());
            for (std::size_t s = 0; s < count; ++s) {
                Reference::Vector mask(layers[l].outValues());
                for (std::size_t j = 0; j < values; ++j)
                    mask[static_cast<Eigen::Index>(j)]
                        = keep[s * values + j] != 0 ? double{stream.scale()} : 0.0;
                masks[first + s].push_back(mask);
            }
        }
    }
    return masks;
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private slots:
    void referenceMatchesFiniteDifferences_data();
    void referenceMatchesFiniteDifferences();
    void everyLevelMatchesTheReference_data();
    void everyLevelMatchesTheReference();
    void everyLevelDrawsTheSameMasks();
    void masksDropAtTheirRate_data();
    void masksDropAtTheirRate();
    void adamFollowsThePaper();
    void weightsReadBack();
};

void TestNetwork::referenceMatchesFiniteDifferences_data()
{
    QTest::addColumn<space::Architecture>("architecture");
    for (const ExampleNetwork& example : exampleNetworks())
        QTest::newRow(example.name) << example.architecture;
}

void TestNetwork::referenceMatchesFiniteDifferences()
{
    QFETCH(space::Architecture, architecture);
    const data::Dataset dataset = exampleDataset(architecture, 2, 1);
    const auto masks = drawMasks(architecture, {0.2, 3, train::native::chosenKernels()}, 2);
    const std::vector<double> weights = asDouble(liveWeights(architecture));
    const auto loss = [&](const std::vector<double>& at, std::vector<double>& gradient) {
        Reference network(architecture, at);
        double sum = 0.0;
        for (std::size_t i = 0; i < 2; ++i)
            sum += network.addGradient(sampleOf(dataset, i), dataset.labels[i], 1.0, gradient,
                                       masks[i]);
        return sum;
    };
    std::vector<double> gradient(weights.size());
    std::vector<double> ignored(weights.size());
    (void)loss(weights, gradient);
    const double scale = largest(gradient);
    QVERIFY(scale > 0.0);
    Random random(9);
    int kinks = 0;
    for (int check = 0; check < 60; ++check) {
        const std::size_t i = random.index(weights.size());
        const auto difference = [&](double step) {
            std::vector<double> moved = weights;
            moved[i] += step;
            const double above = loss(moved, ignored);
            moved[i] -= 2 * step;
            return (above - loss(moved, ignored)) / (2 * step);
        };
        // Where a ReLU switches within the step there is no derivative to compare with.
        const double fine = difference(1e-6);
        if (std::abs(fine - difference(5e-7)) > 1e-6 * scale)
            ++kinks;
        else
            QVERIFY2(std::abs(fine - gradient[i]) < 1e-5 * scale, qPrintable(QString::number(i)));
    }
    QVERIFY(kinks < 10);
}

void TestNetwork::everyLevelMatchesTheReference_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<space::Architecture>("architecture");
    QTest::addColumn<double>("dropout");
    for (const InstructionLevel level : train::native::availableLevels())
        for (const ExampleNetwork& example : exampleNetworks())
            for (const double dropout : {0.0, 0.25}) {
                const std::string name(instructionLevelName(level));
                QTest::addRow("%s, %s, dropout %.2f", name.c_str(), example.name, dropout)
                    << static_cast<int>(level) << example.architecture << dropout;
            }
}

void TestNetwork::everyLevelMatchesTheReference()
{
    QFETCH(int, level);
    QFETCH(space::Architecture, architecture);
    QFETCH(double, dropout);
    const auto& kernels = *train::native::kernelsFor(static_cast<InstructionLevel>(level));
    const data::Dataset dataset = exampleDataset(architecture, kSamples, 2);
    const std::vector<float> weights = liveWeights(architecture);
    train::native::DropoutStream stream(dropout, 3, kernels);
    const auto masks = drawMasks(architecture, stream, kSamples);

    const std::vector<double> exact = asDouble(weights);
    Reference reference(architecture, exact);
    std::vector<double> expected(weights.size());
    double expectedLoss = 0.0;
    for (std::size_t i = 0; i < kSamples; ++i)
        expectedLoss += reference.addGradient(
            sampleOf(dataset, i), dataset.labels[i], 1.0 / kSamples, expected,
            stream.active() ? masks[i] : std::vector<Reference::Vector>{});

    Network network(architecture, kernels);
    network.setWeights(weights);
    const Batch batch(dataset);
    const double loss = network.computeGradient(batch.samples, batch.labels, &stream);
    QVERIFY2(std::abs(loss - expectedLoss) < kTolerance * expectedLoss,
             qPrintable(QString::number(loss)));
    const std::vector<float> gradient = network.gradient();
    const double scale = largest(expected);
    for (std::size_t i = 0; i < gradient.size(); ++i)
        if (std::abs(double{gradient[i]} - expected[i]) > kTolerance * scale)
            QFAIL(qPrintable(QStringLiteral("gradient %1: %2, expected %3")
                                 .arg(i)
                                 .arg(double{gradient[i]})
                                 .arg(expected[i])));

    std::array<std::uint8_t, 8> classes{};
    network.predict(std::span(batch.samples).first(8), classes);
    for (std::size_t i = 0; i < 8; ++i) {
        const Reference::Vector scores = reference.scores(sampleOf(dataset, i));
        for (std::size_t c = 0; c < network.classCount(); ++c)
            QVERIFY(std::abs(double{network.scores()[i * network.classCount() + c]}
                             - scores[static_cast<Eigen::Index>(c)])
                    < kTolerance * scores.cwiseAbs().maxCoeff());
    }
}

void TestNetwork::everyLevelDrawsTheSameMasks()
{
    const auto draw = [](InstructionLevel level) {
        train::native::DropoutStream stream(0.3, 11, *train::native::kernelsFor(level));
        std::vector<std::int16_t> keep(400 + train::native::kPadding);
        stream.fill(100, keep.data());
        stream.fill(200, keep.data() + 128);
        keep.resize(128 + 224);
        return keep;
    };
    const auto levels = train::native::availableLevels();
    for (const InstructionLevel level : levels)
        QCOMPARE(draw(level), draw(levels.front()));
}

void TestNetwork::masksDropAtTheirRate_data()
{
    QTest::addColumn<double>("dropout");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("a half") << 0.5;
    QTest::newRow("nine tenths") << 0.9;
}

void TestNetwork::masksDropAtTheirRate()
{
    QFETCH(double, dropout);
    train::native::DropoutStream stream(dropout, 4, train::native::chosenKernels());
    constexpr std::size_t count = 1 << 20;
    std::vector<std::int16_t> keep(count + train::native::kPadding);
    stream.fill(count, keep.data());
    const auto dropped = std::count(keep.begin(), keep.begin() + count, std::int16_t{0});
    const double rate = static_cast<double>(dropped) / count;
    QVERIFY2(std::abs(rate - dropout) < 0.002, qPrintable(QString::number(rate)));
    QVERIFY(std::abs(double{stream.scale()} * (1.0 - dropout) - 1.0) < 1e-3);
}

void TestNetwork::adamFollowsThePaper()
{
    // One weight matrix of 2 x 2 and no hidden layer. After one step Adam has moved every parameter
    // by the learning rate against the sign of its gradient, whatever the gradient's size.
    const space::Architecture architecture{{2, 2}, {1, 1}};
    Network network(architecture, train::native::chosenKernels());
    network.setWeights(std::vector<float>{0.5f, -0.5f, 0.25f, 0.0f, 0.0f, 0.0f});
    const std::array<float, 2> sample{1.0f, 2.0f};
    const std::array<const float*, 1> samples{sample.data()};
    train::TrainingSettings settings;
    settings.learningRate = 0.125;
    std::vector<double> expected = asDouble(network.weights());
    std::vector<double> first(expected.size());
    std::vector<double> second(expected.size());
    // The sample's class changes, so that the moments meet gradients of both signs.
    for (int step = 1; step <= 6; ++step) {
        const std::array<std::uint8_t, 1> labels{static_cast<std::uint8_t>(step % 3 == 0 ? 0 : 1)};
        (void)network.computeGradient(samples, labels, nullptr);
        const std::vector<double> gradient = asDouble(network.gradient());
        network.applyGradient(settings);
        const std::vector<float> found = network.weights();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            first[i] = settings.beta1 * first[i] + (1.0 - settings.beta1) * gradient[i];
            second[i] = settings.beta2 * second[i]
                + (1.0 - settings.beta2) * gradient[i] * gradient[i];
            expected[i] -= settings.learningRate * (first[i] / (1.0 - std::pow(settings.beta1, step)))
                / (std::sqrt(second[i] / (1.0 - std::pow(settings.beta2, step))) + settings.epsilon);
            QVERIFY2(std::abs(double{found[i]} - expected[i]) < 1e-5,
                     qPrintable(QStringLiteral("step %1, parameter %2: %3, expected %4")
                                    .arg(step).arg(i).arg(double{found[i]}).arg(expected[i])));
        }
        if (step == 1)
            for (const float moved : {found[0] - 0.375f, found[1] + 0.375f, found[2] - 0.125f,
                                      found[3] - 0.125f, found[4] + 0.125f, found[5] - 0.125f})
                QVERIFY2(std::abs(moved) < 2e-6f, qPrintable(QString::number(double{moved})));
    }
}

void TestNetwork::weightsReadBack()
{
    for (const ExampleNetwork& example : exampleNetworks()) {
        Network network(example.architecture, train::native::chosenKernels());
        const std::vector<float> weights = liveWeights(example.architecture);
        network.setWeights(weights);
        QCOMPARE(network.weights(), weights);
    }
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
