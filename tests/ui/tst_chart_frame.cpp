// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/hover_overlay.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
#include <qcustomplot.h>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

class LineChart : public ChartFrame {
public:
    explicit LineChart()
        : ChartFrame(QStringLiteral("Accuracy, per generation"))
    {
        plot = new QCustomPlot;
        graph = plot->addGraph();
        graph->setData({0, 1, 2, 3}, {0.5, 0.62, 0.7, 0.74});
        plot->xAxis->setLabel(QStringLiteral("Generation"));
        plot->yAxis->setLabel(axisTitle(QStringLiteral("Energy"), QStringLiteral("mJ")));
        navigation = new PlotNavigation(plot);
        navigation->setHome({-0.2, 3.2}, {0.4, 0.8});
        navigation->setLookup([this](const QPointF& pixel) -> std::optional<HoverHit> {
            const QPointF at(plot->xAxis->coordToPixel(1), plot->yAxis->coordToPixel(0.62));
            if (QLineF(at, pixel).length() > 8)
                return std::nullopt;
            return HoverHit{1, at, QStringLiteral("generation 1\nbest 62 %")};
        });
        numbers.setContent({QStringLiteral("generation"), QStringLiteral("best, mean")},
                           {{0, 0.5}, {1, 0.62}, {2, QStringLiteral("a \"b\"")}});
        setTable(&numbers);
        setBody(plot);
    }
    void applyTheme() override
    {
        applyPlotStyle(*plot);
        graph->setPen(linePen(ColourRole::Edge));
        plot->replot();
    }

    QCustomPlot* plot;
    QCPGraph* graph;
    PlotNavigation* navigation;
    FigureTable numbers;
};

} // namespace

