// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/confusion_figure.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace splitscape::ui {

/// A confusion matrix with its margins: one row an actual class, one column a predicted class; the
/// last column is the sensitivity of the row, the last row the precision of the column.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `classNames` has one name for each class of the matrix.
    void setMatrix(metrics::ConfusionMatrix matrix, QStringList classNames);
    [[nodiscard]] const metrics::ConfusionMatrix& matrix() const { return m_matrix; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant margin(int row, int column, bool raw) const;
    [[nodiscard]] QVariant background(int row, int column) const;

    metrics::ConfusionMatrix m_matrix;
    ConfusionFigure m_figure; ///< of the matrix
    QStringList m_names;
};

} // namespace splitscape::ui
