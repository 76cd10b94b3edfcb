// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/end_notice.h"

#include "ui/run/run_controller.h"
#include "ui/run/series_runner.h"
#include "ui/text/sentences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QVariantMap>
#include <QWidget>

namespace splitscape::ui {

EndNotice::EndNotice(RunController& run, SeriesRunner& series, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&run, &RunController::ended, this, [this, &run, &series] {
        if (!series.isUnderWay()) // its searches have one notice together
            offer(text(run));
    });
    connect(&series, &SeriesRunner::ended, this,
            [this, &run, &series](bool completed, const std::optional<Error>& error) {
                offer(text(run, QString::fromStdString(series.folder().filename().string()),
                           completed, error));
            });
}

void EndNotice::offer(const QString& text)
{
    if (!text.isEmpty() && !m_window->isActiveWindow() && m_window->isVisible())
        give(text);
}

QString EndNotice::text(const RunController& run)
{
    const record::RunView& view = run.view();
    if (!view.ending || view.ending->outcome == store::RunOutcome::Cancelled)
        return {};
    const QString name = view.spec.name.empty() ? tr("The search")
                                                : QString::fromStdString(view.spec.name);
    if (view.ending->outcome == store::RunOutcome::Completed)
        return tr("%1 has ended; its result is there.", "name of a study").arg(name);
    return view.ending->error
        ? tr("%1 ended early. %2", "name of a study, why").arg(name, sentence(*view.ending->error))
        : tr("%1 ended early.", "name of a study").arg(name);
}

QString EndNotice::text(const RunController& run, const QString& series, bool completed,
                        const std::optional<Error>& error)
{
    if (completed)
        return tr("All searches of %1 have ended; their results are there.", "name of a series")
            .arg(series);
    if (error)
        return tr("The searches of %1 ended early. %2", "name of a series, why")
            .arg(series, sentence(*error));
    const auto& ending = run.view().ending;
    return ending && ending->outcome == store::RunOutcome::Cancelled
        ? QString()
        : tr("The searches of %1 ended early.", "name of a series").arg(series);
}

QDBusMessage EndNotice::notification(const QString& text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr uint kNone = 0; // takes the place of no other notice
    constexpr int kAsTheDesktopLikes = -1; // milliseconds
    call << QApplication::applicationDisplayName() << kNone << QStringLiteral("splitscape")
         << QApplication::applicationDisplayName() << text.toHtmlEscaped() << QStringList()
         << QVariantMap() << kAsTheDesktopLikes;
    return call;
}

void EndNotice::give(const QString& text)
{
    QApplication::alert(m_window);
    // Without an address libdbus would try to start a bus of its own, which takes its time.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (bus.isConnected())
            bus.asyncCall(notification(text)); // nobody waits for the answer
    }
    emit given(text);
}

} // namespace splitscape::ui
