// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/evaluate/forecast_record.h"
#include "core/search/accuracy_forecast.h"
#include "core/study/study_spec.h"

#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::run {

/// What accuracy a search expects of the networks that it has not trained, learned round by round:
/// the accuracy, which charts and tables show, whatever the metric of the study. It changes nothing
/// of what the strategy asks.   Thread: one at a time.
class SessionForecast {
public:
    SessionForecast(const study::StudySpec& spec, const space::SearchSpace& space);

    /// The results of a round, by rising id. Returns whether it learned from them.
    bool tell(std::span<const evaluate::CandidatePtr> round);

    /// The accuracies to expect of proposals, by architecture; empty before it has learned.
    [[nodiscard]] std::map<space::Architecture, double>
    promisesOf(std::span<const search::Proposal> proposals) const;
    /// Forecasts of all that was told and not trained to the end.
    [[nodiscard]] evaluate::ForecastRecord record() const;
    [[nodiscard]] bool hasLearned() const { return m_forecast.learnedFrom() > 0; }

private:
    [[nodiscard]] bool isTrainedToTheEnd(const evaluate::CandidateResult& candidate) const;

    study::StudySpec m_spec;
    space::SearchSpace m_space;
    search::AccuracyForecast m_forecast;
    std::set<space::Architecture> m_known; ///< trained to the end
    std::vector<evaluate::CandidatePtr> m_open; ///< to be forecast, by rising id
};

} // namespace splitscape::run
