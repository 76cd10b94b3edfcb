// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/called_samples_model.h"

#include "ui/text/places.h"

#include <QLocale>

#include <array>

namespace splitscape::ui {

namespace {

enum Column { FoundAt, Patient, Actual, Called, Trainings, Probability };
constexpr int kCalledColumns = 6;

} // namespace

void CalledSamplesModel::show(PredictionsPtr predictions, const evaluate::ConfusionCell& cell,
                              QStringList classNames)
{
    beginResetModel();
    m_predictions = std::move(predictions);
    m_names = std::move(classNames);
    m_samples = m_predictions ? evaluate::samplesIn(*m_predictions, cell)
                              : std::vector<evaluate::CalledSample>{};
    endResetModel();
}

QString CalledSamplesModel::className(int number) const
{
    return number < m_names.size() ? m_names[number] : QString::number(number);
}

QString CalledSamplesModel::titleOf(int row) const
{
    const evaluate::CalledSample& one = sample(row);
    return tr("%1: %2 called %3")
        .arg(samplePlaceText(evaluate::placeOf(*m_predictions, one.position)),
             className(one.actual), className(one.predicted));
}

int CalledSamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

int CalledSamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kCalledColumns;
}

QVariant CalledSamplesModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= Trainings)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const evaluate::CalledSample& one = sample(index.row());
    switch (index.column()) {
    case FoundAt:
        return samplePlaceText(evaluate::placeOf(*m_predictions, one.position));
    case Patient:
        return QString::fromStdString(
            m_predictions->patients[m_predictions->patientOf[one.position]]);
    case Actual:
        return className(one.actual);
    case Called:
        return className(one.predicted);
    case Trainings:
        return tr("%1 of %2").arg(one.trainings).arg(m_predictions->trainings.size());
    default:
        return one.probability ? QLocale().toString(*one.probability, 'f', 2)
                               : QString(QChar(u'–'));
    }
}

QVariant CalledSamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const std::array<QString, kCalledColumns> headers{tr("Found at"),  tr("Patient"),
                                                      tr("Actual"),    tr("Called"),
                                                      tr("Trainings"), tr("Probability")};
    return headers[static_cast<std::size_t>(section)];
}

} // namespace splitscape::ui
