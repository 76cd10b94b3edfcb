// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/inherited_scores.h"
#include "core/search/accuracy_predictor.h"
#include "core/train/trainer.h"

#include <QtTest/QtTest>

#include <cmath>
#include <numeric>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

constexpr std::uint32_t kSamples = 240;

/// Three classes that differ in the frequency of a wave in noise; the last third is for selection.
EvaluationSetup setupOf(std::uint64_t seed)
{
    static const std::vector<float> values = [] {
        std::vector<float> made;
        Random random(1);
        for (std::uint32_t sample = 0; sample < kSamples; ++sample) {
            const double frequency = 0.1 + 0.1 * (sample % 3);
            for (int i = 0; i < 64; ++i)
                made.push_back(
                    static_cast<float>(std::sin(frequency * i) + 0.7 * random.normal()));
        }
        return made;
    }();
    data::Dataset dataset;
    dataset.classNames = {"slow", "middle", "fast"};
    dataset.length = 64;
    dataset.channels = 1;
    dataset.values = values;
    for (std::uint32_t sample = 0; sample < kSamples; ++sample)
        dataset.labels.push_back(static_cast<std::uint8_t>(sample % 3));
    data::Split split;
    split.train.resize(160);
    std::iota(split.train.begin(), split.train.end(), 0U);
    split.selection.resize(80);
    std::iota(split.selection.begin(), split.selection.end(), 160U);
    EvaluationSetup setup;
    setup.dataset = std::make_shared<const data::Dataset>(std::move(dataset));
    setup.split = std::make_shared<const data::Split>(std::move(split));
    setup.trainer = train::makeNativeTrainer();
    setup.space.lengths = {32, 16, 4, 0};
    setup.space.channels = {4, 2, 1};
    setup.space.maximumLayers = 2;
    setup.space.inputLength = 64;
    setup.space.classes = 3;
    setup.training.batchSize = 16;
    setup.seed = seed;
    return setup;
}

InheritedScores scoresOf(std::uint64_t seed, int passes, std::stop_token stop = {})
{
    const EvaluationSetup setup = setupOf(seed);
    search::StrategySetup problem;
    problem.space = setup.space;
    problem.seed = seed;
    return InheritedScores(setup, problem, passes, std::move(stop));
}

const std::vector<space::Architecture> kArchitectures{
    {{64, 32, 3}, {1, 4, 1}},       {{64, 16, 3}, {1, 4, 1}},        {{64, 16, 3}, {1, 2, 1}},
    {{64, 4, 3}, {1, 1, 1}},        {{64, 4, 3}, {1, 4, 1}},         {{64, 3}, {1, 1}},
    {{64, 32, 16, 3}, {1, 4, 4, 1}}, {{64, 32, 4, 3}, {1, 1, 1, 1}}, {{64, 4, 16, 3}, {1, 1, 1, 1}},
};

std::vector<double> scored(const InheritedScores& scores)
{
    std::vector<double> result;
    result.reserve(std::size(kArchitectures));
    for (const space::Architecture& architecture : kArchitectures)
        result.push_back(scores(architecture));
    return result;
}

} // namespace

class TestInheritedScores : public QObject {
    Q_OBJECT

private slots:
    void theSeedDecides();
    void theyAgreeWithTrainings();
    void aStopRequestEndsThem();
    void aNetworkTooLargeScoresNothing();
};

void TestInheritedScores::theSeedDecides()
{
    const std::vector<double> once = scored(scoresOf(3, 3));
    QCOMPARE(scored(scoresOf(3, 3)), once);
    QVERIFY(scored(scoresOf(4, 3)) != once);
}

void TestInheritedScores::theyAgreeWithTrainings()
{
    std::vector<double> trained;
    const EvaluationSetup setup = setupOf(3);
    train::TrainingSettings settings = setup.training;
    settings.epochs = 30;
    for (const space::Architecture& architecture : kArchitectures) {
        const auto network
            = setup.trainer->train(architecture, *setup.dataset, setup.split->train,
                                   setup.split->selection, settings, 1, {});
        QVERIFY(network);
        trained.push_back(network->selectionAccuracy);
    }
    const std::vector<double> inherited = scored(scoresOf(3, 60));
    QVERIFY(*std::max_element(inherited.begin(), inherited.end()) > 0.6); // a third is chance
    const double agreement = search::rankCorrelation(inherited, trained);
    QVERIFY2(agreement > 0.3, qPrintable(QString::number(agreement)));
}

void TestInheritedScores::aStopRequestEndsThem()
{
    std::stop_source stop;
    stop.request_stop();
    const InheritedScores scores = scoresOf(3, 1'000'000, stop.get_token());
    QCOMPARE(scores(kArchitectures.front()), 0.0);
}

void TestInheritedScores::aNetworkTooLargeScoresNothing()
{
    QCOMPARE(scoresOf(3, 1)({{64, 64, 64, 3}, {1, 1100, 1100, 1}, {63, 63}}), 0.0);
}

QTEST_GUILESS_MAIN(TestInheritedScores)
#include "tst_inherited_scores.moc"
