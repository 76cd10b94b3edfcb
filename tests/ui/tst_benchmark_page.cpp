// SPDX-License-Identifier: GPL-3.0-or-later
// Strategies compared in the window, on a table that ships with the program.
#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"
#include "tests/ui/own_window.h"
#include "ui/charts/contest_text.h"
#include "ui/charts/regret_chart.h"
#include "ui/pages/benchmark_page.h"
#include "ui/preferences/translation.h"
#include "ui/text/evidence.h"
#include "ui/text/strategies.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 120000; // ms; slow machines only
constexpr QSize kPageSize(640, 720); // what the docks leave of a window of 1280 by 800

} // namespace

class TestBenchmarkPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslation(QStringLiteral("en")); // its plural forms
        Theme::instance().install(ThemeChoice::Light);
    }
    void init();
    void cleanup();
    void figuresAreThoseOfTheContest();
    void curvesAreSavedAsTable();
    void namesOfLinesStayInThePlot();
    void aStrategyHasOneLine();
    void figuresSayWhatTheyAreOf();
    void comparisonCanBeStopped();
    void withoutAStrategyNothingStarts();
    void strategiesThatNeedSamplesSayWhy();
    void formLeadsHere();

private:
    [[nodiscard]] QCheckBox* box(const char* strategy) const
    {
        return m_page->findChild<QCheckBox*>(
            QStringLiteral("benchmarkStrategy-%1").arg(QLatin1String(strategy)));
    }
    template <typename Control>
    [[nodiscard]] Control* control(const char* name) const
    {
        return m_page->findChild<Control*>(QLatin1String(name));
    }
    /// These and no other.
    void tick(const QStringList& strategies) const
    {
        for (const search::StrategyDescription& strategy : search::allStrategies()) {
            QCheckBox* one = box(std::string(strategy.name).c_str());
            one->setChecked(
                strategies.contains(QString::fromStdString(std::string(strategy.name))));
        }
    }
    void compare() const
    {
        control<QSpinBox>("benchmarkTrainings")->setValue(12);
        control<QSpinBox>("benchmarkSeeds")->setValue(3);
        control<QPushButton>("benchmarkCompare")->click();
        QVERIFY(m_page->isComparing());
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isComparing(), kPatience);
        QVERIFY2(m_page->chart()->contest(),
                 qPrintable(control<QLabel>("benchmarkNote")->text()));
    }

    std::unique_ptr<BackgroundJobs> m_jobs;
    std::unique_ptr<BenchmarkPage> m_page;
};

void TestBenchmarkPage::init()
{
    m_jobs = std::make_unique<BackgroundJobs>();
    m_page = std::make_unique<BenchmarkPage>(
        BenchmarkPage::Parts{*m_jobs, [] { return 2; }});
    m_page->resize(kPageSize);
    m_page->show();
}

void TestBenchmarkPage::cleanup()
{
    m_page.reset();
    m_jobs.reset();
}

void TestBenchmarkPage::figuresAreThoseOfTheContest()
{
    control<QComboBox>("benchmarkTable")
        ->setCurrentIndex(control<QComboBox>("benchmarkTable")
                              ->findData(QStringLiteral("synthetic")));
    tick({QStringLiteral("random"), QStringLiteral("local-search")});
    compare();
    const auto table = benchmark::shippedTable("synthetic");
    const auto problem = benchmark::problemOf(*table, *benchmark::rulesOf(*table));
    benchmark::ContestRequest request{.table = "synthetic",
                                      .competitors = {},
                                      .trainings = 12,
                                      .seeds = 3,
                                      .finalists = 1,
                                      .threads = 1};
    for (const char* strategy : {"random", "local-search"}) {
        search::SearchSettings settings;
        settings.strategy = strategy;
        request.competitors.push_back({strategy, settings});
    }
    const auto expected = benchmark::compete(*problem, request, {}, {});
    QVERIFY(expected);
    QVERIFY(*m_page->chart()->contest() == *expected);
    auto* ranks = control<QTableView>("benchmarkRanks");
    QVERIFY(ranks->isVisible());
    QCOMPARE(ranks->model()->rowCount(), 2);
    double last = 0.0;
    for (int row = 0; row < 2; ++row) {
        const double rank = ranks->model()->index(row, 1).data(Qt::EditRole).toDouble();
        QVERIFY(rank >= last); // the best comes first
        last = rank;
    }
}

