// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace splitscape::cli {

/// device list | show | plan | import | fit: the edge devices, and a latency model from measured
/// layers.
class DeviceCommand : public Command {
public:
    [[nodiscard]] std::string_view name() const override { return "device"; }
    [[nodiscard]] std::string_view summary() const override
    {
        return "edge devices: list, show one, plan and import measurements, fit them";
    }
    [[nodiscard]] std::vector<std::string_view> actions() const override
    {
        return {"list", "show", "fit", "plan", "import"};
    }
    [[nodiscard]] int run(const std::vector<std::string>& arguments, const Streams& streams,
                          std::stop_token stop) const override;
};

} // namespace splitscape::cli
