// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demo_study.h"
#include "core/study/effort.h"

#include <QtTest>

using namespace splitscape;

class TestEffort : public QObject {
    Q_OBJECT

private slots:
    void countsTheTrainingsOfAllGenerations()
    {
        study::StudySpec spec = study::demoStudy();
        spec.search.population = 24;
        spec.search.elitism = 1;
        spec.search.generations = 8;
        QCOMPARE(study::estimateEffort(spec, 2).trainings, std::int64_t{24 + 8 * 23});
        spec.budgets.candidates = 50;
        QCOMPARE(study::estimateEffort(spec, 2).trainings,
                 std::int64_t{50 + 24}); // ends with a generation
    }

    void moreThreadsTakeLessTime()
    {
        const study::StudySpec spec = study::demoStudy();
        QVERIFY(study::estimateEffort(spec, 8).duration < study::estimateEffort(spec, 1).duration);
        QVERIFY(study::estimateEffort(spec, 8).duration.count() > 0.0);
    }

    void balancingDrawsFromWhatThereIs()
    {
        study::StudySpec spec = study::demoStudy();
        spec.dataset.samplesPerClass = 100;
        spec.dataset.split.balanceTrain = true;
        spec.dataset.split.trainPerClass = 50;
        const Seconds few = study::estimateEffort(spec, 1).duration;
        spec.dataset.split.trainPerClass = 5000; // of 70
        const Seconds more = study::estimateEffort(spec, 1).duration;
        QVERIFY(more > few);
        spec.dataset.split.trainPerClass = 0;
        QCOMPARE(study::estimateEffort(spec, 1).duration.count(), more.count());
    }

    void aTimeBudgetBoundsTheSearch()
    {
        study::StudySpec spec = study::demoStudy();
        const Seconds free = study::estimateEffort(spec, 1).duration;
        spec.budgets.time = Seconds(1.0);
        QVERIFY(study::estimateEffort(spec, 1).duration < free);
    }

    void halvingShortensTheSearch()
    {
        // All train for 5 epochs, half of them for 10, a quarter for 20: 5 + 5 / 2 + 10 / 4 = 10
        // of 20. So many generations leave the trainings for the test no weight.
        study::StudySpec spec = study::demoStudy();
        spec.search.generations = 1000;
        spec.training.epochs = 20;
        const double full = study::estimateEffort(spec, 1).duration.count();
        spec.training.successiveHalving = train::SuccessiveHalving{5, 2};
        const double share = study::estimateEffort(spec, 1).duration.count() / full;
        QVERIFY2(share > 0.5 && share < 0.51, qPrintable(QString::number(share)));
    }

    void unusableSettingsGiveANumberAllTheSame()
    {
        study::StudySpec spec = study::demoStudy();
        spec.testTrainings = -3;
        spec.search.elitism = 1000;
        spec.training.successiveHalving = train::SuccessiveHalving{0, 0};
        QVERIFY(study::estimateEffort(spec, 0).trainings >= 0);
    }
};

QTEST_GUILESS_MAIN(TestEffort)
#include "tst_effort.moc"
