// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: every figure is taken on the same views, in one run.
// How the window feels with many candidates: prints how long a file takes to open, gaps of the
// event loop, and how long a what-if takes to reach the screen. Usage: bench_ui [candidates] [busy
// threads]; no argument measures 100,000 candidates, first with idle cores and then with every core
// busy.
#include "core/base/threads/thread_priority.h"
#include "core/store/run_store.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/bench/machine_limit.h"
#include "tests/support/event_loop_gaps.h"
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/parallel_chart.h"
#include "ui/charts/parallel_density.h"
#include "ui/charts/population_chart.h"
#include "ui/charts/population_cloud.h"
#include "ui/models/candidate_sample.h"
#include "ui/pages/candidates_page.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QtWidgets/QtWidgets>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <memory>
#include <numeric>
#include <qcustomplot.h>
#include <thread>
#include <unistd.h>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// Threads that compute without pause, as a search does.
class Load {
public:
    explicit Load(int threads)
    {
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back([](std::stop_token stop) {
                work::giveWay(work::Courtesy::Behind); // as a search of the window does
                std::vector<float> values(4096, 1.0F);
                while (!stop.stop_requested()) {
                    for (float& value : values)
                        value = value * 0.999F + 0.001F;
                }
            });
        }
    }

private:
    std::vector<std::jthread> m_threads;
};

/// Sees when a widget paints what has settled.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget* widget, std::function<bool()> settled)
        : m_settled(std::move(settled))
    {
        widget->installEventFilter(this);
    }
    /// From now on only a later painting counts.
    void forget() { m_painted = false; }
    [[nodiscard]] bool painted() const { return m_painted; }

protected:
    bool eventFilter(QObject* widget, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_inside)
            return false;
        m_inside = true;
        const bool settled = m_settled();
        QCoreApplication::sendEvent(widget, event);
        m_painted |= settled;
        m_inside = false;
        return true;
    }

private:
    std::function<bool()> m_settled;
    bool m_painted = false;
    bool m_inside = false;
};

/// Sees when the population is painted as it is now, and before that when anything by the rules
/// asked for is: a sample. The axes may still glide to where it fits better.
class PopulationWatch {
public:
    PopulationWatch(const CandidateSet& set, const PopulationChart& chart)
        : m_paint(chart.plot(), [this] { return m_replotted; })
        , m_firstPaint(chart.plot(), [this] { return m_answered; })
    {
        // The plot paints what it was replotted with.
        QObject::connect(chart.plot(), &QCustomPlot::afterReplot, &m_paint, [this, &set, &chart] {
            m_replotted = set.isUpToDate() && chart.shownSnapshot() == set.snapshot();
            m_answered = chart.shownSnapshot() && chart.shownSnapshot()->rules == set.rules();
        });
    }
    void forget()
    {
        m_replotted = false;
        m_answered = false;
        m_paint.forget();
        m_firstPaint.forget();
    }
    [[nodiscard]] bool painted() const { return m_paint.painted(); }
    [[nodiscard]] bool answered() const { return m_firstPaint.painted(); }

private:
    bool m_replotted = false;
    bool m_answered = false;
    PaintWatch m_paint;
    PaintWatch m_firstPaint;
};

/// The views of a study on two pages, as in the window: the charts of the search, and the table
/// with the parallel coordinates. What is not on screen is not drawn.
class Views {
public:
    Views()
        : set(&filter)
        , model(&set, &selection)
        , accuracy(new AccuracyChart(&set, &selection))
        , population(new PopulationChart(&set, &selection, &model))
        , page(new CandidatesPage(&set, &selection, &model))
    {
        auto* charts = new QWidget;
        auto* column = new QVBoxLayout(charts);
        column->addWidget(accuracy);
        column->addWidget(population);
        pages = new QTabWidget;
        pages->addTab(charts, QString());
        pages->addTab(page, QString());
        auto* row = new QHBoxLayout(&window);
        row->addWidget(pages);
        set.open(tests::paperRules());
        window.resize(1280, 800);
        window.show();
    }
    [[nodiscard]] bool settled() const
    {
        if (!set.isUpToDate())
            return false;
        return pages->currentIndex() == 0 ? population->isUpToDate()
                                          : page->parallelChart()->isUpToDate();
    }

