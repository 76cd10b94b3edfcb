// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/fitted_device.h"

namespace splitscape::cost {

namespace {

std::string sourceOf(const DeviceFitRequest& request)
{
    const auto& estimate = request.table.estimate;
    std::string source = "fitted to " + request.file.filename().string() + ", "
        + std::to_string(request.table.rows.size()) + " rows";
    if (estimate)
        source += estimate->empty() ? "; an estimate" : "; estimate: " + *estimate;
    return source;
}

} // namespace

FittedDevice fitDevice(const DeviceFitRequest& request)
{
    LatencyFit fit = fitLatency(request.table.rows, request.options);
    DeviceProfile device
        = applyFit(request.base, fit, sourceOf(request), request.table.estimate.has_value());
    return {std::move(fit), std::move(device)};
}

DeviceProfile completed(const FittedDevice& fitted, const std::string& name,
                        std::optional<Power> power, const std::string& powerSource)
{
    DeviceProfile device = fitted.device;
    if (power && !fitted.fit.power) {
        device.computePower = power;
        std::erase_if(device.sources,
                      [](const auto& source) { return source.first == "compute_power_mW"; });
        device.sources.emplace_back("compute_power_mW", powerSource);
    }
    if (!name.empty())
        device.name = device.id = name;
    return device;
}

} // namespace splitscape::cost
