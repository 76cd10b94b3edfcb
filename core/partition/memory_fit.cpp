// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/memory_fit.h"

#include "core/base/random.h"
#include "core/cost/memory.h"
#include "core/space/architecture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace splitscape::partition {

namespace {

constexpr int kDrawsPerCheck = 256;

/// Draws architectures of a space so that each is as likely as any other: a depth in proportion to
/// the number of architectures that have it, then every layer uniform.
class UniformArchitectures {
public:
    explicit UniformArchitectures(const space::SearchSpace& space)
        : m_space(space)
    {
        std::copy_if(space.lengths.begin(), space.lengths.end(), std::back_inserter(m_lengths),
                     [](int length) { return length != 0; });
        const bool skips = m_lengths.size() < space.lengths.size();
        const double choices = static_cast<double>(m_lengths.size() * space.channels.size());
        // Weights relative to the deepest, so that nothing overflows; most weight is there.
        for (int depth = 0; depth <= space.maximumLayers; ++depth) {
            const bool reachable
                = (skips || depth == space.maximumLayers) && (depth == 0 || choices > 0.0);
            m_total += reachable ? std::pow(choices, depth - space.maximumLayers) : 0.0;
            m_cumulative.push_back(m_total);
        }
    }

    void draw(Random& random, space::Architecture& architecture) const
    {
        const double position = random.uniform() * m_total;
        const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), position);
        const auto depth
            = std::min<std::ptrdiff_t>(found - m_cumulative.begin(), m_space.maximumLayers);
        architecture.lengths.assign(1, m_space.inputLength);
        architecture.channels.assign(1, m_space.inputChannels);
        for (std::ptrdiff_t layer = 0; layer < depth; ++layer) {
            architecture.lengths.push_back(m_lengths[random.index(m_lengths.size())]);
            architecture.channels.push_back(
                m_space.channels[random.index(m_space.channels.size())]);
        }
        architecture.lengths.push_back(m_space.classes);
        architecture.channels.push_back(1);
    }

private:
    const space::SearchSpace& m_space;
    std::vector<int> m_lengths;
    std::vector<double> m_cumulative; ///< [depth]
    double m_total = 0.0;
};

bool fitsWhole(const space::Architecture& architecture, network::NumberFormat format,
               Bytes flashLimit, Bytes ramLimit)
{
    Bytes flash;
    if (!space::isPaperChain(architecture) || format != network::NumberFormat::Float32) {
        const network::Network network = space::networkOf(architecture);
        Bytes ram;
        for (std::size_t i = 0; i < network.layers.size(); ++i) {
            flash += cost::flashOf(network.layers[i], format);
            ram = std::max(ram, cost::memoryOf(network::liveValues(network, i), format));
        }
        return flash <= flashLimit && ram <= ramLimit;
    }
    for (std::size_t i = 0; i + 1 < architecture.lengths.size(); ++i) {
        const network::Layer layer = space::layerAt(architecture.lengths, architecture.channels, i);
        flash += cost::flashOf(layer);
        if (cost::ramOf(layer) > ramLimit)
            return false;
    }
    return flash <= flashLimit;
}

} // namespace

std::optional<MemoryFit> memoryFit(const space::SearchSpace& space, const Rules& rules, int draws,
                                   std::uint64_t seed, std::stop_token stop)
{
    const Bytes flash
        = rules.flashLimit().value_or(Bytes(std::numeric_limits<std::int64_t>::max()));
    const int shortest = std::ranges::min(space::inputLengths(space));
    // The ring of a charged front end is there beside every layer.
    const Bytes ram(rules.ramLimit().count() - rules.frontEnd(shortest).ram.count());
    MemoryFit fit;
    const auto formats = rules.edgeFormats();
    const auto leanest = std::ranges::min(formats, {}, network::bits);
    fit.split = cost::memoryOf(std::int64_t{shortest} * space.inputChannels, leanest) <= ram;
    fit.draws = std::max(draws, 1);
    if (space.sides > 0)
        return fit; // the last layer reads them on the fog, so nothing is whole on the edge
    const bool isPaper = space::extraGenes(space).empty();
    const UniformArchitectures architectures(space);
    Random random(seed);
    space::Architecture architecture;
    int fitting = 0;
    for (int i = 0; i < fit.draws; ++i) {
        if (i % kDrawsPerCheck == 0 && stop.stop_requested())
            return std::nullopt;
        if (!isPaper)
            architecture = space::decode(space::randomGenome(space, random), space);
        else
            architectures.draw(random, architecture);
        fitting += std::ranges::any_of(formats, [&](network::NumberFormat format) {
            return fitsWhole(architecture, format, flash, ram);
        }) ? 1 : 0;
    }
    fit.whole = static_cast<double>(fitting) / static_cast<double>(fit.draws);
    return fit;
}

} // namespace splitscape::partition