void TestBenchmarkPage::curvesAreSavedAsTable()
{
    tick({QStringLiteral("random")});
    compare();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("curves.csv"));
    QVERIFY(m_page->chart()->saveTableAs(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 13); // a header and twelve trainings
    // Three figures, with a comma in each name, and the six columns that say of what they are.
    QCOMPARE(lines.constFirst().count(','), 12);
    QVERIFY2(lines.at(1).endsWith(",test part of the table"), lines.at(1).constData());
    const QString picture = folder.filePath(QStringLiteral("curves.svg"));
    QVERIFY(m_page->chart()->saveFigureAs(picture));
    QVERIFY(QFileInfo(picture).size() > 0);
}

// All lines end close to zero: their names must not run out below.
void TestBenchmarkPage::namesOfLinesStayInThePlot()
{
    compare(); // every strategy is ticked at first
    auto* plot = m_page->chart()->findChild<QCustomPlot*>(QStringLiteral("regretPlot"));
    plot->replot(QCustomPlot::rpImmediateRefresh);
    QList<double> places;
    for (int i = 0; i < plot->itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(plot->item(i));
        if (text && text->visible() && text->position->type() == QCPItemPosition::ptAbsolute)
            places << text->position->coords().y();
    }
    QCOMPARE(std::size_t(places.size()), benchmark::strategiesForTables().size());
    std::sort(places.begin(), places.end());
    QVERIFY(places.constLast() <= plot->axisRect()->rect().bottom() + 1.0);
    for (qsizetype i = 1; i < places.size(); ++i)
        QVERIFY(places[i] - places[i - 1] >= QFontMetricsF(Theme::instance().textFont()).height()
                - 0.01);
}

void TestBenchmarkPage::aStrategyHasOneLine()
{
    QSet<QString> lines;
    const std::vector<std::string> names = benchmark::strategiesForTables();
    for (const std::string& name : names) {
        const QPen pen = RegretChart::pen(name);
        lines << QStringLiteral("%1 %2").arg(pen.color().name()).arg(int(pen.style()));
    }
    QCOMPARE(std::size_t(lines.size()), names.size());
}

void TestBenchmarkPage::figuresSayWhatTheyAreOf()
{
    const auto note = [this] { return control<QLabel>("benchmarkNote")->text(); };
    const QString measured = QStringLiteral("Regret is measured on the test part of the table");
    QVERIFY(note().contains(measured));
    tick({QStringLiteral("random")});
    compare();
    const benchmark::Contest& contest = *m_page->chart()->contest();
    QVERIFY(contest.limit_mJ);
    const QString origin = contestText(contest);
    QVERIFY2(origin.startsWith(QStringLiteral("Real heartbeats, energy limit ")),
             qPrintable(origin));
    QVERIFY2(origin.endsWith(QStringLiteral(", 3 searches of 12 trainings each")),
             qPrintable(origin));
    QVERIFY(note().contains(measured));
    // Another number is asked for; what is shown is still of the old one.
    control<QSpinBox>("benchmarkSeeds")->setValue(40);
    control<QComboBox>("benchmarkTable")
        ->setCurrentIndex(control<QComboBox>("benchmarkTable")
                              ->findData(QStringLiteral("synthetic")));
    const RegretChart* chart = m_page->chart();
    const QString whole = chart->pictureLabel(4000);
    for (const QString& shown : {whole, note()})
        QVERIFY2(shown.contains(origin), qPrintable(shown));
    const QString protocol = protocolName(contest.split);
    QVERIFY(whole.endsWith(
        QStringLiteral("Protocol %1; regret on the test part of the table").arg(protocol)));
    // In a narrow picture the same words stand in more lines, and on screen in none.
    auto* plot = chart->findChild<QCustomPlot*>(QStringLiteral("regretPlot"));
    const QString narrow = chart->pictureLabel(200);
    QCOMPARE(QString(narrow).replace(u'\n', u' '), QString(whole).replace(u'\n', u' '));
    const QFontMetrics metrics(plot->xAxis->labelFont());
    for (const QString& line : narrow.split(u'\n'))
        QVERIFY2(metrics.horizontalAdvance(line) <= 200, qPrintable(line));
    QVERIFY(!plot->xAxis->label().contains(u'\n'));
    // The table has it in columns of its own, for files.
    auto* ranks = control<QTableView>("benchmarkRanks");
    QStringList row;
    for (int column = 0; column < ranks->model()->columnCount(); ++column) {
        QCOMPARE(ranks->isColumnHidden(column), column >= 5);
        row << ranks->model()->index(0, column).data().toString();
    }
    QCOMPARE(row.mid(5).first(), QStringLiteral("Real heartbeats"));
    QCOMPARE(row.mid(7),
             (QStringList{QStringLiteral("3"), QStringLiteral("12"), protocol,
                          QStringLiteral("test part of the table")}));
}

