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

} // namespace splitscape::data
