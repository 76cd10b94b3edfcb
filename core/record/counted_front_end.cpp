// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/counted_front_end.h"

#include "core/export/front_end_cost.h"

#include <utility>

namespace splitscape::record {

std::optional<cost::FrontEndWork> countedFrontEnd(const study::StudySpec& spec,
                                                  std::string_view datasetName)
{
    return exporting::frontEndWork({spec.dataset, spec.space.inputLength,
                                    exporting::knownRate(spec.dataset, datasetName)});
}

partition::Rules rulesToSearchBy(partition::Rules rules, const RunView& run)
{
    if (rules.judging.frontEnd
        && rules.judging.frontEnd == countedFrontEnd(run.spec, run.origin.datasetName))
        rules.judging.frontEnd.reset();
    return rules;
}

study::StudySpec studyToSearchBy(const RunView& run)
{
    study::StudySpec spec = run.spec;
    spec.rules = rulesToSearchBy(std::move(spec.rules), run);
    return spec;
}

} // namespace splitscape::record
