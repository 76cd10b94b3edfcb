// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/activation_ranges.h"
#include "core/train/class_scores.h"
#include "core/train/fine_tuning.h"
#include "core/train/native/tuning_learner.h"
#include "tests/core/train/example_graphs.h"
#include "tests/core/train/small_study.h"
#include "tests/core/train/straight_through.h"

#include <QtTest/QtTest>

#include <array>
#include <thread>

using namespace splitscape;
using namespace splitscape::test;
using network::LayerKind;
using network::NumberFormat;
using train::CutFormat;
using train::native::TuningLearner;

namespace {

/// Of float kernels against double, relative to the largest gradient.
constexpr double kTolerance = 2e-4;

/// A study whose network loses more than two points by an int8 edge and 4 bits on air: the first
/// seed that gives one.
struct Coarse {
    Study study;
    CutFormat cut{2, NumberFormat::Int4, NumberFormat::Int8};
    std::unique_ptr<train::Trainer> trainer = train::makeNativeTrainer();

    Coarse()
    {
        study.settings.dropout = 0.0;
        study.settings.learningRate = 3e-3;
    }
    [[nodiscard]] Result<train::TrainedNetwork> trained() const
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto network = trainer->train(kNetwork, study.dataset, study.training,
                                                study.selection, study.settings, seed, {});
            if (!network
                || network->selectionAccuracy - roundedAccuracy(network->weights, cut) > 0.02)
                return network;
        }
        return Error{ErrorCode::Internal, "seeds", "rounding costs none of them two points"};
    }
    [[nodiscard]] Result<train::TrainedNetwork> tuned(train::TrainedNetwork network,
                                                      const CutFormat& at) const
    {
        return train::tunedWhereRoundingCosts(*trainer, std::move(network), study.dataset,
                                              study.training, study.selection, study.settings, at,
                                              3, {});
    }
    [[nodiscard]] double roundedAccuracy(const std::vector<float>& weights, const CutFormat& at) const
    {
        const auto matrices
            = trainer->evaluateCuts(kNetwork, weights, study.dataset,
                                    train::rangeSamples(study.training), study.selection,
                                    std::array{at}, {});
        return matrices ? matrices->front().accuracy() : -1.0;
    }
};

void everyGraph()
{
    QTest::addColumn<int>("graph");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("link");
    const auto graphs = exampleGraphs();
    const std::array<std::pair<NumberFormat, NumberFormat>, 4> formats{
        {{NumberFormat::Int8, NumberFormat::Int8},
         {NumberFormat::Int8, NumberFormat::Float32},
         {NumberFormat::Float32, NumberFormat::Int4},
         {NumberFormat::Float32, NumberFormat::Float16}}};
    for (std::size_t i = 0; i < graphs.size(); ++i)
        for (const auto& [edge, link] : formats)
            QTest::addRow("%s, %s edge, %s link", graphs[i].name,
                          std::string(network::nameOf(edge)).c_str(),
                          std::string(network::nameOf(link)).c_str())
                << static_cast<int>(i) << static_cast<int>(edge) << static_cast<int>(link);
}

} // namespace

class TestFineTuning : public QObject {
    Q_OBJECT

private slots:
    void gradientsGoStraightThrough_data() { everyGraph(); }
    void gradientsGoStraightThrough();
    void valuesBeyondTheRangeGetNoGradient();
    void everyEpochIsJudgedAsTheEvaluatorDoes_data();
    void everyEpochIsJudgedAsTheEvaluatorDoes();
    void coarseRoundingIsTunedAway();
    void whatRoundingCostsLittleStays();
    void sameSeedSameBitsOnAnyThread();
    void otherTrainersWeightsAreTunedToo();
    void aDivergedTuningIsNotKept();
    void refusals_data();
    void refusals();
    void stops();
};

