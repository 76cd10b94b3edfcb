// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_model.h"

#include "core/base/files.h"
#include "core/base/number_list.h"
#include "core/base/text.h"
#include "core/export/onnx_graph.h"

#include <array>
#include <bit>
#include <cmath>
#include <exception>
#include <initializer_list>

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

/// The formats of an edge or a fog that differ from float32.
void addFormats(onnx::ModelProto& model, const OnnxDeployment& deployment)
{
    if (deployment.integers != nullptr)
        addProperty(model, "edge_format", "int8");
    if (deployment.link != network::NumberFormat::Float32)
        addProperty(model, "link_format", std::string(network::nameOf(deployment.link)));
}

onnx::ModelProto modelOf(const SplitNetwork& network, OnnxPart part,
                         const OnnxDeployment& deployment)
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
    if (part != OnnxPart::Whole)
        addFormats(model, deployment);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name(kPartNames[static_cast<std::size_t>(part)]);
    writeGraph(graph, network, part, deployment);
    return model;
}

Result<void> checkDeployment(const SplitNetwork& network, const OnnxDeployment& deployment)
{
    if (deployment.integers != nullptr
        && deployment.integers->layers.size() < network.edgeLayerCount())
        return Error{ErrorCode::ValueOutOfRange, "edge",
                     "it has " + std::to_string(network.edgeLayerCount()) + " layers, of which "
                         + std::to_string(deployment.integers->layers.size())
                         + " were given in int8"};
    if (deployment.integers != nullptr || network::bits(deployment.link) > 8)
        return {};
    if (deployment.ranges.size() <= network.edgeLayerCount())
        return Error{ErrorCode::ValueOutOfRange, "ranges",
                     "those of the input and of " + std::to_string(network.edgeLayerCount())
                         + " layers are needed, found " + std::to_string(deployment.ranges.size())};
    for (const network::ValueRange& range : deployment.ranges)
        if (!std::isfinite(range.low) || !std::isfinite(range.high))
            return Error{ErrorCode::ValueOutOfRange, "ranges", "the ends must be finite"};
    return {};
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

Result<std::string> toOnnx(const SplitNetwork& network, OnnxPart part,
                           const OnnxDeployment& deployment)
{
    if (const auto good = validate(network); !good)
        return good.error();
    if (const auto good = checkDeployment(network, deployment); !good)
        return good.error();
    if (static_cast<std::int64_t>(network.weights.size()) > kMaximumOnnxParameters)
        return Error{ErrorCode::ValueOutOfRange, "weights",
                     "the network has " + std::to_string(network.weights.size())
                         + " parameters, ONNX is written for at most "
                         + std::to_string(kMaximumOnnxParameters)};
    try {
        std::string bytes;
        if (modelOf(network, part, deployment).SerializeToString(&bytes))
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

namespace {

/// One part into NAME-PART.onnx, read back and checked.
Result<WrittenFile> addPart(PendingFiles& files, const SplitNetwork& network, OnnxPart part,
                            const OnnxDeployment& deployment, const std::filesystem::path& folder,
                            const std::string& name)
{
    const auto bytes = toOnnx(network, part, deployment);
    if (!bytes)
        return bytes.error();
    const auto path = folder / (name + "-" + kPartNames[static_cast<std::size_t>(part)] + ".onnx");
    const auto place = files.add(path, *bytes);
    if (!place)
        return place.error();
    const auto back = readFile(*place, kMaximumFileBytes);
    if (!back)
        return back.error();
    if (const auto good = checkOnnx(*back, path.string()); !good)
        return good.error();
    return WrittenFile{path, bytes->size()};
}

Result<std::vector<WrittenFile>> addParts(PendingFiles& files, const SplitNetwork& network,
                                          std::initializer_list<OnnxPart> parts,
                                          const OnnxDeployment& deployment,
                                          const std::filesystem::path& folder,
                                          const std::string& name)
{
    std::vector<WrittenFile> written;
    for (const OnnxPart part : parts) {
        auto one = addPart(files, network, part, deployment, folder, name);
        if (!one)
            return one.error();
        written.push_back(*std::move(one));
    }
    return written;
}

} // namespace

Result<std::vector<WrittenFile>>
addOnnx(PendingFiles& files, const SplitNetwork& network, const std::filesystem::path& folder,
        std::string_view name)
{
    return addParts(files, network, {OnnxPart::Edge, OnnxPart::Fog, OnnxPart::Whole}, {}, folder,
                    std::string(name));
}

Result<std::vector<WrittenFile>>
addDeployedOnnx(PendingFiles& files, const SplitNetwork& network, const OnnxDeployment& deployment,
                const std::filesystem::path& folder, std::string_view name)
{
    return addParts(files, network, {OnnxPart::Edge, OnnxPart::Fog}, deployment, folder,
                    std::string(name) + "-deployed");
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
