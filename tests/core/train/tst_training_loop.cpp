// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_loop.h"
#include "tests/core/train/example_networks.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>

using namespace splitscape;
using namespace splitscape::test;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
const space::Architecture kNetwork{{64, 3}, {1, 1}};

/// Follows a script: one step an epoch, whose loss and whose share of right answers are given. Its
/// weight is the number of steps taken.
class ScriptedLearner : public train::Learner {
public:
    struct Epoch {
        double loss = 1.0;
        int right = 0; ///< of the ten selection samples
        bool weightIsFinite = true;
    };

    ScriptedLearner(const data::Dataset& dataset, std::vector<Epoch> script)
        : m_dataset(dataset)
        , m_script(std::move(script))
    {
    }
    void restart(std::uint64_t) override { m_steps = 0; }
    void setRateFactor(double) override { }
    double step(std::span<const std::uint32_t>) override { return m_script.at(m_steps++).loss; }
    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        const auto right = static_cast<std::size_t>(m_script.at(m_steps - 1).right);
        for (std::size_t i = 0; i < indices.size(); ++i)
            classes[i] = static_cast<std::uint8_t>(
                (m_dataset.labels[indices[i]] + (i < right ? 0 : 1)) % 3);
    }
    std::vector<float> weights() const override
    {
        const bool finite = m_steps == 0 || m_script.at(m_steps - 1).weightIsFinite;
        return {finite ? static_cast<float>(m_steps) : std::numeric_limits<float>::quiet_NaN()};
    }
    [[nodiscard]] std::size_t steps() const { return m_steps; }

private:
    const data::Dataset& m_dataset;
    std::vector<Epoch> m_script;
    std::size_t m_steps = 0;
};

using Script = std::vector<ScriptedLearner::Epoch>;

} // namespace

Q_DECLARE_METATYPE(Script)

class TestTrainingLoop : public QObject {
    Q_OBJECT

private slots:
    void keepsTheFirstBestEpochUntilItDiverges_data();
    void keepsTheFirstBestEpochUntilItDiverges();
};

void TestTrainingLoop::keepsTheFirstBestEpochUntilItDiverges_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("epochs"); // that are reported
    QTest::addColumn<int>("steps"); // that were taken: none after the divergence
    QTest::addColumn<double>("weight"); // the number of steps before it was kept
    QTest::addColumn<double>("accuracy");
    QTest::newRow("the second of four is the best")
        << Script{{3, 4}, {2, 7}, {1, 7}, {1, 6}} << 4 << 4 << 2.0 << 0.7;
    QTest::newRow("the loss diverges in the first epoch")
        << Script{{kInfinity, 9}, {1, 9}, {1, 9}, {1, 9}} << 0 << 1 << 0.0 << 0.0;
    QTest::newRow("the loss diverges in the third epoch, the best came before")
        << Script{{3, 5}, {2, 4}, {std::nan(""), 9}, {1, 9}} << 2 << 3 << 1.0 << 0.5;
    QTest::newRow("a weight diverges in the third epoch though its loss is finite")
        << Script{{3, 5}, {2, 8}, {1, 9, false}, {1, 9}} << 2 << 3 << 2.0 << 0.8;
    QTest::newRow("the loss diverges in the last epoch")
        << Script{{3, 5}, {2, 6}, {1, 7}, {-kInfinity, 9}} << 3 << 4 << 3.0 << 0.7;
}

void TestTrainingLoop::keepsTheFirstBestEpochUntilItDiverges()
{
    QFETCH(Script, script);
    QFETCH(int, epochs);
    QFETCH(int, steps);
    QFETCH(double, weight);
    QFETCH(double, accuracy);
    const data::Dataset dataset = exampleDataset(kNetwork, 30, 1);
    const auto training = indicesFrom(0, 20);
    const auto selection = indicesFrom(20, 10);
    train::TrainingSettings settings;
    settings.epochs = 4;
    settings.batchSize = 20; // one step an epoch
    ScriptedLearner learner(dataset, script);
    const auto network
        = train::runTraining(learner, kNetwork, dataset, training, selection, settings, 1, {});
    QVERIFY(network);
    QCOMPARE(network->epochs.size(), static_cast<std::size_t>(epochs));
    QCOMPARE(learner.steps(), static_cast<std::size_t>(steps));
    QCOMPARE(network->weights, std::vector<float>{static_cast<float>(weight)});
    QCOMPARE(network->selectionAccuracy, accuracy);
}

QTEST_APPLESS_MAIN(TestTrainingLoop)
#include "tst_training_loop.moc"
