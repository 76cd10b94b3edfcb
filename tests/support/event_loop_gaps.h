// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

namespace splitscape::test {

/// How long the event loop of this thread leaves a user waiting: the times between two ticks of a
/// one-millisecond timer. Whatever keeps the loop from ticking counts as a gap, this thread's own
/// work and other processes on its core alike; the work alone, in processor time, is kept beside
/// it. Thread: the one whose loop is measured.
class EventLoopGaps : public QObject {
    Q_OBJECT

public:
    explicit EventLoopGaps(QObject* parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] std::size_t count() const { return m_gaps.size(); }
    /// Milliseconds from tick to tick; `share` 0.99 is the 99th percentile. 0 without a tick.
    [[nodiscard]] double gap(double share) const { return percentile(m_gaps, share); }
    /// Milliseconds this thread itself computed from tick to tick.
    [[nodiscard]] double work(double share) const { return percentile(m_work, share); }

private:
    [[nodiscard]] static double percentile(std::vector<double> values, double share);

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0; ///< ns
    double m_lastWork = 0.0; ///< ms
    std::vector<double> m_gaps; ///< ms
    std::vector<double> m_work; ///< ms
};

} // namespace splitscape::test
