// SPDX-License-Identifier: GPL-3.0-or-later
// Data that is opened, dropped and looked at in the window.
#include "tests/support/temporary_folder.h"
#include "tests/ui/window_fixtures.h"
#include "ui/pages/data_table.h"
#include "ui/pages/study/data_section.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only

/// 60 rows of 8 values of six persons in two classes.
std::string table()
{
    std::string text = "person,v1,v2,v3,v4,v5,v6,v7,v8,label\n";
    for (int i = 0; i < 60; ++i) {
        text += "P" + std::to_string(i % 6);
        for (int v = 0; v < 8; ++v)
            text += ",0." + std::to_string(100 + (i * 37 + v * 11) % 89);
        text += i / 6 % 2 == 0 ? ",calm\n" : ",moving\n";
    }
    return text;
}

} // namespace

class TestDataPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void openedDataBecomesAStudy();
    void aFolderIsOpenedToo();
    void whatWasReadIsShown();
    void theSourceIsReadOnce();
    void droppedDataBecomesThatOfTheStudy();
    void theNameFollowsTheDataUntilItIsGiven();
    void whatIsNoDataIsSaid();

private:
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString message() { return find<MessageBar>("messageBar")->text(); }
    void accept() { find<QAbstractButton>("messageButton")->click(); }
    void drop(const QString& path);

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestDataPage::init()
{
    m_window.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    const auto place = [this](const char* name) { return m_folder->path() / name; };
    m_preferences
        = std::make_unique<Preferences>(QString::fromStdString(place("preferences.ini").string()));
    Theme::instance().install(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{*m_preferences,
                             m_dialogs,
                             {place("cache"), place("runs")}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDataPage::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto* page = find<QWidget>("dataPage");
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &event);
}

void TestDataPage::openedDataBecomesAStudy()
{
    const auto path = m_folder->write("walks.csv", table());
    m_dialogs.path = QString::fromStdString(path.string());
    find<QAction>("openAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("walks.csv is data")), kPatience);
    QVERIFY(m_window->document().spec().dataset.path.empty()); // an offer changes nothing
    accept();
    const study::StudySpec& spec = m_window->document().spec();
    QCOMPARE(spec.dataset.kind, data::DatasetKind::Csv);
    QCOMPARE(spec.dataset.path, path.string());
    QCOMPARE(spec.name, std::string("walks.csv"));
    QCOMPARE(find<QTabWidget>("pages")->currentWidget(), find<QWidget>("dataPage"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("startAction")->isEnabled(), kPatience);
}

void TestDataPage::aFolderIsOpenedToo()
{
    m_folder->write("walks/a.csv", table());
    m_dialogs.path = QString::fromStdString((m_folder->path() / "walks").string());
    find<QAction>("openFolderAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("walks is data")), kPatience);
    accept();
    QCOMPARE(m_window->document().spec().name, std::string("walks"));
}

void TestDataPage::whatWasReadIsShown()
{
    const auto path = m_folder->write("walks.csv", table());
    drop(QString::fromStdString(path.string()));
    auto* recordings = find<DataTable>("dataRecordings");
    QTRY_COMPARE_WITH_TIMEOUT(recordings->rowCount(), 6, kPatience);
    QCOMPARE(recordings->item(0, 0)->text(), QStringLiteral("P0"));
    QCOMPARE(recordings->item(0, 3)->text(), QStringLiteral("5")); // calm
    QCOMPARE(recordings->item(0, 5)->text(), QStringLiteral("10")); // all
    QVERIFY(find<QLabel>("dataPageNotes")->text().contains(QStringLiteral("column")));
    // No path of a study file in the window.
    QVERIFY(!find<QLabel>("dataPageNotes")->text().contains(QStringLiteral("dataset.")));
    QVERIFY(recordings->selectedPatient().empty());
    recordings->selectRow(2);
    QCOMPARE(recordings->selectedPatient(), std::string("P2"));
}

void TestDataPage::theSourceIsReadOnce()
{
    // The recordings come with the samples.
    auto* section = m_window->findChild<DataSection*>();
    QVERIFY(section);
    int rows = -1;
    QObject::connect(section, &DataSection::previewChanged, this, [&] {
        if (section->dataset() && section->dataset()->classNames.front() == "calm" && rows < 0)
            rows = find<DataTable>("dataRecordings")->rowCount();
    });
    drop(QString::fromStdString(m_folder->write("walks.csv", table()).string()));
    QTRY_VERIFY_WITH_TIMEOUT(rows >= 0, kPatience);
    QCOMPARE(rows, 6);
    QVERIFY(section->summary().notes == section->dataset()->notes);
    section->disconnect(this);
}

void TestDataPage::droppedDataBecomesThatOfTheStudy()
{
    const auto path = m_folder->write("walks.csv", table());
    drop(QString::fromStdString(path.string()));
    QCOMPARE(m_window->document().spec().dataset.path, path.string());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document().spec().dataset.kind, data::DatasetKind::Csv,
                              kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("startAction")->isEnabled(), kPatience);
}

void TestDataPage::theNameFollowsTheDataUntilItIsGiven()
{
    const auto first = m_folder->write("walks.csv", table());
    const auto second = m_folder->write("runs.csv", table());
    const auto path = [](const std::filesystem::path& of) { return QString::fromStdString(of.string()); };
    drop(path(first)); // the demo's own name is nobody's choice
    QCOMPARE(m_window->document().spec().name, std::string("walks.csv"));
    drop(path(second));
    QCOMPARE(m_window->document().spec().name, std::string("runs.csv"));
    m_window->document().edit(QStringLiteral("name"),
                              [](study::StudySpec& spec) { spec.name = "Mine"; });
    drop(path(first));
    QCOMPARE(m_window->document().spec().name, std::string("Mine"));
}

void TestDataPage::whatIsNoDataIsSaid()
{
    std::string workbook(64, 'x');
    workbook.replace(0, 4, "PK\x03\x04");
    m_folder->write("pictures/a.xlsx", workbook);
    m_window->openPath(QString::fromStdString((m_folder->path() / "pictures").string()));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("save the sheet as CSV")), kPatience);
}

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
