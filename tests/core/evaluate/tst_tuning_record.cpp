// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/tuning_record.h"

#include "core/evaluate/deployed_accuracy.h"
#include "core/evaluate/training_seed.h"
#include "core/train/fine_tuning.h"
#include "tests/core/train/small_study.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::evaluate;
using network::NumberFormat;
using test::kNetwork;

namespace {

/// Losses of 4 and 6 points; the first one is tuned down to 1 point, the second stays.
TuningRecord someRecord()
{
    TuningRecord record{10, 1e-4, {}, {}};
    record.trainings.push_back({7, 0, 11, {0.9, 0.86, 0.89, true}});
    record.trainings.push_back({7, 2, 13, {0.9, 0.84, 0.84, false}});
    record.trainings.push_back({8, 1, 12, {0.8, 0.6, 0.7, true}});
    record.network = TunedNetwork{7,
                                  2,
                                  NumberFormat::Int8,
                                  NumberFormat::Int4,
                                  {0.88, 0.8, 0.87, true},
                                  {{-1.5F, 2.25F}, {0.0F, 0.1F}},
                                  {0.1F, -3e-9F, 1e20F}};
    return record;
}

/// A study in which int8 edges and int4 on air cost more than a point.
struct Coarse {
    test::Study study;
    EvaluationSetup setup;
    Finalist finalist;

    explicit Coarse(NumberFormat link = NumberFormat::Int4)
    {
        setup.dataset = std::make_shared<const data::Dataset>(study.dataset);
        setup.split = std::make_shared<const data::Split>(
            data::Split{study.training, study.selection, study.selection, study.selection});
        setup.trainer = train::makeNativeTrainer();
        setup.training = study.settings;
        setup.training.dropout = 0.0;
        setup.training.learningRate = 3e-3;
        CandidateResult candidate;
        candidate.id = 5;
        candidate.architecture = kNetwork;
        candidate.parameters = space::parameterCount(kNetwork);
        candidate.standing = search::Standing::Valid;
        candidate.training = TrainingSummary{0.5, 0, {}};
        partition::PointCost point;
        point.point = 3;
        point.linkFormat = link;
        point.edgeFormat = link == NumberFormat::Float32 ? link : NumberFormat::Int8;
        candidate.best = point;
        finalist.candidate = std::make_shared<const CandidateResult>(candidate);
        // The first seed with a network that tuning helps, where rounding can cost anything.
        for (setup.seed = 1; setup.seed <= 40; ++setup.seed) {
            const auto network
                = setup.trainer->train(kNetwork, *setup.dataset, study.training, study.selection,
                                       setup.training, trainingSeed(setup.seed, kNetwork), {});
            finalist.weights = std::make_shared<const std::vector<float>>(network->weights);
            const auto tuned = tunedFinalist(setup, finalist, {});
            if (link == NumberFormat::Float32 || (*tuned && (*tuned)->tuning.isKept))
                break;
        }
    }
    [[nodiscard]] Result<ExtractionResult> extracted(int threads, std::vector<RepeatedTraining> done,
                                                     std::vector<RepeatedTraining>& kept) const
    {
        work::WorkerPool pool(threads);
        const ExtractionMemory memory{
            std::move(done), [&kept](const RepeatedTraining& one) { kept.push_back(one); }};
        return extract(std::vector{finalist}, setup, {3, 1}, memory, pool, [](int, int) {}, {});
    }
};

void sortByRepetition(std::vector<RepeatedTraining>& trainings)
{
    std::ranges::sort(trainings, {}, &RepeatedTraining::repetition);
}

} // namespace

class TestTuningRecord : public QObject {
    Q_OBJECT

private slots:
    void readsBack_data();
    void readsBack();
    void whatNoRunWritesIsRefused_data();
    void whatNoRunWritesIsRefused();
    void factsAreOfOneCandidate();
    void tuningsFindTheirTrainings();
    void theExportedNetworkIsTuned();
    void nothingIsTunedWithoutNeed_data();
    void nothingIsTunedWithoutNeed();
    void extractionTunesItsTrainings();
    void float32ExtractionIsAsItWas();
};

