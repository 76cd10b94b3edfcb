// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space.h"

#include "core/space/chromosomes.h"
#include "core/space/dividing_lengths.h"
#include "core/space/space_ranges.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>
#include <string>

namespace splitscape::space {

namespace {

// More than anybody lists by hand; keeps the check of all pairs short.
constexpr std::size_t kMaximumListed = 256;
constexpr NumberRange kClasses{.low = 2.0, .high = 65536.0};
constexpr int kDefaultFogBlocks = 1;

void checkNumber(int value, const NumberRange& range, const char* field, Problems& problems)
{
    if (!range.contains(value))
        problems.push_back({ErrorCode::ValueOutOfRange, field,
                            "it must be " + range.text() + ", found " + std::to_string(value)});
}

/// True where the list may be looked at further.
bool checkList(const std::vector<int>& values, const NumberRange& range, const char* field,
               Problems& problems)
{
    if (values.empty() || values.size() > kMaximumListed) {
        problems.push_back(
            {ErrorCode::ValueOutOfRange, field,
             "it must list 1 to 256 numbers, found " + std::to_string(values.size())});
        return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!range.contains(values[i])) {
            problems.push_back(
                {ErrorCode::ValueOutOfRange, field,
                 "every number must be " + range.text() + ", found " + std::to_string(values[i])});
            return false;
        }
        if (std::find(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(i), values[i])
            != values.begin() + static_cast<std::ptrdiff_t>(i)) {
            problems.push_back(
                {ErrorCode::ValueOutOfRange, field,
                 std::to_string(values[i]) + " is listed twice, and once is enough"});
            return false;
        }
    }
    return true;
}

bool divide(int a, int b) { return std::max(a, b) % std::min(a, b) == 0; }

std::string nearest(int inputLength)
{
    const std::string lengths = listedLengths(nearestWorkableLengths(inputLength));
    return lengths.empty() ? lengths : "; inputs of " + lengths + " values leave more choice";
}

void checkPairs(const SearchSpace& space, Problems& problems)
{
    const auto indivisible = [&](int a, int b, const char* note) {
        problems.push_back({ErrorCode::SpaceIndivisible, "space.lengths",
                            std::to_string(a) + " and " + std::to_string(b) + note
                                + " do not divide each other; the lengths that divide "
                                + std::to_string(space.inputLength) + " and each other are "
                                + listedLengths(dividingLengths(space.inputLength))
                                + nearest(space.inputLength)});
    };
    for (const int input : inputLengths(space)) {
        for (const int length : space.lengths) {
            if (length != 0 && !divide(length, input)) {
                indivisible(length, input, " (the input length)");
                return;
            }
        }
    }
    for (std::size_t i = 0; i < space.lengths.size(); ++i) {
        for (std::size_t j = i + 1; j < space.lengths.size(); ++j) {
            const int a = space.lengths[i];
            const int b = space.lengths[j];
            if (a != 0 && b != 0 && !divide(a, b)) {
                indivisible(a, b, "");
                return;
            }
        }
    }
}

/// The largest layer the space can build, against the bounds of an architecture.
void checkSizes(const SearchSpace& space, Problems& problems)
{
    const std::int64_t channels = *std::max_element(space.channels.begin(), space.channels.end());
    const std::int64_t longest = *std::max_element(space.lengths.begin(), space.lengths.end());
    std::int64_t shortest = space.inputLength;
    for (const int length : space.lengths)
        shortest = length == 0 ? shortest : std::min<std::int64_t>(shortest, length);
    for (const int length : space.frontEnd.lengths)
        shortest = std::min<std::int64_t>(shortest, length);
    const std::int64_t widest = std::max<std::int64_t>(channels, space.inputChannels);
    std::int64_t kernel = std::max<std::int64_t>(longest, space.inputLength) / shortest;
    for (const int wider : space.edge.kernels)
        kernel = std::max<std::int64_t>(kernel, wider);
    const std::int64_t values
        = std::max(longest * channels, std::int64_t{space.inputLength} * space.inputChannels);
    if (values > kMaximumLayerWeights || values * space.classes > kMaximumLayerWeights
        || kernel * widest * channels > kMaximumLayerWeights)
        problems.push_back({ErrorCode::ValueOutOfRange, "space.channels",
                            "with these lengths a layer could have more than 2147483648 weights"});
}

void checkFrontEnd(const SearchSpace& space, Problems& problems)
{
    const char* const field = "space.front_end.lengths";
    if (space.frontEnd.lengths.empty()
        || !checkList(space.frontEnd.lengths, kFrontEndLengths, field, problems))
        return;
    for (const int length : space.frontEnd.lengths) {
        if (space.inputLength % length != 0) {
            problems.push_back({ErrorCode::SpaceIndivisible, field,
                                std::to_string(length) + " does not divide the input length of "
                                    + std::to_string(space.inputLength)});
            return;
        }
    }
}

void checkKinds(const std::vector<int>& kinds, Problems& problems)
{
    std::array<bool, kEdgeKindNames.size()> listed{};
    for (const int kind : kinds) {
        const auto number = static_cast<std::size_t>(kind);
        if (number >= listed.size()) {
            problems.push_back({ErrorCode::ValueOutOfRange, "space.edge.kinds",
                                "there is no kind of the number " + std::to_string(kind)});
            return;
        }
        if (listed[number]) {
            problems.push_back(
                {ErrorCode::ValueOutOfRange, "space.edge.kinds",
                 std::string(kEdgeKindNames[number]) + " is listed twice, and once is enough"});
            return;
        }
        listed[number] = true;
    }
}

void checkEdgeAndFog(const SearchSpace& space, Problems& problems)
{
    if (!space.edge.layers.empty())
        checkList(space.edge.layers,
                  {.low = kEdgeLayers.low, .high = static_cast<double>(space.maximumLayers)},
                  "space.edge.layers", problems);
    if (!space.edge.kernels.empty()
        && checkList(space.edge.kernels, kEdgeKernels, "space.edge.kernels", problems)) {
        const auto even = std::ranges::find_if(
            space.edge.kernels, [](int kernel) { return kernel != 0 && kernel % 2 == 0; });
        if (even != space.edge.kernels.end())
            problems.push_back({ErrorCode::ValueOutOfRange, "space.edge.kernels",
                                "every number must be odd, or 0 for kernel = stride, found "
                                    + std::to_string(*even)});
    }
    checkKinds(space.edge.kinds, problems);
    if (!space.fog.channels.empty())
        checkList(space.fog.channels, kFogChannels, "space.fog.channels", problems);
    if (!space.fog.blocks.empty())
        checkList(space.fog.blocks, kFogBlocks, "space.fog.blocks", problems);
}

/// The genes of Genome::extras, one after the other.
class ExtraReader {
public:
    explicit ExtraReader(const std::vector<int>& genes)
        : m_genes(genes)
    {
    }

