// SPDX-License-Identifier: GPL-3.0-or-later
// Studies that wait for their search: the list, its file, and the window that works through it.
#include "ui/preferences/preferences.h"
#include "ui/run/study_queue.h"
#include "ui/window/end_notice.h"
#include "ui/window/main_window.h"

#include "tests/support/temporary_folder.h"
#include "tests/ui/window_fixtures.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using test::ScriptedDialogs;
using test::tinyStudy;

namespace {

constexpr int kPatience = 60000;

QueuedStudy studyOf(const char* name, std::uint64_t seed = 1)
{
    study::StudySpec spec = tinyStudy();
    spec.name = name;
    spec.seed = seed;
    return {spec, {}};
}

QString namesOf(const StudyQueue& queue)
{
    QStringList names;
    for (const QueuedStudy& study : queue.waiting())
        names << QString::fromStdString(study.spec.name);
    return names.join(u' ');
}

} // namespace

class TestStudyQueue : public QObject {
    Q_OBJECT

private slots:
    void studiesAreOrdered_data();
    void studiesAreOrdered();
    void whatWaitsIsKept();
    void aDamagedFileCostsWhatIsDamaged_data();
    void aDamagedFileCostsWhatIsDamaged();
    void aSearchThatIsStoppedStopsTheQueue_data();
    void aSearchThatIsStoppedStopsTheQueue();
    void theWindowSearchesOneAfterTheOther();

private:
    test::TemporaryFolder m_folder;
};

void TestStudyQueue::studiesAreOrdered_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("step"); // 0: removed
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first one place later") << 0 << 1 << QStringLiteral("b a c");
    QTest::newRow("the first to the end") << 0 << 2 << QStringLiteral("b c a");
    QTest::newRow("the last to the front") << 2 << -2 << QStringLiteral("c a b");
    QTest::newRow("the first cannot go up") << 0 << -1 << QStringLiteral("a b c");
    QTest::newRow("the last cannot go down") << 2 << 1 << QStringLiteral("a b c");
    QTest::newRow("one that is not there") << 3 << -1 << QStringLiteral("a b c");
    QTest::newRow("the middle one is removed") << 1 << 0 << QStringLiteral("a c");
    QTest::newRow("one that is not there is not removed") << 3 << 0 << QStringLiteral("a b c");
}

void TestStudyQueue::studiesAreOrdered()
{
    QFETCH(const int, place);
    QFETCH(const int, step);
    QFETCH(const QString, expected);
    StudyQueue queue(m_folder.path() / "ordered" / QTest::currentDataTag());
    for (const char* name : {"a", "b", "c"})
        QVERIFY(queue.append(studyOf(name)));
    if (step == 0)
        queue.remove(static_cast<std::size_t>(place));
    else
        queue.move(static_cast<std::size_t>(place), step);
    QCOMPARE(namesOf(queue), expected);
}

void TestStudyQueue::whatWaitsIsKept()
{
    const std::filesystem::path file = m_folder.path() / "not there yet" / "queue.json";
    std::vector<QueuedStudy> before;
    {
        StudyQueue queue(file);
        QCOMPARE(queue.lostOnReading(), 0); // no file is no damage
        queue.append(studyOf("first", 7));
        QueuedStudy second = studyOf("second");
        second.path = QStringLiteral("/a/second.study.json");
        queue.append(second);
        before = queue.waiting();
        queue.start(); // the first leaves
    }
    const StudyQueue again(file);
    QCOMPARE(again.waiting().size(), 1U);
    QVERIFY(again.waiting().front() == before[1]);
    QVERIFY(!again.isUnderWay()); // only when the user says so
}

void TestStudyQueue::aDamagedFileCostsWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("lost");
    QTest::newRow("no JSON") << QByteArray("{") << 0 << 1;
    QTest::newRow("another JSON") << QByteArray("[]") << 0 << 1;
    QTest::newRow("an entry without a study") << QByteArray(R"({"waiting": [{"path": ""}]})") << 0 << 1;
    QTest::newRow("a study with an unknown field beside a good one")
        << QByteArray(R"({"waiting": [{"path": "", "study": {"colour": 1}}, {"path": "", "study": {}}]})")
        << 1 << 1;
}

void TestStudyQueue::aDamagedFileCostsWhatIsDamaged()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, waiting);
    QFETCH(const int, lost);
    const StudyQueue queue(
        m_folder.write("damaged.json", {content.constData(), std::size_t(content.size())}));
    QCOMPARE(int(queue.waiting().size()), waiting);
    QCOMPARE(queue.lostOnReading(), lost);
}

void TestStudyQueue::aSearchThatIsStoppedStopsTheQueue_data()
{
    QTest::addColumn<bool>("completed");
    QTest::addColumn<int>("due"); // studies handed over in all
    QTest::newRow("completed: the next follows") << true << 2;
    QTest::newRow("stopped: the next keeps waiting") << false << 1;
}

void TestStudyQueue::aSearchThatIsStoppedStopsTheQueue()
{
    QFETCH(const bool, completed);
    QFETCH(const int, due);
    StudyQueue queue(m_folder.path() / (completed ? "completed" : "stopped"));
    QSignalSpy handedOver(&queue, &StudyQueue::studyDue);
    QSignalSpy empty(&queue, &StudyQueue::ranEmpty);
    queue.searchEnded(true); // of a search that the queue did not start
    queue.append(studyOf("a"));
    queue.append(studyOf("b"));
    QCOMPARE(handedOver.size(), 0);
    queue.start();
    queue.searchEnded(completed);
    QCOMPARE(handedOver.size(), due);
    QCOMPARE(queue.isUnderWay(), completed);
    queue.searchEnded(completed);
    QCOMPARE(empty.size(), completed ? 1 : 0);
    QVERIFY(!queue.isUnderWay());
}

void TestStudyQueue::theWindowSearchesOneAfterTheOther()
{
    Preferences preferences(QString::fromStdString((m_folder.path() / "p.ini").string()));
    preferences.setThreads(2);
    ScriptedDialogs dialogs;
    const QString runs = QString::fromStdString((m_folder.path() / "runs").string());
    MainWindow window({preferences, dialogs, {m_folder.path() / "cache", m_folder.path() / "runs"}});
    window.show();
    const auto find = [&window](const char* name) {
        return window.findChild<QPushButton*>(QString::fromLatin1(name));
    };
    window.document().reset(studyOf("First").spec, {});
    window.findChild<QAction*>(QStringLiteral("addToQueueAction"))->trigger();
    window.document().reset(studyOf("Second", 2).spec, {});
    window.findChild<QAction*>(QStringLiteral("showQueueAction"))->trigger();
    find("queueAddButton")->click();
    auto* list = window.findChild<QListWidget*>(QStringLiteral("queueList"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Second, seed 2")));
    QSignalSpy ended(&window.run(), &RunController::ended);
    find("queueStartButton")->click();
    QVERIFY(window.run().isActive());
    QCOMPARE(list->count(), 1);
    QVERIFY(!find("queueStartButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.run().isActive(), kPatience);
    QCOMPARE(list->count(), 0);
    QCOMPARE(QDir(runs).entryList({QStringLiteral("*.splitscape")}).size(), 2);
    QCOMPARE(QString::fromStdString(window.run().view().spec.name), QStringLiteral("Second"));
    QVERIFY(EndNotice::text(window.run()).contains(QStringLiteral("Second has ended")));
}

QTEST_MAIN(TestStudyQueue)
#include "tst_study_queue.moc"
