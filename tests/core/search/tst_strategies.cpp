// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"
#include "core/search/nsga2.h"
#include "core/search/objectives.h"
#include "core/search/round_strategy.h"
#include "core/search/strategies.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <stop_token>
#include <string>

using namespace splitscape;
using namespace splitscape::search;

namespace {

// More layers and channels are better; a stand-in for training.
double accuracyOf(const space::Architecture& architecture)
{
    double sum = 0.0;
    for (std::size_t i = 1; i + 1 < architecture.lengths.size(); ++i)
        sum += 1.0 / (1.0 + std::abs(architecture.lengths[i] - 64) / 64.0)
            + 0.1 * architecture.channels[i];
    return sum / 6.0;
}

// Energy is a nanojoule a MAC and a limit of 4 uJ: about half of the small space keeps it.
StrategySetup smallSetup(std::string_view strategy, std::uint64_t seed = 3)
{
    StrategySetup setup;
    setup.settings.strategy = strategy;
    setup.settings.trainings = 60;
    setup.settings.generations = 4;
    setup.settings.population = 8;
    setup.settings.parentsMating = 4;
    if (setup.settings.strategy == "zero-shot")
        setup.settings.own["samples"] = 100;
    if (setup.settings.strategy == "differentiable")
        setup.settings.own["samples"] = 100;
    if (setup.settings.strategy == "one-shot")
        setup.settings.own = {{"population", 20}, {"rounds", 4}};
    setup.space.lengths = {256, 64, 16, 4, 0};
    setup.space.channels = {4, 2, 1};
    setup.space.maximumLayers = 3;
    setup.seed = seed;
    setup.limit_mJ = 4e-3;
    setup.score = [](const space::Architecture& architecture, Proxy) {
        return accuracyOf(architecture);
    };
    setup.relax = [space = setup.space] { return GeneProbabilities(space); };
    setup.appraise = [limit = *setup.limit_mJ](const space::Architecture& architecture) {
        Appraisal costs;
        costs.energy_mJ = 1e-6 * static_cast<double>(space::multiplyAccumulates(architecture));
        costs.standing = costs.energy_mJ > limit ? Standing::Invalid : Standing::Untrained;
        return costs;
    };
    return setup;
}

struct Searched {
    std::vector<Proposal> asked;
    std::vector<Round> rounds;
    std::vector<double> accuracies; // of each training, in order
    std::set<space::Architecture> trained;
    StrategyProgress last;
};

/// @param costsOf  what of the figures are of the deployment that was scored; the others of the
/// leanest one
Searched searched(const StrategySetup& setup, const std::function<void(Assessment&)>& costsOf = {})
{
    Searched result;
    const auto strategy = makeStrategy(setup);
    double fraction = 0.0;
    while (!strategy->finished() && result.asked.size() < 20000) {
        const StrategyProgress progress = strategy->progress();
        if (progress.fraction < fraction || progress.fractionAfter < progress.fraction
            || progress.fractionAfter > 1.0 + 1e-12)
            throw std::logic_error("progress goes back");
        fraction = progress.fraction;
        std::vector<Assessment> told;
        for (const Proposal& proposal : strategy->ask()) {
            const auto architecture = space::decode(proposal.genome, setup.space);
            const Appraisal costs = appraisalOf(setup, proposal.genome);
            Assessment assessment{proposal.id, costs.standing, 0.0, costs.energy_mJ};
            if (costs.keepsLimits()) {
                assessment.standing = Standing::Valid;
                assessment.accuracy = accuracyOf(architecture);
                if (result.trained.insert(architecture).second)
                    result.accuracies.push_back(assessment.accuracy);
            }
            assessment.latency_s = costs.latency_s;
            assessment.flash_bytes = costs.flash_bytes;
            if (costsOf)
                costsOf(assessment);
            told.push_back(assessment);
            result.asked.push_back(proposal);
        }
        const auto round = strategy->tell(told);
        if (!round)
            return result;
        if (*round)
            result.rounds.push_back(**round);
    }
    result.last = strategy->progress();
    return result;
}

} // namespace

