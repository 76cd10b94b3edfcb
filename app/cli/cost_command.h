// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// cost: what an architecture costs at every partition point.
class CostCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "cost"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "costs of an architecture, or of a batch, at every partition point";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