    CandidateFilter filter;
    CandidateSet set;
    Selection selection;
    CandidateModel model;
    QWidget window;
    QTabWidget* pages;
    AccuracyChart* accuracy;
    PopulationChart* population;
    CandidatesPage* page;
};

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Sleeps between events, as the window does: a loop that polls would take a core from the worker.
template <typename Done>
double untilDone(const Done& done, QElapsedTimer& clock)
{
    QTimer limit;
    limit.start(1000);
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.elapsed() > 60000)
            return -1.0;
    }
    return static_cast<double>(clock.nsecsElapsed()) * 1e-6;
}

void print(const char* what, const test::EventLoopGaps& gaps)
{
    std::printf("  %-42s %8.2f %8.2f %8.2f   %8.2f %8.2f %8.2f %7zu\n", what, gaps.gap(0.5),
                gaps.gap(0.99), gaps.gap(1.0), gaps.work(0.5), gaps.work(0.99), gaps.work(1.0),
                gaps.count());
    std::fflush(stdout);
}

/// Memory of this process that is in the machine's, in MB.
double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    double pages = 0.0;
    double resident = 0.0;
    status >> pages >> resident;
    return 1e-6 * resident * double(sysconf(_SC_PAGESIZE));
}

/// So that figures of two machines compare.
void printMachine()
{
    const bench::MachineLimit machine = bench::measureMachine();
    std::printf("this machine: %u cores; one of them, now: %.1f Gflop/s, %.1f GB/s from the "
                "second-level cache\n",
                std::thread::hardware_concurrency(), 1e-9 * machine.flopsPerSecond,
                1e-9 * machine.bytesPerSecond);
    std::fflush(stdout);
}

void printTimes(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-42s %8.1f %8.1f %8.1f %8zu\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back(), times.size());
    std::fflush(stdout);
}