void TestBenchmarkPage::comparisonCanBeStopped()
{
    control<QSpinBox>("benchmarkSeeds")->setValue(1000);
    auto* button = control<QPushButton>("benchmarkCompare");
    button->click();
    QVERIFY(m_page->isComparing());
    QVERIFY(control<QProgressBar>("benchmarkProgress")->isVisible());
    button->click();
    QVERIFY(!m_page->isComparing());
    QVERIFY(!control<QProgressBar>("benchmarkProgress")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), kPatience);
    QVERIFY(!m_page->chart()->contest());
}

void TestBenchmarkPage::withoutAStrategyNothingStarts()
{
    tick({});
    QVERIFY(!control<QPushButton>("benchmarkCompare")->isEnabled());
    m_page->compareWith("one-shot"); // which no table is enough for
    QVERIFY(!m_page->isComparing());
    box("random")->setChecked(true);
    QVERIFY(control<QPushButton>("benchmarkCompare")->isEnabled());
}

void TestBenchmarkPage::strategiesThatNeedSamplesSayWhy()
{
    QVERIFY(!box("one-shot")->isEnabled());
    QVERIFY(!box("one-shot")->isChecked());
    QVERIFY(box("one-shot")->toolTip() != strategyExplanation("one-shot"));
    // What cannot be compared does not keep the others from it.
    tick({QStringLiteral("random")});
    control<QSpinBox>("benchmarkTrainings")->setValue(5);
    control<QSpinBox>("benchmarkSeeds")->setValue(1);
    m_page->compareWith("one-shot");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->chart()->contest(), kPatience);
    QCOMPARE(m_page->chart()->contest()->contestants.size(), std::size_t{1});
    m_page->compareWith("local-search");
    QVERIFY(box("local-search")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->chart()->contest()->contestants.size(), std::size_t{2},
                              kPatience);
    m_page->compareWith("local-search"); // it is there
    QVERIFY(!m_page->isComparing());
}

void TestBenchmarkPage::formLeadsHere()
{
    test::OwnWindow own;
    MainWindow& window = own.window;
    auto* page = window.findChild<BenchmarkPage*>(QStringLiteral("benchmarkPage"));
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("pages"));
    QVERIFY(tabs->currentWidget() != page);
    QVERIFY2(page->minimumSizeHint().width() <= 540,
             qPrintable(QString::number(page->minimumSizeHint().width()))); // beside both docks
    window.findChild<QPushButton*>(QStringLiteral("compareStrategies"))->click();
    QCOMPARE(tabs->currentWidget(), page);
    QVERIFY(page->isComparing());
    page->findChild<QPushButton*>(QStringLiteral("benchmarkCompare"))->click();
    tabs->setCurrentIndex(0);
    window.findChild<QAction*>(QStringLiteral("showBenchmarkAction"))->trigger();
    QCOMPARE(tabs->currentWidget(), page);
}

QTEST_MAIN(TestBenchmarkPage)
#include "tst_benchmark_page.moc"
