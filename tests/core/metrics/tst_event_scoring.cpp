// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/event_scoring.h"

#include <QtTest/QtTest>

using namespace splitscape::metrics;

namespace {

using Events = std::vector<TimedEvent>;

constexpr double kHour_s = 3600.0;

/// Events from a picture of tenths of a second: "..##." is one from 0.2 to 0.4 s.
Events drawn(const char* line)
{
    Events events;
    for (int i = 0; line[i] != '\0'; ++i) {
        if (line[i] != '#')
            continue;
        if (i > 0 && line[i - 1] == '#')
            events.back().end_s = (i + 1) / 10.0;
        else
            events.push_back({i / 10.0, (i + 1) / 10.0});
    }
    return events;
}

/// No tolerance, no merging, any overlap.
EventRules plainRules(double leastOverlap = 0.0) { return {0.0, 0.0, leastOverlap, 300.0, 0.0}; }

} // namespace

Q_DECLARE_METATYPE(Events)
Q_DECLARE_METATYPE(EventRules)

/// Expected counts are worked by hand; the situations are those that the tests of the timescoring
/// library (Dan 2024, EPFL) name, with the sensitivities and precisions stated there.
class TestEventScoring : public QObject {
    Q_OBJECT

private slots:
    void countsByHand_data();
    void countsByHand();
    void drawnEvents_data();
    void drawnEvents();
    void ratesWithoutMeaningAreAbsent();
    void recordingsAddUp();
    void latencyIsFromTheStartOfTheEvent();
    void windowsJoinToEvents();
};

void TestEventScoring::countsByHand_data()
{
    QTest::addColumn<Events>("truth");
    QTest::addColumn<Events>("detections");
    QTest::addColumn<EventRules>("rules");
    QTest::addColumn<qint64>("events");
    QTest::addColumn<qint64>("found");
    QTest::addColumn<qint64>("falseAlarms");

    QTest::newRow("one found, one false alarm that is far enough away")
        << Events{{40, 60}} << Events{{10, 20}, {42, 65}} << EventRules{0.0, 10.0, 0.0, 300.0, 0.0}
        << qint64{1} << qint64{1} << qint64{1};
    QTest::newRow("a detection may begin a second early")
        << Events{{40, 60}} << Events{{39, 60}} << EventRules{1.0, 60.0, 0.0, 300.0, 90.0}
        << qint64{1} << qint64{1} << qint64{0};
    // 42..425 s is cut at 342 s: only the first piece touches 10..120 s.
    QTest::newRow("a detection of six minutes is cut in two, and the second piece is false")
        << Events{{40, 60}} << Events{{42, 425}} << EventRules{} << qint64{1} << qint64{1}
        << qint64{1};
    QTest::newRow("nothing detected")
        << Events{{40, 60}} << Events{} << EventRules{} << qint64{1} << qint64{0} << qint64{0};
    QTest::newRow("nothing to detect")
        << Events{} << Events{{40, 60}} << EventRules{} << qint64{0} << qint64{0} << qint64{1};
    // 60..149 s is a gap of 89 s: one event; of 90 s it would be two.
    QTest::newRow("events less than 90 s apart are one")
        << Events{{40, 60}, {149, 160}} << Events{{45, 50}} << EventRules{} << qint64{1}
        << qint64{1} << qint64{0};
    QTest::newRow("events 90 s apart are two")
        << Events{{40, 60}, {150, 160}} << Events{{45, 50}} << EventRules{} << qint64{2}
        << qint64{1} << qint64{0};
    QTest::newRow("an event of eleven minutes counts three times")
        << Events{{1000, 1660}} << Events{{1000, 1660}} << EventRules{} << qint64{3} << qint64{3}
        << qint64{0};
    QTest::newRow("a detection 30 s early still finds the event")
        << Events{{100, 120}} << Events{{70, 75}} << EventRules{} << qint64{1} << qint64{1}
        << qint64{0};
    QTest::newRow("one that ends 30 s before it does not")
        << Events{{100, 120}} << Events{{60, 70}} << EventRules{} << qint64{1} << qint64{0}
        << qint64{1};
    QTest::newRow("order does not matter")
        << Events{{1000, 1010}, {40, 60}} << Events{{1001, 1002}, {41, 42}} << EventRules{}
        << qint64{2} << qint64{2} << qint64{0};
    QTest::newRow("what lies beyond the recording is cut off")
        << Events{{3590, 3700}} << Events{{3595, 4000}} << EventRules{} << qint64{1} << qint64{1}
        << qint64{0};
}

