// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/objective_front.h"
#include "core/record/run_summary.h"
#include "core/study/demo_study.h"
#include "tests/support/made_candidates.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace splitscape;
using namespace splitscape::record;

namespace {

/// Two architectures the paper publishes, of 0.091 mJ and 0.212 mJ on the edge.  [Huang2024, SD-1,
/// SD-2]
evaluate::CandidatePtr seizureOne(std::uint64_t id, double accuracy, int generation)
{
    return test::madeCandidate(id, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, accuracy, generation);
}

evaluate::CandidatePtr seizureTwo(std::uint64_t id, double accuracy, int generation)
{
    return test::madeCandidate(id, {2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}, accuracy, generation);
}

RunView searched()
{
    RunView view;
    view.spec = study::demoStudy();
    view.spec.rules.limits = test::paperLimits();
    view.origin.datasetName = "five beats";
    view.origin.trainer = "fake";
    view.origin.seed = 7;
    view.origin.startedUtc = "2026-01-02T03:04:05Z";
    view.candidates = {seizureOne(0, 0.50, 0), seizureTwo(1, 0.40, 0), seizureOne(2, 0.70, 1),
                       seizureTwo(3, 0.90, 1), seizureTwo(4, 0.60, 1)};
    return view;
}

} // namespace

class TestRunSummary : public QObject {
    Q_OBJECT

private slots:
    void factsOfTheOriginAreTaken()
    {
        const RunSummary summary = summarise(searched());
        QCOMPARE(summary.dataset, std::string("five beats"));
        QCOMPARE(summary.trainer, std::string("fake"));
        QCOMPARE(summary.seed, std::uint64_t{7});
        QCOMPARE(summary.startedUtc, std::string("2026-01-02T03:04:05Z"));
        QCOMPARE(summary.spec.rules.limits.energy, std::optional(Energy::millijoules(0.27)));
        QCOMPARE(summary.candidates, std::int64_t{5});
        QCOMPARE(summary.valid, std::int64_t{5});
    }

    void generationsHaveTheirBestAndMean()
    {
        const RunSummary summary = summarise(searched());
        QCOMPARE(summary.generations.size(), std::size_t{2});
        QCOMPARE(summary.generations[0].best, 0.50);
        QCOMPARE(summary.generations[0].mean, 0.45); // (0.50 + 0.40) / 2
        QCOMPARE(summary.generations[0].candidates, 2);
        QCOMPARE(summary.generations[1].generation, 1);
        QCOMPARE(summary.generations[1].best, 0.90);
        QVERIFY(qFuzzyCompare(summary.generations[1].mean, 2.2 / 3.0));
        QCOMPARE(summary.generations[1].candidates, 3);
    }

    void aGenerationWithoutATrainingIsLeftOut()
    {
        RunView view = searched();
        auto untrained = std::make_shared<evaluate::CandidateResult>(*view.candidates[2]);
        untrained->id = 5;
        untrained->generation = 2;
        untrained->standing = search::Standing::Invalid;
        untrained->training.reset();
        view.candidates.push_back(untrained);
        const RunSummary summary = summarise(view);
        QCOMPARE(summary.generations.size(), std::size_t{2});
        QCOMPARE(summary.candidates, std::int64_t{6});
        QCOMPARE(summary.valid, std::int64_t{5});
    }

    void theFrontHoldsValidCandidatesByRisingEnergy()
    {
        const RunSummary summary = summarise(searched());
        QCOMPARE(summary.front.size(), std::size_t{2});
        QCOMPARE(summary.front[0].candidate, std::uint64_t{2}); // 70 % at 0.091 mJ
        QCOMPARE(summary.front[0].accuracy, 0.70);
        QVERIFY(std::abs(summary.front[0].energy.inMillijoules() - 0.091) < 0.001);
        QCOMPARE(summary.front[1].candidate, std::uint64_t{3}); // 90 % at 0.212 mJ
        QVERIFY(std::abs(summary.front[1].energy.inMillijoules() - 0.212) < 0.003);
    }

    void accuraciesAreNotThoseOfAnotherMetric()
    {
        RunView view = searched();
        auto better = std::make_shared<evaluate::CandidateResult>(*view.candidates[3]);
        better->training->fitness = 0.95; // its F1, say
        view.candidates[3] = better;
        const RunSummary summary = summarise(view);
        QCOMPARE(summary.front.size(), std::size_t{2});
        QCOMPARE(summary.front[1].accuracy, 0.90);
        QCOMPARE(summary.generations[1].best, 0.90);
    }

