// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace splitscape {

/// What all threads of this process have computed since it started, in the program and in the
/// kernel. Unlike wall time it does not grow while other programs have the processor.
/// Thread: any.
[[nodiscard]] Seconds processorTime();

} // namespace splitscape
