// SPDX-License-Identifier: GPL-3.0-or-later
// Studies that wait for their search: the list, its file, and the window that works through it.
#include "core/base/files.h"
#include "ui/models/candidate_set.h"
#include "ui/preferences/preferences.h"
#include "ui/run/run_controller.h"
#include "ui/run/series_runner.h"
#include "ui/run/study_queue.h"
#include "ui/widgets/message_bar.h"
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
    void whatIsDamagedIsKept();
    void aSearchThatIsStoppedStopsTheQueue_data();
    void aSearchThatIsStoppedStopsTheQueue();
    void aStudyPutBackIsTheNextAgain();
    void theWindowSearchesOneAfterTheOther();
    void theWindowSaysWhatWasLost();
    void aFullQueueTakesNoFile();
    void aStudyOfSeveralSearchesDoesNotWait();
    void aLimitOfTheStudyBeforeStopsNoQueue();
    void aStudyChangedMeanwhileIsNotReplaced();
    void aNoticeIsPlainTextAndNeedsNoBus();

private:
    test::TemporaryFolder m_folder;
};

namespace {

/// The window on a folder of its own.
struct Program {
    explicit Program(const std::filesystem::path& folder)
        : preferences(QString::fromStdString((folder / "p.ini").string()))
        , window({preferences, dialogs, {folder / "cache", folder / "runs"}})
    {
        preferences.setThreads(2);
        window.show();
    }
    template <typename T>
    T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    void trigger(const char* name) { find<QAction>(name)->trigger(); }
    [[nodiscard]] QString message() { return window.findChild<MessageBar*>()->text(); }

    Preferences preferences;
    ScriptedDialogs dialogs;
    MainWindow window;
};

} // namespace

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
    QTest::newRow("lists in lists, deeper than a stack")
        << QByteArray(R"({"waiting": [{"path": "", "study": )") + QByteArray(200000, '[')
            + QByteArray(200000, ']') + "}]}"
        << 0 << 1;
    QTest::newRow("no list") << QByteArray(R"({"waiting": 7})") << 0 << 1;
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

void TestStudyQueue::whatIsDamagedIsKept()
{
    const std::string content
        = R"({"waiting": [{"path": "", "study": {"colour": 1}}, {"path": "", "study": {}}]})";
    const std::filesystem::path file = m_folder.write("kept/queue.json", content);
    {
        StudyQueue queue(file);
        QCOMPARE(queue.damagedFile(), m_folder.path() / "kept" / "queue-damaged-1.json");
        queue.append(studyOf("another"));
    }
    const StudyQueue again(file);
    QCOMPARE(again.lostOnReading(), 0);
    QVERIFY(again.damagedFile().empty());
    QCOMPARE(again.waiting().size(), 2U); // the sound one was not lost with it
    const auto kept = readFile(m_folder.path() / "kept" / "queue-damaged-1.json", 1 << 20);
    QVERIFY(kept);
    QCOMPARE(*kept, content);
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
    queue.searchEnded(true); // of a search that the queue did not start
    queue.append(studyOf("a"));
    queue.append(studyOf("b"));
    QCOMPARE(handedOver.size(), 0);
    queue.start();
    queue.searchEnded(completed);
    QCOMPARE(handedOver.size(), due);
    QCOMPARE(queue.isUnderWay(), completed);
    queue.searchEnded(completed);
    QVERIFY(!queue.isUnderWay());
}

void TestStudyQueue::aStudyPutBackIsTheNextAgain()
{
    const std::filesystem::path file = m_folder.path() / "put back";
    StudyQueue queue(file);
    queue.append(studyOf("a"));
    queue.append(studyOf("b"));
    QSignalSpy handedOver(&queue, &StudyQueue::studyDue);
    queue.start();
    queue.putBack(handedOver.at(0).at(0).value<QueuedStudy>());
    QCOMPARE(namesOf(queue), QStringLiteral("a b"));
    QVERIFY(!queue.isUnderWay());
    QCOMPARE(namesOf(StudyQueue(file)), QStringLiteral("a b"));
}

