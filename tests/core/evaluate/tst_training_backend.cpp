// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"
#include "core/evaluate/extraction.h"
#include "core/evaluate/training_seed.h"
#include "tests/support/fake_trainer.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

const space::Architecture kChain{{16, 8, 5}, {1, 2, 1}};

TrainingJob someJob()
{
    TrainingJob job{kChain, {}, 0xfedcba9876543210, 3, "0123-45"};
    job.settings.epochs = 7;
    job.settings.dropout = 0.1;
    job.settings.successiveHalving = train::SuccessiveHalving{2, 3};
    return job;
}

/// Notes every job as text and hands it to a local backend as what it reads back: as a worker on
/// another machine would get it.
class WrittenBackend : public TrainingBackend {
public:
    explicit WrittenBackend(std::unique_ptr<TrainingBackend> worker)
        : m_worker(std::move(worker))
    {
    }

    void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token stop) override
    {
        std::vector<TrainingJob> read;
        for (const TrainingJob& job : jobs) {
            lines.push_back(toText(job));
            const auto back = readTrainingJob(lines.back());
            QVERIFY(back);
            read.push_back(*back);
        }
        m_worker->train(read, done, stop);
    }
    void forgetUnfinished() override { m_worker->forgetUnfinished(); }

    std::vector<std::string> lines;

private:
    std::unique_ptr<TrainingBackend> m_worker;
};

EvaluationSetup setupWith(std::shared_ptr<const train::Trainer> trainer)
{
    EvaluationSetup setup;
    setup.dataset = test::emptyDataset(40, 2048, 5);
    setup.split = test::quarteredSplit(40);
    setup.trainer = std::move(trainer);
    setup.rules.device = test::calibratedDevice();
    setup.training.epochs = 4;
    setup.seed = 12;
    return setup;
}

std::shared_ptr<WrittenBackend> writtenBackend(const EvaluationSetup& setup, work::WorkerPool& pool)
{
    return std::make_shared<WrittenBackend>(std::make_unique<LocalTrainingBackend>(setup, pool));
}

std::vector<search::Proposal> randomProposals(int count)
{
    std::vector<search::Proposal> proposals;
    Random random(5);
    for (int i = 0; i < count; ++i)
        proposals.push_back({static_cast<std::uint64_t>(i), 0, i, 0,
                             space::randomGenome(space::SearchSpace{}, random)});
    return proposals;
}

const Evaluator::Deliver kIgnore = [](const CandidatePtr&, const WeightsPtr&) {};

} // namespace

class TestTrainingBackend : public QObject {
    Q_OBJECT

private slots:
    void aJobReadsBackAsItWas_data();
    void aJobReadsBackAsItWas();
    void badJobsAreRefused_data();
    void badJobsAreRefused();
    void theKeyNamesSamplesAndSplit();
    void inStepsOrInOneGo();
    void aFailureIsAnOutcome();
    void everyTrainingGoesThroughTheBackend_data();
    void everyTrainingGoesThroughTheBackend();
    void extractionGoesThroughTheBackend();
};

void TestTrainingBackend::aJobReadsBackAsItWas_data()
{
    QTest::addColumn<TrainingJob>("job");
    QTest::newRow("a chain, all settings") << someJob();
    TrainingJob rich = someJob();
    rich.architecture.kernels = {3};
    rich.architecture.fog = {16, 2};
    QTest::newRow("kernels and a fog network") << rich;
    TrainingJob plain = someJob();
    plain.settings.successiveHalving.reset();
    plain.seed = 0;
    QTest::newRow("without halving") << plain;
    TrainingJob deployed = someJob();
    deployed.deployment
        = train::CutFormat{2, network::NumberFormat::Int4, network::NumberFormat::Int8};
    QTest::newRow("for a deployment that rounds") << deployed;
}

void TestTrainingBackend::aJobReadsBackAsItWas()
{
    QFETCH(TrainingJob, job);
    const std::string text = toText(job);
    QVERIFY(text.find('\n') == std::string::npos);
    const auto back = readTrainingJob(text);
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QVERIFY(*back == job);
}

void TestTrainingBackend::badJobsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no text") << QByteArray("{") << QByteArray("") << ErrorCode::SyntaxInvalid
                             << "training job";
    QTest::newRow("an unknown field")
        << QByteArray("\"seed\"") << QByteArray("\"sead\"") << ErrorCode::UnknownKey << "sead";
    QTest::newRow("more epochs than the settings have")
        << QByteArray("\"epochs\":3") << QByteArray("\"epochs\":8") << ErrorCode::ValueOutOfRange
        << "epochs";
    QTest::newRow("a cut behind the last layer")
        << QByteArray("\"cut\":1") << QByteArray("\"cut\":3") << ErrorCode::ValueOutOfRange
        << "deployment.cut";
    QTest::newRow("an edge in a format that none computes in")
        << QByteArray("\"edge\":\"int8\"") << QByteArray("\"edge\":\"int4\"")
        << ErrorCode::ValueOutOfRange << "deployment.edge";
    QTest::newRow("lengths that do not divide") << QByteArray("[16,8,5]") << QByteArray("[16,7,5]")
                                                << ErrorCode::SpaceIndivisible << "lengths";
}

