// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/candidates_page.h"

#include "core/base/files.h"
#include "core/partition/timing.h"
#include "ui/charts/parallel_chart.h"
#include "ui/models/candidate_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_bar.h"
#include "ui/jobs/work_pool.h"

#include <QtWidgets>

namespace splitscape::ui {

CandidatesPage::CandidatesPage(CandidateSet* candidates, Selection* selection,
                               CandidateModel* model, QWidget* parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_model(model)
    , m_filterBar(new FilterBar(candidates))
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("The table fills as soon as a search assesses its first candidates.")))
    , m_stack(new QStackedWidget)
    , m_parallel(new ParallelChart(candidates, selection, model))
    , m_notice(new QLabel)
{
    setObjectName(QStringLiteral("candidatesPage"));
    makeTable();
    makeCommands();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_notice->setObjectName(QStringLiteral("candidatesNotice"));
    m_notice->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    m_notice->setWordWrap(true);
    m_notice->hide();

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_filterBar);
    upperLayout->addWidget(m_stack, 1);
    upperLayout->addWidget(m_notice);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("candidatesSplitter"));
    splitter->addWidget(upper);
    splitter->addWidget(m_parallel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(selection, &Selection::selectedChanged, this, &CandidatesPage::followSelection);
    connect(selection, &Selection::pinnedChanged, this, &CandidatesPage::followSelection);
    const auto refresh = [this] {
        m_stack->setCurrentIndex(m_candidates->snapshot()->table.empty() ? 1 : 0);
        hideIdleColumns();
        followSelection();
    };
    connect(model, &CandidateModel::aboutToFollow, this, &CandidatesPage::letGo);
    connect(candidates, &CandidateSet::snapshotChanged, this, refresh);
    connect(&Theme::instance(), &Theme::changed, this, &CandidatesPage::styleTable);
    styleTable();
    refresh();
}

void CandidatesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("candidatesTable"));
    m_table->setAccessibleName(tr("Table of candidates"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    // Rows of one height need no measuring, whatever their number.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(int(m_candidates->sort().column),
                                                  m_candidates->sort().order);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &CandidatesPage::columnMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(CandidateColumn::Accuracy), Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                takeCurrent(current.isValid() ? current.row() : -1);
            });
    connect(m_table, &QTableView::entered, this,
            [this](const QModelIndex& index) { m_selection->hover(m_model->idAt(index.row())); });
}

void CandidatesPage::styleTable()
{
    const Theme& theme = Theme::instance();
    m_table->setFont(theme.tabularFont());
    const QFontMetrics metrics(theme.tabularFont());
    const QFontMetrics header(theme.textFont());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + kSpace);
    constexpr int kSortMark = 4 * kSpace; // and the margins of a cell
    for (int column = 0; column < m_model->columnCount() - 1; ++column) {
        const QString title
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = header.horizontalAdvance(title) + kSortMark;
        if (column == int(CandidateColumn::Status))
            width = std::max(
                width, metrics.horizontalAdvance(standingText(Standing::Failed)) + 4 * kSpace);
        m_table->setColumnWidth(
            column,
            std::max(width, metrics.horizontalAdvance(QStringLiteral("0,000,000")) + 2 * kSpace));
    }
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_empty->setPalette(muted);
    m_notice->setPalette(muted);
}

void CandidatesPage::makeCommands()
{
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& keys,
                            QStringView icon) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!icon.isEmpty())
            action->setIcon(Theme::icon(icon));
        m_commands << action;
        return action;
    };
    m_pin = add(tr("Pin to compare"), QStringLiteral("pinCandidate"), QKeySequence(Qt::Key_P),
                u"pin");
    QAction* compare = add(tr("Compare the pinned"), QStringLiteral("comparePinned"),
                           QKeySequence(Qt::Key_C), u"compare");
    QAction* copy
        = add(tr("Copy the table"), QStringLiteral("copyCandidates"), QKeySequence::Copy, u"copy");
    QAction* save
        = add(tr("Save the table as CSV…"), QStringLiteral("saveCandidates"), {}, u"export");
    QAction* find = add(tr("Find a candidate"), QStringLiteral("findCandidate"), QKeySequence::Find,
                        u"search");
    connect(m_pin, &QAction::triggered, this, [this] {
        if (m_selection->selected())
            m_selection->togglePin(*m_selection->selected());
    });
    connect(compare, &QAction::triggered, this, &CandidatesPage::compareRequested);
    connect(copy, &QAction::triggered, this, &CandidatesPage::copyTable);
    connect(save, &QAction::triggered, this, &CandidatesPage::askPath);
    connect(find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    m_table->addActions({m_pin, compare, copy, save});
    addAction(find);
}