class TestStrategies : public QObject {
    Q_OBJECT

private slots:
    void bananasMayStartWithTheLargest();
    void namesAreDifferent();
    void sameSeedSameSequence_data() { addStrategies(); }
    void sameSeedSameSequence();
    void endsAfterItsTrainings_data() { addStrategies(); }
    void endsAfterItsTrainings();
    void feasibleStartsTrainEveryCandidate_data() { addStrategies(); }
    void feasibleStartsTrainEveryCandidate();
    void aSpaceOfOneArchitecture_data() { addStrategies(); }
    void aSpaceOfOneArchitecture();
    void aPopulationLargerThanTheSpace_data() { addStrategies(); }
    void aPopulationLargerThanTheSpace();
    void aLimitThatNothingMeets_data() { addStrategies(); }
    void aLimitThatNothingMeets();
    void anEnergyLimitThatFewMeet_data() { addStrategies(); }
    void anEnergyLimitThatFewMeet();
    void oneShotTrainsTheBestScoredFirst();
    void aStopEndsTheScoring_data();
    void aStopEndsTheScoring();
    void wrongTellIsRefused_data() { addStrategies(); }
    void wrongTellIsRefused();
    void startsWithTheNetworksItIsGiven_data() { addStrategies(); }
    void startsWithTheNetworksItIsGiven();
    void ranksAndCrowding();
    void nsga2WeighsTheScoredDeployment_data();
    void nsga2WeighsTheScoredDeployment();

private:
    static void addStrategies()
    {
        QTest::addColumn<QString>("name");
        for (const StrategyDescription& strategy : allStrategies())
            QTest::newRow(std::string(strategy.name).c_str())
                << QString::fromStdString(std::string(strategy.name));
    }
    static std::string name()
    {
        QFETCH(QString, name);
        return name.toStdString();
    }
};

void TestStrategies::namesAreDifferent()
{
    std::set<std::string_view> names;
    for (const StrategyDescription& strategy : allStrategies())
        QVERIFY(names.insert(strategy.name).second);
    QCOMPARE(allStrategies().front().name, std::string_view("genetic"));
}

void TestStrategies::sameSeedSameSequence()
{
    const Searched one = searched(smallSetup(name(), 3));
    const Searched same = searched(smallSetup(name(), 3));
    const Searched other = searched(smallSetup(name(), 4));
    QVERIFY(one.asked.size() > 20);
    QCOMPARE(one.asked, same.asked);
    QCOMPARE(one.rounds, same.rounds);
    QVERIFY(one.asked != other.asked);
}

void TestStrategies::endsAfterItsTrainings()
{
    const Searched search = searched(smallSetup(name()));
    if (name() == "genetic") {
        QCOMPARE(search.rounds.size(), std::size_t{5});
        QCOMPARE(search.last.generation, std::optional(4));
    } else {
        QCOMPARE(search.trained.size(), std::size_t{60});
        QVERIFY(!search.last.generation);
        QCOMPARE(search.last.trained, 60);
    }
    QCOMPARE(search.last.fraction, 1.0);
    for (std::size_t i = 0; i < search.asked.size(); ++i)
        QCOMPARE(search.asked[i].id, std::uint64_t(i));
}

void TestStrategies::feasibleStartsTrainEveryCandidate()
{
    StrategySetup setup = smallSetup(name());
    setup.settings.initialisation = Initialisation::Feasible;
    const Searched search = searched(setup);
    // The children of the genetic algorithm are what they are.
    const std::size_t checked = name() == "genetic" ? 8 : search.asked.size();
    for (std::size_t i = 0; i < checked; ++i)
        QVERIFY(appraisalOf(setup, search.asked[i].genome).keepsLimits());
}

void TestStrategies::aSpaceOfOneArchitecture()
{
    StrategySetup setup = smallSetup(name());
    setup.space.lengths = {64};
    setup.space.channels = {1};
    setup.space.maximumLayers = 1;
    setup.relax = [space = setup.space] { return GeneProbabilities(space); };
    const Searched search = searched(setup);
    QCOMPARE(search.trained.size(), std::size_t{1});
    QCOMPARE(search.last.fraction, 1.0);
}

void TestStrategies::aPopulationLargerThanTheSpace()
{
    StrategySetup setup = smallSetup(name());
    setup.space.lengths = {16, 0};
    setup.space.channels = {2, 1};
    setup.space.maximumLayers = 2; // 1 + 2 + 4 architectures
    setup.relax = [space = setup.space] { return GeneProbabilities(space); };
    setup.appraise = nullptr; // all of which keep the limits
    setup.settings.population = 64;
    setup.settings.parentsMating = 32;
    const Searched search = searched(setup);
    QCOMPARE(search.trained.size(), std::size_t{7});
    QCOMPARE(search.last.fraction, 1.0);
}

