// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `bundle RUN -o FOLDER` packs a run for somebody who does not trust it; `bundle --verify FOLDER`
/// is what that person calls.
class BundleCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "bundle"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "pack a run with study, environment and checksums, or verify such a bundle";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
