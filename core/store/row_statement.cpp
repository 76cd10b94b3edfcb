// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_statement.h"

#include <SQLiteCpp/Exception.h>

namespace splitscape::store {

RowStatement::RowStatement(SQLite::Database& database, const std::string& sql)
    : m_database(database.getHandle())
{
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(m_database, sql.c_str(),
                                          static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database, result);
}

void RowStatement::bind(int position, std::int64_t value)
{
    const int result = sqlite3_bind_int64(m_statement.get(), position, value);
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_database, result);
}

bool RowStatement::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw SQLite::Exception(m_database, result);
    return result == SQLITE_ROW;
}

} // namespace splitscape::store
