// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDBusMessage>
#include <QObject>
#include <optional>

class QWidget;

namespace splitscape::ui {

class RunController;
class SeriesRunner;

/// Says that a search, or all searches of a study, have ended where the window is not looked at:
/// the task bar's entry asks for attention, and the desktop shows a notice where it has a service
/// for that.   Thread: UI.
class EndNotice : public QObject {
    Q_OBJECT

public:
    EndNotice(RunController& run, SeriesRunner& series, QWidget* window);

    /// What the notice says of the run that has just ended; empty: nothing (the user stopped it).
    [[nodiscard]] static QString text(const RunController& run);
    /// The same of a series, of which `run` was the last search.
    [[nodiscard]] static QString text(const RunController& run, const QString& series,
                                      bool completed, const std::optional<Error>& error);
    /// The call that shows `text` as it is written: the service reads what it gets as HTML.
    [[nodiscard]] static QDBusMessage notification(const QString& text);

signals:
    /// The notice was shown.
    void given(const QString& text);

private:
    /// Nothing where it is empty or the window is looked at.
    void offer(const QString& text);
    void give(const QString& text);

    QWidget* m_window;
};

} // namespace splitscape::ui
