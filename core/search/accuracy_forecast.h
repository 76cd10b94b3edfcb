// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/accuracy_predictor.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::search {

/// What accuracy to expect of a network that was not trained, 0..1. The interval is made to hold
/// the truth in kForecastCoverage of all cases.
struct ExpectedAccuracy {
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;

    friend bool operator==(const ExpectedAccuracy&, const ExpectedAccuracy&) = default;
};
inline constexpr double kForecastCoverage = 0.9;

/// How good forecasts were, each made before its network was trained.
struct ForecastQuality {
    int forecasts = 0;
    double meanError = 0.0; ///< mean absolute difference, in units of accuracy
    double covered = 0.0; ///< share within the interval; kForecastCoverage would be calibrated

    friend bool operator==(const ForecastQuality&, const ForecastQuality&) = default;
};

/// Forecasts of accuracy in any search, whatever its strategy: an AccuracyPredictor learns from the
/// networks trained so far, and the errors of its own forecasts set the width of the next ones.
///
///   half width = k (s + 0.01)   s: deviation over the ensemble; k: the smallest factor that would
///                               have held kForecastCoverage of the last kErrors  [Papadopoulos2002]
///
/// Before kFewest errors are known it is 1.645 times the deviation over the ensemble and that of
/// all accuracies so far together. Depends on what it was told alone, so that a resumed run
/// forecasts the same.   Thread: one at a time.
class AccuracyForecast {
public:
    static constexpr std::size_t kFewest = 10; ///< trained networks before the first forecast
    static constexpr std::size_t kMost = 1000; ///< that it learns from; later ones only test it
    static constexpr std::size_t kErrors = 200;

    struct Trained {
        space::Genome genome;
        double accuracy = 0.0;
    };

    /// Of the setup the space, the seed and the costs count.
    explicit AccuracyForecast(StrategySetup setup);
    AccuracyForecast(const AccuracyForecast&) = delete;
    AccuracyForecast& operator=(const AccuracyForecast&) = delete;

    /// Takes a round of trained networks, each architecture once: compares them with what it
    /// expected, and learns from them. It learns anew each time their number has grown by half.
    /// Returns whether it learned.
    bool tell(std::span<const Trained> round);

    /// Nothing before it has learned.
    [[nodiscard]] std::optional<ExpectedAccuracy> expect(const space::Genome& genome) const;
    [[nodiscard]] std::size_t learnedFrom() const { return m_learned; }
    [[nodiscard]] ForecastQuality quality() const;

private:
    [[nodiscard]] double halfWidth(double deviation) const;

    StrategySetup m_setup; ///< before the predictor, which refers to it
    AccuracyPredictor m_predictor;
    std::vector<space::Genome> m_waiting; ///< known, but not learned yet
    std::vector<double> m_waitingAccuracies;
    std::vector<double> m_accuracies; ///< of all that was told
    std::vector<double> m_errors; ///< the last ones, in units of s + 0.01
    std::size_t m_learned = 0;
    double m_spread = 0.0; ///< deviation of all accuracies
    double m_factor = 0.0; ///< k
    int m_forecasts = 0;
    int m_covered = 0;
    double m_errorSum = 0.0;
};

} // namespace splitscape::search
