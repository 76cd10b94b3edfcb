// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace splitscape::ui {

/// Follows the desktop's colour scheme and motion preference through the settings portal
/// (org.freedesktop.portal.Settings), without ever waiting for it. Silent where there is no session
/// bus; Qt itself only learned to follow the scheme in 6.5.   Thread: UI.
class DesktopSetting : public QObject {
    Q_OBJECT

public:
    explicit DesktopSetting(QObject* parent = nullptr);
    /// Asks for the present values and listens to changes.
    void follow();

signals:
    /// Nothing when the desktop has no preference.
    void darkChanged(std::optional<bool> dark);
    void reducedMotionChanged(bool reduced);

private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& group, const QString& key);
};

} // namespace splitscape::ui