    /// The next gene, or `otherwise` where the list it comes from is empty and it has none.
    int next(const std::vector<int>& values, int otherwise)
    {
        if (values.empty())
            return otherwise;
        assert(m_next < m_genes.size());
        return m_genes[m_next++];
    }

    void skip(std::size_t genes) { m_next += genes; }

private:
    const std::vector<int>& m_genes;
    std::size_t m_next = 0;
};

} // namespace

Problems validate(const SearchSpace& space)
{
    Problems problems;
    const bool lengthsListed = checkList(space.lengths, kLengths, "space.lengths", problems);
    const bool channelsListed = checkList(space.channels, kChannels, "space.channels", problems);
    if (lengthsListed
        && std::all_of(space.lengths.begin(), space.lengths.end(), [](int l) { return l == 0; }))
        problems.push_back(
            {ErrorCode::ValueOutOfRange, "space.lengths", "it needs a length other than 0"});
    checkNumber(space.maximumLayers, kMaximumLayers, "space.max_layers", problems);
    checkNumber(space.inputLength, kInputLength, "space.input_length", problems);
    checkNumber(space.inputChannels, kInputChannels, "space.input_channels", problems);
    checkNumber(space.classes, kClasses, "space.classes", problems);
    if (space.inputLength >= 1)
        checkFrontEnd(space, problems);
    checkEdgeAndFog(space, problems);
    if (lengthsListed && problems.empty())
        checkPairs(space, problems);
    if (problems.empty() && channelsListed)
        checkSizes(space, problems);
    return problems;
}

