// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `jitter FILE [--data PATH] [--samples 0,1,2]`: what the found network scores where R peaks are
/// missed; kept with the run.
class JitterCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "jitter"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "score a found network with R peaks that are missed by some samples";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
