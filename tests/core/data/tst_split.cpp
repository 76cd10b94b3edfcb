// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_summary.h"
#include "core/data/sample_rows.h"
#include "core/data/split.h"
#include "tests/core/data/made_samples.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace splitscape;
using namespace splitscape::data;
using namespace splitscape::test;

class TestSplit : public QObject {
    Q_OBJECT

private slots:
    void fractionsAndBalance();
    void trainingIsBalancedByRepetition_data();
    void trainingIsBalancedByRepetition();
    void sameSeedSameSplit();
    void blocksStayTogether();
    void aNaturalTestHoldsEverySample();
    void aRareClassIsNamed();
    void smallSetsAreDivided_data();
    void smallSetsAreDivided();
    void twoPiecesOfSignalAreTwoHalves();
};

void TestSplit::fractionsAndBalance()
{
    const auto dataset = tinyDataset({{1000, 400}});
    const auto split = makeSplit(*dataset, {}, 7);
    QVERIFY(split);
    QVERIFY(disjoint(*split));
    // 15 % of the rarer class, 400, are 60 for the test and 60 for validation: 30 in each half.
    QCOMPARE(perClass(*dataset, split->test), (std::map<int, int>{{0, 60}, {1, 60}}));
    QCOMPARE(perClass(*dataset, split->selection), (std::map<int, int>{{0, 30}, {1, 30}}));
    QCOMPARE(perClass(*dataset, split->heldBack), (std::map<int, int>{{0, 30}, {1, 30}}));
    // 70 % of 1000; the 280 others of class B repeat.
    QCOMPARE(perClass(*dataset, split->train), (std::map<int, int>{{0, 700}, {1, 700}}));
    QCOMPARE(asSet(split->train).size(), std::size_t{700 + 280});
}

void TestSplit::trainingIsBalancedByRepetition_data()
{
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("balance");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("a cap below both classes thins both") << 100 << true << 100 << 100;
    QTest::newRow("a cap between them thins one and repeats the other")
        << 500 << true << 500 << 500;
    QTest::newRow("no cap repeats up to the most frequent") << 0 << true << 700 << 700;
    QTest::newRow("unbalanced is every sample once") << 100 << false << 700 << 280;
}

void TestSplit::trainingIsBalancedByRepetition()
{
    QFETCH(int, cap);
    QFETCH(bool, balance);
    QFETCH(int, first);
    QFETCH(int, second);
    const auto dataset = tinyDataset({{1000, 400}});
    SplitSpec spec;
    spec.trainPerClass = cap;
    spec.balanceTrain = balance;
    const auto split = makeSplit(*dataset, spec, 7);
    QVERIFY(split);
    QCOMPARE(perClass(*dataset, split->train), (std::map<int, int>{{0, first}, {1, second}}));
    // Repetition is even: no sample comes twice more often than another of its class.
    std::map<std::uint32_t, int> times;
    for (const auto index : split->train)
        ++times[index];
    for (const auto& [index, count] : times)
        QVERIFY(count <= (dataset->labels[index] == 1 ? 3 : 1));
}

void TestSplit::sameSeedSameSplit()
{
    const auto dataset = tinyDataset({{100, 80}, {60, 90}, {70, 70}, {50, 60}, {40, 30}});
    for (const SplitBy by : {SplitBy::Sample, SplitBy::Patient}) {
        SplitSpec spec;
        spec.by = by;
        const auto first = makeSplit(*dataset, spec, 3);
        const auto again = makeSplit(*dataset, spec, 3);
        const auto other = makeSplit(*dataset, spec, 4);
        QVERIFY(first && again && other);
        QVERIFY(*first == *again);
        QVERIFY(!(*first == *other));
    }
}

