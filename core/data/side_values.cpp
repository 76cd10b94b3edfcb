// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/side_values.h"

#include <cassert>
#include <cmath>
#include <exception>
#include <nlohmann/json.hpp>

namespace splitscape::data {

SideScale sideScaleOf(const Dataset& dataset, std::span<const std::uint32_t> training)
{
    const std::size_t sides = dataset.sideNames.size();
    SideScale scale;
    for (std::size_t side = 0; side < sides; ++side) {
        const auto at = [&](std::uint32_t sample) {
            return static_cast<double>(dataset.sides[sample * sides + side]);
        };
        double sum = 0.0;
        for (const std::uint32_t sample : training)
            sum += at(sample);
        const auto count = static_cast<double>(training.size());
        const double mean = training.empty() ? 0.0 : sum / count;
        double squares = 0.0;
        for (const std::uint32_t sample : training)
            squares += (at(sample) - mean) * (at(sample) - mean);
        const double deviation = training.empty() ? 0.0 : std::sqrt(squares / count);
        scale.offsets.push_back(static_cast<float>(mean));
        scale.factors.push_back(deviation > 0.0 ? static_cast<float>(1.0 / deviation) : 0.0F);
    }
    return scale;
}

void scaleSides(std::span<const float> sides, const SideScale& scale, std::span<float> scaled)
{
    for (std::size_t side = 0; side < sides.size(); ++side)
        scaled[side] = (sides[side] - scale.offsets[side]) * scale.factors[side];
}

std::shared_ptr<const Dataset> withScaledSides(std::shared_ptr<const Dataset> dataset,
                                               const SideScale& scale)
{
    const std::size_t sides = dataset->sideNames.size();
    if (sides == 0)
        return dataset;
    assert(scale.offsets.size() == sides);
    auto scaled = std::make_shared<Dataset>(*dataset);
    for (std::size_t sample = 0; sample < scaled->sampleCount(); ++sample)
        scaleSides(sidesOf(*dataset, sample), scale,
                   std::span(scaled->sides).subspan(sample * sides, sides));
    return scaled;
}

std::string toText(const SideInputs& sides)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (std::size_t side = 0; side < sides.names.size(); ++side)
        list.push_back({{"name", sides.names[side]},
                        {"offset", sides.scale.offsets[side]},
                        {"factor", sides.scale.factors[side]}});
    return list.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<SideInputs> readSideInputs(std::string_view text)
{
    const std::string name(kSidesDocument);
    try {
        SideInputs sides;
        for (const auto& one : nlohmann::ordered_json::parse(text)) {
            sides.names.push_back(one.at("name"));
            sides.scale.offsets.push_back(one.at("offset"));
            sides.scale.factors.push_back(one.at("factor"));
            if (!std::isfinite(sides.scale.offsets.back())
                || !std::isfinite(sides.scale.factors.back()))
                return Error{ErrorCode::ValueOutOfRange, name,
                             "the scale of \"" + sides.names.back() + "\" is not finite"};
        }
        return sides;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, name, failure.what()};
    }
}

} // namespace splitscape::data
