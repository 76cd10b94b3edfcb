// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/networks.h"
#include "tests/ui/picture.h"
#include "ui/charts/split_layout.h"
#include "ui/charts/split_view.h"
#include "ui/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using tests::ac1;
using tests::sceneOf;
using tests::sd1;

namespace {

QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

/// 1 to 10 layers.
space::Architecture networkOf(int layers)
{
    space::Architecture network{{2048}, {1}};
    const int lengths[]{1024, 256, 64, 512, 32, 8, 128, 16, 4};
    for (int i = 0; i + 1 < layers; ++i) {
        network.lengths.push_back(lengths[i]);
        network.channels.push_back(1 + i % 4);
    }
    network.lengths.push_back(5);
    network.channels.push_back(1);
    return network;
}

} // namespace

class TestSplitView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().install(ThemeChoice::Light);
    }

    void theCutStandsAtTheBestPoint()
    {
        SplitView view;
        QCOMPARE(view.point(), 0);
        QVERIFY(view.isEmpty());
        view.setScene(sceneOf(sd1()));
        QVERIFY(!view.isEmpty());
        QCOMPARE(view.point(), 3);
        QAbstractItemModelTester tester(view.table());
        QCOMPARE(view.table()->rowCount(), 5);
        QCOMPARE(view.table()->index(2, 4).data(Qt::EditRole).toInt(), 128); // 8 x 4 values of 4 B
    }

    void draggingMovesTheCut()
    {
        SplitView view;
        view.setScene(sceneOf(sd1()));
        view.resize(640, 360);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy moved(&view, &SplitView::cutMoved);
        QSignalSpy released(&view, &SplitView::cutReleased);
        QWidget* canvas = view.canvas();
        QTest::mousePress(canvas, Qt::LeftButton, {}, view.markPosition(3));
        QCOMPARE(moved.count(), 0);
        QTest::mouseMove(canvas, view.markPosition(4));
        QTRY_COMPARE(view.point(), 4);
        QTest::mouseMove(canvas, view.markPosition(5) + QPoint(400, 0)); // beyond the end
        QTRY_COMPARE(view.point(), 5);
        QCOMPARE(released.count(), 0);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, view.markPosition(5));
        QCOMPARE(moved.count(), 2);
        QCOMPARE(released.count(), 1);
        QCOMPARE(released.first().first().toInt(), 5);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, view.markPosition(1));
        QCOMPARE(view.point(), 3);
    }

    void keysMoveTheCut()
    {
        SplitView view;
        view.setScene(sceneOf(sd1()));
        view.show();
        QSignalSpy moved(&view, &SplitView::cutMoved);
        QTest::keyClick(view.canvas(), Qt::Key_Right);
        QCOMPARE(view.point(), 4);
        QTest::keyClick(view.canvas(), Qt::Key_End);
        QTest::keyClick(view.canvas(), Qt::Key_Right); // stays
        QCOMPARE(view.point(), 5);
        QTest::keyClick(view.canvas(), Qt::Key_Home);
        QTest::keyClick(view.canvas(), Qt::Key_Left);
        QCOMPARE(view.point(), 1);
        QTest::keyClick(view.canvas(), Qt::Key_Escape);
        QCOMPARE(view.point(), 3);
        QCOMPARE(moved.count(), 4);
    }

    void aNewJudgementKeepsTheCutWhereAsked()
    {
        SplitView view;
        view.setScene(sceneOf(sd1()));
        view.setPoint(4);
        view.setScene(sceneOf(sd1(), 0.2), true);
        QCOMPARE(view.point(), 4);
        view.setScene(sceneOf(ac1()), true);
        QCOMPARE(view.point(), 2); // another network: its best point
    }

    void aPointExplainsItself_data()
    {
        QTest::addColumn<int>("point");
        QTest::addColumn<QString>("sentence");
        // 2560 MACs of 27.6 nJ and 128 bytes of 160.77 nJ are 70.66 and 20.58 uJ.
        QTest::newRow("the raw input costs the whole radio")
            << 1 << "Point 1 spends 1.32 mJ, 1.22 mJ more than the limit of 0.100 mJ.";
        QTest::newRow("the best point says what it leaves")
            << 3 << "Point 3 costs 0.0912 mJ on the edge, 0.00877 mJ below the limit.";
    }

    void aPointExplainsItself()
    {
        QFETCH(int, point);
        QFETCH(QString, sentence);
        QCOMPARE(plain(explainPoint(sceneOf(sd1()), point)), sentence);
    }

    void memoryLimitsExplainThemselves()
    {
        partition::Limits limits;
        limits.ram = Bytes(8192);
        limits.flash = Bytes(300);
        const auto scene
            = SplitScene::judged(sd1(), {cost::defaultDevice(), cost::defaultLink(), limits, {}});
        // 2048 + 128 values of 4 B alive in the first layer; 17 and 68 parameters of 4 B in Flash.
        QCOMPARE(
            plain(explainPoint(scene, 2)),
            QStringLiteral("Point 2 needs 8.50 KiB of RAM, 512 B more than the limit of 8 KiB."));
        QVERIFY(plain(explainPoint(scene, 3))
                    .startsWith(QStringLiteral("Point 3 needs 340 B of Flash, "
                                               "40 B more than the limit of 300 B. ")));
    }

    void thePointsThatAStudyAllowsExplainThemselves()
    {
        partition::Limits limits;
        limits.pointMinimum = 3;
        const auto scene
            = SplitScene::judged(sd1(), {cost::defaultDevice(), cost::defaultLink(), limits, {}});
        QCOMPARE(explainPoint(scene, 2),
                 QStringLiteral("Point 2 comes before point 3, the first that the study allows."));
        QVERIFY(explainPoint(scene, 3).startsWith(QStringLiteral("Point 3 costs ")));
    }

    void everythingFits_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<int>("width");
        for (const int layers : {1, 2, 5, 8, 10}) {
            for (const int width : {420, 700, 1200})
                QTest::addRow("%d layers in %d pixels", layers, width) << layers << width;
        }
    }

    void everythingFits()
    {
        QFETCH(int, layers);
        QFETCH(int, width);
        const auto scene = sceneOf(networkOf(layers), 0.5);
        const auto layout
            = SplitLayout::of(scene, QRectF(0, 0, width, 320), Theme::instance().tabularFont());
        QVERIFY(layout.network.height() > 60);
        // Below the rail the gauges hide nothing.
        QCOMPARE(layout.gaugesBelow, width == 420);
        QVERIFY(layout.gauges.top() >= layout.rail.bottom());
        QVERIFY(layout.gauges.bottom() <= layout.status.top());
        for (int point = 1; point <= layers + 1; ++point) {
            QCOMPARE(layout.pointAt(layout.cutX(point)), point);
            for (int i = 0; i <= layers; ++i) {
                const QRectF block = layout.block(i, point);
                QVERIFY(block.left()
                        >= (layout.gaugesBelow ? layout.frame.left() : layout.edgePanel.right())
                            - 1);
                QVERIFY(block.right()
                        <= (layout.gaugesBelow ? layout.frame.right() : layout.fogPanel.left())
                            + 1);
                QVERIFY(block.top() >= layout.network.top());
                // The block is on its side of the cut.
                QCOMPARE(block.center().x() < layout.cutX(point), i < point);
            }
        }
        SplitView view;
        view.setScene(scene);
        tests::savePictures(view, {width, 360},
                            QStringLiteral("split-%1-%2").arg(layers).arg(width));
    }

    void pictures()
    {
        SplitView view;
        view.setScene(sceneOf(sd1()));
        tests::savePictures(view, {640, 360}, QStringLiteral("split-sd1"));
        view.setPoint(1);
        QTest::qWait(200);
        tests::savePictures(view, {640, 360}, QStringLiteral("split-sd1-infeasible"));
        partition::Limits limits;
        limits.ram = Bytes(8300);
        limits.energy = Energy::millijoules(0.3);
        view.setScene(
            SplitScene::judged(ac1(), {cost::defaultDevice(), cost::defaultLink(), limits, {}}));
        view.setPoint(5);
        QTest::qWait(200);
        tests::savePictures(view, {520, 340}, QStringLiteral("split-ac1-ram"));
        const QImage picture = tests::pictureOf(view, {520, 340});
        QVERIFY(tests::shareOf(picture, colourOf(ColourRole::Edge, false)) > 0.005);
        QVERIFY(tests::shareOf(picture, colourOf(ColourRole::Fog, false)) > 0.002);
    }
};

QTEST_MAIN(TestSplitView)
#include "tst_split_view.moc"
