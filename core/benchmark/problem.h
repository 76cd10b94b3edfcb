// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/regret.h"
#include "core/partition/rules.h"

namespace splitscape::benchmark {

/// The table as a problem under these rules.
/// Errors: FileDamaged where the study in it cannot be read, or architectures of its space are
/// missing (a build that was stopped).
[[nodiscard]] Result<Problem> problemOf(const BenchmarkTable& table, const partition::Rules& rules);

/// The rules of the study in the table. Errors: as problemOf.
[[nodiscard]] Result<partition::Rules> rulesOf(const BenchmarkTable& table);

} // namespace splitscape::benchmark
