// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>

namespace splitscape::ui {

/// Puts work off to later turns of the event loop, one piece a turn: what all parts of a window have
/// to do after one event takes longer together than a frame of the screen.   Thread: UI.
class Turns : public QObject {
public:
    [[nodiscard]] static Turns& instance();

    /// Runs `work` in a turn of its own, behind what was put off before. What `owner` had put off and
    /// has not run is replaced, at its place. Nothing runs once the owner is gone.
    void putOff(QObject* owner, std::function<void()> work);
    /// Nothing that `owner` put off runs any more: it was done otherwise.
    void drop(const QObject* owner);

private:
    Turns();
    void next();

    struct Piece {
        QPointer<QObject> owner;
        std::function<void()> work;
    };
    std::deque<Piece> m_pieces;
    QTimer m_timer;
};

} // namespace splitscape::ui
