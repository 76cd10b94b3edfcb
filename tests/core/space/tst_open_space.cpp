// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/search_space.h"
#include "core/space/search_space_json.h"
#include "tests/core/space/refused_space.h"

#include <QtTest/QtTest>

#include <set>

using namespace splitscape;
using namespace splitscape::space;

class TestOpenSpace : public QObject {
    Q_OBJECT
private slots:
    void extraGenesSayTheRest_data();
    void extraGenesSayTheRest();
    void theOpenSpaceHoldsTogether_data();
    void theOpenSpaceHoldsTogether();
    void theRichestFogNetworkIsKnown_data();
    void theRichestFogNetworkIsKnown();
    void everyGenomeIsFoundAgain();
    void thePapersSpaceHasNoExtraGenes();
    void openSpacesAreRefused_data();
    void openSpacesAreRefused();
    void architecturesAreCounted();
    void jsonReadsBack();
};

void TestOpenSpace::extraGenesSayTheRest_data()
{
    QTest::addColumn<Genome>("genome");
    QTest::addColumn<Architecture>("expected");
    // Genes: input length, edge layers, fog channels, fog blocks, two kernels.
    QTest::newRow("no layer: 64 raw values and the fog network")
        << Genome{{32, 8}, {1, 2}, {64, 0, 16, 1, 9, 9}}
        << Architecture{{64, 5}, {1, 1}, {}, {16, 1}};
    QTest::newRow("a wider kernel in the first layer; the second gene does not count")
        << Genome{{32, 8}, {1, 2}, {128, 1, 16, 2, 9, 9}}
        << Architecture{{128, 32, 5}, {1, 1, 1}, {9}, {16, 2}};
    QTest::newRow("a stride of 16 is wider than the kernel of 9")
        << Genome{{8, 4}, {1, 2}, {128, 1, 0, 2, 9, 9}} << Architecture{{128, 8, 5}, {1, 1, 1}};
    QTest::newRow("a layer that stretches has no kernel of its own")
        << Genome{{32, 128}, {1, 2}, {128, 2, 0, 1, 9, 9}}
        << Architecture{{128, 32, 128, 5}, {1, 1, 2, 1}, {9, 0}, {}};
    QTest::newRow("the kernel goes with its layer, also behind a skipped one")
        << Genome{{0, 32}, {1, 2}, {64, 2, 0, 1, 0, 9}}
        << Architecture{{64, 32, 5}, {1, 2, 1}, {9}, {}};
}

void TestOpenSpace::extraGenesSayTheRest()
{
    QFETCH(Genome, genome);
    QFETCH(Architecture, expected);
    SearchSpace space;
    space.maximumLayers = 2;
    space.frontEnd.lengths = {128, 64};
    space.edge = {{0, 1, 2}, {0, 9}};
    space.fog = {{0, 16}, {1, 2}};
    QCOMPARE(extraGenes(space).size(), genome.extras.size());
    QVERIFY(validate(expected).has_value());
    QCOMPARE(decode(genome, space), expected);
}

void TestOpenSpace::theOpenSpaceHoldsTogether_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<std::vector<int>>("inputs");
    QTest::newRow("beats of 2048 values")
        << 2048 << std::vector<int>{2048, 1024, 512, 256, 128, 64, 32};
    QTest::newRow("a row of 187 values cannot be halved") << 187 << std::vector<int>{187};
    QTest::newRow("short samples") << 16 << std::vector<int>{16};
}

void TestOpenSpace::theOpenSpaceHoldsTogether()
{
    QFETCH(int, length);
    QFETCH(std::vector<int>, inputs);
    const SearchSpace space = openSpace(length);
    QCOMPARE(inputLengths(space), inputs);
    const Problems problems = validate(space);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().detail.c_str());
    Random random(3);
    std::set<int> met;
    for (int i = 0; i < 500; ++i) {
        const Architecture architecture = decode(randomGenome(space, random), space);
        const auto valid = validate(architecture);
        QVERIFY2(valid, valid ? "" : (toText(architecture) + valid.error().detail).c_str());
        QVERIFY(architecture.fog.channels > 0);
        met.insert(architecture.lengths.front());
    }
    QCOMPARE(met.size(), inputs.size());
}

void TestOpenSpace::theRichestFogNetworkIsKnown_data()
{
    QTest::addColumn<FogSpace>("fog");
    QTest::addColumn<FogNetwork>("richest");
    QTest::newRow("the paper has none: that of the open space") << FogSpace{} << kOpenFog;
    QTest::newRow("none is all that there is") << FogSpace{{0}, {2}} << kOpenFog;
    QTest::newRow("the largest of both lists")
        << FogSpace{{16, 0, 8}, {1, 3, 2}} << FogNetwork{16, 3};
    QTest::newRow("blocks that are not listed are one") << FogSpace{{8}, {}} << FogNetwork{8, 1};
    QTest::newRow("the open space") << openSpace(2048).fog << kOpenFog;
}

void TestOpenSpace::theRichestFogNetworkIsKnown()
{
    QFETCH(FogSpace, fog);
    QFETCH(FogNetwork, richest);
    SearchSpace space;
    space.fog = fog;
    QVERIFY(richestFog(space) == richest);
}

