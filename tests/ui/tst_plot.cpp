// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include <QtTest/QtTest>

using namespace splitscape::ui;

class TestPlot : public QObject {
    Q_OBJECT

private slots:
    void manySizesAreDrawnOnce()
    {
        ChartPlot plot;
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_COMPARE(plot.axisRect()->outerRect().size(), QSize(300, 200));
        QCoreApplication::processEvents();
        int drawn = 0;
        connect(&plot, &QCustomPlot::afterReplot, this, [&drawn] { ++drawn; });
        for (const QSize size : {QSize(310, 210), QSize(320, 220), QSize(400, 250)})
            plot.resize(size);
        QCOMPARE(drawn, 0);
        QTRY_COMPARE(drawn, 1);
        QTest::qWait(20);
        QCOMPARE(drawn, 1);
        QCOMPARE(plot.axisRect()->outerRect().size(), QSize(400, 250));
    }

    void aPictureHasTheSizeOfTheMoment()
    {
        ChartPlot plot;
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.resize(400, 250);
        plot.setBackground(QBrush(Qt::red));
        const QImage picture = plot.grab().toImage();
        QCOMPARE(picture.size(), QSize(400, 250) * picture.devicePixelRatio());
        QCOMPARE(picture.pixelColor(picture.width() - 1, picture.height() - 1), QColor(Qt::red));
    }

    void whatIsDrawnMeanwhileIsNotDrawnAgain()
    {
        ChartPlot plot;
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QCoreApplication::processEvents();
        int drawn = 0;
        connect(&plot, &QCustomPlot::afterReplot, this, [&drawn] { ++drawn; });
        plot.resize(400, 250);
        plot.replot(QCustomPlot::rpQueuedRefresh);
        QCOMPARE(drawn, 1);
        QTest::qWait(20);
        QCOMPARE(drawn, 1);
    }
};

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
