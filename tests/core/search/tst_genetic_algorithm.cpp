// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"
#include "core/search/genetic_algorithm.h"
#include "tests/core/search/refused_settings.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace splitscape;
using namespace splitscape::search;

namespace {

using Judge = std::function<Assessment(const Proposal&)>;

GeneticAlgorithm::Setup setupOf(int generations, int population, std::uint64_t seed)
{
    GeneticAlgorithm::Setup setup;
    setup.settings.generations = generations;
    setup.settings.population = population;
    setup.settings.parentsMating = population / 2;
    setup.settings.tournamentSize = std::min(setup.settings.tournamentSize, population);
    setup.seed = seed;
    setup.limit_mJ = 1.0;
    return setup;
}

// Accuracy is the share of genes at 64, a stand-in with one known optimum.
Assessment judgeBySixtyFours(const Proposal& proposal)
{
    const auto& genes = proposal.genome.lengths;
    const auto hits = std::count(genes.begin(), genes.end(), 64);
    return {proposal.id, Standing::Valid,
            static_cast<double>(hits) / static_cast<double>(genes.size()), 0.5};
}

std::vector<Round> runSearch(GeneticAlgorithm& search, const Judge& judge,
                             std::vector<Proposal>* asked = nullptr)
{
    std::vector<Round> generations;
    while (!search.finished()) {
        const std::vector<Proposal> proposals = search.ask();
        std::vector<Assessment> told;
        told.reserve(proposals.size());
        for (const Proposal& proposal : proposals)
            told.push_back(judge(proposal));
        if (asked)
            asked->insert(asked->end(), proposals.begin(), proposals.end());
        const auto result = search.tell(told);
        if (!result)
            return generations;
        if (*result)
            generations.push_back(**result);
    }
    return generations;
}

} // namespace

class TestGeneticAlgorithm : public QObject {
    Q_OBJECT

private slots:
    void generationsMeanOnePopulationMore();
    void sameSeedSameSequence();
    void toyProblemConverges();
    void eliteGoesOnUnmutated();
    void childrenComeFromParents();
    void abandonedAreReplacedBeforeTheGenerationEnds();
    void limitsNobodyMeetsEndInAnError();
    void invalidOnesMoveTowardsTheLimit();
    void wrongTellIsRefused();
    void settingsAreValidated_data();
    void settingsAreValidated();
    void settingsReadAndWrite();
};

void TestGeneticAlgorithm::generationsMeanOnePopulationMore()
{
    GeneticAlgorithm search(setupOf(3, 6, 1));
    std::vector<Proposal> asked;
    const auto generations = runSearch(search, judgeBySixtyFours, &asked);
    QCOMPARE(generations.size(), std::size_t{4});
    QCOMPARE(asked.size(), std::size_t{24});
    for (std::size_t i = 0; i < asked.size(); ++i) {
        QCOMPARE(asked[i].id, std::uint64_t{i});
        QCOMPARE(asked[i].generation, static_cast<int>(i / 6));
        QCOMPARE(asked[i].index, static_cast<int>(i % 6));
    }
    QVERIFY(search.ask().empty());
    QCOMPARE(search.generation(), 3);
}

void TestGeneticAlgorithm::sameSeedSameSequence()
{
    std::vector<Proposal> first;
    std::vector<Proposal> second;
    std::vector<Proposal> other;
    GeneticAlgorithm a(setupOf(5, 8, 42));
    GeneticAlgorithm b(setupOf(5, 8, 42));
    GeneticAlgorithm c(setupOf(5, 8, 43));
    QCOMPARE(runSearch(a, judgeBySixtyFours, &first), runSearch(b, judgeBySixtyFours, &second));
    runSearch(c, judgeBySixtyFours, &other);
    QCOMPARE(first, second);
    QVERIFY(first != other);
}

void TestGeneticAlgorithm::toyProblemConverges()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        GeneticAlgorithm search(setupOf(60, 32, seed));
        const auto generations = runSearch(search, judgeBySixtyFours);
        for (std::size_t i = 1; i < generations.size(); ++i)
            QVERIFY(generations[i].bestFitness >= generations[i - 1].bestFitness);
        QCOMPARE(generations.back().bestFitness, 1.0);
    }
}

void TestGeneticAlgorithm::eliteGoesOnUnmutated()
{
    auto setup = setupOf(4, 8, 7);
    setup.settings.elitism = 2;
    GeneticAlgorithm search(setup);
    std::vector<Proposal> asked;
    const auto generations = runSearch(search, judgeBySixtyFours, &asked);
    for (std::size_t g = 1; g < generations.size(); ++g) {
        const auto& fitness = generations[g - 1].fitness;
        std::vector<std::size_t> order(8);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return fitness[a] > fitness[b]; });
        for (std::size_t e = 0; e < 2; ++e)
            QCOMPARE(asked[g * 8 + e].genome, asked[(g - 1) * 8 + order[e]].genome);
    }
}

void TestGeneticAlgorithm::childrenComeFromParents()
{
    // One parent only: a child is that parent but for one mutated gene in each chromosome.
    auto setup = setupOf(1, 10, 3);
    setup.settings.parentsMating = 1;
    setup.settings.elitism = 0;
    GeneticAlgorithm search(setup);
    std::vector<Proposal> asked;
    runSearch(search, judgeBySixtyFours, &asked);
    const auto differences = [](const std::vector<int>& a, const std::vector<int>& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus<>(),
                                  std::not_equal_to<>());
    };
    bool parentFound = false;
    for (std::size_t p = 0; p < 10; ++p) {
        parentFound = parentFound
            || std::all_of(asked.begin() + 10, asked.end(), [&](const Proposal& child) {
                          return differences(child.genome.lengths, asked[p].genome.lengths) == 1
                              && differences(child.genome.channels, asked[p].genome.channels) == 1;
                      });
    }
    QVERIFY(parentFound);
}

