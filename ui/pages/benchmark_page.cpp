// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/benchmark_page.h"

#include "core/benchmark/problem.h"
#include "core/benchmark/shipped_tables.h"
#include "ui/charts/contest_text.h"
#include "ui/charts/regret_chart.h"
#include "ui/charts/table_copying.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/text/strategies.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wheel_guard.h"

#include <QtWidgets>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr int kTrainings = 150;
constexpr int kSeeds = 20;
constexpr int kMostTrainings = 10000;
constexpr int kMostSeeds = 1000;
constexpr int kProgressSteps = 1000;

Result<benchmark::Contest> compare(const benchmark::ContestRequest& request,
                                   const std::stop_token& stop, JobProgress& progress)
{
    const auto table = benchmark::shippedTable(request.table);
    if (!table)
        return table.error();
    const auto rules = benchmark::rulesOf(*table);
    if (!rules)
        return rules.error();
    const auto problem = benchmark::problemOf(*table, *rules);
    if (!problem)
        return problem.error();
    return benchmark::compete(
        *problem, request, [&progress](double fraction) { progress.set(fraction); }, stop);
}

QString benchmarkText()
{
    return BenchmarkPage::tr("Regret is measured on the test part of the table, which no search "
                             "chooses by: this compares strategies, and is no result of a study.");
}

/// A piece of a strategy's line, as the key of the chart.
QIcon lineSample(const std::string& strategy)
{
    constexpr QSize kSize(3 * kSpace, kSpace);
    const double scale = qApp->devicePixelRatio();
    QPixmap picture(kSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(RegretChart::pen(strategy));
    painter.drawLine(QPointF(0.0, kSize.height() / 2.0),
                     QPointF(kSize.width(), kSize.height() / 2.0));
    painter.end();
    return picture;
}

/// A control with its name before it.
QWidget* named(QWidget* control, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(control);
    control->setAccessibleName(text);
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace / 2);
    layout->addWidget(label);
    layout->addWidget(control);
    return pair;
}

} // namespace

