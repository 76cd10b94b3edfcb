// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/connection.h"
#include "core/store/earlier_schemas.h"
#include "core/store/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace splitscape::store {

namespace {

static_assert(kCheckedSchema == static_cast<int>(kEarlierSchemas.size()) + 1);

// Type, name, table and SQL of everything in a database, in a fixed order.
using Definitions = std::vector<std::array<std::string, 4>>;

Definitions definitionsIn(SQLite::Database& database)
{
    Definitions found;
    SQLite::Statement row(database,
                          "SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema");
    while (row.executeStep())
        found.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(),
                         row.getColumn(2).getString(), row.getColumn(3).getString()});
    std::sort(found.begin(), found.end());
    return found;
}

void setVersion(SQLite::Database& database, int version)
{
    database.exec("PRAGMA user_version = " + std::to_string(version));
}

// A file from before sessions were stored has one.
void addFirstSession(SQLite::Database& database)
{
    SQLite::Statement run(database,
                          "SELECT started_utc, program_version, trainer, COALESCE(duration_s, 0.0) "
                          "FROM run");
    if (!run.executeStep())
        return;
    Insertion<SessionRow>(database, sessionTable())
        .add({1,
              {run.getColumn(0).getString(), run.getColumn(1).getString(),
               run.getColumn(2).getString(), Seconds{run.getColumn(3).getDouble()}}});
}

} // namespace

void createSchema(SQLite::Database& database, int version)
{
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    if (version < kCheckedSchema) {
        for (int step = 0; step < version; ++step)
            database.exec(kEarlierSchemas[static_cast<std::size_t>(step)]);
    } else {
        for (const TableShape* const table : tableShapes())
            database.exec(createSql(*table));
    }
    setVersion(database, version);
}

void migrate(SQLite::Database& database)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version == kSchemaVersion)
        return;
    // Renaming a table must not change the SQL of other tables that refer to it.
    database.exec("PRAGMA legacy_alter_table = ON");
    SQLite::Transaction transaction(database);
    for (const TableShape* const table : tableShapes()) {
        if (table->since > version) {
            database.exec(createSql(*table));
            continue;
        }
        const std::string earlier = "earlier_" + table->name;
        database.exec("ALTER TABLE " + table->name + " RENAME TO " + earlier);
        database.exec(createSql(*table));
        database.exec(convertSql(*table, earlier));
        database.exec("DROP TABLE " + earlier);
    }
    if (version < sessionTable().shape.since)
        addFirstSession(database);
    setVersion(database, kSchemaVersion);
    transaction.commit();
}

bool hasOwnTables(SQLite::Database& database, int version)
{
    SQLite::Database expected
        = openConnection(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
    createSchema(expected, version);
    return definitionsIn(database) == definitionsIn(expected);
}

} // namespace splitscape::store
