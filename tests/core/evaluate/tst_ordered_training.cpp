// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/worker_pool.h" // first: moc 6.4 cannot read <concepts> as the others include it
#include "core/evaluate/ordered_training.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::evaluate;

namespace {

space::Architecture chainOf(int length) { return {{16, length, 5}, {1, 1, 1}}; }

/// Notes what it is asked to train, and says that the first of it failed with its length.
class NotingBackend : public TrainingBackend {
public:
    void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token) override
    {
        lengths.clear();
        for (std::size_t job = 0; job < jobs.size(); ++job) {
            const int length = jobs[job].architecture.lengths[1];
            lengths.push_back(length);
            done(job, {Error{ErrorCode::Internal, std::to_string(length), {}}, Seconds{0.0}});
        }
    }
    void forgetUnfinished() override { ++forgotten; }

    std::vector<int> lengths;
    int forgotten = 0;
};

} // namespace

class TestOrderedTraining : public QObject {
    Q_OBJECT

private slots:
    void mostPromisingComesFirst();
    void withoutPromisesTheOrderStays();
};

void TestOrderedTraining::mostPromisingComesFirst()
{
    const auto backend = std::make_shared<NotingBackend>();
    OrderedTraining ordered(backend);
    ordered.setPromises({{chainOf(2), 0.7}, {chainOf(4), 0.9}, {chainOf(8), 0.7}});
    std::vector<TrainingJob> jobs;
    for (const int length : {1, 2, 4, 8, 16})
        jobs.push_back({chainOf(length), {}, 0, 1, "data"});
    std::vector<std::string> outcomes(jobs.size());
    ordered.train(
        jobs,
        [&](std::size_t job, TrainingOutcome outcome) {
            outcomes[job] = outcome.network.error().subject;
        },
        {});
    // Of equals, and of those that promise nothing, the earlier one stays before.
    QCOMPARE(backend->lengths, (std::vector<int>{4, 2, 8, 1, 16}));
    // Every outcome is that of its own job.
    QCOMPARE(outcomes, (std::vector<std::string>{"1", "2", "4", "8", "16"}));
    ordered.forgetUnfinished();
    QCOMPARE(backend->forgotten, 1);
}

void TestOrderedTraining::withoutPromisesTheOrderStays()
{
    const auto backend = std::make_shared<NotingBackend>();
    OrderedTraining ordered(backend);
    const std::vector<TrainingJob> jobs{{chainOf(8), {}, 0, 1, "data"},
                                        {chainOf(2), {}, 0, 1, "data"}};
    ordered.train(jobs, [](std::size_t, TrainingOutcome) {}, {});
    QCOMPARE(backend->lengths, (std::vector<int>{8, 2}));
    ordered.train({}, [](std::size_t, TrainingOutcome) {}, {});
    QVERIFY(backend->lengths.empty());
}

QTEST_GUILESS_MAIN(TestOrderedTraining)
#include "tst_ordered_training.moc"