void TestTuningRecord::readsBack_data()
{
    QTest::addColumn<bool>("withNetwork");
    QTest::newRow("trainings and a network") << true;
    QTest::newRow("trainings alone, while an extraction runs") << false;
}

void TestTuningRecord::readsBack()
{
    QFETCH(bool, withNetwork);
    TuningRecord record = someRecord();
    if (!withNetwork)
        record.network.reset();
    const auto read = readTuningRecord(toText(record));
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QVERIFY(*read == record);
}

void TestTuningRecord::whatNoRunWritesIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a field is missing") << QByteArray("\"epochs\"") << QByteArray("\"epoch\"");
    QTest::newRow("a format that there is not") << QByteArray("\"int4\"") << QByteArray("\"int3\"");
    QTest::newRow("an accuracy above 1") << QByteArray("0.86") << QByteArray("8.6");
    QTest::newRow("kept, and no better")
        << QByteArray("\"after\":0.89") << QByteArray("\"after\":0.8");
    QTest::newRow("no base64") << QByteArray("\"weights\":\"") << QByteArray("\"weights\":\"?");
    QTest::newRow("a point that there is not")
        << QByteArray("\"point\":2") << QByteArray("\"point\":0");
    QTest::newRow("no JSON") << QByteArray("{\"epochs\"") << QByteArray("\"epochs\"");
}

void TestTuningRecord::whatNoRunWritesIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = QByteArray::fromStdString(toText(someRecord()));
    QVERIFY(text.contains(from));
    const auto read = readTuningRecord(text.replace(from, to).toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::ValueOutOfRange
            || read.error().code == ErrorCode::SyntaxInvalid);
}

void TestTuningRecord::factsAreOfOneCandidate()
{
    const TuningFacts facts = factsOf(someRecord(), 7);
    QVERIFY(facts.trainings.has_value());
    QCOMPARE(facts.trainings->tuned, 2);
    QCOMPARE(facts.trainings->kept, 1);
    // (4 + 6) / 2 points before, (1 + 6) / 2 after.
    QVERIFY(std::abs(facts.trainings->lossBefore - 0.05) < 1e-12);
    QVERIFY(std::abs(facts.trainings->lossAfter - 0.035) < 1e-12);
    QCOMPARE(facts.network->after, 0.87);
    QVERIFY(!factsOf(someRecord(), 8).network);
    QVERIFY(factsOf(someRecord(), 9) == TuningFacts{});
}

void TestTuningRecord::tuningsFindTheirTrainings()
{
    std::vector<RepeatedTraining> trainings;
    trainings.push_back({7, 0, {11, 0.9, 0.8, 0.0}, nullptr});
    trainings.push_back({7, 1, {12, 0.9, 0.8, 0.0}, nullptr}); // was not tuned
    trainings.push_back({8, 1, {99, 0.9, 0.8, 0.0}, nullptr}); // of another seed
    putTunings(someRecord(), trainings);
    QCOMPARE(trainings[0].tuning->after, 0.89);
    QVERIFY(!trainings[1].tuning && !trainings[2].tuning);
    const TuningRecord record = recordOf({}, trainings);
    QCOMPARE(record.trainings.size(), std::size_t{1});
    QCOMPARE(record.epochs, train::tuningSettings({}).epochs);
}

