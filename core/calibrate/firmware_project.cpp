// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/firmware_project.h"

#include "core/calibrate/firmware_templates.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"
#include "core/export/deployment_package.h"

#include <algorithm>

namespace splitscape::calibrate {

namespace {

using network::LayerKind;

std::int64_t largest(const MeasurementPlan& plan, std::int64_t (*of)(const network::Layer&))
{
    std::int64_t most = 1;
    for (const PlannedLayer& one : plan.layers)
        most = std::max(most, of(one.layer));
    return most;
}

std::string callOf(const network::Layer& layer)
{
    const auto text = [](std::int64_t value) { return std::to_string(value); };
    const std::string outputs = "measure_memory + " + text(layer.inValues());
    const std::string start = "(measure_memory, " + outputs + ",\n        measure_weights, measure_bias, ";
    switch (layer.kind) {
    case LayerKind::TransposedConvolution:
        return "measure_stretch" + start + text(layer.inLength) + ", " + text(layer.inChannels)
            + ", " + text(layer.kernel) + ", " + text(layer.outChannels) + ")";
    case LayerKind::FullyConnected:
        return "measure_connect" + start + text(layer.inValues()) + ", " + text(layer.outValues())
            + ")";
    default:
        return "measure_convolve" + start + text(layer.outLength) + ", "
            + text(std::int64_t{layer.kernel} * layer.inChannels) + ", " + text(layer.outChannels)
            + ")";
    }
}

} // namespace

std::vector<exporting::ExportedText> firmwareProject(const MeasurementPlan& plan,
                                                     const std::string& version)
{
    std::vector<std::pair<std::string_view, std::string>> values{
        {"LICENCE", std::string(exporting::templates::kLicence)},
        {"VERSION", exporting::commentSafe(version)},
        {"ID", "measure"},
        {"CAPITALS", "MEASURE"},
        {"COUNT", std::to_string(plan.layers.size())},
        {"EMPTY", std::to_string(kEmptyRepeats)},
        {"MEMORY", std::to_string(largest(
                       plan, [](const network::Layer& layer) { return layer.inValues() + layer.outValues(); }))},
        {"WEIGHTS", std::to_string(largest(plan, network::weightCount))},
        {"BIASES", std::to_string(largest(plan, network::biasCount))}};
    std::string functions;
    std::string table;
    for (std::size_t i = 0; i < plan.layers.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        functions += "\nstatic void measure_layer_" + number + "(void)\n{\n    "
            + callOf(plan.layers[i].layer) + ";\n}\n";
        table += "    { measure_layer_" + number + ", "
            + std::to_string(plan.layers[i].repeats) + "u },\n";
    }
    auto kernelValues = exporting::kernelEnding(true);
    kernelValues.insert(kernelValues.end(), values.begin(), values.end());
    std::string kernels;
    for (const auto& [kind, text] :
         {std::pair{LayerKind::Convolution, exporting::templates::kConvolve},
          {LayerKind::TransposedConvolution, exporting::templates::kStretch},
          {LayerKind::FullyConnected, exporting::templates::kConnect}})
        if (std::any_of(plan.layers.begin(), plan.layers.end(),
                        [kind = kind](const PlannedLayer& one) { return one.layer.kind == kind; }))
            kernels += exporting::filledIn(text, kernelValues);
    // Eight different values in turn; what they are does not matter to a linear kernel.
    std::string weights;
    const std::int64_t count = largest(plan, network::weightCount);
    constexpr std::string_view kSome[] = {"0.5f", "-0.25f", "0.125f", "-0.5f",
                                          "0.25f", "-0.125f", "0.75f", "-0.75f"};
    for (std::int64_t i = 0; i < count; ++i)
        weights += std::string(i % 8 == 0 ? "\n    " : " ") + std::string(kSome[i % 8]) + ",";
    values.insert(values.end(), {{"FUNCTIONS", functions},
                                 {"TABLE", table},
                                 {"KERNELS", kernels},
                                 {"NUMBERS", weights}});
    std::vector<exporting::ExportedText> files;
    for (const FirmwareFile& file : firmwareFiles())
        files.push_back({file.path, exporting::filledIn(file.text, values)});
    files.push_back({"plan.csv", toCsv(plan)});
    return files;
}

Result<void> writeFirmwareProject(const MeasurementPlan& plan, const std::string& version,
                                  const std::filesystem::path& folder, bool replace)
{
    const auto files = firmwareProject(plan, version);
    std::error_code failure;
    for (const exporting::ExportedText& file : files)
        if (!replace && std::filesystem::exists(folder / file.path, failure))
            return Error{ErrorCode::CannotWrite, (folder / file.path).string(),
                         "it is there already"};
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    PendingFiles pending;
    if (const auto added = exporting::addTexts(pending, files, folder); !added)
        return added;
    return pending.commit();
}

} // namespace splitscape::calibrate
