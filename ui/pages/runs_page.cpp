// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

#include "ui/library/library_controller.h"
#include "ui/pages/paper_tables_action.h"
#include "ui/pages/run_comparison.h"
#include "ui/pages/run_file_actions.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/note_delegate.h"

#include <QtWidgets>

namespace splitscape::ui {

namespace {

constexpr qsizetype kFewestCompared = 2;

QLabel* centred(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

RunsPage::RunsPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(&parts.runList)
    , m_order(&m_model)
    , m_loader(parts.jobs)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_lower(new QStackedWidget)
    , m_comparison(new RunComparison)
    , m_prompt(centred({}))
    , m_filter(new QLineEdit)
    , m_notice(new QLabel)
    , m_undo(new QPushButton(tr("Undo")))
    , m_close(new QToolButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("runsPage"));
    setFocusProxy(m_table);
    makeTable();
    makeCommands();
    assemble();
    connectParts();
    styleTable();
    refresh();
    refreshProgress();
    refreshComparison();
    if (const QString trouble = m_parts.runList.trouble(); !trouble.isEmpty())
        say(trouble);
}

void RunsPage::assemble()
{
    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(makeHeader());
    upperLayout->addWidget(m_table, 1);
    m_prompt->setObjectName(QStringLiteral("comparePrompt"));
    m_lower->addWidget(m_comparison);
    m_lower->addWidget(m_prompt);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("runsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({30 * kSpace, 45 * kSpace});
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeStatus());
}

void RunsPage::connectParts()
{
    LibraryController& library = m_parts.runList;
    connect(&library, &LibraryController::entriesChanged, this, &RunsPage::refresh);
    connect(&library, &LibraryController::entryChanged, this, [this](const QString& path) {
        if (m_model.compared().contains(path))
            m_loader.setRuns(m_model.compared());
    });
    connect(&library, &LibraryController::progressChanged, this, &RunsPage::refreshProgress);
    connect(&library, &LibraryController::said, this,
            [this](const QString& sentence) { say(sentence); });
    connect(&m_model, &LibraryModel::comparedChanged, this,
            [this] { m_loader.setRuns(m_model.compared()); });
    connect(&m_loader, &SummaryLoader::changed, this, &RunsPage::refreshComparison);
    connect(&Theme::instance(), &Theme::changed, this, &RunsPage::styleTable);
}

void RunsPage::makeTable()
{
    m_table->setTextElideMode(Qt::ElideMiddle); // names of runs differ at their ends
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Table of runs"));
    m_table->setModel(&m_order);
    m_table->setItemDelegateForColumn(
        int(LibraryColumn::Note),
        new NoteDelegate(int(StudyLibrary::kMostNoteCharacters), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(LibraryColumn::Date), Qt::DescendingOrder);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        // A double click on a note writes in it, one on a box ticks it.
        if (index.column() != int(LibraryColumn::Note)
            && index.column() != int(LibraryColumn::Compared))
            openCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunsPage::refresh);
}

void RunsPage::makeCommands()
{
    // Of the table alone: in the editor of a note these keys write.
    const auto add = [this](const QString& text, const char* name, const QKeySequence& keys,
                            QStringView icon) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        if (!icon.isEmpty())
            action->setIcon(Theme::icon(icon));
        m_table->addAction(action);
        return action;
    };
    m_open = add(tr("Open the run"), "openRun", QKeySequence(Qt::Key_Return), u"open");
    m_compare = add(tr("Compare"), "compareRun", QKeySequence(Qt::Key_Space), u"compare");
    QAction* none = add(tr("Compare none"), "compareNone", {}, {});
    QAction* note = add(tr("Write a note"), "writeNote", {}, {});
    m_remove = add(tr("Remove from the list"), "removeRun", QKeySequence(Qt::Key_Delete), u"close");
    m_remove->setStatusTip(tr("Takes the run out of the list; its file stays."));
    QAction* again
        = add(tr("Look at the files again"), "refreshRuns", QKeySequence::Refresh, u"reset");
    m_fileActions = new RunFileActions(
        {m_parts.runList, m_parts.jobs, m_parts.dialogs, m_table,
         [this] { return currentPath(); }, m_parts.shownFile});
    connect(m_fileActions, &RunFileActions::said, this,
            [this](const QString& sentence) { say(sentence); });
    m_paperTables = new PaperTablesAction({m_model, m_parts.jobs, m_parts.dialogs, this});
    m_table->addAction(m_paperTables->action());
    connect(m_paperTables, &PaperTablesAction::said, this,
            [this](const QString& sentence) { say(sentence); });
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(m_open, &QAction::triggered, this, &RunsPage::openCurrent);
    connect(m_compare, &QAction::triggered, this, &RunsPage::toggleCompared);
    connect(none, &QAction::triggered, &m_model, &LibraryModel::clearCompared);
    connect(note, &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            m_table->edit(current.siblingAtColumn(int(LibraryColumn::Note)));
    });
    connect(m_remove, &QAction::triggered, this, &RunsPage::removeCurrent);
    connect(again, &QAction::triggered, this, [this] {
        m_parts.runList.refreshAll();
        m_loader.setRuns(m_model.compared());
    });
}

