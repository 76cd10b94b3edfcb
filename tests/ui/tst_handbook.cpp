// SPDX-License-Identifier: GPL-3.0-or-later
// The handbook opens from Help, offline, and says something of every page.
#include "ui/preferences/preferences.h"
#include "ui/window/handbook.h"
#include "ui/window/main_window.h"

#include "tests/ui/window_fixtures.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using test::ScriptedDialogs;

class TestHandbook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageOfTheWindowIsExplained_data();
    void everyPageOfTheWindowIsExplained();
    void calibrateHasItsPage();
    void helpOpensTheHandbook();
    void withoutABrowserTheFileIsNamed();
    void aPageThatIsNotThereIsNotOpened();

private:
    void trigger(const char* action)
    {
        m_window->findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandbook::initTestCase()
{
    if (!handbookPage(QStringLiteral("index")))
        QSKIP("python3-sphinx or python3-myst-parser is not installed: there is no handbook");
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("p.ini")));
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{*m_preferences,
                             m_dialogs,
                             {m_folder.filePath(QStringLiteral("cache")).toStdString(),
                              m_folder.filePath(QStringLiteral("runs")).toStdString()}});
}

void TestHandbook::everyPageOfTheWindowIsExplained_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("section");
    QTest::newRow("data") << QByteArray("showDataAction") << QStringLiteral("data");
    QTest::newRow("search") << QByteArray("showSearchAction") << QStringLiteral("search");
    QTest::newRow("candidates") << QByteArray("showCandidatesAction")
                                << QStringLiteral("candidates");
    QTest::newRow("compare") << QByteArray("showCompareAction") << QStringLiteral("compare");
    QTest::newRow("result") << QByteArray("showResultAction") << QStringLiteral("result");
    QTest::newRow("series") << QByteArray("showSeriesAction") << QStringLiteral("series");
    QTest::newRow("runs") << QByteArray("showRunsAction") << QStringLiteral("runs");
    QTest::newRow("benchmark") << QByteArray("showBenchmarkAction") << QStringLiteral("benchmark");
}

void TestHandbook::everyPageOfTheWindowIsExplained()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QString, section);
    // That of a series is hidden until one is there.
    m_window->findChild<QAction*>(QString::fromLatin1(action))->setVisible(true);
    trigger(action.constData());
    m_dialogs.pages.clear();
    m_window->findChild<QToolButton*>(QStringLiteral("howToReadButton"))->click();
    QCOMPARE(m_dialogs.pages.size(), 1);
    QCOMPARE(m_dialogs.pages.constFirst().fragment(), section);
    QFile page(m_dialogs.pages.constFirst().toLocalFile());
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains((QStringLiteral("id=\"") + section + QLatin1Char('"')).toUtf8()));
}

void TestHandbook::calibrateHasItsPage()
{
    trigger("calibrateDeviceAction");
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("calibrateDialog"));
    QVERIFY(dialog);
    m_dialogs.pages.clear();
    const auto keys = dialog->findChildren<QShortcut*>();
    for (QShortcut* one : keys) {
        if (one->key() == QKeySequence(QKeySequence::HelpContents))
            emit one->activated();
    }
    QCOMPARE(m_dialogs.pages.size(), 1);
    QCOMPARE(m_dialogs.pages.constFirst().fileName(), QStringLiteral("your-own-board.html"));
    QVERIFY(QFileInfo::exists(m_dialogs.pages.constFirst().toLocalFile()));
    dialog->close();
}

void TestHandbook::helpOpensTheHandbook()
{
    m_dialogs.pages.clear();
    trigger("handbookAction");
    trigger("glossaryAction");
    QCOMPARE(m_dialogs.pages.size(), 2);
    for (const QUrl& page : std::as_const(m_dialogs.pages)) {
        QVERIFY(page.isLocalFile());
        QVERIFY(QFileInfo::exists(page.toLocalFile()));
    }
    // Nothing of it comes from the web.
    QDirIterator files(QFileInfo(m_dialogs.pages.constFirst().toLocalFile()).path(),
                       {QStringLiteral("*.html")}, QDir::Files);
    static const QRegularExpression kRemote(
        QStringLiteral("<(?:script|link|img)[^>]*(?:src|href)=\"(?:https?:)?//"));
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll()).contains(kRemote), qPrintable(file.fileName()));
    }
}

void TestHandbook::withoutABrowserTheFileIsNamed()
{
    m_dialogs.hasBrowser = false;
    trigger("handbookAction");
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("messageText"))
                ->text()
                .contains(QStringLiteral("index.html")));
    m_dialogs.hasBrowser = true;
}

void TestHandbook::aPageThatIsNotThereIsNotOpened()
{
    QVERIFY(!handbookPage(QStringLiteral("no-such-page")));
    QVERIFY(!handbookPage(QStringLiteral("../index")));
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
