// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs, driven as a user would: one story, in order.
#include "tests/ui/driven_runs_page.h"
#include "tests/ui/picture.h"
#include "ui/pages/run_comparison.h"
#include "ui/text/figures.h"

#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace splitscape::ui;
using nlohmann::json;
using test::kPageSize;
using test::kPatience;

class TestRunsPage : public QObject, private test::DrivenRunsPage {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyLibraryInvites();
    void aFolderIsAdded();
    void figuresEqualThoseOfTheCommandLine();
    void theTableIsSortedAndFiltered();
    void aNoteIsWrittenInPlace();
    void aRunIsOpened();
    void aMissingRunStaysListed();
    void aRemovedRunComesBack();
    void everythingIsThereTheNextTime();
    void aLongLookIsCancelled();
    void aFileIsShownRenamedAndThrownAway();
    void aFileThatIsWrittenIsLeftAlone();
    void theRunThatIsShownIsLeftAlone();
    void aSearchThatIsListedAloneStaysAlone();
    void aDamagedListIsSaidInOneSentence();
};

void TestRunsPage::initTestCase()
{
    makeRuns();
    makePage();
}

void TestRunsPage::anEmptyLibraryInvites()
{
    QVERIFY(find<QWidget>("runsEmpty")->isVisible());
    QVERIFY(!m_page->table()->isVisible());
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-empty"));
}

void TestRunsPage::aFolderIsAdded()
{
    addRuns();
    QVERIFY(m_page->table()->isVisible());
    QVERIFY(find<QLabel>("runsNotice")->text().contains(QLatin1Char('5')));
    QVERIFY(find<QLabel>("comparePrompt")->isVisible());
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-none-ticked"));
}

void TestRunsPage::figuresEqualThoseOfTheCommandLine()
{
    const json shown
        = json::parse(test::runProgram({"show", run("second").toStdString(), "--json"}).out);
    const json& best = shown.at("best");
    const auto number = [&](LibraryColumn column) {
        return cell(run("second"), column).data(LibraryModel::RawRole).toDouble();
    };
    QCOMPARE(number(LibraryColumn::TestAccuracy), best.at("test_accuracy_mean").get<double>());
    QCOMPARE(number(LibraryColumn::Accuracy), best.at("validation_accuracy").get<double>());
    QCOMPARE(number(LibraryColumn::Energy), best.at("edge_mJ").get<double>());
    QCOMPARE(number(LibraryColumn::Candidates), double(shown.at("candidates").size()));
    QCOMPARE(cell(run("second"), LibraryColumn::TestAccuracy).data().toString(),
             QStringLiteral("%1 ± %2").arg(percentText(best.at("test_accuracy_mean").get<double>()),
                                           percentText(best.at("test_accuracy_sd").get<double>())));
    QCOMPARE(cell(run("second"), LibraryColumn::Outcome).data().toString(),
             QStringLiteral("completed"));
    QCOMPARE(cell(run("second"), LibraryColumn::Study).data().toString(), QStringLiteral("Small"));
}

void TestRunsPage::theTableIsSortedAndFiltered()
{
    QTableView* table = m_page->table();
    table->sortByColumn(int(LibraryColumn::Run), Qt::AscendingOrder);
    QCOMPARE(rowOf(run("fifth")), 0);
    QCOMPARE(rowOf(run("more/third")), 4);
    table->sortByColumn(int(LibraryColumn::Candidates), Qt::AscendingOrder);
    QCOMPARE(rowOf(run("second")), 0); // one generation fewer
    auto* filter = find<QLineEdit>("runsFilter");
    QTest::keyClicks(filter, QStringLiteral("THIRD small"));
    QCOMPARE(rows(), 1);
    QCOMPARE(rowOf(run("more/third")), 0);
    filter->clear();
    QCOMPARE(rows(), 5);
}

