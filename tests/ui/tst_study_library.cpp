// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"
#include "ui/library/library_look.h"
#include "ui/library/study_library.h"

#include <QtTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace splitscape::ui;
namespace fs = std::filesystem;

namespace {

// A few synthetic beats and one small population: less than a second.
constexpr auto kSmallStudy = R"({
    "name": "Small", "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                                 "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 0, "population": 6},
    "training": {"epochs": 1}, "test_trainings": 2})";

RunListing someListing()
{
    RunListing listing;
    listing.stamp = {4096, 1767323045123456};
    listing.name = "Five \"beats\" – größer";
    listing.dataset = "Synthetic ECG";
    listing.startedUtc = "2026-01-02T03:04:05Z";
    listing.state = record::RunState::Cancelled;
    listing.scenario = partition::Scenario::TotalEnergy;
    listing.energyLimit_mJ = 0.27;
    listing.energy_mJ = 0.2;
    listing.accuracy = 0.973;
    listing.testAccuracy = 0.969;
    listing.testDeviation = 0.008;
    listing.candidates = 72;
    listing.isDamaged = true;
    return listing;
}

} // namespace

class TestStudyLibrary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsSavedIsReadAgain();
    void anAbsentFileIsAnEmptyLibrary();
    void openingTwiceKeepsTheNote();
    void aRemovedRunComesBackWithItsNote();
    void aLongNoteIsCutBetweenCharacters();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void theFileOfANewerProgramIsLeftAlone();
    void twoWindowsKeepEachOthersNotes();
    void aFileThatVanishedIsWrittenWhole();
    void aFailedSaveKeepsTheChanges();
    void aRunIsReadOnceAndThenKnown();
    void aChangedRunIsReadAgain();
    void whatIsNoRunIsAFailure();
    void aFolderIsSearched();
    void aSearchIsBoundedAndStopped();

private:
    test::TemporaryFolder m_folder;
    std::string m_run;
};

void TestStudyLibrary::initTestCase()
{
    // Prepared data must not come from, or go to, the user's folder.
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((m_folder.path() / "cache").string()));
    const std::string study = m_folder.write("study.json", kSmallStudy).string();
    m_run = (m_folder.path() / "small.splitscape").string();
    const test::Ran ran = test::runProgram({"run", study, "-o", m_run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
}

void TestStudyLibrary::whatIsSavedIsReadAgain()
{
    const fs::path file = m_folder.path() / "saved" / "library.json";
    StudyLibrary library(file);
    QVERIFY(library.open("/runs/one.splitscape", "2026-01-02T03:04:05Z"));
    QVERIFY(library.add("/runs/two.splitscape"));
    library.setNote("/runs/one.splitscape", "better with 12 epochs – ü");
    library.setListing("/runs/one.splitscape", someListing());
    QVERIFY(library.save());
    QVERIFY(library.unsaved().empty());

    const StudyLibrary again(file);
    QVERIFY(!again.trouble());
    QCOMPARE(again.entries().size(), std::size_t{2});
    const LibraryEntry* one = again.entry("/runs/one.splitscape");
    QVERIFY(one);
    QCOMPARE(one->note, std::string("better with 12 epochs – ü"));
    QCOMPARE(one->openedUtc, std::string("2026-01-02T03:04:05Z"));
    QVERIFY(one->listing == someListing());
    QVERIFY(!again.entry("/runs/two.splitscape")->listing);
}

void TestStudyLibrary::anAbsentFileIsAnEmptyLibrary()
{
    const StudyLibrary library(m_folder.path() / "absent.json");
    QVERIFY(library.entries().empty());
    QVERIFY(!library.trouble());
    QVERIFY(library.canSave());
}

void TestStudyLibrary::openingTwiceKeepsTheNote()
{
    StudyLibrary library(m_folder.path() / "twice.json");
    library.open("/x.splitscape", "2026-01-02T03:04:05Z");
    library.setNote("/x.splitscape", "kept");
    library.open("/x.splitscape", "2026-02-03T04:05:06Z");
    QCOMPARE(library.entries().size(), std::size_t{1});
    QCOMPARE(library.entry("/x.splitscape")->note, std::string("kept"));
    QCOMPARE(library.entry("/x.splitscape")->openedUtc, std::string("2026-02-03T04:05:06Z"));
}

void TestStudyLibrary::aRemovedRunComesBackWithItsNote()
{
    const fs::path file = m_folder.path() / "removed.json";
    StudyLibrary library(file);
    library.open("/x.splitscape", "2026-01-02T03:04:05Z");
    library.setNote("/x.splitscape", "worth keeping");
    const LibraryEntry before = *library.entry("/x.splitscape");
    library.remove("/x.splitscape");
    QVERIFY(!library.entry("/x.splitscape"));
    QVERIFY(library.save());
    QVERIFY(StudyLibrary(file).entries().empty());
    QVERIFY(library.restore("/x.splitscape", before));
    QVERIFY(library.save());
    QCOMPARE(StudyLibrary(file).entry("/x.splitscape")->note, std::string("worth keeping"));
}

void TestStudyLibrary::aLongNoteIsCutBetweenCharacters()
{
    StudyLibrary library(m_folder.path() / "long.json");
    library.add("/x.splitscape");
    std::string note;
    for (int i = 0; i < 2001; ++i)
        note += "ü";
    library.setNote("/x.splitscape", note);
    QCOMPARE(library.entry("/x.splitscape")->note.size(), std::size_t{4000}); // two bytes each
    library.setNote("/x.splitscape", "two\nlines");
    QCOMPARE(library.entry("/x.splitscape")->note, std::string("two lines"));
}

void TestStudyLibrary::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off in the middle")
        << QByteArray(R"({"version": 1, "runs": [{"path": "/x.spl)");
    QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("another file altogether") << QByteArray("[1, 2]");
    QTest::newRow("no version") << QByteArray(R"({"runs": []})");
    QTest::newRow("a note that is a number")
        << QByteArray(R"({"version": 1, "runs": [{"path": "/x.splitscape", "note": 3}]})");
    QTest::newRow("an accuracy above 1") << QByteArray(
        R"({"version": 1, "runs": [{"path": "/x.splitscape", "run": {"validation_accuracy": 97.3}}]})");
}

