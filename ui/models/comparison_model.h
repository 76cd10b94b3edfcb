// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_set.h"

#include <QAbstractTableModel>

namespace splitscape::ui {

/// The pinned candidates side by side: a row for each figure, a column for each candidate. The
/// first one is the reference; the others say how far they are from it.   Thread: UI.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< invalid where not known
        DifferenceRole, ///< raw, this minus the reference; invalid in the first column or where
                        ///< unknown
        FigureTextRole, ///< what is displayed, without its difference
        DifferenceTextRole ///< the difference as displayed; empty where there is none
    };

    ComparisonModel(CandidateSet* candidates, Selection* selection, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole: names for files, with the unit of the raw values.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Pinned candidates that are there, in order, with their figures by the present rules.
    [[nodiscard]] const std::vector<evaluate::CandidatePtr>& candidates() const
    {
        return m_compared;
    }
    [[nodiscard]] const JudgedCandidate& judged(std::size_t column) const
    {
        return m_judged[column];
    }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

signals:
    /// Other candidates, or other figures of the same.
    void changed();

private:
    void refresh();
    [[nodiscard]] double valueOf(int row, int column) const;

    CandidateSet* m_candidates;
    Selection* m_selection;
    SnapshotPtr m_snapshot;
    std::vector<evaluate::CandidatePtr> m_compared;
    std::vector<JudgedCandidate> m_judged;
};

} // namespace splitscape::ui
