// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: one visit to the window, each step on what the one before left.
// A search in the window, driven as a user would, from its study to its end: one story, in order.
#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "core/base/files.h"
#include "core/cost/presets.h"
#include "core/record/counted_front_end.h"
#include "core/study/study_json.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/reachable.h"
#include "ui/charts/population_chart.h"
#include "ui/charts/split_view.h"
#include "ui/models/confusion_model.h"
#include "ui/pages/candidates_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/inspector.h"
#include "ui/text/figures.h"
#include "ui/text/quantities.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/readout.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace splitscape;
using namespace splitscape::ui;
using splitscape::test::kPatience;
using splitscape::test::tinyStudy;

namespace {

/// What the command line tells of a run.
nlohmann::json shown(const QString& file)
{
    const cli::Program program(cli::allCommands());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code = program.run({"show", file.toStdString(), "--json"}, {in, out, err}, {});
    return code == 0 ? nlohmann::json::parse(out.str()) : nlohmann::json();
}

/// tinyStudy() with a device to compare.
study::StudySpec comparedStudy()
{
    study::StudySpec spec = tinyStudy();
    spec.compare = {{*cost::findDevice("stm32l476rg-datasheet"), {}}};
    return spec;
}

} // namespace

class TestSearchInWindow : public QObject, private test::DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { showFirst(); }
    void aStudyOfTheCommandLineOpens();
    void aSearchRunsLive();
    void aSelectedCandidateIsSelectedEverywhere();
    void theCutIsDragged();
    void aLimitIsChanged();
    void anOwnNetworkHasItsPlace();
    void theRulesOfAWhatIfAreSearchedBy();
    void candidatesAreFiltered();
    void columnsAreChosen();
    void aFifthPinSaysWhyNot();
    void pinnedCandidatesAreCompared();
    void candidatesAreExported();
    void theResultIsShown();
    void numbersEqualThoseOfTheCommandLine();
    void aStudyIsSavedForTheCommandLine();
    void aSearchIsPausedResumedAndStopped();
    void theRunIsReopened();
    void everyCommandHasATipAndNoTwoShareAShortcut();
    void everyControlHasANameAndEveryChartATable();
    void closingStopsARunningSearch();

private:
    QString m_run; ///< file of the finished run
};

void TestSearchInWindow::aStudyOfTheCommandLineOpens()
{
    const QString path = pathOf("tiny.json");
    QVERIFY(writeFileAtomically(path.toStdString(), study::toText(comparedStudy())));
    m_dialogs.path = path;
    action("openAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document().path(), path, kPatience);
    QCOMPARE(m_window->document().spec(), comparedStudy());
    QCOMPARE(m_preferences->recentFiles().value(0), path);
    QCOMPARE(m_dialogs.questions, 0);
}

void TestSearchInWindow::aSearchRunsLive()
{
    QTest::keyClick(find<QPushButton>("startButton"), Qt::Key_Return);
    QVERIFY(m_window->run().isActive());
    QVERIFY(!action("startAction")->isEnabled());
    QVERIFY(!find<FormField>("limits.energy_mJ.field")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->candidates().snapshot()->table.size() > 0, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().view().generations.empty(), kPatience);
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>("accuracyPlot"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), 2 * kPatience);
    const record::RunView& view = m_window->run().view();
    QVERIFY(view.ending);
    QCOMPARE(view.ending->outcome, store::RunOutcome::Completed);
    QCOMPARE(view.generations.size(), std::size_t{3}); // T generations are T + 1 populations
    QTRY_COMPARE_WITH_TIMEOUT(m_window->candidates().snapshot()->table.size(),
                              view.candidates.size(), kPatience);
    QCOMPARE(m_window->run().best(), view.best());
    m_run = m_window->run().file();
    QCOMPARE(m_run, pathOf("tiny.splitscape"));
    QVERIFY(QFile::exists(m_run));
    QVERIFY(find<QLabel>("statusCounts")->text().contains(QStringLiteral("fit")));
    QVERIFY(find<QLabel>("statusPlace")->text().contains(QStringLiteral("generation 2 of 2")));
    // The best one is selected by itself.
    QTRY_COMPARE(m_window->selection().selected(), std::optional(view.best()->id));
}

