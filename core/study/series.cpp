// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/series.h"

#include "core/base/text.h"

#include <optional>

namespace splitscape::study {

std::vector<SeriesMember> membersOf(const StudySpec& spec)
{
    std::vector<std::optional<Energy>> limits(spec.energySweep.begin(), spec.energySweep.end());
    if (limits.empty())
        limits.push_back(spec.rules.limits.energy);
    std::vector<std::uint64_t> seeds = spec.seeds;
    if (seeds.empty())
        seeds.push_back(spec.seed);
    std::vector<SeriesMember> members;
    for (const auto& limit : limits) {
        for (const std::uint64_t seed : seeds) {
            SeriesMember member{spec, {}};
            member.spec.seeds.clear();
            member.spec.energySweep.clear();
            member.spec.seed = seed;
            member.spec.rules.limits.energy = limit;
            if (!spec.energySweep.empty())
                member.stem = formatNumber(numberInUnit(limit->inJoules(), 1e-3)) + "-mJ";
            if (!spec.seeds.empty())
                member.stem += (member.stem.empty() ? "seed-" : "-seed-") + std::to_string(seed);
            members.push_back(std::move(member));
        }
    }
    return members;
}

} // namespace splitscape::study
