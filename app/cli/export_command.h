// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `export FILE -o FOLDER`: a trained network of a run as ONNX files and the edge part as C99;
/// with --what, its data as CSV or JSON.
class ExportCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "export"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "write a found network as ONNX and C, or data as CSV and JSON";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
