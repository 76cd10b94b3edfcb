// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/controller.h"

#include "core/base/portable_math.h"
#include "core/search/gene_places.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace splitscape::search {

namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

} // namespace

/// Everything of one pass that the gradient needs; [step] each.
struct Controller::Trace {
    struct Step {
        std::size_t input = 0; // token
        std::vector<double> gates; // after their functions: input, forget, candidate, output
        std::vector<double> cell;
        std::vector<double> squashed; // tanh of the cell
        std::vector<double> hidden;
        std::vector<double> probabilities;
    };
    std::vector<Step> steps;
};

Controller::Controller(std::vector<std::size_t> choices, Settings settings, Random random)
    : m_choices(std::move(choices))
    , m_settings(settings)
{
    const std::size_t gates = 4 * m_settings.units;
    std::size_t tokens = 1; // token 0 begins every sequence
    for (const std::size_t count : m_choices) {
        m_firstToken.push_back(tokens);
        tokens += count;
    }
    m_recurrentOffset = tokens * gates;
    m_biasOffset = m_recurrentOffset + m_settings.units * gates;
    std::size_t size = m_biasOffset + gates;
    for (const std::size_t count : m_choices) {
        m_outputOffset.push_back(size);
        size += (m_settings.units + 1) * count; // [unit][choice], then biases
    }
    m_weights.resize(size);
    for (double& weight : m_weights)
        weight = random.uniform(-0.1, 0.1);
    m_mean.assign(size, 0.0);
    m_square.assign(size, 0.0);
}

std::size_t Controller::inputOf(const std::vector<std::size_t>& choices, std::size_t step) const
{
    return step == 0 ? 0 : m_firstToken[step - 1] + choices[step - 1];
}

Controller::Trace Controller::traced() const
{
    Trace trace;
    trace.steps.reserve(m_choices.size());
    return trace;
}

void Controller::advance(Trace& trace, std::size_t step, std::size_t input) const
{
    const std::size_t units = m_settings.units;
    const std::size_t width = 4 * units;
    Trace::Step now;
    now.input = input;
    now.gates.assign(width, 0.0);
    const double* table = m_weights.data() + input * width;
    const double* bias = m_weights.data() + m_biasOffset;
    for (std::size_t g = 0; g < width; ++g)
        now.gates[g] = table[g] + bias[g];
    if (step > 0) {
        const std::vector<double>& hidden = trace.steps[step - 1].hidden;
        for (std::size_t u = 0; u < units; ++u) {
            const double* row = m_weights.data() + m_recurrentOffset + u * width;
            for (std::size_t g = 0; g < width; ++g)
                now.gates[g] += hidden[u] * row[g];
        }
    }
    for (std::size_t g = 0; g < width; ++g)
        now.gates[g] = g / units == 2 ? portable::tanh(now.gates[g]) : portable::sigmoid(now.gates[g]);
    now.cell.resize(units);
    now.squashed.resize(units);
    now.hidden.resize(units);
    for (std::size_t u = 0; u < units; ++u) {
        const double before = step > 0 ? trace.steps[step - 1].cell[u] : 0.0;
        now.cell[u] = now.gates[units + u] * before + now.gates[u] * now.gates[2 * units + u];
        now.squashed[u] = portable::tanh(now.cell[u]);
        now.hidden[u] = now.gates[3 * units + u] * now.squashed[u];
    }
    const std::size_t count = m_choices[step];
    const double* output = m_weights.data() + m_outputOffset[step];
    std::vector<double> logits(output + units * count, output + (units + 1) * count);
    for (std::size_t u = 0; u < units; ++u) {
        for (std::size_t c = 0; c < count; ++c)
            logits[c] += now.hidden[u] * output[u * count + c];
    }
    now.probabilities = softmax(std::move(logits));
    trace.steps.push_back(std::move(now));
}

Controller::Sequence Controller::sample(Random& random) const
{
    Trace trace = traced();
    Sequence sequence;
    for (std::size_t step = 0; step < m_choices.size(); ++step) {
        advance(trace, step, inputOf(sequence.choices, step));
        const std::vector<double>& probabilities = trace.steps.back().probabilities;
        const std::size_t choice = drawIndex(probabilities, random);
        sequence.choices.push_back(choice);
        sequence.probabilities.push_back(probabilities[choice]);
    }
    return sequence;
}

Controller::Sequence Controller::withProbabilities(std::vector<std::size_t> choices) const
{
    Trace trace = traced();
    Sequence sequence{std::move(choices), {}, 0.0};
    for (std::size_t step = 0; step < m_choices.size(); ++step) {
        advance(trace, step, inputOf(sequence.choices, step));
        sequence.probabilities.push_back(trace.steps.back().probabilities[sequence.choices[step]]);
    }
    return sequence;
}

