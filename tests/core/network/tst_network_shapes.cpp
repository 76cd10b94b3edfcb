// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"
#include "core/network/number_format.h"

#include <QtTest/QtTest>

#include <functional>

using namespace splitscape;
using namespace splitscape::network;

Q_DECLARE_METATYPE(splitscape::network::Layer)
Q_DECLARE_METATYPE(std::vector<int>)

namespace {

/// input 16x1 -> conv 3 to 2 channels -> [conv 3, conv 3] + -> pool 2 -> 3 classes
Network residual()
{
    NetworkBuilder builder({16, 1}, 3);
    const int before = builder.convolution(2, {3, 1, 1}, true, true);
    builder.convolution(2, {3, 1, 1}, true, true);
    builder.convolution(2, {3, 1, 1}, true, false);
    builder.addTo(before, true);
    builder.pool(LayerKind::AveragePool, {2, 2, 0});
    builder.fullyConnected();
    return builder.network();
}

} // namespace

class TestNetworkShapes : public QObject {
    Q_OBJECT

private slots:
    void layersAreCounted_data();
    void layersAreCounted();
    void windowsStopWhereTheyFit_data();
    void windowsStopWhereTheyFit();
    void cutsSendWhatIsReadLater_data();
    void cutsSendWhatIsReadLater();
    void wrongNetworksAreRefused_data();
    void wrongNetworksAreRefused();
    void formatsHaveTheirSizes();
};

void TestNetworkShapes::layersAreCounted_data()
{
    QTest::addColumn<Layer>("layer");
    QTest::addColumn<qint64>("parameters");
    QTest::addColumn<qint64>("macs");
    QTest::newRow("convolution: 3*2*4+4, 8 positions of 3*2*4")
        << Layer{LayerKind::Convolution, 8, 2, 8, 4, 3, 1, 1} << qint64{28} << qint64{192};
    QTest::newRow("transposed: 4*2*3+3, zeros counted: 32*4*2*3")
        << Layer{LayerKind::TransposedConvolution, 8, 2, 32, 3, 4, 4} << qint64{27} << qint64{768};
    QTest::newRow("fully connected: 16*5+5")
        << Layer{LayerKind::FullyConnected, 8, 2, 5, 1, 8, 8} << qint64{85} << qint64{80};
    Layer beside{LayerKind::FullyConnected, 8, 2, 5, 1, 8, 8};
    beside.sides = 2;
    QTest::newRow("fully connected with two side values: 18*5+5")
        << beside << qint64{95} << qint64{90};
    QTest::newRow("depthwise: 3*4+4, 8*4*3")
        << Layer{LayerKind::DepthwiseConvolution, 8, 4, 8, 4, 3, 1, 1} << qint64{16} << qint64{96};
    QTest::newRow("average of 2: 4*4*2")
        << Layer{LayerKind::AveragePool, 8, 4, 4, 4, 2, 2} << qint64{0} << qint64{32};
    QTest::newRow("maximum of 3 by 2: 4*4*3")
        << Layer{LayerKind::MaximumPool, 8, 4, 4, 4, 3, 2, 1} << qint64{0} << qint64{48};
    QTest::newRow("average of all: 8*4")
        << Layer{LayerKind::GlobalAveragePool, 8, 4, 1, 4, 8, 8} << qint64{0} << qint64{32};
    QTest::newRow("sum: one a value")
        << Layer{LayerKind::Add, 8, 4, 8, 4, 1, 1} << qint64{0} << qint64{32};
    QTest::newRow("square") << Layer{LayerKind::Square, 8, 4, 8, 4, 1, 1} << qint64{0}
                            << qint64{32};
}

void TestNetworkShapes::layersAreCounted()
{
    QFETCH(Layer, layer);
    QFETCH(qint64, parameters);
    QFETCH(qint64, macs);
    QCOMPARE(qint64{parameterCount(layer)}, parameters);
    QCOMPARE(qint64{multiplyAccumulates(layer)}, macs);
}

void TestNetworkShapes::windowsStopWhereTheyFit_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::addColumn<int>("expected");
    QTest::newRow("three of 5") << 5 << 3 << 1 << 0 << 3;
    QTest::newRow("the length stays") << 5 << 3 << 1 << 1 << 5;
    QTest::newRow("0-1-2 and 2-3-4") << 5 << 3 << 2 << 0 << 2;
    QTest::newRow("the rest is left") << 7 << 4 << 4 << 0 << 1;
    QTest::newRow("longer than there is") << 2 << 3 << 1 << 0 << 0;
    QTest::newRow("padding makes room") << 2 << 3 << 1 << 1 << 2;
}

void TestNetworkShapes::windowsStopWhereTheyFit()
{
    QFETCH(int, length);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, padding);
    QFETCH(int, expected);
    QCOMPARE(positions(length, {kernel, stride, padding}), expected);
}

