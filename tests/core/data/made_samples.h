// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sample_rows.h"
#include "core/data/split.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

/// Small data sets to divide, and what their parts hold.
namespace splitscape::test {

using data::Dataset;
using data::Split;

/// Samples of one value each: groups[g][c] is how many of class c group g holds.
inline std::shared_ptr<const Dataset> tinyDataset(const std::vector<std::vector<int>>& groups,
                                                  std::vector<std::string> names = {},
                                                  std::string name = "tiny")
{
    data::SampleRows rows;
    rows.name = std::move(name);
    rows.length = 1;
    for (std::size_t c = 0; c < groups.front().size(); ++c)
        rows.classNames.push_back(std::string(1, static_cast<char>('A' + c)));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        rows.groupNames.push_back(g < names.size() ? names[g] : "group " + std::to_string(g));
        for (std::size_t c = 0; c < groups[g].size(); ++c)
            for (int i = 0; i < groups[g][c]; ++i) {
                rows.values.push_back(static_cast<float>(rows.values.size()));
                rows.labels.push_back(static_cast<std::uint8_t>(c));
                rows.groups.push_back(static_cast<std::uint32_t>(g));
            }
    }
    return *data::freeze(std::move(rows), {});
}

inline std::map<int, int> perClass(const Dataset& dataset,
                                   const std::vector<std::uint32_t>& indices)
{
    std::map<int, int> counts;
    for (const auto index : indices)
        ++counts[dataset.labels[index]];
    return counts;
}

inline std::set<std::uint32_t> asSet(const std::vector<std::uint32_t>& indices)
{
    return {indices.begin(), indices.end()};
}

inline bool disjoint(const Split& split)
{
    const auto train = asSet(split.train);
    const auto selection = asSet(split.selection);
    const auto heldBack = asSet(split.heldBack);
    const auto test = asSet(split.test);
    auto all = train;
    all.insert(selection.begin(), selection.end());
    all.insert(heldBack.begin(), heldBack.end());
    all.insert(test.begin(), test.end());
    return all.size() == train.size() + selection.size() + heldBack.size() + test.size();
}

inline std::set<std::string> groupsOf(const Dataset& dataset,
                                      const std::vector<std::uint32_t>& indices)
{
    std::set<std::string> names;
    for (const auto index : indices)
        names.insert(dataset.groupNames[dataset.groups[index]]);
    return names;
}

} // namespace splitscape::test
