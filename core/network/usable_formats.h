// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/number_format.h"

#include <array>

namespace splitscape::network {

/// What the edge may compute in.
inline constexpr std::array kEdgeFormats{NumberFormat::Float32, NumberFormat::Int8};

/// What values may be sent in: every format.
inline constexpr std::array kLinkFormats{NumberFormat::Float32, NumberFormat::Float16,
                                         NumberFormat::Int8, NumberFormat::Int4};
static_assert(kLinkFormats.size() == kNumberFormats);

} // namespace splitscape::network