void TestRunsPage::aNoteIsWrittenInPlace()
{
    QTableView* table = m_page->table();
    table->setCurrentIndex(cell(run("first"), LibraryColumn::Note));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    // A space and Delete write in the note; they neither tick nor remove the run.
    QTest::keyClicks(editor, QStringLiteral("the one to beat"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(run("first"), LibraryColumn::Note).data().toString(),
                 QStringLiteral("the one to beat"));
    QVERIFY(m_page->model()->compared().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), kPatience);
    QCOMPARE(
        StudyLibrary(file("library.json").toStdString()).entry(run("first").toStdString())->note,
        std::string("the one to beat"));
}

void TestRunsPage::aRunIsOpened()
{
    QSignalSpy opened(m_page.get(), &RunsPage::openRequested);
    m_page->table()->setCurrentIndex(cell(run("second"), LibraryColumn::Run));
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    find<QPushButton>("openRunButton")->click();
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).toString(), run("second"));
    QCOMPARE(opened.at(1).at(0).toString(), run("second"));
}

void TestRunsPage::aMissingRunStaysListed()
{
    QVERIFY(QFile::rename(run("second"), file("elsewhere")));
    find<QAction>("refreshRuns")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QCOMPARE(rows(), 5);
    QCOMPARE(cell(run("second"), LibraryColumn::Outcome).data().toString(),
             QStringLiteral("missing"));
    QVERIFY(!m_page->model()->canCompare(run("second")));
    QVERIFY(cell(run("second"), LibraryColumn::TestAccuracy)
                .data(LibraryModel::RawRole)
                .isValid()); // as it was known
    QVERIFY(QFile::rename(file("elsewhere"), run("second")));
    find<QAction>("refreshRuns")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cell(run("second"), LibraryColumn::Outcome).data().toString(),
                              QStringLiteral("completed"), kPatience);
}

void TestRunsPage::aRemovedRunComesBack()
{
    tick(run("first"));
    tick(run("second"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison()->isVisible(), kPatience);
    m_page->table()->setCurrentIndex(cell(run("first"), LibraryColumn::Run));
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QCOMPARE(rows(), 4);
    QVERIFY(QFile::exists(run("first")));
    QVERIFY(!m_page->model()->compared().contains(run("first")));
    QVERIFY(m_page->table()->currentIndex().isValid()); // the keyboard stays in the table
    find<QPushButton>("undoRemove")->click();
    QCOMPARE(rows(), 5);
    QCOMPARE(cell(run("first"), LibraryColumn::Note).data().toString(),
             QStringLiteral("the one to beat"));
}

void TestRunsPage::everythingIsThereTheNextTime()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), kPatience);
    makePage();
    QCOMPARE(rows(), 5);
    QCOMPARE(cell(run("first"), LibraryColumn::Note).data().toString(),
             QStringLiteral("the one to beat"));
    QVERIFY(
        cell(run("more/third"), LibraryColumn::TestAccuracy).data(LibraryModel::RawRole).isValid());
}

void TestRunsPage::aLongLookIsCancelled()
{
    m_library->refreshAll();
    QVERIFY(m_library->isBusy());
    QVERIFY(find<QPushButton>("cancelLooking")->isVisible());
    find<QPushButton>("cancelLooking")->click();
    QVERIFY(!m_library->isBusy());
    QVERIFY(!find<QPushButton>("cancelLooking")->isVisible());
    QCOMPARE(rows(), 5);
}

