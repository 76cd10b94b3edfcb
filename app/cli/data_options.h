// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::cli {

/// What `data` looks at: a path or a study, and what to read otherwise than it says.
struct DataOptions {
    std::string path;
    std::string kind;
    std::string lead;
    std::vector<std::string> channels;
    std::vector<std::string> classes;
    std::string split;
    std::vector<std::string> settings; ///< "FIELD=VALUE", below "dataset"
    std::optional<long long> seed;
    std::string samples; ///< folder for the prepared samples; empty: they are not wanted
    bool asJson = false;

    void addTo(CLI::App& app);
};

struct ChosenData {
    data::DatasetSpec spec;
    std::uint64_t seed = 1;
};

/// The data of a study file, or at a path, with the options applied.
/// Errors: UsageInvalid for a wrong option or without any data; the problems of the study and of
/// the fields that were set.
[[nodiscard]] Result<ChosenData> chosenData(const DataOptions& options, Problems& problems);

} // namespace splitscape::cli