void TestStudyQueue::theWindowSearchesOneAfterTheOther()
{
    Program program(m_folder.path() / "window");
    MainWindow& window = program.window;
    const QString runs = QString::fromStdString((m_folder.path() / "window" / "runs").string());
    window.document().reset(studyOf("First").spec, {});
    program.trigger("addToQueueAction");
    window.document().reset(studyOf("Second", 2).spec, {});
    program.trigger("showQueueAction");
    program.click("queueAddButton");
    auto* list = program.find<QListWidget>("queueList");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Second, seed 2")));
    QSignalSpy ended(&window.run(), &RunController::ended);
    program.click("queueStartButton");
    QVERIFY(window.run().isActive());
    QCOMPARE(list->count(), 1);
    QVERIFY(!program.find<QPushButton>("queueStartButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.run().isActive(), kPatience);
    QCOMPARE(list->count(), 0);
    QCOMPARE(QDir(runs).entryList({QStringLiteral("*.splitscape")}).size(), 2);
    QCOMPARE(QString::fromStdString(window.run().view().spec.name), QStringLiteral("Second"));
    QVERIFY(EndNotice::text(window.run()).contains(QStringLiteral("Second has ended")));
    // The page that follows the search says the test accuracy with what qualifies it.
    const auto* protocol = program.find<QLabel>("protocolText");
    QTRY_VERIFY_WITH_TIMEOUT(protocol->text().contains(QStringLiteral("right (95 % interval")),
                             kPatience);
    QVERIFY2(protocol->text().contains(QStringLiteral("no baseline was measured")),
             qPrintable(protocol->text()));
}

void TestStudyQueue::theWindowSaysWhatWasLost()
{
    m_folder.write("lost/runs/queue.json", "{");
    Program program(m_folder.path() / "lost");
    QVERIFY2(program.message().contains(QStringLiteral("1 study")), qPrintable(program.message()));
    QVERIFY(program.message().contains(QStringLiteral("queue-damaged-1.json")));
    program.trigger("showQueueAction");
    QVERIFY(program.find<QLabel>("queueState")
                ->text()
                .contains(QStringLiteral("queue-damaged-1.json")));
}

void TestStudyQueue::aFullQueueTakesNoFile()
{
    QStringList waiting(int(StudyQueue::kMostWaiting),
                        QStringLiteral(R"({"path": "", "study": {}})"));
    m_folder.write("full/runs/queue.json",
                   R"({"waiting": [)" + waiting.join(u',').toStdString() + "]}");
    Program program(m_folder.path() / "full");
    program.trigger("showQueueAction");
    program.dialogs.path
        = QString::fromStdString(m_folder.write("full/one.study.json", "{}").string());
    program.click("queueFilesButton");
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(QStringLiteral("200 studies wait already")),
                             kPatience);
    QCOMPARE(program.find<QListWidget>("queueList")->count(), int(StudyQueue::kMostWaiting));
}

void TestStudyQueue::aStudyOfSeveralSearchesDoesNotWait()
{
    m_folder.write("series/runs/queue.json",
                   R"({"waiting": [{"path": "", "study": {"name": "Old", "seeds": [1, 2]}}]})");
    Program program(m_folder.path() / "series");
    program.trigger("showQueueAction");
    auto* add = program.find<QPushButton>("queueAddButton");
    program.window.document().reset(studyOf("One").spec, {});
    QVERIFY(add->isEnabled());
    study::StudySpec several = studyOf("Several").spec;
    several.seeds = {1, 2};
    program.window.document().reset(several, {});
    QVERIFY(!add->isEnabled());
    program.dialogs.path = QString::fromStdString(
        m_folder.write("series/two.study.json", R"({"seeds": [1, 2]})").string());
    program.click("queueFilesButton");
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(QStringLiteral("is several searches")),
                             kPatience);
    QCOMPARE(program.find<QListWidget>("queueList")->count(), 1);
    // One of an earlier version stops the queue, and the study on the left stays.
    program.click("queueStartButton");
    QVERIFY2(program.message().contains(QStringLiteral("The queue stops at this study. A study with")),
             qPrintable(program.message()));
    QCOMPARE(program.find<QListWidget>("queueList")->count(), 1);
    QVERIFY(program.window.document().spec() == several);
}