int usefulKernel(int inLength, int outLength, int kernel)
{
    const bool stretches = outLength > inLength;
    return !stretches && kernel > inLength / outLength && kernel <= inLength ? kernel : 0;
}

int usefulKind(int inLength, int outLength, int kind) { return outLength < inLength ? kind : 0; }

ExtraValues extraValues(const Genome& genome, const SearchSpace& space)
{
    ExtraReader reader(genome.extras);
    ExtraValues values;
    values.inputLength = reader.next(space.frontEnd.lengths, space.inputLength);
    values.layers = static_cast<std::size_t>(
        reader.next(space.edge.layers, static_cast<int>(genome.lengths.size())));
    values.fog.channels = reader.next(space.fog.channels, 0);
    values.fog.blocks = reader.next(space.fog.blocks, kDefaultFogBlocks);
    for (std::size_t i = 0; i < values.layers; ++i)
        values.kernels.push_back(reader.next(space.edge.kernels, 0));
    if (!space.edge.kernels.empty())
        reader.skip(genome.lengths.size() - values.layers); // of layers that are not read
    for (std::size_t i = 0; i < values.layers; ++i)
        values.kinds.push_back(reader.next(space.edge.kinds, 0));
    return values;
}

Architecture decode(const Genome& genome, const SearchSpace& space)
{
    assert(genome.lengths.size() == genome.channels.size());
    const ExtraValues extras = extraValues(genome, space);
    Architecture architecture;
    architecture.lengths.reserve(genome.lengths.size() + 2);
    architecture.channels.reserve(genome.lengths.size() + 2);
    architecture.lengths.push_back(extras.inputLength);
    architecture.channels.push_back(space.inputChannels);
    architecture.fog = extras.fog;
    for (std::size_t i = 0; i < extras.layers; ++i) {
        if (genome.lengths[i] == 0)
            continue;
        const int before = architecture.lengths.back();
        const int kind = usefulKind(before, genome.lengths[i], extras.kinds[i]);
        architecture.kernels.push_back(usefulKernel(before, genome.lengths[i], extras.kernels[i]));
        architecture.kinds.push_back(kind);
        architecture.lengths.push_back(genome.lengths[i]);
        architecture.channels.push_back(keepsChannels(static_cast<EdgeKind>(kind))
                                            ? architecture.channels.back()
                                            : genome.channels[i]);
    }
    architecture.lengths.push_back(space.classes);
    architecture.channels.push_back(1);
    architecture.sides = space.sides;
    return simplified(std::move(architecture));
}

namespace {

bool holds(const SearchSpace& space, const Genome& genome)
{
    for (const Chromosome& chromosome : chromosomesOf(space)) {
        const std::vector<int>& genes = genome.*(chromosome.genes);
        if (genes.size() != chromosome.size())
            return false;
        for (std::size_t i = 0; i < genes.size(); ++i) {
            if (std::ranges::count(chromosome.values[i], genes[i]) == 0)
                return false;
        }
    }
    return true;
}

} // namespace

