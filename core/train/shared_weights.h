// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/network/network.h"
#include "core/train/training_settings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace splitscape::train {

/// The weights of a supernet: all networks of a space share them, layer by layer. Two layers share
/// weights where kind, lengths, kernel and stride agree and they come equally often before; the
/// narrower one uses the first channels of the wider one.                             [Guo2020]
/// Thread: one at a time.
class SharedWeights {
public:
    virtual ~SharedWeights() = default;

    /// One step of Adam on the weights that `network` uses. A gradient that is not finite changes
    /// nothing. The network is valid and reads samples of `dataset`.
    /// @return the summed loss, nats
    virtual double step(const network::Network& network, const data::Dataset& dataset,
                        std::span<const std::uint32_t> batch) = 0;

    /// Share of `indices` that the network classifies correctly with the weights it inherits, 0..1.
    /// @param statistics  samples of the training part, from which batch norm takes its mean and
    ///                    variance; looked at only where the network has some
    [[nodiscard]] virtual double accuracy(const network::Network& network,
                                          const data::Dataset& dataset,
                                          std::span<const std::uint32_t> statistics,
                                          std::span<const std::uint32_t> indices) = 0;
};

/// On our own kernels: those of the trainer with this description(), or the best of this machine
/// where it is another trainer. Learning rate, Adam's constants and batch size are the settings'.
[[nodiscard]] std::unique_ptr<SharedWeights>
makeSharedWeights(std::string_view trainerDescription, const TrainingSettings& settings,
                  std::uint64_t seed);

} // namespace splitscape::train
