// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/shipped_tables.h"

#include <string>

namespace splitscape::benchmark {

Result<BenchmarkTable> shippedTable(std::string_view name)
{
    std::string names;
    for (const ShippedTable& table : shippedTables()) {
        if (table.name == name)
            return parseTable(table.text, std::string(name));
        names += (names.empty() ? "" : ", ") + std::string(table.name);
    }
    return Error{ErrorCode::FileMissing, std::string(name),
                 names.empty()
                     ? std::string("no table came with this program; benchmark build makes one")
                     : "the tables of this program are " + names};
}

} // namespace splitscape::benchmark
