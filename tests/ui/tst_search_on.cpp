// SPDX-License-Identifier: GPL-3.0-or-later
// A completed run in the window: searching on where it ended, and beginning another search with its
// networks.
#include "core/base/files.h"
#include "core/study/study_json.h"
#include "tests/ui/driven_window.h"
#include "ui/pages/study/starts_field.h"
#include "ui/pages/study/study_page.h"
#include "ui/widgets/number_field.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using splitscape::test::kPatience;
using splitscape::test::tinyStudy;

class TestSearchOn : public QObject, private test::DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { showFirst(); }
    void onlyACompletedRunIsSearchedOn();
    void aLengthBelowTheEndIsRefused();
    void theSearchGoesOnInAFileOfItsOwn();
    void anotherSearchBeginsWithItsNetworks();
    void severalSearchesDoNotBeginWithARun();
    void anotherStudyBeginsWithNoRun();
    void networksOfAStudyAreSaidAndTakenAway();

private:
    void open(const char* name, const study::StudySpec& spec)
    {
        const QString path = pathOf(name);
        QVERIFY(writeFileAtomically(path.toStdString(), study::toText(spec)));
        m_dialogs.path = path;
        action("openAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document().path(), path, kPatience);
    }
    void awaitEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->run().isActive(), 2 * kPatience);
        QVERIFY(m_window->run().view().ending);
        QCOMPARE(m_window->run().view().ending->outcome, store::RunOutcome::Completed);
    }
    [[nodiscard]] QDialog* askToSearchOn()
    {
        action("searchOnAction")->trigger();
        return m_window->findChild<QDialog*>(QStringLiteral("searchOnDialog"));
    }

    QString m_first; ///< file of the first run
};

void TestSearchOn::onlyACompletedRunIsSearchedOn()
{
    open("tiny.json", tinyStudy());
    QVERIFY(!action("searchOnAction")->isEnabled());
    action("startAction")->trigger();
    QVERIFY(!action("searchOnAction")->isEnabled());
    awaitEnd();
    QVERIFY(action("searchOnAction")->isEnabled());
    QVERIFY(!action("resumeRunAction")->isEnabled());
    m_first = m_window->run().file();
}

void TestSearchOn::aLengthBelowTheEndIsRefused()
{
    QDialog* dialog = askToSearchOn();
    QVERIFY(dialog);
    auto* length = dialog->findChild<QLineEdit*>(QStringLiteral("searchOnLength"));
    QCOMPARE(length->text(), QStringLiteral("4")); // twice the study's
    length->setText(QString());
    QTest::keyClicks(length, QStringLiteral("2"));
    dialog->findChild<QPushButton*>(QStringLiteral("searchOnStart"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!m_window->run().isActive());
    dialog->reject();
}

void TestSearchOn::theSearchGoesOnInAFileOfItsOwn()
{
    const std::size_t before = m_window->run().view().candidates.size();
    QDialog* dialog = askToSearchOn();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("searchOnLength")), Qt::Key_Return);
    QVERIFY(m_window->run().isActive());
    awaitEnd();
    QVERIFY(m_window->run().file() != m_first);
    QVERIFY(QFile::exists(m_first));
    QVERIFY(QFile::exists(m_window->run().file()));
    const record::RunView& view = m_window->run().view();
    QCOMPARE(view.spec.search.generations, 4);
    QCOMPARE(view.generations.size(), std::size_t{5});
    QVERIFY(view.candidates.size() > before);
}

void TestSearchOn::anotherSearchBeginsWithItsNetworks()
{
    open("again.json", tinyStudy());
    m_dialogs.path = m_first;
    find<QToolButton>("chooseStarts")->click();
    QVERIFY(find<QLabel>("startsText")->text().contains(QFileInfo(m_first).fileName()));
    action("startAction")->trigger();
    awaitEnd();
    const auto& starts = m_window->run().view().spec.search.startFrom;
    QVERIFY(!starts.empty());
    QVERIFY(starts.size() <= std::size_t{StartsField::kStarts});
    QCOMPARE(m_window->run().view().candidates.front()->architecture, starts.front());
    // It is the search's, not the study's.
    QVERIFY(m_window->document().spec().search.startFrom.empty());
}

void TestSearchOn::severalSearchesDoNotBeginWithARun()
{
    auto* page = m_window->findChild<StudyPage*>();
    QVERIFY(page->obstacle().isEmpty());
    m_window->document().edit(QStringLiteral("seed"),
                              [](study::StudySpec& spec) { spec.seeds = {1, 2}; });
    QVERIFY(page->obstacle().contains(QStringLiteral("one run")));
    QVERIFY(!action("startAction")->isEnabled());
    find<QToolButton>("clearStarts")->click();
    QVERIFY(page->obstacle().isEmpty());
    m_window->document().undo();
}

void TestSearchOn::anotherStudyBeginsWithNoRun()
{
    m_dialogs.path = m_first;
    find<QToolButton>("chooseStarts")->click();
    auto* page = m_window->findChild<StudyPage*>();
    QVERIFY(page->starts().warmStart());
    open("other.json", tinyStudy());
    QVERIFY(!page->starts().warmStart());
}

void TestSearchOn::networksOfAStudyAreSaidAndTakenAway()
{
    study::StudySpec spec = tinyStudy();
    spec.search.startFrom = {{{2048, 8, 5}, {1, 2, 1}}};
    open("named.json", spec);
    QVERIFY(find<QLabel>("startsText")->text().contains(u'1'));
    find<QToolButton>("clearStarts")->click();
    QVERIFY(m_window->document().spec().search.startFrom.empty());
    m_window->document().undo();
    QCOMPARE(m_window->document().spec().search.startFrom.size(), std::size_t{1});
}

QTEST_MAIN(TestSearchOn)
#include "tst_search_on.moc"
