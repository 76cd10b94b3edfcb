// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_model.h"

#include "ui/models/standing_icons.h"
#include "ui/theme/theme.h"

#include <QScopedValueRollback>

namespace splitscape::ui {

CandidateModel::CandidateModel(CandidateSet* candidates, Selection* selection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_snapshot(candidates->snapshot())
    , m_order(m_snapshot->order)
{
    connect(candidates, &CandidateSet::opened, this, &CandidateModel::restart);
    connect(candidates, &CandidateSet::snapshotChanged, this, &CandidateModel::follow);
    connect(candidates, &CandidateSet::rulesAsked, this, &CandidateModel::lookAhead);
    const auto marksChanged = [this] {
        if (!m_order.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                             {Qt::DecorationRole});
    };
    connect(selection, &Selection::pinnedChanged, this, marksChanged);
    connect(&Theme::instance(), &Theme::changed, this, marksChanged);
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kArchitectureColumn + 1;
}

CandidateId CandidateModel::idAt(int row) const
{
    return m_snapshot->table.candidate(m_order[std::size_t(row)])->id;
}

int CandidateModel::rowOf(CandidateId id) const
{
    const std::size_t row = m_snapshot->table.find(id);
    return row < m_snapshot->position.size() && m_snapshot->passes(row)
        ? int(m_snapshot->position[row])
        : -1;
}

const CandidateRow& CandidateModel::present(std::size_t tableRow) const
{
    if (!m_judge)
        return m_snapshot->table.row(tableRow);
    constexpr std::size_t kMost = 4096; // many more than a screen has: who saves all asks for each
    if (m_ahead.size() >= kMost)
        m_ahead.clear();
    const auto [place, isNew] = m_ahead.try_emplace(tableRow);
    if (isNew)
        place->second = m_judge->row(*m_snapshot->table.candidate(tableRow));
    return place->second;
}

QString CandidateModel::textOf(const CandidateRow& row, std::size_t tableRow, int column) const
{
    if (column == kArchitectureColumn)
        return QString::fromStdString(
            space::toText(m_snapshot->table.candidate(tableRow)->architecture));
    return columnText(CandidateColumn(column), row.values[std::size_t(column)]);
}

QVariant CandidateModel::rawOf(const CandidateRow& row, std::size_t tableRow, int column) const
{
    if (column == kArchitectureColumn)
        return textOf(row, tableRow, column);
    const double value = row.values[std::size_t(column)];
    if (std::isnan(value))
        return {};
    return kColumns[std::size_t(column)].whole ? QVariant(static_cast<qlonglong>(value))
                                               : QVariant(value);
}

QVariant CandidateModel::fileOf(const CandidateRow& row, std::size_t tableRow, int column) const
{
    if (column == int(CandidateColumn::Status))
        return QString::fromUtf8(nameOf(row.standing));
    const QVariant raw = rawOf(row, tableRow, column);
    return raw.typeId() == QMetaType::Double ? fileValue(CandidateColumn(column), raw.toDouble())
                                             : raw;
}

QVariant CandidateModel::decorationOf(const CandidateRow& row, int column) const
{
    if (column == int(CandidateColumn::Status))
        return standingIcon(row.standing);
    if (column == int(CandidateColumn::Id)
        && m_selection->isPinned(static_cast<CandidateId>(row[CandidateColumn::Id])))
        return Theme::icon(u"pin");
    return {};
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t tableRow = m_order[std::size_t(index.row())];
    const CandidateRow& row = present(tableRow);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, tableRow, column);
    case Qt::EditRole:
        return fileOf(row, tableRow, column);
    case RawRole:
        return rawOf(row, tableRow, column);
    case IdRole:
        return QVariant::fromValue(qulonglong(m_snapshot->table.candidate(tableRow)->id));
    case Qt::DecorationRole:
        return decorationOf(row, column);
    case Qt::ForegroundRole:
        // What cannot be chosen stands back, as in every chart.
        return row.standing == Standing::Valid
            ? QVariant()
            : QVariant(Theme::instance().colour(ColourRole::MutedText));
    case Qt::TextAlignmentRole:
        return int(column >= int(CandidateColumn::Status) ? Qt::AlignLeft : Qt::AlignRight)
            | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section > kArchitectureColumn)
        return {};
    const bool architecture = section == kArchitectureColumn;
    switch (role) {
    case Qt::DisplayRole:
        return architecture ? tr("Architecture") : columnTitle(CandidateColumn(section));
    case Qt::EditRole:
        return architecture ? QStringLiteral("architecture")
                            : QString::fromUtf8(kColumns[std::size_t(section)].key);
    case Qt::ToolTipRole:
        return architecture ? tr("Lengths and channels of the layers, as the paper writes them.")
                            : columnExplanation(CandidateColumn(section));
    case Qt::TextAlignmentRole:
        return int(section >= int(CandidateColumn::Status) ? Qt::AlignLeft : Qt::AlignRight)
            | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

void CandidateModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kArchitectureColumn)
        m_candidates->setSort({CandidateColumn(column), order});
}

