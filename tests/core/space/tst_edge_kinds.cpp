// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"
#include "core/space/architecture_json.h"
#include "core/space/search_space.h"
#include "core/space/search_space_json.h"
#include "tests/core/space/refused_space.h"

#include <QtTest/QtTest>

#include <set>

using namespace splitscape;
using namespace splitscape::space;
using network::Layer;
using network::LayerKind;

namespace {

using Ints = std::vector<int>;

int number(EdgeKind kind) { return static_cast<int>(kind); }

/// All kinds, two layers, kernels of 9.
SearchSpace smallSpace()
{
    SearchSpace space;
    space.lengths = {32, 16, 8, 0};
    space.channels = {3, 2};
    space.maximumLayers = 2;
    space.inputLength = 32;
    space.inputChannels = 5;
    space.edge.kernels = {0, 9};
    space.edge.kinds = {0, 1, 2, 3, 4, 5};
    return space;
}

} // namespace

class TestEdgeKinds : public QObject {
    Q_OBJECT
private slots:
    void eachKindIsItsLayers_data();
    void eachKindIsItsLayers();
    void whatMeasuresSizeReadsNoRelu();
    void architecturesAreRefused_data();
    void architecturesAreRefused();
    void genesSayTheKinds();
    void everyGenomeIsFoundAgain();
    void kindsAreCounted();
    void withoutKindsNothingChanges();
    void spacesReadBack();
    void spacesAreRefused_data();
    void spacesAreRefused();
    void architecturesReadBack();
};

void TestEdgeKinds::eachKindIsItsLayers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("layers");
    QTest::addColumn<int>("parameters");
    QTest::addColumn<int>("macs");
    const auto row = [](EdgeKind kind, const QList<LayerKind>& layers, int parameters, int macs) {
        QList<int> numbers;
        for (const LayerKind layer : layers)
            numbers += static_cast<int>(layer);
        QTest::newRow(std::string(kEdgeKindNames[static_cast<std::size_t>(kind)]).c_str())
            << number(kind) << numbers << parameters << macs;
    };
    // From [32, 3] to [8, 3] with kernel 9; 24 * 2 + 2 parameters and 48 MACs of the two classes.
    row(EdgeKind::Convolution, {LayerKind::Convolution}, 9 * 3 * 3 + 3, 8 * 9 * 3 * 3);
    row(EdgeKind::Depthwise, {LayerKind::DepthwiseConvolution, LayerKind::Convolution},
        9 * 3 + 3 + 3 * 3 + 3, 8 * 9 * 3 + 8 * 3 * 3);
    row(EdgeKind::AveragePool, {LayerKind::AveragePool}, 0, 8 * 9 * 3);
    row(EdgeKind::MaximumPool, {LayerKind::MaximumPool}, 0, 8 * 9 * 3);
    row(EdgeKind::Power, {LayerKind::Square, LayerKind::AveragePool}, 0, 32 * 3 + 8 * 9 * 3);
    row(EdgeKind::Absolute, {LayerKind::Absolute, LayerKind::AveragePool}, 0, 32 * 3 + 8 * 9 * 3);
}

void TestEdgeKinds::eachKindIsItsLayers()
{
    QFETCH(int, kind);
    QFETCH(QList<int>, layers);
    QFETCH(int, parameters);
    QFETCH(int, macs);
    const Architecture architecture{{32, 8, 2}, {3, 3, 1}, {9}, {}, 0, {kind}};
    QVERIFY(validate(architecture).has_value());
    const network::Network network = networkOf(architecture);
    const auto valid = network::validate(network);
    QVERIFY2(valid, valid ? "" : valid.error().detail.c_str());
    QCOMPARE(static_cast<qsizetype>(network.layers.size()), layers.size() + 1);
    for (qsizetype i = 0; i < layers.size(); ++i)
        QCOMPARE(static_cast<int>(network.layers[static_cast<std::size_t>(i)].kind), layers[i]);
    // The window of a convolution: the kernel, as far as the layer shortens, padded evenly.
    const std::size_t last = network.layers.size() - 2;
    const Layer& sliding = network.layers[kind == number(EdgeKind::Depthwise) ? 0 : last];
    QCOMPARE(sliding.kernel, 9);
    QCOMPARE(sliding.stride, 4);
    QCOMPARE(sliding.padding, 3);
    QCOMPARE(layerCount(architecture), network.layers.size());
    QCOMPARE(parameterCount(architecture), std::int64_t{parameters} + 24 * 2 + 2);
    QCOMPARE(multiplyAccumulates(architecture), std::int64_t{macs} + 48);
    QCOMPARE(isPaperChain(architecture), false);
    QCOMPARE(isPaperChain(simplified(architecture)), false);
}

