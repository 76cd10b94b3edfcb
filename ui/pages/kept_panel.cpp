// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_panel.h"

#include "ui/charts/radar_chart.h"
#include "ui/charts/report_table.h"
#include "ui/models/comparison_model.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <array>

namespace splitscape::ui {

namespace {

using Figures = std::array<std::optional<double>, 4>; ///< error, energy, Flash, RAM

QString fixed(const std::optional<double>& value, double factor, int decimals)
{
    return value ? QLocale().toString(factor * *value, 'f', decimals) : unknownText();
}

/// "85.0 (71.0 to 92.3)" of the candidate that was tested.
QString testText(const KeptRun& run, std::uint64_t candidate)
{
    if (run.tested != candidate)
        return unknownText();
    const QString accuracy = fixed(run.testAccuracy, 100.0, 1);
    return run.interval ? KeptPanel::tr("%1 (%2 to %3)", "accuracy, 95 % interval")
                              .arg(accuracy, fixed(run.interval->low, 100.0, 1),
                                   fixed(run.interval->high, 100.0, 1))
                        : accuracy;
}

} // namespace

KeptPanel::KeptPanel(ComparisonModel* pinned, QWidget* parent)
    : FoldBox(tr("Kept from several runs"), parent)
    , m_pinned(pinned)
    , m_model(new ArticleTableModel(this))
    , m_table(new QTableView)
    , m_radar(new RadarChart)
    , m_keep(new QPushButton(Theme::icon(u"pin"), tr("Keep the pinned candidates")))
    , m_remove(new QPushButton(Theme::icon(u"close"), tr("Remove")))
{
    setObjectName(QStringLiteral("keptPanel"));
    m_table->setObjectName(QStringLiteral("keptTable"));
    m_table->setModel(m_model);
    styleReportTable(m_table, tr("Candidates kept from several runs"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_keep->setObjectName(QStringLiteral("keepPinned"));
    m_keep->setToolTip(tr("They stay here when another run is opened."));
    m_remove->setObjectName(QStringLiteral("removeKept"));
    m_radar->setFixedHeight(30 * kSpace);
    auto* buttons = new QWidget;
    auto* buttonLayout = new QHBoxLayout(buttons);
    buttonLayout->setContentsMargins(kSpace, 0, kSpace, 0);
    buttonLayout->addWidget(m_keep);
    buttonLayout->addWidget(m_remove);
    buttonLayout->addStretch(1);
    addWidget(buttons);
    addWidget(m_table);
    addWidget(m_radar);
    connect(m_keep, &QPushButton::clicked, this, &KeptPanel::keepPinned);
    connect(m_remove, &QPushButton::clicked, this, &KeptPanel::removeSelected);
    connect(m_pinned, &ComparisonModel::changed, this, &KeptPanel::refreshButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        refreshRadar();
        refreshButtons();
    });
    setFolded(true);
    refresh();
}

bool KeptPanel::isKept(const KeptRun& run, std::uint64_t candidate) const
{
    return std::ranges::any_of(m_kept, [&](const Kept& one) {
        return one.run.isSameAs(run) && one.candidate->id == candidate;
    });
}

QString KeptPanel::nameOf(const KeptRun& run) const
{
    const bool isAmbiguous = std::ranges::any_of(m_kept, [&run](const Kept& one) {
        return one.run.name == run.name && !one.run.isSameAs(run);
    });
    const QFileInfo file(run.path);
    return isAmbiguous && !run.path.isEmpty()
        ? file.dir().dirName() + u'/' + file.completeBaseName()
        : run.name;
}

void KeptPanel::keepPinned()
{
    const KeptRun run = m_run ? m_run() : KeptRun();
    for (Kept& one : m_kept) {
        if (one.run.isSameAs(run))
            one.run = run; // it may have been tested since
    }
    const auto& candidates = m_pinned->candidates();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (isKept(run, candidates[i]->id))
            continue;
        const JudgedCandidate& judged = m_pinned->judged(i);
        Kept kept{run, candidates[i], {}, {}};
        if (judged.best) {
            kept.best = *judged.best;
            if (judged.hasEnergy)
                kept.energy = partition::scenarioEnergy(*judged.best, judged.scenario);
        }
        m_kept.push_back(std::move(kept));
    }
    refresh();
}

void KeptPanel::removeSelected()
{
    std::vector<Kept> left;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (!m_table->selectionModel()->isRowSelected(static_cast<int>(i), {}))
            left.push_back(m_kept[i]);
    }
    m_kept = std::move(left);
    refresh();
}

