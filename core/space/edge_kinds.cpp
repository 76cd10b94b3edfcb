// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/edge_kinds.h"

#include <algorithm>

namespace splitscape::space {

std::vector<std::string> edgeKindNames(const std::vector<int>& kinds)
{
    std::vector<std::string> names;
    names.reserve(kinds.size());
    for (const int kind : kinds)
        names.emplace_back(kEdgeKindNames.at(static_cast<std::size_t>(kind)));
    return names;
}

std::optional<int> edgeKindNamed(std::string_view name)
{
    const auto found = std::ranges::find(kEdgeKindNames, name);
    if (found == kEdgeKindNames.end())
        return {};
    return static_cast<int>(found - kEdgeKindNames.begin());
}

std::string unknownEdgeKind(std::string_view name)
{
    std::string text = "there is no kind \"" + std::string(name) + "\", there are ";
    for (const std::string_view one : kEdgeKindNames)
        text.append(one == kEdgeKindNames.front() ? "" : ", ").append(one);
    return text;
}

std::string edgeKindsText(const std::vector<int>& kinds)
{
    std::string text;
    for (const std::string& name : edgeKindNames(kinds))
        text += (text.empty() ? "" : ",") + name;
    return text;
}

} // namespace splitscape::space
