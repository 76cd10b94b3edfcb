// SPDX-License-Identifier: GPL-3.0-or-later
// A study of several searches in the window: from the form to the page Series and the list of runs.
#include "tests/ui/picture.h"
#include "tests/ui/window_fixtures.h"
#include "ui/charts/drawing_view.h"
#include "ui/library/library_look.h"
#include "ui/models/library_columns.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/series_page.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/number_list_edit.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>
#include <algorithm>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 120000; // ms; slow machines only

/// Asks for a file as a dialog does, whose answer comes later.
class LateDialogs : public test::ScriptedDialogs {
public:
    void saveFile(QWidget* parent, const PathRequest& request, Chosen chosen) override
    {
        if (isLate)
            waiting = std::move(chosen);
        else
            ScriptedDialogs::saveFile(parent, request, std::move(chosen));
    }
    bool isLate = false;
    Chosen waiting;
};

} // namespace

class TestSeriesWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aListIsTyped_data();
    void aListIsTyped();
    void whatIsNoListIsRefused();
    void whatNobodyTypedStays();
    void theFormMakesASeries();
    void searchesFollowEachOther();
    void theViewMenuLeadsHere();
    void completeSearchesAreReadOnce();
    void itIsOneRowOfTheRuns();
    void aSearchIsOpened();
    void theReportIsSaved();
    void theReportIsOfTheSeriesThatWasShown();
    void aStoppedSeriesGoesOn();
    void anEarlierFolderIsOpened();
    void aFolderOfASeriesIsFoundAsOne();
    void whyASearchFailedIsSaid();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    template <typename T>
    [[nodiscard]] T* child(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    void trigger(const char* name) { child<QAction>(name)->trigger(); }
    void type(const char* field, const char* text)
    {
        auto* edit = child<NumberListEdit>(field);
        QVERIFY(edit);
        edit->setText(QString::fromLatin1(text));
        QVERIFY(edit->commit());
    }
    [[nodiscard]] int rows(const char* table) const
    {
        return child<QTableView>(table)->model()->rowCount();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    LateDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    SeriesPage* m_page = nullptr;
    QString m_series; ///< its folder
};

void TestSeriesWindow::initTestCase()
{
    installTranslation(QStringLiteral("en")); // its plural forms
    m_preferences = std::make_unique<Preferences>(file("preferences.ini"));
    m_preferences->setThreads(2);
    Theme::instance().install(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(MainWindow::Services{
        *m_preferences, m_dialogs, {file("cache").toStdString(), file("runs").toStdString()}});
    m_page = child<SeriesPage>("seriesPage");
    QVERIFY(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->document().reset(test::tinyStudy(), {});
    QVERIFY(!child<QAction>("showSeriesAction")->isVisible()); // most studies are one search
}

void TestSeriesWindow::aListIsTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("seeds with commas") << "C" << true << "3, 1,2" << "3, 1, 2";
    QTest::newRow("a seed twice") << "C" << true << "1 1 2" << "1, 2";
    QTest::newRow("limits") << "C" << false << "0.041, 0.065;0.1" << "0.041, 0.065, 0.1";
    QTest::newRow("limits in German") << "de" << false << "0,041 0,065" << "0,041; 0,065";
    QTest::newRow("nothing") << "C" << true << " " << "";
}

void TestSeriesWindow::aListIsTyped()
{
    QFETCH(QString, language);
    QFETCH(bool, whole);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    NumberListEdit edit({0.0, 1e6, !whole, whole, 3});
    edit.setText(typed);
    QVERIFY(edit.commit());
    QCOMPARE(edit.text(), shown);
    QLocale::setDefault(before);
}

void TestSeriesWindow::whatIsNoListIsRefused()
{
    NumberListEdit edit({0.0, 100.0, false, true, 3});
    edit.setValues({7});
    QSignalSpy rejected(&edit, &NumberListEdit::inputRejected);
    for (const char* typed : {"1, x", "1.5", "101", "1 2 3 4"}) {
        edit.setText(QString::fromLatin1(typed));
        QVERIFY2(!edit.commit(), typed);
        QVERIFY(!rejected.takeLast().value(0).toString().isEmpty());
        QCOMPARE(edit.values(), std::vector<double>{7});
    }
}

void TestSeriesWindow::whatNobodyTypedStays()
{
    const std::vector<double> exact{0.0654321098, 1.0 / 3.0};
    NumberListEdit edit({0.0, 1e6, true, false, 3});
    QSignalSpy changed(&edit, &NumberListEdit::valuesChanged);
    edit.setValues(exact);
    QVERIFY(edit.commit());
    QCOMPARE(edit.values(), exact);
    QVERIFY(changed.isEmpty());
    edit.setValues({0.0654321098});
    edit.setText(edit.text() + QStringLiteral(" 2"));
    QVERIFY(edit.commit());
    QCOMPARE(edit.values(), (std::vector<double>{0.0654321098, 2.0}));
    // A file may hold seeds that no field takes; they are no mistake of who did not type them.
    NumberListEdit seeds({0.0, 100.0, false, true, 3});
    seeds.setValues({1.0, 1e15});
    QVERIFY(seeds.commit());
    QCOMPARE(seeds.values(), (std::vector<double>{1.0, 1e15}));
}

void TestSeriesWindow::theFormMakesASeries()
{
    type("limits.energy_list", "0.15");
    QVERIFY(!m_window->document().spec().isSeries()); // one limit is no list
    QCOMPARE(m_window->document().spec().rules.limits.energy, Energy::millijoules(0.15));
    type("limits.energy_list", "0.15 0.27");
    QCOMPARE(m_window->document().spec().energySweep.size(), std::size_t{2});
    QCOMPARE(m_window->document().spec().rules.limits.energy, Energy::millijoules(0.27));
    QVERIFY(child<QWidget>("limits.energy_mJ.field")->isHidden());
    type("limits.energy_list", "");
    QVERIFY(!child<QWidget>("limits.energy_mJ.field")->isHidden());
    type("seeds", "1, 2");
    QCOMPARE(m_window->document().spec().seeds, (std::vector<std::uint64_t>{1, 2}));
    QVERIFY(m_window->document().problems().empty());
}

void TestSeriesWindow::searchesFollowEachOther()
{
    auto* tabs = child<QTabWidget>("pages");
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(m_page)));
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>("startAction")->isEnabled(), kPatience);
    trigger("startAction");
    QVERIFY(tabs->isTabVisible(tabs->indexOf(m_page)));
    QCOMPARE(tabs->currentWidget(), static_cast<QWidget*>(m_page));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->series() && m_page->left() == 0, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("seriesState")->text(),
                              QStringLiteral("All 2 searches are complete."), kPatience);
    QVERIFY(child<QLabel>("seriesLead")->text().contains(
        QStringLiteral("over 2 searches with different seeds")));
    QCOMPARE(rows("seriesSpread"), 1);
    QCOMPARE(rows("seriesNetworks"), 1);
    QCOMPARE(rows("seriesSearches"), 2);
    QVERIFY(!child<DrawingView>("seriesAccuracy")->drawing().description.isEmpty());
    QVERIFY(child<DrawingView>("seriesBudget")->isEmpty()); // of one limit
    m_series = QString::fromStdString(m_page->folder().string());
    QVERIFY(m_series.endsWith(QStringLiteral("/tiny-searches")));
    QVERIFY(QFileInfo::exists(m_series + QStringLiteral("/seed-2.splitscape")));
    QVERIFY(!m_window->isWindowModified()); // the folder holds the study
    tests::savePictures(*m_window, {1280, 800}, QStringLiteral("series"));
}

