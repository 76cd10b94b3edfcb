// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/evaluate/candidate_result.h"
#include "core/store/row_statement.h"
#include "core/store/run_record.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::store {

/// How a type is kept in a column: the column's SQL type, the binding of a value to a parameter, and
/// the reading of one. `get` is false for what no run writes. Enumerations are kept by name, lists
/// of small numbers as text ("128,8,64"), long lists as little-endian blobs: uint32, float32, or
/// pairs of float64 (loss, accuracy) of a learning curve.
template <typename T>
struct Stored;

#define SPLITSCAPE_STORED(Type, Sql)                                                               \
    template <>                                                                                    \
    struct Stored<Type> {                                                                          \
        static constexpr const char* type = Sql;                                                   \
        static void put(SQLite::Statement& statement, int position, const Type& value);            \
        static bool get(const Cell& cell, Type& value);                                            \
    }

SPLITSCAPE_STORED(int, "INTEGER");
SPLITSCAPE_STORED(std::int64_t, "INTEGER");
SPLITSCAPE_STORED(std::uint64_t, "INTEGER"); // the same 64 bits, signed
SPLITSCAPE_STORED(double, "REAL");
SPLITSCAPE_STORED(Seconds, "REAL");
SPLITSCAPE_STORED(Energy, "REAL"); // in millijoule
SPLITSCAPE_STORED(Bytes, "INTEGER");
SPLITSCAPE_STORED(std::string, "TEXT");
SPLITSCAPE_STORED(std::vector<std::string>, "TEXT"); // JSON
SPLITSCAPE_STORED(std::vector<int>, "TEXT");
SPLITSCAPE_STORED(std::vector<std::uint32_t>, "BLOB");
SPLITSCAPE_STORED(evaluate::WeightsPtr, "BLOB");
SPLITSCAPE_STORED(std::vector<train::EpochRecord>, "BLOB");
SPLITSCAPE_STORED(ErrorCode, "TEXT");
SPLITSCAPE_STORED(RunOutcome, "TEXT");
SPLITSCAPE_STORED(search::Standing, "TEXT");
SPLITSCAPE_STORED(evaluate::Source, "TEXT");
SPLITSCAPE_STORED(network::NumberFormat, "TEXT");

#undef SPLITSCAPE_STORED

/// Nothing is NULL.
template <typename T>
struct Stored<std::optional<T>> {
    static constexpr const char* type = Stored<T>::type;
    static void put(SQLite::Statement& statement, int position, const std::optional<T>& value)
    {
        if (value)
            Stored<T>::put(statement, position, *value);
        else
            statement.bind(position);
    }
    static bool get(const Cell& cell, std::optional<T>& value)
    {
        value.reset();
        return cell.isNull() || Stored<T>::get(cell, value.emplace());
    }
};

/// A set of partition::Violation as text: "flash,energy"; empty for none.
[[nodiscard]] std::string violationNames(std::uint8_t violations);
/// The reverse; nothing for any other text.
[[nodiscard]] std::optional<std::uint8_t> violationsFrom(std::string_view names);

/// Numbers between commas, none negative, as a list is kept. @return false for another text
[[nodiscard]] bool readNumbers(std::string_view text, std::vector<int>& value);

} // namespace splitscape::store
