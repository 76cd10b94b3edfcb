// SPDX-License-Identifier: GPL-3.0-or-later
// The window with runs that did not end here: stopped, written by another, damaged.
#include "core/base/files.h"
#include "core/run/run_view.h"
#include "core/study/demo_study.h"
#include "tests/support/temporary_folder.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only

class ScriptedDialogs : public Dialogs {
public:
    void openFile(QWidget*, const PathRequest&, Chosen chosen) override { chosen(path); }
    void saveFile(QWidget*, const PathRequest&, Chosen chosen) override { chosen(path); }
    void openFolder(QWidget*, const PathRequest&, Chosen chosen) override { chosen(path); }
    void askUnsaved(QWidget*, const QString&, std::function<void(Unsaved)> answer) override
    {
        answer(Unsaved::Discard);
    }
    QString path;
};

/// Many small populations: a few seconds, with time to stop it.
study::StudySpec smallStudy()
{
    study::StudySpec spec = study::demoStudy();
    spec.name = "Small";
    spec.dataset.synthetic.patients = 6;
    spec.dataset.synthetic.samplesPerPatient = 120;
    spec.dataset.samplesPerClass = 40;
    spec.dataset.split.trainPerClass = 40;
    spec.search.generations = 12;
    spec.search.population = 8;
    spec.search.parentsMating = 4;
    spec.training.epochs = 5;
    spec.testTrainings = 2;
    return spec;
}

} // namespace

class TestDurableRuns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStoppedRunGoesOn();
    void aRunOfAnotherProgramIsWatched();
    void ofADamagedRunWhatCanBeReadIsShownAndSaved();

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
    [[nodiscard]] run::RunView finished(const char* file) const;

    test::TemporaryFolder m_folder;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestDurableRuns::init()
{
    m_preferences
        = std::make_unique<Preferences>(QString::fromStdString(path("preferences.ini").string()));
    m_preferences->setThreads(2);
    Theme::instance().install(ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(MainWindow::Services{
        *m_preferences, m_dialogs, {path("cache"), QString::fromStdString(path("runs").string())}});
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

run::RunView TestDurableRuns::finished(const char* file) const
{
    const auto feed = std::make_shared<run::RunFeed>();
    run::RunView view;
    const run::SearchRun run(request(file), feed);
    while (!view.ending) {
        for (const run::RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50)))
            view.apply(event);
    }
    return view;
}

void TestDurableRuns::aStoppedRunGoesOn()
{
    const run::RunView whole = finished("whole.splitscape");
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

void TestDurableRuns::aRunOfAnotherProgramIsWatched()
{
    const auto file = path("watched.splitscape");
    const auto feed = std::make_shared<run::RunFeed>();
    auto other = std::make_unique<run::SearchRun>(request("watched.splitscape"), feed);
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), kPatience);
    m_window->openPath(QString::fromStdString(file.string()));
    RunController& run = m_window->run();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Following, kPatience);
    QVERIFY(message().contains(QStringLiteral("Another program")));
    QVERIFY(!find<QAction>("pauseAction")->isEnabled());
    QVERIFY(!find<QAction>("stopAction")->isEnabled());
    QVERIFY(!find<QAction>("resumeRunAction")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!run.view().generations.empty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Idle, kPatience);
    QCOMPARE(run.view().ending->outcome, store::RunOutcome::Completed);
    QVERIFY(run.view().extraction);
    QCOMPARE(run.view().candidates.size(), run::loadRun(file)->candidates.size());
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
    QTRY_COMPARE_WITH_TIMEOUT(m_window->run().file(), m_dialogs.path, kPatience);
    QVERIFY(m_window->run().view().damage.empty());
    QVERIFY(*readFile(damaged, 1 << 26) == bytes);
}

QTEST_MAIN(TestDurableRuns)
#include "tst_durable_runs.moc"
