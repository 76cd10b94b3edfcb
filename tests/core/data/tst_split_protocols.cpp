// SPDX-License-Identifier: GPL-3.0-or-later
// What the protocols other than "by sample" keep apart.
#include "core/data/dataset_summary.h"
#include "core/data/split.h"
#include "tests/core/data/made_samples.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace splitscape;
using namespace splitscape::data;
using namespace splitscape::test;

class TestSplitProtocols : public QObject {
    Q_OBJECT

private slots:
    void patientsStayApart();
    void halvesShareNoPatient();
    void everyPatientIsTestedOnceInFolds_data();
    void everyPatientIsTestedOnceInFolds();
    void tooFewPatientsAreCounted();
    void aClassOfFewPatientsIsRefused_data();
    void aClassOfFewPatientsIsRefused();
    void timeBlocksLeaveAGap();
    void shortRecordsTrainOnly();
    void recordsOfOneNameAreOnePerson();
    void deChazalTestsOnDs2();
    void deChazalCountsItsLists_data();
    void deChazalCountsItsLists();
    void filesAreCounted();
    void foldersSayWhatIsTest();
    void whatIsNoTestIsDivided();
    void recordings201And202AreOnePerson();
};

void TestSplitProtocols::patientsStayApart()
{
    // Ten alike patients of 20 + 20: 15 % are one and a half, 70 % are seven.
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(10, {20, 20}));
    SplitSpec spec;
    spec.by = SplitBy::Patient;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(split);
    QVERIFY(disjoint(*split));
    const auto train = groupsOf(*dataset, split->train);
    auto validation = groupsOf(*dataset, split->selection);
    validation.merge(groupsOf(*dataset, split->heldBack));
    const auto test = groupsOf(*dataset, split->test);
    auto all = train;
    all.insert(validation.begin(), validation.end());
    all.insert(test.begin(), test.end());
    QCOMPARE(all.size(), train.size() + validation.size() + test.size());
    QVERIFY(train.size() >= 6 && train.size() <= 8);
}

void TestSplitProtocols::halvesShareNoPatient()
{
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(14, {20, 20}));
    for (const SplitBy by : {SplitBy::Patient}) {
        SplitSpec spec;
        spec.by = by;
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            const auto split = makeSplit(*dataset, spec, seed);
            QVERIFY(split);
            const auto selection = groupsOf(*dataset, split->selection);
            const auto heldBack = groupsOf(*dataset, split->heldBack);
            QVERIFY(!selection.empty() && !heldBack.empty());
            auto both = selection;
            both.insert(heldBack.begin(), heldBack.end());
            QCOMPARE(both.size(), selection.size() + heldBack.size());
        }
    }
}

void TestSplitProtocols::everyPatientIsTestedOnceInFolds_data()
{
    QTest::addColumn<int>("folds");
    QTest::newRow("two folds") << 2;
    QTest::newRow("five folds") << 5;
    QTest::newRow("one patient left out") << 12;
}

void TestSplitProtocols::everyPatientIsTestedOnceInFolds()
{
    QFETCH(int, folds);
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(12, {20, 20}));
    std::map<std::string, int> tested;
    for (int fold = 0; fold < folds; ++fold) {
        SplitSpec spec;
        spec.by = SplitBy::Patient;
        spec.folds = folds;
        spec.fold = fold;
        const auto split = makeSplit(*dataset, spec, 5);
        QVERIFY2(split, split ? "" : split.error().detail.c_str());
        QVERIFY(disjoint(*split));
        const auto test = groupsOf(*dataset, split->test);
        // 12 patients in 5 folds: two of 3 and three of 2.
        QVERIFY(test.size() >= std::size_t(12 / folds));
        QVERIFY(test.size() <= std::size_t((12 + folds - 1) / folds));
        for (const std::string& patient : test)
            ++tested[patient];
        auto learnt = groupsOf(*dataset, split->train);
        learnt.merge(groupsOf(*dataset, split->selection));
        learnt.merge(groupsOf(*dataset, split->heldBack));
        for (const std::string& patient : test)
            QVERIFY(!learnt.contains(patient));
    }
    QCOMPARE(tested.size(), std::size_t{12});
    for (const auto& [patient, times] : tested)
        QCOMPARE(times, 1);
}

void TestSplitProtocols::tooFewPatientsAreCounted()
{
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(3, {20, 20}));
    SplitSpec spec;
    spec.by = SplitBy::Patient;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    QVERIFY(split.error().detail.starts_with("a split by patient needs at least 4 patients, the "
                                             "data tells of 3 (group 0, group 1, group 2)"));
    const auto six = tinyDataset(std::vector<std::vector<int>>(6, {20, 20}));
    spec.folds = 7;
    const auto folds = makeSplit(*six, spec, 5);
    QVERIFY(!folds);
    QVERIFY(folds.error().detail.starts_with("7 folds need as many patients, the data tells of 6"));
}

