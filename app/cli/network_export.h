// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/export/deployment_package.h"
#include "core/export/onnx_model.h"
#include "core/record/deployment.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::cli {

/// What `export` is to write of a network.
struct NetworkExport {
    std::filesystem::path folder;
    std::string name;
    std::string formats; ///< with commas between; empty: all that are possible
    int vectors = 2; ///< recorded samples of each class
    bool force = false;

    [[nodiscard]] bool wants(std::string_view format) const
    {
        return formats.empty()
            || ("," + formats + ",").find("," + std::string(format) + ",") != std::string::npos;
    }
};

/// What was written.
struct WrittenNetwork {
    std::vector<exporting::WrittenFile> files;
    std::optional<exporting::CSource> c;
};

/// Writes a network: all of its files, or none. What could not be written, though nobody named it, is
/// said on the error stream.
/// @param deployment  of a run; null for an untrained network, which has neither data nor card
/// Errors: those of makePackage(), addOnnx() and addDeployedOnnx(); CannotWrite where a file is there and `force` is not
/// set; Cancelled.
[[nodiscard]] Result<WrittenNetwork> writeNetwork(const NetworkExport& request,
                                                  const exporting::SplitNetwork& network,
                                                  const record::Deployment* deployment,
                                                  const Streams& streams, std::stop_token stop);

} // namespace splitscape::cli