void TestEdgeKinds::whatMeasuresSizeReadsNoRelu()
{
    const auto relus = [](const Ints& kinds) {
        QList<bool> found;
        for (const Layer& layer : layersOf({{64, 32, 8, 4, 2}, {1, 3, 3, 3, 1}, {}, {}, 0, kinds}))
            found += layer.relu;
        return found;
    };
    QCOMPARE(relus({0, 4, 0}), QList<bool>({false, false, false, true, false}));
    QCOMPARE(relus({0, 0, 5}), QList<bool>({true, false, false, false, false}));
    QCOMPARE(relus({1, 4, 0}), QList<bool>({false, false, false, false, true, false}));
    QCOMPARE(relus({1, 2, 0}), QList<bool>({false, true, false, true, false}));
}

void TestEdgeKinds::architecturesAreRefused_data()
{
    QTest::addColumn<Ints>("kinds");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("one too few") << Ints{0} << "one for each hidden layer";
    QTest::newRow("an unknown one") << Ints{0, 6} << "number 6";
    QTest::newRow("a negative one") << Ints{-1, 0} << "number -1";
    QTest::newRow("a layer that stretches") << Ints{0, 1} << "between lengths 8 and 16";
    QTest::newRow("a pool that changes channels") << Ints{2, 0} << "found average-pool from 1 to 2";
}

void TestEdgeKinds::architecturesAreRefused()
{
    QFETCH(Ints, kinds);
    QFETCH(QString, fragment);
    const auto refused = validate(Architecture{{32, 8, 16, 5}, {1, 2, 2, 1}, {}, {}, 0, kinds});
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().subject), QStringLiteral("kinds"));
    QVERIFY2(QString::fromStdString(refused.error().detail).contains(fragment),
             refused.error().detail.c_str());
}

void TestEdgeKinds::genesSayTheKinds()
{
    SearchSpace space = smallSpace();
    space.edge.layers = {1, 2};
    // Genes: edge layers, two kernels, two kinds.
    QCOMPARE(extraGenes(space).size(), std::size_t{5});
    QCOMPARE(decode({{16, 8}, {2, 3}, {2, 0, 9, 1, 4}}, space),
             (Architecture{{32, 16, 8, 5}, {5, 2, 2, 1}, {0, 9}, {}, 0, {1, 4}}));
    // A pool in front keeps the channels of the input, whatever its gene says.
    QCOMPARE(decode({{16, 8}, {2, 3}, {2, 0, 0, 3, 0}}, space),
             (Architecture{{32, 16, 8, 5}, {5, 5, 3, 1}, {}, {}, 0, {3, 0}}));
    // The kinds stand behind the kernels of all layers, read or not.
    QCOMPARE(decode({{16, 8}, {2, 3}, {1, 9, 9, 5, 4}}, space),
             (Architecture{{32, 16, 5}, {5, 5, 1}, {9}, {}, 0, {5}}));
    // Skipped with its layer; a layer that does not shorten is a convolution.
    QCOMPARE(decode({{0, 32}, {2, 3}, {2, 0, 9, 4, 4}}, space),
             (Architecture{{32, 32, 5}, {5, 3, 1}, {9}, {}}));
}

void TestEdgeKinds::everyGenomeIsFoundAgain()
{
    SearchSpace withoutConvolutions = smallSpace();
    withoutConvolutions.edge.kinds = {4, 1};
    SearchSpace open = openSpace(2048);
    open.edge.kinds = {0, 3, 5};
    for (const SearchSpace& space : {smallSpace(), withoutConvolutions, open}) {
        QVERIFY(validate(space).empty());
        Random random(3);
        std::set<int> met;
        for (int i = 0; i < 500; ++i) {
            const Architecture architecture = decode(randomGenome(space, random), space);
            const auto valid = validate(architecture);
            QVERIFY2(valid, valid ? "" : (toText(architecture) + valid.error().detail).c_str());
            QVERIFY(network::validate(networkOf(architecture)).has_value());
            const auto genome = encode(architecture, space);
            QVERIFY2(genome, toText(architecture).c_str());
            QCOMPARE(decode(*genome, space), architecture);
            met.insert(architecture.kinds.begin(), architecture.kinds.end());
        }
        for (const int kind : space.edge.kinds)
            QVERIFY(met.contains(kind));
    }
    QVERIFY(!encode({{32, 8, 5}, {5, 3, 1}}, withoutConvolutions));
    QVERIFY(!encode({{32, 8, 5}, {5, 5, 1}, {}, {}, 0, {2}}, withoutConvolutions));
}

