// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_label.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
#include <qcustomplot.h>

using namespace splitscape::ui;

class TestLineLabel : public QObject {
    Q_OBJECT

private slots:
    void theWordsAreWhole_data()
    {
        QTest::addColumn<Qt::AlignmentFlag>("preferred");
        QTest::addColumn<double>("line"); // on an axis from 0 to 10
        QTest::addColumn<bool>("isRight");
        QTest::newRow("right of a line in the middle") << Qt::AlignRight << 5.0 << true;
        QTest::newRow("left of a line at the right edge") << Qt::AlignRight << 9.9 << false;
        QTest::newRow("left of a line in the middle") << Qt::AlignLeft << 5.0 << false;
        QTest::newRow("right of a line at the left edge") << Qt::AlignLeft << 0.1 << true;
    }

    void theWordsAreWhole()
    {
        QFETCH(const Qt::AlignmentFlag, preferred);
        QFETCH(const double, line);
        QFETCH(const bool, isRight);
        QCustomPlot plot;
        plot.resize(500, 300);
        plot.xAxis->setRange(0.0, 10.0);
        auto* label = new QCPItemText(&plot);
        label->position->setTypeX(QCPItemPosition::ptPlotCoords);
        label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        label->setText(QStringLiteral("limit 0.0930 mJ"));
        label->position->setCoords(line, 1.0);
        keepBesideLine(label, preferred);
        plot.replot(); // gives the axes their place
        plot.replot();
        QCOMPARE(label->positionAlignment(),
                 (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        const QRect axes = plot.axisRect()->rect();
        QVERIFY(label->left->pixelPosition().x() >= axes.left() - 1);
        QVERIFY(label->right->pixelPosition().x() <= axes.right() + 1);
    }
};

QTEST_MAIN(TestLineLabel)
#include "tst_line_label.moc"
