// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// evaluate::CandidateResult::id.
using CandidateId = std::uint64_t;

/// Which candidate is selected, under the pointer and pinned; one object shared by every view, so
/// that whatever is selected anywhere is selected everywhere.   Thread: UI.
class Selection : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostPinned = 4;

    using QObject::QObject;

    [[nodiscard]] std::optional<CandidateId> selected() const { return m_selected; }
    [[nodiscard]] std::optional<CandidateId> hovered() const { return m_hovered; }
    /// In the order of pinning; the first is the reference of a comparison.
    [[nodiscard]] const std::vector<CandidateId>& pinned() const { return m_pinned; }
    [[nodiscard]] bool isPinned(CandidateId id) const;
    [[nodiscard]] bool canPin() const { return m_pinned.size() < kMostPinned; }

public slots:
    void select(std::optional<splitscape::ui::CandidateId> id);
    void hover(std::optional<splitscape::ui::CandidateId> id);
    /// Nothing happens when it is pinned already; when four others are, pinRefused() says so.
    void pin(splitscape::ui::CandidateId id);
    void unpin(splitscape::ui::CandidateId id);
    void togglePin(splitscape::ui::CandidateId id);
    /// Moves a pinned candidate to the front.
    void makeReference(splitscape::ui::CandidateId id);
    /// Another study: nothing is selected, hovered or pinned.
    void clear();

signals:
    void selectedChanged();
    /// As many are pinned as can be compared.
    void pinRefused();
    void hoveredChanged();
    void pinnedChanged();

private:
    std::optional<CandidateId> m_selected;
    std::optional<CandidateId> m_hovered;
    std::vector<CandidateId> m_pinned;
};

} // namespace splitscape::ui