void TestEdgeKinds::kindsAreCounted()
{
    SearchSpace space = smallSpace();
    space.edge.kernels.clear();
    space.lengths = {8, 4};
    space.maximumLayers = 1;
    // Two lengths; two channels in two kinds with weights, and four kinds without.
    QCOMPARE(architectureCount(space), 2.0 * (2.0 * 2.0 + 4.0));
    std::set<Architecture> seen;
    Random random(1);
    for (int i = 0; i < 4000; ++i)
        seen.insert(decode(randomGenome(space, random), space));
    QCOMPARE(seen.size(), std::size_t{16});
}

void TestEdgeKinds::withoutKindsNothingChanges()
{
    const SearchSpace open = openSpace(2048);
    QVERIFY(open.edge.kinds.empty());
    QVERIFY(!toJson(open)["edge"].contains("kinds"));
    SearchSpace convolutions = open;
    convolutions.edge.kinds = {0};
    Random random(5);
    for (int i = 0; i < 100; ++i) {
        Genome genome = randomGenome(open, random);
        const Architecture architecture = decode(genome, open);
        QVERIFY(architecture.kinds.empty());
        QVERIFY(toText(architecture).find("kinds") == std::string::npos);
        QVERIFY(!toJson(architecture).contains("kinds"));
        genome.extras.resize(genome.extras.size() + 3, 0);
        QCOMPARE(decode(genome, convolutions), architecture);
    }
}

void TestEdgeKinds::spacesReadBack()
{
    Problems problems;
    const SearchSpace space = smallSpace();
    QCOMPARE(toJson(space)["edge"]["kinds"],
             nlohmann::json({"convolution", "depthwise", "average-pool", "maximum-pool", "power",
                             "absolute"}));
    QCOMPARE(readSearchSpace(toJson(space), problems), space);
    const nlohmann::json json{{"preset", "open"}, {"edge", {{"kinds", {"power", "convolution"}}}}};
    SearchSpace open = openSpace(2048);
    open.edge.kinds = {4, 0};
    QCOMPARE(readSearchSpace(json, problems), open);
    // A list that is given stands in place of the one before it.
    QVERIFY(readSearchSpace({{"edge", {{"kinds", nlohmann::json::array()}}}}, problems, space)
                .edge.kinds.empty());
    QCOMPARE(readSearchSpace({{"edge", {{"kernels", {0}}}}}, problems, space).edge.kinds,
             space.edge.kinds);
    QVERIFY(problems.empty());
}

void TestEdgeKinds::spacesAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fragment");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    QTest::newRow("an unknown kind") << R"({"edge":{"kinds":["power","median"]}})" << range
                                     << "there is no kind \"median\", there are convolution, ";
    QTest::newRow("a kind twice") << R"({"edge":{"kinds":["power","power"]}})" << range
                                  << "power is listed twice";
    QTest::newRow("a number") << R"({"edge":{"kinds":[4]}})"
                              << static_cast<int>(ErrorCode::WrongType) << "";
}

void TestEdgeKinds::spacesAreRefused()
{
    QFETCH(QString, json);
    QFETCH(int, code);
    QFETCH(QString, fragment);
    test::refusesSpace(json, code, QStringLiteral("space.edge.kinds"), fragment);
}

void TestEdgeKinds::architecturesReadBack()
{
    Problems problems;
    const Architecture architecture{{32, 16, 8, 5}, {5, 2, 2, 1}, {0, 9}, {16, 1}, 2, {1, 4}};
    QCOMPARE(toText(architecture),
             std::string("32,16,8,5 / 5,2,2,1 / kernels 0,9 / kinds depthwise,power / fog 16x1 / "
                         "sides 2"));
    QCOMPARE(toJson(architecture)["kinds"], nlohmann::ordered_json({"depthwise", "power"}));
    QCOMPARE(readArchitecture(toJson(architecture), "network", problems), architecture);
    QVERIFY(problems.empty());
    static_cast<void>(
        readArchitecture({{"lengths", {8, 4, 2}}, {"channels", {1, 1, 1}}, {"kinds", {"medium"}}},
                         "network", problems));
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().subject, std::string("network.kinds"));
}

QTEST_APPLESS_MAIN(TestEdgeKinds)
#include "tst_edge_kinds.moc"
