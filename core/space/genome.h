// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace splitscape::space {

/// Two chromosomes of M genes each, and a third of what else a space lets vary (extraGenes), empty
/// in the paper's. Genes are values of the spaces, not positions; length 0 skips the layer.
struct Genome {
    std::vector<int> lengths;
    std::vector<int> channels;
    std::vector<int> extras = {};

    friend bool operator==(const Genome&, const Genome&) = default;
};

} // namespace splitscape::space
