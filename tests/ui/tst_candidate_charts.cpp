// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_candidates.h"
#include "tests/ui/paper_candidates.h"
#include "tests/ui/picture.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/population_chart.h"
#include "ui/models/candidate_front.h"
#include "ui/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>
#include <qcustomplot.h>

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
        QTRY_VERIFY(set.isUpToDate());
    }
};

std::vector<evaluate::CandidatePtr> extractedRun(std::size_t count)
{
    auto run = test::madeRun(count, 50, 7);
    for (auto& candidate : run) {
        if (candidate->training && candidate->training->selectionAccuracy > 0.7) {
            auto finalist = std::make_shared<evaluate::CandidateResult>(*candidate);
            finalist->heldBackAccuracy = candidate->training->selectionAccuracy - 0.02;
            candidate = finalist;
        }
    }
    return run;
}

/// Pictures of a chart whose cloud is painted beside the UI thread: each theme waits for its own.
void saveSettled(PopulationChart& chart, const QString& name)
{
    const QString folder = qEnvironmentVariable("SPLITSCAPE_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::instance().setChoice(choice);
        tests::pictureOf(chart, {720, 420});
        QTest::qWait(300);
        QTRY_VERIFY(chart.isUpToDate());
        tests::pictureOf(chart, {720, 420})
            .save(QStringLiteral("%1/%2-%3.png")
                      .arg(folder, name, choice == ThemeChoice::Dark ? u"dark" : u"light"));
    }
    Theme::instance().setChoice(ThemeChoice::Light);
}

} // namespace

class TestCandidateCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        Theme::instance().install(ThemeChoice::Light);
    }

    void emptyChartsSayWhatWillAppear()
    {
        Chain chain;
        AccuracyChart accuracy(&chain.set, &chain.selection);
        PopulationChart population(&chain.set, &chain.selection, &chain.model);
        QVERIFY(accuracy.isEmpty());
        QVERIFY(population.isEmpty());
        tests::savePictures(population, {640, 360}, QStringLiteral("population-empty"));
        chain.append(test::madeRun(20, 10, 1));
        QVERIFY(!accuracy.isEmpty());
        QVERIFY(!population.isEmpty());
    }

    void accuracyPerGeneration()
    {
        Chain chain;
        AccuracyChart chart(&chain.set, &chain.selection);
        chain.append(extractedRun(1000));
        const auto& generations = chain.set.snapshot()->generations;
        QCOMPARE(chart.plot()->graph(3)->dataCount(), 20);
        QCOMPARE(chart.plot()->graph(3)->dataMainValue(19), 100.0 * generations[19].best);
        QVERIFY(chart.plot()->graph(4)->dataCount() > 0); // held back, after extraction
        QCOMPARE(chart.table()->rowCount(), 20);
        QCOMPARE(chart.table()->index(19, 2).data(Qt::EditRole).toDouble(),
                 100.0 * generations[19].best);
        tests::savePictures(chart, {640, 320}, QStringLiteral("accuracy"));
        tests::pictureOf(chart, {640, 320});
        const QPointF place(chart.plot()->xAxis->coordToPixel(12),
                            chart.plot()->yAxis->coordToPixel(70));
        QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, place.toPoint());
        const auto selected = chain.selection.selected();
        QVERIFY(selected.has_value());
        const auto candidate = chain.set.candidate(*selected);
        QCOMPARE(candidate->generation, 12);
        QCOMPARE(candidate->training->selectionAccuracy, generations[12].best);
    }

    void theLimitOfAWhatIfDoesNotWait()
    {
        Chain chain;
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(2000, 50, 7));
        const auto shown = [&chart] {
            for (int i = 0; i < chart.plot()->itemCount(); ++i) {
                if (const auto* line = qobject_cast<QCPItemStraightLine*>(chart.plot()->item(i)))
                    return line->point1->coords().x();
            }
            return 0.0;
        };
        partition::Rules rules = chain.set.studyRules();
        rules.limits.energy = Energy::millijoules(0.123);
        chain.set.setRules(rules);
        QVERIFY(!chain.set.isUpToDate());
        QCOMPARE(shown(), 0.123);
        // Of another energy than the axis still shows it would stand at a wrong place.
        rules.judging.scenario = partition::Scenario::TotalEnergy;
        rules.limits.energy = Energy::millijoules(0.456);
        chain.set.setRules(rules);
        QCOMPARE(shown(), tests::paperRules().limits.energy->inMillijoules());
        QTRY_VERIFY(chain.set.isUpToDate());
        QCOMPARE(shown(), 0.456);
    }

    void populationFollowsTheSelection()
    {
        Chain chain;
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chart.resize(720, 420);
        chart.show();
        chain.append(test::madeRun(2000, 50, 7));
        QTRY_VERIFY(chart.isUpToDate());
        const CandidateSnapshot& snapshot = *chain.set.snapshot();
        const CandidateId id = snapshot.table.candidate(snapshot.front.back())->id;
        QTRY_VERIFY(chart.placeOf(id).has_value());
        QTest::mouseMove(chart.plot(), chart.placeOf(id)->toPoint());
        QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, chart.placeOf(id)->toPoint());
        QCOMPARE(chain.selection.selected(), std::optional(id));
        QTest::mouseClick(chart.plot(), Qt::LeftButton, Qt::ControlModifier,
                          chart.placeOf(id)->toPoint());
        QVERIFY(chain.selection.isPinned(id));
        for (const std::uint32_t row : {snapshot.front[0], snapshot.front[1]})
            chain.selection.pin(snapshot.table.candidate(row)->id);
        QTRY_VERIFY(chart.isUpToDate());
        saveSettled(chart, QStringLiteral("population"));
        chain.filter.setRange(CandidateColumn::Generation, ValueRange{20, 40});
        QTRY_VERIFY(chain.set.isUpToDate() && chart.isUpToDate());
        chart.logarithmicAction()->setChecked(false);
        QTRY_VERIFY(chart.isUpToDate());
        QTest::qWait(200);
        QTRY_VERIFY(chart.isUpToDate());
        saveSettled(chart, QStringLiteral("population-filtered-linear"));
    }

    void cloudShowsStatusByShape()
    {
        // One valid and one invalid candidate with an accuracy, one never trained.
        Chain chain;
        chain.append({test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.8),
                      test::madeCandidate(1, {2048, 1024, 5}, {1, 4, 1}, 0.9)});
        CloudRequest request{chain.set.snapshot(),
                             {0.0, 1.0},
                             {0.0, 1.0},
                             false,
                             {100, 100},
                             1.0,
                             {Qt::black, Qt::black, Qt::gray, Qt::white}};
        const auto picture = paintCloud(request);
        QCOMPARE(picture->dots.size(), std::size_t(2));
        // 0.091 mJ of 1 mJ from the left, 80 % of 100 % from the bottom.
        QVERIFY(std::abs(picture->dots[0].x - 9.1F) < 0.3F);
        QVERIFY(std::abs(picture->dots[0].y - 20.0F) < 0.01F);
        QCOMPARE(qAlpha(picture->image.pixel(9, 20)), 153); // filled, 60 % opaque
        QCOMPARE(picture->dots[1].y, float(100.0 - kStripHeight / 2.0));
        QCOMPARE(qAlpha(picture->image.pixel(int(picture->dots[1].x), int(picture->dots[1].y))),
                 0); // hollow
        QCOMPARE(picture->nearest({11.0, 22.0}, 10.0)->row, 0U);
        QVERIFY(!picture->nearest({50.0, 50.0}, 10.0));
    }

    void expectedAccuraciesAreShownWhereAskedFor()
    {
        // One trained, two that need too much energy, of which the run expects something.
        Chain chain;
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chart.resize(720, 420);
        chart.show();
        chain.append({test::madeCandidate(0, {2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}, 0.8),
                      test::madeCandidate(1, {2048, 1024, 5}, {1, 4, 1}, 0.9, 1),
                      test::madeCandidate(2, {2048, 1024, 512, 5}, {1, 4, 4, 1}, 0.9, 2)});
        QVERIFY(!chart.forecastAction()->isEnabled()); // nothing is known yet
        const auto forecast
            = std::make_shared<const evaluate::ForecastRecord>(evaluate::ForecastRecord{
                .learnedFrom = 20,
                .quality = {.forecasts = 10, .meanError = 0.021, .covered = 0.9},
                .candidates = {{1, {0.6, 0.5, 0.75}}, {2, {0.7, 0.65, 0.8}}, {9, {0.5, 0.4, 0.6}}}});
        chart.setForecast(forecast);
        QVERIFY(chart.forecastAction()->isEnabled());
        QVERIFY(chart.forecastAction()->toolTip().contains(QStringLiteral("2.1")));
        QVERIFY(chart.forecastMarks().marks().empty()); // off at first
        chart.forecastAction()->setChecked(true);
        const auto marks = chart.forecastMarks().marks();
        QCOMPARE(marks.size(), std::size_t{2}); // of the third the chart has no candidate
        for (const ForecastMarks::Mark& mark : marks) {
            const CandidateRow& row = chain.set.snapshot()->table.row(mark.row);
            QCOMPARE(mark.across, row[CandidateColumn::ScenarioEnergy]);
            QVERIFY(mark.expected
                    == *forecast->of(static_cast<std::uint64_t>(row[CandidateColumn::Id])));
        }
        auto* bars = chart.plot()->findChild<QCPErrorBars*>();
        QVERIFY(bars);
        QCOMPARE(bars->data()->size(), 2);
        QTRY_VERIFY(chart.plot()->yAxis->range().lower < 60.0); // the marks are in sight
        QTRY_VERIFY(chart.isUpToDate());
        saveSettled(chart, QStringLiteral("population-expected"));
        // A click on a mark selects its candidate.
        const CandidateId id = chain.set.snapshot()->table.candidate(marks[0].row)->id;
        const auto clicked = [&] { // the axes may still glide
            const QPoint place = chart.forecastMarks().pixelOf(marks[0]).toPoint();
            QTest::mouseMove(chart.plot(), place);
            QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, place);
            return chain.selection.selected() == std::optional(id);
        };
        QTRY_VERIFY(clicked());
        // What the filter leaves out has no mark.
        chain.filter.setRange(CandidateColumn::Generation, ValueRange{2, 2});
        QTRY_COMPARE(chart.forecastMarks().marks().size(), std::size_t{1});
        chart.forecastAction()->setChecked(false);
        QVERIFY(chart.forecastMarks().marks().empty());
    }

    void accuracyAgainstLatencyAndPower()
    {
        Chain chain;
        partition::Rules rules = tests::paperRules();
        rules.limits.latency = Seconds(0.01);
        chain.set.open(rules);
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chart.resize(720, 420);
        chart.show();
        chain.append(test::madeRun(2000, 50, 7));
        QCOMPARE(chart.title(), QStringLiteral("Accuracy against energy"));
        auto* box = chart.findChild<QComboBox*>(QStringLiteral("populationAxis"));
        QVERIFY(box && box->count() == 3 && !box->accessibleName().isEmpty());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chart.axis(), PopulationAxis::Latency);
        QCOMPARE(chart.title(), QStringLiteral("Accuracy against latency"));
        QVERIFY(chart.plot()->xAxis->label().contains(QStringLiteral("(ms)")));
        // Parts that only send take no time, so the axis begins at 0.
        QCOMPARE(chart.plot()->xAxis->scaleType(), QCPAxis::stLinear);
        QTRY_VERIFY(chart.isUpToDate());
        saveSettled(chart, QStringLiteral("population-latency"));
        // The front by comparing all with all.
        const CandidateSnapshot& snapshot = *chain.set.snapshot();
        const auto isBeaten = [&](const CandidateRow& row) {
            for (std::size_t r = 0; r < snapshot.table.size(); ++r) {
                const CandidateRow& other = snapshot.table.row(r);
                const double more = other[CandidateColumn::Accuracy] - row[CandidateColumn::Accuracy];
                const double less = row[CandidateColumn::Latency] - other[CandidateColumn::Latency];
                const bool isBetter = more >= 0.0 && less >= 0.0
                    && (more > 0.0 || less > 0.0
                        || other[CandidateColumn::Id] < row[CandidateColumn::Id]);
                if (other.standing == Standing::Valid && isBetter)
                    return true;
            }
            return false;
        };
        std::vector<double> expected;
        for (std::size_t r = 0; r < snapshot.table.size(); ++r)
            if (const CandidateRow& row = snapshot.table.row(r);
                row.standing == Standing::Valid && !isBeaten(row))
                expected.push_back(1e3 * row[CandidateColumn::Latency]);
        std::ranges::sort(expected);
        const QCPGraph* front = chart.plot()->graph(1);
        QVERIFY(!expected.empty());
        QCOMPARE(front->dataCount(), static_cast<int>(expected.size()));
        for (int i = 0; i < front->dataCount(); ++i)
            QCOMPARE(front->dataMainKey(i), expected[static_cast<std::size_t>(i)]);
        // The limit is the one on what is drawn, 10 ms.
        QStringList texts;
        for (const QCPItemText* text : chart.plot()->findChildren<QCPItemText*>())
            if (text->visible())
                texts << text->text();
        QVERIFY2(texts.join(u' ').contains(QStringLiteral("10.00")), qPrintable(texts.join(u' ')));
        // A click finds the candidate where it is drawn now.
        const CandidateId id
            = snapshot.table.candidate(frontAgainst(snapshot, CandidateColumn::Latency).back())->id;
        QTRY_VERIFY(chart.placeOf(id).has_value());
        const auto clicked = [&] {
            if (!chart.isUpToDate())
                return false;
            QTest::mouseMove(chart.plot(), chart.placeOf(id)->toPoint());
            QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, chart.placeOf(id)->toPoint());
            return chain.selection.selected() == std::optional(id);
        };
        QTRY_VERIFY(clicked());
        // Average power needs the time from one inference to the next.
        chart.setAxis(PopulationAxis::Power);
        QVERIFY(chart.isEmpty());
        rules.link.inferencePeriod = Seconds(1.0);
        chain.set.open(rules);
        chain.append(test::madeRun(500, 50, 7));
        QVERIFY(!chart.isEmpty());
        QVERIFY(chart.plot()->xAxis->label().contains(QStringLiteral("(µW)")));
        chart.setBaselines({{QStringLiteral("raw"), 1.317, 0.9, {}, 1.317e-3}});
        QTRY_VERIFY(chart.isUpToDate());
        QTRY_VERIFY(chart.plot()->xAxis->range().upper > 1317.0); // µW: the mark is in sight
        chart.setAxis(PopulationAxis::Energy);
        QTRY_VERIFY(chart.plot()->xAxis->range().upper < 100.0); // mJ again
        QCOMPARE(chart.plot()->xAxis->scaleType(), QCPAxis::stLogarithmic);
    }

    void namesOfBaselinesStayInTheFrame()
    {
        Chain chain;
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(50, 50, 7));
        const QString far = QStringLiteral("everything on the edge");
        const QString near = QStringLiteral("send it raw");
        chart.setBaselines({{far, 500.0, 0.9}, {near, 0.5, 0.9}});
        tests::pictureOf(chart, {420, 300});
        QTRY_VERIFY(chart.isUpToDate());
        tests::pictureOf(chart, {420, 300});
        const QCPAxisRect* frame = chart.plot()->axisRect();
        int found = 0;
        for (const QCPItemText* text : chart.plot()->findChildren<QCPItemText*>()) {
            if (text->text() != far && text->text() != near)
                continue;
            ++found;
            QVERIFY(text->left->pixelPosition().x() >= frame->left());
            QVERIFY(text->right->pixelPosition().x() <= frame->right());
            QCOMPARE(text->positionAlignment().testFlag(Qt::AlignRight), text->text() == far);
        }
        QCOMPARE(found, 2);
    }

    void manyCandidates()
    {
        if (qEnvironmentVariableIsEmpty("SPLITSCAPE_PICTURES"))
            QSKIP("a picture for looking at");
        Chain chain;
        PopulationChart chart(&chain.set, &chain.selection, &chain.model);
        chain.append(test::madeRun(100000, 500, 7));
        tests::pictureOf(chart, {720, 420});
        QTRY_VERIFY(chart.isUpToDate());
        saveSettled(chart, QStringLiteral("population-100000"));
    }
};

QTEST_MAIN(TestCandidateCharts)
#include "tst_candidate_charts.moc"