void KeptPanel::refresh()
{
    ArticleTable table;
    table.columns = {{tr("Run"), false},
                     {tr("Candidate")},
                     {tr("Data"), false},
                     {tr("Protocol"), false},
                     {tr("Selection, %")},
                     {tr("Held back, %")},
                     {tr("Test, % (95 % interval)")},
                     {tr("Energy, mJ")},
                     {tr("Flash, KiB")},
                     {tr("RAM, KiB")},
                     {tr("Point")},
                     {tr("Length"), false},
                     {tr("Channel"), false}};
    for (const Kept& one : m_kept) {
        const auto& training = one.candidate->training;
        const auto of = [&one](auto figure) {
            return one.best ? std::optional<double>(figure(*one.best)) : std::nullopt;
        };
        table.rows.push_back(
            {nameOf(one.run), QStringLiteral("#%1").arg(one.candidate->id), one.run.data,
             one.run.protocol,
             fixed(training ? std::optional(training->selectionAccuracy) : std::nullopt, 100.0, 1),
             fixed(one.candidate->heldBackAccuracy, 100.0, 1),
             testText(one.run, one.candidate->id),
             fixed(one.energy ? std::optional(one.energy->inMillijoules()) : std::nullopt, 1.0, 4),
             fixed(of([](const auto& best) { return best.flash.inKibibytes(); }), 1.0, 2),
             fixed(of([](const auto& best) { return best.ram.inKibibytes(); }), 1.0, 2),
             one.best ? QString::number(one.best->point) : unknownText(),
             listText(one.candidate->architecture.lengths),
             listText(one.candidate->architecture.channels)});
    }
    m_model->setTable(std::move(table));
    m_table->setHidden(m_kept.empty());
    fitReportTable(m_table);
    setSummary(m_kept.empty() ? QString()
                              : tr("%n candidate(s)", nullptr, static_cast<int>(m_kept.size())));
    refreshRadar();
    refreshButtons();
}

std::vector<std::size_t> KeptPanel::shown() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(index.row()));
    std::ranges::sort(rows);
    if (rows.empty()) {
        for (std::size_t i = 0; i < m_kept.size(); ++i)
            rows.push_back(i);
    }
    rows.resize(std::min(rows.size(), kMostInRadar));
    return rows;
}

void KeptPanel::refreshRadar()
{
    const std::vector<std::size_t> rows = shown();
    m_radar->setHidden(rows.size() < 2);
    if (rows.size() < 2)
        return;
    const auto figuresOf = [](const Kept& one) {
        Figures figures;
        if (one.candidate->training)
            figures[0] = 1.0 - one.candidate->training->selectionAccuracy;
        if (one.energy)
            figures[1] = one.energy->inMillijoules();
        if (one.best) {
            figures[2] = static_cast<double>(one.best->flash.count());
            figures[3] = static_cast<double>(one.best->ram.count());
        }
        return figures;
    };
    // Runs have limits of their own, so the largest of those shown is the ring.
    std::array<double, 4> largest{};
    for (const std::size_t row : rows) {
        const Figures figures = figuresOf(m_kept[row]);
        for (std::size_t axis = 0; axis < largest.size(); ++axis)
            largest[axis] = std::max(largest[axis], figures[axis].value_or(0.0));
    }
    std::vector<RadarSeries> series;
    for (const std::size_t row : rows) {
        const Kept& one = m_kept[row];
        RadarSeries drawn{
            tr("%1 #%2", "run and candidate").arg(nameOf(one.run)).arg(one.candidate->id), {}};
        const Figures figures = figuresOf(one);
        for (std::size_t axis = 0; axis < largest.size(); ++axis) {
            if (figures[axis] && largest[axis] > 0.0)
                drawn.shares[axis] = *figures[axis] / largest[axis];
        }
        series.push_back(std::move(drawn));
    }
    const auto end = [](const QString& figure) { return tr("largest %1").arg(figure); };
    const std::array<QString, 4> ends{
        end(percentText(largest[0])), end(millijouleText(Energy::millijoules(largest[1]))),
        end(bytesText(Bytes(static_cast<std::int64_t>(largest[2])))),
        end(bytesText(Bytes(static_cast<std::int64_t>(largest[3]))))};
    m_radar->setSeries(std::move(series), {ends, ends});
}

void KeptPanel::refreshButtons()
{
    m_keep->setEnabled(!m_pinned->candidates().empty());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace splitscape::ui
