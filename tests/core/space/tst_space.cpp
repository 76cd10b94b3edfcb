// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space_json.h"
#include "tests/core/space/refused_space.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::space;
using network::Layer;
using network::LayerKind;

Q_DECLARE_METATYPE(std::vector<int>)

class TestSpace : public QObject {
    Q_OBJECT

private slots:
    void countsLikeThePaper_data();
    void countsLikeThePaper();
    void layersHaveKernelEqualStride();
    void kernelsAndFogNetworksAreCounted();
    void kernelsKeepTheLength();
    void alikeIsOneArchitecture();
    void extrasAreRefused_data();
    void extrasAreRefused();
    void architecturesAreRefused_data();
    void architecturesAreRefused();
    void decodingDropsSkippedLayers();
    void genomesComeFromTheSpaceAndRepeat();
    void spacesAreRefused_data();
    void spacesAreRefused();
    void architecturesAreCounted();
    void jsonReadsBack();
};

void TestSpace::countsLikeThePaper_data()
{
    QTest::addColumn<std::vector<int>>("lengths");
    QTest::addColumn<std::vector<int>>("channels");
    QTest::addColumn<qint64>("parameters");
    QTest::addColumn<qint64>("macs");
    // SD-1: 16+1, 16*4+4, 16*4*2+2... worked layer by layer:
    // conv 2048->128 k 16: 17; conv 128->8 k 16, 1->4: 68; tconv 8->64 k 8, 4->2: 66; FC 128->2:
    // 258. MACs 2048, 8*16*4 = 512, 64*8*4*2 = 4096, 256.
    QTest::newRow("SD-1 has 409 parameters")
        << std::vector<int>{2048, 128, 8, 64, 2} << std::vector<int>{1, 1, 4, 2, 1} << qint64{409}
        << qint64{6912};
    // conv k 16, 1->3: 51; conv k 32, 3->3: 291; tconv k 32, 3->2: 194; FC 256->2: 514.
    // MACs 128*16*3 = 6144, 4*32*9 = 1152, 128*32*6 = 24576, 512.
    QTest::newRow("SD-2") << std::vector<int>{2048, 128, 4, 128, 2}
                          << std::vector<int>{1, 3, 3, 2, 1} << qint64{1050} << qint64{32384};
    QTest::newRow("no hidden layer at all is one fully connected layer")
        << std::vector<int>{2048, 5} << std::vector<int>{1, 1} << qint64{10245} << qint64{10240};
}

void TestSpace::countsLikeThePaper()
{
    QFETCH(std::vector<int>, lengths);
    QFETCH(std::vector<int>, channels);
    QFETCH(qint64, parameters);
    QFETCH(qint64, macs);
    const Architecture architecture{lengths, channels};
    QVERIFY(validate(architecture).has_value());
    QVERIFY(isValid(lengths, channels));
    QCOMPARE(qint64{parameterCount(architecture)}, parameters);
    QCOMPARE(qint64{multiplyAccumulates(architecture)}, macs);
}

void TestSpace::layersHaveKernelEqualStride()
{
    const auto layers = layersOf({{2048, 128, 128, 512, 2}, {1, 3, 2, 4, 1}});
    QCOMPARE(layers.size(), std::size_t{4});
    QCOMPARE(layers[0],
             (Layer{LayerKind::Convolution, 2048, 1, 128, 3, 16, 16, 0, false, true, -1}));
    QCOMPARE(layers[1], (Layer{LayerKind::Convolution, 128, 3, 128, 2, 1, 1, 0, false, true, 0}));
    QCOMPARE(layers[2],
             (Layer{LayerKind::TransposedConvolution, 128, 2, 512, 4, 4, 4, 0, false, true, 1}));
    QCOMPARE(layers[3],
             (Layer{LayerKind::FullyConnected, 512, 4, 2, 1, 512, 512, 0, false, false, 2}));
    QVERIFY(network::isPaperChain(networkOf({{2048, 128, 128, 512, 2}, {1, 3, 2, 4, 1}})));
    QCOMPARE(toText({{2048, 128, 2}, {1, 3, 1}}), std::string("2048,128,2 / 1,3,1"));
}

