// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space.h"

#include <algorithm>

namespace splitscape::space {

namespace {

constexpr int kShortestOpenInput = 32;
constexpr int kOpenLayers = 3;

template <typename Spans>
void addGene(Spans& genes, const std::vector<int>& values)
{
    if (!values.empty())
        genes.emplace_back(values);
}

} // namespace

SearchSpace presetSpace(SpacePreset preset, int inputLength, int inputChannels)
{
    if (preset == SpacePreset::Open)
        return openSpace(inputLength, inputChannels);
    SearchSpace space;
    space.inputLength = inputLength;
    space.inputChannels = inputChannels;
    return space;
}

SearchSpace openSpace(int inputLength, int inputChannels)
{
    SearchSpace space;
    space.inputLength = inputLength;
    space.inputChannels = inputChannels;
    space.maximumLayers = kOpenLayers;
    for (int length = inputLength; length >= kShortestOpenInput; length /= 2) {
        space.frontEnd.lengths.push_back(length);
        if (length % 2 != 0)
            break;
    }
    // What cannot be halved stays as it is.
    if (space.frontEnd.lengths.empty())
        space.frontEnd.lengths.push_back(inputLength);
    std::erase_if(space.lengths, [&](int length) {
        return length != 0 && std::ranges::any_of(space.frontEnd.lengths, [length](int input) {
                   return std::max(length, input) % std::min(length, input) != 0;
               });
    });
    if (std::ranges::all_of(space.lengths, [](int length) { return length == 0; }))
        space.lengths = {space.frontEnd.lengths.back(), 0};
    space.edge.layers = {0, 1, 2, kOpenLayers};
    space.edge.kernels = {0, 9, 17};
    space.fog.channels = {kOpenFog.channels};
    space.fog.blocks = {kOpenFog.blocks};
    space.sideInputs = true;
    return space;
}

std::vector<std::span<const int>> extraGenes(const SearchSpace& space)
{
    std::vector<std::span<const int>> genes;
    addGene(genes, space.frontEnd.lengths);
    addGene(genes, space.edge.layers);
    addGene(genes, space.fog.channels);
    addGene(genes, space.fog.blocks);
    for (int layer = 0; layer < space.maximumLayers; ++layer)
        addGene(genes, space.edge.kernels);
    for (int layer = 0; layer < space.maximumLayers; ++layer)
        addGene(genes, space.edge.kinds);
    return genes;
}

std::vector<int> inputLengths(const SearchSpace& space)
{
    if (space.frontEnd.lengths.empty())
        return {space.inputLength};
    return space.frontEnd.lengths;
}

} // namespace splitscape::space
