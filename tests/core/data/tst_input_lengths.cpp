// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/front_end/input_lengths.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::data;

namespace {

// Labels alternate; every value is in `values`, [sample, position, channel].
std::shared_ptr<const Dataset> samplesOf(int length, int channels, std::vector<float> values)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "tiny";
    dataset->classNames = {"A", "B"};
    dataset->length = length;
    dataset->channels = channels;
    dataset->fingerprint = "00";
    dataset->groupNames = {"one"};
    auto owner = std::make_shared<std::vector<float>>(std::move(values));
    const std::size_t samples = owner->size() / static_cast<std::size_t>(length * channels);
    for (std::size_t i = 0; i < samples; ++i) {
        dataset->labels.push_back(i % 2 == 0 ? 0 : 1);
        dataset->groups.push_back(0);
    }
    dataset->values = *owner;
    dataset->owner = std::move(owner);
    return dataset;
}

std::vector<float> valuesOf(const Dataset& dataset)
{
    return {dataset.values.begin(), dataset.values.end()};
}

} // namespace

class TestInputLengths : public QObject {
    Q_OBJECT
private slots:
    void aValueIsTheMeanOfItsBlock_data();
    void aValueIsTheMeanOfItsBlock();
    void everythingButTheValuesStays();
    void aLengthThatDoesNotDivideIsRefused_data();
    void aLengthThatDoesNotDivideIsRefused();
    void aStopIsHeard();
    void everyLengthIsMadeOnce();
    void memoryIsThatOfTheShorterSamples();
};

void TestInputLengths::aValueIsTheMeanOfItsBlock_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<int>("length");
    QTest::addColumn<std::vector<float>>("expected");
    QTest::newRow("pairs: (1+3)/2, (5+9)/2")
        << 1 << std::vector<float>{1, 3, 5, 9} << 2 << std::vector<float>{2, 7};
    QTest::newRow("all four: 18/4")
        << 1 << std::vector<float>{1, 3, 5, 9} << 1 << std::vector<float>{4.5F};
    QTest::newRow("the same length")
        << 1 << std::vector<float>{1, 3, 5, 9} << 4 << std::vector<float>{1, 3, 5, 9};
    QTest::newRow("two channels stay apart: (1+3)/2, (10+30)/2, (5+9)/2, (50+90)/2")
        << 2 << std::vector<float>{1, 10, 3, 30, 5, 50, 9, 90} << 2
        << std::vector<float>{2, 20, 7, 70};
    QTest::newRow("two samples stay apart: (0+2)/2, (4+6)/2, (1+1)/2, (0-8)/2")
        << 1 << std::vector<float>{0, 2, 4, 6, 1, 1, 0, -8} << 2 << std::vector<float>{1, 5, 1, -4};
}

void TestInputLengths::aValueIsTheMeanOfItsBlock()
{
    QFETCH(int, channels);
    QFETCH(std::vector<float>, values);
    QFETCH(int, length);
    QFETCH(std::vector<float>, expected);
    const auto full = samplesOf(4, channels, std::move(values));
    const auto shorter = shortened(*full, length, {});
    QVERIFY(shorter.has_value());
    QCOMPARE((*shorter)->length, length);
    QCOMPARE((*shorter)->channels, channels);
    QCOMPARE(valuesOf(**shorter), expected);
}

void TestInputLengths::everythingButTheValuesStays()
{
    const auto full = samplesOf(4, 1, std::vector<float>(12, 1.0F));
    const auto two = shortened(*full, 2, {});
    const auto one = shortened(*full, 1, {});
    QVERIFY(two.has_value() && one.has_value());
    QCOMPARE((*two)->labels, full->labels);
    QCOMPARE((*two)->groups, full->groups);
    QCOMPARE((*two)->classNames, full->classNames);
    QVERIFY((*two)->fingerprint != full->fingerprint);
    QVERIFY((*two)->fingerprint != (*one)->fingerprint);
    QCOMPARE((*two)->fingerprint, (*shortened(*full, 2, {}))->fingerprint);
}

void TestInputLengths::aLengthThatDoesNotDivideIsRefused_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("3 of 4") << 3;
    QTest::newRow("longer than the samples") << 8;
    QTest::newRow("none") << 0;
}

void TestInputLengths::aLengthThatDoesNotDivideIsRefused()
{
    QFETCH(int, length);
    const auto shorter = shortened(*samplesOf(4, 1, {1, 2, 3, 4}), length, {});
    QVERIFY(!shorter.has_value());
    QCOMPARE(shorter.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(shorter.error().subject, std::string("space.front_end.lengths"));
}

void TestInputLengths::aStopIsHeard()
{
    std::stop_source stop;
    stop.request_stop();
    const auto shorter = shortened(*samplesOf(4, 1, {1, 2, 3, 4}), 2, stop.get_token());
    QVERIFY(!shorter.has_value());
    QCOMPARE(shorter.error().code, ErrorCode::Cancelled);
}

void TestInputLengths::everyLengthIsMadeOnce()
{
    const auto full = samplesOf(4, 1, {1, 3, 5, 9});
    const auto lengths = InputLengths::make(full, std::vector<int>{2, 4, 2}, {});
    QVERIFY(lengths.has_value());
    QCOMPARE(lengths->at(4), full);
    QCOMPARE(lengths->at(2)->length, 2);
    QCOMPARE(lengths->at(2), lengths->at(2));
    QCOMPARE(lengths->at(1), nullptr);
}

void TestInputLengths::memoryIsThatOfTheShorterSamples()
{
    // 3 samples: (2 + 1) values * 4 bytes * 3 = 36; the prepared ones count as none.
    const auto lengths = InputLengths::make(samplesOf(4, 1, std::vector<float>(12, 0.5F)),
                                            std::vector<int>{4, 2, 1}, {});
    QVERIFY(lengths.has_value());
    QCOMPARE(lengths->additionalMemory().count(), std::int64_t{36});
}

QTEST_APPLESS_MAIN(TestInputLengths)
#include "tst_input_lengths.moc"