void TestSpace::kernelsAndFogNetworksAreCounted()
{
    // Kernel 7 from 32 to 16 positions in 2 channels, padded by 3: 7*1*2+2 = 16 parameters, 16*7*2
    // = 224 MACs. Then kernel = stride 2, 2 to 2 channels: 10 and 8*4*2 = 64.
    Architecture architecture{{32, 16, 8, 5}, {1, 2, 2, 1}, {7, 0}, {}};
    QVERIFY(validate(architecture).has_value());
    const auto network = networkOf(architecture);
    QVERIFY(network::validate(network).has_value());
    QCOMPARE(network.layers[0],
             (Layer{LayerKind::Convolution, 32, 1, 16, 2, 7, 2, 3, false, true, -1}));
    QCOMPARE(network.layers[1],
             (Layer{LayerKind::Convolution, 16, 2, 8, 2, 2, 2, 0, false, true, 0}));
    // The fully connected layer: 16 values to 5 classes, 85 parameters and 80 MACs.
    QCOMPARE(parameterCount(architecture), std::int64_t{16 + 10 + 85});
    QCOMPARE(multiplyAccumulates(architecture), std::int64_t{224 + 64 + 80});
    QCOMPARE(toText(architecture), std::string("32,16,8,5 / 1,2,2,1 / kernels 7,0"));

    // On the raw input: kernel 7 to 4 channels 32, pool to 16 positions, a block of twice 5*4*4+4 =
    // 84, pool to 8, and 32 values to 5 classes: 165 parameters.
    architecture = {{32, 5}, {1, 1}, {}, {4, 1}};
    QVERIFY(validate(architecture).has_value());
    const auto rich = networkOf(architecture);
    QVERIFY2(network::validate(rich).has_value(),
             "the fog network's shapes follow from each other");
    QCOMPARE(rich.layers.size(), std::size_t{7});
    QCOMPARE(rich.layers[4].addend, 1);
    QCOMPARE(parameterCount(architecture), std::int64_t{32 + 84 + 84 + 165});
    // MACs: 32*7*4, pool 16*2*4, twice 16*5*4*4, add 16*4, pool 8*2*4, 160.
    QCOMPARE(multiplyAccumulates(architecture), std::int64_t{896 + 128 + 2 * 1280 + 64 + 64 + 160});
    QCOMPARE(toText(architecture), std::string("32,5 / 1,1 / fog 4x1"));
    QVERIFY(architecture != (Architecture{{32, 5}, {1, 1}}));

    // 128 positions: pool by 2 behind the convolution, by 8 behind the only block, from 64 to 8.
    const auto pooled = networkOf({{128, 5}, {1, 1}, {}, {4, 1}});
    QCOMPARE(pooled.layers[1].kernel, 2);
    QCOMPARE(pooled.layers[5].kernel, 8);
    QCOMPARE(pooled.layers[5].outLength, 8);
    // Without a block the one pool does it all.
    QCOMPARE(networkOf({{128, 5}, {1, 1}, {}, {4, 0}}).layers[1].kernel, 16);
}

void TestSpace::kernelsKeepTheLength()
{
    // Whatever kernel and stride: input length / stride positions.
    for (int stride = 1; stride <= 16; stride *= 2) {
        for (int kernel = 1; kernel <= 25; ++kernel) {
            const Architecture architecture{{64, 64 / stride, 5}, {1, 3, 1}, {kernel}, {}};
            const bool possible = stride > 1 || kernel % 2 == 1;
            QCOMPARE(validate(architecture).has_value(), possible);
            if (possible)
                QVERIFY(network::validate(networkOf(architecture)).has_value());
        }
    }
}

void TestSpace::alikeIsOneArchitecture()
{
    const Architecture plain{{32, 16, 8, 5}, {1, 2, 2, 1}};
    const Architecture same{{32, 16, 8, 5}, {1, 2, 2, 1}, {2, 0}, {0, 3}};
    QVERIFY(plain != same);
    QCOMPARE(simplified(same), plain);
    const Architecture other{{32, 16, 8, 5}, {1, 2, 2, 1}, {2, 5}, {4, 3}};
    QCOMPARE(simplified(other), (Architecture{{32, 16, 8, 5}, {1, 2, 2, 1}, {0, 5}, {4, 3}}));
}