void TestSplit::blocksStayTogether()
{
    auto dataset = *tinyDataset({{200, 200}});
    for (std::uint32_t i = 0; i < 400; ++i)
        dataset.blocks.push_back(i / 5); // 40 blocks of 5 in each class
    const auto split = makeSplit(dataset, {}, 1);
    QVERIFY(split);
    std::map<std::uint32_t, std::set<int>> partsOfBlock;
    int part = 0;
    for (const auto* indices : {&split->train, &split->selection, &split->heldBack, &split->test}) {
        for (const auto index : *indices)
            partsOfBlock[dataset.blocks[index]].insert(part);
        ++part;
    }
    for (const auto& [block, parts] : partsOfBlock)
        QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(disjoint(*split));
}

void TestSplit::aNaturalTestHoldsEverySample()
{
    const std::vector<std::string> names{"101", "106", "208", "223", "100", "213", "104"};
    auto counts = std::vector<std::vector<int>>(7, {40, 40});
    counts[4] = {90, 3};
    const auto dataset = tinyDataset(counts, names);
    SplitSpec spec;
    spec.by = SplitBy::DeChazal;
    spec.balanceTest = false;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(split);
    QCOMPARE(perClass(*dataset, split->test), (std::map<int, int>{{0, 130}, {1, 43}}));
}

void TestSplit::aRareClassIsNamed()
{
    const auto dataset = tinyDataset({{1000, 1000, 15}});
    const auto split = makeSplit(*dataset, {}, 7);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    QCOMPARE(split.error().subject, std::string("C"));
    // 15 % of 15 are 2 for validation, one for each half.
    QVERIFY2(split.error().detail.starts_with(
                 "it has 15 samples, 1 of them in the first half of the validation part, where at "
                 "least 2 are needed; all samples are "),
             split.error().detail.c_str());
}

void TestSplit::smallSetsAreDivided_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<bool>("divided");
    QTest::newRow("20 of each class") << 20 << 20 << 2 << true;
    QTest::newRow("7 of each: 2 to test, 2 and 2 to validate, 1 to train") << 7 << 7 << 2 << true;
    QTest::newRow("6 of each are too few") << 6 << 6 << 2 << false;
    QTest::newRow("4 of each, one a part") << 4 << 4 << 1 << true;
    QTest::newRow("a class that is rare beside the other is no small set")
        << 1000 << 15 << 2 << false;
}

void TestSplit::smallSetsAreDivided()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, minimum);
    QFETCH(bool, divided);
    const auto dataset = tinyDataset({{first, second}});
    SplitSpec spec;
    spec.minimumPerClass = minimum;
    const auto split = makeSplit(*dataset, spec, 3);
    QCOMPARE(split.has_value(), divided);
    if (!split) {
        const bool told
            = split.error().detail.find("at least 7 samples, or 4 with 1") != std::string::npos;
        QCOMPARE(told, second < 7);
        return;
    }
    QVERIFY(disjoint(*split));
    for (const auto* part : {&split->selection, &split->heldBack, &split->test})
        QVERIFY(perClass(*dataset, *part)[1] >= minimum);
    QVERIFY(!split->train.empty());
}

void TestSplit::twoPiecesOfSignalAreTwoHalves()
{
    // Pieces of five windows that share signal: 15 % of 30 are one piece, which has no two halves.
    SampleRows rows;
    rows.name = "pieces";
    rows.length = 1;
    rows.classNames = {"A", "B"};
    rows.groupNames = {"one"};
    for (std::uint32_t i = 0; i < 60; ++i) {
        rows.values.push_back(static_cast<float>(i));
        rows.labels.push_back(i < 30 ? 0 : 1);
        rows.groups.push_back(0);
        rows.blocks.push_back(i / 5);
    }
    const auto dataset = *freeze(std::move(rows), {});
    const auto split = makeSplit(*dataset, {}, 1);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QVERIFY(disjoint(*split));
    std::set<std::uint32_t> selection;
    for (const auto index : split->selection)
        selection.insert(dataset->blocks[index]);
    for (const auto index : split->heldBack)
        QVERIFY(!selection.contains(dataset->blocks[index]));
}

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
