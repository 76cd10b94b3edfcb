// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/appraisal.h"

#include "core/partition/partition.h"
#include "core/partition/timing.h"
#include "core/space/architecture.h"

namespace splitscape::evaluate {

search::Appraisal appraise(const space::Architecture& architecture, const partition::Rules& rules)
{
    const partition::Partition partition = partition::judge(architecture, rules);
    search::Appraisal appraisal;
    appraisal.parameters = space::parameterCount(architecture);
    appraisal.multiplyAccumulates = space::multiplyAccumulates(architecture);
    const partition::PointCost* best = partition.best();
    if (!best) {
        appraisal.standing = search::Standing::Abandoned;
        return appraisal;
    }
    if (partition.verdict == partition::Verdict::Invalid)
        appraisal.standing = search::Standing::Invalid;
    appraisal.energy_mJ = partition::pressedEnergy(*best, rules).inMillijoules();
    appraisal.flash_bytes = static_cast<double>(best->flash.count());
    if (const auto time = partition::edgeTime(*best, rules.device))
        appraisal.latency_s = time->count();
    return appraisal;
}

} // namespace splitscape::evaluate
