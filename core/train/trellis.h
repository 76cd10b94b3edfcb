// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/space/architecture.h"
#include "core/train/training_settings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace splitscape::train {

/// One layer gene as a mixture of its values.
struct TrellisLayer {
    std::vector<int> lengths; ///< that take part, each once; 0: the layer is skipped
    std::vector<double> shares; ///< [length], 0..1; they sum to 1
    /// [channel of the widest], 0..1: the share of the channel counts that have this channel. Not
    /// rising, the first is 1.                                                          [Wan2020]
    std::vector<double> masks;
    int kernel = 0; ///< gene of a kernel, see space::usefulKernel
};

/// Many networks at once: the nodes are the lengths that an activation may have behind each layer
/// gene, the edges lead from each of them to each length of the next gene and, in the end, to the
/// classes. A node holds the sum of its edges, each weighted with the share of its length; a
/// skipped layer hands its share of every node on. With one length of share 1 for each gene and
/// masks of 0 and 1 it is the network of a genome.                                       [Liu2019,
/// Liu2019b]
struct Trellis {
    int inputLength = 0;
    int inputChannels = 0;
    int classes = 0;
    space::FogNetwork fog{}; ///< behind every node of the last gene
    std::vector<TrellisLayer> layers; ///< of one width
};

/// The loss of a batch and its derivatives by the shares and masks, each taken as a number of its
/// own.
struct TrellisGradient {
    double loss = 0.0; ///< mean, nats
    std::vector<std::vector<double>> shares; ///< [layer][length]
    std::vector<std::vector<double>> masks; ///< [layer][channel]
};

/// The weights of all trellises of a space. An edge has those of a layer of all channels, shared by
/// all edges between the same two lengths with the same kernel. Thread: one at a time.
class TrellisWeights {
public:
    virtual ~TrellisWeights() = default;

    /// Whether it is within the bounds of what a trainer takes.
    [[nodiscard]] virtual bool canTrain(const Trellis& trellis) const = 0;

    /// One step of Adam on the weights that the trellis uses. A gradient that is not finite changes
    /// nothing. The trellis can be trained and reads samples of `dataset`.
    virtual void step(const Trellis& trellis, const data::Dataset& dataset,
                      std::span<const std::uint32_t> batch)
        = 0;

    /// Changes no weight.
    [[nodiscard]] virtual TrellisGradient gradient(const Trellis& trellis,
                                                   const data::Dataset& dataset,
                                                   std::span<const std::uint32_t> batch)
        = 0;
};

/// On our own kernels: those of the trainer with this description(), or the best of this machine
/// where it is another trainer. Learning rate, Adam's constants and batch size are the settings'.
[[nodiscard]] std::unique_ptr<TrellisWeights>
makeTrellisWeights(std::string_view trainerDescription, const TrainingSettings& settings,
                   std::uint64_t seed);

} // namespace splitscape::train
