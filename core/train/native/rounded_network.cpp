// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/rounded_network.h"

#include "core/data/side_values.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace splitscape::train::native {

using network::NumberFormat;

RoundedNetwork::RoundedNetwork(const network::Network& network, const data::Dataset& dataset,
                               const Kernels& kernels, std::size_t together)
    : m_dataset(dataset)
    , m_network(network, kernels, *graphKernelsFor(kernels.level), together)
    , m_ranges(m_network.plan().values.size())
{
}

template <typename Visit>
void RoundedNetwork::eachPosition(std::size_t activation, std::size_t sample, const Visit& visit)
{
    const Placement& placement = m_network.plan().values[activation];
    float* values = m_network.activation(activation, sample);
    for (std::size_t p = 0; p < placement.positions; ++p, values += placement.pitch)
        visit(std::span(values, placement.channels));
}

template <typename Visit>
void RoundedNetwork::eachGradient(std::size_t activation, std::size_t sample, const Visit& visit)
{
    const std::size_t pitch = m_network.plan().gradients[activation].pitch;
    float* gradient = m_network.activationGradient(activation, sample);
    eachPosition(activation, sample, [&](std::span<float> values) {
        visit(values, std::span(gradient, values.size()));
        gradient += pitch;
    });
}

std::vector<int> RoundedNetwork::crossing(const CutFormat& cut) const
{
    return network::crossing(m_network.plan().network, cut.cut);
}

template <typename Visit>
void RoundedNetwork::eachSent(const CutFormat& cut, std::size_t samples, const Visit& visit)
{
    for (const int layer : crossing(cut)) {
        const auto activation = static_cast<std::size_t>(layer + 1);
        for (std::size_t s = 0; s < samples; ++s)
            eachPosition(activation, s, [&](std::span<float> values) {
                visit(values, m_ranges[activation]);
            });
    }
}

Result<void> RoundedNetwork::calibrate(std::span<const std::uint32_t> indices,
                                       const std::stop_token& stop)
{
    std::vector<bool> seen(m_ranges.size(), false);
    for (std::size_t first = 0; first < indices.size();) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_dataset.name, "the evaluation was stopped"};
        const std::size_t count = enter(indices.subspan(first));
        m_network.infer(count, 0, layers());
        for (std::size_t a = 0; a < m_ranges.size(); ++a)
            for (std::size_t s = 0; s < count; ++s)
                eachPosition(a, s, [&](std::span<float> values) {
                    m_ranges[a].include(values, !seen[a]);
                    seen[a] = true;
                });
        first += count;
    }
    return {};
}

Result<void> RoundedNetwork::quantise(std::span<const float> weights, std::size_t cut)
{
    auto made = network::inIntegers(m_network.plan().network, weights, m_ranges, cut);
    if (!made)
        return made.error();
    const bool isOfSameLayers = m_integers && m_integers->layers.size() == made->layers.size();
    m_integers = std::move(*made);
    if (!isOfSameLayers)
        m_runs.assign(m_network.largestBatch(), network::IntegerRun(*m_integers));
    return {};
}

std::size_t RoundedNetwork::enter(std::span<const std::uint32_t> indices)
{
    const std::size_t count = std::min(indices.size(), m_network.largestBatch());
    m_samples.clear();
    m_sides.clear();
    for (const std::uint32_t index : indices.first(count)) {
        m_samples.push_back(m_dataset.sample(index).data());
        if (m_network.plan().network.sides > 0)
            m_sides.push_back(data::sidesOf(m_dataset, index).data());
    }
    // The link carries side values as float32, so nothing rounds them.
    m_network.enter(m_samples, m_sides);
    return count;
}

std::size_t RoundedNetwork::enterAndRun(std::span<const std::uint32_t> indices)
{
    const std::size_t count = enter(indices);
    m_network.infer(count, 0, layers());
    if (m_integers)
        runIntegers(m_samples);
    return count;
}

