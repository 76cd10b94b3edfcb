// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose final trainings lose more than a point by rounding, and are fine-tuned.
#include "core/evaluate/tuning_record.h"
#include "core/network/integer_network.h"
#include "core/record/deployment.h"
#include "core/record/kept_tuning.h"
#include "core/store/run_reader.h"
#include "core/store/run_store.h"
#include "core/study/study_json.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::record;
using namespace splitscape::run;
using namespace splitscape::test;

namespace {

/// Every layer on the edge in int8 and 4 bits on air: that costs small networks some points.
constexpr auto kStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 80}},
    "device": {"preset": "stm32l476rg-counted", "cycles_per_instruction": 1.5},
    "judging": {"formats": {"edge": ["int8"], "link": ["int4"]}},
    "limits": {"point_min": 2}, "seed": 3,
    "search": {"generations": 2, "population": 8},
    "training": {"epochs": 8}, "test_trainings": 3, "finalists": 2})";

RunRequest tunedRequest(const std::filesystem::path& file, int threads)
{
    const auto reading = study::parseStudy(kStudy, "study");
    if (!reading.ok())
        qFatal("%s: %s", reading.problems.front().subject.c_str(),
               reading.problems.front().detail.c_str());
    RunRequest request;
    request.spec = reading.spec;
    request.threads = threads;
    request.file = file;
    return request;
}

std::string tuningIn(const RunView& view)
{
    const auto found = view.documents.find(std::string(evaluate::kTuningDocument));
    return found == view.documents.end() ? std::string() : found->second;
}

} // namespace

class TestTunedRun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void threadsTuneAlike();
    void theFileHoldsWhatWasTuned();
    void stoppedInExtractionItEndsAsNeverStopped_data();
    void stoppedInExtractionItEndsAsNeverStopped();
    void anExportCarriesTheTunedWeights();
    void switchedOffNothingIsTuned();

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "run.splitscape";
    Watched m_whole;
};

void TestTunedRun::initTestCase()
{
    m_whole = watch(tunedRequest(m_file, 2));
    QCOMPARE(outcomeOf(m_whole), RunOutcome::Completed);
    const auto record = keptTuning(m_whole.view);
    QVERIFY2(record, "rounding must cost more than a point for this test to say anything");
    QVERIFY(std::ranges::any_of(record->trainings,
                                [](const auto& one) { return one.tuning.isKept; }));
}

void TestTunedRun::threadsTuneAlike()
{
    const Watched alone = watch(tunedRequest(m_folder.path() / "alone.splitscape", 1));
    QVERIFY(scienceOf(alone.view) == scienceOf(m_whole.view));
    QCOMPARE(tuningIn(alone.view), tuningIn(m_whole.view));
}

void TestTunedRun::theFileHoldsWhatWasTuned()
{
    const auto loaded = loadRun(m_file);
    QVERIFY(loaded);
    QVERIFY(loaded->damage.empty());
    QCOMPARE(tuningIn(*loaded), tuningIn(m_whole.view));
    QVERIFY(loaded->extraction == m_whole.view.extraction);
    // A resumption of what is complete tells it again, and writes nothing.
    RunRequest again = tunedRequest(m_file, 2);
    again.resume = true;
    QCOMPARE(tuningIn(watch(again).view), tuningIn(m_whole.view));
    const auto record = keptTuning(*loaded);
    QVERIFY(record);
    for (const auto& one : record->trainings) {
        QVERIFY(one.tuning.unrounded - one.tuning.before > 0.01);
        QVERIFY(std::ranges::any_of(loaded->extraction->shortlist, [&one](const auto& entry) {
            return entry.candidate == one.candidate;
        }));
    }
}

void TestTunedRun::stoppedInExtractionItEndsAsNeverStopped_data()
{
    QTest::addColumn<int>("trainings");
    QTest::newRow("after the first training") << 1;
    QTest::newRow("after four of six") << 4;
}

void TestTunedRun::stoppedInExtractionItEndsAsNeverStopped()
{
    QFETCH(int, trainings);
    RunRequest request
        = tunedRequest(m_folder.path() / ("stop" + std::to_string(trainings) + ".splitscape"), 1);
    const Watched stopped = watch(request, [trainings](const RunEvent& event, SearchRun& run) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress && progress->stage == Stage::Extracting
            && progress->fraction * 6.0 >= trainings - 0.5)
            run.requestStop();
    });
    QCOMPARE(outcomeOf(stopped), RunOutcome::Cancelled);
    const auto reader = store::RunReader::open(*request.file);
    const auto repeated = reader->repeatedTrainings();
    QVERIFY(repeated && !repeated->empty());
    request.resume = true;
    request.threads = 2;
    const Watched resumed = watch(request);
    QCOMPARE(outcomeOf(resumed), RunOutcome::Completed);
    QVERIFY(resumed.view.extraction == m_whole.view.extraction);
    QCOMPARE(tuningIn(resumed.view), tuningIn(m_whole.view));
}