void TestSearchInWindow::aSelectedCandidateIsSelectedEverywhere()
{
    action("showCandidatesAction")->trigger();
    auto* table = find<CandidatesPage>("candidatesPage")->table();
    QTRY_VERIFY(table->model()->rowCount() > 1);
    const QRect cell = table->visualRect(table->model()->index(1, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    const CandidateId id = m_window->candidateModel().idAt(1);
    QCOMPARE(m_window->selection().selected(), std::optional(id));
    QCOMPARE(find<Inspector>("inspector")->candidate()->id, id);
    action("selectNextAction")->trigger();
    QCOMPARE(m_window->selection().selected(), std::optional(m_window->candidateModel().idAt(2)));
    action("selectBestAction")->trigger();
    QCOMPARE(m_window->selection().selected(), std::optional(m_window->run().view().best()->id));
}

void TestSearchInWindow::theCutIsDragged()
{
    auto* split = find<SplitView>("splitView");
    const int last = split->scene()->pointCount();
    const int resting = split->point();
    const int target = resting == last ? 1 : last;
    QSignalSpy moved(split, &SplitView::cutMoved);
    QTest::mousePress(split->canvas(), Qt::LeftButton, {}, split->markPosition(resting));
    QTest::mouseMove(split->canvas(), split->markPosition(target) - QPoint(2, 0));
    QTest::mouseMove(split->canvas(), split->markPosition(target));
    QTest::mouseRelease(split->canvas(), Qt::LeftButton, {}, split->markPosition(target));
    QCOMPARE(split->point(), target);
    QVERIFY(moved.count() > 0);
    split->returnToBest();
    QCOMPARE(split->point(), resting);
}

void TestSearchInWindow::aLimitIsChanged()
{
    CandidateSet& candidates = m_window->candidates();
    auto* inspector = find<Inspector>("inspector");
    partition::Rules rules = inspector->rules();
    rules.limits.energy = Energy::millijoules(1e-6);
    emit inspector->rulesChanged(rules);
    QVERIFY(candidates.isWhatIf());
    QTRY_VERIFY(candidates.snapshot()->rules == rules);
    QCOMPARE(candidates.snapshot()->summary.standings[static_cast<std::size_t>(Standing::Valid)],
             std::size_t{0});
    // Every page says so; undo takes it back like any other change.
    auto* chip = find<QToolButton>("whatIfChip");
    QTRY_VERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(QStringLiteral("energy limit")));
    action("undoAction")->trigger();
    QVERIFY(!candidates.isWhatIf());
    QTRY_VERIFY(!chip->isVisible());
    action("redoAction")->trigger();
    QVERIFY(candidates.isWhatIf());
    QTRY_VERIFY(chip->isVisible());
    chip->click();
    QTRY_VERIFY(candidates.snapshot()->summary.standings[static_cast<std::size_t>(Standing::Valid)]
                > 0);
    QVERIFY(!candidates.isWhatIf());
}

void TestSearchInWindow::anOwnNetworkHasItsPlace()
{
    auto* inspector = find<Inspector>("inspector");
    const CandidateSnapshot& snapshot = *m_window->candidates().snapshot();
    // The whole front needs no more energy than its last candidate.
    const evaluate::CandidatePtr last = snapshot.table.candidate(snapshot.front.back());
    emit inspector->networkTyped(last->architecture);
    QVERIFY(!m_window->selection().selected());
    QVERIFY(inspector->candidate()->isTyped);
    QCOMPARE(inspector->candidate()->architecture, last->architecture);
    QVERIFY(find<QLabel>("inspectorPlace")
                ->text()
                .contains(QStringLiteral("candidate #%1").arg(last->id)));
    // One sentence for the study's device and one for the other, by the what-if.
    const auto* boards = find<QLabel>("inspectorBoards");
    QVERIFY(!boards->isHidden());
    QCOMPARE(boards->text().count(u'\n'), 1);
    QVERIFY2(boards->text().contains(QStringLiteral("On STM32L476RG (datasheet) by ")),
             qPrintable(boards->text()));
    partition::Rules rules = m_window->candidates().rules();
    rules.limits.ram = Bytes(100); // the raw input takes 8192
    const QString before = boards->text();
    m_window->candidates().setRules(rules);
    QTRY_VERIFY(boards->text() != before);
    QVERIFY2(boards->text().contains(QStringLiteral("no point meets")), qPrintable(boards->text()));
    m_window->candidates().setRules(m_window->candidates().studyRules());
    QTRY_COMPARE(boards->text(), before);
    action("selectBestAction")->trigger();
    QVERIFY(!inspector->candidate()->isTyped);
    QVERIFY(find<QLabel>("inspectorPlace")->isHidden());
}

void TestSearchInWindow::theRulesOfAWhatIfAreSearchedBy()
{
    auto* inspector = find<Inspector>("inspector");
    partition::Rules rules = inspector->rules();
    rules.limits.energy = Energy::millijoules(0.123);
    const record::RunView& run = m_window->run().view();
    rules.judging.frontEnd = record::countedFrontEnd(run.spec, run.origin.datasetName);
    QVERIFY(rules.judging.frontEnd);
    emit inspector->rulesWanted(rules);
    QCOMPARE(m_window->document().spec().rules.limits.energy, Energy::millijoules(0.123));
    QVERIFY(!m_window->document().spec().rules.judging.frontEnd); // other data have another
    QVERIFY(!m_window->candidates().isWhatIf()); // the run shown keeps its own
    find<QToolButton>("messageClose")->click();
    action("undoAction")->trigger();
    QCOMPARE(m_window->document().spec(), comparedStudy());
}

void TestSearchInWindow::candidatesAreFiltered()
{
    const int all = m_window->candidateModel().rowCount();
    const CandidateId best = m_window->run().view().best()->id;
    auto* chip = find<QToolButton>("filterChip");
    QVERIFY(!chip->isVisible());
    type("filterText", QStringLiteral("#%1").arg(best));
    QTRY_COMPARE(m_window->candidateModel().rowCount(), 1);
    QCOMPARE(m_window->candidateModel().idAt(0), best);
    action("showSearchAction")->trigger(); // the chip is on every page
    QVERIFY(chip->isVisible());
    QVERIFY(chip->toolTip().contains(QStringLiteral("named “#%1”").arg(best)));
    chip->click();
    QTRY_COMPARE(m_window->candidateModel().rowCount(), all);
    QVERIFY(!chip->isVisible());
    action("showCandidatesAction")->trigger();
    // Copies of earlier networks are merged until they are asked for.
    const auto& candidates = m_window->run().view().candidates;
    const auto copies = std::count_if(candidates.begin(), candidates.end(), [](const auto& one) {
        return one->source == evaluate::Source::Reused;
    });
    QCOMPARE(all, int(candidates.size()) - int(copies));
    m_window->candidates().filter().setShowsCopies(true);
    QTRY_COMPARE(m_window->candidateModel().rowCount(), int(candidates.size()));
    m_window->candidates().filter().clear();
    QTRY_COMPARE(m_window->candidateModel().rowCount(), all);
}

void TestSearchInWindow::columnsAreChosen()
{
    auto* page = find<CandidatesPage>("candidatesPage");
    page->table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = page->findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(menu);
    menu->findChild<QAction*>(QStringLiteral("macs"))->trigger();
    menu->close();
    QVERIFY(page->table()->isColumnHidden(int(CandidateColumn::MultiplyAccumulates)));
    QCOMPARE(m_preferences->hiddenColumns(), QStringList{QStringLiteral("macs")});
    page->setHiddenColumns({QStringLiteral("id")}); // its name a row always shows
    QVERIFY(!page->table()->isColumnHidden(int(CandidateColumn::Id)));
    QVERIFY(!page->table()->isColumnHidden(int(CandidateColumn::MultiplyAccumulates)));
}

void TestSearchInWindow::aFifthPinSaysWhyNot()
{
    Selection& selection = m_window->selection();
    for (int row = 0; row < 4; ++row)
        selection.pin(m_window->candidateModel().idAt(row));
    selection.select(m_window->candidateModel().idAt(4));
    QWidget* const pages = find<QWidget>("pages");
    const QRect place = pages->geometry();
    QVERIFY(action("togglePinAction")->isEnabled());
    action("togglePinAction")->trigger();
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("Unpin one first")));
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    QCOMPARE(pages->geometry(), place); // nothing moved under the pointer
    QCOMPARE(selection.pinned().size(), std::size_t{4});
    QVERIFY(!action("togglePinAction")->isChecked());
    find<QToolButton>("messageClose")->click();
    for (int row = 0; row < 4; ++row)
        selection.unpin(m_window->candidateModel().idAt(row));
}

