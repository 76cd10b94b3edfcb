// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include "core/evaluate/column_names.h"
#include "ui/models/standing_icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace splitscape::ui {
namespace {

/// A figure of the comparison: one of the table, or a part of the energy.
struct Figure {
    const char* name; ///< of a part; nothing for a figure of the table
    const char* key; ///< of a part, in files
    CandidateColumn column; ///< also decides the format
    Energy (*part)(const partition::PointCost&);
};

constexpr CandidateColumn kEnergy = CandidateColumn::EdgeEnergy;
const std::array<Figure, 17> kFigures{{
    {nullptr, nullptr, CandidateColumn::Accuracy, nullptr},
    {nullptr, nullptr, CandidateColumn::HeldBack, nullptr},
    {nullptr, nullptr, CandidateColumn::ScenarioEnergy, nullptr},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Compute (mJ)"), evaluate::column::kEdgeCompute, kEnergy,
     [](const partition::PointCost& cost) { return cost.edgeCompute; }},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Radio (mJ)"), evaluate::column::kEdgeTransmit, kEnergy,
     [](const partition::PointCost& cost) { return cost.edgeTransmit; }},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Fog (mJ)"), evaluate::column::kFogEnergy, kEnergy,
     [](const partition::PointCost& cost) { return cost.fog(); }},
    {nullptr, nullptr, CandidateColumn::TotalEnergy, nullptr},
    {nullptr, nullptr, CandidateColumn::Flash, nullptr},
    {nullptr, nullptr, CandidateColumn::Ram, nullptr},
    {nullptr, nullptr, CandidateColumn::Latency, nullptr},
    {nullptr, nullptr, CandidateColumn::AveragePower, nullptr},
    {nullptr, nullptr, CandidateColumn::Parameters, nullptr},
    {nullptr, nullptr, CandidateColumn::MultiplyAccumulates, nullptr},
    {nullptr, nullptr, CandidateColumn::Layers, nullptr},
    {nullptr, nullptr, CandidateColumn::Point, nullptr},
    {nullptr, nullptr, CandidateColumn::Generation, nullptr},
    {nullptr, nullptr, CandidateColumn::Status, nullptr},
}};
constexpr int kArchitectureRow = int(kFigures.size());

/// As in the table, but millions of operations in a few characters: four columns stand side by
/// side.
QString figureText(CandidateColumn column, double value)
{
    return column == CandidateColumn::MultiplyAccumulates && !std::isnan(value)
        ? compactText(value)
        : columnText(column, value);
}

QString differenceText(CandidateColumn column, double difference)
{
    if (difference == 0.0)
        return QStringLiteral("±0");
    const QChar sign = difference > 0.0 ? u'+' : QChar(0x2212);
    return sign + figureText(column, std::abs(difference));
}

} // namespace

ComparisonModel::ComparisonModel(CandidateSet* candidates, Selection* selection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_snapshot(candidates->snapshot())
{
    connect(candidates, &CandidateSet::snapshotChanged, this, &ComparisonModel::refresh);
    connect(selection, &Selection::pinnedChanged, this, &ComparisonModel::refresh);
    refresh();
}

void ComparisonModel::refresh()
{
    std::vector<evaluate::CandidatePtr> compared;
    for (const CandidateId id : m_selection->pinned()) {
        if (evaluate::CandidatePtr candidate = m_candidates->candidate(id))
            compared.push_back(std::move(candidate));
    }
    const SnapshotPtr snapshot = m_candidates->snapshot();
    std::vector<JudgedCandidate> judged;
    judged.reserve(compared.size());
    RulesJudge judge(snapshot->rules);
    for (const evaluate::CandidatePtr& candidate : compared)
        judged.push_back(snapshot->judgedAsRun
                             ? judge.asRun(*candidate)
                             : judge(JudgingInput::of(*candidate)));
    const bool sameCandidates = compared == m_compared;
    const bool sameFigures = sameCandidates && judged == m_judged;
    if (!sameCandidates)
        beginResetModel();
    m_snapshot = snapshot;
    m_compared = std::move(compared);
    m_judged = std::move(judged);
    if (!sameCandidates)
        endResetModel();
    else if (!sameFigures && !m_compared.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!sameFigures)
        emit changed();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_compared.empty() ? 0 : kArchitectureRow + 1;
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_compared.size());
}

double ComparisonModel::valueOf(int row, int column) const
{
    const Figure& figure = kFigures[std::size_t(row)];
    const JudgedCandidate& judged = m_judged[std::size_t(column)];
    if (!figure.part)
        return infoOf(figure.column).value(*m_compared[std::size_t(column)], judged);
    return judged.best && judged.hasEnergy ? figure.part(*judged.best).inMillijoules() : kUnknown;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft) | int(Qt::AlignVCenter);
    if (index.row() == kArchitectureRow) {
        if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole
            && role != FigureTextRole)
            return {};
        QString text = QString::fromStdString(
            space::toText(m_compared[std::size_t(index.column())]->architecture));
        if (role == Qt::DisplayRole || role == FigureTextRole)
            text.replace(u',', QStringLiteral(",\u200b")); // may wrap there
        return text;
    }
    const CandidateColumn column = kFigures[std::size_t(index.row())].column;
    const bool status = column == CandidateColumn::Status;
    const double value = valueOf(index.row(), index.column());
    const double difference
        = index.column() == 0 || status ? kUnknown : value - valueOf(index.row(), 0);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = figureText(column, value);
        if (std::isnan(difference))
            return text;
        return tr("%1  (%2)", "figure (difference from the reference)")
            .arg(text, differenceText(column, difference));
    }
    case FigureTextRole:
        return figureText(column, value);
    case DifferenceTextRole:
        return std::isnan(difference) ? QString() : differenceText(column, difference);
    case Qt::EditRole:
        if (status)
            return QString::fromUtf8(nameOf(m_judged[std::size_t(index.column())].standing));
        return std::isnan(value) ? QVariant() : QVariant(fileValue(column, value));
    case RawRole:
        return std::isnan(value) ? QVariant() : QVariant(value);
    case DifferenceRole:
        return std::isnan(difference) ? QVariant() : QVariant(difference);
    case Qt::DecorationRole:
        return status ? QVariant(standingIcon(m_judged[std::size_t(index.column())].standing))
                      : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= int(m_compared.size()))
            return {};
        const QString id = QString::number(m_compared[std::size_t(section)]->id);
        if (role == Qt::EditRole)
            return id;
        return section == 0 ? tr("#%1\nreference").arg(id) : tr("#%1\n(difference)").arg(id);
    }
    if (section == kArchitectureRow)
        return role == Qt::EditRole ? QStringLiteral("architecture") : tr("Architecture");
    if (section > kArchitectureRow)
        return {};
    const Figure& figure = kFigures[std::size_t(section)];
    if (role == Qt::EditRole)
        return QString::fromLatin1(figure.key ? figure.key : infoOf(figure.column).key);
    return figure.name ? QCoreApplication::translate("ComparisonModel", figure.name)
                       : columnTitle(figure.column);
}

} // namespace splitscape::ui
