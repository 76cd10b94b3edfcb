// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/partition/deployments.h"
#include "core/record/kept_forecast.h"
#include "core/record/kept_relaxation.h"
#include "core/record/kept_tuning.h"

#include "core/study/brief_study.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace splitscape::report {

namespace {

using evaluate::CandidatePtr;
using search::Standing;

StatusCounts countsOf(const std::vector<CandidatePtr>& candidates)
{
    StatusCounts counts;
    for (const CandidatePtr& one : candidates) {
        counts.trained += one->source == evaluate::Source::Trained ? 1 : 0;
        switch (one->standing) {
        case Standing::Valid:
            ++counts.valid;
            break;
        case Standing::Invalid:
            ++counts.invalid;
            break;
        case Standing::Abandoned:
            ++counts.abandoned;
            break;
        case Standing::Failed:
            ++counts.failed;
            break;
        case Standing::Untrained: // no run delivers one
            break;
        }
    }
    return counts;
}

bool isTrainedAndValid(const evaluate::CandidateResult& candidate)
{
    return candidate.standing == Standing::Valid && candidate.training && candidate.best;
}

/// Cells of equal width on the logarithm of energy.
class EnergyCells {
public:
    EnergyCells(const std::vector<CandidatePtr>& candidates, partition::Scenario scenario)
    {
        double high = 0.0;
        for (const CandidatePtr& one : candidates) {
            const double energy
                = one->best ? partition::scenarioEnergy(*one->best, scenario).inJoules() : 0.0;
            if (energy > 0.0) {
                m_low = std::min(m_low, std::log(energy));
                high = m_any ? std::max(high, std::log(energy)) : std::log(energy);
                m_any = true;
            }
        }
        m_width = m_any ? (high - m_low) / Population::kEnergyCells : 0.0;
    }

    [[nodiscard]] int of(Energy energy) const
    {
        if (m_width <= 0.0 || energy.inJoules() <= 0.0)
            return 0;
        return std::min(static_cast<int>((std::log(energy.inJoules()) - m_low) / m_width),
                        Population::kEnergyCells - 1);
    }

private:
    double m_low = std::numeric_limits<double>::max();
    double m_width = 0.0;
    bool m_any = false;
};

Population populationOf(const std::vector<CandidatePtr>& candidates, partition::Scenario scenario)
{
    const EnergyCells cells(candidates, scenario);
    Population population;
    std::set<std::pair<int, int>> taken;
    std::set<int> takenByInvalid;
    for (const CandidatePtr& one : candidates) {
        if (!one->best)
            continue;
        const Energy energy = partition::scenarioEnergy(*one->best, scenario);
        if (isTrainedAndValid(*one)) {
            const double accuracy = one->training->selectionAccuracy;
            const int row = std::min(static_cast<int>(accuracy * Population::kAccuracyCells),
                                     Population::kAccuracyCells - 1);
            if (taken.emplace(row, cells.of(energy)).second)
                population.valid.push_back({accuracy, energy});
        } else if (one->standing == Standing::Invalid
                   && takenByInvalid.insert(cells.of(energy)).second) {
            population.invalid.push_back(energy);
        }
    }
    return population;
}

Answer answerOf(CandidatePtr candidate, const study::StudySpec& spec)
{
    Answer answer;
    answer.partition = candidate->best
        ? partition::judgeDeployed(candidate->architecture, spec.rules, *candidate->best)
        : partition::judge(candidate->architecture, spec.rules);
    answer.fogSweep = partition::sweepFogFactor(candidate->architecture, spec.rules, kFogFactors);
    answer.boards = record::boardAnswers(spec, candidate->architecture);
    answer.candidate = std::move(candidate);
    return answer;
}

std::vector<CandidatePtr> runnersUpOf(const record::RunView& view,
                                      const std::optional<Answer>& answer)
{
    std::vector<CandidatePtr> ranked;
    for (const CandidatePtr& one : view.candidates) {
        if (isTrainedAndValid(*one) && evaluate::mayBeAnswer(*one))
            ranked.push_back(one);
    }
    const auto energy = [&](const CandidatePtr& one) {
        return partition::scenarioEnergy(*one->best, view.spec.rules.judging.scenario);
    };
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](const CandidatePtr& one, const CandidatePtr& other) {
                         const double left = one->training->score();
                         const double right = other->training->score();
                         return left != right ? left > right : energy(one) < energy(other);
                     });
    std::set<space::Architecture> seen;
    if (answer)
        seen.insert(answer->candidate->architecture);
    std::vector<CandidatePtr> runnersUp;
    for (const CandidatePtr& one : ranked) {
        if (runnersUp.size() == kMostRunnersUp)
            break;
        if (seen.insert(one->architecture).second)
            runnersUp.push_back(one);
    }
    return runnersUp;
}

} // namespace

