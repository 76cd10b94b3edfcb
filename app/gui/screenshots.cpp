// SPDX-License-Identifier: GPL-3.0-or-later
// splitscape-screenshots RUN light|dark PREFIX [WIDTHxHEIGHT [LANGUAGE]]: opens the window,
// searches a little, opens a finished run and writes a picture of every page and of every dialog. A
// tool of the project, not installed.
#include "ui/charts/population_chart.h"
#include "ui/pages/benchmark_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/study/data_section.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <cstdio>
#include <functional>

namespace {

using namespace splitscape;
using namespace splitscape::ui;

constexpr int kSettle_ms = 700; ///< for charts that glide and queued repaints
constexpr int kPatience_ms = 300000;

/// No worker has anything left that would change the picture.
bool isAtRest(MainWindow& window)
{
    const auto* population = window.findChild<PopulationChart*>(QStringLiteral("populationChart"));
    const auto* data = window.findChild<DataSection*>(QStringLiteral("dataGroup"));
    const bool cloudDone = !population->isVisible() || population->isUpToDate();
    return window.candidates().isUpToDate() && cloudDone && (data->dataset() || data->failure());
}

/// A dialog that is open; null without one.
QDialog* openDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

/// Runs steps one after the other, each after the window has settled.
class Tour : public QObject {
public:
    Tour(MainWindow& window, QString prefix)
        : m_window(window)
        , m_prefix(std::move(prefix))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    }

    using Ready = std::function<bool()>;
    /// A picture, once the window is at rest; or, where a step says so, as soon as it is ready.
    void add(const QString& picture, std::function<void()> prepare, Ready ready = {})
    {
        m_steps.append({picture, std::move(prepare), std::move(ready)});
    }

    void start() { next(); }

private:
    struct Step {
        QString picture;
        std::function<void()> prepare;
        Ready ready;
    };

    void next()
    {
        if (m_position >= 0 && !m_steps[m_position].picture.isEmpty()) {
            const QString path
                = QStringLiteral("%1-%2.png").arg(m_prefix, m_steps[m_position].picture);
            constexpr int kSmallest = 0; // of the compressions there are; nothing is lost by any
            QDialog* dialog = openDialog();
            QWidget* shown = dialog ? static_cast<QWidget*>(dialog) : &m_window;
            if (!shown->grab().save(path, "PNG", kSmallest)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
                QApplication::exit(3);
                return;
            }
            if (dialog)
                dialog->close();
        }
        if (++m_position == m_steps.size()) {
            QApplication::exit(); // quit() would ask about the changed study
            return;
        }
        m_steps[m_position].prepare();
        m_wasAtRest = false;
        m_timer.start(kSettle_ms);
    }

    void look()
    {
        // At rest twice in a row: what was drawn last had time to appear.
        const Ready& ready = m_steps[m_position].ready;
        const bool atRest = ready ? ready() : isAtRest(m_window);
        if (atRest && m_wasAtRest) {
            next();
            return;
        }
        m_wasAtRest = atRest;
        m_timer.start(kSettle_ms);
    }

    MainWindow& m_window;
    QString m_prefix;
    QList<Step> m_steps;
    qsizetype m_position = -1;
    bool m_wasAtRest = false;
    QTimer m_timer;
};

/// The demo, small enough to be watched for a few generations, then stopped.
void addSearch(Tour& tour, MainWindow& window)
{
    tour.add(QStringLiteral("first-run"), [] {});
    tour.add(
        QStringLiteral("running"),
        [&window] {
            window.document().edit(QStringLiteral("search.population"), [](study::StudySpec& spec) {
                spec.search.generations = 200;
                spec.search.population = 16;
                spec.search.parentsMating = 6;
                spec.training.epochs = 3;
                spec.dataset.samplesPerClass = 120;
                spec.dataset.split.trainPerClass = 80;
            });
            window.findChild<QAction*>(QStringLiteral("startAction"))->trigger();
        },
        [&window] { return window.run().view().generations.size() > 4; });
    tour.add(
        {}, [&window] { window.run().stop(); }, [&window] { return !window.run().isActive(); });
}

