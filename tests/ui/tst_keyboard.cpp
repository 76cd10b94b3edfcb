// SPDX-License-Identifier: GPL-3.0-or-later
// A study from its limit to its result by keys alone: one story, in order.
#include "tests/ui/driven_window.h"
#include "ui/charts/population_chart.h"
#include "ui/charts/split_view.h"
#include "ui/pages/inspector.h"

#include <QtTest>
#include <QtWidgets>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;
using test::kPatience;

class TestKeyboard : public QObject, private test::DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        showFirst();
        m_window->document().reset(test::tinyStudy(), {});
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void theStudyIsEdited();
    void theSearchIsRun();
    void theCutIsMoved();
    void aLimitIsTriedOut();
    void candidatesAreFoundAndCompared();
    void theResultIsRead();
    void aChartAndATableAreCopied();

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), static_cast<Qt::Key>(key),
                        modifiers);
    }
    static void write(const QString& text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
    /// Presses Tab until that widget has the keyboard; false where it never does.
    static bool tabTo(const QWidget* wanted)
    {
        constexpr int kMost = 400;
        for (int i = 0; i < kMost; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus == wanted || (focus && wanted->isAncestorOf(focus)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
};

void TestKeyboard::theStudyIsEdited()
{
    press(Qt::Key_F6);
    QVERIFY(tabTo(find<QWidget>("limits.energy_mJ")));
    write(QStringLiteral("0.25"));
    QCOMPARE(m_window->document().spec().rules.limits.energy,
             std::optional(Energy::millijoules(0.25)));
}

void TestKeyboard::theSearchIsRun()
{
    m_dialogs.path = pathOf("keys.splitscape");
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_window->run().isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->run().view().extraction.has_value(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->candidates().isUpToDate(), kPatience);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(m_window->selection().selected().has_value());
}

void TestKeyboard::theCutIsMoved()
{
    auto* split = find<SplitView>("splitView");
    press(Qt::Key_F7);
    QVERIFY(tabTo(split->canvas()));
    const int resting = split->point();
    press(resting == 1 ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(split->point(), resting == 1 ? 2 : resting - 1);
    press(Qt::Key_Escape);
    QCOMPARE(split->point(), resting);
}

void TestKeyboard::aLimitIsTriedOut()
{
    QVERIFY(tabTo(find<QWidget>("whatIfEnergy")));
    write(QStringLiteral("0.08"));
    QVERIFY(m_window->candidates().isWhatIf());
    QTRY_VERIFY(m_window->candidates().isUpToDate());
    QVERIFY(tabTo(find<QWidget>("whatIfReset")));
    press(Qt::Key_Space);
    QTRY_VERIFY(!m_window->candidates().isWhatIf());
}

void TestKeyboard::candidatesAreFoundAndCompared()
{
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(tabTo(find<QWidget>("candidatesTable")));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_P);
    press(Qt::Key_Down);
    press(Qt::Key_P);
    QCOMPARE(m_window->selection().pinned().size(), std::size_t{2});
    press(Qt::Key_C);
    QCOMPARE(find<QTabWidget>("pages")->currentWidget()->objectName(),
             QStringLiteral("comparePage"));
    QVERIFY(tabTo(find<QWidget>("compareTable")));
}

void TestKeyboard::theResultIsRead()
{
    press(Qt::Key_4, Qt::AltModifier);
    auto* matrix = find<QTableView>("confusionTable");
    QVERIFY(matrix->isVisible());
    QVERIFY(tabTo(matrix));
    press(Qt::Key_Down);
    QVERIFY(matrix->currentIndex().isValid());
}

void TestKeyboard::aChartAndATableAreCopied()
{
    QApplication::clipboard()->clear();
    press(Qt::Key_1, Qt::AltModifier);
    auto* chart = find<PopulationChart>("populationChart");
    auto* button = chart->findChild<QToolButton*>(QStringLiteral("chartMenuButton"));
    QVERIFY(tabTo(button));
    // The menu waits for its end, so its keys come from a timer: the first entry copies the picture.
    bool wasOpen = false;
    QTimer::singleShot(0, this, [&] {
        wasOpen = chart->menu()->isVisible();
        while (chart->menu()->activeAction() == nullptr
               || chart->menu()->activeAction()->objectName() != QLatin1String("copyImage"))
            QTest::keyClick(chart->menu(), Qt::Key_Down);
        QTest::keyClick(chart->menu(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    QVERIFY(wasOpen);
    QVERIFY(!QApplication::clipboard()->image().isNull());
    m_window->activateWindow(); // the offscreen platform does not come back from a menu by itself
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(tabTo(find<QWidget>("candidatesTable")));
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().count(u'\n') > 2);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
