// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/bananas.h"

#include "core/search/accuracy_predictor.h"
#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <utility>

namespace splitscape::search {

namespace {

constexpr int kMutationTries = 20;
constexpr std::size_t kParents = 10;

class Bananas : public RoundStrategy {
public:
    explicit Bananas(StrategySetup asked)
        : RoundStrategy(std::move(asked))
        , m_predictor(setup(),
                      {.networks = whole("networks"),
                       .layers = whole("layers"),
                       .width = whole("width"),
                       .epochs = whole("epochs")})
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<Bananas>(std::move(setup));
    }

    [[nodiscard]] StrategyProgress progress() const override
    {
        StrategyProgress progress = RoundStrategy::progress();
        if (!m_actual.empty())
            progress.prediction = qualityOf(m_predicted, m_actual);
        return progress;
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (!m_predictor.hasLearned())
            return starts();
        // Fill the pool, then take its most promising members.
        Random random = generatorFor(0);
        Draft pool(*this);
        const int mutations = whole("candidates");
        for (int i = 0; i < mutations; ++i) {
            const space::Genome& parent = m_best[random.index(m_best.size())].genome;
            pool.takeOneOf(kMutationTries, [&] {
                space::Genome genome = parent;
                mutateOneGene(genome, chromosomes(), random);
                return genome;
            });
        }
        for (int i = 0; i < mutations / 4; ++i) {
            if (!pool.takeFresh(random))
                break;
        }
        std::vector<std::pair<double, space::Genome>> expected;
        for (space::Genome& genome : std::move(pool).genomes()) {
            const std::size_t member = random.index(static_cast<std::size_t>(whole("networks")));
            const double accuracy = m_predictor.predict(genome, member);
            expected.emplace_back(accuracy, std::move(genome));
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<space::Genome> genomes;
        for (auto& [accuracy, genome] : expected) {
            if (genomes.size() < static_cast<std::size_t>(whole("batch")))
                genomes.push_back(std::move(genome));
        }
        return genomes;
    }

    /// Random networks; of `samples` of them those with the most parameters, as `zero-shot` has it.
    /// Those that a study starts from stay in front.
    std::vector<space::Genome> starts() const
    {
        const auto count = static_cast<std::size_t>(whole("starts"));
        const int samples = whole("samples");
        std::vector<space::Genome> genomes = assembled(std::max(whole("starts"), samples));
        if (samples == 0 || genomes.size() <= count)
            return genomes;
        const auto given = std::min(settings().startFrom.size(), count);
        std::stable_sort(genomes.begin() + static_cast<std::ptrdiff_t>(given), genomes.end(),
                         [this](const space::Genome& a, const space::Genome& b) {
                             return space::parameterCount(decoded(a))
                                 > space::parameterCount(decoded(b));
                         });
        genomes.resize(count);
        return genomes;
    }

    void learn(std::span<const Member> round) override
    {
        std::vector<space::Genome> genomes;
        std::vector<double> accuracies;
        for (const Member& member : round) {
            if (member.assessment.standing != Standing::Valid)
                continue;
            if (m_predictor.hasLearned()) {
                m_predicted.push_back(m_predictor.predict(member.genome));
                m_actual.push_back(member.assessment.accuracy);
            }
            genomes.push_back(member.genome);
            accuracies.push_back(member.assessment.accuracy);
            m_best.push_back(member);
        }
        m_predictor.learn(genomes, accuracies);
        std::stable_sort(m_best.begin(), m_best.end(), [](const Member& a, const Member& b) {
            return isBetter(a.assessment, b.assessment);
        });
        if (m_best.size() > kParents)
            m_best.resize(kParents);
    }

    AccuracyPredictor m_predictor;
    std::vector<Member> m_best; // valid ones, the best first
    std::vector<PredictedAccuracy> m_predicted; // of trained networks, before their training
    std::vector<double> m_actual;
};

} // namespace

StrategyDescription bananasStrategy()
{
    return {.name = "bananas",
            .summary = "an ensemble predicts which networks are worth training",
            .settings = {{.key = "starts", .standard = 10, .low = 1, .high = 100000},
                         {.key = "samples", .standard = 0, .low = 0, .high = 100000},
                         {.key = "batch", .standard = 10, .low = 1, .high = 100000},
                         {.key = "candidates", .standard = 100, .low = 1, .high = 100000},
                         {.key = "networks", .standard = 5, .low = 1, .high = 100},
                         {.key = "layers", .standard = 3, .low = 1, .high = 20},
                         {.key = "width", .standard = 20, .low = 1, .high = 1000},
                         {.key = "epochs", .standard = 30, .low = 1, .high = 10000}},
            .make = &Bananas::make};
}

} // namespace splitscape::search