/// Against central differences of a network in double precision whose layers put out what the
/// deployment makes of their values, and let changes through.
void TestFineTuning::gradientsGoStraightThrough()
{
    QFETCH(int, graph);
    QFETCH(int, edge);
    QFETCH(int, link);
    const network::Network network
        = withoutBatchNorm(exampleGraphs()[static_cast<std::size_t>(graph)].network);
    const data::Dataset dataset = samplesFor(network);
    const auto indices = indicesFrom(0, kSamples);
    const std::vector<float> weights = liveWeights(network);
    const auto& kernels = train::native::chosenKernels();
    train::native::RoundedNetwork plainForward(network, dataset, kernels, kSamples);
    plainForward.network().setWeights(weights);
    const auto ranges = rangesOf(plainForward);
    const bool isInteger = static_cast<NumberFormat>(edge) == NumberFormat::Int8;
    const std::size_t last = network.layers.size() - (network.sides > 0 && isInteger ? 1 : 0);
    int checked = 0;
    // Of equal values a maximum has no derivative, and rounded values are often equal.
    const bool hasMaximum
        = std::any_of(network.layers.begin(), network.layers.end(), [](const auto& layer) {
              return layer.kind == LayerKind::MaximumPool;
          });
    for (std::size_t at = 0; at <= last; ++at) {
        const CutFormat cut{at, static_cast<NumberFormat>(link), static_cast<NumberFormat>(edge)};
        if (hasMaximum || (isReadOnBothSides(network, at) && !isInteger))
            continue;
        train::TrainingSettings settings;
        settings.batchSize = kSamples;
        TuningLearner learner(network, weights, dataset, indices, cut, settings, 1, kernels);
        const auto ready = learner.prepare({});
        QVERIFY2(ready, ready ? "" : ready.error().detail.c_str());
        double loss = 0.0;
        const std::vector<float> gradient = learner.gradientOf(indices, loss);

        std::vector<float> rounded = weights;
        std::vector<PlainNetwork::Activation> exact = exactSamples(dataset);
        std::vector<std::vector<PlainNetwork::Forced>> forced;
        const Deployed deployed{network, cut, ranges, weights};
        if (isInteger) {
            forced = forcedByCodes(deployed, dataset, exact);
            network::roundWeights(*network::inIntegers(network, weights, ranges, at), rounded);
        } else if (at > 0) {
            forced = forcedBySending(deployed, plainForward);
        } else {
            for (auto& sample : exact) {
                std::vector<float> sent(sample.begin(), sample.end() - network.sides);
                network::roundValues(sent, cut.format, ranges.front());
                std::copy(sent.begin(), sent.end(), sample.begin());
            }
            forced.assign(network.layers.size(), std::vector<PlainNetwork::Forced>(kSamples));
        }
        PlainNetwork plain(network, {rounded.begin(), rounded.end()});
        plain.force(exact, forced);
        const double expected = plain.loss(exact, dataset.labels);
        QVERIFY2(std::abs(loss - expected) < 1e-4 * expected,
                 qPrintable(QStringLiteral("cut %1: loss %2, expected %3")
                                .arg(at)
                                .arg(loss)
                                .arg(expected)));
        double scale = 0.0;
        for (const float one : gradient)
            scale = std::max(scale, std::abs(double{one}));
        QVERIFY(scale > 0.0);
        Random random(9);
        for (int check = 0; check < 40; ++check) {
            const std::size_t i = random.index(gradient.size());
            double& parameter = plain.parameters()[i];
            const double middle = parameter;
            parameter = middle + 1e-6;
            const double above = plain.loss(exact, dataset.labels);
            parameter = middle - 1e-6;
            const double below = plain.loss(exact, dataset.labels);
            parameter = middle;
            const double fine = (above - below) / 2e-6 / kSamples;
            if (std::abs(fine - double{gradient[i]}) > kTolerance * scale)
                QFAIL(qPrintable(QStringLiteral("cut %1, gradient %2 of %3: %4, expected %5")
                                     .arg(at)
                                     .arg(i)
                                     .arg(gradient.size())
                                     .arg(double{gradient[i]})
                                     .arg(fine)));
            ++checked;
        }
    }
    QVERIFY(checked > 0 || hasMaximum);
}

/// One value, passed on by a layer of weight 1 to two classes, sent as int8 in the range 0 to 1 of
/// the samples that set it. 0.25 lies within: with p the softmax of class 1 for what arrives, the
/// gradient of the loss by the weight is (p - 1) * 0.25. 2 lies beyond: it arrives as 1, and no gradient
/// gets to the weight.
void TestFineTuning::valuesBeyondTheRangeGetNoGradient()
{
    data::Dataset dataset;
    dataset.name = "three values";
    dataset.length = 1;
    dataset.channels = 1;
    dataset.classNames = {"low", "high"};
    const auto values = std::make_shared<std::vector<float>>(std::vector<float>{0, 1, 0.25F, 2});
    dataset.labels = {0, 1, 1, 1};
    dataset.groups = {0, 0, 0, 0};
    dataset.groupNames = {"all"};
    dataset.values = *values;
    dataset.owner = values;
    network::NetworkBuilder builder({1, 1}, 2);
    builder.convolution(1, {1, 1, 0}, false, true);
    builder.fullyConnected();
    // Layer 1: weight, bias; layer 2: [value][class], then biases.
    const std::vector<float> weights{1, 0, 0, 1, 0, 0};
    const std::vector<std::uint32_t> ends{0, 1};
    const CutFormat cut{1, NumberFormat::Int8};
    train::TrainingSettings settings;
    TuningLearner learner(builder.network(), weights, dataset, ends, cut, settings, 1,
                          train::native::chosenKernels());
    QVERIFY(learner.prepare({}));
    double loss = 0.0;
    const std::vector<std::uint32_t> within{2};
    const auto gradient = learner.gradientOf(within, loss);
    // 0.25 is 63.75 of 255 steps; it arrives as 64 of them.
    const double received = 64.0 / 255.0;
    const double p = 1.0 / (1.0 + std::exp(-received));
    QVERIFY(std::abs(loss + std::log(p)) < 1e-5);
    QVERIFY(std::abs(double{gradient[0]} - (p - 1.0) * 0.25) < 1e-5);
    QVERIFY(std::abs(double{gradient[3]} - (p - 1.0) * received) < 1e-5);
    const std::vector<std::uint32_t> beyond{3};
    const auto none = learner.gradientOf(beyond, loss);
    const double q = 1.0 / (1.0 + std::exp(-1.0));
    QVERIFY(std::abs(loss + std::log(q)) < 1e-5);
    QCOMPARE(none[0], 0.0F);
    QVERIFY(std::abs(double{none[3]} - (q - 1.0)) < 1e-5);
}

