// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baselines.h"

#include "core/data/features/signal_features.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/evaluate/training_seed.h"
#include "core/partition/deployments.h"
#include "core/train/fine_tuning.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <mutex>
#include <set>
#include <utility>

namespace splitscape::evaluate {

namespace {

constexpr int kShortestInput = 32;
constexpr int kLongestInput = 512; // a longer one trains long and was never better
constexpr int kEdgeDraws = 2000;
constexpr std::size_t kEdgeArchitectures = 4;
constexpr std::uint64_t kDrawStream = 5;

/// One network that may become a baseline, with what it reads.
struct Contender {
    BaselineKind kind = BaselineKind::SendRaw;
    space::Architecture architecture;
    int inputLength = 0;
    std::vector<partition::PointCost> deployments; ///< that keep the limits, by energy
    std::shared_ptr<const data::Dataset> features; ///< of Features
    std::optional<ScoredDeployment> scored;
};

struct Trained {
    std::optional<Error> error;
    double selection = 0.0;
    double heldBack = 0.0;
    double test = 0.0;
};

std::vector<int> shortInputs(const data::Dataset& dataset)
{
    std::vector<int> lengths;
    for (int length = dataset.length; length >= kShortestInput; length /= 2) {
        if (length <= kLongestInput)
            lengths.push_back(length);
        if (length % 2 != 0)
            break;
    }
    if (lengths.empty())
        lengths.push_back(dataset.length);
    return lengths;
}

std::vector<partition::PointCost> deploymentsAt(int point, const space::Architecture& architecture,
                                                const partition::Rules& rules)
{
    std::vector<partition::PointCost> found = partition::validDeployments(architecture, rules);
    std::erase_if(found, [point](const auto& one) { return one.point != point; });
    return found;
}

/// Chains of the paper's layers that keep the limits with every layer on the edge: the largest of
/// many that were drawn.
std::vector<Contender> edgeContenders(const EvaluationSetup& setup)
{
    space::SearchSpace space = setup.space;
    space.frontEnd.lengths = shortInputs(*setup.dataset);
    if (std::ranges::count(space.frontEnd.lengths, setup.space.inputLength) == 0)
        space.frontEnd.lengths.push_back(setup.space.inputLength);
    space.fog = {};
    space.sides = 0; // what reads side values ends on the fog
    space.edge.kernels.clear();
    space.edge.kinds.clear();
    if (!space::validate(space).empty())
        space.frontEnd = {};
    Random random(Random::derive(setup.seed, {kDrawStream}));
    std::set<space::Architecture> met;
    std::vector<Contender> contenders;
    for (int i = 0; i < kEdgeDraws; ++i) {
        space::Architecture drawn = space::decode(space::randomGenome(space, random), space);
        if (!met.insert(drawn).second)
            continue;
        const int last = static_cast<int>(drawn.lengths.size());
        auto deployments = deploymentsAt(last, drawn, setup.rules);
        if (!deployments.empty())
            contenders.push_back(
                {BaselineKind::Edge, drawn, drawn.lengths.front(), std::move(deployments), {}, {}});
    }
    std::stable_sort(contenders.begin(), contenders.end(), [](const auto& a, const auto& b) {
        return space::multiplyAccumulates(a.architecture)
            > space::multiplyAccumulates(b.architecture);
    });
    contenders.resize(std::min(contenders.size(), kEdgeArchitectures));
    return contenders;
}

/// A regression has one best answer, however long the study trains its networks: it is trained
/// until it is there, and its features, which are no signal, are not augmented.
train::TrainingSettings regressionSettings(const train::TrainingSettings& study,
                                           std::size_t trainingSamples)
{
    constexpr int kSteps = 20000;
    constexpr int kFewestEpochs = 20;
    constexpr int kMostEpochs = 2000;
    train::TrainingSettings settings;
    settings.trainer = study.trainer;
    settings.instructionLevel = study.instructionLevel;
    settings.learningRate = 1e-2;
    settings.schedule = train::RateSchedule::Cosine;
    const auto stepsPerEpoch
        = static_cast<int>(trainingSamples / static_cast<std::size_t>(settings.batchSize)) + 1;
    settings.epochs = std::clamp(kSteps / stepsPerEpoch, kFewestEpochs, kMostEpochs);
    return settings;
}

class BaselineTrainings {
public:
    BaselineTrainings(const EvaluationSetup& setup, int repetitions, work::WorkerPool& pool,
                      const std::function<void(int, int)>& progress, std::stop_token stop)
        : m_setup(setup)
        , m_repetitions(std::max(1, repetitions))
        , m_pool(pool)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {
    }

