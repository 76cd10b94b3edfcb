// SPDX-License-Identifier: GPL-3.0-or-later
// What a found network scores where R peaks are missed.
#include "core/data/preparation/prepare.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/record/deployment.h"
#include "core/run/jitter.h"
#include "core/run/session_trainer.h"
#include "core/train/trainer.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <cmath>
#include <filesystem>

using namespace splitscape;
using namespace splitscape::test;

namespace {

namespace fs = std::filesystem;

/// A search of four networks on few synthetic beats, trained in earnest.
RunRequest smallRequest(const fs::path& file)
{
    RunRequest request;
    request.spec = study::demoStudy();
    request.spec.dataset.synthetic.patients = 4;
    request.spec.dataset.synthetic.samplesPerPatient = 120;
    request.spec.search.generations = 1;
    request.spec.search.population = 4;
    request.spec.search.parentsMating = 2;
    request.spec.training.epochs = 1;
    request.spec.testTrainings = 1;
    request.spec.finalists = 1;
    request.spec.rules.limits.energy.reset();
    request.file = file;
    return request;
}

} // namespace

class TestJitter : public QObject {
    Q_OBJECT

private slots:
    void curvesAreTexts();
    void testPartIsScoredAnew();
    void theTrainingPartGivesTheRanges();
    void onlyBeatsHavePeaks();
};

void TestJitter::curvesAreTexts()
{
    const evaluate::JitterCurve curve{7, {{0, 0.8125}, {5, 0.5, 20, 40}}}; // the first of before
    const auto read = evaluate::readJitterCurve(evaluate::toText(curve));
    QVERIFY(read);
    QCOMPARE(*read, curve);
    QVERIFY(!read->steps[0].interval());
    const auto interval = read->steps[1].interval();
    QVERIFY(interval); // Wilson, 20 of 40
    QVERIFY(std::abs(interval->low - 0.3520) < 1e-4 && std::abs(interval->high - 0.6480) < 1e-4);
    QVERIFY(evaluate::toText(curve).find("\"interval\"") != std::string::npos);
    for (const char* text :
         {"", "{}", R"({"candidate":1,"steps":[]})",
          R"({"candidate":1,"steps":[{"samples":0,"accuracy":1.5}]})",
          R"({"candidate":1,"steps":[{"samples":0,"accuracy":1,"correct":5,"tested":4}]})"})
        QVERIFY2(!evaluate::readJitterCurve(text), text);
}

void TestJitter::testPartIsScoredAnew()
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.splitscape";
    const RunRequest request = smallRequest(file);
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const std::vector<int> levels{5, 15};
    const auto curve = measureJitter(file, levels, {}, {}, {}, {});
    QVERIFY(curve);
    QCOMPARE(curve->steps.size(), std::size_t{3});
    QCOMPARE(curve->steps[0].samples, 0);
    QCOMPARE(curve->steps[2].samples, 15);

    // Without jitter it is the score of the weights in the file on the samples of the run.
    const auto view = loadRun(file);
    const auto answer = readDeployment(file, {});
    const auto dataset = data::prepare(request.spec.dataset, request.spec.seed, {}, {}, {});
    const auto trainer = sessionTrainer(request.spec.training, {});
    QVERIFY(view && answer && dataset && trainer);
    const auto matrix
        = (*trainer)->evaluate(answer->candidate->architecture, answer->network.weights, **dataset,
                               view->origin.split.test, {});
    QVERIFY(matrix);
    QCOMPARE(curve->steps[0].accuracy, matrix->accuracy());
    QCOMPARE(curve->steps[0].correct, std::optional(matrix->correct()));
    QCOMPARE(curve->steps[0].tested, std::optional(matrix->total()));
    QVERIFY(curve->steps[2].interval());

    QVERIFY(keepJitter(file, *curve));
    const auto kept = loadRun(file);
    QVERIFY(kept && kept->damage.empty());
    QCOMPARE(kept->documents.at(std::string(evaluate::kJitterDocument)), evaluate::toText(*curve));
    QCOMPARE(kept->sessions.size(), std::size_t{1});
    QVERIFY(kept->ending && kept->ending->outcome == RunOutcome::Completed);
    QVERIFY(!fs::exists(file.string() + "-wal"));
    QVERIFY(keepJitter(file, *curve)); // in place of the first
}

void TestJitter::theTrainingPartGivesTheRanges()
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "a.splitscape";
    RunRequest request = smallRequest(file);
    request.spec.training.epochs = 8;
    request.spec.rules.judging.linkFormats = {network::NumberFormat::Int4};
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const std::vector<int> levels{20, 40, 60, 80, 100, 150, 200};
    const auto curve = measureJitter(file, levels, {}, {}, {}, {});
    QVERIFY2(curve.has_value(),
             curve ? "" : (curve.error().subject + ": " + curve.error().detail).c_str());
    QCOMPARE(curve->steps.size(), levels.size() + 1);

    const auto view = loadRun(file);
    const auto answer = readDeployment(file, {});
    const auto trainer = sessionTrainer(request.spec.training, {});
    const auto samples = data::prepare(request.spec.dataset, request.spec.seed, {}, {}, {});
    QVERIFY(view && answer && trainer && samples);
    QCOMPARE(answer->model.linkFormat, network::NumberFormat::Int4);
    for (std::size_t level = 0; level < levels.size(); ++level) {
        data::DatasetSpec moved = request.spec.dataset;
        moved.beats.jitterSamples = levels[level];
        const auto missed = data::prepare(moved, request.spec.seed, {}, {}, {});
        QVERIFY(missed);
        // Both one behind the other: ranges of the first, scores of the second.
        data::Dataset both = **samples;
        std::vector<float> values((*samples)->values.begin(), (*samples)->values.end());
        values.insert(values.end(), (*missed)->values.begin(), (*missed)->values.end());
        both.values = values;
        both.labels.insert(both.labels.end(), (*missed)->labels.begin(), (*missed)->labels.end());
        both.sides.insert(both.sides.end(), (*missed)->sides.begin(), (*missed)->sides.end());
        std::vector<std::uint32_t> test = view->origin.split.test;
        for (std::uint32_t& index : test)
            index += static_cast<std::uint32_t>((*samples)->sampleCount());
        const std::vector<train::CutFormat> cut{
            {answer->model.cut(), answer->model.linkFormat, answer->model.edgeFormat}};
        const auto matrices = (*trainer)->evaluateCuts(
            answer->candidate->architecture, answer->network.weights, both,
            evaluate::rangeSamples(view->origin.split), test, cut, {});
        QVERIFY(matrices);
        QCOMPARE(curve->steps[level + 1].correct, std::optional(matrices->front().correct()));
    }
}

void TestJitter::onlyBeatsHavePeaks()
{
    const TemporaryFolder folder;
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    request.spec.dataset.kind = data::DatasetKind::SyntheticEeg;
    request.file = folder.path() / "eeg.splitscape";
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
    const std::vector<int> levels{5};
    const auto curve = measureJitter(*request.file, levels, {}, {}, {}, {});
    QVERIFY(!curve);
    QCOMPARE(curve.error().code, ErrorCode::ValueOutOfRange);
}

QTEST_GUILESS_MAIN(TestJitter)
#include "tst_jitter.moc"
