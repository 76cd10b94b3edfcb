// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `benchmark`: strategies on a table of trained architectures; `benchmark build`: such a table.
class BenchmarkCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "benchmark"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "compare search strategies on a table of trained networks, or build one";
    }
    [[nodiscard]] std::vector<std::string_view> actions() const override { return {"build"}; }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
