// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_setting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace splitscape::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

} // namespace

DesktopSetting::DesktopSetting(QObject* parent)
    : QObject(parent)
{
}

void DesktopSetting::follow()
{
    // Without an address libdbus would try to start a bus of its own, which takes its time.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    read(kAppearance, kScheme);
    read(kGnome, kAnimations);
}

void DesktopSetting::read(const QString& group, const QString& key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher* finished) {
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (!reply.isError())
                    take(group, key, reply.value());
                finished->deleteLater();
            });
}

void DesktopSetting::take(const QString& group, const QString& key, const QDBusVariant& value)
{
    QVariant content = value.variant();
    // Read() wraps its answer twice.
    while (content.canConvert<QDBusVariant>())
        content = content.value<QDBusVariant>().variant();
    if (group == kAppearance && key == kScheme) {
        // 0: no preference, 1: dark, 2: light
        const uint scheme = content.toUInt();
        emit darkChanged(scheme == 1       ? std::optional(true)
                             : scheme == 2 ? std::optional(false)
                                           : std::nullopt);
    } else if (group == kGnome && key == kAnimations) {
        emit reducedMotionChanged(!content.toBool());
    }
}

} // namespace splitscape::ui
