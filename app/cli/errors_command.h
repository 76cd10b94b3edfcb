// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// `errors RUN`: the test samples that the chosen network calls wrong, and where each is found.
class ErrorsCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "errors"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "list the test samples that a run's network calls wrong";
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
