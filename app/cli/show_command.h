// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `show FILE [--json]`: what a `.splitscape` file holds, also while it is being written.
class ShowCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "show"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "print what a run found, from its file";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
