// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/generation_time.h"

#include <iterator>

namespace splitscape::record {

std::vector<Seconds> elapsedBy(const RunView& view,
                               std::span<const GenerationAccuracy> generations)
{
    std::vector<Seconds> elapsed;
    Seconds sum{0.0};
    auto record = view.generations.begin();
    for (const GenerationAccuracy& one : generations) {
        for (; record != view.generations.end() && record->index <= one.generation; ++record)
            sum += record->seconds;
        if (record == view.generations.begin() || std::prev(record)->index != one.generation)
            break;
        elapsed.push_back(sum);
    }
    return elapsed;
}

} // namespace splitscape::record
