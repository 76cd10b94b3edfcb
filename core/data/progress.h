// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace splitscape::data {

/// Told now and then how much is done, 0..1, on the thread that does it. May be empty.
using Progress = std::function<void(double)>;

} // namespace splitscape::data
