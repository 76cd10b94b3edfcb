// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/networks.h"
#include "tests/ui/picture.h"
#include "ui/charts/fog_sweep_chart.h"
#include "ui/charts/point_bars.h"
#include "ui/charts/split_view.h"
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
    return {id, std::move(architecture), 0.841, std::nullopt, 12};
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