void TestGeneticAlgorithm::abandonedAreReplacedBeforeTheGenerationEnds()
{
    const Judge fussy = [](const Proposal& proposal) {
        Assessment assessment = judgeBySixtyFours(proposal);
        if (proposal.genome.channels.front() != 1)
            assessment.standing = Standing::Abandoned;
        return assessment;
    };
    GeneticAlgorithm search(setupOf(3, 6, 5));
    std::vector<Proposal> asked;
    const auto generations = runSearch(search, fussy, &asked);
    QCOMPARE(generations.size(), std::size_t{4});
    int abandoned = 0;
    for (const Round& generation : generations) {
        QCOMPARE(generation.valid, 6);
        abandoned += generation.abandoned;
        for (const std::uint64_t id : generation.ids)
            QCOMPARE(asked[id].genome.channels.front(), 1);
    }
    QVERIFY(abandoned > 0);
    QCOMPARE(asked.size(), static_cast<std::size_t>(24 + abandoned));
}

void TestGeneticAlgorithm::limitsNobodyMeetsEndInAnError()
{
    GeneticAlgorithm search(setupOf(3, 2, 5));
    int rounds = 0;
    for (;;) {
        std::vector<Assessment> told;
        for (const Proposal& proposal : search.ask())
            told.push_back({proposal.id, Standing::Abandoned, 0.0, 0.0});
        ++rounds;
        const auto result = search.tell(told);
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::LimitsUnreachable);
            break;
        }
    }
    QCOMPARE(rounds, GeneticAlgorithm::kMaximumAttempts);
}

void TestGeneticAlgorithm::invalidOnesMoveTowardsTheLimit()
{
    // Energy 1 mJ per gene that is not skipped, limit 1 mJ: a random start of eight genes has none
    // valid, so only the tie rule can lead the way.
    const Judge costly = [](const Proposal& proposal) {
        const auto& genes = proposal.genome.lengths;
        const auto layers = static_cast<double>(genes.size())
            - static_cast<double>(std::count(genes.begin(), genes.end(), 0));
        return Assessment{proposal.id, layers <= 1.0 ? Standing::Valid : Standing::Invalid, 0.9,
                          layers};
    };
    GeneticAlgorithm search(setupOf(60, 32, 9));
    const auto generations = runSearch(search, costly);
    QCOMPARE(generations.front().valid, 0);
    QCOMPARE(generations.front().bestFitness, 0.2); // 1 / 5 classes
    QVERIFY(generations.back().valid > 0);
    QCOMPARE(generations.back().bestFitness, 0.9);
}

void TestGeneticAlgorithm::wrongTellIsRefused()
{
    GeneticAlgorithm search(setupOf(1, 2, 5));
    const auto proposals = search.ask();
    QVERIFY(!search.tell({}));
    const std::vector<Assessment> swapped{{proposals[1].id, Standing::Valid, 0.5, 0.1},
                                          {proposals[0].id, Standing::Valid, 0.5, 0.1}};
    const auto result = search.tell(swapped);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(search.ask(), proposals);
}

void TestGeneticAlgorithm::settingsAreValidated_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("subject");
    QTest::newRow("no generations is allowed, minus one is not") << R"({"generations":-1})"
                                                                 << "search.generations";
    QTest::newRow("population of one") << R"({"population":1})"
                                       << "search.population";
    QTest::newRow("more parents than population") << R"({"parents_mating":33})"
                                                  << "search.parents_mating";
    QTest::newRow("elite as large as the population") << R"({"elitism":32})"
                                                      << "search.elitism";
    QTest::newRow("no mutation") << R"({"mutation_percent":0})"
                                 << "search.mutation_percent";
    QTest::newRow("tournament of nobody") << R"({"tournament_size":0})"
                                          << "search.tournament_size";
    QTest::newRow("bound of one") << R"({"bound_accuracy":1})"
                                  << "search.bound_accuracy";
    QTest::newRow("a misspelt key") << R"({"generation":3})"
                                    << "search.generation";
    QTest::newRow("a fraction for a count") << R"({"population":2.5})"
                                            << "search.population";
}

void TestGeneticAlgorithm::settingsAreValidated()
{
    QFETCH(QString, json);
    QFETCH(QString, subject);
    test::refusesSettings(json, subject);
}

void TestGeneticAlgorithm::settingsReadAndWrite()
{
    Problems problems;
    SearchSettings settings;
    settings.generations = 7;
    settings.population = 12;
    settings.parentsMating = 5;
    settings.boundAccuracy = 0.25;
    settings.layerOptimisation = false;
    const nlohmann::json written = toJson(settings);
    QCOMPARE(readSearchSettings(written, "search", problems), settings);
    QVERIFY(problems.empty());
    // Half the population mates unless told otherwise.
    QCOMPARE(readSearchSettings({{"population", 10}}, "search", problems).parentsMating, 5);
}

QTEST_APPLESS_MAIN(TestGeneticAlgorithm)
#include "tst_genetic_algorithm.moc"
