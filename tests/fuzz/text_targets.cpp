// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of devices, links and tables of measured layers. What is read and written again is the same.
#include "core/cost/cost_json.h"
#include "core/cost/measured_layers.h"
#include "tests/fuzz/scratch_folder.h"

namespace splitscape::fuzz {

void takeDevice(Bytes input)
{
    const auto json = parseJson(textOf(input), "device");
    if (!json)
        return;
    Problems problems;
    const cost::DeviceProfile first = cost::readDeviceProfile(*json, problems);
    if (!problems.empty())
        return;
    const nlohmann::json written = cost::toJson(first);
    const cost::DeviceProfile second = cost::readDeviceProfile(written, problems);
    require(problems.empty(), "a device that was written can be read");
    require(cost::toJson(second) == written, "a device stays what it is");
}

void takeLink(Bytes input)
{
    const auto json = parseJson(textOf(input), "link");
    if (!json)
        return;
    Problems problems;
    const cost::RadioLink first = cost::readRadioLink(*json, problems);
    if (!problems.empty())
        return;
    const nlohmann::json written = cost::toJson(first);
    const cost::RadioLink second = cost::readRadioLink(written, problems);
    require(problems.empty(), "a link that was written can be read");
    require(cost::toJson(second) == written, "a link stays what it is");
}

void takeMeasuredLayers(Bytes input)
{
    Problems problems;
    const cost::MeasuredTable table = cost::parseMeasuredLayers(textOf(input), "table", problems);
    for (const cost::MeasuredLayer& row : table.rows)
        require(row.line > 0 && row.latency >= Seconds{0.0}, "a measured layer took some time");
}

} // namespace splitscape::fuzz
