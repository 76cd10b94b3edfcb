// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs and their comparison, driven as a user would: one story, in order,
// which is why it is over 400 lines.
#include "tests/app/cli/program_runner.h"
#include "tests/ui/picture.h"
#include "ui/charts/run_accuracy_chart.h"
#include "ui/charts/run_front_chart.h"
#include "ui/library/library_controller.h"
#include "ui/pages/paper_tables_dialog.h"
#include "ui/pages/run_comparison.h"
#include "ui/pages/runs_page.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>
#include <nlohmann/json.hpp>
#include <qcustomplot.h>
#include <vector>

using namespace splitscape;
using namespace splitscape::ui;
using nlohmann::json;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only
constexpr QSize kPageSize(640, 720); // what the docks leave of a window of 1280 by 800

// A few synthetic beats and small populations: less than a second.
constexpr auto kSmallStudy = R"({
    "name": "Small", "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                                 "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 2, "population": 6},
    "training": {"epochs": 2}, "test_trainings": 2})";

/// Answers with one folder.
class FolderDialogs : public Dialogs {
public:
    void openFile(QWidget*, const PathRequest&, Chosen) override { }
    void saveFile(QWidget*, const PathRequest&, Chosen chosen) override { chosen(saved); }
    void openFolder(QWidget*, const PathRequest&, Chosen chosen) override { chosen(folder); }
    void askUnsaved(QWidget*, const QString&, std::function<void(Unsaved)>) override { }
    bool openPage(const QUrl& page) override
    {
        opened = page;
        return true;
    }
    QString folder;
    QString saved; ///< the path that is chosen for a new file
    QUrl opened;
};

} // namespace

class TestRunsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyLibraryInvites();
    void aFolderIsAdded();
    void figuresEqualThoseOfTheCommandLine();
    void theTableIsSortedAndFiltered();
    void aNoteIsWrittenInPlace();
    void twoRunsAreCompared();
    void differencesEqualThoseOfTheCommandLine();
    void theChartsShowTheFirstFour();
    void tickedRunsAreTabulated();
    void aRunIsOpened();
    void aMissingRunStaysListed();
    void aTickedRunThatVanishesIsExplained();
    void aRemovedRunComesBack();
    void everythingIsThereTheNextTime();
    void aLongLookIsCancelled();
    void runsThatFoundNothingAreCompared();
    void aFrontOfAnotherMetricIsNoStaircase();
    void aFileIsShownRenamedAndThrownAway();
    void aFileThatIsWrittenIsLeftAlone();
    void theRunThatIsShownIsLeftAlone();
    void aSearchThatIsListedAloneStaysAlone();
    void aDamagedListIsSaidInOneSentence();

private:
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString run(const char* name) const
    {
        return m_folder.filePath(QStringLiteral("runs/%1.splitscape").arg(QLatin1String(name)));
    }
    [[nodiscard]] int rows() const { return m_page->table()->model()->rowCount(); }
    [[nodiscard]] int rowOf(const QString& path) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (m_page->table()->model()->index(row, 0).data(LibraryModel::PathRole) == path)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QModelIndex cell(const QString& path, LibraryColumn column) const
    {
        return m_page->table()->model()->index(rowOf(path), int(column));
    }
    void tick(const QString& path)
    {
        m_page->table()->setCurrentIndex(cell(path, LibraryColumn::Run));
        QTest::keyClick(m_page->table(), Qt::Key_Space);
    }
    [[nodiscard]] bool isRead() const { return !m_library->isBusy(); }
    void makePage();

    QTemporaryDir m_folder;
    FolderDialogs m_dialogs;
    QString m_shown; ///< file of the run that the window shows
    std::unique_ptr<BackgroundJobs> m_jobs;
    std::unique_ptr<LibraryController> m_library;
    std::unique_ptr<RunsPage> m_page;
};

