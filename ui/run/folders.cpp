// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/folders.h"

#include <QStandardPaths>

namespace splitscape::ui {

Folders Folders::ofUser()
{
    // Not the locations by application name: those repeat it as organisation.
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {(cache + QStringLiteral("/splitscape/datasets")).toStdString(),
            data + QStringLiteral("/splitscape/runs")};
}

} // namespace splitscape::ui
