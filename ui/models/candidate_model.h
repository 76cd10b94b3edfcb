// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_set.h"

#include <QAbstractTableModel>
#include <memory>
#include <unordered_map>

namespace splitscape::ui {

/// The candidates that pass the shared filter, in the chosen order: a thin table over the snapshot.
/// Columns are kColumns, then the architecture. Filtering and sorting happen beside the UI thread;
/// sort() asks for it. Never reset while a study is open. Of a what-if a row that is asked for, as
/// those on screen are, is judged at once; order and filter follow with the snapshot.   Thread: UI.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< the number as packed; invalid where not known
        IdRole ///< CandidateId
    };
    static constexpr int kArchitectureColumn = int(kColumnCount);

    CandidateModel(CandidateSet* candidates, Selection* selection, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is for people; EditRole the raw value for files, named by its unit in the
    /// header.
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] CandidateId idAt(int row) const;
    /// -1 where it does not pass or is not there.
    [[nodiscard]] int rowOf(CandidateId id) const;

    /// While rows come and go on their own: a view's current row then moves without the user.
    [[nodiscard]] bool isFollowing() const { return m_following; }

signals:
    /// Before rows change on their own; the set's snapshot is the new one already.
    void aboutToFollow();

private:
    [[nodiscard]] QString textOf(const CandidateRow& row, std::size_t tableRow, int column) const;
    [[nodiscard]] QVariant rawOf(const CandidateRow& row, std::size_t tableRow, int column) const;
    [[nodiscard]] QVariant fileOf(const CandidateRow& row, std::size_t tableRow, int column) const;
    [[nodiscard]] QVariant decorationOf(const CandidateRow& row, int column) const;
    /// By the rules that were asked for last.
    [[nodiscard]] const CandidateRow& present(std::size_t tableRow) const;
    void lookAhead();
    void follow();
    void restart();
    void rearrange(std::vector<std::uint32_t> order);
    void remove(std::size_t from);
    void insert(const std::vector<std::uint32_t>& rows);

    CandidateSet* m_candidates;
    Selection* m_selection;
    SnapshotPtr m_snapshot;
    bool m_following = false;
    std::vector<std::uint32_t> m_order; ///< [row], row of the table
    std::unique_ptr<RowJudge> m_judge; ///< where other rules are asked for than the snapshot's
    mutable std::unordered_map<std::size_t, CandidateRow> m_ahead; ///< what it judged
};

} // namespace splitscape::ui