std::optional<Genome> encode(const Architecture& given, const SearchSpace& space)
{
    Architecture architecture = simplified(given);
    architecture.sides = space.sides; // no gene
    const auto genes = static_cast<std::size_t>(space.maximumLayers);
    const std::size_t entries = architecture.lengths.size();
    if (entries < 2 || architecture.channels.size() != entries || entries - 2 > genes)
        return {};
    const std::size_t hidden = entries - 2;
    Genome genome;
    const bool skips = std::ranges::count(space.lengths, 0) != 0;
    for (std::size_t i = 0; i < genes; ++i) {
        // Behind the last layer: skipped, or, where that is a gene, not read.
        genome.lengths.push_back(i < hidden ? architecture.lengths[i + 1]
                                            : (skips ? 0 : space.lengths.front()));
        // What keeps its channels may have more than a layer of this space can have.
        genome.channels.push_back(i < hidden && !keepsChannels(kindOf(architecture, i))
                                      ? architecture.channels[i + 1]
                                      : space.channels.front());
    }
    const auto add = [&genome](const std::vector<int>& values, int value) {
        if (!values.empty())
            genome.extras.push_back(value);
    };
    add(space.frontEnd.lengths, architecture.lengths.front());
    if (!space.edge.layers.empty()) {
        // The least that reads all layers, or more where what is read beyond them is skipped.
        int read = static_cast<int>(hidden);
        if (std::ranges::count(space.edge.layers, read) == 0) {
            for (const int layers : space.edge.layers)
                read = skips && layers > static_cast<int>(hidden) ? layers : read;
        }
        genome.extras.push_back(read);
    }
    // Of a list without 0, every kernel that is not wider than the stride means the stride.
    const int asTheStride = space.edge.kernels.empty() ? 0 : std::ranges::min(space.edge.kernels);
    const bool hasFog = architecture.fog.channels != 0;
    add(space.fog.channels, architecture.fog.channels);
    if (!space.fog.blocks.empty())
        genome.extras.push_back(hasFog ? architecture.fog.blocks : space.fog.blocks.front());
    for (std::size_t i = 0; !space.edge.kernels.empty() && i < genes; ++i)
        genome.extras.push_back(i < architecture.kernels.size() && architecture.kernels[i] != 0
                                    ? architecture.kernels[i]
                                    : asTheStride);
    // Of a list without convolutions, any kind of a layer that does not shorten means one.
    for (std::size_t i = 0; !space.edge.kinds.empty() && i < genes; ++i)
        genome.extras.push_back(i < hidden && architecture.lengths[i + 1] < architecture.lengths[i]
                                    ? static_cast<int>(kindOf(architecture, i))
                                    : space.edge.kinds.front());
    if (!holds(space, genome) || decode(genome, space) != architecture)
        return {};
    return genome;
}

FogNetwork richestFog(const SearchSpace& space)
{
    const auto largest = [](const std::vector<int>& values, int otherwise) {
        return values.empty() ? otherwise : std::ranges::max(values);
    };
    const int channels = largest(space.fog.channels, 0);
    return channels == 0 ? kOpenFog
                         : FogNetwork{channels, largest(space.fog.blocks, kDefaultFogBlocks)};
}

Architecture rawNetwork(int length, const FogNetwork& fog, const SearchSpace& space)
{
    return {{length, space.classes}, {space.inputChannels, 1}, {}, fog, space.sides};
}

Genome randomGenome(const SearchSpace& space, Random& random)
{
    Genome genome;
    for (const Chromosome& chromosome : chromosomesOf(space)) {
        std::vector<int>& genes = genome.*(chromosome.genes);
        genes.reserve(chromosome.size());
        for (const std::vector<int>& values : chromosome.values)
            genes.push_back(values[random.index(values.size())]);
    }
    return genome;
}

double architectureCount(const SearchSpace& space)
{
    const auto count = [](const std::vector<int>& values) {
        return static_cast<double>(std::max<std::size_t>(1, values.size()));
    };
    const bool skips = std::ranges::count(space.lengths, 0) != 0;
    const auto pools = static_cast<double>(std::ranges::count_if(
        space.edge.kinds, [](int kind) { return keepsChannels(static_cast<EdgeKind>(kind)); }));
    const double choices = static_cast<double>(space.lengths.size() - (skips ? 1 : 0))
        * ((count(space.edge.kinds) - pools) * static_cast<double>(space.channels.size()) + pools)
        * count(space.edge.kernels);
    const int deepest
        = space.edge.layers.empty() ? space.maximumLayers : std::ranges::max(space.edge.layers);
    double ofDepth = 1.0;
    double chains = 0.0;
    for (int depth = 0; depth <= deepest; ++depth) {
        const bool isWhole = space.edge.layers.empty()
            ? depth == space.maximumLayers
            : std::ranges::count(space.edge.layers, depth) != 0;
        chains += skips || isWhole ? ofDepth : 0.0;
        ofDepth *= choices;
    }
    const bool without
        = std::ranges::count(space.fog.channels, 0) != 0 || space.fog.channels.empty();
    const double fogs = (without ? 1.0 : 0.0)
        + (count(space.fog.channels) - (without ? 1.0 : 0.0)) * count(space.fog.blocks);
    return count(space.frontEnd.lengths) * chains * fogs;
}

SearchSpace withoutLayerOptimisation(SearchSpace space)
{
    std::erase(space.lengths, 0);
    space.edge.layers.clear();
    return space;
}

} // namespace splitscape::space
