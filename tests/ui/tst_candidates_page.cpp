// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "tests/ui/picture.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/energy_bars.h"
#include "ui/charts/parallel_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/split_view.h"
#include "ui/models/candidate_text.h"
#include "ui/pages/candidates_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/kept_panel.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

struct Chain {
    CandidateFilter filter;
    CandidateSet set{&filter};
    Selection selection;
    CandidateModel model{&set, &selection};

    Chain() { set.open(tests::paperRules()); }
    void append(std::vector<evaluate::CandidatePtr> candidates)
    {
        set.append(std::move(candidates));
        settle();
    }
    void settle() { QTRY_VERIFY(set.isUpToDate()); }
};

std::vector<evaluate::CandidatePtr> seizureRows()
{
    return {test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.841),
            test::madeCandidate(1, {2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}, 0.86),
            test::madeCandidate(2, {2048, 1024, 2}, {1, 4, 1}, 0.9)};
}

} // namespace

class TestCandidatesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        Theme::instance().install(ThemeChoice::Light);
    }

    void tableAndSelectionFollowEachOther()
    {
        Chain chain;
        CandidatesPage page(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(400, 40, 7));
        tests::pictureOf(page, {1000, 700});
        // The best accuracy is on top.
        QTRY_COMPARE(chain.model.idAt(0),
                     chain.set.snapshot()->table.candidate(chain.set.snapshot()->order[0])->id);
        QVERIFY(chain.model.index(0, 1).data(CandidateModel::RawRole).toDouble()
                >= chain.model.index(1, 1).data(CandidateModel::RawRole).toDouble());
        const QRect cell = page.table()->visualRect(chain.model.index(3, 1));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(chain.selection.selected(), std::optional(chain.model.idAt(3)));
        const CandidateId other = chain.model.idAt(200);
        chain.selection.select(other);
        QCOMPARE(page.table()->currentIndex().row(), 200);
        // It stays selected where the filter hides it, and comes back.
        chain.filter.setText(QStringLiteral("#%1").arg(chain.model.idAt(0)));
        chain.settle();
        QCOMPARE(chain.selection.selected(), std::optional(other));
        QVERIFY(!page.table()->currentIndex().isValid());
        chain.filter.clear();
        chain.settle();
        QCOMPARE(chain.model.idAt(page.table()->currentIndex().row()), other);
    }

    void chipsOfTheFilterStayInside()
    {
        Chain chain;
        CandidatesPage page(&chain.set, &chain.selection, &chain.model);
        std::vector<evaluate::CandidatePtr> candidates = seizureRows();
        for (std::uint64_t id = 3; id < 13; ++id) {
            auto copy = std::make_shared<evaluate::CandidateResult>(*candidates.front());
            copy->id = id;
            copy->source = evaluate::Source::Reused;
            candidates.push_back(std::move(copy));
        }
        chain.append(std::move(candidates));
        const auto* bar = page.findChild<QWidget*>(QStringLiteral("filterBar"));
        const auto* copies = page.findChild<QToolButton*>(QStringLiteral("filterCopies"));
        page.show();
        for (const int width : {640, 480, 360}) {
            page.resize(width, 700);
            QTest::qWait(0);
            QVERIFY(copies->isVisible());
            for (const auto* button : bar->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
                if (button->isVisible())
                    QVERIFY2(bar->rect().contains(button->geometry())
                                 && button->width() >= button->sizeHint().width(),
                             qPrintable(button->text()));
            }
        }
    }

    void filterBarAndFilterFollowEachOther()
    {
        Chain chain;
        CandidatesPage page(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(400, 40, 7));
        auto* text = page.findChild<QLineEdit*>(QStringLiteral("filterText"));
        auto* count = page.findChild<QLabel*>(QStringLiteral("filterCount"));
        QCOMPARE(count->text(), QStringLiteral("All 400 candidates"));
        QTest::keyClicks(text, QStringLiteral("#7"));
        chain.settle();
        QCOMPARE(count->text(), QStringLiteral("1 of 400 candidates"));
        chain.filter.clear();
        QCOMPARE(text->text(), QString());
        page.findChild<QToolButton*>(QStringLiteral("filterStanding0"))->click();
        QVERIFY(!chain.filter.rule().standings[0]);
        chain.filter.setRange(CandidateColumn::Layers, ValueRange{3, 5});
        auto* chip = page.findChild<QToolButton*>(QStringLiteral("filterChip-layers"));
        QCOMPARE(chip->text(), QStringLiteral("Layers 3 to 5"));
        chip->click();
        QVERIFY(!chain.filter.range(CandidateColumn::Layers));
    }

    void brushingAnAxisFilters_data()
    {
        QTest::addColumn<CandidateColumn>("column");
        for (const CandidateColumn column :
             {CandidateColumn::Accuracy, CandidateColumn::ScenarioEnergy,
              CandidateColumn::TotalEnergy, CandidateColumn::Flash, CandidateColumn::Ram,
              CandidateColumn::Parameters, CandidateColumn::MultiplyAccumulates,
              CandidateColumn::Layers, CandidateColumn::Point, CandidateColumn::Generation})
            QTest::newRow(infoOf(column).key) << column;
    }
    void brushingAnAxisFilters()
    {
        QFETCH(CandidateColumn, column);
        Chain chain;
        ParallelChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(300, 30, 7));
        tests::pictureOf(chart, {1000, 320});
        QTRY_VERIFY(chart.isUpToDate());
        const auto extent = chain.set.snapshot()->extent(column);
        QWidget* canvas = chart.canvas();
        const QPoint top = chart.placeOf(column, extent->upper).toPoint();
        const QPoint bottom = chart.placeOf(column, extent->lower).toPoint();
        const QPoint middle = (top + bottom) / 2;
        QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
        QTest::mouseMove(canvas, (middle + bottom) / 2);
        QTest::mouseMove(canvas, bottom + QPoint(0, 6));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, bottom + QPoint(0, 6));
        chain.settle();
        const auto range = chain.filter.range(column);
        QVERIFY(range.has_value());
        QCOMPARE(range->lower, extent->lower); // the end of the axis takes in what stands there
        QVERIFY(range->upper < extent->upper);
        const CandidateSnapshot& snapshot = *chain.set.snapshot();
        QVERIFY(!snapshot.order.empty() && snapshot.order.size() < snapshot.table.size());
        for (const std::uint32_t row : snapshot.order)
            QVERIFY(range->contains(snapshot.table.row(row)[column]));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, top); // a click takes it away
        QVERIFY(!chain.filter.range(column));
    }

    void brushingByKeys()
    {
        Chain chain;
        ParallelChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(300, 30, 7));
        tests::pictureOf(chart, {1000, 320});
        QTest::keyClick(chart.canvas(), Qt::Key_Right);
        QTest::keyClick(chart.canvas(), Qt::Key_Return);
        QVERIFY(chain.filter.range(CandidateColumn::ScenarioEnergy).has_value());
        const double lower = chain.filter.range(CandidateColumn::ScenarioEnergy)->lower;
        QTest::keyClick(chart.canvas(), Qt::Key_Down);
        QVERIFY(chain.filter.range(CandidateColumn::ScenarioEnergy)->lower < lower);
        QTest::keyClick(chart.canvas(), Qt::Key_Delete);
        QVERIFY(!chain.filter.isActive());
    }

    void aLineIsSelectedByAClick()
    {
        Chain chain;
        ParallelChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(seizureRows());
        tests::pictureOf(chart, {1000, 320});
        QTRY_VERIFY(chart.isUpToDate());
        const CandidateRow& row = chain.set.snapshot()->table.row(1);
        const QPointF from
            = chart.placeOf(CandidateColumn::Accuracy, row[CandidateColumn::Accuracy]);
        const QPointF to
            = chart.placeOf(CandidateColumn::ScenarioEnergy, row[CandidateColumn::ScenarioEnergy]);
        QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, (0.7 * from + 0.3 * to).toPoint());
        QCOMPARE(chain.selection.selected(), std::optional<CandidateId>(1));
    }

    void linesAreCountedNotPainted()
    {
        Chain chain;
        chain.append({test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.5)});
        DensityRequest request;
        request.snapshot = chain.set.snapshot();
        request.axes = {{CandidateColumn::Accuracy, ParallelScale::Linear, {0.0, 1.0}},
                        {CandidateColumn::Layers, ParallelScale::Linear, {0.0, 8.0}}};
        request.size = {100, 60};
        request.axisHeight = 50.0;
        request.line = Qt::black;
        request.context = Qt::gray;
        const auto picture = paintDensity(request);
        // 50 % and 4 of 8 layers: a level line in the middle of the axes.
        QVERIFY(qAlpha(picture->image.pixel(50, 25)) + qAlpha(picture->image.pixel(50, 24)) > 150);
        QCOMPARE(qAlpha(picture->image.pixel(50, 10)), 0);
        QCOMPARE(picture->nearest({30.0, 27.0}, 6.0), std::optional<std::uint32_t>(0));
        QVERIFY(!picture->nearest({30.0, 40.0}, 6.0));
    }

    void csvIsTheTable()
    {
        Chain chain;
        chain.append(test::madeRun(200, 20, 7));
        chain.filter.setRange(CandidateColumn::Layers, ValueRange{3, 5});
        chain.settle();
        // What is known of a network stands behind the figures, in columns of its own.
        const QStringList saved
            = QString::fromUtf8(candidatesText(*chain.set.snapshot(), ',')).split(u'\n');
        const QStringList shown = tableText(chain.model, u',', Qt::EditRole).split(u'\n');
        QCOMPARE(saved.size(), shown.size());
        for (qsizetype line = 0; line < saved.size(); ++line)
            QCOMPARE(saved[line].section(u',', 0, kColumnCount - 1),
                     shown[line].section(u',', 0, kColumnCount - 1));
    }

    void csvIsSavedBesideTheWindow()
    {
        Chain chain;
        CandidatesPage page(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(50, 20, 7));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        page.saveTo(path);
        auto* notice = page.findChild<QLabel*>(QStringLiteral("candidatesNotice"));
        QTRY_COMPARE(notice->text(), QStringLiteral("Saved 50 candidates as out.csv."));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), candidatesText(*chain.set.snapshot(), ','));
        page.saveTo(folder.filePath(QStringLiteral("missing/out.csv")));
        QTRY_VERIFY(notice->text().contains(QStringLiteral("could not be written")));
    }

    void comparesWithTheFirst()
    {
        Chain chain;
        ComparisonModel model(&chain.set, &chain.selection);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        chain.append(seizureRows());
        for (const CandidateId id : {CandidateId(0), CandidateId(1), CandidateId(2)})
            chain.selection.pin(id);
        QCOMPARE(model.columnCount(), 3);
        const auto rowNamed = [&](const QString& name) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == name)
                    return row;
            }
            return -1;
        };
        const auto text = [&](const char* name, int column) {
            return model.index(rowNamed(QString::fromLatin1(name)), column).data().toString();
        };
        QCOMPARE(text("Accuracy (%)", 0), QStringLiteral("84.1"));
        QCOMPARE(text("Accuracy (%)", 1), QStringLiteral("86.0  (+1.9)"));
        QCOMPARE(text("Accuracy (%)", 2), QStringLiteral("–")); // never trained
        // SD-1 has 409 parameters; SD-2: 51 + 291 + 194 + 514.
        QCOMPARE(text("Parameters", 1), QStringLiteral("1050  (+641)"));
        QCOMPARE(text("Layers", 1), QStringLiteral("4  (±0)"));
        QCOMPARE(text("Status", 2), QStringLiteral("too much energy or time"));
        // Values, not texts, are subtracted.
        const int energy = rowNamed(QStringLiteral("Energy (mJ)"));
        const auto value = [&](int column) {
            return model.index(energy, column).data(ComparisonModel::RawRole).toDouble();
        };
        QCOMPARE(model.index(energy, 1).data(ComparisonModel::DifferenceRole).toDouble(),
                 value(1) - value(0));
        QVERIFY(value(0) == seizureRows()[0]->best->edge().inMillijoules());
        chain.selection.makeReference(1);
        QCOMPARE(text("Accuracy (%)", 1), QStringLiteral("84.1  (−1.9)"));
        partition::Rules rules = chain.set.studyRules();
        rules.judging.scenario = partition::Scenario::TotalEnergy;
        chain.set.setRules(rules);
        chain.settle();
        QVERIFY(value(0) == model.judged(0).best->total().inMillijoules());
    }

    void comparePage()
    {
        Chain chain;
        ComparePage page(&chain.set, &chain.selection);
        QSignalSpy requested(&page, &ComparePage::candidatesRequested);
        chain.append(test::madeRun(2000, 50, 7));
        tests::savePictures(page, {1000, 700}, QStringLiteral("compare-empty"));
        page.findChild<QPushButton*>(QStringLiteral("compareChoose"))->click();
        QCOMPARE(requested.count(), 1);
        const CandidateSnapshot& snapshot = *chain.set.snapshot();
        for (const std::size_t row :
             {snapshot.front.back(), snapshot.front.front(), std::uint32_t(3), std::uint32_t(4)})
            chain.selection.pin(snapshot.table.candidate(row)->id);
        QCOMPARE(page.radar()->series().size(), std::size_t(4));
        // SD and MIT-BIH guesses apart: five classes, so the ring is an error of 80 %.
        const auto& reference = *page.model()->candidates().front();
        QCOMPARE(*page.radar()->series()[0].shares[0],
                 (1.0 - reference.training->selectionAccuracy) / 0.8);
        QCOMPARE(*page.radar()->series()[0].shares[1],
                 reference.best->edge().inMillijoules() / 0.27);
        // Drawn as a share of the largest compared: one candidate reaches the rim on every axis.
        for (std::size_t axis = 0; axis < 4; ++axis) {
            double largest = 0.0;
            for (std::size_t i = 0; i < 4; ++i)
                largest = std::max(largest, page.radar()->shownShare(i, axis).value_or(0.0));
            QCOMPARE(largest, 1.0);
        }
        page.findChild<QCheckBox*>(QStringLiteral("radarOfLimitsBox"))->click();
        QVERIFY(page.radar()->isOfLimits());
        QCOMPARE(page.radar()->shownShare(0, 1), page.radar()->series()[0].shares[1]);
        page.radar()->setOfLimits(false);
        QCOMPARE(page.splits()[3]->scene()->architecture,
                 page.model()->candidates()[3]->architecture);
        tests::savePictures(page, {1000, 1900}, QStringLiteral("compare"));
        QTemporaryDir folder;
        page.saveTo(folder.filePath(QStringLiteral("comparison.csv")));
        QFile file(folder.filePath(QStringLiteral("comparison.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("figure,"));
        QVERIFY(file.readLine().startsWith("validation_accuracy,0."));
    }

    void candidatesOfSeveralRunsAreKept()
    {
        Chain chain;
        ComparePage page(&chain.set, &chain.selection);
        KeptPanel* kept = page.kept();
        KeptRun run;
        kept->setRun([&run] { return run; });
        const auto* table = kept->findChild<QTableView*>(QStringLiteral("keptTable"));
        for (const char* name : {"first", "second", "third"}) {
            run.path = QStringLiteral("/%1/heart.splitscape").arg(QLatin1String(name));
            run.name = QStringLiteral("heart"); // as that of another folder
            run.data = QStringLiteral("data of the %1").arg(QLatin1String(name));
            run.protocol = QStringLiteral("by patient");
            chain.set.open(tests::paperRules()); // another run
            chain.selection.clear();
            chain.append(seizureRows());
            chain.selection.pin(0);
            chain.selection.pin(1);
            kept->keepPinned();
            kept->keepPinned(); // they are there already
        }
        QCOMPARE(kept->count(), std::size_t{6}); // more than can be pinned
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(2, 0), QStringLiteral("second/heart"));
        QCOMPARE(cell(2, 2), QStringLiteral("data of the second"));
        QCOMPARE(cell(2, 3), QStringLiteral("by patient"));
        QCOMPARE(cell(3, 1), QStringLiteral("#1"));
        QCOMPARE(cell(3, 4), QStringLiteral("86.0"));
        QCOMPARE(cell(5, 6), unknownText());
        run.tested = 1; // meanwhile
        run.testAccuracy = 0.85;
        run.interval = metrics::Interval{0.712, 0.923};
        kept->keepPinned();
        QCOMPARE(kept->count(), std::size_t{6});
        QCOMPARE(cell(5, 6), QStringLiteral("85.0 (71.2 to 92.3)"));
        QCOMPARE(cell(4, 6), unknownText());
        QCOMPARE(cell(3, 6), unknownText()); // of another run
        QCOMPARE(kept->radar()->series().size(), KeptPanel::kMostInRadar);
        QCOMPARE(kept->radar()->series()[2].name, QStringLiteral("second/heart #0"));
        // Each axis ends at the largest of those shown.
        QCOMPARE(kept->radar()->series()[0].shares[0], std::optional(1.0));
        table->selectionModel()->select(table->model()->index(5, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(kept->radar()->isHidden()); // one alone is no comparison
        kept->removeSelected();
        QCOMPARE(kept->count(), std::size_t{5});
        QCOMPARE(kept->radar()->series().size(), KeptPanel::kMostInRadar);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("SPLITSCAPE_PICTURES");
        if (folder.isEmpty())
            QSKIP("pictures for looking at");
        for (const auto& [count, name] : {std::pair(300, "few"), std::pair(100000, "many")}) {
            Chain chain;
            CandidatesPage page(&chain.set, &chain.selection, &chain.model);
            tests::pictureOf(page, {1000, 700})
                .save(folder + QStringLiteral("/candidates-empty.png"));
            chain.append(test::madeRun(std::size_t(count), std::size_t(count) / 20, 7));
            for (int step = 0; step < 2; ++step) {
                for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                    Theme::instance().setChoice(choice);
                    tests::pictureOf(page, {1000, 700});
                    QTRY_VERIFY(page.parallelChart()->isUpToDate());
                    tests::pictureOf(page, {1000, 700})
                        .save(QStringLiteral("%1/candidates-%2-%3-%4.png")
                                  .arg(folder, QString::fromLatin1(name),
                                       choice == ThemeChoice::Dark ? u"dark" : u"light")
                                  .arg(step));
                }
                chain.selection.select(chain.model.idAt(2));
                chain.selection.pin(chain.model.idAt(4));
                chain.filter.setRange(CandidateColumn::Accuracy, ValueRange{0.75, 1.0});
                chain.filter.setRange(CandidateColumn::Layers, ValueRange{3, 6});
                chain.settle();
            }
            Theme::instance().setChoice(ThemeChoice::Light);
            QVERIFY(page.parallelChart()->saveFigureAs(folder
                                                       + QStringLiteral("/parallel-export.png")));
        }
    }
};

QTEST_MAIN(TestCandidatesPage)
#include "tst_candidates_page.moc"
