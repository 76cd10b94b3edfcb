// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/session_forecast.h"

#include "core/run/strategy_setup.h"


namespace splitscape::run {

SessionForecast::SessionForecast(const study::StudySpec& spec, const space::SearchSpace& space)
    : m_spec(spec)
    , m_space(space)
    , m_forecast(problemOf(spec, space))
{
}

bool SessionForecast::isTrainedToTheEnd(const evaluate::CandidateResult& candidate) const
{
    // Successive halving cuts trainings short.
    return candidate.training
        && (!m_spec.training.successiveHalving
            || std::cmp_greater_equal(candidate.training->epochs.size(), m_spec.training.epochs));
}

bool SessionForecast::tell(std::span<const evaluate::CandidatePtr> round)
{
    std::vector<search::AccuracyForecast::Trained> trained;
    for (const evaluate::CandidatePtr& candidate : round) {
        if (isTrainedToTheEnd(*candidate)) {
            if (m_known.insert(candidate->architecture).second)
                trained.push_back({candidate->genome, candidate->training->selectionAccuracy});
        } else if (candidate->best) {
            m_open.push_back(candidate);
        }
    }
    if (m_open.size() > evaluate::kMostForecasts)
        m_open.erase(m_open.begin(),
                     m_open.end() - static_cast<std::ptrdiff_t>(evaluate::kMostForecasts));
    return m_forecast.tell(trained);
}

std::map<space::Architecture, double>
SessionForecast::promisesOf(std::span<const search::Proposal> proposals) const
{
    std::map<space::Architecture, double> promises;
    for (const search::Proposal& proposal : proposals) {
        if (const auto expected = m_forecast.expect(proposal.genome))
            promises.emplace(space::decode(proposal.genome, m_space), expected->mean);
    }
    return promises;
}

evaluate::ForecastRecord SessionForecast::record() const
{
    evaluate::ForecastRecord record;
    record.learnedFrom = static_cast<std::int64_t>(m_forecast.learnedFrom());
    record.quality = m_forecast.quality();
    std::map<space::Architecture, search::ExpectedAccuracy> expected;
    for (const evaluate::CandidatePtr& candidate : m_open) {
        if (m_known.contains(candidate->architecture))
            continue; // it was trained to the end later
        auto found = expected.find(candidate->architecture);
        if (found == expected.end()) {
            const auto one = m_forecast.expect(candidate->genome);
            if (!one)
                break;
            found = expected.emplace(candidate->architecture, *one).first;
        }
        record.candidates.push_back({candidate->id, found->second});
    }
    return record;
}

} // namespace splitscape::run
