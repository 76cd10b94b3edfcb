// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/activation_places.h"

#include <algorithm>
#include <utility>

namespace splitscape::exporting {

namespace {

using network::Layer;
using network::LayerKind;

constexpr std::size_t kMostTries = 200000; // placements looked at before a larger buffer is taken

/// The last step that reads an activation; sent ones live on behind the last layer.
std::vector<int> lastReaders(std::span<const Layer> layers, std::span<const int> sent)
{
    const auto count = static_cast<int>(layers.size());
    std::vector<int> last(layers.size() + 1, -1);
    for (int i = 0; i < count; ++i) {
        const Layer& layer = layers[static_cast<std::size_t>(i)];
        last[static_cast<std::size_t>(layer.input + 1)] = i;
        if (layer.kind == LayerKind::Add)
            last[static_cast<std::size_t>(layer.addend + 1)] = i;
        // What nobody reads is alive while it is written.
        last[static_cast<std::size_t>(i + 1)] = std::max(last[static_cast<std::size_t>(i + 1)], i);
    }
    for (const int one : sent)
        last[static_cast<std::size_t>(one + 1)] = count;
    return last;
}

/// Places activations one after the other, at one end of a gap each, and goes back where one does
/// not fit.
class Placement {
public:
    Placement(network::Shape input, std::span<const Layer> layers, std::span<const int> sent)
        : m_last(lastReaders(layers, sent))
        , m_offsets(layers.size() + 1, 0)
    {
        m_sizes.push_back(input.values());
        for (const Layer& layer : layers)
            m_sizes.push_back(layer.outValues());
    }

    ActivationPlaces find()
    {
        std::int64_t most = m_sizes[0];
        for (std::size_t i = 1; i < m_offsets.size(); ++i) {
            std::int64_t alive = m_sizes[i];
            for (std::size_t other = 0; other < i; ++other)
                alive += isAlive(other, i) ? m_sizes[other] : 0;
            most = std::max(most, alive);
        }
        m_values = most;
        // A larger buffer leaves larger gaps; at the latest everything fits side by side.
        while (!place(0)) {
            m_values += std::max<std::int64_t>(most / 16, 1);
            m_tries = 0;
        }
        return {m_offsets, m_values};
    }

private:
    /// Whether it is still needed when activation `at` is written.
    [[nodiscard]] bool isAlive(std::size_t activation, std::size_t at) const
    {
        return m_last[activation] >= static_cast<int>(at) - 1;
    }

    bool place(std::size_t activation)
    {
        if (activation == m_offsets.size())
            return true;
        if (++m_tries > kMostTries)
            return false;
        for (const std::int64_t offset : fitting(activation)) {
            m_offsets[activation] = offset;
            if (place(activation + 1))
                return true;
        }
        return false;
    }

    /// Both ends of every gap it fits into.
    [[nodiscard]] std::vector<std::int64_t> fitting(std::size_t activation) const
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> taken;
        for (std::size_t other = 0; other < activation; ++other)
            if (isAlive(other, activation))
                taken.emplace_back(m_offsets[other], m_offsets[other] + m_sizes[other]);
        taken.emplace_back(m_values, m_values);
        std::sort(taken.begin(), taken.end());
        std::vector<std::int64_t> offsets;
        std::int64_t from = 0;
        for (const auto& [begin, end] : taken) {
            if (begin - from >= m_sizes[activation]) {
                offsets.push_back(from);
                if (begin - m_sizes[activation] != from)
                    offsets.push_back(begin - m_sizes[activation]);
            }
            from = std::max(from, end);
        }
        return offsets;
    }

    std::vector<std::int64_t> m_sizes;
    std::vector<int> m_last;
    std::vector<std::int64_t> m_offsets;
    std::int64_t m_values = 0;
    std::size_t m_tries = 0;
};

} // namespace

ActivationPlaces placeActivations(network::Shape input, std::span<const Layer> layers,
                                  std::span<const int> sent)
{
    return Placement(input, layers, sent).find();
}

} // namespace splitscape::exporting
