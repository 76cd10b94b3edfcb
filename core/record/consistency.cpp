// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/consistency.h"

#include "core/partition/deployments.h"
#include "core/partition/partition.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;

// Energies are kept in millijoule, so a reading may differ in the last digits.
constexpr double kTolerance = 1e-9;

bool areNear(double one, double other)
{
    return std::abs(one - other) <= kTolerance * std::max(std::abs(one), std::abs(other));
}

/// Whether a deployment may be in another format than float32.
bool rounds(const partition::Judging& judging)
{
    const auto isRounded = [](network::NumberFormat format) {
        return format != network::NumberFormat::Float32;
    };
    return std::ranges::any_of(judging.linkFormats, isRounded)
        || std::ranges::any_of(judging.edgeFormats, isRounded);
}

bool areNear(Energy one, Energy other) { return areNear(one.inJoules(), other.inJoules()); }

bool areNear(const partition::PointCost& one, const partition::PointCost& other)
{
    return one.point == other.point && one.linkFormat == other.linkFormat
        && one.edgeFormat == other.edgeFormat && one.flash == other.flash && one.ram == other.ram
        && one.edgeMultiplyAccumulates == other.edgeMultiplyAccumulates
        && one.sentValues == other.sentValues && one.violations == other.violations
        && areNear(one.edgeCompute, other.edgeCompute)
        && areNear(one.edgeTransmit, other.edgeTransmit)
        && areNear(one.fogCompute, other.fogCompute) && areNear(one.fogReceive, other.fogReceive);
}

void checkCandidates(const RunView& view, const std::string& path, Problems& found)
{
    std::size_t wrong = 0;
    std::uint64_t first = 0;
    for (const CandidatePtr& candidate : view.candidates) {
        if (followsFromStudy(*candidate, view.spec))
            continue;
        if (wrong++ == 0)
            first = candidate->id;
    }
    if (wrong > 0)
        found.push_back({ErrorCode::FileDamaged, path,
                         "the costs of " + std::to_string(wrong) + " candidates, the first of them "
                             + std::to_string(first)
                             + ", do not follow from their architectures"});
}

void checkGenerations(const RunView& view, const std::string& path, Problems& found)
{
    std::map<int, int> members;
    for (const CandidatePtr& candidate : view.candidates)
        ++members[candidate->generation];
    for (const store::GenerationRecord& generation : view.generations) {
        const int all
            = generation.valid + generation.invalid + generation.failed + generation.abandoned;
        const int there = members[generation.index];
        if (there == all)
            continue;
        found.push_back({ErrorCode::FileDamaged, path,
                         "generation " + std::to_string(generation.index) + " has "
                             + std::to_string(there) + " of its " + std::to_string(all)
                             + " candidates"});
        return;
    }
}

void checkExtraction(const RunView& view, const std::string& path, Problems& found)
{
    if (!view.extraction)
        return;
    const evaluate::ExtractionResult& extraction = *view.extraction;
    double sum = 0.0;
    for (const evaluate::TestTraining& test : extraction.tests)
        sum += test.testAccuracy;
    const auto count = static_cast<double>(extraction.tests.size());
    if (count > 0.0 && !areNear(sum / count, extraction.testAccuracyMean))
        found.push_back({ErrorCode::FileDamaged, path,
                         "its test accuracy is not the mean of its test trainings"});
    if (extraction.confusion.classes > static_cast<int>(view.origin.classNames.size()))
        found.push_back({ErrorCode::FileDamaged, path,
                         "its confusion matrix has more classes than its data"});
}

} // namespace

bool followsFromStudy(const evaluate::CandidateResult& candidate, const study::StudySpec& spec)
{
    if (candidate.parameters != space::parameterCount(candidate.architecture)
        || candidate.multiplyAccumulates != space::multiplyAccumulates(candidate.architecture))
        return false;
    const partition::Partition judged = partition::judge(candidate.architecture, spec.rules);
    const partition::PointCost* const best = judged.best();
    const search::Standing standing = evaluate::standingOf(
        judged.verdict, candidate.standing == search::Standing::Valid, candidate.failure.has_value());
    // A trained network is deployed where it was most accurate, which need not cost the least: in one
    // rounded format, too, a network scores differently from point to point.
    if (candidate.training && candidate.best && rounds(spec.rules.judging)) {
        const auto own = partition::validDeployment(candidate.architecture, spec.rules,
                                                    candidate.best->point,
                                                    candidate.best->linkFormat,
                                                    candidate.best->edgeFormat);
        return candidate.standing == standing && own && areNear(*candidate.best, *own);
    }
    return candidate.standing == standing && candidate.best.has_value() == (best != nullptr)
        && (best == nullptr || areNear(*candidate.best, *best));
}

Problems contradictions(const RunView& view, const std::string& path)
{
    Problems found;
    checkCandidates(view, path, found);
    checkGenerations(view, path, found);
    checkExtraction(view, path, found);
    return found;
}

} // namespace splitscape::record
