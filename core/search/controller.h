// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::search {

/// A long short-term memory that makes a sequence of choices; each choice depends on the ones
/// before it. It is trained by proximal policy optimisation.             [Zoph2018, Schulman2017]
/// Step s chooses one of `choices[s]` and has an output layer of its own.   Thread: one at a time.
class Controller {
public:
    struct Settings {
        std::size_t units = 100;
        double learningRate = 3.5e-4; ///< of Adam
        double entropyWeight = 1e-5;
        double clip = 0.2; ///< of the ratio of probabilities
        int epochs = 4; ///< passes over a batch
    };

    /// One written sequence.
    struct Sequence {
        std::vector<std::size_t> choices; ///< [step]
        std::vector<double> probabilities; ///< [step], when it was written
        double advantage = 0.0; ///< by how much it was better than expected
    };

    /// Weights uniform in +-0.1, as in NASNet.
    /// @param choices  [step], how many there are; each at least 1
    Controller(std::vector<std::size_t> choices, Settings settings, Random random);

    /// Draws a sequence with the probabilities that the controller gives.
    [[nodiscard]] Sequence sample(Random& random) const;
    /// A sequence that came from elsewhere, with the probabilities that the controller gives it.
    [[nodiscard]] Sequence withProbabilities(std::vector<std::size_t> choices) const;

    /// Makes sequences of positive advantage more likely and the others less so.
    void learn(std::span<const Sequence> batch);

    /// The clipped objective with the entropy bonus; larger is better. Adds its gradient, [weight],
    /// to `gradient` unless that is null. For learn() and its test
    double objective(const Sequence& sequence, std::vector<double>* gradient) const;
    [[nodiscard]] std::vector<double>& weights() { return m_weights; }

private:
    struct Trace;
    [[nodiscard]] Trace traced() const;
    void advance(Trace& trace, std::size_t step, std::size_t input) const;
    void addGradient(const Trace& trace, const Sequence& sequence,
                     const std::vector<std::vector<double>>& outputGradients,
                     std::vector<double>& gradient) const;
    [[nodiscard]] std::size_t inputOf(const std::vector<std::size_t>& choices,
                                      std::size_t step) const;

    std::vector<std::size_t> m_choices;
    Settings m_settings;
    std::vector<std::size_t> m_firstToken; // [step], of the choices as inputs to the next step
    std::vector<std::size_t> m_outputOffset; // [step], in m_weights
    std::size_t m_recurrentOffset = 0; // [unit][gate * units + unit]
    std::size_t m_biasOffset = 0;
    std::vector<double> m_weights; // input table [token][gate * units + unit] first
    std::vector<double> m_mean; // of Adam
    std::vector<double> m_square;
    double m_meanDecay = 1.0;
    double m_squareDecay = 1.0;
};

} // namespace splitscape::search