void TestOpenSpace::everyGenomeIsFoundAgain()
{
    SearchSpace narrow; // no length 0, and no kernel that means the stride but short ones
    narrow.lengths = {512, 128, 32};
    narrow.maximumLayers = 3;
    narrow.frontEnd.lengths = {2048, 1024};
    narrow.edge = {{0, 2, 3}, {3, 9, 25}};
    narrow.fog = {{16, 32}, {1, 2}};
    for (const SearchSpace& space : {SearchSpace{}, openSpace(2048), narrow}) {
        Random random(3);
        for (int i = 0; i < 500; ++i) {
            const Architecture architecture = decode(randomGenome(space, random), space);
            const auto genome = encode(architecture, space);
            QVERIFY2(genome, toText(architecture).c_str());
            QCOMPARE(decode(*genome, space), architecture);
        }
    }
    const SearchSpace paper;
    QVERIFY(!encode({{2048, 100, 5}, {1, 2, 1}}, paper)); // not a length of the space
    QVERIFY(!encode({{2048, 128, 5}, {1, 9, 1}}, paper)); // not a channel count of it
    QVERIFY(!encode({{1024, 128, 5}, {1, 2, 1}}, paper)); // another input
    QVERIFY(!encode({{2048, 128, 4}, {1, 2, 1}}, paper)); // another number of classes
    QVERIFY(!encode({{2048, 128, 5}, {1, 2, 1}, {}, {16, 1}}, paper)); // a fog network
    QVERIFY(!encode({{2048}, {1}}, paper));
}

void TestOpenSpace::thePapersSpaceHasNoExtraGenes()
{
    QVERIFY(extraGenes(SearchSpace{}).empty());
    Random random(1);
    QVERIFY(randomGenome(SearchSpace{}, random).extras.empty());
    QCOMPARE(presetSpace(SpacePreset::Paper, 2048, 1), SearchSpace{});
    QVERIFY(!toJson(SearchSpace{}).contains("fog"));
}

void TestOpenSpace::openSpacesAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("fragment");
    const int range = static_cast<int>(ErrorCode::ValueOutOfRange);
    const int pair = static_cast<int>(ErrorCode::SpaceIndivisible);
    QTest::newRow("a front end that does not divide")
        << R"({"front_end":{"lengths":[1024,3]}})" << pair << "space.front_end.lengths"
        << "3 does not divide the input length of 2048";
    QTest::newRow("a front end and a length that do not divide")
        << R"({"lengths":[9,0],"input_length":18,"front_end":{"lengths":[18,2]}})" << pair
        << "space.lengths"
        << "9 and 2 (the input length)";
    QTest::newRow("more edge layers than genes")
        << R"({"edge":{"layers":[0,9]}})" << range << "space.edge.layers"
        << "at least 0 and at most 8";
    QTest::newRow("an even kernel")
        << R"({"edge":{"kernels":[0,4]}})" << range << "space.edge.kernels"
        << "found 4";
    QTest::newRow("fog channels twice")
        << R"({"fog":{"channels":[16,16]}})" << range << "space.fog.channels"
        << "listed twice";
    QTest::newRow("too many blocks")
        << R"({"fog":{"blocks":[1000]}})" << range << "space.fog.blocks"
        << "found 1000";
    QTest::newRow("a misspelt list")
        << R"({"fog":{"chanels":[16]}})" << static_cast<int>(ErrorCode::UnknownKey)
        << "space.fog.chanels"
        << "channels";
    QTest::newRow("an unknown preset") << R"({"preset":"closed"})" << range << "space.preset"
                                       << "open";
}

void TestOpenSpace::openSpacesAreRefused()
{
    QFETCH(QString, json);
    QFETCH(int, code);
    QFETCH(QString, subject);
    QFETCH(QString, fragment);
    test::refusesSpace(json, code, subject, fragment);
}

void TestOpenSpace::architecturesAreCounted()
{
    SearchSpace space{
        .lengths = {8, 4, 0}, .channels = {1, 2}, .maximumLayers = 2, .inputLength = 16};
    // 3 input lengths, depths 0 and 1 (1 + 4), no fog network or 2 of one block.
    space.frontEnd.lengths = {16, 8, 4};
    space.edge.layers = {0, 1};
    space.fog = {{0, 4, 8}, {1}};
    QCOMPARE(architectureCount(space), 45.0);
    std::set<Architecture> seen;
    Random random(1);
    for (int i = 0; i < 4000; ++i)
        seen.insert(decode(randomGenome(space, random), space));
    QCOMPARE(seen.size(), std::size_t{45});
}

void TestOpenSpace::jsonReadsBack()
{
    Problems problems;
    const SearchSpace open = openSpace(1024, 2);
    QCOMPARE(readSearchSpace(toJson(open), problems), open);
    const nlohmann::json preset{{"preset", "open"}, {"input_length", 1024}, {"input_channels", 2}};
    QCOMPARE(readSearchSpace(preset, problems), open);
    SearchSpace withoutFog = open;
    withoutFog.fog = {};
    nlohmann::json changed = preset;
    changed["fog"] = {{"channels", nlohmann::json::array()}, {"blocks", nlohmann::json::array()}};
    QCOMPARE(readSearchSpace(changed, problems), withoutFog);
    QVERIFY(problems.empty());
}

QTEST_APPLESS_MAIN(TestOpenSpace)
#include "tst_open_space.moc"
