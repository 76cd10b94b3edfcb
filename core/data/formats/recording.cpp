// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/recording.h"

#include "core/base/text.h"

namespace splitscape::data {

const Signal* Recording::find(std::string_view label) const
{
    for (const Signal& signal : channels) {
        if (trimmed(signal.label) == trimmed(label))
            return &signal;
    }
    return nullptr;
}

Result<void> checkGaps(const std::string& subject, std::int64_t all, std::int64_t stored,
                       std::int64_t free)
{
    constexpr std::int64_t kGapSamplesPerSample = 16;
    const std::int64_t gaps = all - stored;
    if (gaps <= free || gaps / kGapSamplesPerSample <= stored)
        return {};
    return Error{ErrorCode::FileTooLarge, subject,
                 std::to_string(gaps) + " of its " + std::to_string(all)
                     + " samples are in no file"};
}

} // namespace splitscape::data