double Controller::objective(const Sequence& sequence, std::vector<double>* gradient) const
{
    Trace trace = traced();
    std::vector<std::vector<double>> outputGradients; // of the logits
    double sum = 0.0;
    for (std::size_t step = 0; step < m_choices.size(); ++step) {
        advance(trace, step, inputOf(sequence.choices, step));
        const std::vector<double>& now = trace.steps.back().probabilities;
        const std::size_t chosen = sequence.choices[step];
        const double ratio = now[chosen] / std::max(sequence.probabilities[step], 1e-12);
        const double clipped = std::clamp(ratio, 1.0 - m_settings.clip, 1.0 + m_settings.clip);
        const double plain = ratio * sequence.advantage;
        const bool isClipped = clipped * sequence.advantage < plain;
        sum += isClipped ? clipped * sequence.advantage : plain;
        double entropy = 0.0;
        for (const double probability : now)
            entropy -= probability * portable::log(std::max(probability, 1e-12));
        sum += m_settings.entropyWeight * entropy;
        if (!gradient)
            continue;
        std::vector<double> logits(now.size());
        for (std::size_t c = 0; c < now.size(); ++c) {
            const double own = (c == chosen ? 1.0 : 0.0) - now[c];
            logits[c] = (isClipped ? 0.0 : plain * own)
                - m_settings.entropyWeight * now[c]
                    * (portable::log(std::max(now[c], 1e-12)) + entropy);
        }
        outputGradients.push_back(std::move(logits));
    }
    if (gradient)
        addGradient(trace, sequence, outputGradients, *gradient);
    return sum;
}

void Controller::addGradient(const Trace& trace, const Sequence& sequence,
                             const std::vector<std::vector<double>>& outputGradients,
                             std::vector<double>& gradient) const
{
    const std::size_t units = m_settings.units;
    const std::size_t width = 4 * units;
    std::vector<double> hidden(units, 0.0); // gradients that come from the next step
    std::vector<double> cell(units, 0.0);
    std::vector<double> gates(width);
    for (std::size_t step = sequence.choices.size(); step-- > 0;) {
        const Trace::Step& now = trace.steps[step];
        const std::size_t count = m_choices[step];
        const double* output = m_weights.data() + m_outputOffset[step];
        double* outputGradient = gradient.data() + m_outputOffset[step];
        const std::vector<double>& logits = outputGradients[step];
        for (std::size_t c = 0; c < count; ++c)
            outputGradient[units * count + c] += logits[c];
        for (std::size_t u = 0; u < units; ++u) {
            for (std::size_t c = 0; c < count; ++c) {
                outputGradient[u * count + c] += now.hidden[u] * logits[c];
                hidden[u] += output[u * count + c] * logits[c];
            }
        }
        for (std::size_t u = 0; u < units; ++u) {
            const double in = now.gates[u];
            const double forget = now.gates[units + u];
            const double candidate = now.gates[2 * units + u];
            const double out = now.gates[3 * units + u];
            const double before = step > 0 ? trace.steps[step - 1].cell[u] : 0.0;
            const double ofCell
                = cell[u] + hidden[u] * out * (1.0 - now.squashed[u] * now.squashed[u]);
            gates[u] = ofCell * candidate * in * (1.0 - in);
            gates[units + u] = ofCell * before * forget * (1.0 - forget);
            gates[2 * units + u] = ofCell * in * (1.0 - candidate * candidate);
            gates[3 * units + u] = hidden[u] * now.squashed[u] * out * (1.0 - out);
            cell[u] = ofCell * forget;
        }
        double* table = gradient.data() + now.input * width;
        double* bias = gradient.data() + m_biasOffset;
        for (std::size_t g = 0; g < width; ++g) {
            table[g] += gates[g];
            bias[g] += gates[g];
        }
        std::fill(hidden.begin(), hidden.end(), 0.0);
        for (std::size_t u = 0; step > 0 && u < units; ++u) {
            const double before = trace.steps[step - 1].hidden[u];
            const double* row = m_weights.data() + m_recurrentOffset + u * width;
            double* rowGradient = gradient.data() + m_recurrentOffset + u * width;
            double sum = 0.0;
            for (std::size_t g = 0; g < width; ++g) {
                rowGradient[g] += before * gates[g];
                sum += row[g] * gates[g];
            }
            hidden[u] = sum;
        }
    }
}

void Controller::learn(std::span<const Sequence> batch)
{
    if (batch.empty())
        return;
    std::vector<double> gradient(m_weights.size());
    for (int epoch = 0; epoch < m_settings.epochs; ++epoch) {
        std::fill(gradient.begin(), gradient.end(), 0.0);
        for (const Sequence& sequence : batch)
            objective(sequence, &gradient);
        m_meanDecay *= kBeta1;
        m_squareDecay *= kBeta2;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            const double slope = gradient[i] / static_cast<double>(batch.size());
            m_mean[i] = kBeta1 * m_mean[i] + (1.0 - kBeta1) * slope;
            m_square[i] = kBeta2 * m_square[i] + (1.0 - kBeta2) * slope * slope;
            m_weights[i] += m_settings.learningRate * (m_mean[i] / (1.0 - m_meanDecay))
                / (std::sqrt(m_square[i] / (1.0 - m_squareDecay)) + kEpsilon);
        }
    }
}

} // namespace splitscape::search
