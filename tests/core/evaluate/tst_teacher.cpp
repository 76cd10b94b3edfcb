// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/teacher.h"

#include "core/evaluate/evaluator.h"
#include "core/evaluate/extraction.h"
#include "tests/core/train/example_networks.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

constexpr int kSamples = 240;
constexpr int kLength = 64;

/// Samples of three classes, a native trainer and a small teacher on half of their values.
EvaluationSetup taughtSetup()
{
    EvaluationSetup setup;
    setup.dataset = std::make_shared<const data::Dataset>(
        test::exampleDataset({{kLength, 3}, {1, 1}}, kSamples, 4));
    setup.split = test::quarteredSplit(kSamples);
    setup.trainer = train::makeNativeTrainer();
    setup.space.inputLength = kLength;
    setup.space.lengths = {32, 16, 8};
    setup.space.maximumLayers = 2;
    setup.space.classes = 3;
    setup.rules.device = test::calibratedDevice();
    setup.training.epochs = 6;
    setup.training.distillation = train::Distillation{.length = 32, .channels = 8, .blocks = 1};
    setup.seed = 12;
    return setup;
}

/// What is handed to a backend, and the local one that does it.
class SeenBackend : public TrainingBackend {
public:
    SeenBackend(const EvaluationSetup& setup, work::WorkerPool& pool)
        : m_local(setup, pool)
    {
    }

    void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token stop) override
    {
        seen.insert(seen.end(), jobs.begin(), jobs.end());
        m_local.train(jobs, done, std::move(stop));
    }
    void forgetUnfinished() override { m_local.forgetUnfinished(); }

    std::vector<TrainingJob> seen;

private:
    LocalTrainingBackend m_local;
};

} // namespace

class TestTeacher : public QObject {
    Q_OBJECT

private slots:
    void softeningIsTheTemperature();
    void onlyTheTrainingPartIsAsked();
    void theSameSeedHasTheSameTeacher();
    void withoutOneNothingChanges();
    void aLengthThatDoesNotDivideIsRefused();
    void aStopEndsIt();
    void finalistsOrAllAreTaught_data();
    void finalistsOrAllAreTaught();
};

// Scores 0 and 2 at temperature 2 are 0 and 1: the softmax is 1 / (1 + e) and e / (1 + e).
void TestTeacher::softeningIsTheTemperature()
{
    const double certain = std::exp(2.0) / (1.0 + std::exp(2.0));
    std::vector<float> likelihoods{static_cast<float>(1.0 - certain), static_cast<float>(certain),
                                   1.0F, 0.0F};
    soften(likelihoods, 2, 2.0);
    QVERIFY(std::abs(likelihoods[1] - 0.7310586F) < 1e-6F);
    QVERIFY(std::abs(likelihoods[0] - 0.2689414F) < 1e-6F);
    QCOMPARE(likelihoods[2], 1.0F);
    QCOMPARE(likelihoods[3], 0.0F);
}

void TestTeacher::onlyTheTrainingPartIsAsked()
{
    const auto setup = withTeacher(taughtSetup(), {}, {});
    QVERIFY2(setup, setup ? "" : setup.error().detail.c_str());
    const std::vector<float>& said = *setup->dataset->teaching;
    QCOMPARE(said.size(), std::size_t{kSamples * 3});
    std::vector<bool> isTrained(kSamples, false);
    for (const std::uint32_t index : setup->split->train)
        isTrained[index] = true;
    int right = 0;
    int asked = 0;
    for (std::size_t s = 0; s < kSamples; ++s) {
        const float* row = said.data() + s * 3;
        const float sum = row[0] + row[1] + row[2];
        QVERIFY(std::abs(sum - (isTrained[s] ? 1.0F : 0.0F)) < 1e-5F);
        asked += isTrained[s] ? 1 : 0;
        right += isTrained[s] && std::max_element(row, row + 3) - row == setup->dataset->labels[s];
    }
    QVERIFY(asked > 0);
    QVERIFY2(right * 10 > asked * 8, qPrintable(QString::number(right))); // it has learnt
    QCOMPARE(setup->dataset->fingerprint, taughtSetup().dataset->fingerprint);
    QVERIFY(setup->samplesFor({{kLength, 3}, {1, 1}}).teaching == setup->dataset->teaching);
}

