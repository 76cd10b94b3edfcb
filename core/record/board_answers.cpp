// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/board_answers.h"

namespace splitscape::record {

std::vector<BoardAnswer> boardAnswers(const study::StudySpec& spec,
                                      const space::Architecture& architecture)
{
    std::vector<BoardAnswer> answers;
    if (spec.compare.empty())
        return answers;
    const auto add = [&](const partition::Rules& rules) {
        answers.push_back(
            {rules.device.name, rules.link.name, partition::judge(architecture, rules)});
    };
    add(spec.rules);
    for (const study::OtherBoard& board : spec.compare) {
        partition::Rules rules = spec.rules;
        rules.device = board.device.value_or(rules.device);
        rules.link = board.link.value_or(rules.link);
        add(rules);
    }
    return answers;
}

} // namespace splitscape::record
