// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_follower.h"
#include "core/store/run_store.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/support/made_candidates.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::record;

class TestRunFollower : public QObject {
    Q_OBJECT

private slots:
    void aStopEndsItsReading();
};

/// Leaving a followed run waits for its reader, which must not read on to the end.
void TestRunFollower::aStopEndsItsReading()
{
    constexpr std::size_t kMany = 20000;
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "followed.splitscape";
    store::RunOrigin origin;
    origin.specification = study::toText(study::demoStudy());
    origin.classNames = {"N", "S", "V", "F", "Q"};
    auto file = store::RunStore::create(path, origin, {});
    QVERIFY(file);
    for (const evaluate::CandidatePtr& candidate : test::madeRun(kMany, 500, 1))
        (*file)->add(candidate, nullptr);
    QVERIFY((*file)->flush());

    // Told that the run started, the follower reads its candidates. Where this thread sleeps for so
    // long that it has read them all, it is tried again.
    std::size_t published = kMany;
    for (int attempt = 0; attempt < 20 && published == kMany; ++attempt) {
        const auto feed = std::make_shared<RunFeed>();
        std::vector<RunEvent> events;
        {
            RunFollower follower(path, feed);
            while (events.empty())
                events = feed->waitAndDrain(std::chrono::milliseconds(1000));
            follower.requestStop();
        }
        QVERIFY(std::holds_alternative<RunStarted>(events.front()));
        for (RunEvent& event : feed->drain())
            events.push_back(std::move(event));
        published = 0;
        for (const RunEvent& event : events)
            published += std::holds_alternative<CandidateFinished>(event) ? 1U : 0U;
        const auto* finished = std::get_if<RunFinished>(&events.back());
        QVERIFY(finished);
        QCOMPARE(finished->ending.outcome, store::RunOutcome::Cancelled);
    }
    QVERIFY2(published < kMany, "the follower read on to the end");
}

QTEST_APPLESS_MAIN(TestRunFollower)
#include "tst_run_follower.moc"
