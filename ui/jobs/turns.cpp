// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/turns.h"

#include <algorithm>
#include <utility>

namespace splitscape::ui {

namespace {

constexpr int kTurn = 1; // ms; a timer of no time would be an event of the same turn

} // namespace

Turns& Turns::instance()
{
    static Turns turns;
    return turns;
}

Turns::Turns()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTurn);
    connect(&m_timer, &QTimer::timeout, this, &Turns::next);
}

void Turns::putOff(QObject* owner, std::function<void()> work)
{
    const auto place
        = std::ranges::find(m_pieces, owner, [](const Piece& piece) { return piece.owner.data(); });
    if (place != m_pieces.end()) {
        place->work = std::move(work);
        return;
    }
    m_pieces.push_back({owner, std::move(work)});
    if (!m_timer.isActive())
        m_timer.start();
}

void Turns::drop(const QObject* owner)
{
    std::erase_if(m_pieces, [owner](const Piece& piece) { return piece.owner == owner; });
}

void Turns::next()
{
    std::erase_if(m_pieces, [](const Piece& piece) { return piece.owner.isNull(); });
    if (m_pieces.empty())
        return;
    const Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    if (!m_pieces.empty())
        m_timer.start();
    piece.work(); // which may put off more
}

} // namespace splitscape::ui