void CandidateModel::lookAhead()
{
    m_judge = std::make_unique<RowJudge>(m_candidates->rules(), !m_candidates->isWhatIf());
    m_ahead.clear();
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CandidateModel::restart()
{
    beginResetModel();
    m_judge.reset();
    m_ahead.clear();
    m_snapshot = m_candidates->snapshot();
    m_order = m_snapshot->order;
    endResetModel();
}

void CandidateModel::follow()
{
    const QScopedValueRollback following(m_following, true);
    emit aboutToFollow();
    const SnapshotPtr previous = m_snapshot;
    const SnapshotPtr next = m_candidates->snapshot();
    m_ahead.clear(); // a candidate may be another one by now
    if (next->rules == m_candidates->rules())
        m_judge.reset();
    if (next->order == m_order) { // most what-ifs, and what does not pass
        m_snapshot = next;
        if (!m_order.empty() && next->valuesChanged)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    // Rows of the table never move, so both orders speak of the same rows. First what no longer
    // passes goes to the end and away, then what is new comes at the end, then all is put in order:
    // three steps a view can follow without losing its selection or its place.
    std::vector<std::uint32_t> dropped;
    for (const std::uint32_t row : m_order) {
        if (!next->passes(row))
            dropped.push_back(row);
    }
    std::vector<std::uint32_t> fresh;
    std::vector<std::uint32_t> kept;
    kept.reserve(m_order.size());
    for (const std::uint32_t row : next->order)
        (row < previous->position.size() && previous->passes(row) ? kept : fresh).push_back(row);
    const std::size_t keptCount = kept.size();
    kept.insert(kept.end(), dropped.begin(), dropped.end());
    rearrange(std::move(kept));
    remove(keptCount);
    m_snapshot = next;
    insert(fresh);
    rearrange(next->order);
    if (keptCount > 0 && next->valuesChanged)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CandidateModel::rearrange(std::vector<std::uint32_t> order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    if (!from.isEmpty()) {
        std::vector<std::uint32_t> place(m_snapshot->table.size(), 0);
        for (std::uint32_t i = 0; i < order.size(); ++i)
            place[order[i]] = i;
        to.reserve(from.size());
        for (const QModelIndex& old : from)
            to << index(int(place[m_order[std::size_t(old.row())]]), old.column());
    }
    m_order = std::move(order);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void CandidateModel::remove(std::size_t from)
{
    if (from == m_order.size())
        return;
    beginRemoveRows({}, int(from), int(m_order.size()) - 1);
    m_order.resize(from);
    endRemoveRows();
}

void CandidateModel::insert(const std::vector<std::uint32_t>& rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_order.size()), int(m_order.size() + rows.size()) - 1);
    m_order.insert(m_order.end(), rows.begin(), rows.end());
    endInsertRows();
}

} // namespace splitscape::ui
