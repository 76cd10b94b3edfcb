// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/space/architecture.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace splitscape::run {

/// The best networks of an earlier run, for a search on the same data to start from.
struct WarmStart {
    std::filesystem::path file; ///< of the earlier run
    int count = 16; ///< at most
};

/// The architectures of the valid candidates with the highest accuracy on the selection half, each
/// once, the best first; those that the space of `setup` does not have are left out.
/// Errors: those of record::readHistory; ChecksumMismatch for a run on other data; ValueOutOfRange
/// where samples that `setup` tests on helped to choose those networks, and where none is left.
[[nodiscard]] Result<std::vector<space::Architecture>>
startsFrom(const WarmStart& start, const evaluate::EvaluationSetup& setup, std::stop_token stop);

} // namespace splitscape::run
