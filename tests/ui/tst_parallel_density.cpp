// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "ui/charts/line_density.h"
#include "ui/charts/parallel_density.h"

#include <QtTest/QtTest>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

double inkOf(const PixelCounts& pixels)
{
    return std::accumulate(pixels.counts.begin(), pixels.counts.end(), 0.0);
}

DensityRequest requestFor(std::size_t candidates, const FilterRule& filter)
{
    SnapshotRequest snapshot;
    snapshot.added = test::madeRun(candidates, 100, 2);
    snapshot.rules = tests::paperRules();
    snapshot.filter = filter;
    DensityRequest request;
    request.snapshot = makeSnapshot(snapshot);
    request.axes = parallelAxes(*request.snapshot);
    request.size = {450, 120};
    request.axisHeight = 100.0;
    request.line = Qt::black;
    request.context = QColor(180, 180, 190);
    return request;
}

} // namespace

class TestParallelDensity : public QObject {
    Q_OBJECT

private slots:
    void aLevelLineFillsItsRow()
    {
        LineCounter counter(20, 10);
        counter.add(4.5F, 4.5F, 3);
        const PixelCounts pixels = counter.counts();
        for (int row = 0; row < 10; ++row) {
            for (const float count : pixels.row(row))
                QCOMPARE(count, row == 4 ? 3.0F : 0.0F);
        }
        QCOMPARE(pixels.most, 3.0F);
    }

    void betweenTwoRowsItIsShared()
    {
        LineCounter counter(8, 10);
        counter.add(5.0F, 5.0F, 2);
        const PixelCounts pixels = counter.counts();
        for (int column = 0; column < 8; ++column) {
            QCOMPARE(pixels.row(4)[std::size_t(column)], 1.0F);
            QCOMPARE(pixels.row(5)[std::size_t(column)], 1.0F);
        }
    }

    void aLineIsAPixelWideWhateverItsSlope_data()
    {
        QTest::addColumn<float>("from");
        QTest::addColumn<float>("to");
        QTest::newRow("falling gently") << 10.0F << 30.0F;
        QTest::newRow("falling") << 10.0F << 90.0F;
        QTest::newRow("rising steeply") << 190.0F << 10.0F;
        QTest::newRow("level") << 60.5F << 60.5F;
    }
    void aLineIsAPixelWideWhateverItsSlope()
    {
        QFETCH(float, from);
        QFETCH(float, to);
        constexpr int kColumns = 40;
        LineCounter counter(kColumns, 200);
        counter.add(from, to, 10);
        const PixelCounts pixels = counter.counts();
        const double length = std::hypot(double(kColumns), double(to - from));
        QVERIFY2(std::abs(inkOf(pixels) / (10.0 * length) - 1.0) < 0.01,
                 qPrintable(QString::number(inkOf(pixels))));
        // No gaps: each column and each row between has ink of the line, where it should be.
        for (int column = 0; column < kColumns; ++column) {
            const double expected = double(from) + double(to - from) * (column + 0.5) / kColumns;
            double mean = 0.0;
            double ink = 0.0;
            for (int row = 0; row < 200; ++row) {
                ink += double(pixels.row(row)[std::size_t(column)]);
                mean += double(pixels.row(row)[std::size_t(column)]) * (row + 0.5);
            }
            QVERIFY(std::abs(mean / ink - expected) < 0.02);
        }
        for (int row = int(std::min(from, to)) + 1; row < int(std::max(from, to)) - 1; ++row)
            QVERIFY(*std::max_element(pixels.row(row).begin(), pixels.row(row).end()) > 1.0F);
    }

    void heightsBeyondTheStripAreAtItsEdges()
    {
        LineCounter beyond(10, 20);
        beyond.add(-50.0F, 900.0F, 7);
        LineCounter edges(10, 20);
        edges.add(0.0F, 20.0F, 7);
        QCOMPARE(beyond.counts().counts, edges.counts().counts);
    }

    void fortyMillionLinesAreCounted()
    {
        // The slope at which most ink falls on one pixel. A number that overflowed would leave its
        // pixel nearly empty, and one more in its neighbour.
        constexpr float kSteepest = 0.749F * 40.0F;
        LineCounter some(40, 50);
        some.add(5.5F, 5.5F + kSteepest, 1000);
        LineCounter most(40, 50);
        for (int i = 0; i < 40; ++i)
            most.add(5.5F, 5.5F + kSteepest, 1000000);
        const PixelCounts few = some.counts();
        const PixelCounts many = most.counts();
        QVERIFY(few.most > 1000.0F);
        for (std::size_t i = 0; i < few.counts.size(); ++i)
            QVERIFY(std::abs(many.counts[i] / 40000.0F - few.counts[i]) < 0.5F);
    }

    void manyLinesAreAsManyTimesOne()
    {
        LineCounter one(30, 50);
        LineCounter many(30, 50);
        one.add(3.0F, 41.0F, 1000);
        for (int i = 0; i < 1000; ++i)
            many.add(3.0F, 41.0F, 1);
        const PixelCounts a = one.counts();
        const PixelCounts b = many.counts();
        // The dots of a single line are rounded to a 64th, and two or three may meet in a pixel.
        for (std::size_t i = 0; i < a.counts.size(); ++i)
            QVERIFY(std::abs(a.counts[i] - b.counts[i]) <= 3.0F * 1000.0F / 64.0F);
    }

