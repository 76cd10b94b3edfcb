// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window before any search: a study is opened, edited, refused, saved.
#include "core/base/files.h"
#include "core/study/demo_study.h"
#include "core/study/recipes.h"
#include "tests/ui/driven_window.h"
#include "ui/widgets/fold_box.h"
#include "ui/widgets/form_field.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using splitscape::test::kPatience;

class TestMainWindow : public QObject, private test::DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { showFirst(); }
    void theDemoStudyIsOpen();
    void anEditIsUndoneAndRedone();
    void aWrongFieldIsMarkedAndStartSaysWhy();
    void whatIsTypedButNoValueBlocksStart();
    void aNewStudyIsChosen();
    void longNamesWidenNothing();
    void theWindowFitsASmallScreen();
    void aFileOfSomethingElseIsRefusedInTheWindow();
};

void TestMainWindow::theDemoStudyIsOpen()
{
    QCOMPARE(m_window->document().spec(), study::demoStudy());
    QVERIFY(find<QPushButton>("startButton")->isDefault());
    QCOMPARE(m_window->focusWidget(), find<QPushButton>("startButton")); // Enter starts it
    QVERIFY(action("startAction")->isEnabled());
    QVERIFY(find<QLabel>("invitation")->text().contains(QStringLiteral("0.27")));
    QVERIFY(!action("undoAction")->isEnabled());
    QVERIFY(!action("stopAction")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("dataState")->text().contains(QStringLiteral("5 classes")), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("spaceCount")->text().contains(QStringLiteral("all of them")), kPatience);
}

void TestMainWindow::anEditIsUndoneAndRedone()
{
    type("limits.energy_mJ", QStringLiteral("0.3"));
    QCOMPARE(m_window->document().spec().rules.limits.energy, Energy::millijoules(0.3));
    QVERIFY(m_window->isWindowModified());
    action("undoAction")->trigger();
    QCOMPARE(m_window->document().spec(), study::demoStudy());
    QCOMPARE(find<QLineEdit>("limits.energy_mJ")->text(), QStringLiteral("0.27"));
    action("redoAction")->trigger();
    QCOMPARE(m_window->document().spec().rules.limits.energy, Energy::millijoules(0.3));
    action("undoAction")->trigger();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::aWrongFieldIsMarkedAndStartSaysWhy()
{
    // 48 does not divide 2048.
    m_window->document().edit(QStringLiteral("space.lengths"), [](study::StudySpec& spec) {
        spec.space.lengths = {1024, 48, 0};
    });
    QVERIFY(find<FormField>("space.lengths.field")->isWrong());
    QVERIFY(find<FormField>("space.lengths.field")->error().contains(QStringLiteral("48")));
    QVERIFY(!action("startAction")->isEnabled());
    QVERIFY(!find<QPushButton>("startButton")->isEnabled());
    QVERIFY(find<QLabel>("whyNot")->text().contains(QStringLiteral("48")));
    find<QToolButton>("showProblem")->click();
    QVERIFY(!find<FoldBox>("spaceGroup")->isFolded());
    action("undoAction")->trigger();
    QVERIFY(!find<FormField>("space.lengths.field")->isWrong());
    QVERIFY(action("startAction")->isEnabled());
}

void TestMainWindow::whatIsTypedButNoValueBlocksStart()
{
    auto* generations = find<QLineEdit>("search.generations");
    const int before = m_window->document().spec().search.generations;
    generations->selectAll();
    QTest::keyClicks(generations, QStringLiteral("12")); // 1 is a value, too
    QCOMPARE(m_window->document().spec().search.generations, before);
    QVERIFY(action("startAction")->isEnabled());
    QTest::keyClicks(generations, QStringLiteral("abc"));
    QVERIFY(!action("startAction")->isEnabled());
    QVERIFY(find<QLabel>("whyNot")->text().startsWith(QStringLiteral("Generations: ")));
    QVERIFY(!find<QWidget>("studyMessage")->isHidden());
    QTest::keyClick(generations, Qt::Key_Escape);
    QCOMPARE(generations->text(), QString::number(before));
    QVERIFY(action("startAction")->isEnabled());
    // The commands that use the study take what is typed without Enter.
    generations->selectAll();
    QTest::keyClicks(generations, QStringLiteral("9"));
    const QString path = pathOf("typed.json");
    m_dialogs.path = path;
    action("saveAsAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
    QCOMPARE(m_window->document().spec().search.generations, 9);
    action("undoAction")->trigger();
    QCOMPARE(m_window->document().spec().search.generations, before);
    m_window->document().reset(study::demoStudy(), {});
}

void TestMainWindow::aNewStudyIsChosen()
{
    action("newAction")->trigger();
    auto* recipes = find<QListWidget>("recipes");
    QCOMPARE(recipes->count(), int(study::kRecipeNames.size()));
    recipes->setCurrentRow(int(study::Recipe::SeizuresTight));
    find<QPushButton>("createStudy")->click();
    QCOMPARE(m_window->document().spec(), study::studyOf(study::Recipe::SeizuresTight));
    QVERIFY(!action("startAction")->isEnabled()); // its recordings are not chosen yet
    QVERIFY(!find<QLabel>("whyNot")->text().isEmpty());
    action("demoAction")->trigger();
    QCOMPARE(m_window->document().spec(), study::demoStudy());
    m_window->activateWindow(); // as a desktop does when a dialog is gone
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::longNamesWidenNothing()
{
    const int before = m_window->minimumSizeHint().width();
    m_window->document().edit(QStringLiteral("name"), [](study::StudySpec& spec) {
        spec.name = std::string(300, 'm');
        spec.rules.device.name = std::string(300, 'w');
        spec.rules.link.name = std::string(300, 'w');
    });
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_window->minimumSizeHint().width(), before);
    action("undoAction")->trigger();
}

void TestMainWindow::theWindowFitsASmallScreen()
{
    // 1280x800 without the panel of a desktop and the title bar.
    QVERIFY2(m_window->minimumSizeHint().height() <= 720,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    QVERIFY2(m_window->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

void TestMainWindow::aFileOfSomethingElseIsRefusedInTheWindow()
{
    const study::StudySpec before = m_window->document().spec();
    const QString path = pathOf("binary.json");
    QVERIFY(writeFileAtomically(path.toStdString(), std::string("\x00\x01\x02\xff", 4)));
    m_window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("messageText")->text().contains(QStringLiteral("binary.json")), kPatience);
    QVERIFY(find<QWidget>("messageBar")->isVisible());
    QCOMPARE(m_window->document().spec(), before);
    for (const auto& [name, words] : {std::pair{"study.splitscape", "named as a run"},
                                      {"beats.csv", "A new study can be made of it"},
                                      {"100.hea", "A new study can be made of them"},
                                      {"report.html", "the run it was made of"}}) {
        QVERIFY(writeFileAtomically(pathOf(name).toStdString(), std::string("a,b\n1,2\n")));
        m_window->openPath(pathOf(name));
        QTRY_VERIFY2_WITH_TIMEOUT(
            find<QLabel>("messageText")->text().contains(QString::fromLatin1(words)),
            qPrintable(find<QLabel>("messageText")->text()), kPatience);
        QCOMPARE(m_window->document().spec(), before);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
