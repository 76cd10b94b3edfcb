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
        QCOMPARE(study::estimateEffort(spec, 2).trainings, std::int64_t {24 + 8 * 23});
        spec.budgets.candidates = 50;
        QCOMPARE(study::estimateEffort(spec, 2).trainings, std::int64_t {50 + 24}); // ends with a generation
    }

    void moreThreadsTakeLessTime()
    {
        const study::StudySpec spec = study::demoStudy();
        QVERIFY(study::estimateEffort(spec, 8).duration < study::estimateEffort(spec, 1).duration);
        QVERIFY(study::estimateEffort(spec, 8).duration.count() > 0.0);
    }

    void aTimeBudgetBoundsTheSearch()
    {
        study::StudySpec spec = study::demoStudy();
        const Seconds free = study::estimateEffort(spec, 1).duration;
        spec.budgets.time = Seconds(1.0);
        QVERIFY(study::estimateEffort(spec, 1).duration < free);
    }

    void unusableSettingsGiveANumberAllTheSame()
    {
        study::StudySpec spec = study::demoStudy();
        spec.testTrainings = -3;
        spec.search.elitism = 1000;
        QVERIFY(study::estimateEffort(spec, 0).trainings >= 0);
    }
};

QTEST_GUILESS_MAIN(TestEffort)
#include "tst_effort.moc"
