// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `figure FILE --figure NAME -o x.svg`: one figure of a run as SVG, PNG or PDF.
class FigureCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "figure"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "draw a figure of a run as SVG, PNG or PDF";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