void TestSpace::extrasAreRefused_data()
{
    QTest::addColumn<std::vector<int>>("kernels");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<QString>("subject");
    using List = std::vector<int>;
    QTest::newRow("a kernel too few") << List{3} << 0 << 0 << "kernels";
    QTest::newRow("a kernel longer than its input") << List{33, 0} << 0 << 0 << "kernels";
    QTest::newRow("a kernel of a layer that stretches") << List{0, 3} << 0 << 0 << "kernels";
    QTest::newRow("a negative kernel") << List{-1, 0} << 0 << 0 << "kernels";
    QTest::newRow("blocks without channels") << List{} << 0 << 1 << "fog";
    QTest::newRow("too many channels") << List{} << 1025 << 1 << "fog";
    QTest::newRow("a negative number of blocks") << List{} << 4 << -1 << "fog";
}

void TestSpace::extrasAreRefused()
{
    QFETCH(std::vector<int>, kernels);
    QFETCH(int, channels);
    QFETCH(int, blocks);
    QFETCH(QString, subject);
    const auto checked
        = validate(Architecture{{32, 8, 16, 5}, {1, 2, 2, 1}, kernels, {channels, blocks}});
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(ErrorCode::ValueOutOfRange));
    QCOMPARE(QString::fromStdString(checked.error().subject), subject);
}

void TestSpace::architecturesAreRefused_data()
{
    QTest::addColumn<std::vector<int>>("lengths");
    QTest::addColumn<std::vector<int>>("channels");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("fragment");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    using List = std::vector<int>;
    QTest::newRow("empty") << List{} << List{} << range << "lengths"
                           << "found 0";
    QTest::newRow("input only") << List{2048} << List{1} << range << "lengths"
                                << "found 1";
    QTest::newRow("lists of different length")
        << List{2048, 4, 2} << List{1, 1} << range << "channels"
        << "found 2";
    QTest::newRow("a zero length") << List{2048, 0, 2} << List{1, 1, 1} << range << "lengths"
                                   << "found 0";
    QTest::newRow("a negative channel") << List{2048, 8, 2} << List{1, -1, 1} << range << "channels"
                                        << "found -1";
    QTest::newRow("output with channels")
        << List{2048, 8, 2} << List{1, 1, 3} << range << "channels"
        << "found 3";
    QTest::newRow("lengths that do not divide")
        << List{2048, 8, 12, 2} << List{1, 1, 1, 1} << static_cast<int>(ErrorCode::SpaceIndivisible)
        << "lengths"
        << "8 and 12";
    QTest::newRow("an enormous length") << List{2147483647, 2} << List{1, 1} << range << "lengths"
                                        << "2147483647";
    QTest::newRow("an enormous activation")
        << List{16777216, 16777216, 2} << List{1, 65536, 1} << range << "lengths"
        << "values";
    QTest::newRow("an enormous layer")
        << List{16777216, 1, 2} << List{1, 65536, 1} << range << "lengths"
        << "weights";
    QTest::newRow("too deep") << List(100, 2) << List(100, 1) << range << "lengths"
                              << "found 100";
}

void TestSpace::architecturesAreRefused()
{
    QFETCH(std::vector<int>, lengths);
    QFETCH(std::vector<int>, channels);
    QFETCH(int, code);
    QFETCH(QString, subject);
    QFETCH(QString, fragment);
    const auto checked = validate(Architecture{lengths, channels});
    QVERIFY(!checked);
    QVERIFY(!isValid(lengths, channels));
    QCOMPARE(static_cast<int>(checked.error().code), code);
    QCOMPARE(QString::fromStdString(checked.error().subject), subject);
    QVERIFY2(QString::fromStdString(checked.error().detail).contains(fragment),
             checked.error().detail.c_str());
}

void TestSpace::decodingDropsSkippedLayers()
{
    SearchSpace space;
    space.classes = 2;
    space.maximumLayers = 4;
    const Genome first{{128, 0, 8, 64}, {1, 3, 4, 2}};
    const Genome second{{0, 128, 8, 64}, {2, 1, 4, 2}};
    const Architecture expected{{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}};
    QCOMPARE(decode(first, space), expected);
    QCOMPARE(decode(second, space), expected);
    QCOMPARE(decode({{0, 0, 0, 0}, {1, 1, 1, 1}}, space), (Architecture{{2048, 2}, {1, 1}}));
}

