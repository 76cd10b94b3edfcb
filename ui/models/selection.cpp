// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection.h"

#include <algorithm>

namespace splitscape::ui {

bool Selection::isPinned(CandidateId id) const
{
    return std::find(m_pinned.begin(), m_pinned.end(), id) != m_pinned.end();
}

void Selection::select(std::optional<CandidateId> id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    emit selectedChanged();
}

void Selection::hover(std::optional<CandidateId> id)
{
    if (m_hovered == id)
        return;
    m_hovered = id;
    emit hoveredChanged();
}

void Selection::pin(CandidateId id)
{
    if (isPinned(id))
        return;
    if (!canPin()) {
        emit pinRefused();
        return;
    }
    m_pinned.push_back(id);
    emit pinnedChanged();
}

void Selection::unpin(CandidateId id)
{
    if (std::erase(m_pinned, id) > 0)
        emit pinnedChanged();
}

void Selection::togglePin(CandidateId id) { isPinned(id) ? unpin(id) : pin(id); }

void Selection::makeReference(CandidateId id)
{
    const auto place = std::find(m_pinned.begin(), m_pinned.end(), id);
    if (place == m_pinned.end() || place == m_pinned.begin())
        return;
    std::rotate(m_pinned.begin(), place, place + 1);
    emit pinnedChanged();
}

void Selection::clear()
{
    select(std::nullopt);
    hover(std::nullopt);
    if (!m_pinned.empty()) {
        m_pinned.clear();
        emit pinnedChanged();
    }
}

} // namespace splitscape::ui
