// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/cost/memory.h"
#include "core/export/activation_places.h"
#include "core/export/c_templates.h"
#include "core/export/int8_c_source.h"
#include "core/space/architecture.h"
#include "tests/core/export/integer_program.h"
#include "tests/core/export/made_networks.h"

#include <QStandardPaths>
#include <QTest>

#include <cstring>

using namespace splitscape;
using network::LayerKind;

namespace {

constexpr std::size_t kSamples = 300;

/// A network, its weights, and where it is cut.
struct Case {
    network::Network network;
    std::size_t cut = 0;
};

Case chain(std::vector<int> lengths, std::vector<int> channels, std::vector<int> kernels = {})
{
    Case one{space::networkOf({std::move(lengths), std::move(channels), std::move(kernels)}), 0};
    one.cut = one.network.layers.size();
    return one;
}

/// Every kind of layer, and a cut that sends two activations.
Case everything(bool cutInside)
{
    network::NetworkBuilder builder({64, 2}, 3);
    builder.convolution(5, {7, 2, 3}, false, true);
    builder.depthwise({5, 1, 2}, false, false);
    const int skipped = builder.last();
    builder.convolution(5, {3, 1, 1}, false, true);
    builder.convolution(5, {5, 1, 2}, false, false);
    builder.addTo(skipped, true);
    builder.pool(LayerKind::MaximumPool, {2, 2, 0});
    builder.convolution(3, {1, 1, 0}, false, false);
    builder.apply(LayerKind::Absolute);
    builder.pool(LayerKind::AveragePool, {3, 2, 1});
    builder.apply(LayerKind::Square);
    builder.globalAverage();
    builder.fullyConnected();
    return {builder.network(), cutInside ? std::size_t{3} : builder.network().layers.size()};
}

std::vector<float> weightsOf(const network::Network& network)
{
    Random random(5);
    std::vector<float> weights(static_cast<std::size_t>(network::parameterCount(network)));
    for (float& weight : weights)
        weight = static_cast<float>(0.4 * random.normal());
    return weights;
}

/// Ranges of activations that fit none of them well: some values will be clamped.
/// @param raised  ranges of layers with a ReLU begin below 0, so that their zero is not the lowest code
std::vector<network::ValueRange> rangesOf(const network::Network& network, bool raised = false)
{
    Random random(6);
    std::vector<network::ValueRange> ranges{{-3.0F, 3.0F}};
    for (const network::Layer& layer : network.layers)
        ranges.push_back({layer.relu && !raised ? 0.0F
                                                : static_cast<float>(random.uniform(-4.0, -0.5)),
                          static_cast<float>(random.uniform(0.5, 4.0))});
    return ranges;
}

/// Bytes of all sections whose names begin so.
qint64 sectionBytes(const QByteArray& sizes, const QByteArray& name)
{
    qint64 sum = 0;
    for (const QByteArray& line : sizes.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0].startsWith(name))
            sum += words[1].toLongLong();
    }
    return sum;
}

} // namespace

class TestInt8C : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theCodeAgreesToTheBit_data();
    void theCodeAgreesToTheBit();
    void placesDoNotOverlap();
    void wrongArgumentsAreNamed();

private:
    QString m_compiler;
};

void TestInt8C::initTestCase()
{
    m_compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    QVERIFY(!m_compiler.isEmpty());
}

void TestInt8C::theCodeAgreesToTheBit_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("SD-1, which stretches") << 0;
    QTest::newRow("SD-2") << 1;
    QTest::newRow("kernels above the stride, padded") << 2;
    QTest::newRow("every kind of layer") << 3;
    QTest::newRow("a cut that sends two activations") << 4;
    QTest::newRow("stretched from and to each number of channels") << 5;
    QTest::newRow("odd lengths, and a window that stands once") << 6;
    QTest::newRow("a ReLU whose zero is not the lowest code") << 7;
    int which = 8;
    for (const auto& [name, kinds] : test::architecturesOfKinds())
        QTest::newRow(name) << which++;
}

