// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/remote_training.h"
#include "core/remote/task_engine.h"
#include "core/study/study_json.h"
#include "tests/core/remote/worker_processes.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QElapsedTimer>
#include <QtTest/QtTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace splitscape::test {

// Trainings of about a tenth of a second, all stages.
inline constexpr auto kStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 80}},
    "limits": {"energy_mJ": 0.15}, "seed": 3,
    "search": {"generations": 3, "population": 12},
    "training": {"epochs": 6}, "test_trainings": 3, "finalists": 3})";

/// Trainings that take long enough to be met under way.
inline constexpr auto kLonger = R"({"training": {"epochs": 60}})";

inline study::StudySpec studyWith(const std::string& change = "{}")
{
    auto json = nlohmann::json::parse(kStudy);
    json.merge_patch(nlohmann::json::parse(change));
    const auto reading = study::parseStudy(json.dump(), "study", {});
    if (!reading.ok())
        qFatal("%s: %s", reading.problems.front().subject.c_str(),
               reading.problems.front().detail.c_str());
    return reading.spec;
}

/// Everything of a run but times, the learning curves too.
struct Answer {
    std::vector<evaluate::CandidateResult> candidates;
    std::optional<evaluate::ExtractionResult> extraction;

    friend bool operator==(const Answer&, const Answer&) = default;
};

inline Answer answerOf(const Watched& watched)
{
    Answer answer{{}, watched.view.extraction};
    for (const auto& candidate : watched.view.candidates) {
        answer.candidates.push_back(*candidate);
        answer.candidates.back().seconds = Seconds{0.0};
    }
    return answer;
}

/// Runs of small studies on real workers of this machine.
class WorkerRuns {
protected:
    using Start = std::function<void(WorkerProcesses&, int port)>;
    using See = std::function<void(const remote::WorkersState&, WorkerProcesses&, SearchRun&)>;

    /// What a test begins with; skips it where there are no workers.
    void runWithoutWorkers()
    {
        if (!WorkerProcesses::areInstalled())
            QSKIP("skipped: work_queue_worker (package coop-computing-tools) is not installed");
        if (const auto engine = remote::makeTaskEngine({}); !engine)
            QSKIP(("skipped: " + engine.error().detail).c_str());
        if (remote::workerProgram().empty())
            QSKIP("skipped: splitscape-worker is not part of this build");
        RunRequest request = requestOf();
        request.workers.reset();
        request.threads = 2;
        const auto local = watch(request);
        QCOMPARE(outcomeOf(local), RunOutcome::Completed);
        m_expected = answerOf(local);
        QVERIFY(m_expected->extraction);
    }

    [[nodiscard]] RunRequest requestOf(const std::string& change = "{}") const
    {
        RunRequest request;
        request.spec = studyWith(change);
        request.threads = 0;
        request.workers.emplace();
        request.cache.path = m_folder.path() / "cache";
        return request;
    }

    /// The run of kLonger, or of another change, without workers.
    [[nodiscard]] Watched longerAlone(const std::string& change = kLonger) const
    {
        RunRequest alone = requestOf(change);
        alone.workers.reset();
        alone.threads = 2;
        return watch(alone);
    }

    /// Runs with workers that `start` makes, once the port is known. `see` is told every state.
    Watched runOn(RunRequest request, const Start& start, const See& see = {})
    {
        m_last.reset();
        std::unique_ptr<WorkerProcesses> workers;
        const auto folder = m_folder.path() / ("workers" + std::to_string(m_runs++));
        return watch(request, [&](const RunEvent& event, SearchRun& run) {
            if (std::holds_alternative<RunFinished>(event))
                m_ended.start();
            const auto* changed = std::get_if<WorkersChanged>(&event);
            if (!changed)
                return;
            if (!workers) {
                workers = std::make_unique<WorkerProcesses>(folder);
                start(*workers, changed->state->request.port);
            }
            m_last = changed->state;
            if (see)
                see(*changed->state, *workers, run);
        });
    }

    /// The run rests until its workers are there, else threads of this machine may be done before.
    [[nodiscard]] static See waitFor(int workers)
    {
        return [workers, began = false](const remote::WorkersState& state, WorkerProcesses&,
                                        SearchRun& run) mutable {
            if (!began && state.connected < workers)
                run.pause();
            else if (!std::exchange(began, true))
                run.resume();
        };
    }

    [[nodiscard]] bool hasRemark(remote::WorkerRemarkKind kind) const
    {
        return m_last
            && std::any_of(m_last->remarks.begin(), m_last->remarks.end(),
                           [kind](const auto& remark) { return remark.kind == kind; });
    }

    /// What was remarked, for a test that fails.
    [[nodiscard]] QString remarksText() const
    {
        QString text = QStringLiteral("%1 trained by workers").arg(m_last->trainingsDone);
        for (const remote::WorkerRemark& one : m_last->remarks)
            text += QStringLiteral("; kind %1, %2 times: %3")
                        .arg(static_cast<int>(one.kind))
                        .arg(one.count)
                        .arg(QString::fromStdString(one.detail));
        return text;
    }

    TemporaryFolder m_folder;
    std::optional<Answer> m_expected; ///< without workers
    std::shared_ptr<const remote::WorkersState> m_last;
    QElapsedTimer m_ended; ///< since the end of the latest run

private:
    int m_runs = 0; ///< with workers
};

} // namespace splitscape::test
