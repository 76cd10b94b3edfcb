// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_checksum.h"

#include <SQLiteCpp/Exception.h>
#include <cstddef>
#include <cstdint>
#include <sqlite3.h>
#include <xxhash.h>

namespace splitscape::store {

namespace {

void addBytes(XXH3_state_t* state, const void* bytes, int size)
{
    const auto length = static_cast<std::uint64_t>(size);
    XXH3_64bits_update(state, &length, sizeof length);
    if (size > 0)
        XXH3_64bits_update(state, bytes, static_cast<std::size_t>(size));
}

void addValue(XXH3_state_t* state, sqlite3_value* value)
{
    const auto type = static_cast<std::uint8_t>(sqlite3_value_type(value));
    XXH3_64bits_update(state, &type, sizeof type);
    switch (type) {
    case SQLITE_INTEGER: {
        const std::int64_t number = sqlite3_value_int64(value);
        XXH3_64bits_update(state, &number, sizeof number);
        break;
    }
    case SQLITE_FLOAT: {
        // A file keeps -0.0 as 0.0.
        const double number = sqlite3_value_double(value) + 0.0;
        XXH3_64bits_update(state, &number, sizeof number);
        break;
    }
    case SQLITE_TEXT: {
        const unsigned char* const text = sqlite3_value_text(value);
        addBytes(state, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB: {
        const void* const blob = sqlite3_value_blob(value);
        addBytes(state, blob, sqlite3_value_bytes(value));
        break;
    }
    default: // NULL
        break;
    }
}

void rowChecksum(sqlite3_context* context, int count, sqlite3_value** values)
{
    auto* const state = static_cast<XXH3_state_t*>(sqlite3_user_data(context));
    XXH3_64bits_reset(state);
    for (int i = 0; i < count; ++i)
        addValue(state, values[i]);
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(XXH3_64bits_digest(state)));
}

void freeState(void* state) { XXH3_freeState(static_cast<XXH3_state_t*>(state)); }

} // namespace

void addRowChecksum(sqlite3* database)
{
    XXH3_state_t* const state = XXH3_createState(); // freed by SQLite, also after a failure
    if (sqlite3_create_function_v2(database, "row_checksum", -1,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, state,
                                   rowChecksum, nullptr, nullptr, freeState)
        != SQLITE_OK)
        throw SQLite::Exception(database);
}

} // namespace splitscape::store
