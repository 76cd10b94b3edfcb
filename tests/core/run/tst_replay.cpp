// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/replay.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <memory>

using namespace splitscape;
using namespace splitscape::test;

namespace {

evaluate::CandidatePtr changed(const evaluate::CandidatePtr& candidate,
                               void (*change)(evaluate::CandidateResult&))
{
    evaluate::CandidateResult copy = *candidate;
    change(copy);
    return std::make_shared<const evaluate::CandidateResult>(std::move(copy));
}

/// All that is learnt, without energies: a file keeps millijoules, which rounds the last bit.
std::vector<std::optional<evaluate::TrainingSummary>> trainingsOf(const RunView& view)
{
    std::vector<std::optional<evaluate::TrainingSummary>> trainings;
    for (const evaluate::CandidateResult& candidate : scienceOf(view).candidates)
        trainings.push_back(candidate.training);
    return trainings;
}

std::size_t firstOf(const RunView& view, search::Standing standing)
{
    std::size_t i = 0;
    while (view.candidates[i]->standing != standing)
        ++i;
    return i;
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRunFollowsFromItsSeed();
    void everyStrategyReplays_data();
    void everyStrategyReplays();
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();
    void anInterruptedRunFollowsAsFarAsItIs();
    void theClockMayEndARunWithinARound();
    void aRequirementIsReplayedFromTheFile();

private:
    RunView m_view;
};

void TestReplay::initTestCase()
{
    m_view = watch(fakeRequest(std::make_shared<FakeTrainer>())).view;
    QVERIFY(m_view.extraction);
}

void TestReplay::aRunFollowsFromItsSeed()
{
    const auto replay = run::replaySearch(m_view, {});
    QVERIFY(replay);
    QCOMPARE(replay->candidates, static_cast<std::int64_t>(m_view.candidates.size()));
    QCOMPARE(replay->generations, std::int64_t{4});
    QVERIFY(replay->hasChoice);
    QVERIFY(run::compareRetrained(
        m_view, watch(fakeRequest(std::make_shared<FakeTrainer>())).view));
}

void TestReplay::everyStrategyReplays_data()
{
    QTest::addColumn<QString>("strategy");
    for (const char* name : {"random", "regularised-evolution", "local-search", "nsga2"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReplay::everyStrategyReplays()
{
    QFETCH(QString, strategy);
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    request.spec.search.strategy = strategy.toStdString();
    request.spec.search.trainings = 20;
    const RunView view = watch(request).view;
    QVERIFY(view.extraction);
    QVERIFY(run::replaySearch(view, {}));
}

void TestReplay::whatWasChangedIsFound_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("another seed") << 0;
    QTest::newRow("another energy limit") << 1;
    QTest::newRow("a better accuracy of a network") << 2;
    QTest::newRow("a candidate is missing") << 3;
    QTest::newRow("a better test accuracy") << 4;
    QTest::newRow("another choice") << 5;
}

void TestReplay::whatWasChangedIsFound()
{
    QFETCH(int, what);
    RunView view = m_view;
    const std::size_t valid = firstOf(view, search::Standing::Valid);
    switch (what) {
    case 0:
        ++view.spec.seed;
        break;
    case 1:
        view.spec.rules.limits.energy = Energy::millijoules(0.1);
        break;
    case 2:
        view.candidates[valid] = changed(view.candidates[valid], [](auto& candidate) {
            candidate.training->selectionAccuracy = 1.0;
        });
        break;
    case 3:
        view.candidates.erase(view.candidates.begin() + 3);
        break;
    case 4:
        view.extraction->tests.front().testAccuracy = 1.0;
        break;
    default:
        for (const evaluate::ShortlistEntry& entry : view.extraction->shortlist) {
            if (entry.candidate != m_view.extraction->chosen)
                view.extraction->chosen = entry.candidate;
        }
    }
    const auto replay = run::replaySearch(view, {});
    QVERIFY(!replay);
    QCOMPARE(replay.error().code, ErrorCode::FileDamaged);
}

void TestReplay::anInterruptedRunFollowsAsFarAsItIs()
{
    RunView view = m_view;
    view.extraction.reset();
    view.candidates.resize(13);
    view.generations.resize(1);
    const auto replay = run::replaySearch(view, {});
    QVERIFY(replay);
    QCOMPARE(replay->candidates, std::int64_t{13});
    QVERIFY(!replay->hasChoice);
}

void TestReplay::theClockMayEndARunWithinARound()
{
    // Of the last round four are there, the first one not among them; the choice was made.
    RunView view = m_view;
    view.spec.budgets.time = Seconds(60.0);
    view.candidates.resize(30);
    view.candidates.erase(view.candidates.begin() + 24, view.candidates.begin() + 26);
    view.generations.resize(3);
    const auto replay = run::replaySearch(view, {});
    QVERIFY(replay);
    QCOMPARE(replay->candidates, std::int64_t{28});
    QCOMPARE(replay->generations, std::int64_t{3});
    QVERIFY(replay->hasChoice);

    // What is there must follow, and nothing may be missing of the rounds before.
    RunView other = view;
    other.candidates[25] = changed(other.candidates[25],
                                   [](auto& candidate) { candidate.genome.channels.front() += 1; });
    QVERIFY(!run::replaySearch(other, {}));
    other = view;
    other.candidates.erase(other.candidates.begin() + 3);
    QVERIFY(!run::replaySearch(other, {}));
    other = view;
    other.extraction->tests.front().testAccuracy = 1.0;
    QVERIFY(!run::replaySearch(other, {}));
}

void TestReplay::aRequirementIsReplayedFromTheFile()
{
    test::TemporaryFolder folder;
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    request.spec.search.metric.kind = metrics::MetricKind::MacroF1;
    request.spec.rules.limits.required.sensitivity["A"] = 0.8;
    const auto file = folder.path() / "required.splitscape";
    request.file = file;
    const RunView live = watch(request).view;
    QVERIFY(live.extraction);
    const auto stored = record::loadRun(file);
    QVERIFY(stored);
    QVERIFY(stored->damage.empty());
    QVERIFY(trainingsOf(*stored) == trainingsOf(live));
    QCOMPARE(stored->extraction, live.extraction);
    QVERIFY(run::replaySearch(*stored, {}));
    // Whoever misses the requirement is not chosen, and both occur.
    int met = 0;
    int missed = 0;
    for (const auto& candidate : stored->candidates) {
        if (!candidate->training)
            continue;
        met += evaluate::mayBeAnswer(*candidate);
        missed += !evaluate::mayBeAnswer(*candidate);
    }
    QVERIFY(met > 0 && missed > 0);
    QVERIFY(evaluate::mayBeAnswer(*stored->candidate(stored->extraction->chosen)));
    for (const evaluate::HeldBackAccuracy& scored : stored->extraction->heldBack)
        QVERIFY(evaluate::mayBeAnswer(*stored->candidate(scored.candidate)));
    // A resumption of a run with a metric is a replay too.
    request.resume = true;
    const RunView again = watch(request).view;
    QCOMPARE(again.ending->outcome, RunOutcome::Completed);
    QVERIFY(trainingsOf(again) == trainingsOf(live));
    QCOMPARE(again.extraction, live.extraction);
}

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
