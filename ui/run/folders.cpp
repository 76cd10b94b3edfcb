// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/folders.h"

#include "core/base/user_folders.h"

namespace splitscape::ui {

Folders Folders::ofUser()
{
    // Not QStandardPaths: a QString loses the bytes of a home that are no text.
    return {userCacheFolder() / "splitscape" / "datasets",
            userDataFolder() / "splitscape" / "runs"};
}

} // namespace splitscape::ui
