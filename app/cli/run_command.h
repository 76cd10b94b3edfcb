// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `run STUDY.json -o FILE`: searches, and prints what was found.
class RunCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "run"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "search a network and its cut for a study, and print what was found";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
