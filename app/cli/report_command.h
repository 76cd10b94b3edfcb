// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `report FILE -o report.pdf`: what a run asked, found and rests on, as PDF or HTML.
class ReportCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "report"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "write what a run found as PDF or HTML";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
