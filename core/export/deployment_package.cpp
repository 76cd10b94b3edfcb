// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/deployment_package.h"

namespace splitscape::exporting {

namespace {

void addPayload(Package& package, FirmwareParts& parts, const PayloadFormat& format)
{
    const PayloadSources codec = payloadSources(format, parts.identifier);
    const std::string name = parts.identifier + "_payload";
    package.texts.push_back({name + ".py", codec.python});
    package.texts.push_back({codec.kotlinName + ".kt", codec.kotlin});
    parts.headers.push_back({name + ".h", codec.header});
    parts.sources.push_back({name + ".c", codec.source});
}

void addPreparation(Package& package, FirmwareParts& parts, const PackageRequest& request)
{
    package.texts.push_back({"preparation.json", preparationText(*request.preparation)});
    const auto layers = weightedLayers(request.network);
    const auto source = frontEndSource(*request.preparation, request.identifier,
                                       package.edge ? &layers.front().layer : nullptr);
    if (!source) {
        package.noFrontEnd = source.error().detail;
        return;
    }
    parts.headers.push_back({request.identifier + "_frontend.h", source->header});
    parts.sources.push_back({request.identifier + "_frontend.c", source->source});
}

void append(std::vector<ExportedText>& texts, std::vector<ExportedText> more)
{
    texts.insert(texts.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

} // namespace

Result<Package> makePackage(const PackageRequest& request)
{
    Package package;
    FirmwareParts parts{request.identifier, request.network.programVersion, {}, {}};
    if (request.network.point > 1 && sendsOneActivation(request.network)) {
        auto edge = toCWithVectors(request.network, request.vectors, request.identifier);
        if (!edge)
            return edge.error();
        package.edge = *std::move(edge);
        parts.headers.push_back({request.identifier + ".h", package.edge->header});
        parts.sources.push_back({request.identifier + ".c", package.edge->source});
    } else if (const auto good = validateIdentifier(request.identifier); !good) {
        return good.error();
    }
    if (request.payload)
        addPayload(package, parts, *request.payload);
    if (request.preparation)
        addPreparation(package, parts, request);
    append(package.texts, parts.headers);
    append(package.texts, parts.sources);
    if (!request.modelCard.empty())
        package.texts.push_back({"model-card.md", request.modelCard});
    if (package.edge && request.zephyr)
        append(package.texts, zephyrModule(parts));
    if (package.edge && request.arduino)
        append(package.texts, arduinoLibrary(parts));
    return package;
}

Result<void> addTexts(PendingFiles& files, const std::vector<ExportedText>& texts,
                      const std::filesystem::path& folder)
{
    for (const ExportedText& text : texts) {
        const std::filesystem::path path = folder / text.path;
        std::error_code failure;
        std::filesystem::create_directories(path.parent_path(), failure);
        if (failure)
            return Error{ErrorCode::CannotWrite, path.parent_path().string(), failure.message()};
        if (const auto place = files.add(path, text.text); !place)
            return place.error();
    }
    return {};
}

} // namespace splitscape::exporting
