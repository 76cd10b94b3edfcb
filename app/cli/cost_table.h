// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cost_options.h"
#include "core/space/architecture.h"

#include <iosfwd>

namespace splitscape::cli {

/// Layers, partition points and the verdict, for people.
void printCostTable(std::ostream& out, const space::Architecture& architecture,
                    const partition::Rules& rules);

} // namespace splitscape::cli
