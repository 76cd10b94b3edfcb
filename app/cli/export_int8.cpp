// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_int8.h"

#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/cost/memory.h"
#include "core/data/dataset.h"
#include "core/export/int8_c_source.h"
#include "core/train/activation_ranges.h"
#include "core/train/trainer.h"
#include "splitscape_version.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

namespace splitscape::cli {

namespace {

/// A network, where it is cut, and the layers before the cut in int8.
struct Subject {
    exporting::SplitNetwork network;
    network::IntegerNetwork integers;
};

Result<Subject> untrainedSubject(const IntegerExport& request, std::stop_token stop)
{
    Subject subject;
    subject.network.architecture = request.untrained;
    if (const auto good = space::validate(request.untrained); !good)
        return good.error();
    subject.network.weights = train::initialWeights(request.untrained, 1);
    const int last = partition::Placement::behind(space::layerCount(request.untrained)).point;
    subject.network.point = request.choice.point.value_or(last);
    subject.network.origin = "initial weights, not trained";
    subject.network.programVersion = SPLITSCAPE_VERSION;
    if (const auto good = exporting::validate(subject.network); !good)
        return good.error();
    const std::vector<float> input = exporting::exampleInput(request.untrained);
    data::Dataset sample;
    sample.length = request.untrained.lengths.front();
    sample.channels = request.untrained.channels.front();
    sample.values = input;
    sample.labels = {0};
    sample.classNames.assign(static_cast<std::size_t>(request.untrained.lengths.back()), "class");
    const std::array<std::uint32_t, 1> only{0};
    auto ranges = train::activationRanges(request.untrained, subject.network.weights, sample, only,
                                          {}, std::move(stop));
    if (!ranges)
        return ranges.error();
    auto integers
        = network::inIntegers(space::networkOf(request.untrained), subject.network.weights, *ranges,
                              subject.network.edgeLayerCount());
    if (!integers)
        return integers.error();
    subject.integers = *std::move(integers);
    return subject;
}

Result<Subject> subjectOf(const IntegerExport& request, std::stop_token stop)
{
    if (request.file.empty())
        return untrainedSubject(request, std::move(stop));
    auto deployment = record::readDeployment(request.file, request.choice, std::move(stop));
    if (!deployment)
        return deployment.error();
    auto integers = record::integerEdge(*deployment);
    if (!integers)
        return integers.error();
    return Subject{std::move(deployment->network), *std::move(integers)};
}

Result<void> makeFolder(const IntegerExport& request)
{
    std::error_code failure;
    std::filesystem::create_directories(request.folder, failure);
    if (!std::filesystem::is_directory(request.folder))
        return Error{ErrorCode::CannotWrite, request.folder.string(),
                     "the folder could not be made"};
    for (const char* ending : {".h", ".c"}) {
        const auto path = request.folder / (request.name + ending);
        if (!request.force && std::filesystem::exists(path, failure))
            return Error{ErrorCode::CannotWrite, path.string(),
                         "it is there already, and --force was not given"};
    }
    return {};
}

Result<exporting::IntegerSource> sourceOf(const IntegerExport& request, const Subject& subject)
{
    const network::Network whole = space::networkOf(subject.network.architecture);
    const std::size_t cut = subject.network.edgeLayerCount();
    const network::IntegerNetwork& integers = subject.integers;
    std::vector<std::int8_t> sample;
    for (const float value : exporting::exampleInput(subject.network.architecture))
        sample.push_back(network::codeOf(value, integers.inputCode));
    return exporting::toIntegerC(integers, network::crossing(whole, cut), sample,
                                 {space::toText(subject.network.architecture),
                                  subject.network.origin, subject.network.programVersion},
                                 request.name);
}

struct Model {
    Bytes flash;
    Bytes ram;
};

Model modelOf(const exporting::SplitNetwork& subject)
{
    using network::NumberFormat;
    const network::Network whole = space::networkOf(subject.architecture);
    Model model{{}, cost::memoryOf(whole.inputShape().values(), NumberFormat::Int8)};
    for (std::size_t i = 0; i < subject.edgeLayerCount(); ++i) {
        model.flash += cost::flashOf(whole.layers[i], NumberFormat::Int8);
        model.ram = std::max(model.ram,
                             cost::memoryOf(network::liveValues(whole, i), NumberFormat::Int8));
    }
    return model;
}

} // namespace

int exportIntegerC(const IntegerExport& request, const Streams& streams, std::stop_token stop)
{
    const auto subject = subjectOf(request, std::move(stop));
    if (!subject)
        return report(streams, subject.error());
    const auto source = sourceOf(request, *subject);
    if (!source)
        return report(streams, source.error());
    if (const auto made = makeFolder(request); !made)
        return report(streams, made.error());
    if (const auto written = exporting::writeIntegerC(*source, request.folder); !written)
        return report(streams, written.error());
    const Model model = modelOf(subject->network);
    if (request.json) {
        const nlohmann::ordered_json json{
            {"files",
             {(request.folder / (request.name + ".h")).string(),
              (request.folder / (request.name + ".c")).string()}},
            {"point", subject->network.point},
            {"model", {{"flash_bytes", model.flash.count()}, {"ram_bytes", model.ram.count()}}},
            {"c", {{"flash_bytes", source->weightBytes}, {"ram_bytes", source->activationBytes}}}};
        streams.out << json.dump(2) << '\n';
        return Done;
    }
    streams.out << space::toText(subject->network.architecture) << ", cut at point "
                << subject->network.point << ", the edge in int8\n\n";
    TextTable sizes({"edge part", "C source", "cost model"});
    sizes.add({"Flash (weights), bytes", std::to_string(source->weightBytes),
               std::to_string(model.flash.count())});
    sizes.add({"RAM (activations), bytes", std::to_string(source->activationBytes),
               std::to_string(model.ram.count())});
    sizes.print(streams.out);
    return Done;
}

} // namespace splitscape::cli