void TestStudyLibrary::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const test::TemporaryFolder folder;
    const fs::path file = folder.write(
        "library.json", std::string_view(content.data(), std::size_t(content.size())));
    StudyLibrary library(file);
    QVERIFY(library.entries().empty());
    QVERIFY(library.trouble());
    QCOMPARE(library.trouble()->aside, folder.path() / "library-damaged-1.json");
    QVERIFY(!fs::exists(file));
    std::ifstream kept(library.trouble()->aside, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(kept)),
                            std::istreambuf_iterator<char>());
    QCOMPARE(QByteArray::fromStdString(bytes), content);
    // It goes on with a new one, and a second damaged file does not replace the first.
    library.add("/new.splitscape");
    QVERIFY(library.save());
    QCOMPARE(StudyLibrary(file).entries().size(), std::size_t{1});
    folder.write("library.json", "?");
    QCOMPARE(StudyLibrary(file).trouble()->aside, folder.path() / "library-damaged-2.json");
}

void TestStudyLibrary::theFileOfANewerProgramIsLeftAlone()
{
    const std::string newer = R"({"version": 2, "runs": [], "shelves": []})";
    const fs::path file = m_folder.write("newer.json", newer);
    StudyLibrary library(file);
    QVERIFY(library.trouble());
    QCOMPARE(library.trouble()->error.code, ErrorCode::FileUnsupported);
    QVERIFY(!library.canSave());
    library.add("/x.splitscape");
    QVERIFY(library.save()); // saves nothing
    QCOMPARE(*readFile(file, 1000), newer);
}

void TestStudyLibrary::twoWindowsKeepEachOthersNotes()
{
    const fs::path file = m_folder.path() / "shared.json";
    StudyLibrary first(file);
    first.add("/a.splitscape");
    first.add("/b.splitscape");
    QVERIFY(first.save());
    StudyLibrary second(file);
    first.setNote("/a.splitscape", "from the first");
    QVERIFY(first.save());
    second.setNote("/b.splitscape", "from the second");
    second.setListing("/a.splitscape", someListing());
    second.add("/c.splitscape");
    QVERIFY(second.save());
    first.remove("/b.splitscape");
    QVERIFY(first.save());

    const StudyLibrary both(file);
    QCOMPARE(both.entries().size(), std::size_t{2});
    QCOMPARE(both.entry("/a.splitscape")->note, std::string("from the first"));
    QVERIFY(both.entry("/a.splitscape")->listing == someListing());
    QVERIFY(both.entry("/c.splitscape"));
}