void TestSeriesWindow::theViewMenuLeadsHere()
{
    auto* tabs = child<QTabWidget>("pages");
    auto* show = child<QAction>("showSeriesAction");
    QVERIFY(show->isVisible());
    QCOMPARE(show->shortcut(), QKeySequence(Qt::ALT | Qt::Key_8));
    tabs->setCurrentIndex(0);
    show->trigger();
    QCOMPARE(tabs->currentWidget(), m_page);
}

void TestSeriesWindow::completeSearchesAreReadOnce()
{
    namespace fs = std::filesystem;
    const fs::path folder(m_series.toStdString());
    const fs::path search = folder / "seed-1.splitscape";
    const auto first = report::readSeries(folder);
    QVERIFY(first && first->damage.empty());
    // Other bytes, as many, of the same time: who reads the file again finds no run.
    fs::copy_file(search, folder / "aside");
    const auto bytes = fs::file_size(search);
    const auto written = fs::last_write_time(search);
    {
        QFile file(QString::fromStdString(search.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(static_cast<qsizetype>(bytes), 'x'));
    }
    fs::last_write_time(search, written);
    const auto again = report::readSeries(folder, {}, &*first);
    QVERIFY(again && again->damage.empty());
    QCOMPARE(again->dataset, first->dataset);
    QCOMPARE(again->groups[0].runs[0].testMean, first->groups[0].runs[0].testMean);
    QCOMPARE(again->groups[0].test->mean, first->groups[0].test->mean);
    fs::last_write_time(search, written + std::chrono::seconds(1));
    const auto changed = report::readSeries(folder, {}, &*first);
    QVERIFY(changed);
    QCOMPARE(changed->damage.size(), std::size_t{1});
    fs::rename(folder / "aside", search);
    fs::last_write_time(search, written);
}

void TestSeriesWindow::itIsOneRowOfTheRuns()
{
    QTRY_COMPARE_WITH_TIMEOUT(rows("runsTable"), 1, kPatience);
    const auto* model = child<QTableView>("runsTable")->model();
    const auto shown = [model](LibraryColumn column) {
        return model->index(0, int(column)).data().toString();
    };
    QCOMPARE(shown(LibraryColumn::Run), QStringLiteral("tiny-searches (series)"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(LibraryColumn::Outcome), QStringLiteral("completed"),
                              kPatience);
    QVERIFY(shown(LibraryColumn::TestAccuracy).contains(u'±'));
    QVERIFY(!child<RunsPage>("runsPage")->model()->canCompare(m_series));
    child<QTabWidget>("pages")->setCurrentWidget(child<RunsPage>("runsPage"));
    tests::savePictures(*m_window, {1280, 800}, QStringLiteral("series-runs"));
    child<QTabWidget>("pages")->setCurrentWidget(m_page);
}

void TestSeriesWindow::aSearchIsOpened()
{
    auto* table = child<QTableView>("seriesSearches");
    table->setCurrentIndex(table->model()->index(0, 0));
    child<QPushButton>("seriesOpen")->click();
    const QString first = m_series + QStringLiteral("/seed-1.splitscape");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->run().file(), first, kPatience);
    QCOMPARE(m_window->document().spec().seed, std::uint64_t{1});
    QVERIFY(!m_window->document().spec().isSeries());
}

void TestSeriesWindow::theReportIsSaved()
{
    m_dialogs.path = file("series.html");
    child<QPushButton>("seriesReport")->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file("series.html")), kPatience);
    QFile report(file("series.html"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("2 of 2 searches tested"));
}

