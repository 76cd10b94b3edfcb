// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prepared_data.h"

#include <QStandardPaths>

namespace splitscape::cli {

std::filesystem::path preparedDataFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    if (cache.isEmpty())
        return {};
    return std::filesystem::path(cache.toStdString()) / "splitscape" / "datasets";
}

} // namespace splitscape::cli