void TestSearchInWindow::pinnedCandidatesAreCompared()
{
    for (int row = 0; row < 2; ++row) {
        m_window->selection().select(m_window->candidateModel().idAt(row));
        action("togglePinAction")->trigger();
    }
    QCOMPARE(m_window->selection().pinned().size(), std::size_t{2});
    action("showCompareAction")->trigger();
    QTRY_VERIFY(find<ComparePage>("comparePage")->table()->model()->columnCount() >= 2);
}

void TestSearchInWindow::candidatesAreExported()
{
    const QString path = pathOf("candidates.csv");
    m_dialogs.path = path;
    action("exportCandidatesAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'),
             m_window->candidateModel().rowCount() + 1); // and the header
}

void TestSearchInWindow::theResultIsShown()
{
    action("showResultAction")->trigger();
    const evaluate::ExtractionResult& result = *m_window->run().view().extraction;
    const QString expected = QLocale().toString(100.0 * result.testAccuracyMean, 'f', 1);
    QCOMPARE(find<Readout>("testAccuracy")->number(), expected);
    auto* matrix = find<QTableView>("confusionTable");
    const QAbstractItemModelTester tester(matrix->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(matrix->model()->rowCount(), 6); // five classes and the precision
    QCOMPARE(matrix->model()->index(0, 0).data(Qt::EditRole).toLongLong(),
             result.confusion.counts[0]);
    type("batteryCapacity", QStringLiteral("100"));
    type("batteryVoltage", QStringLiteral("3"));
    type("inferencePeriod", QStringLiteral("1"));
    // 100 mAh * 3.6 C/mAh * 3 V = 1080 J; one inference a second, 86400 a day.
    const double edge = m_window->run().view().candidate(result.chosen)->best->edge().inJoules();
    QCOMPARE(find<Readout>("batteryDays")->number(),
             numberText(1080.0 / (edge * 86400.0), 3, QLocale()));
}

void TestSearchInWindow::numbersEqualThoseOfTheCommandLine()
{
    const nlohmann::json told = shown(m_run);
    QVERIFY(told.contains("best"));
    const auto& best = told["best"];
    const QLocale locale;
    QCOMPARE(find<Readout>("testAccuracy")->number(),
             locale.toString(100.0 * best["test_accuracy_mean"].get<double>(), 'f', 1));
    QCOMPARE(find<Readout>("resultEnergy")->number() + QChar(0xa0)
                 + find<Readout>("resultEnergy")->unit(),
             millijouleText(Energy::millijoules(best["edge_mJ"].get<double>())));
    m_window->candidates().filter().setShowsCopies(true);
    QTRY_COMPARE(told["candidates"].size(), std::size_t(m_window->candidateModel().rowCount()));
    for (const auto& candidate : told["candidates"]) {
        const int row = m_window->candidateModel().rowOf(candidate["id"].get<CandidateId>());
        QVERIFY(row >= 0);
        const auto raw = [&](CandidateColumn column) {
            return m_window->candidateModel().index(row, int(column)).data(CandidateModel::RawRole);
        };
        if (!candidate["validation_accuracy"].is_null())
            QCOMPARE(raw(CandidateColumn::Accuracy).toDouble(),
                     candidate["validation_accuracy"].get<double>());
        if (!candidate["edge_mJ"].is_null()) {
            QCOMPARE(raw(CandidateColumn::EdgeEnergy).toDouble(),
                     candidate["edge_mJ"].get<double>());
            QCOMPARE(raw(CandidateColumn::Flash).toDouble(),
                     candidate["flash_bytes"].get<double>());
            QCOMPARE(raw(CandidateColumn::Point).toInt(), candidate["point"].get<int>());
        }
    }
}

void TestSearchInWindow::aStudyIsSavedForTheCommandLine()
{
    const QString path = pathOf("saved.json");
    m_window->document().edit(QStringLiteral("seed"),
                              [](study::StudySpec& spec) { spec.seed = 7; });
    m_dialogs.path = path;
    action("saveAsAction")->trigger();
    const study::StudyReading reading = study::loadStudy(path.toStdString());
    QVERIFY(reading.ok());
    QCOMPARE(reading.spec, m_window->document().spec());
    QVERIFY(!m_window->isWindowModified());
}

void TestSearchInWindow::aSearchIsPausedResumedAndStopped()
{
    m_window->document().edit(QStringLiteral("search.generations"), [](study::StudySpec& spec) {
        spec.search.generations = 5000;
        spec.training.epochs = 4;
    });
    action("startAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().view().candidates.size() > 4, kPatience);
    action("pauseAction")->trigger();
    QCOMPARE(m_window->run().state(), RunController::State::Paused);
    action("pauseAction")->trigger();
    QCOMPARE(m_window->run().state(), RunController::State::Running);
    const std::size_t before = m_window->run().view().candidates.size();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().view().candidates.size() > before, kPatience);
    action("stopAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), kPatience);
    const record::RunView& view = m_window->run().view();
    QCOMPARE(view.ending->outcome, store::RunOutcome::Cancelled);
    const Result<record::RunView> stored = record::loadRun(m_window->run().file().toStdString());
    QVERIFY(stored);
    QCOMPARE(stored->candidates.size(), view.candidates.size());
}

void TestSearchInWindow::theRunIsReopened()
{
    CandidateFilter& filter = m_window->candidates().filter();
    filter.setRange(CandidateColumn::Accuracy, ValueRange{2.0, 3.0});
    QVERIFY(filter.isActive());
    m_window->openPath(m_run);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->run().file(), m_run, kPatience);
    QCOMPARE(m_window->document().spec(), comparedStudy());
    QVERIFY(!filter.isActive()); // it was a question about the run before
    filter.setShowsCopies(true);
    QTRY_COMPARE(m_window->candidateModel().rowCount(),
                 int(m_window->run().view().candidates.size()));
    action("showResultAction")->trigger();
    QCOMPARE(
        find<Readout>("testAccuracy")->number(),
        QLocale().toString(100.0 * m_window->run().view().extraction->testAccuracyMean, 'f', 1));
}

void TestSearchInWindow::everyCommandHasATipAndNoTwoShareAShortcut()
{
    QHash<QKeySequence, QString> owners;
    const auto actions = m_window->actions();
    QVERIFY(actions.size() > 20);
    for (const QAction* each : actions) {
        QVERIFY2(!each->text().isEmpty() && !each->toolTip().isEmpty(),
                 qPrintable(each->objectName()));
        if (each->shortcut().isEmpty())
            continue;
        QVERIFY2(!owners.contains(each->shortcut()), qPrintable(each->objectName()));
        owners.insert(each->shortcut(), each->objectName());
    }
}

void TestSearchInWindow::everyControlHasANameAndEveryChartATable()
{
    m_window->openPath(pathOf("absent.json")); // what the message bar says is its name
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("messageText")->text().isEmpty(), kPatience);
    const QStringList nameless = tests::namelessControls(*m_window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    const auto charts = m_window->findChildren<ChartFrame*>();
    QVERIFY(charts.size() >= 12);
    for (const ChartFrame* chart : charts)
        QVERIFY2(chart->table(), qPrintable(chart->objectName()));
}

void TestSearchInWindow::closingStopsARunningSearch()
{
    m_window->document().edit(QStringLiteral("search.generations"),
                              [](study::StudySpec& spec) { spec.search.generations = 5000; });
    action("startAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().view().candidates.size() > 4, kPatience);
    const QString file = m_window->run().file();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!m_window->close()); // it is on its way
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("Stopping")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    qInfo("closed %lld ms after it was asked to", static_cast<long long>(clock.elapsed()));
    QCOMPARE(m_dialogs.questions, 0);
    const Result<record::RunView> stored = record::loadRun(file.toStdString());
    QVERIFY(stored);
    QCOMPARE(stored->ending->outcome, store::RunOutcome::Cancelled);
    QVERIFY(stored->candidates.size() > 4);
    QVERIFY(!m_preferences->windowState().isEmpty());

    // The next start offers to go on, once.
    QCOMPARE(m_preferences->unfinishedRun(), file);
    openWindow();
    m_window->offerUnfinishedRun();
    QVERIFY(find<QLabel>("messageText")->text().contains(QFileInfo(file).fileName()));
    QVERIFY(m_preferences->unfinishedRun().isEmpty());
    const std::size_t found = stored->candidates.size();
    find<QPushButton>("messageButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().isActive(), kPatience);
    QCOMPARE(m_window->run().file(), file);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().view().candidates.size() > found, kPatience);
    action("stopAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), kPatience);
    QVERIFY(m_preferences->unfinishedRun().isEmpty()); // it was stopped on purpose
}

QTEST_MAIN(TestSearchInWindow)
#include "tst_search_in_window.moc"