void TestSpace::genomesComeFromTheSpaceAndRepeat()
{
    const SearchSpace space;
    Random first(5);
    Random second(5);
    for (int i = 0; i < 200; ++i) {
        const Genome genome = randomGenome(space, first);
        QCOMPARE(genome, randomGenome(space, second));
        QCOMPARE(genome.lengths.size(), std::size_t{8});
        QVERIFY(validate(decode(genome, space)).has_value());
    }
    QVERIFY(!std::ranges::count(withoutLayerOptimisation(space).lengths, 0));
}

void TestSpace::spacesAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("fragment");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    const int pair = static_cast<int>(ErrorCode::SpaceIndivisible);
    const int type = static_cast<int>(ErrorCode::WrongType);
    QTest::newRow("a pair of lengths")
        << R"({"lengths":[64,48],"input_length":192})" << pair << "space.lengths"
        << "64 and 48";
    QTest::newRow("a length and the input") << R"({"lengths":[100,0]})" << pair << "space.lengths"
                                            << "100 and 2048";
    QTest::newRow("no lengths") << R"({"lengths":[]})" << range << "space.lengths"
                                << "found 0";
    QTest::newRow("only zero") << R"({"lengths":[0]})" << range << "space.lengths"
                               << "other than 0";
    QTest::newRow("a negative length") << R"({"lengths":[-4]})" << range << "space.lengths"
                                       << "found -4";
    QTest::newRow("a length twice") << R"({"lengths":[4,4]})" << range << "space.lengths"
                                    << "4 is listed twice";
    QTest::newRow("a zero channel") << R"({"channels":[0]})" << range << "space.channels"
                                    << "found 0";
    QTest::newRow("no layers") << R"({"max_layers":0})" << range << "space.max_layers"
                               << "found 0";
    QTest::newRow("too many layers") << R"({"max_layers":1000000})" << range << "space.max_layers"
                                     << "found 1000000";
    QTest::newRow("no input") << R"({"input_length":0})" << range << "space.input_length"
                              << "found 0";
    QTest::newRow("text for a list") << R"({"lengths":"1024"})" << type << "space.lengths"
                                     << "list";
    QTest::newRow("half a length") << R"({"lengths":[1.5]})" << type << "space.lengths"
                                   << "whole";
    QTest::newRow("weights beyond bounds") << R"({"channels":[65536]})" << range << "space.channels"
                                           << "weights";
    QTest::newRow("a misspelt key")
        << R"({"lenghts":[4]})" << static_cast<int>(ErrorCode::UnknownKey) << "space.lenghts"
        << "lengths";
    QTest::newRow("no object") << "[1]" << type << "space"
                               << "object";
}

void TestSpace::spacesAreRefused()
{
    QFETCH(QString, json);
    QFETCH(int, code);
    QFETCH(QString, subject);
    QFETCH(QString, fragment);
    test::refusesSpace(json, code, subject, fragment);
}

void TestSpace::architecturesAreCounted()
{
    SearchSpace space{
        .lengths = {8, 4, 0}, .channels = {1, 2}, .maximumLayers = 2, .inputLength = 16};
    // Depth 0: 1, depth 1: 4, depth 2: 16.
    QCOMPARE(architectureCount(space), 21.0);
    QCOMPARE(architectureCount(withoutLayerOptimisation(space)), 16.0);
    std::set<Architecture> seen;
    Random random(1);
    for (int i = 0; i < 2000; ++i)
        seen.insert(decode(randomGenome(space, random), space));
    QCOMPARE(seen.size(), std::size_t{21});
    // The default space: (36^9 - 1) / 35.
    QCOMPARE(architectureCount(SearchSpace{}), 2901713047669.0);
}

void TestSpace::jsonReadsBack()
{
    const SearchSpace space{.lengths = {32, 8, 0},
                            .channels = {2},
                            .maximumLayers = 3,
                            .inputLength = 64,
                            .inputChannels = 2};
    Problems problems;
    QCOMPARE(readSearchSpace(toJson(space), problems), space);
    QCOMPARE(readSearchSpace(nlohmann::json::object(), problems), SearchSpace{});
    QVERIFY(problems.empty());
    QVERIFY(validate(SearchSpace{}).empty());
}

QTEST_APPLESS_MAIN(TestSpace)
#include "tst_space.moc"
