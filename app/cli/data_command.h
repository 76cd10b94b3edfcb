// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `data PATH [--kind ...] [--json]`: classes, counts, rates, records and splits of a dataset.
class DataCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "data"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "count the classes, records and splits of a dataset";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
