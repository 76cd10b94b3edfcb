// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/energy_bars.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/split_view.h"
#include "ui/pages/kept_panel.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/difference_delegate.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

constexpr std::size_t kFewest = 2;

/// The value of the radar's ring on each axis.
struct Rings {
    double error = 1.0;
    std::optional<double> energy; ///< mJ
    std::optional<double> flash; ///< bytes
    double ram = 1.0; ///< bytes
};

Rings ringsOf(const CandidateSnapshot& snapshot, const evaluate::CandidateResult& reference)
{
    const partition::Rules& rules = snapshot.rules;
    Rings rings;
    // Guessing among n classes errs 1 - 1/n of the time: no candidate should reach that ring.
    rings.error = 1.0 - 1.0 / std::max(2, reference.architecture.lengths.back());
    if (rules.limits.energy)
        rings.energy = rules.limits.energy->inMillijoules();
    if (const auto flash = rules.limits.flash ? rules.limits.flash : rules.device.flash)
        rings.flash = static_cast<double>(flash->count());
    rings.ram = static_cast<double>(rules.limits.ram.value_or(rules.device.ram).count());
    return rings;
}

/// The comparison with the names of the figures as its first column, for files and the clipboard.
void fillNamed(FigureTable& table, const ComparisonModel& model)
{
    QStringList headers{QStringLiteral("figure")};
    for (int column = 0; column < model.columnCount(); ++column)
        headers << model.headerData(column, Qt::Horizontal, Qt::EditRole).toString();
    QVector<QVariantList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList cells{model.headerData(row, Qt::Vertical, Qt::EditRole)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(Qt::EditRole);
        rows << cells;
    }
    table.setContent(headers, rows);
}

} // namespace

ComparePage::ComparePage(CandidateSet* candidates, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_model(new ComparisonModel(candidates, selection, this))
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_notice(new QLabel)
    , m_table(new QTableView)
    , m_radar(new RadarChart)
    , m_bars(new EnergyBars)
    , m_kept(new KeptPanel(m_model))
{
    setObjectName(QStringLiteral("comparePage"));
    makeTable();
    m_stack->addWidget(makeBody());
    auto* empty = new QWidget;
    empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* choose = new QPushButton(tr("Choose candidates"));
    choose->setObjectName(QStringLiteral("compareChoose"));
    connect(choose, &QPushButton::clicked, this, &ComparePage::candidatesRequested);
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(choose, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_kept);
    connect(m_model, &ComparisonModel::changed, this, &ComparePage::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &ComparePage::fitTable);
    refresh();
}

void ComparePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Figures of the pinned candidates"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::StrongFocus);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(4 * kSpace);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &ComparePage::columnMenu);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(Theme::icon(u"copy"), tr("Copy the table"), this);
    copy->setObjectName(QStringLiteral("copyComparison"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ComparePage::copyTable);
    auto* save = new QAction(Theme::icon(u"export"), tr("Save the table as CSV…"), this);
    save->setObjectName(QStringLiteral("saveComparison"));
    connect(save, &QAction::triggered, this, &ComparePage::askPath);
    m_table->addActions({copy, save});
}

QWidget* ComparePage::makeBody()
{
    auto* charts = new QWidget;
    m_chartLayout = new QBoxLayout(QBoxLayout::LeftToRight, charts);
    m_chartLayout->setContentsMargins(0, 0, 0, 0);
    m_chartLayout->setSpacing(kSpace);
    m_chartLayout->addWidget(m_radar, 1);
    m_chartLayout->addWidget(m_bars, 1);
    for (QWidget* chart : {static_cast<QWidget*>(m_radar), static_cast<QWidget*>(m_bars)})
        chart->setFixedHeight(36 * kSpace);
    auto* splits = new QWidget;
    m_splitLayout = new QVBoxLayout(splits);
    m_splitLayout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < Selection::kMostPinned; ++i) {
        auto* split = new SplitView;
        split->setObjectName(QStringLiteral("compareSplit%1").arg(i));
        split->setMinimumHeight(34 * kSpace);
        m_splits.push_back(split);
        m_splitLayout->addWidget(split);
    }
    m_notice->setObjectName(QStringLiteral("compareNotice"));
    m_notice->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    m_notice->hide();

    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_table);
    layout->addWidget(m_notice);
    layout->addWidget(charts);
    layout->addWidget(splits);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setAccessibleName(tr("Comparison of the pinned candidates"));
    area->setObjectName(QStringLiteral("compareArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    return area;
}

void ComparePage::refresh()
{
    const std::size_t count = m_model->candidates().size();
    m_stack->setCurrentIndex(count >= kFewest ? 0 : 1);
    m_empty->setText(
        count == 0
            ? tr("Pin two to four candidates to see them side by side. The pin is in the table, "
                 "in the inspector and on Ctrl and click in every chart.")
            : tr("Candidate #%1 is pinned. Pin one more to compare them.")
                  .arg(m_model->candidates().front()->id));
    if (count < kFewest)
        return;
    fitTable();
    refreshRadar();
    refreshSplits();
}

void ComparePage::fitTable()
{
    const Theme& theme = Theme::instance();
    m_table->setFont(theme.tabularFont());
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.tabularFont()).height()
                                                     + kSpace / 2 + 2);
    // The architecture wraps within its column.
    if (const int last = m_model->rowCount() - 1; last >= 0)
        m_table->resizeRowToContents(last);
    // As high as its rows: the page scrolls, not the table.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->length() + 2);
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side by side neither chart has room for its labels on a narrow page.
    constexpr int kRoomForTwo = 90 * kSpace;
    m_chartLayout->setDirection(width() < kRoomForTwo ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    QTimer::singleShot(0, this, &ComparePage::fitTable); // once the columns have their new widths
}