void TestFineTuning::everyEpochIsJudgedAsTheEvaluatorDoes_data()
{
    QTest::addColumn<int>("network");
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("link");
    const std::array<const char*, 3> names{"a chain of the paper", "a fog network with batch norm",
                                           "all on the edge"};
    for (int i = 0; i < 3; ++i)
        for (const auto edge : {NumberFormat::Float32, NumberFormat::Int8})
            for (const auto link :
                 {NumberFormat::Float16, NumberFormat::Int8, NumberFormat::Int4})
                QTest::addRow("%s, %s edge, %s link", names[static_cast<std::size_t>(i)],
                              std::string(network::nameOf(edge)).c_str(),
                              std::string(network::nameOf(link)).c_str())
                    << i << (i == 2 ? 4 : 2) << static_cast<int>(edge) << static_cast<int>(link);
}

void TestFineTuning::everyEpochIsJudgedAsTheEvaluatorDoes()
{
    QFETCH(int, network);
    QFETCH(int, cut);
    QFETCH(int, edge);
    QFETCH(int, link);
    const Study study;
    const space::Architecture architecture
        = network == 1 ? space::Architecture{{64, 16, 3}, {1, 4, 1}, {7}, {8, 1}} : kNetwork;
    const auto trainer = train::makeNativeTrainer();
    const auto plain = trainer->train(architecture, study.dataset, study.training, study.selection,
                                      study.settings, 3, {});
    QVERIFY(plain);
    const CutFormat at{static_cast<std::size_t>(cut), static_cast<NumberFormat>(link),
                       static_cast<NumberFormat>(edge)};
    // One epoch after the other, so that the weights of each are seen.
    for (int epochs = 1; epochs <= 2; ++epochs) {
        train::TrainingSettings settings;
        settings.epochs = epochs;
        settings.kept = train::KeptEpoch::Last;
        const auto tuned
            = train::fineTune(architecture, plain->weights, study.dataset, study.training,
                              study.selection, settings, at, 9, trainer->description(), {});
        QVERIFY2(tuned, tuned ? "" : tuned.error().detail.c_str());
        QVERIFY(tuned->weights != plain->weights);
        const auto judged = trainer->evaluateCuts(
            architecture, tuned->weights, study.dataset, train::rangeSamples(study.training),
            study.selection, std::array{at}, {});
        QVERIFY2(judged, judged ? "" : judged.error().detail.c_str());
        QCOMPARE(tuned->selectionAccuracy, judged->front().accuracy());
    }
}

void TestFineTuning::coarseRoundingIsTunedAway()
{
    const Coarse coarse;
    const auto plain = coarse.trained();
    QVERIFY(plain);
    const double before = coarse.roundedAccuracy(plain->weights, coarse.cut);
    const auto tuned = coarse.tuned(*plain, coarse.cut);
    QVERIFY(tuned);
    QVERIFY(tuned->tuning.has_value());
    QCOMPARE(tuned->tuning->unrounded, plain->selectionAccuracy);
    QCOMPARE(tuned->tuning->before, before);
    QVERIFY2(tuned->tuning->isKept, qPrintable(QString::number(tuned->tuning->after)));
    QVERIFY(tuned->tuning->after > before);
    QCOMPARE(coarse.roundedAccuracy(tuned->weights, coarse.cut), tuned->tuning->after);
    // The record of the training itself stays.
    QCOMPARE(tuned->epochs, plain->epochs);
    QCOMPARE(tuned->selectionAccuracy, plain->selectionAccuracy);
}