    Result<std::vector<Baseline>> run()
    {
        if (const auto ready = findContenders(); !ready)
            return ready.error();
        if (const auto scored = scoreContenders(); !scored)
            return scored.error();
        std::vector<Baseline> baselines;
        for (const BaselineKind kind :
             {BaselineKind::SendRaw, BaselineKind::Features, BaselineKind::Edge}) {
            const Contender* best = bestOfKind(kind);
            if (!best)
                continue;
            auto baseline = trainAgain(*best);
            if (!baseline)
                return baseline.error();
            baselines.push_back(std::move(*baseline));
        }
        return baselines;
    }

private:
    Result<void> findContenders()
    {
        std::vector<int> lengths = shortInputs(*m_setup.dataset);
        m_contenders = edgeContenders(m_setup);
        for (const Contender& one : m_contenders)
            lengths.push_back(one.inputLength);
        auto inputs = data::InputLengths::make(m_setup.dataset, lengths, m_stop);
        if (!inputs)
            return inputs.error();
        m_setup.inputs = std::move(*inputs);
        for (const int length : shortInputs(*m_setup.dataset)) {
            // The fog node may be paid for as well, and the richest be too dear.
            for (const space::FogNetwork& fog :
                 {space::richestFog(m_setup.space), space::kOpenFog}) {
                const space::Architecture raw = space::rawNetwork(length, fog, m_setup.space);
                const auto deployments = deploymentsAt(1, raw, m_setup.rules);
                if (deployments.empty())
                    continue;
                m_contenders.push_back({BaselineKind::SendRaw, raw, length, deployments, {}, {}});
                if (const auto added = addFeatures(length, deployments); !added)
                    return added;
                break;
            }
        }
        m_total = static_cast<int>(m_contenders.size());
        return {};
    }

    /// On the values as they arrive in the format of most bits.
    Result<void> addFeatures(int length, const std::vector<partition::PointCost>& deployments)
    {
        const auto finest
            = std::ranges::max_element(deployments, {}, [](const partition::PointCost& one) {
                  return network::bits(one.linkFormat);
              });
        const data::Dataset received
            = receivedInput(*m_setup.inputs.at(length), *m_setup.split, finest->linkFormat);
        auto features = data::featureDataset(received, m_setup.split->train, m_stop);
        if (!features)
            return features.error();
        space::Architecture regression{{(*features)->length, m_setup.space.classes}, {1, 1}};
        regression.sides = m_setup.space.sides;
        m_contenders.push_back(
            {BaselineKind::Features, regression, length, {*finest}, *features, {}});
        return {};
    }

    [[nodiscard]] const data::Dataset& samplesOf(const Contender& contender) const
    {
        return contender.features ? *contender.features
                                  : m_setup.samplesFor(contender.architecture);
    }

    [[nodiscard]] train::TrainingSettings settingsFor(const Contender& contender) const
    {
        return contender.features
            ? regressionSettings(m_setup.training, m_setup.split->train.size())
            : m_setup.training;
    }

    Result<train::TrainedNetwork> trainOnce(const Contender& contender, std::uint64_t seed) const
    {
        try {
            return m_setup.trainer->train(contender.architecture, samplesOf(contender),
                                          m_setup.split->train, m_setup.split->selection,
                                          settingsFor(contender), seed, m_stop);
        } catch (const std::exception& failure) {
            return Error{ErrorCode::Internal, "baselines", failure.what()};
        }
    }

    Result<void> scoreContenders()
    {
        std::vector<std::optional<Error>> errors(m_contenders.size());
        m_pool.forEach(
            m_contenders.size(),
            [&](std::size_t i) {
                errors[i] = score(m_contenders[i]);
                countTraining();
            },
            m_stop);
        return outcome(errors);
    }

    std::optional<Error> score(Contender& contender) const
    {
        const auto network
            = trainOnce(contender, trainingSeed(m_setup.seed, contender.architecture));
        if (!network)
            return network.error();
        if (contender.features) {
            contender.scored
                = ScoredDeployment{contender.deployments.front(), network->selectionAccuracy};
            return {};
        }
        auto best = bestOf(contender.deployments, m_setup, contender.architecture, network->weights,
                           network->selectionAccuracy, m_stop);
        if (!best)
            return best.error();
        contender.scored = *best;
        return {};
    }

