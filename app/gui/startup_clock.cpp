// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startup_clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace splitscape {

namespace {

/// Milliseconds since the kernel started this process, in steps of a clock tick (10 ms).
std::optional<double> processAge_ms()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray stat = file.readAll();
    // The name in brackets may hold spaces; the start is the 22nd field, the 20th after it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return std::nullopt;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double start = fields[19].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return 1e3
        * (static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) - start);
}

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Children paint after the window within the same update: look when that is done.
            QTimer::singleShot(0, this, [] {
                if (const std::optional<double> age = processAge_ms())
                    std::printf("first paint after %.0f ms\n", *age);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void measureFirstPaint(QWidget& window) { new FirstPaint(window); }

} // namespace splitscape
