// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdio>

namespace splitscape::bench {

/// Says on standard error why a measurement cannot go on.
/// Returns: the exit code of the program.
inline int fail(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", error.subject.c_str(), error.detail.c_str());
    return 1;
}

} // namespace splitscape::bench
