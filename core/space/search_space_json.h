// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/space/search_space.h"

namespace splitscape::space {

/// Reads {"preset":"paper", "lengths":[..], "channels":[..], "max_layers":8, "input_length":2048,
/// "input_channels":1, "front_end":{"lengths":[..]}, "edge":{"layers":[..], "kernels":[..],
/// "kinds":["convolution", ..]}, "fog":{"channels":[..], "blocks":[..]}, "side_inputs":false};
/// absent fields keep their default, or that of the preset. Problems of form and of content (see
/// validate) are added with their field path, below "space". The classes come from the dataset and
/// are not in the JSON.
[[nodiscard]] SearchSpace readSearchSpace(const nlohmann::json& json, Problems& problems,
                                          SearchSpace defaults = {});

[[nodiscard]] nlohmann::json toJson(const SearchSpace& space);

} // namespace splitscape::space