/// Median processor time of a piece of the worker's work, all its threads together.
template <typename Work>
void printWork(const char* what, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        timespec before{};
        timespec after{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
        work();
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
        times.push_back(static_cast<double>(after.tv_sec - before.tv_sec) * 1e3
                        + static_cast<double>(after.tv_nsec - before.tv_nsec) * 1e-6);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-42s %8.1f\n", what, times[times.size() / 2]);
    std::fflush(stdout);
}

/// What the worker has to do, in processor time, which other processes cannot spoil.
void measureWorker(const std::vector<evaluate::CandidatePtr>& run)
{
    SnapshotRequest request;
    request.rules = tests::paperRules();
    request.added = run;
    std::printf("%zu candidates, work of the worker, processor ms\n", run.size());
    SnapshotPtr snapshot;
    printWork("opening", [&] { snapshot = makeSnapshot(request); });
    request.added.clear();
    request.previous = snapshot;
    printWork("nothing new: counted, sorted, front found", [&] { (void)makeSnapshot(request); });
    request.sort = {CandidateColumn::ScenarioEnergy, Qt::DescendingOrder};
    printWork("sorted by another figure", [&] { (void)makeSnapshot(request); });
    request.judgedAsRun = false;
    request.rules.judging.scenario = partition::Scenario::TotalEnergy;
    printWork("what-if: judged again", [&] { (void)makeSnapshot(request); });
    if (isWorthSampling(*snapshot)) {
        request.previous = snapshot;
        printWork("what-if: a sample judged", [&] { (void)makeSample(request); });
    }
    CloudRequest cloud{snapshot,
                       {0.05, 1.6},
                       {0.2, 1.0},
                       true,
                       {600, 300},
                       1.0,
                       {Qt::black, Qt::black, Qt::gray, Qt::white}};
    printWork("population painted", [&] { (void)paintCloud(cloud); });
    DensityRequest density{snapshot, parallelAxes(*snapshot), {600, 200}, 176.0, 1.0, Qt::black,
                           Qt::gray};
    printWork("parallel coordinates painted", [&] { (void)paintDensity(density); });
}

/// Milliseconds until each of forty changes of the rules is answered, and until all of it is painted.
struct WhatIfTimes {
    std::vector<double> first;
    std::vector<double> whole;
};
template <typename Watch>
WhatIfTimes whatIfs(CandidateSet& set, Watch& watch, test::EventLoopGaps& gaps)
{
    WhatIfTimes times;
    QElapsedTimer clock;
    gaps.start();
    for (int i = 0; i < 40; ++i) {
        partition::Rules rules = set.studyRules();
        rules.limits.energy = Energy::millijoules(0.1 + 0.01 * i);
        rules.judging.fogFactor = 5.0 + i;
        rules.judging.scenario
            = i % 2 == 0 ? partition::Scenario::TotalEnergy : partition::Scenario::EdgeEnergy;
        clock.start();
        watch.forget();
        set.setRules(rules);
        if constexpr (requires { watch.answered(); })
            times.first.push_back(
                untilDone([&] { return watch.answered() || watch.painted(); }, clock));
        times.whole.push_back(untilDone([&] { return watch.painted(); }, clock));
        spin(20);
    }
    gaps.stop();
    return times;
}

/// Writes the run to a file and opens it in the whole window.
void measureFile(const std::vector<evaluate::CandidatePtr>& run, int busyThreads)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.splitscape"));
    store::RunOrigin origin;
    origin.specification = study::toText(study::demoStudy());
    auto file = store::RunStore::create(path.toStdString(), origin, {});
    if (!file)
        return;
    for (const evaluate::CandidatePtr& candidate : run)
        (*file)->add(candidate, nullptr);
    if (!(*file)->finish({store::RunOutcome::Cancelled, std::nullopt, Seconds(0.0)}))
        return;
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    SystemDialogs dialogs;
    MainWindow window({preferences,
                       dialogs,
                       {folder.filePath(QStringLiteral("cache")).toStdString(),
                        folder.path().toStdString()}});
    window.show();
    spin(1500); // the preview of the demo study
    const double before = residentMegabytes();
    QElapsedTimer clock;
    clock.start();
    window.openPath(path);
    const auto* population = window.findChild<PopulationChart*>(QStringLiteral("populationChart"));
    const double shown = untilDone(
        [&] {
            return window.candidateModel().rowCount() == int(run.size())
                && window.candidates().isUpToDate() && population->isUpToDate();
        },
        clock);
    std::printf("%zu candidates in a file of %.1f MB\n", run.size(),
                1e-6 * double(QFileInfo(path).size()));
    printTimes("opening the file: on screen, ms", {shown});
    std::printf("  %-42s %8.0f\n", "memory of the window with it, MB more",
                residentMegabytes() - before);
    window.candidates().filter().clear();
    window.selection().select(run[run.size() / 2]->id);
    spin(500);
    const Load load(busyThreads);
    PopulationWatch watch(window.candidates(), *population);
    test::EventLoopGaps gaps;
    const WhatIfTimes times = whatIfs(window.candidates(), watch, gaps);
    std::printf("%d busy threads, the whole window with a candidate selected\n", busyThreads);
    print("forty what-ifs", gaps);
    printTimes("what-if: first picture of the population", times.first);
    printTimes("what-if: the population redrawn", times.whole);
}