std::size_t RoundedNetwork::enterAndRun(std::span<const std::uint32_t> indices,
                                        const CutFormat& cut)
{
    const std::size_t count = enter(indices);
    if (cut.edge == NumberFormat::Int8)
        runIntegers(m_samples);
    else
        m_network.infer(count, 0, cut.cut);
    send(cut, count);
    m_network.infer(count, cut.cut, layers());
    return count;
}

void RoundedNetwork::runIntegers(std::span<const float* const> samples)
{
    const auto values = static_cast<std::size_t>(m_integers->input.values());
    for (std::size_t s = 0; s < samples.size(); ++s)
        m_runs[s].run(std::span(samples[s], values));
}

void RoundedNetwork::putCodes(std::size_t cut, std::size_t samples)
{
    for (int layer = network::kNetworkInput; layer < static_cast<int>(cut); ++layer) {
        const network::IntegerCode& code = m_integers->codeOf(layer);
        for (std::size_t s = 0; s < samples; ++s) {
            std::span<const std::int8_t> codes = m_runs[s].codes(layer);
            eachPosition(static_cast<std::size_t>(layer + 1), s, [&](std::span<float> to) {
                network::receiveCodes(codes.first(to.size()), code, NumberFormat::Int8, to);
                codes = codes.subspan(to.size());
            });
        }
    }
}

void RoundedNetwork::send(const CutFormat& cut, std::size_t samples)
{
    if (cut.edge == NumberFormat::Int8)
        receive(cut, samples);
    else
        round(cut, samples);
}

void RoundedNetwork::round(const CutFormat& cut, std::size_t samples)
{
    eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange& range) {
        network::roundValues(values, cut.format, range);
    });
}

void RoundedNetwork::receive(const CutFormat& cut, std::size_t samples)
{
    for (const int layer : crossing(cut)) {
        const network::IntegerCode& code = m_integers->codeOf(layer);
        for (std::size_t s = 0; s < samples; ++s) {
            std::span<const std::int8_t> codes = m_runs[s].codes(layer);
            eachPosition(static_cast<std::size_t>(layer + 1), s, [&](std::span<float> to) {
                network::receiveCodes(codes.first(to.size()), code, cut.format, to);
                codes = codes.subspan(to.size());
            });
        }
    }
}

void RoundedNetwork::keep(const CutFormat& cut, std::size_t samples)
{
    m_kept.clear();
    eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange&) {
        m_kept.insert(m_kept.end(), values.begin(), values.end());
    });
}

void RoundedNetwork::restore(const CutFormat& cut, std::size_t samples)
{
    const float* kept = m_kept.data();
    eachSent(cut, samples, [&](std::span<float> values, const network::ValueRange&) {
        std::copy_n(kept, values.size(), values.data());
        kept += values.size();
    });
}

void RoundedNetwork::gateSent(const CutFormat& cut, std::size_t samples)
{
    if (network::bits(cut.format) > 8)
        return;
    for (const int layer : crossing(cut)) {
        if (layer == network::kNetworkInput)
            continue;
        const auto activation = static_cast<std::size_t>(layer + 1);
        const network::ValueRange& range = m_ranges[activation];
        for (std::size_t s = 0; s < samples; ++s)
            eachGradient(activation, s, [&](std::span<float> values, std::span<float> gradient) {
                for (std::size_t i = 0; i < values.size(); ++i)
                    if (values[i] < range.low || values[i] > range.high)
                        gradient[i] = 0.0F;
            });
    }
}

void RoundedNetwork::gateCodes(std::size_t layer, std::size_t samples)
{
    using Limits = std::numeric_limits<std::int8_t>;
    for (std::size_t s = 0; s < samples; ++s) {
        const std::int8_t* code = m_runs[s].codes(static_cast<int>(layer)).data();
        eachGradient(layer + 1, s, [&](std::span<float>, std::span<float> gradient) {
            for (float& one : gradient) {
                if (*code == Limits::min() || *code == Limits::max())
                    one = 0.0F;
                ++code;
            }
        });
    }
}

} // namespace splitscape::train::native
