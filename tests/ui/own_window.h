// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

namespace splitscape::test {

/// A window whose preferences, cache and runs are in a folder of its own.
struct OwnWindow {
    QTemporaryDir folder;
    ui::Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    ui::SystemDialogs dialogs;
    ui::MainWindow window{{preferences,
                           dialogs,
                           {folder.filePath(QStringLiteral("cache")).toStdString(),
                            folder.filePath(QStringLiteral("runs")).toStdString()}}};
};

} // namespace splitscape::test
