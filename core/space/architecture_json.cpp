// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/architecture_json.h"

#include "core/base/json_fields.h"

namespace splitscape::space {

Architecture readArchitecture(const nlohmann::json& json, const std::string& path,
                              Problems& problems)
{
    Architecture architecture;
    JsonFields fields(json, path, problems);
    fields.integers("lengths", architecture.lengths);
    fields.integers("channels", architecture.channels);
    fields.integers("kernels", architecture.kernels);
    std::vector<std::string> kinds;
    fields.texts("kinds", kinds);
    for (const std::string& name : kinds) {
        const auto kind = edgeKindNamed(name);
        if (!kind)
            fields.problem(ErrorCode::ValueOutOfRange, "kinds", unknownEdgeKind(name));
        architecture.kinds.push_back(kind.value_or(0));
    }
    fields.integer("fog_channels", architecture.fog.channels);
    fields.integer("fog_blocks", architecture.fog.blocks);
    fields.integer("sides", architecture.sides);
    fields.finish();
    return architecture;
}

nlohmann::ordered_json toJson(const Architecture& architecture)
{
    nlohmann::ordered_json json{{"lengths", architecture.lengths},
                                {"channels", architecture.channels}};
    if (!architecture.kernels.empty())
        json["kernels"] = architecture.kernels;
    if (!architecture.kinds.empty())
        json["kinds"] = edgeKindNames(architecture.kinds);
    if (architecture.fog.channels > 0) {
        json["fog_channels"] = architecture.fog.channels;
        json["fog_blocks"] = architecture.fog.blocks;
    }
    if (architecture.sides > 0)
        json["sides"] = architecture.sides;
    return json;
}

} // namespace splitscape::space
