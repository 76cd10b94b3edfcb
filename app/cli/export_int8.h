// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/record/deployment.h"
#include "core/space/architecture.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace splitscape::cli {

/// What `export --formats c-int8` was asked for.
struct IntegerExport {
    std::filesystem::path file; ///< the run; empty: `untrained` with initial weights
    record::DeploymentChoice choice;
    space::Architecture untrained;
    std::filesystem::path folder; ///< made where it is missing
    std::string name;
    bool force = false; ///< replaces files that are there
    bool json = false;
};

/// Writes the edge part in int8 as C. The ranges of its values come from the run's file, those of an
/// untrained network from one made input. @return the exit code
[[nodiscard]] int exportIntegerC(const IntegerExport& request, const Streams& streams,
                                 std::stop_token stop);

} // namespace splitscape::cli