void TestNetworkShapes::cutsSendWhatIsReadLater_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<std::vector<int>>("activations");
    QTest::addColumn<qint64>("values");
    using List = std::vector<int>;
    QTest::newRow("0: the input") << 0 << List{-1} << qint64{16};
    QTest::newRow("1: what both branches read, once") << 1 << List{0} << qint64{32};
    QTest::newRow("2: inside the block, both branches") << 2 << List{0, 1} << qint64{64};
    QTest::newRow("3: before the sum") << 3 << List{0, 2} << qint64{64};
    QTest::newRow("4: the sum") << 4 << List{3} << qint64{32};
    QTest::newRow("5: the pooled half") << 5 << List{4} << qint64{16};
    QTest::newRow("6: the scores") << 6 << List{5} << qint64{3};
}

void TestNetworkShapes::cutsSendWhatIsReadLater()
{
    QFETCH(int, cut);
    QFETCH(std::vector<int>, activations);
    QFETCH(qint64, values);
    const Network network = residual();
    QVERIFY(validate(network).has_value());
    QVERIFY(!isPaperChain(network));
    QCOMPARE(crossing(network, static_cast<std::size_t>(cut)), activations);
    QCOMPARE(qint64{crossingValues(network, static_cast<std::size_t>(cut))}, values);
    // The block's second convolution runs while three activations of 32 values are alive.
    QCOMPARE(liveValues(network, 2), std::int64_t{96});
}

void TestNetworkShapes::wrongNetworksAreRefused_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<Layer>("instead");
    QTest::addColumn<QString>("subject");
    const auto with = [](std::size_t index, const std::function<void(Layer&)>& change) {
        Layer layer = residual().layers[index];
        change(layer);
        return layer;
    };
    QTest::newRow("reads a later layer")
        << 1 << with(1, [](Layer& layer) { layer.input = 2; }) << "layer 2";
    QTest::newRow("a sum of one") << 3 << with(3, [](Layer& layer) { layer.addend = kNoOperand; })
                                  << "layer 4";
    QTest::newRow("a sum of two shapes")
        << 3 << with(3, [](Layer& layer) { layer.addend = kNetworkInput; }) << "layer 4";
    QTest::newRow("an output of another length")
        << 0 << with(0, [](Layer& layer) { layer.outLength = 15; }) << "layer 1";
    QTest::newRow("an input of another length")
        << 0 << with(0, [](Layer& layer) { layer.inLength = 17; }) << "layer 1";
    QTest::newRow("no stride") << 4 << with(4, [](Layer& layer) { layer.stride = 0; }) << "layer 5";
    QTest::newRow("a layer that nobody reads")
        << 3 << with(3, [](Layer& layer) { layer.input = layer.addend; }) << "layer 3";
    QTest::newRow("batch norm on a sum")
        << 3 << with(3, [](Layer& layer) { layer.batchNorm = true; }) << "layer 4";
    QTest::newRow("a ReLU on a pool")
        << 4 << with(4, [](Layer& layer) { layer.relu = true; }) << "layer 5";
    QTest::newRow("side values that the network has not")
        << 5 << with(5, [](Layer& layer) { layer.sides = 1; }) << "layer 6";
    QTest::newRow("side values before the end")
        << 2 << with(2, [](Layer& layer) { layer.sides = 1; }) << "layer 3";
    QTest::newRow("an end without classes") << 5 << with(5, [](Layer& layer) {
        layer.kind = LayerKind::Add;
        layer.addend = 3;
    }) << "layer 6";
}

void TestNetworkShapes::wrongNetworksAreRefused()
{
    QFETCH(int, layer);
    QFETCH(Layer, instead);
    QFETCH(QString, subject);
    Network network = residual();
    network.layers[static_cast<std::size_t>(layer)] = instead;
    const auto checked = validate(network);
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(ErrorCode::ValueOutOfRange));
    QCOMPARE(QString::fromStdString(checked.error().subject), subject);
}

void TestNetworkShapes::formatsHaveTheirSizes()
{
    QCOMPARE(bytesFor(3, NumberFormat::Float32), std::int64_t{12});
    QCOMPARE(bytesFor(3, NumberFormat::Float16), std::int64_t{6});
    QCOMPARE(bytesFor(3, NumberFormat::Int8), std::int64_t{3});
    QCOMPARE(bytesFor(3, NumberFormat::Int4), std::int64_t{2}); // 12 bits
    QCOMPARE(bytesFor(0, NumberFormat::Int4), std::int64_t{0});
    for (int i = 0; i < kNumberFormats; ++i) {
        const auto format = static_cast<NumberFormat>(i);
        QVERIFY(numberFormat(nameOf(format)) == format);
    }
    QVERIFY(!numberFormat("float64"));
}

QTEST_APPLESS_MAIN(TestNetworkShapes)
#include "tst_network_shapes.moc"
