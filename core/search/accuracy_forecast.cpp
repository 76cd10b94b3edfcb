// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/accuracy_forecast.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace splitscape::search {

namespace {

constexpr AccuracyPredictor::Settings kEnsemble{
    .networks = 5, .layers = 2, .width = 20, .epochs = 30};
// An ensemble that agrees is not certain.
constexpr double kLeastDeviation = 0.01;
constexpr double kNormalQuantile = 1.645; // 90 % of a normal distribution

double deviationOf(const std::vector<double>& values)
{
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

/// The smallest of the errors that is not below kForecastCoverage of them and of the one to come.
double coveringError(std::vector<double> errors)
{
    std::ranges::sort(errors);
    const double place = std::ceil(kForecastCoverage * static_cast<double>(errors.size() + 1));
    return errors[std::min(static_cast<std::size_t>(place), errors.size()) - 1];
}

} // namespace

AccuracyForecast::AccuracyForecast(StrategySetup setup)
    : m_setup(std::move(setup))
    , m_predictor(m_setup, kEnsemble)
{
}

double AccuracyForecast::halfWidth(double deviation) const
{
    if (m_errors.size() < kFewest)
        return kNormalQuantile * std::sqrt(deviation * deviation + m_spread * m_spread);
    return m_factor * (deviation + kLeastDeviation);
}

std::optional<ExpectedAccuracy> AccuracyForecast::expect(const space::Genome& genome) const
{
    if (!m_predictor.hasLearned())
        return {};
    const PredictedAccuracy predicted = m_predictor.predict(genome);
    const double half = halfWidth(predicted.deviation.value_or(0.0));
    const auto share = [](double value) { return std::clamp(value, 0.0, 1.0); };
    const double mean = share(predicted.mean); // the errors that set the width are its
    return ExpectedAccuracy{mean, share(mean - half), share(mean + half)};
}

bool AccuracyForecast::tell(std::span<const Trained> round)
{
    std::vector<double> errors;
    for (const Trained& one : round) {
        if (const auto expected = expect(one.genome)) {
            const double error = std::abs(expected->mean - one.accuracy);
            ++m_forecasts;
            m_covered += one.accuracy >= expected->low && one.accuracy <= expected->high;
            m_errorSum += error;
            const double deviation = m_predictor.predict(one.genome).deviation.value_or(0.0);
            errors.push_back(error / (deviation + kLeastDeviation));
        }
        m_accuracies.push_back(one.accuracy);
        if (m_learned + m_waiting.size() < kMost) {
            m_waiting.push_back(one.genome);
            m_waitingAccuracies.push_back(one.accuracy);
        }
    }
    if (!errors.empty()) {
        m_errors.insert(m_errors.end(), errors.begin(), errors.end());
        if (m_errors.size() > kErrors)
            m_errors.erase(m_errors.begin(), m_errors.end() - static_cast<std::ptrdiff_t>(kErrors));
        m_factor = coveringError(m_errors);
    }
    const std::size_t known = m_learned + m_waiting.size();
    const bool learns = !m_waiting.empty()
        && (m_learned == 0 ? known >= kFewest : 2 * m_waiting.size() >= m_learned || known == kMost);
    if (!learns)
        return false;
    m_spread = deviationOf(m_accuracies);
    m_predictor.learn(m_waiting, m_waitingAccuracies);
    m_learned = known;
    m_waiting.clear();
    m_waitingAccuracies.clear();
    return true;
}

ForecastQuality AccuracyForecast::quality() const
{
    if (m_forecasts == 0)
        return {};
    return {m_forecasts, m_errorSum / m_forecasts, static_cast<double>(m_covered) / m_forecasts};
}

} // namespace splitscape::search
