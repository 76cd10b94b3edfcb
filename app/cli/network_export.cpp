// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/network_export.h"

#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "core/record/deployment_data.h"
#include "core/record/rounded_edge.h"

#include <array>

namespace splitscape::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> kModelEndings{"-edge.onnx", "-fog.onnx", "-whole.onnx"};
constexpr std::array<const char*, 2> kDeployedEndings{"-deployed-edge.onnx",
                                                      "-deployed-fog.onnx"};

/// The samples and the range of what is sent; without the data, nothing, and a note.
Result<std::optional<record::DeploymentData>> dataFor(const NetworkExport& request,
                                                      const record::Deployment& deployment,
                                                      const Streams& streams, std::stop_token stop)
{
    auto data = record::deploymentData(deployment, request.vectors, {preparedDataFolder()},
                                       std::move(stop));
    if (data)
        return std::optional(*std::move(data));
    if (data.error().code == ErrorCode::Cancelled)
        return data.error();
    note(streams,
         "The recorded sample of the self-test is made up, because the data could not be prepared: "
             + sentenceOf(data.error()));
    return std::optional<record::DeploymentData>();
}

Result<void> addPayload(exporting::PackageRequest& package,
                        const std::optional<record::DeploymentData>& data,
                        const record::Deployment& deployment, const Streams& streams)
{
    const network::NumberFormat format = deployment.model.linkFormat;
    if (!data && network::bits(format) <= 8) {
        note(streams,
             "No payload codec is written: the scale of " + std::string(network::nameOf(format))
                 + " follows from the data.");
        return {};
    }
    auto payload = exporting::payloadFormat(package.network, format,
                                            data ? data->sentRange : network::ValueRange{},
                                            deployment.inferencesPerPacket);
    if (!payload)
        return payload.error();
    package.payload = *payload;
    return {};
}

Result<exporting::Package> textsOf(const NetworkExport& request,
                                   const exporting::SplitNetwork& network,
                                   const record::Deployment* deployment, const Streams& streams,
                                   std::stop_token stop)
{
    exporting::PackageRequest package{
        network,       request.name, {}, {}, {}, {}, request.wants("zephyr") && deployment,
        request.wants("arduino") && deployment};
    if (deployment) {
        package.preparation = deployment->preparation;
        package.modelCard = deployment->modelCard;
        auto data = dataFor(request, *deployment, streams, std::move(stop));
        if (!data)
            return data.error();
        if (*data)
            package.vectors = (*data)->vectors;
        if (const auto good
            = addPayload(package, *data, *deployment, streams);
            !good)
            return good.error();
    }
    auto made = exporting::makePackage(package);
    if (made && made->noFrontEnd)
        note(streams, "No front end is written as C: " + *made->noFrontEnd + ".");
    return made;
}

/// What the deployment rounds, as ONNX: nothing where it rounds nothing or, with a note, where the run
/// kept no ranges, unless it was named.
Result<std::optional<record::RoundedEdge>> roundedEdge(const NetworkExport& request,
                                                       const record::Deployment* deployment,
                                                       const Streams& streams)
{
    const bool isNamed = !request.formats.empty();
    if (!request.wants("onnx-deployed"))
        return std::optional<record::RoundedEdge>();
    if (deployment == nullptr || !record::isRounded(*deployment)) {
        if (isNamed)
            return Error{ErrorCode::ValueOutOfRange, "--formats",
                         "edge and radio are in float32 here, which onnx writes; onnx-deployed is for "
                         "other formats"};
        return std::optional<record::RoundedEdge>();
    }
    auto edge = record::roundedEdge(*deployment);
    if (edge)
        return std::optional(*std::move(edge));
    if (isNamed)
        return edge.error();
    note(streams, "No ONNX files of the deployment are written: " + sentenceOf(edge.error()));
    return std::optional<record::RoundedEdge>();
}

/// Nothing is replaced without being told to.
Result<void> checkPlaces(const NetworkExport& request,
                         const std::vector<exporting::ExportedText>& texts, bool withDeployed)
{
    std::vector<fs::path> places;
    places.reserve(texts.size());
    for (const exporting::ExportedText& text : texts)
        places.push_back(request.folder / text.path);
    if (request.wants("onnx"))
        for (const char* ending : kModelEndings)
            places.push_back(request.folder / (request.name + ending));
    if (withDeployed)
        for (const char* ending : kDeployedEndings)
            places.push_back(request.folder / (request.name + ending));
    std::error_code ignored;
    for (const fs::path& place : places)
        if (!request.force && fs::exists(place, ignored))
            return Error{ErrorCode::CannotWrite, place.string(),
                         "it is there already, and --force was not given"};
    return {};
}

bool wantsTexts(const NetworkExport& request)
{
    return request.wants("c") || request.wants("zephyr") || request.wants("arduino");
}

/// C was asked for, or may be left out with a note.
Result<void> checkEdge(const NetworkExport& request, const exporting::SplitNetwork& network,
                       const Streams& streams)
{
    const bool one = exporting::sendsOneActivation(network);
    if (network.point > 1 && one)
        return {};
    if (!request.formats.empty())
        return exporting::toC(network, {}, request.name).error();
    note(streams,
         network.point == 1 ? "The network is cut at its input, so no layer runs on the edge and "
                              "no C source of it is written."
                            : "The network is cut inside a residual block, where two activations "
                              "are sent, so no C source of it is written.");
    return {};
}

} // namespace

Result<WrittenNetwork> writeNetwork(const NetworkExport& request,
                                    const exporting::SplitNetwork& network,
                                    const record::Deployment* deployment, const Streams& streams,
                                    std::stop_token stop)
{
    WrittenNetwork written;
    exporting::Package package;
    if (wantsTexts(request)) {
        if (const auto good = checkEdge(request, network, streams); !good)
            return good.error();
        auto made = textsOf(request, network, deployment, streams, std::move(stop));
        if (!made)
            return made.error();
        package = *std::move(made);
    }
    const auto rounded = roundedEdge(request, deployment, streams);
    if (!rounded)
        return rounded.error();
    if (const auto good = checkPlaces(request, package.texts, rounded->has_value()); !good)
        return good.error();
    PendingFiles files; // all appear, or none
    if (request.wants("onnx")) {
        auto onnx = exporting::addOnnx(files, network, request.folder, request.name);
        if (!onnx)
            return onnx.error();
        written.files = *std::move(onnx);
    }
    if (*rounded) {
        auto pair = exporting::addDeployedOnnx(files, network, (*rounded)->onnx(), request.folder,
                                               request.name);
        if (!pair)
            return pair.error();
        written.files.insert(written.files.end(), pair->begin(), pair->end());
    }
    if (const auto good = exporting::addTexts(files, package.texts, request.folder); !good)
        return good.error();
    for (const exporting::ExportedText& text : package.texts)
        written.files.push_back({request.folder / text.path, text.text.size()});
    written.c = std::move(package.edge);
    if (const Result<void> named = files.commit(); !named)
        return named.error();
    return written;
}

} // namespace splitscape::cli
