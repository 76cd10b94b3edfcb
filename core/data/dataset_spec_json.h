// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"

#include <nlohmann/json_fwd.hpp>

namespace splitscape::data {

/// Reads a specification strictly; absent fields keep their default. All problems, those of
/// validate() included, are added with their field path below `path`.
/// "beats" may name a "preset" ("kachuee", "rr-context"; the default) that its other fields then
/// change.
void readDatasetSpec(const nlohmann::json& json, const std::string& path, DatasetSpec& spec,
                     Problems& problems);

/// Every field, in the form readDatasetSpec reads.
[[nodiscard]] nlohmann::json toJson(const DatasetSpec& spec);

/// The fields that decide the prepared samples: all but the split and what other kinds use.
[[nodiscard]] nlohmann::json preparationJson(const DatasetSpec& spec);

} // namespace splitscape::data
