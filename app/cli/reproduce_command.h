// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `reproduce`: figures of the paper beside ours.
class ReproduceCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "reproduce"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "print a table of the paper with our figures beside it";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