/// The search chooses what loses little by rounding, so its own network is seldom tuned: here one is
/// put into the file, with weights and ranges that nothing else has.
void TestTunedRun::anExportCarriesTheTunedWeights()
{
    const auto file = m_folder.path() / "annotated.splitscape";
    std::filesystem::copy_file(m_file, file);
    const auto plain = readDeployment(file, {});
    QVERIFY2(plain, plain ? "" : plain.error().detail.c_str());
    evaluate::TuningRecord record = *keptTuning(m_whole.view);
    evaluate::TunedNetwork network{plain->candidate->id,
                                   plain->model.point,
                                   plain->model.edgeFormat,
                                   plain->model.linkFormat,
                                   {0.9, 0.85, 0.88, true},
                                   plain->ranges,
                                   plain->network.weights};
    for (float& weight : network.weights)
        weight *= 1.25F;
    network.ranges.back().high += 1.0F;
    const auto annotated = [&](const evaluate::TunedNetwork& tuned) {
        record.network = tuned;
        auto lock = store::RunLock::acquire(file);
        return lock
            && store::RunStore::annotate(file, *std::move(lock),
                                         {std::string(evaluate::kTuningDocument),
                                          evaluate::toText(record)});
    };
    QVERIFY(annotated(network));
    const auto deployment = readDeployment(file, {});
    QVERIFY2(deployment, deployment ? "" : deployment.error().detail.c_str());
    QCOMPARE(deployment->network.weights, network.weights);
    QCOMPARE(deployment->ranges, network.ranges);
    QVERIFY(deployment->tuning == network.tuning);
    QVERIFY(deployment->modelCard.find("these are the fine-tuned weights") != std::string::npos);
    // What an int8 export writes follows from these weights and ranges.
    const auto integers = integerEdge(*deployment);
    QVERIFY2(integers, integers ? "" : integers.error().detail.c_str());
    QVERIFY(*integers
            == *network::inIntegers(space::networkOf(deployment->network.architecture),
                                    network.weights, network.ranges,
                                    deployment->network.edgeLayerCount()));
    // At another point the network is as the search trained it.
    const int other = plain->model.point == 2 ? 3 : 2;
    const auto elsewhere = readDeployment(file, {plain->candidate->id, other});
    QVERIFY2(elsewhere, elsewhere ? "" : elsewhere.error().detail.c_str());
    QCOMPARE(elsewhere->network.weights, plain->network.weights);
    QVERIFY(!elsewhere->tuning);
    // Tuned to no avail: exported as trained, and the card says so.
    evaluate::TunedNetwork worse = network;
    worse.tuning = {0.9, 0.85, 0.8, false};
    worse.weights.clear();
    worse.ranges.clear();
    QVERIFY(annotated(worse));
    const auto asTrained = readDeployment(file, {});
    QVERIFY(asTrained);
    QCOMPARE(asTrained->network.weights, plain->network.weights);
    QVERIFY(asTrained->modelCard.find("the weights as trained") != std::string::npos);
    // Of another network: refused, not exported.
    evaluate::TunedNetwork foreign = network;
    foreign.weights.pop_back();
    QVERIFY(annotated(foreign));
    const auto refused = readDeployment(file, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileDamaged);
    QCOMPARE(refused.error().detail, std::string("its fine-tuned weights are of another network"));
}

void TestTunedRun::switchedOffNothingIsTuned()
{
    RunRequest request = tunedRequest(m_folder.path() / "off.splitscape", 2);
    request.spec.training.quantisationAware = train::QuantisationAware::Off;
    const Watched off = watch(request);
    QCOMPARE(tuningIn(off.view), std::string());
    // The search itself never tunes.
    QVERIFY(scienceOf(off.view).generations == scienceOf(m_whole.view).generations);
    QVERIFY(!(off.view.extraction == m_whole.view.extraction));
}

QTEST_GUILESS_MAIN(TestTunedRun)
#include "tst_tuned_run.moc"