void TestStudyLibrary::aFileThatVanishedIsWrittenWhole()
{
    const fs::path file = m_folder.path() / "vanished.json";
    StudyLibrary library(file);
    library.add("/a.splitscape");
    library.setNote("/a.splitscape", "still known");
    QVERIFY(library.save());
    fs::remove(file);
    library.add("/b.splitscape");
    QVERIFY(library.save());
    QCOMPARE(StudyLibrary(file).entry("/a.splitscape")->note, std::string("still known"));
}

void TestStudyLibrary::aFailedSaveKeepsTheChanges()
{
    // A file where the folder should be: nothing can be written below it.
    m_folder.write("blocked", "x");
    StudyLibrary library(m_folder.path() / "blocked" / "library.json");
    library.add("/a.splitscape");
    const Result<void> saved = library.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QCOMPARE(library.unsaved().size(), std::size_t{1});
}

void TestStudyLibrary::aRunIsReadOnceAndThenKnown()
{
    const RunLook look = lookAtRun(m_run, std::nullopt);
    QVERIFY(look.listing);
    QVERIFY(!look.isMissing);
    QVERIFY(!look.failure);
    const auto shown = nlohmann::json::parse(test::runProgram({"show", m_run, "--json"}).out);
    QCOMPARE(look.listing->name, std::string("Small"));
    QCOMPARE(look.listing->candidates, std::int64_t(shown["candidates"].size()));
    QCOMPARE(*look.listing->testAccuracy, shown["best"]["test_accuracy_mean"].get<double>());
    QCOMPARE(*look.listing->testDeviation, shown["best"]["test_accuracy_sd"].get<double>());
    QCOMPARE(*look.listing->accuracy, shown["best"]["validation_accuracy"].get<double>());
    QCOMPARE(*look.listing->energy_mJ, shown["best"]["edge_mJ"].get<double>());
    QVERIFY(look.listing->state == record::RunState::Completed);

    // What is known is believed while the file has its stamp: the name shows that it was not read.
    RunListing known = *look.listing;
    known.name = "as it was known";
    QCOMPARE(lookAtRun(m_run, known).listing->name, std::string("as it was known"));
    known.state = record::RunState::Running;
    QCOMPARE(lookAtRun(m_run, known).listing->name, std::string("Small"));
}

void TestStudyLibrary::aChangedRunIsReadAgain()
{
    RunListing known = *lookAtRun(m_run, std::nullopt).listing;
    known.name = "as it was known";
    fs::last_write_time(m_run, fs::last_write_time(m_run) + std::chrono::seconds(1));
    QCOMPARE(lookAtRun(m_run, known).listing->name, std::string("Small"));
    QVERIFY(lookAtRun((m_folder.path() / "gone.splitscape").string(), known).isMissing);
}

void TestStudyLibrary::whatIsNoRunIsAFailure()
{
    const std::string path = m_folder.write("text.splitscape", "not a run").string();
    const RunLook look = lookAtRun(path, std::nullopt);
    QVERIFY(look.failure);
    QVERIFY(!look.isMissing);
    QVERIFY(!look.listing);
}

void TestStudyLibrary::aFolderIsSearched()
{
    const test::TemporaryFolder folder;
    folder.write("b.splitscape", "x");
    folder.write("deep/er/a.splitscape", "x");
    folder.write("study.json", "{}");
    fs::create_directories(folder.path() / "folder.splitscape");
    const Result<FoundRuns> found = findRuns(folder.path(), 100, {});
    QVERIFY(found);
    QVERIFY(found->isComplete);
    QCOMPARE(found->paths,
             (std::vector<std::string>{(folder.path() / "b.splitscape").string(),
                                       (folder.path() / "deep/er/a.splitscape").string()}));
    QCOMPARE(findRuns(folder.path() / "absent", 100, {}).error().code, ErrorCode::FileMissing);
    QCOMPARE(findRuns(folder.path() / "study.json", 100, {}).error().code, ErrorCode::NotAFolder);
}

void TestStudyLibrary::aSearchIsBoundedAndStopped()
{
    const test::TemporaryFolder folder;
    for (int i = 0; i < 5; ++i)
        folder.write(std::to_string(i) + ".splitscape", "x");
    const Result<FoundRuns> found = findRuns(folder.path(), 3, {});
    QVERIFY(found);
    QCOMPARE(found->paths.size(), std::size_t{3});
    QVERIFY(!found->isComplete);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(findRuns(folder.path(), 100, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestStudyLibrary)
#include "tst_study_library.moc"
