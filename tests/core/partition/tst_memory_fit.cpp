// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/memory_fit.h"

#include <QtTest>

using namespace splitscape;

class TestMemoryFit : public QObject {
    Q_OBJECT

private slots:
    void shareOfATinySpace_data()
    {
        QTest::addColumn<double>("flash");
        QTest::addColumn<double>("ram");
        QTest::addColumn<double>("whole");
        QTest::addColumn<bool>("split");
        // Input 16, lengths {8, 0}, one channel, at most one layer, two classes: two architectures.
        //   no layer:  16 -> 2, 34 parameters, 136 bytes of Flash, 4 * 18 = 72 bytes of RAM
        //   one layer: 16 -> 8 -> 2, (2 + 1) + (16 + 2) = 21 parameters, 84 bytes, 4 * 24 = 96
        //   bytes
        QTest::newRow("both fit") << 136.0 << 96.0 << 1.0 << true;
        QTest::newRow("Flash is enough for the smaller one") << 100.0 << 96.0 << 0.5 << true;
        QTest::newRow("RAM is enough for the shallow one") << 136.0 << 80.0 << 0.5 << true;
        QTest::newRow("neither fits whole, the raw input does") << 80.0 << 64.0 << 0.0 << true;
        QTest::newRow("not even the input buffer fits") << 1000.0 << 63.0 << 0.0 << false;
    }

    void shareOfATinySpace()
    {
        QFETCH(double, flash);
        QFETCH(double, ram);
        const space::SearchSpace space{{8, 0}, {1}, 1, 16, 1, 2};
        const partition::Limits limits{
            Bytes(static_cast<std::int64_t>(flash)), Bytes(static_cast<std::int64_t>(ram)), {}};
        const auto fit = partition::memoryFit(space, {{}, {}, limits, {}}, 4000, 1, {});
        QVERIFY(fit);
        QTEST(fit->split, "split");
        QFETCH(double, whole);
        // Standard error of 4000 draws of a half: 0.008.
        QVERIFY2(std::abs(fit->whole - whole) < 0.04, qPrintable(QString::number(fit->whole)));
    }

    void absentLimitsAreTheDevices()
    {
        const space::SearchSpace space{{8, 0}, {1}, 1, 16, 1, 2};
        cost::DeviceProfile device;
        device.ram = Bytes(63);
        QVERIFY(!partition::memoryFit(space, {device, {}, {}, {}}, 10, 1, {})->split);
        device.ram = Bytes(96);
        QCOMPARE(partition::memoryFit(space, {device, {}, {}, {}}, 10, 1, {})->whole,
                 1.0); // external Flash
    }

    void theDeepestSpaceDoesNotOverflow()
    {
        space::SearchSpace space;
        space.maximumLayers = 64 - 2;
        const auto fit = partition::memoryFit(
            space, {{}, {}, {Bytes(1 << 20), Bytes(1 << 17), {}}, {}}, 500, 7, {});
        QVERIFY(fit && fit->whole >= 0.0 && fit->whole <= 1.0);
        QCOMPARE(*fit,
                 *partition::memoryFit(space, {{}, {}, {Bytes(1 << 20), Bytes(1 << 17), {}}, {}},
                                       500, 7, {}));
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!partition::memoryFit({}, {}, 10, 1, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestMemoryFit)
#include "tst_memory_fit.moc"
