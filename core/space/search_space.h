// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/space/architecture.h"
#include "core/space/genome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace splitscape::space {

/// Ahead of the network: how many values are left of the prepared input (data::InputLengths).
struct FrontEndSpace {
    std::vector<int> lengths; ///< a gene; empty: SearchSpace::inputLength alone

    friend bool operator==(const FrontEndSpace&, const FrontEndSpace&) = default;
};

/// What the layers of the two chromosomes may be beyond the paper's.
struct EdgeSpace {
    /// How many genes of a chromosome are read, from the first on; a gene. 0: the input is sent as
    /// it is. Empty: all of them.
    std::vector<int> layers;
    /// Of a layer that shortens; a gene for every layer. 0, what is not above the stride, and
    /// what is above the input length: the paper's kernel = stride. Empty: all 0.
    std::vector<int> kernels;
    /// Numbers of EdgeKind, of a layer that shortens; a gene for every layer. One that does not
    /// shorten is a convolution. Empty: convolutions alone.
    std::vector<int> kinds = {};

    friend bool operator==(const EdgeSpace&, const EdgeSpace&) = default;
};

/// The rich fog network that follows the layers of the chromosomes (space::FogNetwork).
struct FogSpace {
    std::vector<int> channels; ///< a gene; 0: none, as in the paper. Empty: 0 alone
    std::vector<int> blocks; ///< residual blocks; a gene. Empty: 1

    friend bool operator==(const FogSpace&, const FogSpace&) = default;
};

/// What the search may build.                                             [Huang2024, section
/// III-B]
struct SearchSpace {
    std::vector<int> lengths{1024, 512, 256, 128, 64, 32, 16, 8, 4, 0};
    std::vector<int> channels{4, 3, 2, 1};
    int maximumLayers = 8; ///< M, genes per chromosome
    int inputLength = 2048;
    int inputChannels = 1;
    int classes = 5;
    FrontEndSpace frontEnd = {};
    EdgeSpace edge = {};
    FogSpace fog = {};
    /// Networks read the side values of the data, where it has any (Architecture::sides).
    bool sideInputs = false;
    int sides = 0; ///< so many; of the data, as the classes are

    friend bool operator==(const SearchSpace&, const SearchSpace&) = default;
};

/// A space by its name.
enum class SpacePreset : std::uint8_t { Paper, Open };
inline constexpr std::array<std::string_view, 2> kPresetNames{"paper", "open"};

[[nodiscard]] SearchSpace presetSpace(SpacePreset preset, int inputLength, int inputChannels);

/// The fog network of the open space. More channels and blocks gain up to 1.5 points on MIT-BIH by
/// sample; on patients they have not met nothing, and seizures lose 2
/// (docs/benchmark-fog-network.md).
inline constexpr FogNetwork kOpenFog{16, 1};

/// The richest fog network that the space has; where it has none, that of the open space.
[[nodiscard]] FogNetwork richestFog(const SearchSpace& space);

/// The open space on prepared samples of `inputLength`: input lengths of all of it, a half, a
/// quarter, ... down to 32; none to three layers on the edge, of the paper's and of wider kernels;
/// a rich fog network behind them, which reads the side values of the data.
[[nodiscard]] SearchSpace openSpace(int inputLength, int inputChannels = 1);

/// The values of each gene of Genome::extras, in this order: input length, layers of the edge,
/// channels of the fog, its blocks, a kernel for each of the `maximumLayers`, and a kind for each.
/// A list that is empty has no gene, so the paper's space has none at all. The spans point into
/// `space`.
[[nodiscard]] std::vector<std::span<const int>> extraGenes(const SearchSpace& space);

/// What the genes of Genome::extras say, with what stands for genes that the space does not have.
struct ExtraValues {
    int inputLength = 0;
    std::size_t layers = 0; ///< genes of a chromosome that are read, from the first on
    FogNetwork fog;
    std::vector<int> kernels; ///< [layer] of those that are read; see usefulKernel
    std::vector<int> kinds; ///< [layer] of those that are read; see usefulKind
};

[[nodiscard]] ExtraValues extraValues(const Genome& genome, const SearchSpace& space);

/// The kernel that a hidden layer gets from its gene: 0, the stride, unless it is wider than the
/// stride and no wider than the input; a layer that stretches has none of its own.
[[nodiscard]] int usefulKernel(int inLength, int outLength, int kernel);

/// The kind that a hidden layer gets from its gene: a convolution unless it shortens.
[[nodiscard]] int usefulKind(int inLength, int outLength, int kind);

/// Every input length an architecture of the space may have.
[[nodiscard]] std::vector<int> inputLengths(const SearchSpace& space);

/// All problems, each with its field path ("space.lengths", ...). Any two non-zero lengths, and
/// each with the input length, must divide; the offending pair is named (SpaceIndivisible).
[[nodiscard]] Problems validate(const SearchSpace& space);

/// Drops skipped layers and adds input and class output. The genome must come from this space.
[[nodiscard]] Architecture decode(const Genome& genome, const SearchSpace& space);

/// A genome that decodes to this architecture, with the side values of the space; nothing where the
/// space has none.
[[nodiscard]] std::optional<Genome> encode(const Architecture& architecture,
                                           const SearchSpace& space);

/// A network that is sent `length` raw values and leaves all of them to a rich fog network.
[[nodiscard]] Architecture rawNetwork(int length, const FogNetwork& fog, const SearchSpace& space);

/// Every gene uniform in its space.
[[nodiscard]] Genome randomGenome(const SearchSpace& space, Random& random);

/// How many different architectures the space holds: skipping makes every depth 0..M reachable, so
/// the sum of (lengths * channels)^d over those d; without length 0 the last term alone. Times the
/// choices of front end and fog. Exact below 2^53, rounded beyond; with kernels that a stride may
/// exceed, and with kinds, it counts some architectures more than once. The space must be valid.
[[nodiscard]] double architectureCount(const SearchSpace& space);

/// The space without length 0: the "no layer optimisation" ablation of the paper.
[[nodiscard]] SearchSpace withoutLayerOptimisation(SearchSpace space);

} // namespace splitscape::space
