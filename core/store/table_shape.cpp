// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_shape.h"

#include <algorithm>
#include <cstdint>

namespace splitscape::store {

namespace {

using Column = TableShape::Column;

std::string parameter(std::int64_t position)
{
    std::string text("?");
    return text.append(std::to_string(position));
}

/// What `of` gives for each column, with commas between.
template <typename Of>
std::string listOf(const TableShape& table, const Of& of)
{
    std::string list;
    for (const Column& column : table.columns)
        list += (list.empty() ? "" : ", ") + std::string(of(column));
    return list;
}

std::string nameOf(const Column& column) { return column.name; }

std::string earlierOf(const Column& column)
{
    return column.earlier.empty() ? column.name : column.earlier;
}

std::string checksumOf(const TableShape& table, const std::string& values)
{
    return "row_checksum('" + table.name + "', " + values + ")";
}

} // namespace

std::string createSql(const TableShape& table)
{
    std::string sql = "CREATE TABLE " + table.name + " (\n    "
        + listOf(table, [](const Column& column) { return column.name + " " + column.type; })
        + ", checksum INTEGER NOT NULL";
    if (table.constraint.empty())
        return sql + "\n) STRICT";
    return sql + ", " + table.constraint + "\n) STRICT, WITHOUT ROWID";
}

std::string insertSql(const TableShape& table)
{
    int position = 0;
    const std::string values = listOf(
        table, [&position](const Column&) { return parameter(++position); });
    return "INSERT OR REPLACE INTO " + table.name + " (" + listOf(table, nameOf)
        + ", checksum) VALUES (" + values + ", " + checksumOf(table, values) + ")";
}

std::string updateSql(const TableShape& table, std::span<const std::string_view> changed)
{
    const auto parameterOf = [&changed](std::string_view name) {
        const auto found = std::find(changed.begin(), changed.end(), name);
        return found == changed.end() ? std::string() : parameter(found - changed.begin() + 2);
    };
    std::string assignments;
    for (const std::string_view name : changed)
        assignments += std::string(name) + " = " + parameterOf(name) + ", ";
    const std::string values = listOf(table, [&parameterOf](const Column& column) {
        const std::string changedTo = parameterOf(column.name);
        return changedTo.empty() ? column.name : changedTo;
    });
    return "UPDATE " + table.name + " SET " + assignments
        + "checksum = " + checksumOf(table, values) + " WHERE " + table.columns.front().name
        + " = ?1";
}

std::string selectSql(const TableShape& table, int schema, const std::string& tail)
{
    const std::string from = " FROM " + table.name + " " + tail;
    if (schema < kCheckedSchema)
        return "SELECT " + listOf(table, earlierOf) + from;
    return "SELECT " + listOf(table, nameOf) + ", checksum" + from;
}

std::string convertSql(const TableShape& table, const std::string& from)
{
    return "INSERT INTO " + table.name + " (" + listOf(table, nameOf) + ", checksum) SELECT "
        + listOf(table, earlierOf) + ", " + checksumOf(table, listOf(table, earlierOf)) + " FROM "
        + from;
}

std::string sealSql(const TableShape& table)
{
    return "UPDATE " + table.name + " SET checksum = " + checksumOf(table, listOf(table, nameOf));
}

} // namespace splitscape::store
