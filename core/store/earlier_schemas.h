// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace splitscape::store {

/// What each of the schemas 1, 2 and 3 added to the one before it. Files have these tables to the
/// letter, so this text never changes. From schema 4 on the tables are those of run_tables.h.
extern const std::array<const char*, 3> kEarlierSchemas;

} // namespace splitscape::store
