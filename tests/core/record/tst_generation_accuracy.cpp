// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/generation_accuracy.h"
#include "core/record/generation_time.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::record;

class TestGenerationAccuracy : public QObject {
    Q_OBJECT

private slots:
    // The fourth generation has not ended, and of the first no network was trained.
    void timeIsCountedToTheEndOfAGeneration()
    {
        RunView view;
        store::GenerationRecord record;
        for (const double seconds : {1.5, 2.0, 4.0}) {
            record.seconds = Seconds(seconds);
            view.generations.push_back(record);
            ++record.index;
        }
        std::vector<GenerationAccuracy> generations(3);
        for (int i = 0; i < 3; ++i)
            generations[std::size_t(i)].generation = i + 1;
        QCOMPARE(elapsedBy(view, generations), (std::vector<Seconds>{Seconds(3.5), Seconds(7.5)}));
        view.generations.clear();
        QVERIFY(elapsedBy(view, generations).empty());
    }

    void generationsMayComeInAnyOrder()
    {
        GenerationTally tally;
        tally.add(3, 7, 0.9, {});
        tally.add(1, 2, 0.4, 0.35);
        tally.add(1, 3, 0.8, 0.75);
        tally.add(3, 9, 0.9, {});
        tally.add(1, 4, 0.6, {});
        const auto all = tally.accuracies();
        QCOMPARE(all.size(), std::size_t{2}); // generation 2 has no training
        QCOMPARE(all[0].generation, 1);
        QCOMPARE(all[0].candidates, 3);
        QCOMPARE(all[0].best, 0.8);
        QCOMPARE(all[0].bestCandidate, std::uint64_t{3});
        QCOMPARE(all[0].mean, 0.6); // (0.4 + 0.8 + 0.6) / 3
        QVERIFY(std::abs(all[0].deviation - 0.163299) < 1e-6); // sqrt((0.04 + 0.04 + 0) / 3)
        QCOMPARE(all[0].heldBackCount, 2);
        QCOMPARE(all[0].bestHeldBack, 0.75);
        QCOMPARE(all[1].generation, 3);
        QCOMPARE(all[1].bestCandidate, std::uint64_t{7}); // the first of equals
        QVERIFY(all[1].deviation < 1e-7);
        QCOMPARE(all[1].heldBackCount, 0);
    }

    void candidatesWithoutATrainingDoNotCount()
    {
        auto trained = std::make_shared<evaluate::CandidateResult>();
        trained->id = 5;
        trained->training = evaluate::TrainingSummary{0.5, 0, {}};
        trained->fitness = 0.1; // what the search makes of it is another figure
        trained->training->fitness = 0.3; // in a study that names another metric
        trained->heldBackAccuracy = 0.45;
        const auto untrained = std::make_shared<evaluate::CandidateResult>();
        const std::vector<evaluate::CandidatePtr> candidates{untrained, trained};
        const auto all = accuracyByGeneration(candidates);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].candidates, 1);
        QCOMPARE(all[0].best, 0.5);
        QCOMPARE(all[0].mean, 0.5);
        QCOMPARE(all[0].bestHeldBack, 0.45);
        QVERIFY(accuracyByGeneration({}).empty());
    }
};

QTEST_APPLESS_MAIN(TestGenerationAccuracy)
#include "tst_generation_accuracy.moc"
