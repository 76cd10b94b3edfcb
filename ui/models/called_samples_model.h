// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/misclassified.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>
#include <vector>

namespace splitscape::ui {

/// Test samples of some cells of a confusion matrix: where each is found, what it is, what it was
/// called, by how many trainings and how surely.   Thread: UI.
class CalledSamplesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using PredictionsPtr = std::shared_ptr<const evaluate::TestPredictions>;

    using QAbstractTableModel::QAbstractTableModel;

    /// The samples of a cell; of no predictions (null) there are none.
    void show(PredictionsPtr predictions, const evaluate::ConfusionCell& cell,
              QStringList classNames);
    [[nodiscard]] const evaluate::CalledSample& sample(int row) const
    {
        return m_samples[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const std::vector<evaluate::CalledSample>& samples() const { return m_samples; }
    /// "208 at 12:03.4: S called N".
    [[nodiscard]] QString titleOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString className(int number) const;

    PredictionsPtr m_predictions;
    std::vector<evaluate::CalledSample> m_samples;
    QStringList m_names;
};

} // namespace splitscape::ui
