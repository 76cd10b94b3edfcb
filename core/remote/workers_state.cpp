// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/workers_state.h"

#include <algorithm>

namespace splitscape::remote {

std::vector<WorkerRemark> newRemarks(const WorkersState& earlier, const WorkersState& now)
{
    const auto isKnown = [&](const WorkerRemark& remark) {
        return std::any_of(earlier.remarks.begin(), earlier.remarks.end(),
                           [&](const WorkerRemark& known) {
                               return known.kind == remark.kind && known.host == remark.host
                                   && known.detail == remark.detail;
                           });
    };
    std::vector<WorkerRemark> fresh;
    for (const WorkerRemark& remark : now.remarks)
        if (!isKnown(remark))
            fresh.push_back(remark);
    return fresh;
}

} // namespace splitscape::remote