void TestEventScoring::countsByHand()
{
    QFETCH(Events, truth);
    QFETCH(Events, detections);
    QFETCH(EventRules, rules);
    QFETCH(qint64, events);
    QFETCH(qint64, found);
    QFETCH(qint64, falseAlarms);
    const EventScore score = scoreEvents(truth, detections, kHour_s, rules);
    QCOMPARE(qint64{score.events}, events);
    QCOMPARE(qint64{score.found}, found);
    QCOMPARE(qint64{score.falseAlarms}, falseAlarms);
    QCOMPARE(*score.falseAlarmsPerDay(), double(falseAlarms) * 24.0);
}

void TestEventScoring::drawnEvents_data()
{
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<QByteArray>("detections");
    QTest::addColumn<double>("leastOverlap");
    QTest::addColumn<double>("sensitivity");
    QTest::addColumn<double>("precision");
    const QByteArray typical
        = "........######................#######...........###.................";
    const QByteArray called
        = "........######............#######..................###........####..";
    // Two of three are found; the last two detections touch none.
    QTest::newRow("any overlap") << typical << called << 0.0 << 2.0 / 3.0 << 0.5;
    // 3 of 7 tenths are less than half: one found, the three others are false alarms.
    QTest::newRow("at least half") << typical << called << 0.5 << 1.0 / 3.0 << 1.0 / 4.0;
    QTest::newRow("one detection over two events, another over two more")
        << QByteArray("........######....####........#######.....###...###.................")
        << QByteArray(".....####################..........##################...............") << 0.0
        << 1.0 << 1.0;
    QTest::newRow("three detections of one event, and one of none")
        << QByteArray("........#############################...........###.................")
        << QByteArray(".....#######....########........###########...................####..") << 0.0
        << 0.5 << 0.5;
}

void TestEventScoring::drawnEvents()
{
    QFETCH(QByteArray, truth);
    QFETCH(QByteArray, detections);
    QFETCH(double, leastOverlap);
    QFETCH(double, sensitivity);
    QFETCH(double, precision);
    const EventScore score = scoreEvents(drawn(truth.constData()), drawn(detections.constData()),
                                         double(truth.size()) / 10.0, plainRules(leastOverlap));
    QCOMPARE(*score.sensitivity(), sensitivity);
    QCOMPARE(*score.precision(), precision);
}

void TestEventScoring::ratesWithoutMeaningAreAbsent()
{
    const EventScore nothing = scoreEvents({}, {}, 0.0);
    QVERIFY(!nothing.sensitivity());
    QVERIFY(!nothing.precision());
    QVERIFY(!nothing.f1());
    QVERIFY(!nothing.falseAlarmsPerDay());
    QVERIFY(!nothing.meanLatency_s());
    const EventScore missed = scoreEvents(Events{{40, 60}}, Events{{1000, 1010}}, kHour_s);
    QCOMPARE(*missed.f1(), 0.0);
    QCOMPARE(*scoreEvents(Events{{40, 60}}, {}, kHour_s).f1(), 0.0); // precision is absent, F1 not
}

void TestEventScoring::recordingsAddUp()
{
    EventScore score = scoreEvents(Events{{40, 60}}, Events{{42, 50}}, kHour_s);
    score.add(scoreEvents(Events{{500, 520}}, Events{{1500, 1510}}, kHour_s));
    QCOMPARE(*score.sensitivity(), 0.5);
    QCOMPARE(*score.precision(), 0.5);
    QCOMPARE(*score.f1(), 0.5);
    QCOMPARE(*score.falseAlarmsPerDay(), 12.0); // one in two hours
}

void TestEventScoring::latencyIsFromTheStartOfTheEvent()
{
    const EventScore score = scoreEvents(Events{{100, 160}, {1000, 1060}, {2000, 2060}},
                                         Events{{112, 120}, {990, 1010}}, kHour_s);
    QCOMPARE(qint64{score.latencies}, qint64{2});
    QCOMPARE(*score.meanLatency_s(), 6.0); // 12 s and 0 s
}

void TestEventScoring::windowsJoinToEvents()
{
    const std::vector<double> starts{0, 4, 8, 20, 24};
    const std::vector<std::uint8_t> positive{1, 1, 0, 1, 0};
    const Events expected{{0, 8}, {20, 24}};
    QCOMPARE(eventsFromWindows(starts, positive, 4.0), expected);
}

QTEST_APPLESS_MAIN(TestEventScoring)
#include "tst_event_scoring.moc"
