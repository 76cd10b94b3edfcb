// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace splitscape::data {

/// Reads a specification strictly; absent fields keep their default. All problems, those of
/// validate() included, are added with their field path below `path`.
/// "beats" may name a "preset" ("kachuee"; "rr-context", the default; "rr-causal") that its other
/// fields then change.
/// @param folder  what a relative "path" starts from; empty: as it is
/// The kind "auto", or a path without a kind, is what lies at the path (recognise.h); "wfdb" and
/// "edf" are other names of "mitbih" and "chbmit".
void readDatasetSpec(const nlohmann::json& json, const std::string& path,
                     const std::filesystem::path& folder, DatasetSpec& spec, Problems& problems);

/// Every field, in the form readDatasetSpec reads.
[[nodiscard]] nlohmann::json toJson(const DatasetSpec& spec);

/// The fields that decide the prepared samples: all but the split and what other kinds use.
[[nodiscard]] nlohmann::json preparationJson(const DatasetSpec& spec);

/// "sample", "patient", ...: as in study files.
[[nodiscard]] std::string_view splitName(SplitBy by);

} // namespace splitscape::data