void TestTeacher::theSameSeedHasTheSameTeacher()
{
    EvaluationSetup setup = taughtSetup();
    const auto one = withTeacher(setup, {}, {});
    setup.training.successiveHalving = train::SuccessiveHalving{1, 2}; // not for the teacher
    const auto other = withTeacher(setup, {}, {});
    QVERIFY(one && other);
    QVERIFY(*one->dataset->teaching == *other->dataset->teaching);
    QCOMPARE(dataKey(*one->dataset, *one->split), dataKey(*other->dataset, *other->split));
    setup.seed = 13;
    const auto third = withTeacher(setup, {}, {});
    QVERIFY(third && *one->dataset->teaching != *third->dataset->teaching);
    // Who has samples of another teacher has other data.
    QVERIFY(dataKey(*one->dataset, *one->split) != dataKey(*third->dataset, *third->split));
}

void TestTeacher::withoutOneNothingChanges()
{
    EvaluationSetup setup = taughtSetup();
    setup.training.distillation.reset();
    const auto same = withTeacher(setup, {}, {});
    QVERIFY(same && same->dataset == setup.dataset);
    QCOMPARE(dataKey(*same->dataset, *same->split),
             dataKey(setup.dataset->fingerprint, *setup.split));
}

void TestTeacher::aLengthThatDoesNotDivideIsRefused()
{
    EvaluationSetup setup = taughtSetup();
    setup.training.distillation->length = 48;
    const auto refused = withTeacher(setup, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, std::string("training.distillation.length"));
    setup.training.distillation->length = 256; // more than there are: all of them
    QCOMPARE(teacherOf(setup).lengths.front(), kLength);
}

void TestTeacher::aStopEndsIt()
{
    std::stop_source stop;
    int epochs = 0;
    const auto stopped = withTeacher(
        taughtSetup(),
        [&](double) {
            if (++epochs == 2)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(epochs, 2);
}

void TestTeacher::finalistsOrAllAreTaught_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("finalists") << false;
    QTest::newRow("all") << true;
}

void TestTeacher::finalistsOrAllAreTaught()
{
    QFETCH(bool, all);
    EvaluationSetup setup = taughtSetup();
    setup.training.distillation->taught = all ? train::Taught::All : train::Taught::Finalists;
    auto taught = withTeacher(setup, {}, {});
    QVERIFY(taught);
    work::WorkerPool pool(2);
    const auto seen = std::make_shared<SeenBackend>(*taught, pool);
    taught->backend = seen;
    std::vector<Finalist> finalists;
    Evaluator evaluator(*taught, pool);
    Random random(5);
    std::vector<search::Proposal> proposals;
    for (int i = 0; i < 3; ++i)
        proposals.push_back({static_cast<std::uint64_t>(i), 0, i, 0,
                             space::randomGenome(taught->space, random)});
    (void)evaluator.evaluate(
        proposals,
        [&](const CandidatePtr& candidate, const WeightsPtr& weights) {
            if (weights)
                finalists.push_back({candidate, weights});
        },
        {});
    QVERIFY(!seen->seen.empty());
    for (const TrainingJob& job : seen->seen) {
        QCOMPARE(job.settings.distillation.has_value(), all);
        QCOMPARE(job.data, dataKey(*taught->dataset, *taught->split));
        const auto back = readTrainingJob(toText(job));
        QVERIFY(back && *back == job);
    }
    seen->seen.clear();
    const auto found = extract(finalists, *taught, {2, 1}, {}, pool, [](int, int) {}, {});
    QVERIFY(found);
    QCOMPARE(seen->seen.size(), std::size_t{2});
    for (const TrainingJob& job : seen->seen)
        QVERIFY(job.settings.distillation == setup.training.distillation);
}

QTEST_APPLESS_MAIN(TestTeacher)
#include "tst_teacher.moc"
