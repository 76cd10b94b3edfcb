// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/format_record.h"
#include "core/evaluate/restart_count.h"
#include "core/network/integer_network.h"
#include "tests/core/evaluate/made_steps.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace splitscape;
using namespace splitscape::evaluate;
using network::NumberFormat;
using test::steps;

namespace {

EvaluationSetup setupOf(std::shared_ptr<const data::Dataset> dataset)
{
    EvaluationSetup setup;
    std::vector<std::uint32_t> all(dataset->sampleCount());
    std::iota(all.begin(), all.end(), 0U);
    setup.dataset = std::move(dataset);
    setup.split = std::make_shared<const data::Split>(data::Split{all, all, all, all});
    setup.trainer = train::makeNativeTrainer();
    return setup;
}

/// A convolution over two values each, then two classes.
const space::Architecture kChain{{4, 2, 2}, {1, 1, 1}};

/// The mean of each half; class 1 scores their difference less 0.05.
const std::vector<float> kWeights{0.5F, 0.5F, 0.0F, 0, -1, 0, 1, 0, -0.05F};

} // namespace

class TestFormatRecord : public QObject {
    Q_OBJECT

private slots:
    void everyPairOfFormatsIsScored();
    void integersScoreWhatTheyCompute();
    void readsBack();
    void damageIsRefused_data();
    void damageIsRefused();
    void restartsReadBack();
};

void TestFormatRecord::everyPairOfFormatsIsScored()
{
    const auto record = measureFormats(setupOf(steps()), 7, kChain, kWeights, {});
    QVERIFY(record.has_value());
    QCOMPARE(record->candidate, std::uint64_t{7});
    QCOMPARE(record->accuracies.size(), std::size_t{3 * 2 * 4});
    QCOMPARE(record->ranges.size(), std::size_t{3});
    QCOMPARE(record->ranges[0].low, 0.0F);
    QVERIFY(std::abs(record->ranges[0].high - 0.975F) < 1e-6F);
    QVERIFY(std::abs(record->ranges[1].high - 0.975F) < 1e-6F); // the mean of two equal values
    for (int point = 1; point <= 3; ++point)
        QCOMPARE(record->accuracyOf(point, NumberFormat::Float32, NumberFormat::Float32),
                 std::optional(1.0));
    QVERIFY(!record->accuracyOf(4, NumberFormat::Float32, NumberFormat::Float32));
}

void TestFormatRecord::integersScoreWhatTheyCompute()
{
    const EvaluationSetup setup = setupOf(steps());
    const auto record = measureFormats(setup, 7, kChain, kWeights, {});
    QVERIFY(record.has_value());
    const auto integers
        = network::inIntegers(space::networkOf(kChain), kWeights, record->ranges, 2);
    QVERIFY(integers.has_value());
    network::IntegerRun run(*integers);
    for (const NumberFormat link : {NumberFormat::Int8, NumberFormat::Int4}) {
        int right = 0;
        for (std::size_t i = 0; i < 16; ++i) {
            run.run(setup.dataset->sample(i));
            std::array<float, 2> scores{};
            network::receiveCodes(run.codes(1), integers->codeOf(1), link, scores);
            right += (scores[1] > scores[0]) == (setup.dataset->labels[i] == 1) ? 1 : 0;
        }
        QCOMPARE(record->accuracyOf(3, NumberFormat::Int8, link), std::optional(right / 16.0));
    }
    // The score of class 1 is 0.05 or -0.05, 13 steps of a range of 1: int8 keeps it apart from 0.
    QCOMPARE(record->accuracyOf(3, NumberFormat::Int8, NumberFormat::Int8), std::optional(1.0));
}

void TestFormatRecord::readsBack()
{
    const auto record = measureFormats(setupOf(steps()), 7, kChain, kWeights, {});
    QVERIFY(record.has_value());
    const auto read = readFormatRecords(toText(std::vector{*record}));
    QVERIFY(read.has_value());
    QCOMPARE(*read, std::vector{*record});
}

void TestFormatRecord::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("no candidate") << QByteArray(R"([{"ranges": [], "accuracies": []}])");
    QTest::newRow("an unknown format") << QByteArray(
        R"([{"candidate": 1, "ranges": [], "accuracies": [{"point": 1, "edge": "int3", "link": "int8", "held_back_accuracy": 1}]}])");
    QTest::newRow("an accuracy above 1") << QByteArray(
        R"([{"candidate": 1, "ranges": [], "accuracies": [{"point": 1, "edge": "int8", "link": "int8", "held_back_accuracy": 2}]}])");
}

void TestFormatRecord::damageIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readFormatRecords(text.toStdString()).has_value());
}

void TestFormatRecord::restartsReadBack()
{
    RestartCount count;
    for (const int restarts : {0, 2, 1})
        count.add(restarts);
    QCOMPARE(count, (RestartCount{2, 3}));
    const auto read = readRestarts(toText(count));
    QVERIFY(read.has_value());
    QCOMPARE(*read, count);
    QVERIFY(!readRestarts(R"({"trainings": 3, "restarts": 1})").has_value());
}

QTEST_APPLESS_MAIN(TestFormatRecord)
#include "tst_format_record.moc"
