// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/integer_network.h"
#include "core/network/rounding.h"
#include "core/train/native/graph_network.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::train::native {

/// A network that is run up to a cut and on from what its receiver sees: values rounded to the link's
/// format, and with an int8 edge those that network::IntegerNetwork computes. Some samples, at most
/// network().largestBatch(), are in it at a time. Thread: one at a time.
class RoundedNetwork {
public:
    /// `dataset` must outlive it.
    RoundedNetwork(const network::Network& network, const data::Dataset& dataset,
                   const Kernels& kernels, std::size_t together);

    [[nodiscard]] GraphNetwork& network() { return m_network; }
    [[nodiscard]] std::size_t layers() const { return m_network.plan().layers.size(); }
    [[nodiscard]] const std::vector<network::ValueRange>& ranges() const { return m_ranges; }
    /// Of the last quantise().
    [[nodiscard]] const network::IntegerNetwork& integers() const { return *m_integers; }

    /// Takes the smallest and largest value of every activation over these samples, with the present
    /// weights and without rounding. Checks `stop` for every few samples.   Errors: Cancelled.
    [[nodiscard]] Result<void> calibrate(std::span<const std::uint32_t> indices,
                                         const std::stop_token& stop);
    /// The layers before a cut in int8, by the ranges that were found.
    /// Errors: those of network::inIntegers.
    [[nodiscard]] Result<void> quantise(std::span<const float> weights, std::size_t cut);

    /// Sets the first of these samples as input. @return how many
    std::size_t enter(std::span<const std::uint32_t> indices);
    /// The same, and runs what needs no cut: the whole network, and in integers what is quantised.
    std::size_t enterAndRun(std::span<const std::uint32_t> indices);
    /// The same for one cut, and on behind it.
    std::size_t enterAndRun(std::span<const std::uint32_t> indices, const CutFormat& cut);

    /// The layers in int8 on some samples, each as many values as the network reads.
    void runIntegers(std::span<const float* const> samples);
    /// Puts what the codes of an int8 edge stand for in the place of all values before a cut.
    void putCodes(std::size_t cut, std::size_t samples);
    /// Puts what is received in the place of what crosses the cut.
    void send(const CutFormat& cut, std::size_t samples);
    /// Keeps what crosses the cut as it is, and brings it back.
    void keep(const CutFormat& cut, std::size_t samples);
    void restore(const CutFormat& cut, std::size_t samples);

    /// Clears the gradient of what crosses the cut where its value is beyond the range of the link's
    /// format. What crosses is as it was before it was sent.
    void gateSent(const CutFormat& cut, std::size_t samples);
    /// The same of the output of a layer in int8, where its code is an end of the range: what was
    /// computed may lie beyond.
    void gateCodes(std::size_t layer, std::size_t samples);

private:
    void round(const CutFormat& cut, std::size_t samples);
    void receive(const CutFormat& cut, std::size_t samples);

    /// Calls visit(values of a position) for all positions of an activation of one sample.
    template <typename Visit>
    void eachPosition(std::size_t activation, std::size_t sample, const Visit& visit);
    /// The same with the position's gradient beside it.
    template <typename Visit>
    void eachGradient(std::size_t activation, std::size_t sample, const Visit& visit);
    /// Calls visit(values, range) for all positions of what crosses a cut.
    template <typename Visit>
    void eachSent(const CutFormat& cut, std::size_t samples, const Visit& visit);
    [[nodiscard]] std::vector<int> crossing(const CutFormat& cut) const;

    const data::Dataset& m_dataset;
    GraphNetwork m_network;
    std::vector<network::ValueRange> m_ranges; ///< of activation i
    std::optional<network::IntegerNetwork> m_integers;
    std::vector<network::IntegerRun> m_runs; ///< [sample of those together]
    std::vector<const float*> m_samples;
    std::vector<const float*> m_sides;
    std::vector<float> m_kept;
};

} // namespace splitscape::train::native