QWidget* RunsPage::makeHeader()
{
    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Find by name, note, data or outcome"));
    m_filter->setAccessibleName(tr("Find runs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Theme::icon(u"filter"), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, &m_order, &LibraryOrder::setWords);
    auto* find = new QAction(tr("Find runs"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
    auto* open = new QPushButton(Theme::icon(u"open"), tr("Open"));
    open->setObjectName(QStringLiteral("openRunButton"));
    open->setToolTip(tr("Open the run in every page (Return)."));
    connect(open, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_open, &QAction::changed, open,
            [this, open] { open->setEnabled(m_open->isEnabled()); });
    auto* folder = new QPushButton(Theme::icon(u"add"), tr("Add folder…"));
    folder->setObjectName(QStringLiteral("addFolderButton"));
    folder->setToolTip(tr("List every run (.splitscape) in a folder and the folders in it."));
    connect(folder, &QPushButton::clicked, this, &RunsPage::askFolder);
    auto* tables = new QToolButton;
    tables->setObjectName(QStringLiteral("paperTablesButton"));
    tables->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tables->setDefaultAction(m_paperTables->action());
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    layout->setSpacing(kSpace);
    layout->addWidget(m_filter, 1);
    layout->addWidget(open);
    layout->addWidget(tables);
    layout->addWidget(folder);
    return header;
}

QWidget* RunsPage::makeStatus()
{
    m_notice->setObjectName(QStringLiteral("runsNotice"));
    m_notice->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoRemove"));
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_parts.runList.undoRemove();
        say({});
    });
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setAutoRaise(true);
    m_close->setIcon(Theme::icon(u"close"));
    m_close->setToolTip(tr("Close this message."));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] { say({}); });
    m_progress->setObjectName(QStringLiteral("runsProgress"));
    m_progress->setAccessibleName(tr("Runs looked at"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(16 * kSpace, kSpace);
    m_cancel->setObjectName(QStringLiteral("cancelLooking"));
    connect(m_cancel, &QPushButton::clicked, &m_parts.runList, &LibraryController::cancel);
    m_status = new QWidget;
    auto* layout = new QHBoxLayout(m_status);
    layout->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    layout->setSpacing(kSpace);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    return m_status;
}

QWidget* RunsPage::makeEmpty()
{
    auto* empty = new QWidget;
    empty->setObjectName(QStringLiteral("runsEmpty"));
    auto* folder = new QPushButton(Theme::icon(u"add"), tr("Add folder…"));
    connect(folder, &QPushButton::clicked, this, &RunsPage::askFolder);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(centred(
        tr("Every run you start or open is listed here, with a note if you write one. Runs from "
           "the command line come in by their folder.")));
    layout->addWidget(folder, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return empty;
}

void RunsPage::styleTable()
{
    const Theme& theme = Theme::instance();
    m_table->setFont(theme.tabularFont());
    const QFontMetrics figures(theme.tabularFont());
    const QFontMetrics titles(theme.textFont());
    m_table->verticalHeader()->setDefaultSectionSize(figures.height() + kSpace);
    // As wide as its title or what it usually holds.
    constexpr int kSortMark = 4 * kSpace; // and the margins of a cell
    for (int column = 0; column + 1 < m_model.columnCount(); ++column) {
        const LibraryColumnInfo& info = infoOf(static_cast<LibraryColumn>(column));
        const int title = titles.horizontalAdvance(libraryColumnTitle(info)) + kSortMark;
        const int usual = figures.horizontalAdvance(QString::fromUtf8(info.usual)) + 3 * kSpace;
        m_table->setColumnWidth(column, std::max(title, usual));
    }
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_prompt->setPalette(muted);
    m_notice->setPalette(muted);
}

void RunsPage::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const QString path = currentPath();
    const bool isCompared = m_model.compared().contains(path);
    m_open->setEnabled(!path.isEmpty());
    m_remove->setEnabled(!path.isEmpty());
    m_fileActions->setEnabled(!path.isEmpty());
    m_compare->setEnabled(isCompared || (!path.isEmpty() && m_model.canCompare(path)));
    m_compare->setText(isCompared ? tr("Do not compare") : tr("Compare"));
}

void RunsPage::refreshProgress()
{
    const bool isBusy = m_parts.runList.isBusy();
    const LibraryController::Progress progress = m_parts.runList.progress();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setRange(0, progress.all);
    m_progress->setValue(progress.done);
    m_status->setVisible(isBusy || !m_notice->text().isEmpty());
}

void RunsPage::refreshComparison()
{
    refresh();
    std::vector<ComparedRun> runs;
    QStringList troubles;
    for (const SummaryLoader::Loaded& one : m_loader.runs()) {
        const QString letter = runLetter(m_model.compared().indexOf(one.path));
        if (one.summary)
            runs.push_back({letter, m_model.nameOf(one.path), one.summary, one.elapsed});
        else if (one.failure)
            troubles << sentence(*one.failure);
    }
    const qsizetype count = m_model.compared().size();
    if (count == 0)
        m_prompt->setText(tr("Tick two or more runs to see them side by side."));
    else if (count < kFewestCompared)
        m_prompt->setText(tr("%1 is ticked. Tick one more to compare them.")
                              .arg(m_model.nameOf(m_model.compared().first())));
    else if (!troubles.isEmpty())
        m_prompt->setText(troubles.join(u'\n'));
    else
        m_prompt->setText(tr("Reading the runs…"));
    const bool canShow = count >= kFewestCompared && qsizetype(runs.size()) == count;
    if (canShow)
        m_comparison->setRuns(runs);
    // Until one more run is read, the others stay on the screen.
    if (count >= kFewestCompared && m_loader.isBusy() && troubles.isEmpty() && !canShow)
        return;
    m_lower->setCurrentIndex(canShow ? 0 : 1);
}

void RunsPage::say(const QString& sentence, bool canUndo)
{
    m_notice->setText(sentence);
    m_undo->setVisible(canUndo);
    m_close->setVisible(!sentence.isEmpty());
    refreshProgress();
}

void RunsPage::askFolder()
{
    m_parts.dialogs.openFolder(
        this, {tr("Add the runs of a folder"), {}, {}, {}},
        [this](const QString& folder) { m_parts.runList.addFolder(folder); });
}

QString RunsPage::currentPath() const
{
    return m_table->currentIndex().data(LibraryModel::PathRole).toString();
}

void RunsPage::openCurrent()
{
    if (const QString path = currentPath(); !path.isEmpty())
        emit openRequested(path);
}

void RunsPage::removeCurrent()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    const QString name = m_model.nameOf(path);
    const int row = m_table->currentIndex().row();
    m_parts.runList.remove(path);
    if (m_order.rowCount() > 0)
        m_table->setCurrentIndex(
            m_order.index(std::min(row, m_order.rowCount() - 1), int(LibraryColumn::Run)));
    say(tr("%1 is no longer in the list; its file stays where it is.").arg(name), true);
}

void RunsPage::toggleCompared()
{
    if (const QString path = currentPath(); !path.isEmpty())
        m_model.setCompared(path, !m_model.compared().contains(path));
}

void RunsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts.runList.refreshAll();
    if (!m_model.compared().isEmpty())
        m_loader.setRuns(m_model.compared());
}

} // namespace splitscape::ui
