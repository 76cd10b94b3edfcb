// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/support/made_candidates.h"
#include "tests/support/temporary_folder.h"
#include "ui/models/candidate_set.h"
#include "ui/run/run_controller.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

// More than the controller takes at once.
constexpr std::size_t kMany = 10'000;

bool isValid(const evaluate::CandidatePtr& one) { return one->standing == search::Standing::Valid; }

/// Every valid candidate scored 0.75 on the held-back half; the first of them chosen.
evaluate::ExtractionResult extractionOf(const std::vector<evaluate::CandidatePtr>& run)
{
    evaluate::ExtractionResult result;
    for (const evaluate::CandidatePtr& one : run) {
        if (isValid(one))
            result.heldBack.push_back({one->id, 0.75});
    }
    result.chosen = result.heldBack.front().candidate;
    result.heldBackAccuracy = 0.75;
    result.shortlist.push_back({result.chosen, 0.75});
    result.tests.push_back({1, 0.75, 0.75, 0.75});
    result.testAccuracyMean = 0.75;
    result.confusion.classes = 5;
    result.confusion.counts.assign(25, 4);
    return result;
}

} // namespace

class TestRunController : public QObject {
    Q_OBJECT

private slots:
    void whatIsShownIsWorkedOutBesideTheWindow();
    void aLargeExtractionReplacesEveryCandidate();
};

void TestRunController::whatIsShownIsWorkedOutBesideTheWindow()
{
    record::RunView view;
    view.spec = study::demoStudy();
    view.candidates = test::madeRun(200, 50, 1);
    const auto count = [&](search::Standing standing) {
        return static_cast<int>(std::ranges::count(view.candidates, standing,
                                                   [](const auto& one) { return one->standing; }));
    };
    const ShownRun shown(view);
    QCOMPARE(shown.candidates, view.candidates);
    QCOMPARE(shown.best, view.best());
    QCOMPARE(shown.progress.valid, count(search::Standing::Valid));
    QCOMPARE(shown.progress.invalid, count(search::Standing::Invalid));
    QCOMPARE(shown.progress.abandoned, count(search::Standing::Abandoned));
    QCOMPARE(shown.progress.generation, 3);
}

void TestRunController::aLargeExtractionReplacesEveryCandidate()
{
    const test::TemporaryFolder folder;
    const std::vector<evaluate::CandidatePtr> run = test::madeRun(kMany, 500, 1);
    store::RunOrigin origin;
    origin.specification = study::toText(study::demoStudy());
    origin.classNames = {"N", "S", "V", "F", "Q"};
    const auto path = folder.path() / "followed.splitscape";
    auto file = store::RunStore::create(path, origin, {});
    QVERIFY(file);
    for (const evaluate::CandidatePtr& candidate : run)
        (*file)->add(candidate, nullptr);
    QVERIFY((*file)->flush());

    CandidateFilter filter;
    CandidateSet candidates(&filter);
    RunController controller(candidates);
    QStringList told;
    QObject::connect(&controller, &RunController::extracted, this,
                     [&] { told += QStringLiteral("extracted"); });
    QObject::connect(&controller, &RunController::ended, this,
                     [&] { told += QStringLiteral("ended"); });
    const auto view = record::loadRun(path);
    QVERIFY(view);
    controller.follow(ShownRun(*view), QString::fromStdString(path.string()));
    const evaluate::ExtractionResult extraction = extractionOf(run);
    QVERIFY(extraction.heldBack.size() > 4096);
    (*file)->add(extraction, {});
    QVERIFY((*file)->finish({store::RunOutcome::Completed, std::nullopt, Seconds(1.0)}));
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), RunController::State::Idle, 60000);

    QCOMPARE(told, (QStringList{QStringLiteral("extracted"), QStringLiteral("ended")}));
    QVERIFY(controller.view().extraction);
    QCOMPARE(controller.view().candidates.size(), run.size());
    for (const evaluate::CandidatePtr& one : controller.view().candidates)
        QCOMPARE(one->heldBackAccuracy.value_or(-1.0), isValid(one) ? 0.75 : -1.0);
    QVERIFY(controller.best());
    QCOMPARE(controller.best()->id, extraction.chosen);
    QTRY_VERIFY_WITH_TIMEOUT(candidates.isUpToDate(), 60000);
    QCOMPARE(candidates.candidate(extraction.chosen)->heldBackAccuracy.value_or(-1.0), 0.75);
}

QTEST_MAIN(TestRunController)
#include "tst_run_controller.moc"
