// SPDX-License-Identifier: GPL-3.0-or-later
// The window with runs that did not end here: stopped, written by another, damaged.
#include "core/base/files.h"
#include "core/record/run_view.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/window_fixtures.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only

/// So many small populations that a quick machine, too, is still searching when the window has
/// seen the first and stops it.
study::StudySpec smallStudy()
{
    study::StudySpec spec = test::tinyStudy();
    spec.search.generations = 100;
    spec.training.epochs = 5;
    return spec;
}

/// 120 rows of 64 values in two classes.
std::string table()
{
    std::string text;
    for (int i = 0; i < 120; ++i) {
        for (int v = 0; v < 64; ++v)
            text += "0." + std::to_string(100 + (i * 37 + v * 11) % 89) + ",";
        text += i % 2 == 0 ? "calm\n" : "moving\n";
    }
    return text;
}

} // namespace

class TestDurableRuns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStoppedRunGoesOn();
    void dataThatWereMovedAreAskedFor();
    void aRunOfAnotherProgramIsWatched();
    void ofADamagedRunWhatCanBeReadIsShownAndSaved();
    void aReportAndANetworkLeaveTheWindow();

private:
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString message() { return find<MessageBar>("messageBar")->text(); }
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return m_folder.path() / name;
    }
    [[nodiscard]] run::RunRequest request(const char* file) const;
    [[nodiscard]] record::RunView finished(const char* file) const;

    test::TemporaryFolder m_folder;
    std::unique_ptr<Preferences> m_preferences;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestDurableRuns::init()
{
    m_preferences
        = std::make_unique<Preferences>(QString::fromStdString(path("preferences.ini").string()));
    m_preferences->setThreads(2);
    Theme::instance().install(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(MainWindow::Services{
        *m_preferences, m_dialogs, {path("cache"), path("runs")}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

run::RunRequest TestDurableRuns::request(const char* file) const
{
    run::RunRequest request;
    request.spec = smallStudy();
    request.file = path(file);
    request.threads = 2;
    request.cache.path = path("cache");
    return request;
}

record::RunView TestDurableRuns::finished(const char* file) const
{
    const auto feed = std::make_shared<record::RunFeed>();
    record::RunView view;
    const run::SearchRun run(request(file), feed);
    while (!view.ending) {
        for (const record::RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50)))
            view.apply(event);
    }
    return view;
}

void TestDurableRuns::aStoppedRunGoesOn()
{
    const record::RunView whole = finished("whole.splitscape");
    QVERIFY(whole.extraction);

    m_window->document().reset(smallStudy(), {});
    QVERIFY(!find<QAction>("resumeRunAction")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("startAction")->isEnabled(), kPatience);
    find<QAction>("startAction")->trigger();
    RunController& run = m_window->run();
    QTRY_VERIFY_WITH_TIMEOUT(run.view().generations.size() >= 2, kPatience);
    find<QAction>("stopAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isActive(), kPatience);
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Cancelled);
    QVERIFY(find<QAction>("resumeRunAction")->isEnabled());
    QVERIFY(message().contains(QStringLiteral("can go on")));

    const std::size_t found = run.view().candidates.size();
    find<QPushButton>("messageButton")->click();
    QVERIFY(run.isActive());
    QVERIFY(message().isEmpty());
    QVERIFY(run.view().candidates.size() >= found); // nothing vanishes while it replays
    QTRY_VERIFY_WITH_TIMEOUT(!run.isActive(), kPatience);
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Completed);
    QVERIFY(run.view().extraction == whole.extraction);
    QCOMPARE(run.view().candidates.size(), whole.candidates.size());
    QCOMPARE(run.view().generations.size(), whole.generations.size());
    QVERIFY(!find<QAction>("resumeRunAction")->isEnabled());
}

void TestDurableRuns::dataThatWereMovedAreAskedFor()
{
    study::StudySpec spec = smallStudy();
    spec.dataset = {};
    spec.dataset.kind = data::DatasetKind::Csv;
    spec.dataset.path = m_folder.write("near/table.csv", table()).string();
    m_window->document().reset(spec, {});
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("startAction")->isEnabled(), kPatience);
    find<QAction>("startAction")->trigger();
    RunController& run = m_window->run();
    QTRY_VERIFY_WITH_TIMEOUT(!run.view().generations.empty(), kPatience);
    find<QAction>("stopAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isActive(), kPatience);
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Cancelled);

    std::filesystem::rename(path("near"), path("far"));
    const auto moved = QString::fromStdString((path("far") / "table.csv").string());
    const QString other
        = QString::fromStdString(m_folder.write("far/other.csv", "1," + table()).string());
    find<QAction>("resumeRunAction")->trigger();
    QVERIFY(!run.isActive());
    QVERIFY2(message().contains(QStringLiteral("near/table.csv any more")), qPrintable(message()));
    find<QPushButton>("messageButton")->click(); // no answer to the question for a path
    QVERIFY(!run.isActive());

    find<QAction>("resumeRunAction")->trigger();
    m_dialogs.path = other;
    find<QPushButton>("messageButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isActive(), kPatience);
    QVERIFY(run.view().ending->outcome != store::RunOutcome::Completed); // other data are refused

    find<QAction>("resumeRunAction")->trigger();
    m_dialogs.path = moved;
    find<QPushButton>("messageButton")->click();
    QVERIFY(run.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!run.isActive(), kPatience);
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Completed);
}

