// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space_json.h"

namespace splitscape::space {

namespace {

using Lists = std::initializer_list<std::pair<const char*, std::vector<int>*>>;

/// An object of lists, e.g. "fog": {"channels": [16], "blocks": [1, 2]}.
void readLists(JsonFields& fields, const char* key, const Lists& lists, Problems& problems)
{
    const nlohmann::json* json = fields.child(key);
    if (!json)
        return;
    JsonFields inner(*json, fields.pathOf(key), problems);
    for (const auto& [name, values] : lists)
        inner.integers(name, *values);
    inner.finish();
}

void readEdge(JsonFields& fields, EdgeSpace& edge, Problems& problems)
{
    const nlohmann::json* json = fields.child("edge");
    if (!json)
        return;
    JsonFields inner(*json, fields.pathOf("edge"), problems);
    inner.integers("layers", edge.layers);
    inner.integers("kernels", edge.kernels);
    std::vector<std::string> names = edgeKindNames(edge.kinds);
    inner.texts("kinds", names);
    edge.kinds.clear();
    for (const std::string& name : names) {
        if (const auto kind = edgeKindNamed(name))
            edge.kinds.push_back(*kind);
        else
            inner.problem(ErrorCode::ValueOutOfRange, "kinds", unknownEdgeKind(name));
    }
    inner.finish();
}

} // namespace

SearchSpace readSearchSpace(const nlohmann::json& json, Problems& problems, SearchSpace defaults)
{
    SearchSpace space = std::move(defaults);
    Problems found;
    JsonFields fields(json, "space", found);
    // The input first: the lists of a preset follow from it.
    fields.integer("input_length", space.inputLength);
    fields.integer("input_channels", space.inputChannels);
    if (const auto preset = fields.choice("preset", {kPresetNames.begin(), kPresetNames.end()})) {
        space = presetSpace(static_cast<SpacePreset>(*preset), space.inputLength,
                            space.inputChannels);
    }
    fields.integers("lengths", space.lengths);
    fields.integers("channels", space.channels);
    fields.integer("max_layers", space.maximumLayers);
    readLists(fields, "front_end", {{"lengths", &space.frontEnd.lengths}}, found);
    readEdge(fields, space.edge, found);
    readLists(fields, "fog", {{"channels", &space.fog.channels}, {"blocks", &space.fog.blocks}},
              found);
    fields.boolean("side_inputs", space.sideInputs);
    fields.finish();
    // What could not be read kept its default; judging that default would only confuse.
    if (found.empty())
        found = validate(space);
    problems.insert(problems.end(), found.begin(), found.end());
    return space;
}

nlohmann::json toJson(const SearchSpace& space)
{
    nlohmann::json json{{"lengths", space.lengths},
                        {"channels", space.channels},
                        {"max_layers", space.maximumLayers},
                        {"input_length", space.inputLength},
                        {"input_channels", space.inputChannels}};
    // A space of the paper reads as it always did.
    const auto add = [&json](const char* object, const char* list, const std::vector<int>& values) {
        if (!values.empty())
            json[object][list] = values;
    };
    add("front_end", "lengths", space.frontEnd.lengths);
    add("edge", "layers", space.edge.layers);
    add("edge", "kernels", space.edge.kernels);
    if (!space.edge.kinds.empty())
        json["edge"]["kinds"] = edgeKindNames(space.edge.kinds);
    add("fog", "channels", space.fog.channels);
    add("fog", "blocks", space.fog.blocks);
    if (space.sideInputs)
        json["side_inputs"] = true;
    return json;
}

} // namespace splitscape::space