void measure(const std::vector<evaluate::CandidatePtr>& run, int busyThreads)
{
    const std::size_t count = run.size() * 9 / 10;
    std::printf("%zu candidates, %d busy threads, other processes aside\n", run.size(),
                busyThreads);
    std::printf("  %-42s %26s   %26s\n", "ms", "gaps of the event loop",
                "of it, work of the UI thread");
    std::printf("  %-42s %8s %8s %8s   %8s %8s %8s %7s\n", "", "median", "99th", "longest",
                "median", "99th", "longest", "ticks");
    Views views;
    test::EventLoopGaps gaps;
    const Load load(busyThreads);
    spin(300);
    gaps.start();
    spin(2000);
    gaps.stop();
    print("nothing happens", gaps);

    QElapsedTimer clock;
    gaps.start();
    clock.start();
    views.set.append({run.begin(), run.begin() + std::ptrdiff_t(count)});
    const double opened = untilDone([&] { return views.set.isUpToDate(); }, clock);
    const double shown = untilDone([&] { return views.settled(); }, clock);
    gaps.stop();
    print("opening nine tenths of them at once", gaps);

    gaps.start();
    const std::size_t batches = 200;
    const std::size_t batch = std::max<std::size_t>(1, (run.size() - count) / batches);
    for (std::size_t i = 0; i < batches && count + (i + 1) * batch <= run.size(); ++i) {
        const auto begin = run.begin() + std::ptrdiff_t(count + i * batch);
        views.set.append({begin, begin + std::ptrdiff_t(batch)});
        spin(50);
    }
    untilDone([&] { return views.settled(); }, clock);
    gaps.stop();
    print("a search adds the rest, 20 batches a second", gaps);

    views.pages->setCurrentIndex(1);
    untilDone([&] { return views.settled(); }, clock);
    gaps.start();
    for (const CandidateColumn column :
         {CandidateColumn::ScenarioEnergy, CandidateColumn::MultiplyAccumulates,
          CandidateColumn::Flash, CandidateColumn::Accuracy, CandidateColumn::Id}) {
        views.model.sort(int(column), Qt::DescendingOrder);
        spin(400);
    }
    gaps.stop();
    print("five sorts", gaps);

    gaps.start();
    for (int i = 0; i < 60; ++i) {
        views.filter.setRange(CandidateColumn::Accuracy, ValueRange{0.4 + 0.005 * i, 1.0});
        spin(33);
    }
    views.filter.clear();
    untilDone([&] { return views.settled(); }, clock);
    gaps.stop();
    print("brushing an axis for two seconds", gaps);

    PaintWatch parallel(views.page->parallelChart()->canvas(), [&] { return views.settled(); });
    const WhatIfTimes onCandidates = whatIfs(views.set, parallel, gaps);
    print("forty what-ifs on the page of candidates", gaps);
    views.pages->setCurrentIndex(0);
    untilDone([&] { return views.settled(); }, clock);
    PopulationWatch population(views.set, *views.population);
    const WhatIfTimes onSearch = whatIfs(views.set, population, gaps);
    print("forty what-ifs on the page of the search", gaps);
    std::printf("  %-42s %8s %8s %8s %8s\n", "latency, ms", "median", "95th", "longest", "times");
    printTimes("opening: table and figures", {opened});
    printTimes("opening: everything drawn", {shown});
    printTimes("what-if: first picture of the population", onSearch.first);
    printTimes("what-if: the population redrawn", onSearch.whole);
    printTimes("what-if: table and parallel coordinates", onCandidates.whole);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::instance().install(ThemeChoice::Light);
    const auto count = std::size_t(argc > 1 ? std::max(10, QByteArray(argv[1]).toInt()) : 100000);
    const std::vector<evaluate::CandidatePtr> run = test::madeRun(count, 500, 1);
    const int cores = int(std::max(1U, std::thread::hardware_concurrency()));
    measureWorker(run);
    for (const int busyThreads :
         argc > 2 ? std::vector<int>{QByteArray(argv[2]).toInt()} : std::vector<int>{0, cores}) {
        printMachine(); // what else runs on it changes what is left
        measureFile(run, busyThreads);
        measure(run, busyThreads);
    }
    return 0;
}