void TestStrategies::aLimitThatNothingMeets()
{
    StrategySetup setup = smallSetup(name());
    setup.appraise = [](const space::Architecture& architecture) {
        Appraisal costs;
        costs.standing = Standing::Invalid;
        costs.energy_mJ = 1.0 + static_cast<double>(space::multiplyAccumulates(architecture));
        return costs;
    };
    const Searched search = searched(setup);
    QVERIFY(!search.asked.empty() && search.asked.size() < 20000);
    QCOMPARE(search.trained.size(), std::size_t{0});
    QCOMPARE(search.last.fraction, 1.0);
}

void TestStrategies::anEnergyLimitThatFewMeet()
{
    // The whole network of 2048 -> classes has 10240 MACs; one of length 4 has 2048 + 20, and
    // nothing has fewer.
    StrategySetup setup = smallSetup(name());
    setup.settings.trainings = 5;
    setup.settings.initialisation = Initialisation::Feasible;
    setup.limit_mJ = 2.1e-3;
    setup.appraise = [](const space::Architecture& architecture) {
        Appraisal costs;
        costs.energy_mJ = 1e-6 * static_cast<double>(space::multiplyAccumulates(architecture));
        costs.standing = costs.energy_mJ > 2.1e-3 ? Standing::Invalid : Standing::Untrained;
        return costs;
    };
    const Searched search = searched(setup);
    QVERIFY(!search.trained.empty());
    for (const space::Architecture& architecture : search.trained)
        QVERIFY(space::multiplyAccumulates(architecture) <= 2100);
}

void TestStrategies::oneShotTrainsTheBestScoredFirst()
{
    const Searched search = searched(smallSetup("one-shot"));
    // Score and accuracy are the same function here, so the order of trainings is that of the
    // scores, and the predictions are perfect.
    QVERIFY(std::is_sorted(search.accuracies.rbegin(), search.accuracies.rend()));
    QVERIFY(search.last.prediction);
    QCOMPARE(search.last.prediction->meanError, 0.0);
    QVERIFY(!search.last.prediction->covered);
    QCOMPARE(search.accuracies.size(), std::size_t{60});
    // 4 rounds of 20 find better networks than 60 random ones.
    const Searched random = searched(smallSetup("random"));
    QVERIFY(search.accuracies.front()
            >= *std::max_element(random.accuracies.begin(), random.accuracies.end()));
}

void TestStrategies::aStopEndsTheScoring_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one-shot breeds no more") << "one-shot";
    QTest::newRow("zero-shot scores no more samples") << "zero-shot";
}

void TestStrategies::aStopEndsTheScoring()
{
    StrategySetup setup = smallSetup(name());
    if (name() == "zero-shot")
        setup.settings.own["proxy"] = 2; // nwot
    std::stop_source stop;
    setup.stop = stop.get_token();
    int scored = 0;
    setup.score = [&](const space::Architecture& architecture, Proxy) {
        if (++scored == 10)
            stop.request_stop();
        return accuracyOf(architecture);
    };
    int appraisedAfter = 0;
    setup.appraise = [&, costsOf = setup.appraise](const space::Architecture& architecture) {
        appraisedAfter += stop.stop_requested();
        return costsOf(architecture);
    };
    const auto strategy = makeStrategy(setup);
    QCOMPARE(scored, 10);
    // What is asked at the end is drawn until its costs keep the limit; nothing else is looked at.
    QVERIFY2(appraisedAfter < 100, std::to_string(appraisedAfter).c_str());
}

void TestStrategies::wrongTellIsRefused()
{
    const auto strategy = makeStrategy(smallSetup(name()));
    const std::vector<Proposal> proposals = strategy->ask();
    QVERIFY(!strategy->tell({}));
    std::vector<Assessment> told;
    told.reserve(proposals.size());
    for (const Proposal& proposal : proposals)
        told.push_back({proposal.id + 1, Standing::Valid, 0.5, 0.001});
    const auto result = strategy->tell(told);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ValueOutOfRange);
    QCOMPARE(strategy->ask(), proposals);
}

