// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <string>

namespace splitscape::test {

/// Changes the file of a run by SQL and makes its checksums fit again, as somebody does who forges
/// it on purpose.
inline void changeAndSeal(const std::filesystem::path& path, const std::string& sql)
{
    SQLite::Database file = store::openConnection(path.string(), SQLite::OPEN_READWRITE, 0);
    file.exec(sql);
    for (const store::TableShape* const table : store::tableShapes())
        file.exec(store::sealSql(*table));
}

} // namespace splitscape::test
