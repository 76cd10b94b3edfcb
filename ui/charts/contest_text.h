// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/contest.h"

#include <QString>
#include <QStringList>
#include <QVariantList>
#include <string_view>

namespace splitscape::ui {

/// "Real heartbeats"; the name itself for a table that does not ship.
[[nodiscard]] QString benchmarkTableName(std::string_view name);

/// What a comparison was made of: "Real heartbeats, energy limit 0.100 mJ, 20 searches of 150
/// trainings each".
[[nodiscard]] QString contestText(const benchmark::Contest& contest);
/// What a regret is measured on: "Protocol by sample; regret on the test part of the table".
[[nodiscard]] QString measuredText(const benchmark::Contest& contest);

/// The same as columns, for files: table, energy limit, searches, trainings, protocol, part.
[[nodiscard]] QStringList contestHeaders();
[[nodiscard]] QVariantList contestCells(const benchmark::Contest& contest);

} // namespace splitscape::ui