    void theMapIsThatOfTheAxis_data()
    {
        QTest::addColumn<ParallelScale>("scale");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("accuracy") << ParallelScale::Linear << 0.2 << 0.97;
        QTest::newRow("energy") << ParallelScale::Logarithmic << 0.02 << 3.5;
        QTest::newRow("bytes from none") << ParallelScale::Shifted << 0.0 << 1048576.0;
        QTest::newRow("bytes within a narrow range") << ParallelScale::Shifted << 500000.0 << 500200.0;
        QTest::newRow("operations") << ParallelScale::Logarithmic << 900.0 << 4.0e8;
        QTest::newRow("candidates far from the first")
            << ParallelScale::Linear << 9.0e6 << 9.0e6 + 40.0;
    }
    void theMapIsThatOfTheAxis()
    {
        QFETCH(ParallelScale, scale);
        QFETCH(double, lower);
        QFETCH(double, upper);
        ParallelAxis axis;
        axis.scale = scale;
        axis.range = {lower, upper};
        const AxisMap map(axis);
        for (int i = 0; i <= 200; ++i) {
            const double value = axis.valueAt(i / 200.0);
            QVERIFY(std::abs(axis.fractionOf(value) - i / 200.0) < 1e-6);
            QVERIFY(std::abs(double(map(value)) - axis.fractionOf(value))
                    < 1e-3); // a fifth of a pixel
        }
        QVERIFY(std::isnan(axis.fractionOf(kUnknown)));
    }

    void whatIsHiddenIsGrey()
    {
        FilterRule filter;
        filter.ranges[std::size_t(CandidateColumn::Accuracy)] = ValueRange{0.75, 1.0};
        const DensityRequest request = requestFor(400, filter);
        QVERIFY(!request.snapshot->order.empty());
        const DensityPicturePtr picture = paintDensity(request);
        QCOMPARE(picture->image.size(), request.size);
        // At the bottom of the first axis are only hidden ones, at its top only others.
        const auto strongest = [&](int from, int to) {
            QRgb found = 0;
            for (int y = from; y < to; ++y) {
                for (int x = 0; x < 3; ++x)
                    found = qAlpha(picture->image.pixel(x, y)) > qAlpha(found)
                        ? picture->image.pixel(x, y)
                        : found;
            }
            return found;
        };
        const QRgb top = strongest(0, 10);
        const QRgb bottom = strongest(70, 100);
        QVERIFY(qAlpha(top) > 30);
        QCOMPARE(qRed(top), 0);
        QVERIFY(qAlpha(bottom) > 10);
        QVERIFY(qBlue(bottom) > qRed(bottom)); // premultiplied grey of the context
    }

    void withoutAFilterNothingIsGrey()
    {
        const DensityPicturePtr picture = paintDensity(requestFor(400, {}));
        for (int y = 0; y < picture->image.height(); ++y) {
            for (int x = 0; x < picture->image.width(); ++x)
                QCOMPARE(qRed(picture->image.pixel(x, y)), 0);
        }
    }

    void noCandidatesAreAnEmptyPicture()
    {
        const DensityPicturePtr picture = paintDensity(requestFor(0, {}));
        QCOMPARE(qAlpha(picture->image.pixel(100, 50)), 0);
        QVERIFY(!picture->nearest({100.0, 50.0}, 6.0));
    }

    void figuresNoRunHasAreAtTheBottom()
    {
        // As a file could hold that no search wrote.
        auto strange = std::make_shared<evaluate::CandidateResult>(
            *test::madeCandidate(1, {2048, 8, 5}, {1, 1, 1}, 0.5));
        strange->best->edgeCompute = Energy::joules(std::numeric_limits<double>::infinity());
        strange->best->flash = Bytes(-100000);
        SnapshotRequest snapshot;
        snapshot.rules = tests::paperRules();
        snapshot.added
            = {test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.8), strange};
        DensityRequest request = requestFor(10, {});
        request.snapshot = makeSnapshot(snapshot);
        request.axes = parallelAxes(*request.snapshot);
        const DensityPicturePtr picture = paintDensity(request);
        for (const std::vector<float>& axis : picture->fractions) {
            for (const float fraction : axis)
                QVERIFY(fraction == -1.0F || (fraction >= 0.0F && fraction <= 1.0F));
        }
    }

    void everyAxisHasAPlaceForEveryCandidate()
    {
        const DensityRequest request = requestFor(3000, {});
        const DensityPicturePtr picture = paintDensity(request);
        QCOMPARE(picture->fractions.size(), request.axes.size());
        for (std::size_t a = 0; a < request.axes.size(); ++a) {
            QCOMPARE(picture->fractions[a].size(), std::size_t(3000));
            for (std::uint32_t row = 0; row < 3000; ++row) {
                const double fraction = request.axes[a].fractionOf(
                    request.snapshot->table.row(row)[request.axes[a].column]);
                const double expected = std::isnan(fraction) ? -1.0 : fraction;
                QVERIFY(std::abs(double(picture->fractions[a][row]) - expected) < 1e-3);
            }
        }
    }
};

QTEST_MAIN(TestParallelDensity)
#include "tst_parallel_density.moc"