void TestInt8C::theCodeAgreesToTheBit()
{
    QFETCH(int, which);
    std::vector<Case> cases{chain({2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}),
                            chain({2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}),
                            chain({256, 64, 16, 5}, {1, 4, 3, 1}, {9, 17}),
                            everything(false),
                            everything(true),
                            chain({64, 16, 32, 64, 128, 256, 512, 3}, {1, 4, 3, 1, 2, 6, 5, 1}),
                            chain({45, 15, 5, 1, 3}, {2, 3, 5, 3, 1}),
                            chain({64, 16, 32, 3}, {1, 2, 3, 1})};
    for (const auto& [name, kinds] : test::architecturesOfKinds())
        cases.push_back({space::networkOf(kinds), space::layerCount(kinds)});
    const bool raised = which == 7;
    const Case& one = cases[static_cast<std::size_t>(which)];
    const auto integers = network::inIntegers(one.network, weightsOf(one.network),
                                              rangesOf(one.network, raised), one.cut);
    QVERIFY(integers);
    const std::vector<int> sent = network::crossing(one.network, one.cut);
    const auto inputs = static_cast<std::size_t>(one.network.inputShape().values());

    Random random(9);
    std::vector<float> samples(kSamples * inputs);
    for (float& value : samples)
        value = static_cast<float>(1.5 * random.normal());
    network::IntegerRun run(*integers);
    const std::vector<std::int8_t> expected = test::codesOf(run, sent, samples, inputs);
    const std::vector<std::int8_t> example(run.codes(network::kNetworkInput).begin(),
                                           run.codes(network::kNetworkInput).end());
    const auto source
        = exporting::toIntegerC(*integers, sent, example, {"a network", "a test", "1"}, "part");
    QVERIFY(source);
    QCOMPARE(source->source.find("part_raise(") != std::string::npos, raised);
    for (const std::string& text : {source->header, source->source})
        QVERIFY(text.starts_with("/* " + std::string(exporting::templates::kLicence) + " */\n"));

    const test::TemporaryFolder folder;
    const QString where = QString::fromStdString(folder.path().string());
    const test::IntegerProgram program
        = test::compiledAndRun(m_compiler, *source, folder, run, sent, samples);
    QVERIFY2(program.problem.isEmpty(), program.problem.constData());
    QCOMPARE(static_cast<std::size_t>(program.codes.size()), expected.size());
    QVERIFY(std::memcmp(program.codes.constData(), expected.data(), expected.size()) == 0);

    // Flash and RAM of the object are the model's. Not optimised: a compiler that does so puts the
    // three numbers of a single channel into the code.
    Bytes flash;
    std::int64_t ram = one.network.inputShape().values();
    for (std::size_t i = 0; i < one.cut; ++i) {
        flash += cost::flashOf(one.network.layers[i], network::NumberFormat::Int8);
        ram = std::max(ram, network::liveValues(one.network, i));
    }
    QCOMPARE(program.printed,
             QByteArray::number(qlonglong(flash.count())) + " "
                 + QByteArray::number(qlonglong(ram)));
    bool good = false;
    const QByteArray built
        = test::ran(m_compiler,
                    test::kIntegerFlags
                        + QStringList{QStringLiteral("-O0"), QStringLiteral("-c"),
                                      QStringLiteral("-fno-asynchronous-unwind-tables"),
                                      QStringLiteral("-fdata-sections"), QStringLiteral("part.c"),
                                      QStringLiteral("-o"), QStringLiteral("part.o")},
                    where, good);
    QVERIFY2(good, built.constData());
    const QByteArray sections = test::ran(
        QStringLiteral("size"), {QStringLiteral("-A"), QStringLiteral("part.o")}, where, good);
    QVERIFY2(good, sections.constData());
    QCOMPARE(sectionBytes(sections, ".rodata.part_"), qint64(flash.count()));
    QCOMPARE(sectionBytes(sections, ".bss"), qint64(ram));
}

void TestInt8C::placesDoNotOverlap()
{
    const Case one = everything(false);
    const std::span layers = std::span(one.network.layers).first(one.cut);
    const auto places = exporting::placeActivations(one.network.inputShape(), layers,
                                                    network::crossing(one.network, one.cut));
    // While layer i runs, all that cross the cut before it and its output lie apart.
    for (std::size_t i = 0; i < one.cut; ++i) {
        std::vector<int> alive = network::crossing(one.network, i);
        alive.push_back(static_cast<int>(i));
        for (const int a : alive)
            for (const int b : alive) {
                const std::int64_t first = places.offsets[static_cast<std::size_t>(a + 1)];
                const std::int64_t second = places.offsets[static_cast<std::size_t>(b + 1)];
                QVERIFY(a == b || first + one.network.shapeOf(a).values() <= second
                        || second + one.network.shapeOf(b).values() <= first);
            }
    }
}

void TestInt8C::wrongArgumentsAreNamed()
{
    const Case one = everything(true);
    auto integers = network::inIntegers(one.network, weightsOf(one.network), rangesOf(one.network),
                                        one.cut);
    QVERIFY(integers);
    const std::vector<int> sent = network::crossing(one.network, one.cut);
    const std::vector<std::int8_t> sample(128);
    QCOMPARE(exporting::toIntegerC(*integers, sent, sample, {}, "1part").error().code,
             ErrorCode::UsageInvalid);
    QCOMPARE(exporting::toIntegerC(*integers, sent, std::span(sample).first(5), {}, "part")
                 .error()
                 .subject,
             std::string("sample"));
    integers->layers.clear();
    QCOMPARE(exporting::toIntegerC(*integers, sent, sample, {}, "part").error().subject,
             std::string("point"));
}

QTEST_APPLESS_MAIN(TestInt8C)
#include "tst_int8_c.moc"
