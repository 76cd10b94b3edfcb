// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

class QWidget;

namespace splitscape::ui {

class RunController;

/// Says that a search has ended where the window is not looked at: the task bar's entry asks for
/// attention, and the desktop shows a notice where it has a service for that.   Thread: UI.
class EndNotice : public QObject {
    Q_OBJECT

public:
    EndNotice(RunController& run, QWidget* window);

    /// What the notice says of the run that has just ended; empty: nothing (the user stopped it).
    [[nodiscard]] static QString text(const RunController& run);
    /// The call that shows `text` as it is written: the service reads what it gets as HTML.
    [[nodiscard]] static QDBusMessage notification(const QString& text);

signals:
    /// The notice was shown.
    void given(const QString& text);

private:
    void give(const QString& text);

    QWidget* m_window;
};

} // namespace splitscape::ui