    [[nodiscard]] const Contender* bestOfKind(BaselineKind kind) const
    {
        const Contender* best = nullptr;
        for (const Contender& one : m_contenders) {
            if (one.kind != kind || !one.scored)
                continue;
            const auto energy = [this](const Contender& of) {
                return partition::scenarioEnergy(of.scored->cost, m_setup.rules.judging.scenario);
            };
            if (!best || one.scored->accuracy > best->scored->accuracy
                || (one.scored->accuracy == best->scored->accuracy && energy(one) < energy(*best)))
                best = &one;
        }
        return best;
    }

    Result<metrics::ConfusionMatrix> evaluateOn(const Contender& contender,
                                                const std::vector<float>& weights,
                                                const std::vector<std::uint32_t>& indices) const
    {
        if (contender.features)
            return m_setup.trainer->evaluate(contender.architecture, weights, *contender.features,
                                             indices, m_stop);
        return evaluateDeployed(m_setup, contender.architecture, weights, contender.scored->cost,
                                indices, m_stop);
    }

    Trained repeat(const Contender& contender, int repetition) const
    {
        const std::uint64_t seed
            = testTrainingSeed(m_setup.seed, contender.architecture, repetition);
        auto network = trainOnce(contender, seed);
        // As the finalists are: what is compared has the same training.
        if (network && !contender.features)
            network = train::tunedWhereRoundingCosts(
                *m_setup.trainer, *std::move(network), samplesOf(contender), m_setup.split->train,
                m_setup.split->selection, m_setup.training, cutOf(contender.scored->cost), seed,
                m_stop);
        if (!network)
            return {network.error()};
        const auto heldBack = evaluateOn(contender, network->weights, m_setup.split->heldBack);
        if (!heldBack)
            return {heldBack.error()};
        const auto test = evaluateOn(contender, network->weights, m_setup.split->test);
        if (!test)
            return {test.error()};
        return {{}, network->selectionAccuracy, heldBack->accuracy(), test->accuracy()};
    }

    Result<Baseline> trainAgain(const Contender& contender)
    {
        const auto count = static_cast<std::size_t>(m_repetitions);
        m_total += m_repetitions;
        std::vector<Trained> trained(count);
        std::vector<std::optional<Error>> errors(count);
        m_pool.forEach(
            count,
            [&](std::size_t i) {
                trained[i] = repeat(contender, static_cast<int>(i));
                errors[i] = trained[i].error;
                countTraining();
            },
            m_stop);
        if (const auto done = outcome(errors); !done)
            return done.error();
        Baseline baseline;
        baseline.kind = contender.kind;
        baseline.architecture = contender.architecture;
        baseline.inputLength = contender.inputLength;
        baseline.deployment = contender.scored->cost;
        baseline.selectionAccuracy = contender.scored->accuracy;
        for (const Trained& one : trained) {
            baseline.testAccuracies.push_back(one.test);
            baseline.heldBackAccuracyMean += one.heldBack / m_repetitions;
        }
        summarise(baseline);
        return baseline;
    }

    /// The first error that is no stop, or the stop.
    Result<void> outcome(const std::vector<std::optional<Error>>& errors) const
    {
        for (const auto& error : errors)
            if (error && error->code != ErrorCode::Cancelled)
                return *error;
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, "baselines", "stopped on request"};
        return {};
    }

    void countTraining()
    {
        const std::lock_guard lock(m_mutex);
        if (m_progress)
            m_progress(++m_done, m_total);
    }

    EvaluationSetup m_setup; ///< with the input lengths of the baselines
    int m_repetitions;
    work::WorkerPool& m_pool;
    const std::function<void(int, int)>& m_progress;
    std::stop_token m_stop;
    std::vector<Contender> m_contenders;
    std::mutex m_mutex; ///< guards m_done and the callback
    int m_done = 0;
    int m_total = 0;
};

} // namespace

void summarise(Baseline& baseline)
{
    const auto count = static_cast<double>(baseline.testAccuracies.size());
    baseline.testAccuracyMean = 0.0;
    for (const double accuracy : baseline.testAccuracies)
        baseline.testAccuracyMean += accuracy / count;
    baseline.testAccuracyDeviation.reset();
    if (count < 2.0)
        return;
    double squares = 0.0;
    for (const double accuracy : baseline.testAccuracies)
        squares += (accuracy - baseline.testAccuracyMean) * (accuracy - baseline.testAccuracyMean);
    baseline.testAccuracyDeviation = std::sqrt(squares / (count - 1.0));
}

Result<std::vector<Baseline>> trainBaselines(const EvaluationSetup& setup, int repetitions,
                                             work::WorkerPool& pool,
                                             const std::function<void(int, int)>& progress,
                                             std::stop_token stop)
{
    return BaselineTrainings(setup, repetitions, pool, progress, std::move(stop)).run();
}

} // namespace splitscape::evaluate
