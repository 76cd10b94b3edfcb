// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/rounded_edge.h"

namespace splitscape::record {

Result<RoundedEdge> roundedEdge(const Deployment& deployment)
{
    RoundedEdge edge{deployment.model.linkFormat, deployment.ranges, {}};
    if (deployment.model.edgeFormat == network::NumberFormat::Int8) {
        auto integers = integerEdge(deployment);
        if (!integers)
            return integers.error();
        edge.integers = *std::move(integers);
    } else if (network::bits(edge.link) <= 8) {
        if (const auto good = checkRanges(deployment); !good)
            return good.error();
    }
    return edge;
}

} // namespace splitscape::record