void TestTuningRecord::theExportedNetworkIsTuned()
{
    const Coarse coarse;
    const auto tuned = tunedFinalist(coarse.setup, coarse.finalist, {});
    QVERIFY2(tuned, tuned ? "" : tuned.error().detail.c_str());
    QVERIFY2(tuned->has_value(), "rounding must cost more than a point for this test to say anything");
    const TunedNetwork& network = **tuned;
    QVERIFY(network.tuning.isKept);
    QCOMPARE(network.candidate, coarse.finalist.candidate->id);
    QCOMPARE(network.point, 3);
    const auto judged
        = evaluateDeployed(coarse.setup, kNetwork, network.weights, *coarse.finalist.candidate->best,
                           coarse.study.selection, {});
    QCOMPARE(judged->accuracy(), network.tuning.after);
    QCOMPARE(network.ranges.size(), space::layerCount(kNetwork) + 1);
}

void TestTuningRecord::nothingIsTunedWithoutNeed_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<bool>("off");
    QTest::newRow("float32 everywhere") << static_cast<int>(NumberFormat::Float32) << false;
    QTest::newRow("switched off") << static_cast<int>(NumberFormat::Int4) << true;
}

void TestTuningRecord::nothingIsTunedWithoutNeed()
{
    QFETCH(int, link);
    QFETCH(bool, off);
    Coarse coarse(static_cast<NumberFormat>(link));
    if (off)
        coarse.setup.training.quantisationAware = train::QuantisationAware::Off;
    const auto tuned = tunedFinalist(coarse.setup, coarse.finalist, {});
    QVERIFY(tuned);
    QVERIFY(!tuned->has_value());
}

/// On any number of threads, and where an extraction goes on, the same trainings are tuned to the
/// same weights; only those that lose more than a point are.
void TestTuningRecord::extractionTunesItsTrainings()
{
    const Coarse coarse;
    std::vector<RepeatedTraining> alone;
    const auto whole = coarse.extracted(1, {}, alone);
    QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
    sortByRepetition(alone);
    QCOMPARE(alone.size(), std::size_t{3});
    int tuned = 0;
    for (const RepeatedTraining& one : alone) {
        const auto deployed = evaluateDeployed(coarse.setup, kNetwork, *one.weights,
                                               *coarse.finalist.candidate->best,
                                               coarse.study.selection, {});
        if (!one.tuning) {
            QVERIFY(one.training.selectionAccuracy - deployed->accuracy() <= 0.01 + 1e-9);
            continue;
        }
        ++tuned;
        QVERIFY(one.tuning->unrounded - one.tuning->before > 0.01);
        QCOMPARE(one.tuning->unrounded, one.training.selectionAccuracy);
        QCOMPARE(deployed->accuracy(),
                 one.tuning->isKept ? one.tuning->after : one.tuning->before);
    }
    QVERIFY(tuned > 0);

    std::vector<RepeatedTraining> together;
    const auto threaded = coarse.extracted(4, {}, together);
    QVERIFY(threaded && *threaded == *whole);
    sortByRepetition(together);
    for (std::size_t i = 0; i < alone.size(); ++i) {
        QCOMPARE(*together[i].weights, *alone[i].weights);
        QVERIFY(together[i].tuning == alone[i].tuning);
    }
    std::vector<RepeatedTraining> rest;
    const auto resumed = coarse.extracted(2, {alone[1]}, rest);
    QVERIFY(resumed && *resumed == *whole);
    QCOMPARE(rest.size(), std::size_t{2});
}

void TestTuningRecord::float32ExtractionIsAsItWas()
{
    Coarse coarse(NumberFormat::Float32);
    std::vector<RepeatedTraining> kept;
    const auto with = coarse.extracted(1, {}, kept);
    for (const RepeatedTraining& one : kept)
        QVERIFY(!one.tuning);
    coarse.setup.training.quantisationAware = train::QuantisationAware::Off;
    std::vector<RepeatedTraining> without;
    const auto off = coarse.extracted(1, {}, without);
    QVERIFY(with && off && *with == *off);
    for (std::size_t i = 0; i < kept.size(); ++i)
        QCOMPARE(*kept[i].weights, *without[i].weights);
}

QTEST_APPLESS_MAIN(TestTuningRecord)
#include "tst_tuning_record.moc"