void TestRunsPage::makePage()
{
    m_page.reset();
    m_library.reset();
    m_jobs = std::make_unique<BackgroundJobs>();
    m_library = std::make_unique<LibraryController>(file("library.json").toStdString(), *m_jobs);
    m_page = std::make_unique<RunsPage>(
        RunsPage::Parts{*m_library, *m_jobs, m_dialogs, [this] { return m_shown; }});
    new QAbstractItemModelTester(
        m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    new QAbstractItemModelTester(m_page->table()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(kPageSize);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
}

void TestRunsPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("XDG_CACHE_HOME", file("cache").toUtf8()); // not the user's
    Theme::instance().install(ThemeChoice::Light);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("runs/more")));
    QFile study(file("study.json"));
    QVERIFY(study.open(QIODevice::WriteOnly));
    study.write(kSmallStudy);
    study.close();
    const auto make = [this](const char* name, const std::vector<std::string>& options) {
        std::vector<std::string> arguments{"run",        file("study.json").toStdString(),
                                           "-o",         run(name).toStdString(),
                                           "--progress", "none"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return test::runProgram(arguments).code;
    };
    QCOMPARE(make("first", {}), int{cli::Done});
    QCOMPARE(make("second", {"--seed", "2", "--generations", "1"}), int{cli::Done});
    QCOMPARE(make("more/third", {"--seed", "3"}), int{cli::Done});
    for (const char* const copy : {"fourth", "fifth"})
        QVERIFY(QFile::copy(run("first"), run(copy)));
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
    m_dialogs.folder = file("runs");
    find<QPushButton>("addFolderButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
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

void TestRunsPage::twoRunsAreCompared()
{
    tick(run("first"));
    QVERIFY(find<QLabel>("comparePrompt")->text().contains(QStringLiteral("first")));
    // On the box itself a space ticks once, too.
    m_page->table()->setCurrentIndex(cell(run("first"), LibraryColumn::Compared));
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(m_page->model()->compared().isEmpty());
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-one-ticked"));
    tick(run("second"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison()->isVisible(), kPatience);
    QCOMPARE(m_page->model()->compared(), (QStringList{run("first"), run("second")}));
    QCOMPARE(cell(run("second"), LibraryColumn::Compared).data().toString(), QStringLiteral("B"));
    const auto& runs = m_page->comparison()->accuracy()->runs();
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[0].summary->generations.size(), std::size_t{3});
    QCOMPARE(runs[1].summary->generations.size(), std::size_t{2});
    QCOMPARE(m_page->comparison()->accuracy()->table()->rowCount(), 3);
    QCOMPARE(m_page->comparison()->fronts()->commonLimit(),
             std::optional(Energy::millijoules(0.27)));
}

void TestRunsPage::differencesEqualThoseOfTheCommandLine()
{
    const test::Ran ran = test::runProgram(
        {"compare", run("first").toStdString(), run("second").toStdString(), "--json"});
    const json settings = json::parse(ran.out).at("settings");
    const QAbstractItemModel* shown = m_page->comparison()->settings();
    QCOMPARE(shown->rowCount(), int(settings.size()));
    QCOMPARE(shown->rowCount(), 2); // generations and seed
    for (int row = 0; row < shown->rowCount(); ++row) {
        const json& setting = settings.at(std::size_t(row));
        QCOMPARE(shown->index(row, 0).data().toString().toStdString(),
                 setting.at("field").get<std::string>());
        for (int column = 1; column < shown->columnCount(); ++column)
            QCOMPARE(shown->index(row, column).data().toString().toStdString(),
                     setting.at("values").at(std::size_t(column - 1)).get<std::string>());
    }
}

void TestRunsPage::theChartsShowTheFirstFour()
{
    tick(run("more/third"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->accuracy()->runs().size(), std::size_t{3},
                              kPatience);
    tests::savePictures(*m_page, kPageSize, QStringLiteral("runs-three"));
    tests::savePictures(*m_page, {640, 1600}, QStringLiteral("runs-three-tall"));
    m_page->resize(kPageSize);
    tick(run("fourth"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->accuracy()->runs().size(), std::size_t{4},
                              kPatience);
    QVERIFY(!find<QLabel>("drawnRuns")->isVisible());
    tick(run("fifth"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->comparison()->figures()->columnCount(), 6, kPatience);
    QCOMPARE(m_page->comparison()->accuracy()->runs().size(), std::size_t{4});
    QVERIFY(find<QLabel>("drawnRuns")->text().contains(QStringLiteral("A to D")));
    QVERIFY(find<QLabel>("drawnRuns")->isVisible());
    tests::savePictures(*m_page, {640, 1600}, QStringLiteral("runs-five-tall"));
    m_page->resize(kPageSize);
    // The same searches against time: a point for each generation that ended.
    RunAccuracyChart* accuracy = m_page->comparison()->accuracy();
    const int columns = accuracy->table()->columnCount();
    accuracy->setOverTime(true);
    QCOMPARE(accuracy->table()->columnCount(), 2 * columns - 1);
    QVERIFY(accuracy->table()->index(0, 2).data(Qt::EditRole).toDouble() > 0.0);
    QVERIFY(accuracy->table()->index(1, 2).data(Qt::EditRole).toDouble()
            > accuracy->table()->index(0, 2).data(Qt::EditRole).toDouble());
    accuracy->setOverTime(false);
    QCOMPARE(accuracy->table()->columnCount(), columns);
    // The same run twice: what it found does not differ from itself.
    m_page->model()->clearCompared();
    tick(run("first"));
    tick(run("fourth"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sameSettings")->isVisible(), kPatience);
}

void TestRunsPage::tickedRunsAreTabulated()
{
    find<QAction>("paperTablesAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<PaperTablesDialog*>(), kPatience);
    auto* dialog = m_page->findChild<PaperTablesDialog*>();
    QCOMPARE(dialog->shownTable().rows.size(), std::size_t{2});
    QCOMPARE(dialog->shownTable().rows[1].front(), QStringLiteral("fourth"));
    tests::savePictures(*dialog, dialog->size(), QStringLiteral("paper-tables"));
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<PaperTablesDialog*>());
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    m_page->model()->clearCompared();
    QVERIFY(!find<QAction>("paperTablesAction")->isEnabled());
    tick(run("first"));
    tick(run("fourth"));
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

void TestRunsPage::aTickedRunThatVanishesIsExplained()
{
    m_page->model()->clearCompared();
    tick(run("first"));
    QVERIFY(QFile::rename(run("second"), file("elsewhere")));
    tick(run("second")); // the list does not know yet
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("comparePrompt")->text().contains(QStringLiteral("second.splitscape")),
        kPatience);
    QVERIFY(find<QLabel>("comparePrompt")->isVisible());
    QVERIFY(QFile::rename(file("elsewhere"), run("second")));
    find<QAction>("refreshRuns")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->comparison()->isVisible(), kPatience);
}

void TestRunsPage::aRemovedRunComesBack()
{
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

void TestRunsPage::runsThatFoundNothingAreCompared()
{
    const auto nothing = std::make_shared<const record::RunSummary>();
    m_page->comparison()->setRuns({{QStringLiteral("A"), QStringLiteral("one"), nothing},
                                   {QStringLiteral("B"), QStringLiteral("two"), nothing}});
    QVERIFY(m_page->comparison()->accuracy()->isEmpty());
    QVERIFY(m_page->comparison()->fronts()->isEmpty());
    QCOMPARE(m_page->comparison()->settings()->rowCount(), 0);
}

void TestRunsPage::aFrontOfAnotherMetricIsNoStaircase()
{
    const auto summary = std::make_shared<record::RunSummary>();
    summary->front = {{Energy::millijoules(0.05), 0.86, 2}, {Energy::millijoules(0.09), 0.88, 0}};
    RunFrontChart chart;
    chart.setRuns({{QStringLiteral("A"), QStringLiteral("one"), summary}});
    const auto* plot = chart.findChild<QCustomPlot*>(QStringLiteral("runFrontPlot"));
    const auto linesOf = [plot] {
        std::vector<int> points; // of the graphs that are drawn as lines
        for (int i = 0; i < plot->graphCount(); ++i) {
            if (plot->graph(i)->lineStyle() == QCPGraph::lsStepLeft)
                points.push_back(plot->graph(i)->dataCount());
        }
        return points;
    };
    QCOMPARE(linesOf(), (std::vector<int>{0, 0, 0, 3}));
    summary->front[1].accuracy = 0.84; // of a higher F1, say
    chart.setRuns({{QStringLiteral("A"), QStringLiteral("one"), summary}});
    QCOMPARE(linesOf(), (std::vector<int>{0, 0, 0, 0}));
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