void CandidatesPage::hideIdleColumns()
{
    const CandidateSnapshot& snapshot = *m_candidates->snapshot();
    const bool edge = snapshot.rules.judging.scenario == partition::Scenario::EdgeEnergy;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        const CandidateColumnInfo& info = kColumns[i];
        // Unknown before extraction, or not asked for; and one of the two is the scenario's energy,
        // which has its column.
        const bool isIdle = (info.column == CandidateColumn::HeldBack
                             && !snapshot.extent(CandidateColumn::HeldBack))
            || (info.column == CandidateColumn::Latency
                && !partition::statesTime(snapshot.rules))
            || (info.column == CandidateColumn::AveragePower
                && !snapshot.extent(CandidateColumn::AveragePower))
            || (info.column == CandidateColumn::EdgeEnergy && edge)
            || (info.column == CandidateColumn::TotalEnergy && !edge);
        const bool hidden = isIdle || m_hiddenColumns.contains(QString::fromUtf8(info.key));
        if (m_table->isColumnHidden(int(i)) != hidden)
            m_table->setColumnHidden(int(i), hidden);
    }
}

void CandidatesPage::setHiddenColumns(const QStringList& keys)
{
    m_hiddenColumns = keys;
    m_hiddenColumns.removeAll(QString::fromUtf8(infoOf(CandidateColumn::Id).key));
    hideIdleColumns();
}

void CandidatesPage::columnMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CandidateColumnInfo& info : kColumns) {
        if (info.column == CandidateColumn::Id)
            continue; // a row without its name is of no use
        const QString key = QString::fromUtf8(info.key);
        QAction* action = menu->addAction(columnTitle(info.column));
        action->setObjectName(key);
        action->setCheckable(true);
        action->setChecked(!m_hiddenColumns.contains(key));
        action->setToolTip(columnExplanation(info.column));
        connect(action, &QAction::toggled, this, [this, key](bool shown) {
            QStringList hidden = m_hiddenColumns;
            hidden.removeAll(key);
            if (!shown)
                hidden << key;
            setHiddenColumns(hidden);
            emit hiddenColumnsChanged(m_hiddenColumns);
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

void CandidatesPage::letGo()
{
    // The view would go on to the next row and scroll there when the current one goes.
    const auto id = m_selection->selected();
    const CandidateSnapshot& next = *m_candidates->snapshot();
    const std::size_t row = id ? next.table.find(*id) : next.table.size();
    if (row < next.table.size() && next.passes(row))
        return;
    const QSignalBlocker blocker(m_table->selectionModel());
    m_table->selectionModel()->clear();
}

void CandidatesPage::takeCurrent(int row)
{
    // The user moves the current row only when rows stand still.
    if (row >= 0 && !m_model->isFollowing())
        m_selection->select(m_model->idAt(row));
}

void CandidatesPage::followSelection()
{
    const auto id = m_selection->selected();
    const bool pinned = id && m_selection->isPinned(*id);
    m_pin->setText(pinned ? tr("Unpin") : tr("Pin to compare"));
    m_pin->setEnabled(id.has_value());
    const int row = id ? m_model->rowOf(*id) : -1;
    QItemSelectionModel* rows = m_table->selectionModel();
    if (row < 0) {
        const QSignalBlocker blocker(rows);
        rows->clear();
        m_table->viewport()->update();
    } else if (rows->currentIndex().row() != row || !rows->isRowSelected(row, {})) {
        const int column = std::max(0, rows->currentIndex().column());
        rows->setCurrentIndex(m_model->index(row, column),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void CandidatesPage::copyTable()
{
    auto text
        = QtFuture::makeReadyFuture().then(&workPool(), [snapshot = m_candidates->snapshot()] {
              return candidatesText(*snapshot, '\t');
          });
    text.then(this, [this, rows = m_candidates->snapshot()->order.size()](const QByteArray& made) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(made));
        say(tr("Copied %n candidates.", nullptr, int(rows)));
    });
}

void CandidatesPage::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the table of candidates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("candidates.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CandidatesPage::saveTo);
    dialog->open();
}

void CandidatesPage::saveTo(const QString& path)
{
    const SnapshotPtr snapshot = m_candidates->snapshot();
    auto saved = QtFuture::makeReadyFuture().then(&workPool(), [snapshot, path] {
        const QByteArray text = candidatesText(*snapshot, ',');
        const auto outcome
            = writeFileAtomically(std::filesystem::path(path.toStdU16String()),
                                  std::string_view(text.constData(), std::size_t(text.size())));
        return outcome ? std::optional<ErrorCode>() : std::optional(outcome.error().code);
    });
    saved.then(this, [this, path, snapshot](std::optional<ErrorCode> failure) {
        const QString name = QFileInfo(path).fileName();
        if (!failure)
            say(tr("Saved %n candidates as %1.", nullptr, int(snapshot->order.size())).arg(name));
        else if (*failure == ErrorCode::DiskFull)
            say(tr("%1 was not saved because the disk is full.").arg(name));
        else
            say(tr("%1 could not be written there; choose another folder.").arg(name));
    });
}

void CandidatesPage::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
    QTimer::singleShot(4000, m_notice, &QWidget::hide);
}

} // namespace splitscape::ui
