// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_checksum.h"

#include <SQLiteCpp/Exception.h>
#include <cstring>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <xxhash.h>

namespace splitscape::store {

namespace {

// SQLite is C, through which nothing may be thrown.
void rowChecksum(sqlite3_context* context, int count, sqlite3_value** values) noexcept
{
    auto& checksum = *static_cast<RowChecksum*>(sqlite3_user_data(context));
    try {
        checksum.begin({});
        for (int i = 0; i < count; ++i)
            checksum.add(values[i]);
        sqlite3_result_int64(context, checksum.sum());
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

void destroy(void* checksum)
{
    const std::unique_ptr<RowChecksum> owner(static_cast<RowChecksum*>(checksum));
}

} // namespace

template <typename T>
void RowChecksum::addNumber(const T& number)
{
    append(&number, sizeof number);
}

void RowChecksum::append(const void* bytes, std::size_t size)
{
    if (m_bytes.size() < m_size + size)
        m_bytes.resize(2 * (m_size + size));
    if (size > 0)
        std::memcpy(m_bytes.data() + m_size, bytes, size);
    m_size += size;
}

void RowChecksum::addBytes(const void* bytes, std::size_t size)
{
    addNumber(static_cast<std::uint64_t>(size));
    append(bytes, size);
}

void RowChecksum::begin(std::string_view table)
{
    m_size = 0;
    if (table.empty())
        return; // the SQL function has it as its first value
    addNumber(static_cast<std::uint8_t>(SQLITE_TEXT));
    addBytes(table.data(), table.size());
}

void RowChecksum::add(sqlite3_value* value)
{
    const auto type = static_cast<std::uint8_t>(sqlite3_value_type(value));
    addNumber(type);
    switch (type) {
    case SQLITE_INTEGER:
        addNumber(static_cast<std::int64_t>(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        addNumber(sqlite3_value_double(value) + 0.0); // a file keeps -0.0 as 0.0
        break;
    case SQLITE_TEXT: {
        const unsigned char* const text = sqlite3_value_text(value);
        addBytes(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        break;
    }
    case SQLITE_BLOB: {
        const void* const blob = sqlite3_value_blob(value);
        addBytes(blob, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        break;
    }
    default: // NULL
        break;
    }
}

std::int64_t RowChecksum::sum() const
{
    return static_cast<std::int64_t>(XXH3_64bits(m_bytes.data(), m_size));
}

void addRowChecksum(sqlite3* database)
{
    auto checksum = std::make_unique<RowChecksum>();
    // SQLite destroys it, also after a failure.
    if (sqlite3_create_function_v2(database, "row_checksum", -1,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                   checksum.release(), rowChecksum, nullptr, nullptr, destroy)
        != SQLITE_OK)
        throw SQLite::Exception(database);
}

} // namespace splitscape::store
