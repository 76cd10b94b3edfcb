// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `compare FILE FILE [...] [--json]`: several `.splitscape` files side by side, also while they
/// are being written. Looks at `stop` before each file.
class CompareCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "compare"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "put what several runs found side by side";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