void TestSeriesWindow::theReportIsOfTheSeriesThatWasShown()
{
    m_dialogs.isLate = true;
    child<QPushButton>("seriesReport")->click();
    m_dialogs.isLate = false;
    m_page->setFolder(file("nowhere").toStdString());
    QVERIFY(!m_page->series());
    m_dialogs.waiting(file("late.html"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file("late.html")), kPatience);
    QFile report(file("late.html"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("2 of 2 searches tested"));
    m_page->setFolder(m_series.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->series(), kPatience);
}

void TestSeriesWindow::aStoppedSeriesGoesOn()
{
    study::StudySpec spec = test::tinyStudy();
    spec.name = "Stopped";
    spec.seeds = {1, 2};
    spec.search.generations = 200;
    m_window->document().reset(spec, {});
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>("startAction")->isEnabled(), kPatience);
    trigger("startAction");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().view().generations.empty()
                                 && m_window->run().view().spec.name == "Stopped",
                             kPatience);
    trigger("stopAction");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), kPatience);
    // The other search does not begin.
    auto* goOn = child<QPushButton>("seriesGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(goOn->isVisibleTo(m_page) && goOn->isEnabled(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(goOn->text(), QStringLiteral("Go on with 2 searches"), kPatience);
    QVERIFY(!QFileInfo::exists(QString::fromStdString(m_page->folder().string())
                               + QStringLiteral("/seed-2.splitscape")));
    const std::size_t before = m_window->run().view().generations.size();
    goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().isActive()
                                 && m_window->run().view().generations.size() > before,
                             kPatience);
    QCOMPARE(m_window->run().view().spec.seed, std::uint64_t{1});
    trigger("stopAction");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), kPatience);
}

void TestSeriesWindow::anEarlierFolderIsOpened()
{
    m_window->openPath(m_series);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->series() && m_page->series()->name == "tiny-searches",
                             kPatience);
    QCOMPARE(m_window->document().spec().seeds.size(), std::size_t{2});
    QVERIFY(m_window->document().path().isEmpty()); // its study is not written over
}

void TestSeriesWindow::aFolderOfASeriesIsFoundAsOne()
{
    const auto found = findRuns(file("runs").toStdString(), 1000, {});
    QVERIFY(found);
    QCOMPARE(found->paths.size(), std::size_t{2});
    QVERIFY(std::ranges::find(found->paths, m_series.toStdString()) != found->paths.end());
}

void TestSeriesWindow::whyASearchFailedIsSaid()
{
    const QString folder = file("broken");
    QVERIFY(QDir().mkpath(folder)
            && QFile::copy(m_series + QStringLiteral("/study.json"),
                           folder + QStringLiteral("/study.json")));
    for (const char* name : {"broken/seed-1.splitscape", "broken/seed-2.splitscape"}) {
        QFile noRun(file(name));
        QVERIFY(noRun.open(QIODevice::WriteOnly) && noRun.write("no run") > 0);
    }
    m_window->openPath(folder);
    auto* goOn = child<QPushButton>("seriesGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->series() && m_page->series()->name == "broken"
                                 && goOn->isEnabled(),
                             kPatience);
    auto* messages = m_window->findChild<MessageBar*>();
    goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(messages->text().contains(QStringLiteral("seed-1.splitscape")),
                             kPatience);
}

QTEST_MAIN(TestSeriesWindow)
#include "tst_series_window.moc"
