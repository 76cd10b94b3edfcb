// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose data was moved, with them or without.
#include "core/run/moved_data.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <filesystem>
#include <string>

using namespace splitscape;
using namespace splitscape::test;

namespace {

namespace fs = std::filesystem;

/// 60 rows of 8 values in two classes.
std::string table(int shift)
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        for (int v = 0; v < 8; ++v)
            text += "0." + std::to_string(100 + (i * 37 + v * 11 + shift) % 89) + ",";
        text += i % 2 == 0 ? "calm\n" : "moving\n";
    }
    return text;
}

RunRequest requestFor(const fs::path& data, const fs::path& file)
{
    RunRequest request = fakeRequest(std::make_shared<FakeTrainer>());
    request.dataset = nullptr;
    request.spec.dataset = {};
    request.spec.dataset.kind = data::DatasetKind::Csv;
    request.spec.dataset.path = data.string();
    request.file = file;
    return request;
}

Watched stopped(const RunRequest& request)
{
    return watch(request, [](const RunEvent& event, SearchRun& run) {
        if (std::holds_alternative<CandidateFinished>(event))
            run.requestStop();
    });
}

} // namespace

class TestMovedData : public QObject {
    Q_OBJECT

private slots:
    void theLongestEndIsFound();
    void runAndDataMovedTogetherGoOn();
    void thePathMayBeGivenAnew();
};

void TestMovedData::theLongestEndIsFound()
{
    const TemporaryFolder folder;
    folder.write("proj/runs/a.splitscape", "run");
    folder.write("proj/data/mitdb/100.hea", "header");
    folder.write("proj/mitdb/100.hea", "another");
    const fs::path run = folder.path() / "proj" / "runs" / "a.splitscape";
    const auto found = [&](const char* stored) {
        const std::string path = movedData(stored, run);
        return path.empty() ? path : fs::path(path).lexically_relative(folder.path()).string();
    };
    QCOMPARE(found("/gone/proj/data/mitdb"), std::string("proj/data/mitdb"));
    QCOMPARE(found("/gone/mitdb"), std::string("proj/mitdb"));
    QCOMPARE(found("data/mitdb"), std::string("proj/data/mitdb"));
    QCOMPARE(found("/gone/other"), std::string());
    QCOMPARE(found(folder.path().c_str()), std::string()); // it is there
}

void TestMovedData::runAndDataMovedTogetherGoOn()
{
    const TemporaryFolder folder;
    const fs::path data = folder.write("before/data/table.csv", table(0));
    const fs::path file = folder.path() / "before" / "a.splitscape";
    QCOMPARE(outcomeOf(stopped(requestFor(data, file))), RunOutcome::Cancelled);
    fs::rename(folder.path() / "before", folder.path() / "after");
    RunRequest request = requestFor({}, folder.path() / "after" / "a.splitscape");
    request.resume = true;
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
}

void TestMovedData::thePathMayBeGivenAnew()
{
    const TemporaryFolder folder;
    const fs::path data = folder.write("before/table.csv", table(0));
    const fs::path file = folder.path() / "a.splitscape";
    QCOMPARE(outcomeOf(stopped(requestFor(data, file))), RunOutcome::Cancelled);
    const fs::path other = folder.write("far/other.csv", table(1));
    fs::rename(folder.path() / "before", folder.path() / "far" / "away");
    RunRequest request = requestFor({}, file);
    request.resume = true;
    const Watched lost = watch(request);
    QCOMPARE(outcomeOf(lost), RunOutcome::Failed);
    QCOMPARE(failureOf(lost), ErrorCode::FileMissing);
    request.dataPath = other.string();
    const Watched wrong = watch(request);
    QCOMPARE(failureOf(wrong), ErrorCode::ChecksumMismatch); // the fingerprint decides
    request.dataPath = (folder.path() / "far" / "away" / "table.csv").string();
    QCOMPARE(outcomeOf(watch(request)), RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(TestMovedData)
#include "tst_moved_data.moc"
