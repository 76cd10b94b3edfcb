// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop leaves a user waiting while runs of many candidates come and go.
// Usage: bench_runs [candidates [milliseconds]]; no argument measures 100,000. With milliseconds it
// also prints each event whose handling took longer, and what received it.
#include "core/evaluate/candidate_result.h"
#include "core/store/run_store.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/support/event_loop_gaps.h"
#include "tests/support/made_candidates.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QtWidgets/QtWidgets>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <thread>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

using Candidates = std::vector<evaluate::CandidatePtr>;

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Prints the outermost events that take longer than a bound.
class WatchedApplication : public QApplication {
public:
    WatchedApplication(int& argc, char** argv)
        : QApplication(argc, argv)
    {
    }
    void setBound(double milliseconds) { m_bound = milliseconds; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_bound <= 0.0 || m_isInside || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QObject* const parent = receiver->parent();
        const QString name = QLatin1String(receiver->metaObject()->className()) + u' '
            + receiver->objectName() + u' '
            + QLatin1String(parent ? parent->metaObject()->className() : "");
        const QEvent::Type type = event->type();
        m_isInside = true;
        QElapsedTimer clock;
        clock.start();
        const bool isHandled = QApplication::notify(receiver, event);
        const double taken = static_cast<double>(clock.nsecsElapsed()) * 1e-6;
        m_isInside = false;
        if (taken > m_bound)
            std::printf("    %7.2f  event %d to %s\n", taken, static_cast<int>(type),
                        qPrintable(name));
        return isHandled;
    }

private:
    double m_bound = 0.0;
    bool m_isInside = false;
};

/// False after a minute.
bool wait(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        spin(5);
        if (clock.elapsed() > 60000)
            return false;
    }
    return true;
}

/// A file of the candidates whose writer still holds it.
std::unique_ptr<store::RunStore> heldFile(const QString& path, const Candidates& run)
{
    store::RunOrigin origin;
    origin.specification = study::toText(study::demoStudy());
    origin.classNames = {"N", "S", "V", "F", "Q"};
    auto file = store::RunStore::create(path.toStdString(), origin, {});
    if (!file)
        return nullptr;
    for (const evaluate::CandidatePtr& candidate : run)
        (*file)->add(candidate, nullptr);
    return (*file)->flush() ? std::move(*file) : nullptr;
}

bool writeFile(const QString& path, const Candidates& run)
{
    const auto file = heldFile(path, run);
    return file && file->finish({store::RunOutcome::Cancelled, std::nullopt, Seconds(0.0)});
}

/// The first valid candidate chosen; every valid one scored.
evaluate::ExtractionResult extractionOf(const Candidates& run)
{
    evaluate::ExtractionResult result;
    for (const evaluate::CandidatePtr& one : run) {
        if (one->standing != search::Standing::Valid)
            continue;
        result.heldBack.push_back({one->id, 0.8});
        if (result.shortlist.empty()) {
            result.chosen = one->id;
            result.heldBackAccuracy = 0.8;
            result.shortlist.push_back({one->id, 0.8});
            result.tests.push_back({1, 0.8, 0.8, 0.8});
        }
    }
    result.testAccuracyMean = 0.8;
    result.confusion.classes = 5;
    result.confusion.counts.assign(25, 4);
    return result;
}

/// Does something and prints the gaps until it is done and the views have settled.
void measure(MainWindow& window, const char* what, const std::function<void()>& act,
             const std::function<bool()>& done)
{
    test::EventLoopGaps gaps;
    spin(300);
    gaps.start();
    act();
    const bool ended = wait([&] { return done() && window.candidates().isUpToDate(); });
    spin(300);
    gaps.stop();
    std::printf("  %-54s %7.2f %7.1f %7.1f   %7.1f %7.1f%s\n", what, gaps.gap(0.5), gaps.gap(0.99),
                gaps.gap(1.0), gaps.work(0.99), gaps.work(1.0), ended ? "" : "  NOT DONE");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    Theme::instance().install(ThemeChoice::Light);
    const auto count = std::size_t(argc > 1 ? std::max(10, QByteArray(argv[1]).toInt()) : 100000);
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.splitscape"));
    const QString second = folder.filePath(QStringLiteral("second.splitscape"));
    const QString followed = folder.filePath(QStringLiteral("followed.splitscape"));
    const Candidates run = test::madeRun(count, 500, 1);
    std::unique_ptr<store::RunStore> writer = heldFile(followed, run);
    if (!writer || !writeFile(first, run) || !writeFile(second, test::madeRun(count, 500, 2)))
        return 1;

    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    SystemDialogs dialogs;
    MainWindow window(
        {preferences,
         dialogs,
         {folder.filePath(QStringLiteral("cache")).toStdString(), folder.path().toStdString()}});
    window.show();
    spin(1500); // the preview of the demo study
    application.setBound(argc > 2 ? QByteArray(argv[2]).toDouble() : 0.0);
    const RunController& controller = window.run();
    const auto shows = [&](const QString& path) {
        return [&controller, &window, path, count] {
            return controller.file() == path && window.candidateModel().rowCount() == int(count);
        };
    };
    std::printf("%zu candidates, the whole window\n  %-54s %23s   %15s\n", count, "ms",
                "gaps of the event loop", "work of it");
    std::printf("  %-54s %7s %7s %7s   %7s %7s\n", "", "median", "99th", "longest", "99th",
                "longest");
    measure(
        window, "a run is opened", [&] { window.openPath(first); }, shows(first));
    measure(
        window, "another one is opened, and the first let go", [&] { window.openPath(second); },
        shows(second));
    auto* stop = window.findChild<QPushButton*>(QStringLiteral("messageButton"));
    measure(
        window, "opening is stopped after 50 ms",
        [&] {
            window.openPath(first);
            spin(50);
            stop->click();
        },
        [] { return true; });
    measure(
        window, "a run that another program writes is opened", [&] { window.openPath(followed); },
        [&] { return shows(followed)() && controller.state() == RunController::State::Following; });
    measure(
        window, "following it is left for another run", [&] { window.openPath(second); },
        shows(second));
    measure(
        window, "it is followed again", [&] { window.openPath(followed); }, shows(followed));
    std::jthread ending;
    measure(
        window, "its extraction arrives and it ends",
        [&] {
            // As the other program would: not on the window's thread.
            ending = std::jthread([&] {
                writer->add(extractionOf(run), {});
                if (!writer->finish({store::RunOutcome::Completed, std::nullopt, Seconds(1.0)}))
                    std::puts("the file could not be finished");
            });
        },
        [&] { return controller.state() == RunController::State::Idle; });
    if (!controller.view().extraction)
        std::puts("the extraction did not arrive");
    return 0;
}
