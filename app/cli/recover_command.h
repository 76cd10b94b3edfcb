// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `recover DAMAGED -o FILE`: what can be read of a damaged run, as a new file that can be resumed.
class RecoverCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "recover"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "save what can be read of a damaged run";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