void TestSplitProtocols::aClassOfFewPatientsIsRefused_data()
{
    QTest::addColumn<int>("have"); // patients with the second class, of 8
    QTest::addColumn<QString>("said"); // empty: nothing
    QTest::newRow("in one patient only")
        << 1 << "only 1 patient has it, and a split by patient needs 4: one to train";
    QTest::newRow("in three")
        << 3 << "only 3 patients have it, and a split by patient needs 4: one to train";
    QTest::newRow("in four") << 4 << "";
}

void TestSplitProtocols::aClassOfFewPatientsIsRefused()
{
    QFETCH(int, have);
    QFETCH(QString, said);
    std::vector<std::vector<int>> patients(8, {20, 0});
    for (int i = 0; i < have; ++i)
        patients[static_cast<std::size_t>(i)][1] = 20;
    const auto dataset = tinyDataset(patients);
    SplitSpec spec;
    spec.by = SplitBy::Patient;
    const auto split = makeSplit(*dataset, spec, 5);
    QCOMPARE(split.has_value(), said.isEmpty());
    if (split)
        return;
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    QCOMPARE(split.error().subject, dataset->classNames[1]);
    QVERIFY2(split.error().detail.starts_with(said.toStdString()), split.error().detail.c_str());
}

void TestSplitProtocols::timeBlocksLeaveAGap()
{
    // One record of 100 samples, classes in turns: 70, 7 or 8, 7 or 8 and 15 of them, with a sample
    // left out at 70, 78 (77.5 rounded) and 85.
    auto dataset = *tinyDataset({{50, 50}});
    for (std::size_t i = 0; i < dataset.labels.size(); ++i)
        dataset.labels[i] = static_cast<std::uint8_t>(i % 2);
    SplitSpec spec;
    spec.by = SplitBy::Time;
    spec.balanceTrain = false;
    spec.balanceTest = false;
    const auto split = makeSplit(dataset, spec, 1);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QVERIFY(disjoint(*split));
    const auto train = asSet(split->train);
    QCOMPARE(*train.begin(), 0U);
    QCOMPARE(*train.rbegin(), 69U);
    QCOMPARE(train.size(), std::size_t{70});
    const auto test = asSet(split->test);
    QCOMPARE(*test.begin(), 86U);
    QCOMPARE(*test.rbegin(), 99U);
    const auto selection = asSet(split->selection);
    QVERIFY(*selection.begin() >= 71U && *selection.rbegin() <= 77U);
    const auto heldBack = asSet(split->heldBack);
    QVERIFY(*heldBack.begin() >= 79U && *heldBack.rbegin() <= 84U);
}

void TestSplitProtocols::shortRecordsTrainOnly()
{
    const auto dataset = tinyDataset({{3, 4}, {100, 100}});
    SplitSpec spec;
    spec.by = SplitBy::Time;
    spec.balanceTrain = false;
    spec.balanceTest = false;
    // Records hold class A first, so the end of the second is all B; naturally that is a test.
    const auto split = makeSplit(*dataset, spec, 1);
    QVERIFY(!split); // but both halves of validation need every class
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    auto mixed = *tinyDataset({{3, 4}, {100, 100}});
    for (std::size_t i = 0; i < mixed.labels.size(); ++i)
        mixed.labels[i] = static_cast<std::uint8_t>(i % 2);
    const auto good = makeSplit(mixed, spec, 1);
    QVERIFY(good);
    QCOMPARE(groupsOf(mixed, good->test), (std::set<std::string>{"group 1"}));
    const auto train = asSet(good->train);
    for (std::uint32_t i = 0; i < 7; ++i)
        QVERIFY(train.contains(i));
}

void TestSplitProtocols::recordsOfOneNameAreOnePerson()
{
    const std::vector<std::string> names{"Ann", "Bob", "Ann", "Cid", "Dan", "Eve", "Bob", "Fay"};
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(8, {40, 40}), names);
    SplitSpec spec;
    spec.by = SplitBy::Patient;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto split = makeSplit(*dataset, spec, seed);
        QVERIFY(split);
        const std::vector<std::set<std::string>> parts{
            groupsOf(*dataset, split->train), groupsOf(*dataset, split->selection),
            groupsOf(*dataset, split->heldBack), groupsOf(*dataset, split->test)};
        std::size_t all = 0;
        for (const auto& part : parts)
            all += part.size();
        QCOMPARE(all, std::size_t{6}); // Ann, Bob, Cid, Dan, Eve, Fay, each in one part
    }
}

void TestSplitProtocols::deChazalTestsOnDs2()
{
    const std::vector<std::string> names{"101", "106", "208", "223", "100", "213", "104"};
    const auto dataset = tinyDataset(std::vector<std::vector<int>>(7, {40, 40}), names);
    SplitSpec spec;
    spec.by = SplitBy::DeChazal;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(split);
    QCOMPARE(groupsOf(*dataset, split->test), (std::set<std::string>{"100", "213"}));
    auto learnt = groupsOf(*dataset, split->train);
    learnt.merge(groupsOf(*dataset, split->selection));
    learnt.merge(groupsOf(*dataset, split->heldBack));
    QCOMPARE(learnt, (std::set<std::string>{"101", "106", "208", "223"}));
}