    void theFrontIsByTheEnergyOfTheScenario()
    {
        RunView view = searched();
        const Energy edge = summarise(view).front.front().energy;
        view.spec.rules.judging.scenario = partition::Scenario::TotalEnergy;
        const RunSummary summary = summarise(view);
        QVERIFY(summary.front.front().energy > edge); // the fog's share comes on top
        QCOMPARE(summary.front.front().energy, view.candidates[2]->best->total());
        QCOMPARE(summary.bestEnergy(), std::optional(view.candidates[3]->best->total()));
    }

    void theBestIsThatOfTheView()
    {
        RunView view = searched();
        QCOMPARE(summarise(view).best->id, std::uint64_t{3});
        QVERIFY(!summarise(view).testAccuracyMean);
        evaluate::ExtractionResult extraction;
        extraction.chosen = 2;
        extraction.testAccuracyMean = 0.66;
        extraction.testAccuracyDeviation = 0.02;
        view.extraction = extraction;
        const RunSummary summary = summarise(view);
        QCOMPARE(summary.best->id, std::uint64_t{2});
        QCOMPARE(summary.testAccuracyMean, std::optional(0.66));
        QCOMPARE(summary.testAccuracyDeviation, std::optional(0.02));
    }

    void theStateTellsHowItEnded_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("isBeingWritten");
        QTest::addColumn<int>("state");
        QTest::newRow("completed")
            << true << int(RunOutcome::Completed) << false << int(RunState::Completed);
        QTest::newRow("stopped by the user")
            << true << int(RunOutcome::Cancelled) << false << int(RunState::Cancelled);
        QTest::newRow("failed") << true << int(RunOutcome::Failed) << false
                                << int(RunState::Failed);
        QTest::newRow("no end, and a process writes")
            << false << 0 << true << int(RunState::Running);
        QTest::newRow("no end, and nobody writes")
            << false << 0 << false << int(RunState::Interrupted);
    }

    void theStateTellsHowItEnded()
    {
        QFETCH(bool, ended);
        QFETCH(int, outcome);
        QFETCH(bool, isBeingWritten);
        QFETCH(int, state);
        RunView view = searched();
        view.isBeingWritten = isBeingWritten;
        if (ended)
            view.ending = store::RunEnding{RunOutcome(outcome), {}, Seconds(2.5)};
        const RunSummary summary = summarise(view);
        QCOMPARE(int(summary.state), state);
        QCOMPARE(summary.seconds.has_value(), ended);
    }

    void aFrontMayHaveMoreObjectives()
    {
        RunView view = searched();
        using enum search::Objective;
        const auto idsOf = [&view](const std::vector<search::Objective>& objectives) {
            std::vector<std::uint64_t> ids;
            for (const FrontMember& member : objectiveFront(view, objectives))
                ids.push_back(member.candidate);
            return ids;
        };
        // SD-1 takes 0.091 mJ and 340 B of Flash, SD-2 0.212 mJ and 1.3 KiB.
        QCOMPARE(idsOf({Accuracy, Energy}), (std::vector<std::uint64_t>{2, 3}));
        QCOMPARE(idsOf({Accuracy, Energy}).size(), frontOf(view).size());
        QCOMPARE(idsOf({Flash}), (std::vector<std::uint64_t>{0}));
        // Beaten in accuracy and energy by the second, but of less Flash than all.
        const auto light = std::make_shared<evaluate::CandidateResult>(*seizureTwo(5, 0.65, 1));
        light->best->flash = Bytes(100);
        view.candidates.push_back(light);
        QCOMPARE(idsOf({Accuracy, Energy}), (std::vector<std::uint64_t>{2, 3}));
        QCOMPARE(idsOf({Accuracy, Energy, Flash}), (std::vector<std::uint64_t>{2, 3, 5}));
        const FrontMember member = objectiveFront(view, std::vector{Flash}).front();
        QCOMPARE(member.flash_bytes, 100.0);
        QCOMPARE(member.accuracy, 0.65);
        QVERIFY(std::abs(member.energy_mJ - 0.212) < 0.004);
        // By another metric than the accuracy.
        light->training->fitness = 0.95;
        const FrontMember fittest = objectiveFront(view, std::vector{Accuracy}).front();
        QCOMPARE(fittest.candidate, std::uint64_t{5});
        QCOMPARE(fittest.score, 0.95);
        QCOMPARE(fittest.accuracy, 0.65);
    }

    void nothingFoundIsASummaryToo()
    {
        RunView view = searched();
        view.candidates.clear();
        view.damage = {{ErrorCode::FileDamaged, "x.splitscape", "2 pages are lost"}};
        const RunSummary summary = summarise(view);
        QVERIFY(!summary.best);
        QVERIFY(!summary.bestEnergy());
        QVERIFY(summary.front.empty());
        QVERIFY(summary.generations.empty());
        QCOMPARE(summary.damage.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRunSummary)
#include "tst_run_summary.moc"
