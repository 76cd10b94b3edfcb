// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/confusion_model.h"

#include "ui/theme/theme.h"

#include <QBrush>
#include <QLocale>

namespace splitscape::ui {

namespace {

QString percent(double share)
{
    return ConfusionModel::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1));
}

} // namespace

void ConfusionModel::setMatrix(metrics::ConfusionMatrix matrix, QStringList classNames)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_figure = confusionFigure(m_matrix);
    m_names = std::move(classNames);
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_matrix.classes == 0 ? 0 : m_matrix.classes + 1;
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_matrix.classes == 0 ? 0 : m_matrix.classes + 1;
}

QVariant ConfusionModel::margin(int row, int column, bool raw) const
{
    double share = 0.0;
    if (row == m_matrix.classes && column == m_matrix.classes)
        share = m_matrix.accuracy();
    else if (column == m_matrix.classes)
        share = m_matrix.sensitivity(row);
    else
        share = m_matrix.precision(column);
    return raw ? QVariant(share) : QVariant(percent(share));
}

QVariant ConfusionModel::background(int row, int column) const
{
    const Theme& theme = Theme::instance();
    const QColor surface = theme.colour(ColourRole::Surface);
    if (row == m_matrix.classes || column == m_matrix.classes)
        return QBrush(theme.colour(ColourRole::Ground));
    // Grey by the share of the row: dark enough to see the pattern, pale enough to read the count.
    return QBrush(
        blended(theme.colour(ColourRole::Text), surface, 0.38 * m_figure.at(row, column).share));
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isMargin = index.row() == m_matrix.classes || index.column() == m_matrix.classes;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (isMargin)
            return margin(index.row(), index.column(), role == Qt::EditRole);
        if (role == Qt::EditRole)
            return static_cast<qlonglong>(m_figure.at(index.row(), index.column()).count);
        return QLocale().toString(
            static_cast<qlonglong>(m_figure.at(index.row(), index.column()).count));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return background(index.row(), index.column());
    case Qt::FontRole: {
        QFont font = Theme::instance().tabularFont();
        if (index.row() == index.column())
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (isMargin)
            return margin(index.row(), index.column(), false);
        const ConfusionCell& cell = m_figure.at(index.row(), index.column());
        return tr("%1 of actual class %2 were taken for %3 (%4 of the class).")
            .arg(QLocale().toString(static_cast<qlonglong>(cell.count)), m_names.value(index.row()),
                 m_names.value(index.column()), percent(cell.share));
    }
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (section == m_matrix.classes)
        return orientation == Qt::Horizontal ? tr("Sensitivity") : tr("Precision");
    return m_names.value(section);
}

} // namespace splitscape::ui
