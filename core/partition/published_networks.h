// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/space/architecture.h"

#include <optional>
#include <string_view>
#include <vector>

namespace splitscape::partition {

/// A network of the paper with its published costs, on its device and link.          [Huang2024]
struct PublishedNetwork {
    std::string_view name;
    space::Architecture architecture;
    int point = 1; ///< where it is cut
    double edge_mJ = 0.0; ///< compute + transmit, as printed
    double compute_mJ = 0.0;
    double transmit_mJ = 0.0;
    double unpartitioned_mJ = 0.0; ///< every layer on the edge
    double flash_KiB = 0.0; ///< of the part on the edge
    double ram_KiB = 0.0;
};

/// SD-1, SD-2, AC-1, AC-2.
[[nodiscard]] const std::vector<PublishedNetwork>& publishedNetworks();

/// What the paper's search reached within an energy limit, by sample.                [Huang2024]
struct PublishedAccuracy {
    std::string_view task; ///< "arrhythmia" or "seizure"
    double limit_mJ = 0.0;
    double accuracy = 0.0; ///< test, 0..1
};

[[nodiscard]] const std::vector<PublishedAccuracy>& publishedAccuracies();

/// A row of the paper's Table VI, as printed there, for one task. NASNet, DARTS, SPOS and CNN-GA search
/// larger spaces of their own. The paper does not say within which limit its own two rows were
/// searched, nor whether the parameters and FLOPs of its cut network are those of the whole or of the
/// part on the edge.                                                          [Huang2024, table VI]
struct PublishedComparison {
    std::string_view task; ///< "arrhythmia" or "seizure"
    std::string_view scheme; ///< as the paper calls it
    std::string_view strategy; ///< ours of that kind, as `reproduce --strategy` names it
    bool isPartitioned = false;
    double accuracy = 0.0; ///< test, 0..1
    double parameters = 0.0;
    double flops = 0.0;
};

[[nodiscard]] const std::vector<PublishedComparison>& publishedComparisons();

/// VGG11 in one dimension at a quarter of the width: convolutions 16-32-64-64-128x4 of kernel 3, five
/// pools of 2, dense 8192-4096-classes, on 2048 values. The paper quotes 34 million parameters,
/// 2220.821 mJ, 130570 KB of Flash and 256 KB of RAM and does not print the layers; of the variants
/// tried this one has exactly that RAM.
[[nodiscard]] network::Network vgg11(int classes);
inline constexpr double kPublishedVgg11_mJ = 2220.821;
inline constexpr double kPublishedVgg11Flash_KiB = 130570.0;
inline constexpr double kPublishedVgg11Ram_KiB = 256.0;

} // namespace splitscape::partition