void TestStrategies::startsWithTheNetworksItIsGiven()
{
    StrategySetup setup = smallSetup(name());
    setup.settings.startFrom = {
        {{2048, 64, 5}, {1, 1, 1}}, {{2048, 16, 4, 5}, {1, 1, 1, 1}}, {{2048, 99, 5}, {1, 1, 1}}};
    QVERIFY(validate(setup.settings).size() == 1); // 99 does not divide 2048
    setup.settings.startFrom.back() = {{2048, 8, 5}, {1, 1, 1}}; // not in the small space
    QVERIFY(validate(setup.settings).empty());
    const Searched search = searched(setup);
    // Strategies that score first train them where the scores place them.
    for (std::size_t i = 0; i < 2; ++i) {
        const space::Architecture& start = setup.settings.startFrom[i];
        const bool isScored = name() == "zero-shot" || name() == "one-shot";
        if (!isScored)
            QCOMPARE(space::decode(search.asked[i].genome, setup.space), start);
    }
    SearchSettings read;
    Problems problems;
    read = readSearchSettings(toJson(setup.settings), "search", problems);
    QVERIFY(problems.empty());
    QCOMPARE(read.startFrom, setup.settings.startFrom);
}

void TestStrategies::ranksAndCrowding()
{
    // (1,4) and (3,1) and (2,2) dominate nothing of each other; (3,3) falls to (2,2); (4,4) to
    // (3,3).
    const std::vector<std::vector<double>> points{{1, 4}, {3, 3}, {3, 1}, {4, 4}, {2, 2}};
    QCOMPARE(nonDominatedRanks(points), (std::vector<int>{0, 1, 0, 2, 0}));
    // (2,2) lies between the ends: (3-1)/2 + (4-1)/3 = 2.
    const double infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(crowdingDistances(points, {0, 2, 4}), (std::vector<double>{infinite, infinite, 2.0}));
}

void TestStrategies::bananasMayStartWithTheLargest()
{
    const auto sizesOf = [](int starts, int samples) {
        StrategySetup setup = smallSetup("bananas");
        setup.settings.own = {{"starts", starts}, {"samples", samples}};
        std::vector<std::int64_t> sizes;
        for (const Proposal& proposal : makeStrategy(setup)->ask())
            sizes.push_back(space::parameterCount(space::decode(proposal.genome, setup.space)));
        return sizes;
    };
    // The same 40 random networks, by falling size.
    std::vector<std::int64_t> all = sizesOf(40, 0);
    QCOMPARE(all.size(), std::size_t{40});
    std::ranges::sort(all, std::greater{});
    all.resize(5);
    QCOMPARE(sizesOf(5, 40), all);
    // One that the study starts from comes first, small as it is.
    StrategySetup given = smallSetup("bananas");
    given.settings.own = {{"starts", 5}, {"samples", 40}};
    given.settings.startFrom = {space::Architecture{{2048, 256, 5}, {1, 1, 1}}};
    const auto first = makeStrategy(given)->ask();
    QCOMPARE(first.size(), std::size_t{5});
    QVERIFY(space::decode(first.front().genome, given.space) == given.settings.startFrom.front());
}

void TestStrategies::nsga2WeighsTheScoredDeployment_data()
{
    QTest::addColumn<QString>("objective");
    QTest::newRow("its latency") << "latency";
    QTest::newRow("its Flash") << "flash";
}

// The deployment of which the accuracy is told may be another one than the leanest, whose costs are
// known before the training.
void TestStrategies::nsga2WeighsTheScoredDeployment()
{
    QFETCH(QString, objective);
    const bool isLatency = objective == QLatin1String("latency");
    const auto figure = [isLatency](auto& costs) -> double& {
        return isLatency ? costs.latency_s : costs.flash_bytes;
    };
    StrategySetup setup = smallSetup("nsga2");
    setup.settings.own[objective.toStdString()] = 1;
    setup.settings.own["population"] = 8;
    const Searched plain = searched(setup);
    const auto varied = [](std::uint64_t id) { return static_cast<double>(id * 7 % 13); };
    const Searched told = searched(
        setup, [&](Assessment& assessment) { figure(assessment) = varied(assessment.id); });
    QVERIFY(told.asked != plain.asked);
    // What the leanest one costs is nothing to it.
    setup.appraise = [&, before = setup.appraise](const space::Architecture& architecture) {
        Appraisal costs = before(architecture);
        figure(costs) = static_cast<double>(costs.energy_mJ * 1e6);
        return costs;
    };
    const Searched other
        = searched(setup, [&](Assessment& assessment) { figure(assessment) = 0.0; });
    QCOMPARE(other.asked, plain.asked);
}

QTEST_APPLESS_MAIN(TestStrategies)
#include "tst_strategies.moc"