BenchmarkPage::BenchmarkPage(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_table(new QComboBox)
    , m_trainings(new QSpinBox)
    , m_seeds(new QSpinBox)
    , m_compare(new QPushButton)
    , m_progress(new QProgressBar)
    , m_chart(new RegretChart)
    , m_ranks(new QTableView)
    , m_note(new QLabel)
{
    setObjectName(QStringLiteral("benchmarkPage"));
    m_chart->setObjectName(QStringLiteral("regretChart"));
    makeRanks();
    m_note->setObjectName(QStringLiteral("benchmarkNote"));
    m_note->setWordWrap(true);
    m_note->setText(tr("Regret: how many points of test accuracy the network found so far is below "
                       "the best one within the energy limit. Every network of the table was "
                       "trained beforehand.")
                    + u' ' + benchmarkText());
    auto* content = new QWidget;
    auto* scroll = new QScrollArea; // with the ranks it is higher than a small screen
    scroll->setAccessibleName(tr("Comparison of strategies"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_chart->setMinimumHeight(32 * kSpace); // its axis and its names whole
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(makeSettings());
    layout->addWidget(makeStrategies());
    layout->addWidget(m_progress);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_ranks);
    layout->addWidget(m_note);
    m_ranks->hide(); // until there are some
    updateButton();
}

QWidget* BenchmarkPage::makeSettings()
{
    m_table->setObjectName(QStringLiteral("benchmarkTable"));
    for (const benchmark::ShippedTable& table : benchmark::shippedTables())
        m_table->addItem(benchmarkTableName(table.name),
                         QString::fromUtf8(table.name.data(),
                                           static_cast<qsizetype>(table.name.size())));
    m_trainings->setObjectName(QStringLiteral("benchmarkTrainings"));
    m_trainings->setRange(1, kMostTrainings);
    m_trainings->setValue(kTrainings);
    m_trainings->setToolTip(tr("How many networks each search trains."));
    m_seeds->setObjectName(QStringLiteral("benchmarkSeeds"));
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setValue(kSeeds);
    m_seeds->setToolTip(tr("How often each strategy searches, each time with other random numbers."));
    for (QWidget* control : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_trainings),
                             static_cast<QWidget*>(m_seeds)})
        guardFromWheel(control);
    m_compare->setObjectName(QStringLiteral("benchmarkCompare"));
    connect(m_compare, &QPushButton::clicked, this, [this] { m_comparing ? stop() : start(); });
    m_progress->setObjectName(QStringLiteral("benchmarkProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kSpace);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    auto* settings = new QWidget;
    auto* layout = new FlowLayout(settings); // both docks leave a narrow page
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(named(m_table, tr("Table")));
    layout->addWidget(named(m_trainings, tr("Trainings")));
    layout->addWidget(named(m_seeds, tr("Searches")));
    layout->addWidget(m_compare);
    return settings;
}

QWidget* BenchmarkPage::makeStrategies()
{
    auto* strategies = new QWidget;
    auto* layout = new FlowLayout(strategies);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::vector<std::string> enough = benchmark::strategiesForTables();
    for (const search::StrategyDescription& strategy : search::allStrategies()) {
        const std::string name(strategy.name);
        auto* box = new QCheckBox(strategyName(name));
        box->setObjectName(QStringLiteral("benchmarkStrategy-%1").arg(QString::fromStdString(name)));
        box->setToolTip(strategyExplanation(name));
        const bool isPossible = std::ranges::find(enough, name) != enough.end();
        box->setChecked(isPossible);
        box->setEnabled(isPossible);
        if (isPossible) {
            m_boxes.emplace(name, box);
            connect(box, &QCheckBox::toggled, this, &BenchmarkPage::updateButton);
        } else {
            box->setToolTip(tr("It looks at samples, which a table of accuracies does not have."));
        }
        layout->addWidget(box);
    }
    connect(&Theme::instance(), &Theme::changed, this, &BenchmarkPage::drawKey);
    drawKey();
    return strategies;
}

void BenchmarkPage::drawKey()
{
    for (const auto& [name, box] : m_boxes) {
        box->setIconSize(QSize(3 * kSpace, kSpace));
        box->setIcon(lineSample(name));
    }
}

void BenchmarkPage::makeRanks()
{
    m_ranks->setObjectName(QStringLiteral("benchmarkRanks"));
    m_ranks->setAccessibleName(tr("Ranks of the strategies"));
    m_ranks->setModel(&m_numbers);
    m_ranks->setShowGrid(false);
    m_ranks->setTabKeyNavigation(false);
    m_ranks->setFrameShape(QFrame::NoFrame);
    m_ranks->setSelectionMode(QAbstractItemView::NoSelection);
    m_ranks->verticalHeader()->hide();
    m_ranks->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ranks->setFont(Theme::instance().tabularFont());
    m_ranks->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ranks->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(Theme::instance().tabularFont()).height() + kSpace / 2);
    m_ranks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ranks->horizontalHeader()->setFixedHeight( // titles of two lines
        2 * QFontMetrics(Theme::instance().textFont()).height() + kSpace / 2);
    addTableCopying(m_ranks, tr("Save the ranks"));
}

std::vector<std::string> BenchmarkPage::ticked() const
{
    std::vector<std::string> names;
    for (const std::string& name : benchmark::strategiesForTables()) {
        if (m_boxes.at(name)->isChecked())
            names.push_back(name);
    }
    return names;
}

void BenchmarkPage::updateButton()
{
    m_compare->setText(m_comparing ? tr("Stop") : tr("Compare"));
    m_compare->setIcon(Theme::icon(m_comparing ? u"stop" : u"start"));
    m_compare->setEnabled(m_comparing || !ticked().empty());
    m_compare->setToolTip(m_compare->isEnabled() ? QString() : tr("Tick a strategy first."));
}

void BenchmarkPage::compareWith(const std::string& strategy)
{
    const auto box = m_boxes.find(strategy);
    const bool isNew = box != m_boxes.end() && !box->second->isChecked();
    if (isNew)
        box->second->setChecked(true);
    if (!m_comparing && !ticked().empty() && (isNew || !m_chart->contest()))
        start();
}

void BenchmarkPage::start()
{
    benchmark::ContestRequest request;
    request.table = m_table->currentData().toString().toStdString();
    request.trainings = m_trainings->value();
    request.seeds = m_seeds->value();
    request.threads = m_parts.threads();
    for (const std::string& name : ticked()) {
        search::SearchSettings settings;
        settings.strategy = name;
        request.competitors.push_back({name, settings});
    }
    m_comparing = true;
    m_progress->setValue(0);
    m_progress->show();
    updateButton();
    m_job = m_parts.jobs.start<benchmark::Contest>(
        [request = std::move(request)](std::stop_token stop, JobProgress& progress) {
            return compare(request, stop, progress);
        },
        [this](Result<benchmark::Contest> outcome) { finish(std::move(outcome)); },
        [this](const JobProgress& progress) {
            m_progress->setValue(
                static_cast<int>(kProgressSteps * progress.fraction().value_or(0.0)));
        });
}

void BenchmarkPage::stop()
{
    m_parts.jobs.cancel(m_job);
    m_comparing = false;
    m_progress->hide();
    updateButton();
    m_note->setText(tr("The comparison was stopped."));
}

void BenchmarkPage::finish(Result<benchmark::Contest> outcome)
{
    m_comparing = false;
    m_progress->hide();
    updateButton();
    if (!outcome) {
        m_note->setText(sentence(outcome.error()));
        return;
    }
    const auto contest = std::make_shared<const benchmark::Contest>(*std::move(outcome));
    m_chart->setContest(contest);
    showRanks(*contest);
}

void BenchmarkPage::showRanks(const benchmark::Contest& contest)
{
    std::vector<const benchmark::Contestant*> order;
    for (const benchmark::Contestant& contestant : contest.contestants)
        order.push_back(&contestant);
    std::ranges::stable_sort(order, {}, [](const benchmark::Contestant* one) {
        return one->meanRank;
    });
    const auto rounded = [](double value) { return std::round(100.0 * value) / 100.0; };
    QVector<QVariantList> rows;
    const QVariantList origin = contestCells(contest);
    for (const benchmark::Contestant* one : order) {
        const benchmark::RegretBand& last = one->curve.back();
        rows << QVariantList{strategyName(one->name), rounded(one->meanRank),
                             rounded(100.0 * last.median), rounded(100.0 * last.lower),
                             rounded(100.0 * last.upper)}
                + origin;
    }
    const QStringList figures{tr("Strategy"), tr("Mean rank"), tr("Median regret"),
                              tr("Lower quartile"), tr("Upper quartile")};
    m_numbers.setContent(figures + contestHeaders(), rows);
    // Of all rows alike: for files; the page says it once.
    for (int column = static_cast<int>(figures.size()); column < m_numbers.columnCount(); ++column)
        m_ranks->setColumnHidden(column, true);
    m_ranks->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    // As high as its rows: nothing in it scrolls.
    m_ranks->setFixedHeight(m_ranks->horizontalHeader()->height()
                            + m_ranks->verticalHeader()->length() + 2);
    m_ranks->show();
    QStringList sentences{
        contestText(contest) + u'.',
        tr("Protocol: %1.").arg(protocolText(contest.split)),
        benchmarkText(),
        tr("%1 of %2 networks keep the energy limit; the best of them has %3 on the test part. "
           "Rank 1 is the best.")
            .arg(countText(static_cast<std::int64_t>(contest.valid)),
                 countText(static_cast<std::int64_t>(contest.architectures)),
                 percentText(contest.bestTest))};
    if (contest.criticalDifference)
        sentences << tr("Two mean ranks that are less than %1 apart may be equal (Nemenyi test at "
                        "5 %).")
                         .arg(numberText(*contest.criticalDifference));
    m_note->setText(sentences.join(u' '));
}

} // namespace splitscape::ui