bool Report::missesRequirements() const
{
    return !answer && counts.valid > 0 && !spec.rules.limits.required.empty();
}

std::string Report::className(int number) const
{
    const auto position = static_cast<std::size_t>(number);
    return position < classNames.size() ? classNames[position] : std::to_string(number);
}

Result<Report> makeReport(const record::RunView& view, std::string fileName,
                          std::optional<std::uint64_t> candidate)
{
    const CandidatePtr chosen = candidate ? view.candidate(*candidate) : view.best();
    if (candidate && !chosen)
        return Error{ErrorCode::ValueOutOfRange, "candidate " + std::to_string(*candidate),
                     view.candidates.empty() ? std::string("the run has none yet")
                                             : "the run has candidates 0 to "
                             + std::to_string(view.candidates.back()->id)};
    Report report;
    report.fileName = std::move(fileName);
    report.spec = view.spec;
    report.briefStudy = study::briefText(view.spec);
    report.startedUtc = view.origin.startedUtc;
    report.programVersion = view.origin.programVersion;
    report.trainer = view.origin.trainer;
    report.datasetName = view.origin.datasetName;
    report.datasetFingerprint = view.origin.datasetFingerprint;
    report.notes = view.origin.notes;
    report.classNames = view.origin.classNames;
    const data::Split& split = view.origin.split;
    report.split
        = {split.train.size(), split.selection.size(), split.heldBack.size(), split.test.size()};
    report.counts = countsOf(view.candidates);
    report.generations = view.generations;
    report.accuracy = record::accuracyByGeneration(view.candidates);
    report.population = populationOf(view.candidates, view.spec.rules.judging.scenario);
    report.front = record::frontOf(view);
    report.latencies = latencyPointsOf(view);
    if (chosen)
        report.answer = answerOf(chosen, view.spec);
    // They stand beside what the run chose, not beside any candidate.
    if (chosen == view.best())
        report.baselines = baselineVerdict(view);
    if (chosen && view.extraction && view.extraction->chosen == chosen->id) {
        report.extraction = view.extraction;
        report.tuning = record::tuningOfChosen(view);
    }
    report.evidence = evidenceOf(view);
    report.runnersUp = runnersUpOf(view, report.answer);
    if (const auto kept = view.documents.find(std::string(evaluate::kJitterDocument));
        chosen && kept != view.documents.end())
        if (auto curve = evaluate::readJitterCurve(kept->second);
            curve && curve->candidate == chosen->id)
            report.jitter = *std::move(curve);
    if (const auto forecast = record::keptForecast(view); forecast && forecast->quality.forecasts > 0)
        report.forecast = forecast->quality;
    report.relaxation = record::keptRelaxation(view);
    report.ending = view.ending;
    report.isBeingWritten = view.isBeingWritten;
    report.isDamaged = !view.damage.empty();
    report.hasChecksums = view.hasChecksums;
    return report;
}

} // namespace splitscape::report