void TestFineTuning::whatRoundingCostsLittleStays()
{
    Coarse coarse;
    const auto plain = coarse.trained();
    QVERIFY(plain);
    // float16 changes no class here, float32 rounds nothing.
    for (const NumberFormat format : {NumberFormat::Float16, NumberFormat::Float32})
        QCOMPARE(*coarse.tuned(*plain, {2, format}), *plain);
    // A point exactly is not more than a point.
    train::TrainedNetwork near = *plain;
    near.selectionAccuracy
        = coarse.roundedAccuracy(plain->weights, coarse.cut) + train::kRoundingLoss;
    QCOMPARE(*coarse.tuned(near, coarse.cut), near);
    coarse.study.settings.quantisationAware = train::QuantisationAware::Off;
    QCOMPARE(*coarse.tuned(*plain, coarse.cut), *plain);
}

void TestFineTuning::sameSeedSameBitsOnAnyThread()
{
    const Coarse coarse;
    const auto plain = coarse.trained();
    QVERIFY(plain);
    const auto once = coarse.tuned(*plain, coarse.cut);
    QVERIFY(once);
    std::array<std::optional<Result<train::TrainedNetwork>>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (auto& one : found)
            threads.emplace_back([&one, &coarse, &plain] { one = coarse.tuned(*plain, coarse.cut); });
    }
    for (const auto& one : found)
        QVERIFY(one->has_value() && **one == *once);
    // The seed decides the order of the samples.
    const auto tunedWith = [&](std::uint64_t seed) {
        return train::fineTune(kNetwork, plain->weights, coarse.study.dataset,
                               coarse.study.training, coarse.study.selection,
                               train::tuningSettings(coarse.study.settings), coarse.cut, seed,
                               coarse.trainer->description(), {});
    };
    QVERIFY(tunedWith(1)->weights != tunedWith(2)->weights);
}

/// Whoever trained, the native kernels tune.
void TestFineTuning::otherTrainersWeightsAreTunedToo()
{
    const Coarse coarse;
    const auto plain = coarse.trained();
    QVERIFY(plain);
    const auto tunedBy = [&](std::string_view description) {
        return train::fineTune(kNetwork, plain->weights, coarse.study.dataset,
                               coarse.study.training, coarse.study.selection,
                               train::tuningSettings(coarse.study.settings), coarse.cut, 1,
                               description, {});
    };
    const auto foreign = tunedBy("libtorch 1.13.1");
    QVERIFY(foreign);
    QCOMPARE(*foreign, *tunedBy(train::makeNativeTrainer()->description()));
}

void TestFineTuning::aDivergedTuningIsNotKept()
{
    const Coarse coarse;
    const auto plain = coarse.trained();
    QVERIFY(plain);
    train::TrainingSettings wild = train::tuningSettings(coarse.study.settings);
    std::vector<float> huge(plain->weights.size(), 1e30F);
    const auto tuned
        = train::fineTune(kNetwork, huge, coarse.study.dataset, coarse.study.training,
                          coarse.study.selection, wild, coarse.cut, 1, {}, {});
    QVERIFY2(tuned, tuned ? "" : tuned.error().detail.c_str());
    if (tuned->epochs.empty())
        QCOMPARE(tuned->weights, huge);
    for (const float weight : tuned->weights)
        QVERIFY(std::isfinite(weight));
}

void TestFineTuning::refusals_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("weights"); // more or fewer than the network has
    QTest::addColumn<QString>("detail");
    const int integer = static_cast<int>(NumberFormat::Int8);
    const int single = static_cast<int>(NumberFormat::Float32);
    QTest::newRow("a cut behind the last layer") << 9 << integer << 0 << "there is no cut 9";
    QTest::newRow("nothing is rounded")
        << 1 << single << 0
        << "it computes and sends in float32, so no rounding can be simulated";
    QTest::newRow("a weight too many") << 1 << integer << 1 << "";
}

void TestFineTuning::refusals()
{
    QFETCH(int, cut);
    QFETCH(int, edge);
    QFETCH(int, weights);
    QFETCH(QString, detail);
    const Study study;
    std::vector<float> some = train::initialWeights(kNetwork, 1);
    some.resize(some.size() + static_cast<std::size_t>(weights));
    const auto refused = train::fineTune(
        kNetwork, some, study.dataset, study.training, study.selection, study.settings,
        {static_cast<std::size_t>(cut), NumberFormat::Float32, static_cast<NumberFormat>(edge)}, 1,
        {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(refused.error().subject, space::toText(kNetwork));
    if (!detail.isEmpty())
        QCOMPARE(QString::fromStdString(refused.error().detail), detail);
}

void TestFineTuning::stops()
{
    const Coarse coarse;
    std::stop_source stop;
    stop.request_stop();
    const auto stopped
        = train::fineTune(kNetwork, train::initialWeights(kNetwork, 1), coarse.study.dataset,
                          coarse.study.training, coarse.study.selection, coarse.study.settings,
                          coarse.cut, 1, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFineTuning)
#include "tst_fine_tuning.moc"