void TestTrainingBackend::badJobsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    TrainingJob job = someJob();
    job.deployment
        = train::CutFormat{1, network::NumberFormat::Int8, network::NumberFormat::Int8};
    QByteArray text = QByteArray::fromStdString(toText(job));
    QVERIFY(text.contains(from));
    const auto read = readTrainingJob(text.replace(from, to).toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(QString::fromStdString(read.error().subject), subject);
}

void TestTrainingBackend::theKeyNamesSamplesAndSplit()
{
    const data::Split split{{0, 1}, {2}, {3}, {4}};
    const data::Split moved{{0}, {1, 2}, {3}, {4}}; // the same order, cut elsewhere
    QCOMPARE(dataKey("abc", split), dataKey("abc", data::Split{{0, 1}, {2}, {3}, {4}}));
    QVERIFY(dataKey("abc", split) != dataKey("abd", split));
    QVERIFY(dataKey("abc", split) != dataKey("abc", moved));
}

void TestTrainingBackend::inStepsOrInOneGo()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    const EvaluationSetup setup = setupWith(trainer);
    work::WorkerPool pool(2);
    LocalTrainingBackend backend(setup, pool);
    std::optional<train::TrainedNetwork> found;
    const auto take = [&](std::size_t, TrainingOutcome outcome) {
        QVERIFY(outcome.network);
        found = *outcome.network;
    };
    TrainingJob job = someJob();
    backend.train(std::vector{job}, take, {});
    QCOMPARE(found->epochs.size(), std::size_t{3});
    job.epochs = 7;
    backend.train(std::vector{job}, take, {});
    const train::TrainedNetwork stepwise = *found;
    LocalTrainingBackend other(setup, pool);
    other.train(std::vector{job}, take, {});
    QVERIFY(*found == stepwise);
    QCOMPARE(found->epochs.size(), std::size_t{7});
}

void TestTrainingBackend::aFailureIsAnOutcome()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    trainer->failLayers = 2;
    const EvaluationSetup setup = setupWith(trainer);
    work::WorkerPool pool(1);
    LocalTrainingBackend backend(setup, pool);
    int failures = 0;
    backend.train(std::vector{someJob()},
                  [&](std::size_t, TrainingOutcome outcome) {
                      failures
                          += !outcome.network && outcome.network.error().detail == "made to fail";
                  },
                  {});
    QCOMPARE(failures, 1);
}

void TestTrainingBackend::everyTrainingGoesThroughTheBackend_data()
{
    QTest::addColumn<bool>("halving");
    QTest::newRow("in full") << false;
    QTest::newRow("by halving") << true;
}

void TestTrainingBackend::everyTrainingGoesThroughTheBackend()
{
    QFETCH(bool, halving);
    const auto trainer = std::make_shared<test::FakeTrainer>();
    EvaluationSetup setup = setupWith(trainer);
    if (halving)
        setup.training.successiveHalving = train::SuccessiveHalving{1, 2};
    work::WorkerPool pool(2);
    Evaluator plain(setup, pool);
    const auto proposals = randomProposals(6);
    const auto expected = plain.evaluate(proposals, kIgnore, {});
    const auto written = writtenBackend(setup, pool);
    setup.backend = written;
    Evaluator evaluator(setup, pool);
    const auto found = evaluator.evaluate(proposals, kIgnore, {});
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        CandidateResult candidate = *found[i];
        candidate.seconds = expected[i]->seconds; // wall time may differ
        QVERIFY(candidate == *expected[i]);
    }
    QVERIFY(written->lines.size() >= 6);
    const auto first = readTrainingJob(written->lines.front());
    QCOMPARE(first->data, dataKey(setup.dataset->fingerprint, *setup.split));
    QCOMPARE(first->seed, trainingSeed(setup.seed, first->architecture));
}

void TestTrainingBackend::extractionGoesThroughTheBackend()
{
    const auto trainer = std::make_shared<test::FakeTrainer>();
    EvaluationSetup setup = setupWith(trainer);
    work::WorkerPool pool(2);
    std::vector<Finalist> finalists;
    Evaluator evaluator(setup, pool);
    const auto collect = [&](const CandidatePtr& candidate, const WeightsPtr& weights) {
        if (weights)
            finalists.push_back({candidate, weights});
    };
    QCOMPARE(evaluator.evaluate(randomProposals(4), collect, {}).size(), std::size_t{4});
    std::sort(finalists.begin(), finalists.end(),
              [](const auto& a, const auto& b) { return a.candidate->id < b.candidate->id; });
    const auto run = [&] {
        return extract(finalists, setup, {3, 2}, {}, pool, [](int, int) {}, {});
    };
    const auto expected = run();
    const auto written = writtenBackend(setup, pool);
    setup.backend = written;
    const auto found = run();
    QVERIFY(expected && found);
    QVERIFY(*found == *expected);
    QCOMPARE(written->lines.size(), std::size_t{6});
}

QTEST_APPLESS_MAIN(TestTrainingBackend)
#include "tst_training_backend.moc"
