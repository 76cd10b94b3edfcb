// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/benchmark_table.h"

#include <span>
#include <string_view>

namespace splitscape::benchmark {

/// A table of resources/benchmarks, as it was when the program was built.
struct ShippedTable {
    std::string_view name; ///< "real", "synthetic"
    std::string_view text;
};

[[nodiscard]] std::span<const ShippedTable> shippedTables();

/// Errors: FileMissing where none is shipped under this name.
[[nodiscard]] Result<BenchmarkTable> shippedTable(std::string_view name);

} // namespace splitscape::benchmark
