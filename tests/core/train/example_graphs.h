// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"

#include <vector>

namespace splitscape::test {

struct ExampleGraph {
    const char* name;
    network::Network network;
};

/// Every layer kind, in the shapes the general kernels tell apart.
inline std::vector<ExampleGraph> exampleGraphs()
{
    using network::LayerKind;
    using network::NetworkBuilder;
    std::vector<ExampleGraph> graphs;
    graphs.push_back({"fog network", space::networkOf({{32, 5}, {1, 1}, {}, {16, 1}})});
    graphs.push_back({"fog network behind a chain",
                      space::networkOf({{64, 16, 32, 5}, {2, 3, 2, 1}, {}, {8, 2}})});
    graphs.push_back(
        {"kernels of their own",
         space::networkOf({{48, 24, 12, 12, 4, 5}, {1, 3, 5, 17, 2, 1}, {5, 3, 7, 0}, {}})});
    graphs.push_back({"a kernel shorter than its stride",
                      space::networkOf({{64, 16, 4, 3}, {1, 2, 3, 1}, {7, 3}, {}})});
    graphs.push_back({"25 positions, 24 and 40 channels",
                      space::networkOf({{50, 50, 25, 3}, {1, 24, 40, 1}, {25, 8}, {}})});
    NetworkBuilder depthwise({24, 3}, 4);
    depthwise.depthwise({5, 1, 2}, true, true);
    depthwise.convolution(6, {1, 1, 0}, true, true);
    depthwise.depthwise({3, 2, 1}, false, true);
    depthwise.pool(LayerKind::MaximumPool, {3, 2, 1});
    depthwise.globalAverage();
    depthwise.fullyConnected();
    graphs.push_back({"depthwise, maximum, average of all", depthwise.network()});
    NetworkBuilder power({40, 2}, 3);
    power.convolution(9, {11, 1, 5}, true, false);
    power.apply(LayerKind::Square);
    power.pool(LayerKind::AveragePool, {8, 4, 2});
    power.fullyConnected();
    graphs.push_back({"band power", power.network()});
    NetworkBuilder raw({16, 3}, 3);
    raw.apply(LayerKind::Absolute);
    raw.addTo(network::kNetworkInput, true);
    const int before = raw.convolution(3, {3, 1, 1}, false, false);
    raw.apply(LayerKind::Absolute);
    raw.addTo(before, true);
    raw.addTo(before, false);
    raw.fullyConnected();
    graphs.push_back({"sums with one activation twice", raw.network()});
    NetworkBuilder loose({31, 1}, 2);
    loose.convolution(4, {4, 3, 0}, true, true);
    loose.convolution(33, {3, 2, 2}, false, true);
    loose.pool(LayerKind::AveragePool, {2, 2, 1});
    loose.fullyConnected();
    graphs.push_back({"windows that leave a rest", loose.network()});
    space::Architecture beside{{32, 16, 5}, {1, 3, 1}, {5}, {8, 1}, 3};
    graphs.push_back({"three side values", space::networkOf(beside)});
    graphs.push_back({"a side value beside a chain",
                      space::networkOf({{64, 16, 32, 4}, {1, 3, 2, 1}, {}, {}, 1})});
    return graphs;
}

} // namespace splitscape::test
