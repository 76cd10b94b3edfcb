// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/series_page.h"

#include "ui/charts/drawing_view.h"
#include "ui/charts/report_table.h"
#include "ui/preferences/preferences.h"
#include "ui/report/report_writer.h"
#include "ui/report/series_article.h"
#include "ui/report/series_figures.h"
#include "ui/run/series_runner.h"
#include "ui/text/evidence.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QtWidgets>
#include <algorithm>

namespace splitscape::ui {

namespace {

QLabel* words(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names of studies and files are anything
    label->setContentsMargins(kSpace, 0, kSpace, 0);
    return label;
}

} // namespace

SeriesPage::SeriesPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_empty(words("seriesEmpty"))
{
    setObjectName(QStringLiteral("seriesPage"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("A study with several seeds or several energy limits is searched once with each. What "
           "the searches came to is shown here."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_parts.runner, &SeriesRunner::begun, this,
            [this] { setFolder(m_parts.runner.folder()); });
    connect(&m_parts.runner, &SeriesRunner::changed, this, [this] {
        showState();
        if (!m_folder.empty() && m_parts.runner.folder() == m_folder)
            read();
    });
}

QWidget* SeriesPage::makeContent()
{
    m_lead = words("seriesLead");
    QFont strong = Theme::instance().textFont();
    strong.setWeight(QFont::DemiBold);
    m_lead->setFont(strong);
    m_state = words("seriesState");
    m_problems = words("seriesProblems");
    m_accuracy = new DrawingView;
    m_accuracy->setObjectName(QStringLiteral("seriesAccuracy"));
    m_budget = new DrawingView;
    m_budget->setObjectName(QStringLiteral("seriesBudget"));
    m_spread = makeTable("seriesSpread", tr("Over the searches"));
    m_networks = makeTable("seriesNetworks", tr("The network of each limit"));
    m_searches = makeTable("seriesSearches", tr("Every search"));
    connect(m_searches.view, &QTableView::activated, this,
            [this](const QModelIndex& index) { openSearch(index.row()); });
    connect(m_searches.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showState(); });
    auto* figures = new QHBoxLayout;
    figures->setSpacing(2 * kSpace);
    figures->addWidget(m_accuracy, 1);
    figures->addWidget(m_budget, 1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace, 2 * kSpace, kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(m_lead);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    layout->addWidget(m_problems);
    layout->addWidget(m_spread.caption);
    layout->addWidget(m_spread.view);
    layout->addLayout(figures);
    layout->addWidget(m_networks.caption);
    layout->addWidget(m_networks.view);
    layout->addWidget(m_searches.caption);
    layout->addWidget(m_searches.view);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("The searches of a study"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

QWidget* SeriesPage::makeButtons()
{
    m_goOn = new QPushButton(Theme::icon(u"start"), tr("Go on"));
    m_goOn->setObjectName(QStringLiteral("seriesGoOn"));
    connect(m_goOn, &QPushButton::clicked, this, &SeriesPage::goOnRequested);
    m_open = new QPushButton(Theme::icon(u"open"), tr("Open the search"));
    m_open->setObjectName(QStringLiteral("seriesOpen"));
    m_open->setToolTip(tr("Open the selected search in every page (Return)."));
    connect(m_open, &QPushButton::clicked, this,
            [this] { openSearch(m_searches.view->currentIndex().row()); });
    auto* report = new QPushButton(Theme::icon(u"report"), tr("Save report…"));
    report->setObjectName(QStringLiteral("seriesReport"));
    report->setToolTip(tr("Save tables, figures and limitations of all searches as PDF or web page."));
    connect(report, &QPushButton::clicked, this, &SeriesPage::askReport);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSpace, 0, kSpace, 0);
    layout->setSpacing(kSpace);
    for (QPushButton* button : {m_goOn, m_open, report})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

SeriesPage::Table SeriesPage::makeTable(const char* name, const QString& title)
{
    Table table{words(""), new QTableView, new ArticleTableModel(this)};
    QTableView* view = table.view;
    view->setObjectName(QString::fromLatin1(name));
    view->setModel(table.model);
    styleReportTable(view, title);
    return table;
}

void SeriesPage::setFolder(const std::filesystem::path& folder)
{
    if (folder != m_folder) {
        m_series.reset();
        m_stack->setCurrentIndex(0);
        m_empty->setText(tr("Reading the searches…"));
    }
    m_folder = folder;
    read();
}

void SeriesPage::read()
{
    if (m_folder.empty())
        return;
    m_parts.jobs.cancel(m_readJob);
    m_readJob = m_parts.jobs.start<SeriesPtr>(
        [folder = m_folder, known = m_series](std::stop_token stop,
                                              JobProgress&) -> Result<SeriesPtr> {
            auto series = report::readSeries(folder, std::move(stop), known.get());
            if (!series)
                return series.error();
            return SeriesPtr(std::make_shared<const report::Series>(*std::move(series)));
        },
        [this](const Result<SeriesPtr>& series) { take(series); });
}

void SeriesPage::take(const Result<SeriesPtr>& series)
{
    if (!series) {
        m_series.reset();
        m_empty->setText(sentence(series.error()));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_series = *series;
    show(*m_series);
    m_stack->setCurrentIndex(1);
}

void SeriesPage::show(const report::Series& series)
{
    QStringList leads;
    if (series.groups.size() <= 3) { // of more the table tells
        for (const report::SeriesGroup& group : series.groups)
            leads += leadText(group, series.spec);
    }
    leads += tr("Protocol: %1.").arg(protocolText(series.spec.dataset.split));
    m_lead->setText(leads.join(u'\n'));
    QStringList problems;
    for (const Error& one : series.damage)
        problems += sentence(one);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setHidden(problems.isEmpty());
    m_files.clear();
    for (const report::SeriesGroup& group : series.groups) {
        for (const report::SeriesRun& run : group.runs)
            m_files.push_back(report::fileOf(m_folder, run.member));
    }
    SeriesTables tables = tablesOf(series);
    showTable(m_spread, std::move(tables.spread));
    showTable(m_networks, std::move(tables.networks));
    showTable(m_searches, std::move(tables.searches));
    using Draw = DrawingView::Draw;
    m_accuracy->setDraw(hasSeriesAccuracy(series)
                            ? Draw([kept = m_series](const QSizeF& size) {
                                  return drawSeriesAccuracy(*kept, size);
                              })
                            : Draw());
    m_accuracy->setHidden(m_accuracy->isEmpty());
    m_budget->setDraw(hasSeriesBudget(series)
                          ? Draw([kept = m_series](const QSizeF& size) {
                                return drawSeriesBudget(*kept, size);
                            })
                          : Draw());
    m_budget->setHidden(m_budget->isEmpty());
    showState();
}

void SeriesPage::showTable(Table& table, ArticleTable content)
{
    const int row = table.view->currentIndex().row();
    const bool isEmpty = content.rows.empty();
    table.caption->setText(content.caption);
    table.model->setTable(std::move(content));
    table.caption->setHidden(isEmpty);
    table.view->setHidden(isEmpty);
    if (row >= 0 && row < table.model->rowCount())
        table.view->setCurrentIndex(table.model->index(row, 0));
    fitReportTable(table.view);
}

std::size_t SeriesPage::left() const
{
    if (!m_series)
        return 0;
    std::size_t left = 0;
    for (const report::SeriesGroup& group : m_series->groups) {
        left += static_cast<std::size_t>(
            std::ranges::count_if(group.runs, [](const report::SeriesRun& run) {
                return run.state != record::RunState::Completed;
            }));
    }
    return left;
}

void SeriesPage::setCanGoOn(bool canGoOn)
{
    m_canGoOn = canGoOn;
    showState();
}

void SeriesPage::showState()
{
    if (!m_series)
        return;
    const SeriesRunner& runner = m_parts.runner;
    const auto searches = static_cast<int>(m_series->searches());
    const auto waiting = static_cast<int>(left());
    const bool isUnderWay = runner.isUnderWay() && runner.folder() == m_folder;
    QString state = waiting == 0 ? tr("All %n search(es) are complete.", nullptr, searches)
                                 : tr("%1 of %2 searches are complete.")
                                       .arg(searches - waiting)
                                       .arg(searches);
    if (isUnderWay && runner.current())
        state = tr("Search %1 of %2 goes on: %3.")
                    .arg(runner.current()->place + 1)
                    .arg(searches)
                    .arg(QString::fromStdString(runner.current()->member.stem));
    m_state->setText(state);
    m_goOn->setVisible(waiting > 0 && !isUnderWay);
    m_goOn->setEnabled(m_canGoOn && !runner.isUnderWay());
    m_goOn->setText(tr("Go on with %n search(es)", nullptr, waiting));
    const int row = m_searches.view->currentIndex().row();
    std::error_code ignored;
    m_open->setEnabled(row >= 0 && static_cast<std::size_t>(row) < m_files.size()
                       && std::filesystem::exists(m_files[static_cast<std::size_t>(row)], ignored));
}

void SeriesPage::openSearch(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_files.size())
        return;
    const std::filesystem::path& file = m_files[static_cast<std::size_t>(row)];
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        emit openRequested(QString::fromStdString(file.string()));
    else
        emit said(tr("This search has not begun."));
}

void SeriesPage::askReport()
{
    if (!m_series)
        return;
    const QString name = QString::fromStdString(m_series->name) + QStringLiteral("-report.pdf");
    m_parts.dialogs.saveFile(window(),
                             {tr("Save the report"),
                              QDir(m_parts.preferences.lastFolder()).filePath(name),
                              {tr("PDF (*.pdf)"), tr("Web page (*.html)")},
                              QStringLiteral("pdf")},
                             [this, series = m_series](const QString& path) {
                                 writeReportTo(series, path);
                             });
}

void SeriesPage::writeReportTo(const SeriesPtr& series, const QString& path)
{
    m_parts.jobs.cancel(m_reportJob);
    m_reportJob = m_parts.jobs.start<bool>(
        [series, to = std::filesystem::path(path.toStdString())](
            std::stop_token, JobProgress&) -> Result<bool> {
            const auto format = reportFormatOf(to);
            if (!format)
                return format.error();
            if (const auto written = writeReport(*series, to, *format); !written)
                return written.error();
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (!written)
                emit failed(sentence(written.error()));
            else
                emit said(
                    tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void SeriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace splitscape::ui
