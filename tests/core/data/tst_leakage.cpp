// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/leakage.h"

#include <QtTest/QtTest>

#include <memory>

using namespace splitscape::data;

namespace {

/// Nine windows of 4 s and two values each; three recordings of two patients:
///
///   sample     0    1    2    3  |  4    5    6  |  7    8
///   recording  a    a    a    a  |  b    b    b  |  c    c
///   patient    P    P    P    P  |  P    P    P  |  Q    Q
///   start, s   0    4    6   10  |  0    4    8  |  0    4
///   value      0    1    2    3  |  4    5    6  |  7    3
std::shared_ptr<Dataset> windows()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "windows";
    dataset->classNames = {"background", "seizure"};
    dataset->length = 2;
    dataset->channels = 1;
    auto values = std::make_shared<std::vector<float>>();
    for (const float value : {0.F, 1.F, 2.F, 3.F, 4.F, 5.F, 6.F, 7.F, 3.F})
        values->insert(values->end(), {value, value});
    dataset->values = *values;
    dataset->owner = values;
    dataset->labels = {0, 1, 0, 1, 0, 1, 0, 1, 0};
    dataset->groups = {0, 0, 0, 0, 0, 0, 0, 1, 1};
    dataset->groupNames = {"P", "Q"};
    SampleOrigins origins;
    origins.recordings = {{"a", 14.0, {}}, {"b", 12.0, {}}, {"c", 8.0, {}}};
    origins.recordingOf = {0, 0, 0, 0, 1, 1, 1, 2, 2};
    origins.times = {0, 4, 6, 10, 0, 4, 8, 0, 4};
    origins.window_s = 4.0;
    dataset->origins = std::make_shared<const SampleOrigins>(std::move(origins));
    return dataset;
}

} // namespace

class TestLeakage : public QObject {
    Q_OBJECT

private slots:
    void sharesByHand_data();
    void sharesByHand();
    void withoutOriginsRecordingsAreUnknown();
    void textReadsBack();
};

void TestLeakage::sharesByHand_data()
{
    QTest::addColumn<std::vector<std::uint32_t>>("train");
    QTest::addColumn<std::vector<std::uint32_t>>("test");
    QTest::addColumn<SharedWithTest>("shared");
    using Indices = std::vector<std::uint32_t>;
    QTest::newRow("another patient, but one window with the same values")
        << Indices{0, 1, 2, 3} << Indices{7, 8} << SharedWithTest{0, 0, 0, 1};
    QTest::newRow("another recording of the patient")
        << Indices{0, 1, 2, 3} << Indices{4, 5} << SharedWithTest{1, 0, 0, 0};
    QTest::newRow("4 to 8 s overlaps 6 to 10 s, 10 to 14 s does not touch 4 to 8 s")
        << Indices{0, 1} << Indices{2, 3} << SharedWithTest{1, 1, 1, 0};
    QTest::newRow("windows end to end share nothing")
        << Indices{4, 6} << Indices{5} << SharedWithTest{1, 1, 0, 0};
    QTest::newRow("a sample that is drawn twice counts once")
        << Indices{3, 3, 3} << Indices{8} << SharedWithTest{0, 0, 0, 1};
    QTest::newRow("the very same sample")
        << Indices{0, 5} << Indices{5} << SharedWithTest{1, 1, 1, 1};
}

void TestLeakage::sharesByHand()
{
    QFETCH(std::vector<std::uint32_t>, train);
    QFETCH(std::vector<std::uint32_t>, test);
    QFETCH(SharedWithTest, shared);
    const auto dataset = windows();
    const auto asTraining = leakageOf(*dataset, {train, {}, {}, test}, {});
    QVERIFY(asTraining);
    QCOMPARE(asTraining->training, shared);
    QCOMPARE(asTraining->validation, SharedWithTest{});
    QCOMPARE(asTraining->samples, test.size());
    QVERIFY(asTraining->knowsTimes);
    // Both halves of the validation part count together.
    const std::vector<std::uint32_t> first(train.begin(), train.begin() + 1);
    const std::vector<std::uint32_t> rest(train.begin() + 1, train.end());
    const auto asValidation = leakageOf(*dataset, {{}, first, rest, test}, {});
    QVERIFY(asValidation);
    QCOMPARE(asValidation->validation, shared);
}

void TestLeakage::withoutOriginsRecordingsAreUnknown()
{
    const auto dataset = windows();
    dataset->origins = nullptr;
    const auto leakage = leakageOf(*dataset, {{0, 3}, {}, {}, {1, 8}}, {});
    QVERIFY(leakage);
    QCOMPARE(leakage->recordings, std::size_t{0});
    QCOMPARE(leakage->patients, std::size_t{2});
    QVERIFY(!leakage->knowsTimes);
    QCOMPARE(leakage->training, (SharedWithTest{1, 0, 0, 1}));
}

void TestLeakage::textReadsBack()
{
    const Leakage leakage{9, 3, 4, true, {1, 2, 3, 4}, {5, 6, 7, 8}, 2};
    const auto again = readLeakage(toText(leakage));
    QVERIFY(again);
    QCOMPARE(*again, leakage);
    QVERIFY(!readLeakage("{\"samples\": 9}"));
    QVERIFY(!readLeakage("nonsense"));
}

QTEST_APPLESS_MAIN(TestLeakage)
#include "tst_leakage.moc"
