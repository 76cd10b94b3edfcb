// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_checksum.h"
#include "core/store/row_statement.h"
#include "core/store/stored_value.h"
#include "core/store/table_shape.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::store {

/// One column of a table whose rows are values of Row: its SQL, and both ways of its value.
template <typename Row>
struct Column {
    TableShape::Column shape;
    void (*put)(SQLite::Statement& statement, int position, const Row& row);
    bool (*get)(const Cell& cell, Row& row);
};

/// A table of a run file: the one place that says which columns it has and what they mean.
template <typename Row>
struct Table {
    TableShape shape;
    std::vector<Column<Row>> columns;

    Table(std::string name, std::vector<Column<Row>> all, std::string constraint = {},
          int since = 1)
        : shape{std::move(name), {}, std::move(constraint), since}
        , columns(std::move(all))
    {
        for (const Column<Row>& column : columns)
            shape.columns.push_back(column.shape);
    }

    [[nodiscard]] const Column<Row>& column(std::string_view name) const
    {
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& one) {
            return one.shape.name == name;
        });
        assert(found != columns.end());
        return *found;
    }
};

/// Whether a column may be NULL; an optional value's may.
template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

/// A column that keeps the member that `member(row)` gives. `constraint` replaces NOT NULL;
/// `earlier` is as in TableShape. The lambda has no captures.
template <typename Row, typename Member>
[[nodiscard]] Column<Row> column(const char* name, Member, const char* constraint = nullptr,
                                 std::string earlier = {})
{
    using T = std::remove_reference_t<decltype(Member{}(std::declval<Row&>()))>;
    std::string type = Stored<T>::type;
    if (constraint != nullptr)
        type += std::string(" ") + constraint;
    else if (!kIsOptional<T>)
        type += " NOT NULL";
    return {{name, std::move(type), std::move(earlier)},
            [](SQLite::Statement& statement, int position, const Row& row) {
                Stored<T>::put(statement, position, Member{}(row));
            },
            [](const Cell& found, Row& row) {
                return Stored<T>::get(found, Member{}(row));
            }};
}

/// Whether a column is the first one of an optional part, which says whether the part is there.
enum class Door { Opens, Behind };

/// A column that keeps a member of an optional part of a row: NULL without the part.
template <Door kDoor, typename Row, typename Part, typename Member>
[[nodiscard]] Column<Row> within(const char* name, Part, Member, std::string earlier = {})
{
    using Inner = std::remove_reference_t<decltype(*Part{}(std::declval<Row&>()))>;
    using T = std::remove_reference_t<decltype(Member{}(std::declval<Inner&>()))>;
    return {{name, Stored<T>::type, std::move(earlier)},
            [](SQLite::Statement& statement, int position, const Row& row) {
                if (const auto& part = Part{}(row))
                    Stored<T>::put(statement, position, Member{}(*part));
                else
                    statement.bind(position);
            },
            [](const Cell& found, Row& row) {
                auto& part = Part{}(row);
                if (kDoor == Door::Opens) {
                    part.reset();
                    if (!found.isNull())
                        part.emplace();
                }
                if (found.isNull() || !part)
                    return found.isNull() && !part;
                return Stored<T>::get(found, Member{}(*part));
            }};
}

/// Adds rows to a table of the newest schema. Throws SQLite::Exception.
template <typename Row>
class Insertion {
public:
    Insertion(SQLite::Database& database, const Table<Row>& table)
        : m_table(table)
        , m_statement(database, insertSql(table.shape))
    {
    }

    void add(const Row& row)
    {
        m_statement.reset();
        int position = 0;
        for (const Column<Row>& column : m_table.columns)
            column.put(m_statement, ++position, row);
        m_statement.exec();
    }

private:
    const Table<Row>& m_table;
    SQLite::Statement m_statement;
};

/// Changes some columns of the row with a key. Throws SQLite::Exception.
template <typename Row>
class Change {
public:
    Change(SQLite::Database& database, const Table<Row>& table,
           const std::vector<std::string_view>& changed)
        : m_statement(database, updateSql(table.shape, changed))
    {
        for (const std::string_view name : changed)
            m_columns.push_back(&table.column(name));
    }

    /// Takes the columns from `row`, whose other members do not matter.
    void make(std::int64_t key, const Row& row)
    {
        m_statement.reset();
        m_statement.bind(1, key);
        int position = 1;
        for (const Column<Row>* column : m_columns)
            column->put(m_statement, ++position, row);
        m_statement.exec();
    }

private:
    std::vector<const Column<Row>*> m_columns;
    SQLite::Statement m_statement;
};

/// Reads the rows of a table, one after the other, from a file of any schema. Throws
/// SQLite::Exception.
template <typename Row>
class Selection {
public:
    /// `tail` is SQL: which rows, and in which order.
    Selection(SQLite::Database& database, const Table<Row>& table, int schema,
              const std::string& tail = {})
        : m_table(table)
        , m_hasChecksums(schema >= kCheckedSchema)
        , m_statement(database, selectSql(table.shape, schema, tail))
        , m_cells(table.columns.size() + (m_hasChecksums ? 1 : 0), Cell(nullptr))
    {
        for (const Column<Row>& column : table.columns)
            m_read.push_back(&column);
    }

    /// Gives a parameter of the tail a value.
    void bind(int position, std::int64_t value) { m_statement.bind(position, value); }
    /// From here on the rows have these columns alone; what the others are is left to the checksum.
    void only(std::initializer_list<std::string_view> names)
    {
        m_read.clear();
        for (const std::string_view name : names)
            m_read.push_back(&m_table.column(name));
    }
    /// Goes to the next row; false behind the last one.
    bool next() { return m_statement.next(); }
    /// The first column of the row it is at, unchecked: what a message names a row by.
    [[nodiscard]] std::int64_t key() const { return Cell(m_statement.value(0)).integer(); }
    /// The row it is at; nothing where the row contradicts its checksum or has a value that no run
    /// writes.
    [[nodiscard]] std::optional<Row> row()
    {
        std::optional<Row> row(std::in_place);
        if (!read(*row))
            row.reset();
        return row;
    }
    /// The same into a new row, which means nothing where this is false.
    [[nodiscard]] bool read(Row& row)
    {
        for (std::size_t position = 0; position < m_cells.size(); ++position)
            m_cells[position] = Cell(m_statement.value(static_cast<int>(position)));
        if (m_hasChecksums && !fitsChecksum()) // first: reading a value may convert it
            return false;
        return std::ranges::all_of(m_read, [&](const Column<Row>* column) {
            return column->get(m_cells[static_cast<std::size_t>(column - m_table.columns.data())],
                               row);
        });
    }

private:
    /// The column behind those of the table is `checksum`.
    [[nodiscard]] bool fitsChecksum()
    {
        m_checksum.begin(m_table.shape.name);
        for (std::size_t position = 0; position + 1 < m_cells.size(); ++position)
            m_checksum.add(m_cells[position].value());
        const Cell& kept = m_cells.back();
        return kept.isInteger() && kept.integer() == m_checksum.sum();
    }

    const Table<Row>& m_table;
    bool m_hasChecksums;
    RowStatement m_statement;
    RowChecksum m_checksum;
    std::vector<Cell> m_cells; ///< of the row it is at: those of the table, the checksum
    std::vector<const Column<Row>*> m_read; ///< in their order
};

} // namespace splitscape::store
