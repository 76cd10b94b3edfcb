// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space_json.h"

namespace splitscape::space {

SearchSpace readSearchSpace(const nlohmann::json& json, Problems& problems, SearchSpace defaults)
{
    SearchSpace space = std::move(defaults);
    Problems found;
    JsonFields fields(json, "space", found);
    fields.integers("lengths", space.lengths);
    fields.integers("channels", space.channels);
    fields.integer("max_layers", space.maximumLayers);
    fields.integer("input_length", space.inputLength);
    fields.integer("input_channels", space.inputChannels);
    fields.finish();
    // What could not be read kept its default; judging that default would only confuse.
    if (found.empty())
        found = validate(space);
    problems.insert(problems.end(), found.begin(), found.end());
    return space;
}

nlohmann::json toJson(const SearchSpace& space)
{
    return {{"lengths", space.lengths},
            {"channels", space.channels},
            {"max_layers", space.maximumLayers},
            {"input_length", space.inputLength},
            {"input_channels", space.inputChannels}};
}

} // namespace splitscape::space