void TestSplitProtocols::deChazalCountsItsLists_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("said");
    QTest::newRow("none of DS2") << "101 106 208 223"
                                 << "4 of the 22 of DS1 (101, ...) and 0 of the 22 of DS2 (100, ...)";
    QTest::newRow("two of DS1") << "101 106 100 213"
                                << "2 of the 22 of DS1 (101, ...) and 2 of the 22 of DS2 (100, ...)";
    QTest::newRow("other recordings") << "800 801 802 803"
                                      << "0 of the 22 of DS1 (101, ...) and 0 of the 22 of DS2";
}

void TestSplitProtocols::deChazalCountsItsLists()
{
    QFETCH(QString, records);
    QFETCH(QString, said);
    std::vector<std::string> names;
    for (const QString& one : records.split(QLatin1Char(' ')))
        names.push_back(one.toStdString());
    const auto dataset
        = tinyDataset(std::vector<std::vector<int>>(names.size(), {40, 40}), names);
    SplitSpec spec;
    spec.by = SplitBy::DeChazal;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::TooFewSamples);
    QVERIFY2(split.error().detail.find(said.toStdString()) != std::string::npos,
             split.error().detail.c_str());
}

void TestSplitProtocols::filesAreCounted()
{
    const auto dataset = tinyDataset({{40, 40}, {40, 40}}, {"a.csv", "b.csv"});
    SplitSpec spec;
    spec.by = SplitBy::Files;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY(!split);
    QVERIFY2(split.error().detail.find("holds \"test\", which are 0 of 2;") != std::string::npos,
             split.error().detail.c_str());
}

void TestSplitProtocols::foldersSayWhatIsTest()
{
    // Patients have names of their own; the recordings say the folder.
    auto dataset = *tinyDataset({{40, 40}, {40, 40}, {40, 40}}, {"Ann", "Bob", "Cid"});
    SampleOrigins origins;
    origins.recordings = {{"mitdb/100", 0.0, {}}, {"mitdb/101", 0.0, {}}, {"Test-svdb/800", 0.0, {}}};
    origins.recordingOf = dataset.groups;
    origins.times.assign(dataset.sampleCount(), 0.0);
    dataset.origins = std::make_shared<const SampleOrigins>(std::move(origins));
    SplitSpec spec;
    spec.by = SplitBy::Files;
    const auto split = makeSplit(dataset, spec, 5);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QCOMPARE(groupsOf(dataset, split->test), (std::set<std::string>{"Cid"}));
    QCOMPARE(split->test.size(), std::size_t{80});
    QCOMPARE(groupsOf(dataset, split->train), (std::set<std::string>{"Ann", "Bob"}));
    QVERIFY(disjoint(*split));
}

void TestSplitProtocols::whatIsNoTestIsDivided()
{
    // Ten of B to learn from: each half gets its two, however many the other file tests.
    const auto dataset = tinyDataset({{40, 10}, {40, 400}}, {"train.csv", "test.csv"});
    SplitSpec spec;
    spec.by = SplitBy::Files;
    spec.trainPerClass = 0;
    spec.balanceTrain = false;
    const auto split = makeSplit(*dataset, spec, 5);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QCOMPARE(perClass(*dataset, split->selection), (std::map<int, int>{{0, 2}, {1, 2}}));
    QCOMPARE(perClass(*dataset, split->heldBack), (std::map<int, int>{{0, 2}, {1, 2}}));
    QCOMPARE(perClass(*dataset, split->train), (std::map<int, int>{{0, 33}, {1, 6}}));
    QCOMPARE(perClass(*dataset, split->test), (std::map<int, int>{{0, 40}, {1, 40}}));
    QVERIFY(disjoint(*split));
}

void TestSplitProtocols::recordings201And202AreOnePerson()
{
    const std::vector<std::string> names{"201", "202", "100", "101", "103", "105", "106", "108"};
    const auto dataset
        = tinyDataset(std::vector<std::vector<int>>(8, {40, 40}), names, std::string(kMitbihName));
    SplitSpec spec;
    spec.by = SplitBy::Patient;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto split = makeSplit(*dataset, spec, seed);
        QVERIFY(split);
        auto validation = groupsOf(*dataset, split->selection);
        validation.merge(groupsOf(*dataset, split->heldBack));
        for (const auto& part :
             {groupsOf(*dataset, split->train), validation, groupsOf(*dataset, split->test)})
            QCOMPARE(part.contains("201"), part.contains("202"));
    }
}

QTEST_APPLESS_MAIN(TestSplitProtocols)
#include "tst_split_protocols.moc"
