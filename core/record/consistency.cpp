// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/consistency.h"

#include "core/base/threads/shared_work.h"
#include "core/partition/batch_judge.h"
#include "core/partition/deployments.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <vector>

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

/// Judges candidates of one study again, one after the other.   Thread: one each.
class CostCheck {
public:
    explicit CostCheck(const study::StudySpec& spec)
        : m_rules(spec.rules)
        , m_rounds(rounds(spec.rules.judging))
        , m_judge(spec.rules)
    {
    }

    [[nodiscard]] bool passes(const evaluate::CandidateResult& candidate)
    {
        const space::Architecture& architecture = candidate.architecture;
        if (candidate.parameters != space::parameterCount(architecture)
            || candidate.multiplyAccumulates != space::multiplyAccumulates(architecture))
            return false;
        const partition::BatchJudge::Outcome judged = m_judge.judge(architecture);
        const search::Standing standing
            = evaluate::standingOf(judged.verdict, candidate.standing == search::Standing::Valid,
                                   candidate.failure.has_value());
        if (candidate.standing != standing)
            return false;
        // A trained network is deployed where it was most accurate, which need not cost the least:
        // in one rounded format, too, a network scores differently from point to point.
        if (candidate.training && candidate.best && m_rounds) {
            const auto own = partition::validDeployment(architecture, m_rules,
                                                        candidate.best->point,
                                                        candidate.best->linkFormat,
                                                        candidate.best->edgeFormat);
            return own && areNear(*candidate.best, *own);
        }
        if (judged.bestPoint == 0)
            return !candidate.best;
        const std::size_t cut = partition::Placement{judged.bestPoint}.cut();
        return candidate.best && areNear(*candidate.best, judged.points[cut]);
    }

private:
    const partition::Rules& m_rules;
    bool m_rounds;
    partition::BatchJudge m_judge;
};

/// Candidates that do not pass: how many, and the first of them.
struct Failing {
    std::size_t count = 0;
    std::uint64_t first = 0;
};

Failing failing(std::span<const CandidatePtr> candidates, const study::StudySpec& spec)
{
    CostCheck check(spec);
    Failing found;
    for (const CandidatePtr& candidate : candidates) {
        if (!check.passes(*candidate) && found.count++ == 0)
            found.first = candidate->id;
    }
    return found;
}

void checkCandidates(const RunView& view, const std::string& path, const std::stop_token& stop,
                     Problems& found)
{
    constexpr std::size_t kStretch = 1024;
    const std::span<const CandidatePtr> all = view.candidates;
    std::vector<Failing> stretches((all.size() + kStretch - 1) / kStretch);
    work::shareWork(stretches.size(), work::coresToUse(), [&](std::size_t i) {
        if (!stop.stop_requested())
            stretches[i] = failing(
                all.subspan(i * kStretch, std::min(kStretch, all.size() - i * kStretch)),
                view.spec);
    });
    Failing wrong;
    for (const Failing& stretch : stretches) {
        if (stretch.count > 0 && wrong.count == 0)
            wrong.first = stretch.first;
        wrong.count += stretch.count;
    }
    if (wrong.count > 0)
        found.push_back({ErrorCode::FileDamaged, path,
                         "the costs of " + std::to_string(wrong.count)
                             + " candidates, the first of them " + std::to_string(wrong.first)
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
    return CostCheck(spec).passes(candidate);
}

Problems contradictions(const RunView& view, const std::string& path, const std::stop_token& stop)
{
    Problems found;
    checkCandidates(view, path, stop, found);
    checkGenerations(view, path, found);
    checkExtraction(view, path, found);
    return found;
}

} // namespace splitscape::record