void TestRunsPage::aFileIsShownRenamedAndThrownAway()
{
    qputenv("XDG_DATA_HOME", file("data").toUtf8()); // not the user's trash
    const auto choose = [this](const char* name) {
        m_page->table()->setCurrentIndex(cell(run(name), LibraryColumn::Run));
    };
    choose("first");
    find<QAction>("revealRun")->trigger();
    QCOMPARE(m_dialogs.opened.toLocalFile(), file("runs"));
    m_dialogs.saved = run("second"); // taken
    find<QAction>("renameRun")->trigger();
    QVERIFY(find<QLabel>("runsNotice")->text().contains(QStringLiteral("another name")));
    QVERIFY(QFile::exists(run("first")) && QFile::exists(run("second")));
    m_dialogs.saved = run("renamed");
    find<QAction>("renameRun")->trigger();
    QVERIFY(!m_jobs->isIdle()); // beside the window: another file system takes its time
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(run("renamed")) >= 0, kPatience);
    QVERIFY(!QFile::exists(run("first")) && QFile::exists(run("renamed")));
    QCOMPARE(rows(), 5);
    QCOMPARE(cell(run("renamed"), LibraryColumn::Note).data().toString(),
             QStringLiteral("the one to beat"));
    choose("fifth");
    qputenv("XDG_DATA_HOME", run("first").toUtf8() + "/nowhere");
    QVERIFY(QFile(run("first")).open(QIODevice::WriteOnly)); // so nothing can be below it
    find<QAction>("trashRun")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("runsNotice")->text().contains(QStringLiteral("could not")), kPatience);
    QVERIFY(QFile::exists(run("fifth")) && QFile::remove(run("first")));
    qputenv("XDG_DATA_HOME", file("data").toUtf8());
    find<QAction>("trashRun")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, kPatience);
    QVERIFY(!QFile::exists(run("fifth")));
    const QDir trash(file("data") + QStringLiteral("/Trash/files"));
    QVERIFY(!trash.entryList({QStringLiteral("fifth*")}).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
}

void TestRunsPage::aFileThatIsWrittenIsLeftAlone()
{
    QFile lock(run("second") + QStringLiteral("-lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    m_page->table()->setCurrentIndex(cell(run("second"), LibraryColumn::Run));
    m_dialogs.saved = run("other");
    find<QAction>("renameRun")->trigger();
    find<QAction>("trashRun")->trigger();
    QVERIFY(QFile::exists(run("second")));
    QCOMPARE(rows(), 4);
    QVERIFY(find<QLabel>("runsNotice")->text().contains(QStringLiteral("being written")));
    QVERIFY(lock.remove());
}

void TestRunsPage::theRunThatIsShownIsLeftAlone()
{
    m_shown = file("runs/./second.splitscape"); // the same file by another path
    m_page->table()->setCurrentIndex(cell(run("second"), LibraryColumn::Run));
    m_dialogs.saved = run("other");
    for (const char* action : {"renameRun", "trashRun"}) {
        find<QToolButton>("closeNotice")->click();
        find<QAction>(action)->trigger();
        QVERIFY(find<QLabel>("runsNotice")
                    ->text()
                    .contains(QStringLiteral("is the run that is shown")));
    }
    QVERIFY(QFile::exists(run("second")));
    m_shown.clear();
}

void TestRunsPage::aSearchThatIsListedAloneStaysAlone()
{
    // As in a list that is older than the rows of series.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("series")));
    QFile study(file("series/study.json"));
    QVERIFY(study.open(QIODevice::WriteOnly) && study.write(R"({"seeds": [1, 2]})") > 0);
    study.close();
    const QString search = file("series/seed-1.splitscape");
    StudyLibrary before(file("before.json").toStdString());
    before.add(file("series").toStdString());
    before.add(search.toStdString());
    QVERIFY(before.save());
    BackgroundJobs jobs;
    LibraryController library(file("before.json").toStdString(), jobs);
    library.setNote(search, QStringLiteral("the first"));
    QVERIFY(library.runs().entry(file("series").toStdString())->note.empty());
    library.remove(search);
    QVERIFY(!library.runs().entry(search.toStdString()));
    QVERIFY(library.runs().entry(file("series").toStdString()));
}

void TestRunsPage::aDamagedListIsSaidInOneSentence()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), kPatience);
    m_page.reset();
    m_library.reset();
    QFile library(file("library.json"));
    QVERIFY(library.open(QIODevice::WriteOnly));
    library.write("{\"version\": 1, \"runs\": [");
    library.close();
    makePage();
    QCOMPARE(rows(), 0);
    QVERIFY(find<QLabel>("runsNotice")->isVisible());
    QVERIFY(find<QLabel>("runsNotice")->text().contains(QStringLiteral("library-damaged-1.json")));
    QVERIFY(QFile::exists(file("library-damaged-1.json")));
    find<QToolButton>("closeNotice")->click();
    QVERIFY(!find<QLabel>("runsNotice")->isVisible());
}

QTEST_MAIN(TestRunsPage)
#include "tst_runs_page.moc"
