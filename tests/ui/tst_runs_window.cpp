// SPDX-License-Identifier: GPL-3.0-or-later
// The library in the whole window: runs come into it by being opened and started.
#include "tests/ui/picture.h"
#include "tests/ui/window_fixtures.h"
#include "ui/library/study_library.h"
#include "ui/pages/runs_page.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only

} // namespace

class TestRunsWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aStartedRunIsListed();
    void anotherStartedRunIsListedToo();
    void theyAreCompared();
    void aListedRunIsOpened();
    void theNextWindowListsThem();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void makeWindow();
    void startAndWait(std::uint64_t seed);
    [[nodiscard]] int rows() const { return m_page->table()->model()->rowCount(); }
    [[nodiscard]] QString shown(int row, LibraryColumn column) const
    {
        return m_page->table()->model()->index(row, int(column)).data().toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    RunsPage* m_page = nullptr;
};

void TestRunsWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Services{
        *m_preferences, m_dialogs, {file("cache").toStdString(), file("runs").toStdString()}});
    m_page = m_window->findChild<RunsPage*>(QStringLiteral("runsPage"));
    QVERIFY(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRunsWindow::initTestCase()
{
    m_preferences = std::make_unique<Preferences>(file("preferences.ini"));
    m_preferences->setThreads(2);
    Theme::instance().install(ThemeChoice::Light);
    makeWindow();
}

void TestRunsWindow::startAndWait(std::uint64_t seed)
{
    study::StudySpec spec = test::tinyStudy();
    spec.seed = seed;
    m_window->document().reset(spec, {});
    QSignalSpy ended(&m_window->run(), &RunController::ended);
    auto* start = m_window->findChild<QAction*>(QStringLiteral("startAction"));
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
    start->trigger();
    QVERIFY(ended.size() == 1 || ended.wait(kPatience));
}

void TestRunsWindow::aStartedRunIsListed()
{
    startAndWait(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(0, LibraryColumn::Outcome), QStringLiteral("completed"),
                              kPatience);
    QCOMPARE(shown(0, LibraryColumn::Run), QStringLiteral("tiny"));
}

void TestRunsWindow::anotherStartedRunIsListedToo()
{
    startAndWait(2);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(1, LibraryColumn::Outcome), QStringLiteral("completed"),
                              kPatience);
}

void TestRunsWindow::theyAreCompared()
{
    m_window->findChild<QAction*>(QStringLiteral("showRunsAction"))->trigger();
    QVERIFY(m_page->isVisible());
    m_page->setFocus();
    for (int row = 0; row < rows(); ++row) {
        m_page->table()->setCurrentIndex(
            m_page->table()->model()->index(row, int(LibraryColumn::Run)));
        QTest::keyClick(m_page->table(), Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->findChild<QWidget*>(QStringLiteral("runFrontChart"))->isVisible(), kPatience);
    tests::savePictures(*m_window, {1280, 800}, QStringLiteral("runs-window"));
}

void TestRunsWindow::aListedRunIsOpened()
{
    m_page->table()->setCurrentIndex(m_page->table()->model()->index(0, int(LibraryColumn::Run)));
    m_page->setFocus();
    const QString path = m_page->table()->currentIndex().data(LibraryModel::PathRole).toString();
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isVisible(), kPatience); // the run is on the other pages
    QCOMPARE(m_window->run().file(), path);
    QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("searchPage"))->isVisible());
}

void TestRunsWindow::theNextWindowListsThem()
{
    // Written a moment before the window goes: nothing that was typed is lost.
    const QModelIndex note = m_page->table()->model()->index(0, int(LibraryColumn::Note));
    const QString run = shown(0, LibraryColumn::Run);
    QVERIFY(m_page->table()->model()->setData(note, QStringLiteral("last words"), Qt::EditRole));
    m_page = nullptr;
    m_window.reset();
    const StudyLibrary library(file("runs/library.json").toStdString());
    QCOMPARE(library.entries().size(), std::size_t{2});
    QCOMPARE(library.entry(file("runs/").toStdString() + run.toStdString() + ".splitscape")->note,
             std::string("last words"));
    makeWindow();
    QCOMPARE(rows(), 2);
}

QTEST_MAIN(TestRunsWindow)
#include "tst_runs_window.moc"