class TestChartFrame : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(ThemeChoice::Light); }

    void theTableBehindIsCsv()
    {
        LineChart chart;
        QAbstractItemModelTester tester(&chart.numbers);
        QCOMPARE(tableText(chart.numbers, u',', Qt::EditRole),
                 QStringLiteral("generation,\"best, mean\"\n0,0.5\n1,0.62\n2,\"a \"\"b\"\"\"\n"));
        chart.copyTable();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("generation\tbest, mean\n0\t0.5\n1\t0.62\n2\t\"a \"\"b\"\"\"\n"));
    }

    void figuresAreSavedByTheirSuffix_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("a PNG") << "a.png" << QByteArray("\x89PNG");
        QTest::newRow("an SVG") << "a.svg" << QByteArray("<?xml");
        QTest::newRow("a PDF, whatever the case") << "a.PDF" << QByteArray("%PDF");
    }

    void numbersOfAColumnStandBelowEachOther()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        FigureTable table;
        table.setContent(
            {QStringLiteral("name"), QStringLiteral("rank"), QStringLiteral("mJ")},
            {{QStringLiteral("a"), 4.3, 1317.0}, {QStringLiteral("b"), 4.28, 0.070656}});
        const auto shown = [&table](int row, int column) {
            return table.index(row, column).data(Qt::DisplayRole).toString();
        };
        QCOMPARE(shown(0, 1), QStringLiteral("4.30"));
        QCOMPARE(shown(1, 1), QStringLiteral("4.28"));
        QCOMPARE(shown(0, 2), QStringLiteral("1,317")); // not to six decimals for the other's sake
        QCOMPARE(shown(1, 2), QStringLiteral("0.070656"));
        const auto alignment = [&table](int column) {
            return table.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        };
        QVERIFY((alignment(0) & Qt::AlignLeft) && (alignment(1) & Qt::AlignRight));
    }

    void figuresAreSavedByTheirSuffix()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        QTemporaryDir folder;
        LineChart chart;
        chart.resize(480, 320);
        chart.show();
        Theme::instance().setChoice(ThemeChoice::Dark);
        const QString path = folder.filePath(file);
        QVERIFY(chart.saveFigureAs(path).has_value());
        Theme::instance().setChoice(ThemeChoice::Light);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begins));
        const QString keep = qEnvironmentVariable("SPLITSCAPE_PICTURES");
        if (!keep.isEmpty())
            QFile::copy(path, QStringLiteral("%1/export-%2").arg(keep, file));
    }

    void failuresAreValues()
    {
        LineChart chart;
        QCOMPARE(chart.saveFigureAs(QStringLiteral("/nonexistent/a.png")).error().code,
                 ErrorCode::CannotWrite);
        QCOMPARE(chart.saveFigureAs(QStringLiteral("a.gif")).error().code, ErrorCode::UsageInvalid);
        QCOMPARE(chart.saveTableAs(QStringLiteral("/nonexistent/a.csv")).error().code,
                 ErrorCode::CannotWrite);
    }

    void theEmptyStateOffersTheNextStep()
    {
        LineChart chart;
        QAction action(QStringLiteral("Start the search"));
        QSignalSpy spy(&action, &QAction::triggered);
        chart.showEmpty(QStringLiteral("The accuracy of each generation appears here."), &action);
        QVERIFY(chart.isEmpty());
        chart.resize(480, 320);
        chart.show();
        auto* button = chart.findChild<QPushButton*>(QStringLiteral("chartEmptyButton"));
        QCOMPARE(button->text(), QStringLiteral("Start the search"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        tests::savePictures(chart, {480, 320}, QStringLiteral("empty"));
        chart.hideEmpty();
        QVERIFY(!chart.isEmpty());
        tests::savePictures(chart, {480, 320}, QStringLiteral("line"));
    }

    void wheelZoomsAndZeroShowsEverything()
    {
        LineChart chart;
        chart.resize(480, 320);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy spy(chart.navigation, &PlotNavigation::zoomedChanged);
        const QPointF middle = chart.plot->rect().center();
        const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
            QWheelEvent wheel(middle, chart.plot->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(chart.plot, &wheel);
            return wheel.isAccepted();
        };
        // Without Ctrl the wheel is for what the chart stands in.
        QVERIFY(!turn(120, Qt::NoModifier));
        QCOMPARE(spy.count(), 0);
        QVERIFY(turn(120, Qt::ControlModifier));
        QCOMPARE(spy.count(), 1);
        QVERIFY(chart.plot->xAxis->range().size() < 3.39);
        // A new home does not move a zoomed axis.
        chart.navigation->setHome({0, 10}, {0, 1});
        QVERIFY(chart.plot->xAxis->range().size() < 3.39);
        QTest::keyClick(chart.plot, Qt::Key_0);
        QTRY_COMPARE(chart.plot->xAxis->range().upper, 10.0);
        QVERIFY(!chart.navigation->isZoomed());
        // Nothing lies beyond the whole, and further in there is nothing to tell apart.
        QTest::keyClick(chart.plot, Qt::Key_Right);
        QCOMPARE(chart.plot->xAxis->range().upper, 10.0);
        for (int i = 0; i < 30; ++i)
            turn(-120, Qt::ControlModifier);
        QCOMPARE(chart.plot->xAxis->range().size(), 10.0);
        for (int i = 0; i < 100; ++i)
            turn(120, Qt::ControlModifier);
        QVERIFY(chart.plot->xAxis->range().size() > 0.00099);
        QVERIFY(chart.plot->xAxis->range().size() < 0.002);
        QTest::keyClick(chart.plot, Qt::Key_Right);
        QVERIFY(chart.plot->xAxis->range().size() < 0.002); // a move does not zoom
    }

    void hoverAndClickNameThePoint()
    {
        LineChart chart;
        chart.resize(480, 320);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.plot->replot();
        QSignalSpy hovered(chart.navigation, &PlotNavigation::hovered);
        QSignalSpy clicked(chart.navigation, &PlotNavigation::clicked);
        const QPoint at(int(chart.plot->xAxis->coordToPixel(1)),
                        int(chart.plot->yAxis->coordToPixel(0.62)));
        QTest::mouseMove(chart.plot, at);
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.first().first().toInt(), 1);
        tests::savePictures(chart, {480, 320}, QStringLiteral("hover"));
        QTest::mouseClick(chart.plot, Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.first().first().toInt(), 1);
        // What is under the pointer goes with the axes, without a move of the mouse.
        chart.plot->xAxis->setRange(2.0, 3.2);
        chart.plot->replot();
        QCOMPARE(hovered.last().first().toInt(), -1);
        chart.plot->xAxis->setRange(-0.2, 3.2);
        chart.plot->replot();
        QCOMPARE(hovered.last().first().toInt(), 1);
    }

    void theKeyboardsPlaceIsShown()
    {
        LineChart chart;
        chart.resize(480, 320);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto* overlay = chart.plot->findChild<HoverOverlay*>();
        const auto give = [&](Qt::FocusReason reason) {
            QFocusEvent in(QEvent::FocusIn, reason);
            QApplication::sendEvent(chart.plot, &in);
        };
        const auto take = [&] {
            QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
            QApplication::sendEvent(chart.plot, &out);
        };
        give(Qt::MouseFocusReason);
        QVERIFY(!overlay->isVisible());
        take();
        for (const Qt::FocusReason borrowed :
             {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason, Qt::MenuBarFocusReason}) {
            give(borrowed);
            QVERIFY(!overlay->isVisible());
        }
        give(Qt::TabFocusReason);
        give(Qt::PopupFocusReason); // back from a menu
        QVERIFY(overlay->isVisible());
        tests::savePictures(chart, {480, 320}, QStringLiteral("focused"));
        take();
        QVERIFY(!overlay->isVisible());
    }
};

QTEST_MAIN(TestChartFrame)
#include "tst_chart_frame.moc"
