// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_source.h"

#include "core/export/c_writer.h"

#include <algorithm>
#include <cmath>

namespace splitscape::exporting {

bool sendsOneActivation(const SplitNetwork& network)
{
    return network::crossing(space::networkOf(network.architecture), network.edgeLayerCount()).size()
        == 1;
}

namespace {

/// " and cut at point 3 or 6": the nearest points at which one activation is sent.
std::string nearestPoints(SplitNetwork network)
{
    const int inside = network.point;
    const auto nearest = [&network, inside](int step) {
        network.point = inside;
        while (!sendsOneActivation(network))
            network.point += step;
        return std::to_string(network.point);
    };
    return nearest(-1) + " or " + nearest(1);
}

Result<void> checkEdge(const SplitNetwork& network, std::string_view identifier)
{
    if (const auto good = validate(network); !good)
        return good.error();
    if (const auto good = validateIdentifier(identifier); !good)
        return good.error();
    if (network.point == 1)
        return Error{
            ErrorCode::ValueOutOfRange, "point",
            "point 1 sends the raw input, so no layer runs on the edge and there is no C to write"};
    if (!sendsOneActivation(network))
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "it lies inside a residual block, where two activations are sent, and C is "
                     "written for one; cut at point "
                         + nearestPoints(network)};
    const EdgeNeeds needs = edgeNeeds(network);
    if (needs.parameters > kMaximumCParameters)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "the edge part has " + std::to_string(needs.parameters)
                         + " parameters, C is written for at most "
                         + std::to_string(kMaximumCParameters)};
    if (needs.memoryValues > kMaximumCValues)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "the edge part holds " + std::to_string(needs.memoryValues)
                         + " activations, C is written for at most "
                         + std::to_string(kMaximumCValues)};
    return {};
}

Result<void> checkVectors(const SplitNetwork& network, std::span<const TestVector> vectors)
{
    if (vectors.size() > kMaximumTestVectors)
        return Error{ErrorCode::ValueOutOfRange, "vectors",
                     "at most " + std::to_string(kMaximumTestVectors) + " go into a source, found "
                         + std::to_string(vectors.size())};
    const std::size_t inputs = inputValues(network.architecture);
    const auto classes = static_cast<std::size_t>(network.architecture.lengths.back());
    for (const TestVector& vector : vectors) {
        if (vector.input.size() != inputs
            || !std::all_of(vector.input.begin(), vector.input.end(),
                            [](float value) { return std::isfinite(value); }))
            return Error{ErrorCode::ValueOutOfRange, "sample",
                         "it must be " + std::to_string(inputs) + " finite values, found "
                             + std::to_string(vector.input.size())};
        if (!vector.sides.empty() && vector.sides.size() != network.sides.names.size())
            return Error{ErrorCode::ValueOutOfRange, "vectors",
                         "the network reads " + std::to_string(network.sides.names.size())
                             + " side values, found " + std::to_string(vector.sides.size())};
        if (vector.label && *vector.label >= classes)
            return Error{ErrorCode::ValueOutOfRange, "label",
                         "the network has " + std::to_string(classes) + " classes, found label "
                             + std::to_string(*vector.label)};
    }
    return {};
}

} // namespace

Result<CSource> toCWithVectors(const SplitNetwork& network, std::span<const TestVector> vectors,
                               std::string_view identifier)
{
    if (const auto good = checkEdge(network, identifier); !good)
        return good.error();
    std::vector<TestVector> example;
    if (vectors.empty()) {
        example.push_back({exampleInput(network.architecture), std::nullopt});
        vectors = example;
    }
    if (const auto good = checkVectors(network, vectors); !good)
        return good.error();
    const CWriter writer(network, vectors, identifier);
    CSource source{std::string(identifier), writer.header(),  writer.source(),
                   writer.weightBytes(),    writer.memoryBytes(), {}};
    if (const auto values = writer.streamValues())
        source.streamBytes = *values * std::int64_t{sizeof(float)};
    return source;
}

Result<CSource> toC(const SplitNetwork& network, std::span<const float> sample,
                    std::string_view identifier)
{
    std::vector<TestVector> vectors;
    if (!sample.empty())
        vectors.push_back({{sample.begin(), sample.end()}, std::nullopt});
    return toCWithVectors(network, vectors, identifier);
}

Result<void> addCSource(PendingFiles& files, const CSource& source,
                        const std::filesystem::path& folder)
{
    for (const auto& [ending, text] :
         {std::pair{".h", &source.header}, std::pair{".c", &source.source}}) {
        if (const auto place = files.add(folder / (source.identifier + ending), *text); !place)
            return place.error();
    }
    return {};
}

Result<void> writeCSource(const CSource& source, const std::filesystem::path& folder)
{
    PendingFiles files;
    if (const Result<void> added = addCSource(files, source, folder); !added)
        return added;
    return files.commit();
}

} // namespace splitscape::exporting
