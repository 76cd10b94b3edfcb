// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/same_rows.h"

#include "core/store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace splitscape::store {

namespace {

std::vector<std::string> tablesOf(SQLite::Database& database)
{
    std::vector<std::string> tables;
    SQLite::Statement names(database,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep())
        tables.push_back(names.getColumn(0).getString());
    return tables;
}

// One line a table; the sum is of parts that stay exact.
std::string rowsOf(SQLite::Database& database, const std::vector<std::string>& tables)
{
    std::string rows;
    for (const std::string& table : tables) {
        SQLite::Statement sum(database,
                              "SELECT count(*), total(checksum % 16777213) FROM \"" + table + "\"");
        sum.executeStep();
        rows += table + " " + sum.getColumn(0).getString() + " " + sum.getColumn(1).getString()
            + "\n";
    }
    return rows;
}

// Whether such a failure comes of what is in the file.
bool tellsOfDamage(const SQLite::Exception& failure)
{
    switch (failure.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // its tables are gone
        return true;
    default:
        return false;
    }
}

} // namespace

RowsShown showsRowsOf(SQLite::Database& writer, const std::filesystem::path& path,
                      std::uint64_t fileBytes)
{
    try {
        SQLite::Database reader
            = openConnection(path.string(), SQLite::OPEN_READONLY, kReaderWait_ms);
        const StepLimit limit(reader, fileBytes, {});
        if (reader.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            return RowsShown::Others;
        const std::vector<std::string> tables = tablesOf(writer);
        const bool isSame
            = tablesOf(reader) == tables && rowsOf(reader, tables) == rowsOf(writer, tables);
        return isSame ? RowsShown::Same : RowsShown::Others;
    } catch (const SQLite::Exception& failure) {
        return tellsOfDamage(failure) ? RowsShown::Others : RowsShown::Unknown;
    }
}

} // namespace splitscape::store
