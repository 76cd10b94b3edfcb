// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace splitscape::store {

/// One value of the row that a RowStatement is at; valid until the statement goes on. It has no more
/// checks than SQLite itself: a file of a million rows has 35 million values.
class Cell {
public:
    explicit Cell(sqlite3_value* value)
        : m_value(value)
        , m_type(value == nullptr ? SQLITE_NULL : sqlite3_value_type(value))
    {
    }

    [[nodiscard]] bool isInteger() const { return m_type == SQLITE_INTEGER; }
    [[nodiscard]] bool isFloat() const { return m_type == SQLITE_FLOAT; }
    [[nodiscard]] bool isText() const { return m_type == SQLITE_TEXT; }
    [[nodiscard]] bool isBlob() const { return m_type == SQLITE_BLOB; }
    [[nodiscard]] bool isNull() const { return m_type == SQLITE_NULL; }

    [[nodiscard]] sqlite3_value* value() const { return m_value; }
    [[nodiscard]] std::int64_t integer() const { return sqlite3_value_int64(m_value); }
    [[nodiscard]] double number() const { return sqlite3_value_double(m_value); }
    /// Empty for NULL.
    [[nodiscard]] std::string_view text() const
    {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(m_value));
        return text == nullptr ? std::string_view() : std::string_view(text, size());
    }
    /// Null where size() is 0.
    [[nodiscard]] const void* blob() const { return sqlite3_value_blob(m_value); }
    /// Bytes of the blob, or of the text once it was asked for.
    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(sqlite3_value_bytes(m_value));
    }

private:
    sqlite3_value* m_value;
    int m_type;
};

/// A prepared SELECT. All functions throw SQLite::Exception.   Thread: one at a time, and no other
/// one uses the connection meanwhile.
class RowStatement {
public:
    RowStatement(SQLite::Database& database, const std::string& sql);

    /// Gives parameter `position`, from 1, a value; before the first row.
    void bind(int position, std::int64_t value);
    /// Goes to the next row; false behind the last one.
    bool next();
    /// Of column `position`, from 0, of the row it is at.
    [[nodiscard]] sqlite3_value* value(int position) const
    {
        return sqlite3_column_value(m_statement.get(), position);
    }

private:
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

} // namespace splitscape::store