void TestDurableRuns::aRunOfAnotherProgramIsWatched()
{
    const auto file = path("watched.splitscape");
    const auto feed = std::make_shared<record::RunFeed>();
    auto other = std::make_unique<run::SearchRun>(request("watched.splitscape"), feed);
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), kPatience);
    m_window->openPath(QString::fromStdString(file.string()));
    RunController& run = m_window->run();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Following, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Another program")), kPatience);
    QVERIFY(!find<QAction>("pauseAction")->isEnabled());
    QVERIFY(!find<QAction>("stopAction")->isEnabled());
    QVERIFY(!find<QAction>("resumeRunAction")->isEnabled());
    // No part of the window takes it for a run that is over.
    QVERIFY(!find<QAction>("startAction")->isEnabled());
    QVERIFY(find<QLabel>("stageText")->text().startsWith(QStringLiteral("Another program")));
    QVERIFY(find<QLabel>("resultEmpty")->text().startsWith(QStringLiteral("Another program")));
    QVERIFY(!find<QWidget>("watchingChip")->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(!run.view().generations.empty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Idle, kPatience);
    QVERIFY(message().isEmpty());
    QVERIFY(find<QWidget>("watchingChip")->isHidden());
    QVERIFY(find<QLabel>("stageText")->text().contains(QStringLiteral("complete")));
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Completed);
    QVERIFY(run.view().extraction);
    QCOMPARE(run.view().candidates.size(), record::loadRun(file)->candidates.size());
    other.reset();
}

void TestDurableRuns::ofADamagedRunWhatCanBeReadIsShownAndSaved()
{
    QVERIFY(finished("sound.splitscape").extraction);
    std::string bytes = *readFile(path("sound.splitscape"), 1 << 26);
    // The page with the first reused candidates.
    constexpr std::size_t kPage = 4096;
    const std::size_t at = bytes.find("reused") / kPage * kPage;
    QVERIFY(at > 0 && at + kPage <= bytes.size());
    bytes.replace(at, kPage, kPage, '\x5a');
    const auto damaged = m_folder.write("damaged.splitscape", bytes);
    m_window->openPath(QString::fromStdString(damaged.string()));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("What could be read is shown")),
                             kPatience);
    QVERIFY(!find<QAction>("resumeRunAction")->isEnabled());
    const std::size_t read = m_window->run().view().candidates.size();
    QVERIFY(read > 0);

    const auto saved = path("saved.splitscape");
    m_dialogs.path = QString::fromStdString(saved.string());
    find<QPushButton>("messageButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->run().file(), QString::fromStdString(saved.string()),
                              kPatience);
    QVERIFY(m_window->run().view().damage.empty());
    QVERIFY(*readFile(damaged, 1 << 26) == bytes);
}

void TestDurableRuns::aReportAndANetworkLeaveTheWindow()
{
    QVERIFY(!find<QAction>("saveReportAction")->isEnabled());
    const record::RunView view = finished("leaving.splitscape");
    m_window->openPath(QString::fromStdString(path("leaving.splitscape").string()));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("saveReportAction")->isEnabled(), kPatience);
    for (const auto& [name, start] :
         {std::pair{"report.pdf", "%PDF-"}, {"report.html", "<!DOCTYPE html>"}}) {
        m_dialogs.path = QString::fromStdString(path(name).string());
        find<QAction>("saveReportAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String("was saved as")), kPatience);
        QVERIFY(readFile(path(name), 1 << 26)->starts_with(start));
        find<MessageBar>("messageBar")->clear();
    }

    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("selectBestAction")->isEnabled(), kPatience);
    find<QAction>("selectBestAction")->trigger();
    QVERIFY(find<QAction>("exportNetworkAction")->isEnabled());
    for (const char* const folder : {"leaving-candidate-%1", "leaving-candidate-%1-2"}) {
        m_dialogs.path = QString::fromStdString(m_folder.path().string());
        find<QAction>("exportNetworkAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String("ONNX for edge")), kPatience);
        find<MessageBar>("messageBar")->clear();
        const QString made = QString::fromLatin1(folder).arg(view.best()->id);
        const QDir dir(QString::fromStdString((m_folder.path() / made.toStdString()).string()));
        const QStringList files = dir.entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("splitscape_edge-fog.onnx"))
                && files.contains(QStringLiteral("model-card.md"))
                && files.contains(QStringLiteral("preparation.json")));
        QCOMPARE(files.contains(QStringLiteral("splitscape_edge.c")),
                 view.best()->best->point != 1);
    }

    // Nobody keeps the weights of every candidate; which have none is said.
    const auto other
        = std::find_if(view.candidates.begin(), view.candidates.end(),
                       [](const auto& one) { return one->standing != search::Standing::Valid; });
    QVERIFY(other != view.candidates.end());
    m_window->selection().select((*other)->id);
    QVERIFY(!find<QAction>("exportNetworkAction")->isEnabled());
}

QTEST_MAIN(TestDurableRuns)
#include "tst_durable_runs.moc"
