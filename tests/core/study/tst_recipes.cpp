// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/recipes.h"

#include "core/study/demo_study.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::study;

class TestRecipes : public QObject {
    Q_OBJECT

private slots:
    void everyRecipeOnlyLacksItsData_data()
    {
        QTest::addColumn<int>("recipe");
        for (std::size_t i = 0; i < kRecipeNames.size(); ++i)
            QTest::newRow(kRecipeNames[i].data()) << static_cast<int>(i);
    }

    void everyRecipeOnlyLacksItsData()
    {
        QFETCH(int, recipe);
        StudySpec spec = studyOf(static_cast<Recipe>(recipe));
        if (spec.dataset.needsPath()) {
            QVERIFY(spec.dataset.path.empty());
            spec.dataset.path = "somewhere";
        }
        const Problems problems = validate(spec);
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().subject.c_str());
    }

    void recipesAreWhatTheySay()
    {
        QCOMPARE(studyOf(Recipe::Defaults), defaultStudy({}));
        QCOMPARE(studyOf(Recipe::Demo), demoStudy());
        QCOMPARE(studyOf(Recipe::SeizuresTight).rules.limits.energy,
                 std::optional(Energy::millijoules(0.1)));
        QCOMPARE(studyOf(Recipe::Seizures).search.generations, 20); // of seizure detection
        QCOMPARE(studyOf(Recipe::Arrhythmia).rules.limits.energy,
                 std::optional(Energy::millijoules(0.27)));
        QCOMPARE(studyOf(Recipe::Arrhythmia).search.strategy, std::string(kNewStudyStrategy));
        QCOMPARE(studyOf(Recipe::OwnTable).search.strategy, std::string(kNewStudyStrategy));
        QVERIFY(studyOf(Recipe::Paper).search.isGenetic());
        QVERIFY(!studyOf(Recipe::Unpartitioned).rules.judging.partitioning);
        QCOMPARE(studyOf(Recipe::ByPatient).dataset.split.by, data::SplitBy::Patient);
    }
};

QTEST_APPLESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
