// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_model.h"

#include "core/base/files.h"
#include "core/base/number_list.h"
#include "core/base/text.h"
#include "core/export/onnx_graph.h"

#include <array>
#include <bit>
#include <exception>

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

namespace splitscape::exporting {

namespace {

static_assert(std::endian::native == std::endian::little, "raw_data is little-endian");

constexpr int kIntermediateRepresentation = 7; // the one released with operator set 13
constexpr std::uint64_t kMaximumFileBytes = std::uint64_t{1} << 31;
constexpr std::array<const char*, 3> kPartNames{"edge", "fog", "whole"};

void addProperty(onnx::ModelProto& model, const char* key, const std::string& value)
{
    onnx::StringStringEntryProto& entry = *model.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value);
}

onnx::ModelProto modelOf(const SplitNetwork& network, OnnxPart part)
{
    onnx::ModelProto model;
    model.set_ir_version(kIntermediateRepresentation);
    model.set_producer_name("Splitscape");
    model.set_producer_version(network.programVersion);
    model.set_doc_string("Values are float32, position-major: [N, length, channel].");
    onnx::OperatorSetIdProto& operators = *model.add_opset_import();
    operators.set_domain("");
    operators.set_version(kOnnxOperatorSet);
    addProperty(model, "part", kPartNames[static_cast<std::size_t>(part)]);
    addProperty(model, "lengths", commaSeparated(network.architecture.lengths));
    addProperty(model, "channels", commaSeparated(network.architecture.channels));
    if (!space::isPaperChain(network.architecture))
        addProperty(model, "architecture", space::toText(network.architecture));
    addProperty(model, "partition_point", std::to_string(network.point));
    addProperty(model, "origin", network.origin);
    addProperty(model, "fingerprint", std::to_string(fingerprintOf(network)));
    addProperty(model, "licence",
                "any terms: Splitscape export exception, version 1.0 (LICENSE-EXCEPTION)");
    if (!network.preparation.empty())
        addProperty(model, "preparation", network.preparation);
    if (network.rate_Hz)
        addProperty(model, "rate_Hz", formatNumber(*network.rate_Hz));
    if (!network.sides.names.empty()) // as measured; the model scales them itself
        addProperty(model, "sides", data::toText(network.sides));
    for (std::size_t i = 0; i < network.classNames.size(); ++i)
        addProperty(model, ("class_" + std::to_string(i)).c_str(), network.classNames[i]);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name(kPartNames[static_cast<std::size_t>(part)]);
    writeGraph(graph, network, part);
    return model;
}

/// What shape inference finds for an output without being told it.
onnx::ValueInfoProto inferredOutput(onnx::ModelProto model, int index)
{
    model.mutable_graph()
        ->mutable_output(index)
        ->mutable_type()
        ->mutable_tensor_type()
        ->clear_shape();
    const onnx::ShapeInferenceOptions strict(true, 1, false);
    onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(), strict);
    return model.graph().output(index);
}

} // namespace

Result<std::string> toOnnx(const SplitNetwork& network, OnnxPart part)
{
    if (const auto good = validate(network); !good)
        return good.error();
    if (static_cast<std::int64_t>(network.weights.size()) > kMaximumOnnxParameters)
        return Error{ErrorCode::ValueOutOfRange, "weights",
                     "the network has " + std::to_string(network.weights.size())
                         + " parameters, ONNX is written for at most "
                         + std::to_string(kMaximumOnnxParameters)};
    try {
        std::string bytes;
        if (modelOf(network, part).SerializeToString(&bytes))
            return bytes;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, "ONNX", failure.what()};
    }
    return Error{ErrorCode::Internal, "ONNX", "the model could not be serialised"};
}

Result<void> checkOnnx(std::string_view bytes, const std::string& name)
{
    onnx::ModelProto model;
    if (bytes.size() >= kMaximumFileBytes
        || !model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return Error{ErrorCode::FileDamaged, name, "it is not an ONNX model"};
    try {
        onnx::checker::check_model(model);
        if (model.graph().output_size() < 1)
            return Error{ErrorCode::FileDamaged, name, "the model must have an output"};
        for (int i = 0; i < model.graph().output_size(); ++i)
            if (inferredOutput(model, i).SerializeAsString()
                != model.graph().output(i).SerializeAsString())
                return Error{ErrorCode::FileDamaged, name,
                             "the declared shape of an output is not the one that follows"};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::FileDamaged, name, failure.what()};
    }
    return {};
}

Result<std::vector<WrittenFile>>
addOnnx(PendingFiles& files, const SplitNetwork& network, const std::filesystem::path& folder,
        std::string_view name)
{
    std::vector<WrittenFile> written;
    for (const OnnxPart part : {OnnxPart::Edge, OnnxPart::Fog, OnnxPart::Whole}) {
        const auto bytes = toOnnx(network, part);
        if (!bytes)
            return bytes.error();
        const auto path = folder
            / (std::string(name) + "-" + kPartNames[static_cast<std::size_t>(part)] + ".onnx");
        const auto place = files.add(path, *bytes);
        if (!place)
            return place.error();
        const auto back = readFile(*place, kMaximumFileBytes);
        if (!back)
            return back.error();
        if (const auto good = checkOnnx(*back, path.string()); !good)
            return good.error();
        written.push_back({path, bytes->size()});
    }
    return written;
}

Result<std::vector<WrittenFile>> writeOnnx(const SplitNetwork& network,
                                           const std::filesystem::path& folder,
                                           std::string_view name)
{
    PendingFiles files;
    auto written = addOnnx(files, network, folder, name);
    if (!written)
        return written;
    if (const Result<void> named = files.commit(); !named)
        return named.error();
    return written;
}

} // namespace splitscape::exporting