void addProblems(Tour& tour, MainWindow& window)
{
    // First the file: with a changed study the window would ask what to do with it.
    tour.add(
        {}, [&window] { window.openPath(QStringLiteral("no-such-file.splitscape")); },
        [&window] {
            return window.findChild<QWidget*>(QStringLiteral("messageBar"))->isVisible();
        });
    tour.add(QStringLiteral("problems"), [&window] {
        window.document().edit(QStringLiteral("limits.energy_mJ"), [](study::StudySpec& spec) {
            spec.rules.limits.energy = Energy::millijoules(-1.0);
            spec.dataset.kind = data::DatasetKind::Mitbih;
            spec.dataset.path = "recordings/that/are/not/there";
        });
    });
}

void addSteps(Tour& tour, MainWindow& window, const QString& run)
{
    const auto trigger = [&window](const char* name) {
        return
            [&window, name] { window.findChild<QAction*>(QString::fromLatin1(name))->trigger(); };
    };
    const auto scrollDown = [&window](const char* area) {
        auto* scroll
            = window.findChild<QWidget*>(QString::fromLatin1(area))->findChild<QScrollArea*>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    };
    addSearch(tour, window);
    tour.add(QStringLiteral("search"), [&window, run] { window.openPath(run); });
    tour.add(QStringLiteral("candidates"), trigger("showCandidatesAction"));
    tour.add(QStringLiteral("compare"), [&window, trigger] {
        const QList<int> rows{0, 1, 2};
        window.selection().pin(window.run().view().best()->id);
        for (const int row : rows) {
            if (row < window.candidateModel().rowCount())
                window.selection().pin(window.candidateModel().idAt(row));
        }
        trigger("showCompareAction")();
    });
    tour.add(QStringLiteral("result"), trigger("showResultAction"));
    tour.add(QStringLiteral("result-classes"), [scrollDown] {
        scrollDown("resultPage");
        scrollDown("inspector");
    });
    tour.add(QStringLiteral("runs"), trigger("showRunsAction"));
    tour.add(QStringLiteral("data"), trigger("showDataAction"));
    for (const char* dialog : {"newAction", "showQueueAction", "searchOnAction",
                               "calibrateDeviceAction", "shortcutsAction", "aboutAction"})
        tour.add(QStringLiteral("dialog-")
                     + QString::fromLatin1(dialog).remove(QStringLiteral("Action")),
                 trigger(dialog));
    tour.add(QStringLiteral("runs-compared"), [&window, trigger] {
        trigger("showRunsAction")();
        auto* runs = window.findChild<RunsPage*>(QStringLiteral("runsPage"));
        for (int row = 0; row < runs->model()->rowCount(); ++row)
            runs->model()->setCompared(runs->model()->pathAt(row), true);
    });
    tour.add(
        QStringLiteral("dialog-paperTables"),
        [&window] { window.findChild<QToolButton*>(QStringLiteral("paperTablesButton"))->click(); },
        [] { return openDialog() != nullptr; });
    const auto* benchmark
        = window.findChild<BenchmarkPage*>(QStringLiteral("benchmarkPage"));
    tour.add(
        QStringLiteral("benchmark"),
        [&window] {
            window.findChild<QPushButton*>(QStringLiteral("compareStrategies"))->click();
        },
        [benchmark] { return !benchmark->isComparing(); });
    addProblems(tour, window);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(4, QStringLiteral("1280x800")).split(u'x');
    if (arguments.size() < 4 || arguments.size() > 6 || size.size() != 2) {
        std::fprintf(
            stderr,
            "usage: splitscape-screenshots RUN light|dark PREFIX [WIDTHxHEIGHT [LANGUAGE]]\n");
        return 2;
    }
    QApplication::setApplicationDisplayName(QStringLiteral("Splitscape"));
    QTemporaryDir folder;
    installTranslation(arguments.value(5, QStringLiteral("en")));
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    SystemDialogs dialogs;
    Theme::instance().install(arguments[2] == QLatin1String("dark") ? ThemeChoice::Dark
                                                                    : ThemeChoice::Light);
    MainWindow window({preferences,
                       dialogs,
                       {folder.filePath(QStringLiteral("cache")).toStdString(), folder.path().toStdString()}});
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    Tour tour(window, arguments[3]);
    addSteps(tour, window, arguments[1]);
    QTimer::singleShot(kSettle_ms, &tour, [&tour] { tour.start(); });
    QTimer::singleShot(kPatience_ms, &application, [] { QApplication::exit(4); });
    return QApplication::exec();
}
