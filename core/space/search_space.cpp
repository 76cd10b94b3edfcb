// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space.h"

#include "core/space/dividing_lengths.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace splitscape::space {

namespace {

// More than anybody lists by hand; keeps the check of all pairs short.
constexpr std::size_t kMaximumListed = 256;
constexpr int kMaximumClasses = 65536;

void checkNumber(int value, int low, int high, const char* field, Problems& problems)
{
    if (value < low || value > high)
        problems.push_back({ErrorCode::ValueOutOfRange, field,
                            "it must be from " + std::to_string(low) + " to " + std::to_string(high)
                                + ", found " + std::to_string(value)});
}

/// True where the list may be looked at further.
bool checkList(const std::vector<int>& values, int low, int high, const char* field,
               Problems& problems)
{
    if (values.empty() || values.size() > kMaximumListed) {
        problems.push_back(
            {ErrorCode::ValueOutOfRange, field,
             "it must list 1 to 256 numbers, found " + std::to_string(values.size())});
        return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < low || values[i] > high) {
            problems.push_back({ErrorCode::ValueOutOfRange, field,
                                "every number must be from " + std::to_string(low) + " to "
                                    + std::to_string(high) + ", found "
                                    + std::to_string(values[i])});
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
    for (const int length : space.lengths) {
        if (length != 0 && !divide(length, space.inputLength)) {
            indivisible(length, space.inputLength, " (the input length)");
            return;
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
    const std::int64_t widest = std::max<std::int64_t>(channels, space.inputChannels);
    const std::int64_t kernel = std::max<std::int64_t>(longest, space.inputLength) / shortest;
    const std::int64_t values
        = std::max(longest * channels, std::int64_t{space.inputLength} * space.inputChannels);
    if (values > kMaximumLayerWeights || values * space.classes > kMaximumLayerWeights
        || kernel * widest * channels > kMaximumLayerWeights)
        problems.push_back({ErrorCode::ValueOutOfRange, "space.channels",
                            "with these lengths a layer could have more than 2147483648 weights"});
}

} // namespace

Problems validate(const SearchSpace& space)
{
    Problems problems;
    const bool lengthsListed
        = checkList(space.lengths, 0, kMaximumLength, "space.lengths", problems);
    const bool channelsListed
        = checkList(space.channels, 1, kMaximumChannels, "space.channels", problems);
    if (lengthsListed
        && std::all_of(space.lengths.begin(), space.lengths.end(), [](int l) { return l == 0; }))
        problems.push_back(
            {ErrorCode::ValueOutOfRange, "space.lengths", "it needs a length other than 0"});
    checkNumber(space.maximumLayers, 1, kMaximumDepth - 1, "space.max_layers", problems);
    checkNumber(space.inputLength, 1, kMaximumLength, "space.input_length", problems);
    checkNumber(space.inputChannels, 1, kMaximumChannels, "space.input_channels", problems);
    checkNumber(space.classes, 2, kMaximumClasses, "space.classes", problems);
    if (lengthsListed && space.inputLength >= 1)
        checkPairs(space, problems);
    if (problems.empty() && channelsListed)
        checkSizes(space, problems);
    return problems;
}

Architecture decode(const Genome& genome, const SearchSpace& space)
{
    assert(genome.lengths.size() == genome.channels.size());
    Architecture architecture;
    architecture.lengths.reserve(genome.lengths.size() + 2);
    architecture.channels.reserve(genome.lengths.size() + 2);
    architecture.lengths.push_back(space.inputLength);
    architecture.channels.push_back(space.inputChannels);
    for (std::size_t i = 0; i < genome.lengths.size(); ++i) {
        if (genome.lengths[i] == 0)
            continue;
        architecture.lengths.push_back(genome.lengths[i]);
        architecture.channels.push_back(genome.channels[i]);
    }
    architecture.lengths.push_back(space.classes);
    architecture.channels.push_back(1);
    return architecture;
}

Genome randomGenome(const SearchSpace& space, Random& random)
{
    const auto genes = static_cast<std::size_t>(space.maximumLayers);
    Genome genome;
    genome.lengths.reserve(genes);
    genome.channels.reserve(genes);
    for (std::size_t i = 0; i < genes; ++i)
        genome.lengths.push_back(space.lengths[random.index(space.lengths.size())]);
    for (std::size_t i = 0; i < genes; ++i)
        genome.channels.push_back(space.channels[random.index(space.channels.size())]);
    return genome;
}

double architectureCount(const SearchSpace& space)
{
    const bool skips
        = std::find(space.lengths.begin(), space.lengths.end(), 0) != space.lengths.end();
    const double choices = static_cast<double>(space.lengths.size() - (skips ? 1 : 0))
        * static_cast<double>(space.channels.size());
    double ofDepth = 1.0;
    double sum = 1.0;
    for (int depth = 1; depth <= space.maximumLayers; ++depth) {
        ofDepth *= choices;
        sum += ofDepth;
    }
    return skips ? sum : ofDepth;
}

SearchSpace withoutLayerOptimisation(SearchSpace space)
{
    std::erase(space.lengths, 0);
    return space;
}

} // namespace splitscape::space