void ComparePage::refreshRadar()
{
    const CandidateSnapshot& snapshot = *m_model->snapshot();
    const auto& candidates = m_model->candidates();
    const Rings limits = ringsOf(snapshot, *candidates.front());
    Rings rings = limits;
    std::vector<RadarSeries> series;
    std::vector<EnergyShare> shares;
    // Without a limit the largest of the compared is the ring.
    double largestError = 0.0;
    Energy largestEnergy;
    Bytes largestFlash;
    Bytes largestRam;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i]->training)
            largestError = std::max(largestError, 1.0 - candidates[i]->training->selectionAccuracy);
        const JudgedCandidate& judged = m_model->judged(i);
        if (!judged.best)
            continue;
        largestEnergy
            = std::max(largestEnergy, partition::scenarioEnergy(*judged.best, judged.scenario));
        largestFlash = std::max(largestFlash, judged.best->flash);
        largestRam = std::max(largestRam, judged.best->ram);
    }
    if (!limits.energy)
        rings.energy = largestEnergy.inMillijoules();
    if (!limits.flash)
        rings.flash = static_cast<double>(largestFlash.count());
    const auto share = [](double value, double ring) {
        return ring > 0.0 ? std::optional(value / ring) : std::nullopt;
    };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const JudgedCandidate& judged = m_model->judged(i);
        RadarSeries one;
        one.name = tr("#%1").arg(candidates[i]->id);
        if (candidates[i]->training)
            one.shares[0] = share(1.0 - candidates[i]->training->selectionAccuracy, rings.error);
        if (judged.best) {
            if (judged.hasEnergy)
                one.shares[1] = share(
                    partition::scenarioEnergy(*judged.best, judged.scenario).inMillijoules(),
                    rings.energy.value_or(0.0));
            one.shares[2]
                = share(static_cast<double>(judged.best->flash.count()), rings.flash.value_or(0.0));
            one.shares[3] = share(static_cast<double>(judged.best->ram.count()), rings.ram);
            shares.push_back({one.name, judged.best->edgeCompute, judged.best->edgeTransmit,
                              judged.best->fog()});
        }
        series.push_back(std::move(one));
    }
    const auto meaning = [](bool limit, const QString& figure) {
        return limit ? tr("limit %1").arg(figure) : tr("largest %1").arg(figure);
    };
    m_radar->setSeries(
        std::move(series),
        {{tr("guessing errs %1").arg(percentText(rings.error, 0)),
          meaning(limits.energy.has_value(),
                  millijouleText(Energy::millijoules(rings.energy.value_or(0.0)))),
          meaning(limits.flash.has_value(),
                  bytesText(Bytes(static_cast<std::int64_t>(rings.flash.value_or(0.0))))),
          meaning(true, bytesText(Bytes(static_cast<std::int64_t>(rings.ram))))},
         {meaning(false, percentText(largestError)), meaning(false, millijouleText(largestEnergy)),
          meaning(false, bytesText(largestFlash)), meaning(false, bytesText(largestRam))}});
    m_bars->setShares(shares, snapshot.rules.judging.scenario, snapshot.rules.limits.energy);
}

void ComparePage::refreshSplits()
{
    const partition::Rules& rules = m_model->snapshot()->rules;
    const auto& candidates = m_model->candidates();
    for (std::size_t i = 0; i < m_splits.size(); ++i) {
        m_splits[i]->setVisible(i < candidates.size());
        if (i >= candidates.size())
            continue;
        m_splits[i]->setTitle(tr("Split of #%1").arg(candidates[i]->id));
        m_splits[i]->setScene(SplitScene::judged(*candidates[i], rules));
    }
}

void ComparePage::columnMenu(const QPoint& place)
{
    const int column = m_table->horizontalHeader()->logicalIndexAt(place);
    if (column < 0)
        return;
    const CandidateId id = m_model->candidates()[std::size_t(column)]->id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in every view"), this, [this, id] { m_selection->select(id); });
    if (column > 0)
        menu->addAction(tr("Make it the reference"), this,
                        [this, id] { m_selection->makeReference(id); });
    menu->addAction(Theme::icon(u"pin"), tr("Unpin"), this, [this, id] { m_selection->unpin(id); });
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

void ComparePage::copyTable()
{
    FigureTable table;
    fillNamed(table, *m_model);
    QGuiApplication::clipboard()->setText(tableText(table, u'\t', Qt::EditRole));
}

void ComparePage::saveTo(const QString& path)
{
    FigureTable table;
    fillNamed(table, *m_model);
    const auto outcome = saveTable(table, path);
    const QString name = QFileInfo(path).fileName();
    m_notice->setText(outcome
                          ? tr("Saved as %1.").arg(name)
                          : tr("%1 could not be written there; choose another folder.").arg(name));
    m_notice->show();
}

void ComparePage::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the comparison"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("comparison.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::saveTo);
    dialog->open();
}

} // namespace splitscape::ui
