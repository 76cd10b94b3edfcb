// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_table.h"

#include <QObject>
#include <optional>

namespace splitscape::ui {

/// What a candidate must be to be shown. A value; the work of filtering is done beside the UI
/// thread.
struct FilterRule {
    std::array<std::optional<ValueRange>, kColumnCount> ranges; ///< an unknown value is in no range
    std::array<bool, kStandings> standings{true, true, true, true, true};
    /// "#212" or "212": that candidate; otherwise a part of the architecture as it is written, such
    /// as "128,8".
    QString text;
    /// The search keeps its best networks from one generation to the next: each stands there once.
    bool showsCopies = false;

    /// Nothing is left out but copies.
    [[nodiscard]] bool isDefault() const { return *this == FilterRule{}; }
    [[nodiscard]] bool passes(const CandidateRow& row) const;
    friend bool operator==(const FilterRule&, const FilterRule&) = default;
};

/// Whether the text of a rule names the candidate. An empty text names all.
[[nodiscard]] bool matchesText(const QString& text, const evaluate::CandidateResult& candidate);

/// The one filter all views share.   Thread: UI.
class CandidateFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const FilterRule& rule() const { return m_rule; }
    [[nodiscard]] std::optional<ValueRange> range(CandidateColumn column) const
    {
        return m_rule.ranges[static_cast<std::size_t>(column)];
    }
    /// Ends may come in either order; NaN is ignored; nothing takes the range away.
    void setRange(CandidateColumn column, std::optional<ValueRange> range);
    void setShown(Standing standing, bool shown);
    void setText(const QString& text);
    void setShowsCopies(bool shows);
    [[nodiscard]] bool isActive() const { return !m_rule.isDefault(); }

public slots:
    void clear();

signals:
    void changed();

private:
    void set(const FilterRule& rule);
    FilterRule m_rule;
};

} // namespace splitscape::ui
