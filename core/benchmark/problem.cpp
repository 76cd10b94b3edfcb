// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/problem.h"

#include "core/evaluate/appraisal.h"
#include "core/study/study_json.h"

#include <algorithm>

namespace splitscape::benchmark {

namespace {

Result<study::StudySpec> studyOf(const BenchmarkTable& table)
{
    study::StudyReading reading = study::parseStudy(table.provenance.study, table.provenance.name);
    if (!reading.ok())
        return Error{ErrorCode::FileDamaged, table.provenance.name,
                     "its study: " + reading.problems.front().subject + ": "
                         + reading.problems.front().detail};
    return reading.spec;
}

Problem::Entry entryOf(const std::vector<Score>& scores, const Provenance& provenance)
{
    Problem::Entry entry;
    for (const Score& score : scores) {
        entry.selection.push_back(static_cast<double>(score.selection)
                                  / provenance.selectionSamples);
        entry.heldBack.push_back(static_cast<double>(score.heldBack) / provenance.heldBackSamples);
        entry.test += static_cast<double>(score.test) / provenance.testSamples
            / static_cast<double>(scores.size());
    }
    return entry;
}

} // namespace

Result<Problem> problemOf(const BenchmarkTable& table, const partition::Rules& rules)
{
    const auto spec = studyOf(table);
    if (!spec)
        return spec.error();
    Problem problem;
    problem.space = study::searchedSpace(*spec, table.provenance.classes);
    if (rules.limits.energy)
        problem.limit_mJ = rules.limits.energy->inMillijoules();
    problem.split = spec->dataset.split;
    const auto architectures = allArchitectures(problem.space);
    if (!architectures)
        return architectures.error();
    for (const space::Architecture& architecture : *architectures) {
        const auto scores = table.scores.find(architecture);
        if (scores == table.scores.end())
            return Error{ErrorCode::FileDamaged, table.provenance.name,
                         "it is not complete: " + std::to_string(table.scores.size()) + " of "
                             + std::to_string(architectures->size())
                             + " architectures are trained"};
        Problem::Entry entry = entryOf(scores->second, table.provenance);
        entry.costs = evaluate::appraise(architecture, rules);
        if (entry.costs.keepsLimits()) {
            ++problem.valid;
            problem.bestTest = std::max(problem.bestTest, entry.test);
        }
        problem.entries.emplace(architecture, std::move(entry));
    }
    return problem;
}

Result<partition::Rules> rulesOf(const BenchmarkTable& table)
{
    const auto spec = studyOf(table);
    if (!spec)
        return spec.error();
    return spec->rules;
}

} // namespace splitscape::benchmark
