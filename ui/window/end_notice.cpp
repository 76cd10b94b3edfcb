// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/end_notice.h"

#include "ui/run/run_controller.h"
#include "ui/text/sentences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QVariantMap>
#include <QWidget>

namespace splitscape::ui {

EndNotice::EndNotice(RunController& run, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(&run, &RunController::ended, this, [this, &run] {
        const QString said = text(run);
        if (!said.isEmpty() && !m_window->isActiveWindow() && m_window->isVisible())
            give(said);
    });
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