void TestStudyQueue::aLimitOfTheStudyBeforeStopsNoQueue()
{
    Program program(m_folder.path() / "limit");
    MainWindow& window = program.window;
    window.document().reset(studyOf("Sound").spec, {});
    program.trigger("addToQueueAction");
    study::StudySpec unreachable = studyOf("Unreachable").spec;
    unreachable.rules.limits.energy = Energy::millijoules(0.05);
    window.document().reset(unreachable, {});
    // Found out beside the window.
    QTRY_VERIFY_WITH_TIMEOUT(!program.find<QAction>("startAction")->isEnabled(), kPatience);
    program.trigger("showQueueAction");
    program.click("queueStartButton");
    QVERIFY2(window.run().isActive(), qPrintable(program.message()));
    QCOMPARE(QString::fromStdString(window.run().view().spec.name), QStringLiteral("Sound"));
    window.run().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!window.run().isActive(), kPatience);
}

void TestStudyQueue::aStudyChangedMeanwhileIsNotReplaced()
{
    Program program(m_folder.path() / "changed");
    MainWindow& window = program.window;
    for (const char* name : {"First", "Second"}) {
        window.document().reset(studyOf(name).spec, {});
        program.trigger("addToQueueAction");
    }
    program.trigger("showQueueAction");
    program.click("queueStartButton");
    QVERIFY(window.run().isActive());
    // As the rules of a what-if are put into the study.
    window.document().edit(QStringLiteral("limits"), [](study::StudySpec& spec) {
        spec.rules.limits.energy = Energy::millijoules(0.2);
    });
    QTRY_VERIFY_WITH_TIMEOUT(program.message().contains(QStringLiteral("The queue waits")),
                             kPatience);
    QVERIFY(!window.run().isActive());
    QCOMPARE(program.find<QListWidget>("queueList")->count(), 1);
    QCOMPARE(QString::fromStdString(window.document().spec().name), QStringLiteral("First"));
    QVERIFY(window.document().spec().rules.limits.energy == Energy::millijoules(0.2));
}

void TestStudyQueue::aNoticeIsPlainTextAndNeedsNoBus()
{
    QCOMPARE(EndNotice::notification(QStringLiteral("A < B & C")).arguments().at(4).toString(),
             QStringLiteral("A &lt; B &amp; C"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    CandidateFilter filter;
    CandidateSet candidates(&filter);
    RunController run(candidates);
    record::RunView view;
    view.spec = studyOf("A").spec;
    view.ending = store::RunEnding{store::RunOutcome::Completed, {}, Seconds(1.0)};
    run.show(ShownRun(view), {});
    QWidget window;
    BackgroundJobs jobs;
    SeriesRunner series(jobs, run);
    auto* notice = new EndNotice(run, series, &window);
    QSignalSpy given(notice, &EndNotice::given);
    window.show();
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow() && !window.isActiveWindow());
    emit run.ended();
    QCOMPARE(given.size(), 1);
    // The searches of a series end one after the other: there is one notice, when all have.
    series.goOn(m_folder.path() / "nowhere");
    QVERIFY(series.isUnderWay());
    emit run.ended();
    QCOMPARE(given.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!series.isUnderWay(), kPatience);
    QCOMPARE(given.size(), 2);
    QVERIFY(given.last().first().toString().startsWith(
        QStringLiteral("The searches of nowhere ended early. ")));
    QCOMPARE(EndNotice::text(run, QStringLiteral("heart"), true, {}),
             QStringLiteral("All searches of heart have ended; their results are there."));
}

QTEST_MAIN(TestStudyQueue)
#include "tst_study_queue.moc"
