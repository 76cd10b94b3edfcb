// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/augmentation.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace splitscape;
using train::Augmentation;
using train::Augmenter;

class TestAugmentation : public QObject {
    Q_OBJECT

private slots:
    void nothingIsNotActive();
    void aShiftRepeatsTheEnds();
    void channelsMoveTogether();
    void scaleAndNoiseAreAsLargeAsSaid();
    void theSameSeedChangesTheSame();
};

void TestAugmentation::nothingIsNotActive()
{
    QVERIFY(!Augmenter({}, 1, 1).isActive());
    QVERIFY(Augmenter({.noise = 0.1}, 1, 1).isActive());
}

// A quarter of 4 positions: by -1, 0 or 1.
void TestAugmentation::aShiftRepeatsTheEnds()
{
    Augmenter augmenter({.shift = 0.25}, 1, 3);
    const std::array sample{1.0F, 2.0F, 3.0F, 4.0F};
    const std::array<std::array<float, 4>, 3> possible{
        {{1.0F, 1.0F, 2.0F, 3.0F}, sample, {2.0F, 3.0F, 4.0F, 4.0F}}};
    std::array<int, 3> met{};
    for (int draw = 0; draw < 300; ++draw) {
        std::array<float, 4> changed{};
        augmenter.change(sample, changed);
        const auto found = std::find(possible.begin(), possible.end(), changed);
        QVERIFY(found != possible.end());
        ++met[static_cast<std::size_t>(found - possible.begin())];
    }
    for (const int times : met)
        QVERIFY(times > 60); // 100 in the mean, deviation 8
}

void TestAugmentation::channelsMoveTogether()
{
    Augmenter augmenter({.shift = 0.5}, 2, 4);
    const std::array sample{1.0F, 10.0F, 2.0F, 20.0F};
    for (int draw = 0; draw < 50; ++draw) {
        std::array<float, 4> changed{};
        augmenter.change(sample, changed);
        QCOMPARE(changed[1], 10.0F * changed[0]);
        QCOMPARE(changed[3], 10.0F * changed[2]);
    }
}

void TestAugmentation::scaleAndNoiseAreAsLargeAsSaid()
{
    Augmenter scaled({.scale = 0.2}, 1, 5);
    float least = 2.0F;
    float most = 0.0F;
    for (int draw = 0; draw < 500; ++draw) {
        std::array<float, 1> changed{};
        scaled.change(std::array{1.0F}, changed);
        least = std::min(least, changed[0]);
        most = std::max(most, changed[0]);
    }
    QVERIFY(least >= 0.8F && least < 0.81F);
    QVERIFY(most <= 1.2F && most > 1.19F);

    Augmenter noisy({.noise = 0.5}, 1, 6);
    std::vector<float> zeros(20000, 0.0F);
    std::vector<float> changed(zeros.size());
    noisy.change(zeros, changed);
    const double squares = std::inner_product(changed.begin(), changed.end(), changed.begin(), 0.0);
    QVERIFY(std::abs(std::sqrt(squares / 20000.0) - 0.5) < 0.01);
}

void TestAugmentation::theSameSeedChangesTheSame()
{
    const Augmentation settings{.shift = 0.1, .scale = 0.1, .noise = 0.1};
    Augmenter one(settings, 1, 7);
    Augmenter other(settings, 1, 7);
    const std::vector<float> sample(64, 1.0F);
    std::vector<float> first(64);
    std::vector<float> second(64);
    for (int draw = 0; draw < 3; ++draw) {
        one.change(sample, first);
        other.change(sample, second);
        QCOMPARE(first, second);
    }
}

QTEST_APPLESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
