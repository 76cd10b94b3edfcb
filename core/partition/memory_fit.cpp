// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/memory_fit.h"

#include "core/base/random.h"
#include "core/space/architecture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace splitscape::partition {

namespace {

constexpr std::int64_t kBytesPerNumber = 4;
constexpr int kDrawsPerCheck = 256;

std::int64_t limitOf(const std::optional<Bytes>& limit, const std::optional<Bytes>& ofDevice)
{
    if (limit)
        return limit->count();
    return ofDevice ? ofDevice->count() : std::numeric_limits<std::int64_t>::max();
}

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

bool fitsWhole(const space::Architecture& architecture, std::int64_t flash, std::int64_t ram)
{
    std::int64_t parameters = 0;
    for (std::size_t i = 0; i + 1 < architecture.lengths.size(); ++i) {
        const network::Layer layer = space::layerAt(architecture.lengths, architecture.channels, i);
        parameters += network::parameterCount(layer);
        if (kBytesPerNumber * (layer.inValues() + layer.outValues()) > ram)
            return false;
    }
    return kBytesPerNumber * parameters <= flash;
}

} // namespace

std::optional<MemoryFit> memoryFit(const space::SearchSpace& space,
                                   const cost::DeviceProfile& device, const Limits& limits,
                                   int draws, std::uint64_t seed, std::stop_token stop)
{
    const std::int64_t flash = limitOf(limits.flash, device.flash);
    const std::int64_t ram = limitOf(limits.ram, device.ram);
    MemoryFit fit;
    fit.split = kBytesPerNumber * std::int64_t{space.inputLength} * space.inputChannels <= ram;
    fit.draws = std::max(draws, 1);
    const UniformArchitectures architectures(space);
    Random random(seed);
    space::Architecture architecture;
    int fitting = 0;
    for (int i = 0; i < fit.draws; ++i) {
        if (i % kDrawsPerCheck == 0 && stop.stop_requested())
            return std::nullopt;
        architectures.draw(random, architecture);
        fitting += fitsWhole(architecture, flash, ram) ? 1 : 0;
    }
    fit.whole = static_cast<double>(fitting) / static_cast<double>(fit.draws);
    return fit;
}

} // namespace splitscape::partition
