// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/networks.h"
#include "tests/ui/picture.h"
#include "ui/charts/fog_sweep_chart.h"
#include "ui/charts/point_bars.h"
#include "ui/charts/split_view.h"
#include "ui/models/typed_network.h"
#include "ui/pages/inspector.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/what_if_panel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using tests::ac1;
using tests::sd1;

namespace {

partition::Rules studyRules()
{
    partition::Rules rules;
    rules.device = cost::defaultDevice();
    rules.link = cost::defaultLink();
    rules.limits.energy = Energy::millijoules(0.1);
    return rules;
}

InspectedCandidate candidateOf(std::uint64_t id, space::Architecture architecture)
{
    InspectedCandidate candidate;
    candidate.id = id;
    candidate.architecture = std::move(architecture);
    candidate.accuracy = 0.841;
    candidate.generation = 12;
    return candidate;
}

QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().install(ThemeChoice::Light);
    }

    void theFourFiguresComeFirst()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(212, sd1()));
        const auto readout = [&inspector](const char* name) {
            return inspector.findChild<Readout*>(QString::fromLatin1(name));
        };
        QCOMPARE(readout("accuracyReadout")->number(), QStringLiteral("84.1"));
        QCOMPARE(readout("energyReadout")->number(), QStringLiteral("0.0912"));
        QCOMPARE(readout("energyReadout")->unit(), QStringLiteral("mJ"));
        QCOMPARE(plain(readout("energyReadout")->note()), QStringLiteral("0.00877 mJ below limit"));
        QCOMPARE(readout("flashReadout")->number(), QStringLiteral("340")); // 85 parameters
        QCOMPARE(readout("ramReadout")->number(), QStringLiteral("8.50"));
        QCOMPARE(readout("ramReadout")->unit(), QStringLiteral("KiB"));
        QCOMPARE(plain(readout("ramReadout")->note()), QStringLiteral("120 KiB below limit"));
    }

    void anUntrainedNetworkHasWhatTheRunExpects()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        InspectedCandidate candidate = candidateOf(3, sd1());
        candidate.accuracy.reset();
        candidate.expected = search::ExpectedAccuracy{0.812, 0.75, 0.88};
        candidate.forecastQuality = search::ForecastQuality{120, 0.0214, 0.908};
        inspector.setCandidate(candidate);
        const auto* readout = inspector.findChild<Readout*>(QStringLiteral("accuracyReadout"));
        QCOMPARE(plain(readout->note()),
                 QStringLiteral("not trained; expected: 81.2 % (75.0 % to 88.0 %)"));
        QVERIFY(plain(readout->toolTip()).contains(QStringLiteral("2.1 points")));
        QVERIFY(plain(readout->toolTip()).contains(QStringLiteral("91 %")));
        inspector.setCandidate(candidateOf(3, sd1()));
        QCOMPARE(readout->note(), QStringLiteral("selection accuracy"));
        QVERIFY(!readout->toolTip().contains(QStringLiteral("points")));
    }

    void noNoteOfAReadoutIsCut()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        InspectedCandidate candidate = candidateOf(3, sd1());
        candidate.accuracy.reset();
        candidate.expected = search::ExpectedAccuracy{0.812, 0.75, 0.88};
        inspector.setCandidate(candidate);
        inspector.resize(400, 700);
        inspector.show();
        const auto* readout = inspector.findChild<Readout*>(QStringLiteral("accuracyReadout"));
        const auto* other = inspector.findChild<Readout*>(QStringLiteral("ramReadout"));
        const QFontMetrics text(readout->font());
        const int needed = text.boundingRect(QRect(0, 0, readout->width(), 1000), Qt::TextWordWrap,
                                             readout->note())
                               .height();
        QVERIFY(needed > 2 * text.height()); // "not trained; expected: 81.2 % (75.0 % to 88.0 %)"
        QTRY_VERIFY(readout->sizeHint().height() > other->sizeHint().height());
        QTRY_VERIFY(readout->height() >= readout->sizeHint().height());
    }

    void aFailedTrainingIsCalledOne()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        InspectedCandidate candidate = candidateOf(3, sd1());
        candidate.accuracy.reset();
        candidate.hasFailed = true;
        candidate.failure = QStringLiteral("The loss is not a number.");
        candidate.expected = search::ExpectedAccuracy{0.812, 0.75, 0.88};
        inspector.setCandidate(candidate);
        const auto* readout = inspector.findChild<Readout*>(QStringLiteral("accuracyReadout"));
        QCOMPARE(readout->note(), QStringLiteral("its training failed"));
        QCOMPARE(readout->toolTip(), candidate.failure);
    }

    void aPowerLimitNeedsAPeriod()
    {
        WhatIfPanel panel;
        partition::Rules rules = studyRules();
        panel.setStudyRules(rules);
        const auto* period = panel.findChild<NumberField*>(QStringLiteral("whatIfPeriod"));
        QCOMPARE(period->error(), QString());
        rules.limits.averagePower = Power::microwatts(50.0);
        panel.setRules(rules);
        QCOMPARE(period->error(), QStringLiteral("State the time between inferences: without it "
                                                 "the power limit judges nothing."));
        rules.judging.inferencePeriod = Seconds(2.0);
        panel.setRules(rules);
        QCOMPARE(period->error(), QString());
    }

    void allowedPointsAreSaidWhereNoneFits()
    {
        Inspector inspector;
        partition::Rules rules = studyRules();
        rules.limits.ram = Bytes(8192); // points 2 and on need more
        rules.limits.pointMinimum = 2;
        inspector.setStudyRules(rules);
        inspector.setCandidate(candidateOf(1, sd1()));
        QCOMPARE(inspector.findChild<QLabel*>(QStringLiteral("inspectorVerdict"))->text(),
                 QStringLiteral("No partition point from 2 on, which the study allows, meets the "
                                "Flash and RAM limits."));
    }

    void theBarsFollowTheCut()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(1, sd1()));
        QTest::keyClick(inspector.splitView()->canvas(), Qt::Key_Right);
        QCOMPARE(inspector.pointBars()->highlighted(), 4);
        QVERIFY(inspector.findChild<QLabel*>(QStringLiteral("inspectorVerdict"))
                    ->text()
                    .contains(QStringLiteral("point 4")));
        emit inspector.pointBars()->pointChosen(2);
        QCOMPARE(inspector.splitView()->point(), 2);
    }

    void aChangedLimitJudgesAgainAtOnce()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(1, sd1()));
        QSignalSpy changed(&inspector, &Inspector::rulesChanged);
        auto* energy = inspector.findChild<NumberField*>(QStringLiteral("whatIfEnergy"));
        QGuiApplication::clipboard()->setText(QStringLiteral("0.05"));
        energy->edit()->selectAll();
        energy->edit()->paste();
        QCOMPARE(changed.count(), 0); // not before it is complete
        QTest::keyClick(energy->edit(), Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inspector.splitView()->scene()->partition.verdict, partition::Verdict::Invalid);
        QVERIFY(inspector.findChild<QLabel*>(QStringLiteral("inspectorVerdict"))
                    ->text()
                    .contains(QStringLiteral("energy limit")));
        QVERIFY(inspector.whatIf()->differsFromStudy());
        inspector.findChild<QPushButton*>(QStringLiteral("whatIfReset"))->click();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!inspector.whatIf()->differsFromStudy());
        QCOMPARE(inspector.splitView()->scene()->partition.verdict, partition::Verdict::Valid);
        QVERIFY(inspector.rules() == studyRules());
    }

    void aLatencyLimitMovesTheCut()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(1, sd1()));
        auto* latency = inspector.findChild<NumberField*>(QStringLiteral("whatIfLatency"));
        QGuiApplication::clipboard()->setText(QStringLiteral("1"));
        latency->edit()->selectAll();
        latency->edit()->paste();
        QTest::keyClick(latency->edit(), Qt::Key_Return);
        QCOMPARE(inspector.rules().limits.latency.value().count(), 1e-3);
        // The first layer takes 2.36 ms. Only point 1 is in time, and spends too much.
        const SplitScene& scene = *inspector.splitView()->scene();
        QCOMPARE(scene.restingPoint(), 1);
        QCOMPARE(scene.partition.verdict, partition::Verdict::Invalid);
        QVERIFY(inspector.findChild<QLabel*>(QStringLiteral("inspectorVerdict"))
                    ->text()
                    .contains(QStringLiteral("latency")));
        QVERIFY(plain(explainPoint(scene, 2)).contains(QStringLiteral("Point 2 takes 2.36 ms")));
        QVERIFY(timeText(scene, 2).startsWith(QStringLiteral("latency")));
    }

    void theFrontEndIsPartOfWhatIsShown()
    {
        partition::Rules rules = studyRules();
        rules.device = *cost::findDevice("stm32l476rg-counted");
        cost::setCyclesPerInstruction(rules.device, 1.25);
        // 80,000 instructions of 15.625 ns at 24 mW.
        cost::FrontEndWork work;
        work.instructions = 80000.0;
        work.ring = Bytes(1024);
        rules.judging.frontEnd = work;
        const SplitScene scene = SplitScene::judged(sd1(), rules);
        QVERIFY(std::abs(scene.frontEnd.energy.inMillijoules() - 0.03) < 1e-12);
        QCOMPARE(scene.at(1).ram, Bytes(8192 + 1024));
        QVERIFY(timeText(scene, 1).contains(QStringLiteral("1.25")));
        const PointsFigure figure
            = pointsFigure(scene.partition, partition::Scenario::EdgeEnergy, {},
                           scene.frontEnd.energy);
        QCOMPARE(figure.at(1).energy.frontEnd, scene.frontEnd.energy);
        QVERIFY(std::abs(figure.at(1).energy.edgeCompute.inMillijoules()) < 1e-12);
        Inspector inspector; // draws it
        inspector.setStudyRules(rules);
        inspector.setCandidate(candidateOf(1, sd1()));
        QCOMPARE(inspector.splitView()->scene()->frontEnd, scene.frontEnd);
        (void)inspector.grab();
    }

    void aTypedNetworkIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("architecture"); // empty: a problem
        const QString sd1 = QStringLiteral("2048,128,8,64,2 / 1,1,4,2,1");
        QTest::newRow("as the table has it") << sd1 << sd1;
        QTest::newRow("as the paper has it")
            << "Length [2048, 128, 8, 64, 2]\nChannel [1, 1, 4, 2, 1]" << sd1;
        QTest::newRow("as a file has it")
            << R"({"lengths": [2048,128,8,64,2], "channels": [1,1,4,2,1]})" << sd1;
        QTest::newRow("with the channels first")
            << R"({"channels":[1,1,4,2,1],"lengths":[2048,128,8,64,2]})" << sd1;
        QTest::newRow("one list only") << "2048,128,8,64,2"
                                       << "";
        QTest::newRow("lists of different lengths") << "2048,128,2 / 1,1"
                                                    << "";
        QTest::newRow("100 does not divide 2048") << "2048,100,2 / 1,1,1"
                                                  << "";
        QTest::newRow("a number beyond all bounds") << "99999999999,128,2 / 1,1,1"
                                                    << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void aTypedNetworkIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, architecture);
        const TypedNetwork network = networkFromText(text);
        QCOMPARE(network.problem.isEmpty(), !architecture.isEmpty());
        if (!architecture.isEmpty())
            QCOMPARE(QString::fromStdString(space::toText(network.architecture)), architecture);
    }

    void aNetworkIsTyped()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        auto* edit = inspector.findChild<QLineEdit*>(QStringLiteral("networkEdit"));
        inspector.findChild<QToolButton*>(QStringLiteral("typeNetwork"))->click();
        QSignalSpy typed(&inspector, &Inspector::networkTyped);
        edit->setText(QStringLiteral("2048,100,2 / 1,1,1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(typed.count(), 0);
        QVERIFY(edit->property("wrong").toBool());
        edit->setText(QStringLiteral("2048,128,8,64,2 / 1,1,4,2,1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(typed.count(), 1);
        InspectedCandidate own;
        own.architecture = typed.first().first().value<space::Architecture>();
        own.isTyped = true;
        inspector.setCandidate(own);
        // SD-1 of the paper, as when it is a candidate.
        QCOMPARE(inspector.findChild<Readout*>(QStringLiteral("energyReadout"))->number(),
                 QStringLiteral("0.0912"));
        QVERIFY(
            inspector.findChild<Readout*>(QStringLiteral("accuracyReadout"))->number().isEmpty());
        QVERIFY(!inspector.findChild<QToolButton*>(QStringLiteral("inspectorPin"))->isEnabled());
    }

    void theFogFactorMovesTheBestPoint()
    {
        Inspector inspector;
        partition::Rules rules = studyRules();
        rules.limits.energy.reset();
        rules.judging.scenario = partition::Scenario::TotalEnergy;
        rules.judging.fogFactor = 1.0;
        inspector.setStudyRules(rules);
        inspector.setCandidate(candidateOf(1, sd1()));
        // Free of a discount, sending less is all that counts: only the two scores go on the air.
        QCOMPARE(inspector.splitView()->point(), 5);
        auto* factor = inspector.findChild<NumberField*>(QStringLiteral("whatIfFogFactor"));
        factor->slider()->setValue(1000);
        QCOMPARE(inspector.rules().judging.fogFactor, 1000.0);
        QCOMPARE(inspector.splitView()->point(), 3);
        QVERIFY(!inspector.fogSweep()->isEmpty());
    }

    void everyPresetCanBeTried()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(1, ac1()));
        auto* devices = inspector.findChild<QComboBox*>(QStringLiteral("whatIfDevice"));
        QVERIFY(devices->count() > 5);
        for (int i = 0; i < devices->count(); ++i) {
            devices->setCurrentIndex(i);
            emit devices->activated(i);
            QCOMPARE(inspector.splitView()->scene()->energyKnown,
                     inspector.rules().device.hasEnergyModel());
        }
        emit devices->activated(0);
        QVERIFY(!inspector.whatIf()->differsFromStudy());
    }

    void withoutCandidateEveryPartSaysWhatWillAppear()
    {
        Inspector inspector;
        QVERIFY(inspector.splitView()->isEmpty());
        QVERIFY(inspector.pointBars()->isEmpty());
        QVERIFY(inspector.fogSweep()->isEmpty());
        inspector.setCandidate(candidateOf(1, sd1()));
        inspector.setCandidate(std::nullopt);
        QVERIFY(inspector.splitView()->isEmpty());
        tests::savePictures(inspector, {440, 1500}, QStringLiteral("inspector-empty"));
    }

    void pictures()
    {
        Inspector inspector;
        inspector.setStudyRules(studyRules());
        inspector.setCandidate(candidateOf(212, sd1()));
        tests::savePictures(inspector, {440, 1500}, QStringLiteral("inspector"));
        inspector.setCandidate(candidateOf(213, ac1()));
        tests::savePictures(inspector, {600, 1500}, QStringLiteral("inspector-wide"));
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
