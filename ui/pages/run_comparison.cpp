// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_comparison.h"

#include "ui/charts/run_accuracy_chart.h"
#include "ui/charts/run_figures.h"
#include "ui/charts/run_front_chart.h"
#include "ui/charts/table_copying.h"
#include "ui/theme/theme.h"
#include "ui/widgets/heading.h"

#include <QtWidgets>

namespace splitscape::ui {

namespace {

} // namespace

RunComparison::RunComparison(QWidget* parent)
    : QScrollArea(parent)
    , m_figureView(makeTable(&m_figures, "runFigures", tr("Figures of the compared runs")))
    , m_searchView(makeTable(&m_searches, "runSearches", tr("How the compared runs were searched")))
    , m_settingView(
          makeTable(&m_settings, "runSettings", tr("Settings in which the compared runs differ")))
    , m_sameSettings(new QLabel(tr("The studies do not differ in any setting.")))
    , m_drawn(new QLabel)
    , m_accuracy(new RunAccuracyChart)
    , m_fronts(new RunFrontChart)
{
    setObjectName(QStringLiteral("runComparison"));
    setAccessibleName(tr("Comparison of runs"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_accuracy->setObjectName(QStringLiteral("runAccuracyChart"));
    m_fronts->setObjectName(QStringLiteral("runFrontChart"));
    m_sameSettings->setObjectName(QStringLiteral("sameSettings"));
    m_sameSettings->setContentsMargins(kSpace, 0, kSpace, kSpace);
    m_drawn->setObjectName(QStringLiteral("drawnRuns"));
    m_drawn->setContentsMargins(kSpace, 0, kSpace, 0);
    m_drawn->setWordWrap(true);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, kSpace, 0, 0);
    layout->setSpacing(kSpace);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             makeHeading(tr("Figures of the best candidates"), kSpace), m_figureView, m_drawn,
             m_accuracy, m_fronts, makeHeading(tr("The searches"), kSpace), m_searchView,
             makeHeading(tr("Settings that differ"), kSpace), m_settingView, m_sameSettings})
        layout->addWidget(widget);
    layout->addStretch(1);
    setWidget(body);
    connect(&Theme::instance(), &Theme::changed, this, &RunComparison::fitTables);
}

QTableView* RunComparison::makeTable(FigureTable* table, const char* name, const QString& meaning)
{
    auto* view = new QTableView;
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(meaning);
    view->setModel(table);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    addTableCopying(view, meaning);
    return view;
}

void RunComparison::setRuns(const std::vector<ComparedRun>& runs)
{
    fillFoundFigures(m_figures, runs);
    fillSearchFigures(m_searches, runs);
    fillDifferingSettings(m_settings, runs);
    const bool differs = m_settings.rowCount() > 0;
    m_settingView->setVisible(differs);
    m_sameSettings->setVisible(!differs);
    m_drawn->setVisible(runs.size() > kMostComparedRuns);
    if (runs.size() > kMostComparedRuns)
        m_drawn->setText(tr("The charts show %1 to %2, the tables every run.", "letters of runs")
                             .arg(runs.front().letter, runs[kMostComparedRuns - 1].letter));
    m_accuracy->setRuns(runs);
    m_fronts->setRuns(runs);
    fitTables();
}

void RunComparison::fitTables()
{
    const QFont font = Theme::instance().tabularFont();
    for (QTableView* view : {m_figureView, m_searchView, m_settingView}) {
        view->setFont(font);
        view->verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + kSpace / 2 + 2);
        // A few runs share the room; more are as wide as they are, and the table scrolls.
        const bool isWide = view->horizontalHeader()->count() > int(kMostComparedRuns) + 1;
        view->horizontalHeader()->setSectionResizeMode(isWide ? QHeaderView::ResizeToContents
                                                              : QHeaderView::Stretch);
        view->setHorizontalScrollBarPolicy(isWide ? Qt::ScrollBarAlwaysOn
                                                  : Qt::ScrollBarAlwaysOff);
        if (view->horizontalHeader()->count() > 0)
            view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        // As high as its rows: the page scrolls, not the table.
        view->setFixedHeight(view->horizontalHeader()->sizeHint().height()
                             + view->verticalHeader()->length() + 2
                             + (isWide ? view->horizontalScrollBar()->sizeHint().height() : 0));
    }
}

} // namespace splitscape::ui
