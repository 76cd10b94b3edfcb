// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "ui/charts/chart_export.h"
#include "ui/models/candidate_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
using namespace splitscape::tests;

namespace {

/// The whole chain a view stands on.
struct Chain {
    CandidateFilter filter;
    CandidateSet set{&filter};
    Selection selection;
    CandidateModel model{&set, &selection};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Chain() { set.open(paperRules()); }
    void append(std::vector<evaluate::CandidatePtr> candidates)
    {
        set.append(std::move(candidates));
        settle();
    }
    void settle() { QTRY_VERIFY(set.isUpToDate()); }
    [[nodiscard]] QString text(int row, CandidateColumn column) const
    {
        return model.index(row, int(column)).data().toString();
    }
    [[nodiscard]] double raw(int row, CandidateColumn column) const
    {
        return model.index(row, int(column)).data(CandidateModel::RawRole).toDouble();
    }
    [[nodiscard]] QList<qulonglong> ids() const
    {
        QList<qulonglong> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.idAt(row);
        return ids;
    }
};

} // namespace

class TestCandidateModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsThePaper_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<CandidateColumn>("column");
        QTest::addColumn<QString>("text");
        using C = CandidateColumn;
        // Table of the model page; energies from 27.6 nJ a MAC and 0.643 uJ a value.
        QTest::newRow("SD-1 is cut at point 3") << 0 << C::Point << "3";
        QTest::newRow("SD-1 needs 0.091 mJ on the edge") << 0 << C::EdgeEnergy << "0.091";
        QTest::newRow("SD-1 needs 8.5 KiB of RAM") << 0 << C::Ram << "8.50";
        QTest::newRow("SD-1 has 409 parameters") << 0 << C::Parameters << "409";
        QTest::newRow("SD-1 has four layers") << 0 << C::Layers << "4";
        QTest::newRow("SD-1 reached 84.1 %") << 0 << C::Accuracy << "84.1";
        QTest::newRow("AC-1 is cut at point 2") << 2 << C::Point << "2";
        QTest::newRow("AC-1 comes from generation 1") << 2 << C::Generation << "1";
        QTest::newRow("AC-2 is cut at point 3") << 3 << C::Point << "3";
        QTest::newRow("AC-2 needs 311 weights, 1.21 KiB of Flash") << 3 << C::Flash << "1.21";
        QTest::newRow("too much energy is invalid") << 4 << C::Status << "too much energy or time";
        QTest::newRow("an invalid one was never trained") << 4 << C::Accuracy << "–";
    }
    void showsThePaper()
    {
        QFETCH(int, row);
        QFETCH(CandidateColumn, column);
        QFETCH(QString, text);
        Chain chain;
        chain.append(paperCandidates());
        QCOMPARE(chain.text(row, column), text);
    }

    void numbersAreThoseOfTheCandidate()
    {
        Chain chain;
        const auto candidates = test::madeRun(500, 50, 3);
        chain.append(candidates);
        QCOMPARE(chain.model.rowCount(), 500);
        for (int row = 0; row < 500; ++row) {
            const evaluate::CandidateResult& c = *candidates[std::size_t(row)];
            QCOMPARE(chain.model.idAt(row), c.id);
            QCOMPARE(chain.raw(row, CandidateColumn::Parameters), double(c.parameters));
            QCOMPARE(chain.raw(row, CandidateColumn::MultiplyAccumulates),
                     double(c.multiplyAccumulates));
            const QVariant accuracy = chain.model.index(row, int(CandidateColumn::Accuracy))
                                          .data(CandidateModel::RawRole);
            QCOMPARE(accuracy.isValid(), c.training.has_value());
            if (c.training)
                QVERIFY(accuracy.toDouble() == c.training->selectionAccuracy);
            if (!c.best)
                continue;
            QVERIFY(chain.raw(row, CandidateColumn::EdgeEnergy) == c.best->edge().inMillijoules());
            QVERIFY(chain.raw(row, CandidateColumn::TotalEnergy)
                    == c.best->total().inMillijoules());
            QVERIFY(chain.raw(row, CandidateColumn::ScenarioEnergy)
                    == c.best->edge().inMillijoules());
            QVERIFY(chain.raw(row, CandidateColumn::Flash) == double(c.best->flash.count()));
            QVERIFY(chain.raw(row, CandidateColumn::Ram) == double(c.best->ram.count()));
        }
    }

    void growsWithoutReset()
    {
        Chain chain;
        QSignalSpy resets(&chain.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&chain.model, &QAbstractItemModel::rowsInserted);
        const auto run = test::madeRun(3000, 50, 1);
        for (std::size_t i = 0; i < run.size(); i += 1000) {
            const auto begin = run.begin() + std::ptrdiff_t(i);
            chain.append({begin, begin + 1000});
        }
        QCOMPARE(chain.model.rowCount(), 3000);
        QCOMPARE(inserts.count(), 3);
        QCOMPARE(resets.count(), 0);
    }

    void aLaterResultOfTheSameCandidateReplacesIt()
    {
        Chain chain;
        chain.append(paperCandidates());
        auto changed = std::make_shared<evaluate::CandidateResult>(*paperCandidates()[1]);
        changed->heldBackAccuracy = 0.75;
        QSignalSpy spy(&chain.model, &QAbstractItemModel::dataChanged);
        chain.append({changed, changed, nullptr,
                      test::madeCandidate(9, {2048, 8, 5}, {1, 1, 1}, 0.5),
                      test::madeCandidate(9, {2048, 8, 5}, {1, 1, 1}, 0.6)});
        QCOMPARE(chain.ids(), (QList<qulonglong>{0, 1, 2, 3, 4, 9}));
        QCOMPARE(chain.text(1, CandidateColumn::HeldBack), QStringLiteral("75.0"));
        QCOMPARE(chain.text(5, CandidateColumn::Accuracy), QStringLiteral("60.0"));
        QCOMPARE(spy.count(), 1);
    }

    void sorts_data()
    {
        QTest::addColumn<CandidateColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<qulonglong>>("ids");
        QTest::newRow("accuracy, best first, the unknown last")
            << CandidateColumn::Accuracy << Qt::DescendingOrder << QList<qulonglong>{1, 0, 3, 2, 4};
        QTest::newRow("accuracy, worst first, the unknown last")
            << CandidateColumn::Accuracy << Qt::AscendingOrder << QList<qulonglong>{2, 3, 0, 1, 4};
        QTest::newRow("equals keep their order")
            << CandidateColumn::Generation << Qt::DescendingOrder
            << QList<qulonglong>{2, 3, 4, 0, 1};
        // SD-1 0.091, AC-1 0.096, SD-2 0.212, AC-2 0.253, and 0.79 mJ.
        QTest::newRow("energy by number, not by text")
            << CandidateColumn::ScenarioEnergy << Qt::AscendingOrder
            << QList<qulonglong>{0, 2, 1, 3, 4};
    }
    void sorts()
    {
        QFETCH(CandidateColumn, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QList<qulonglong>, ids);
        Chain chain;
        chain.append(paperCandidates());
        chain.model.sort(int(column), order);
        chain.settle();
        QCOMPARE(chain.ids(), ids);
    }

    void filters_data()
    {
        QTest::addColumn<CandidateColumn>("column");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qulonglong>>("ids");
        const double most = 1e9;
        QTest::newRow("an accuracy of at least 84 % leaves out the unknown")
            << CandidateColumn::Accuracy << 0.84 << 1.0 << "" << QList<qulonglong>{0, 1};
        QTest::newRow("ends are inside")
            << CandidateColumn::Point << 2.0 << 2.0 << "" << QList<qulonglong>{2};
        QTest::newRow("ends in the wrong order")
            << CandidateColumn::Point << 2.0 << 1.0 << "" << QList<qulonglong>{2};
        QTest::newRow("a number names a candidate")
            << CandidateColumn::Id << 0.0 << most << "#3" << QList<qulonglong>{3};
        QTest::newRow("a part of the lengths")
            << CandidateColumn::Id << 0.0 << most << "128, 8" << QList<qulonglong>{0};
        QTest::newRow("nothing fits")
            << CandidateColumn::Id << 0.0 << most << "#x" << QList<qulonglong>{};
    }
    void filters()
    {
        QFETCH(CandidateColumn, column);
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(QString, text);
        QFETCH(QList<qulonglong>, ids);
        Chain chain;
        chain.append(paperCandidates());
        chain.filter.setRange(column, ValueRange{lower, upper});
        chain.filter.setText(text);
        chain.settle();
        QCOMPARE(chain.ids(), ids);
        chain.filter.clear();
        chain.settle();
        QCOMPARE(chain.model.rowCount(), 5);
    }

    void filtersByStatus()
    {
        Chain chain;
        chain.append(paperCandidates());
        chain.filter.setShown(Standing::Valid, false);
        chain.settle();
        QCOMPARE(chain.ids(), (QList<qulonglong>{4}));
    }

    void keepsItsPlaceWhileRowsComeAndGo()
    {
        Chain chain;
        chain.append(test::madeRun(1000, 50, 2));
        const CandidateId id = chain.model.idAt(700);
        const QPersistentModelIndex kept = chain.model.index(700, 2);
        const double accuracyFloor = 0.0;
        chain.model.sort(int(CandidateColumn::MultiplyAccumulates), Qt::DescendingOrder);
        chain.settle();
        QCOMPARE(chain.model.idAt(kept.row()), id);
        chain.filter.setRange(CandidateColumn::MultiplyAccumulates,
                              ValueRange{accuracyFloor, 1e12});
        auto more = test::madeRun(1500, 50, 2);
        more.erase(more.begin(), more.begin() + 1000);
        chain.append(more);
        QCOMPARE(chain.model.rowCount(), 1500);
        QCOMPARE(chain.model.idAt(kept.row()), id);
        QCOMPARE(chain.model.rowOf(id), kept.row());
        QCOMPARE(kept.column(), 2);
        chain.filter.setText(QStringLiteral("#%1").arg(id));
        chain.settle();
        QCOMPARE(kept.row(), 0);
        chain.filter.setText(QStringLiteral("#%1").arg(id + 1));
        chain.settle();
        QVERIFY(!kept.isValid());
        QCOMPARE(chain.model.rowOf(id), -1);
    }

    void whatIfJudgesAll()
    {
        Chain chain;
        chain.append(paperCandidates());
        QSignalSpy spy(&chain.set, &CandidateSet::rulesChanged);
        partition::Rules rules = paperRules();
        rules.limits.energy = Energy::millijoules(0.1); // SD-1 and AC-1 keep it
        chain.set.setRules(rules);
        chain.settle();
        QCOMPARE(spy.count(), 1);
        QVERIFY(chain.set.isWhatIf());
        QCOMPARE(chain.set.snapshot()->summary.becameInfeasible, std::size_t(2));
        QCOMPARE(chain.set.snapshot()->summary.becameFeasible, std::size_t(0));
        QCOMPARE(chain.text(0, CandidateColumn::Status), QStringLiteral("fits"));
        QCOMPARE(chain.text(1, CandidateColumn::Status), QStringLiteral("too much energy or time"));
        QCOMPARE(chain.text(1, CandidateColumn::Accuracy),
                 QStringLiteral("86.0")); // it stays trained
        rules.limits.energy = Energy::millijoules(5.0);
        chain.set.setRules(rules);
        chain.settle();
        QCOMPARE(chain.set.snapshot()->summary.becameFeasible, std::size_t(1));
        QCOMPARE(chain.text(4, CandidateColumn::Status), QStringLiteral("not trained"));
        chain.set.resetRules();
        chain.settle();
        QCOMPARE(chain.set.snapshot()->summary.becameFeasible, std::size_t(0));
        QCOMPARE(chain.text(4, CandidateColumn::Status), QStringLiteral("too much energy or time"));
    }

    void rowsOnScreenDoNotWait()
    {
        Chain chain;
        chain.append(paperCandidates());
        const auto texts = [&chain] {
            QStringList all;
            for (int row = 0; row < chain.model.rowCount(); ++row) {
                for (int column = 0; column < chain.model.columnCount(); ++column)
                    all << chain.model.index(row, column).data().toString();
            }
            return all;
        };
        const QStringList asRun = texts();
        QStringList shown; // with each answer of the worker
        connect(&chain.set, &CandidateSet::snapshotChanged, &chain.model,
                [&] { shown << texts().join(u'|'); });
        QSignalSpy changes(&chain.model, &QAbstractItemModel::dataChanged);
        partition::Rules rules = paperRules();
        rules.limits.energy = Energy::millijoules(0.05);
        chain.set.setRules(rules);
        rules.judging.scenario = partition::Scenario::TotalEnergy;
        rules.judging.fogFactor = 3.0;
        chain.set.setRules(rules);
        QVERIFY(!chain.set.isUpToDate());
        QCOMPARE(changes.count(), 2);
        const QStringList ahead = texts();
        QVERIFY(ahead != asRun);
        chain.settle();
        QCOMPARE(texts(), ahead);
        QCOMPARE(shown, QStringList(shown.size(), ahead.join(u'|'))); // nothing older
        QVERIFY(shown.size() > 1);
        chain.set.resetRules();
        QCOMPARE(texts(), asRun);
        chain.settle();
        QCOMPARE(texts(), asRun);
    }

    void newCandidatesAreJudgedByTheRulesOfTheWhatIf()
    {
        Chain chain;
        partition::Rules rules = paperRules();
        rules.limits.energy = Energy::millijoules(0.1);
        chain.set.setRules(rules);
        chain.append(paperCandidates());
        QCOMPARE(chain.text(1, CandidateColumn::Status), QStringLiteral("too much energy or time"));
    }

    void paretoFrontIsOfTheValidOnesThatPass()
    {
        Chain chain;
        chain.append(paperCandidates());
        // 84.1 % at 0.091 mJ and 86.0 % at 0.212 mJ beat the other two.
        QCOMPARE(chain.set.snapshot()->front, (std::vector<std::uint32_t>{0, 1}));
        chain.filter.setRange(CandidateColumn::Id, ValueRange{1, 9});
        chain.settle();
        QCOMPARE(chain.set.snapshot()->front, (std::vector<std::uint32_t>{2, 1}));
    }

    void generationsAreSummed()
    {
        Chain chain;
        chain.append(paperCandidates());
        const auto& generations = chain.set.snapshot()->generations;
        QCOMPARE(generations.size(), std::size_t(2));
        QCOMPARE(generations[0].candidates, 2);
        QCOMPARE(generations[0].best, 0.86);
        QCOMPARE(generations[0].mean, 0.8505);
        QCOMPARE(generations[0].deviation, 0.0095);
        QCOMPARE(generations[1].candidates, 2); // the invalid one was not
        QCOMPARE(generations[1].best, 0.838);
    }

    void anotherStudyStartsEmpty()
    {
        Chain chain;
        chain.append(paperCandidates());
        chain.set.append(test::madeRun(100, 10, 1)); // still under way
        chain.set.open(paperRules());
        QCOMPARE(chain.model.rowCount(), 0);
        chain.append({paperCandidates()[0]});
        QCOMPARE(chain.model.rowCount(), 1);
    }

    void csvHasUnitsInItsHeader()
    {
        Chain chain;
        chain.append({paperCandidates()[0]});
        const QStringList lines = tableText(chain.model, u',', Qt::EditRole).split(u'\n');
        QCOMPARE(
            lines.value(0),
            QStringLiteral(
                "id,validation_accuracy,held_back_accuracy,scenario_mJ,edge_mJ,total_mJ,flash_"
                "bytes,"
                "ram_bytes,latency_ms,average_power_uW,params,macs,layers,point,generation,status,"
                "architecture"));
        QVERIFY(lines.value(1).startsWith(QStringLiteral("0,0.841,,0.09")));
        QVERIFY(
            lines.value(1).endsWith(QStringLiteral(",0,valid,\"2048,128,8,64,2 / 1,1,4,2,1\"")));
    }

    void selectionIsShared()
    {
        Selection selection;
        QSignalSpy pinned(&selection, &Selection::pinnedChanged);
        for (CandidateId id = 10; id < 16; ++id)
            selection.pin(id);
        QCOMPARE(selection.pinned(), (std::vector<CandidateId>{10, 11, 12, 13})); // four at most
        QCOMPARE(pinned.count(), 4);
        selection.makeReference(12);
        QCOMPARE(selection.pinned(), (std::vector<CandidateId>{12, 10, 11, 13}));
        selection.togglePin(10);
        QCOMPARE(selection.pinned(), (std::vector<CandidateId>{12, 11, 13}));
        selection.select(7);
        selection.clear();
        QVERIFY(!selection.selected() && selection.pinned().empty());
    }
};

QTEST_MAIN(TestCandidateModel)
#include "tst_candidate_model.moc"
