// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/result_page.h"

#include "core/evaluate/jitter_curve.h"
#include "core/record/kept_tuning.h"
#include "core/report/baseline_verdict.h"
#include "ui/charts/class_chart.h"
#include "ui/charts/split_view.h"
#include "ui/charts/table_copying.h"
#include "ui/models/confusion_model.h"
#include "ui/pages/errors_panel.h"
#include "ui/pages/scores_panel.h"
#include "ui/run/run_controller.h"
#include "ui/text/baselines.h"
#include "ui/text/boards.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/quantities.h"
#include "ui/text/tuning.h"
#include "ui/theme/theme.h"
#include "ui/widgets/battery_panel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/readout.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace splitscape::ui {

namespace {

/// What missed R peaks cost, where it was measured for this candidate.
QString jitterText(const record::RunView& view, std::uint64_t candidate)
{
    const auto kept = view.documents.find(std::string(evaluate::kJitterDocument));
    if (kept == view.documents.end())
        return {};
    const auto curve = evaluate::readJitterCurve(kept->second);
    if (!curve || curve->candidate != candidate)
        return {};
    QStringList steps;
    for (const evaluate::JitterAccuracy& step : curve->steps)
        steps += ResultPage::tr("%1: %2", "samples of jitter: accuracy")
                     .arg(QString::number(step.samples), percentText(step.accuracy, QLocale()));
    return ResultPage::tr("Test accuracy where a detector misses the R peak by up to so many samples, "
                          "with the weights of the search: %1.")
        .arg(steps.join(QStringLiteral(", ")));
}

QString headlineText(const evaluate::ExtractionResult& result,
                     const evaluate::CandidateResult& chosen, const partition::PointCost& point)
{
    const auto layers = static_cast<int>(space::layerCount(chosen.architecture));
    const auto onEdge = static_cast<int>(
        point.layersOf(partition::Tier::Edge, static_cast<std::size_t>(layers)).size());
    const QString where = onEdge == 0
        ? ResultPage::tr("Send the raw input: every layer runs on the fog node.")
        : onEdge == layers
        ? ResultPage::tr("Run every layer on the wearable and send only the class scores.")
        : ResultPage::tr("Cut after layer %1 of %2 (partition point %3) and send %4 values.")
              .arg(onEdge)
              .arg(layers)
              .arg(point.point)
              .arg(QLocale().toString(static_cast<qlonglong>(point.sentValues)));
    const auto entry = std::find_if(
        result.shortlist.begin(), result.shortlist.end(),
        [&](const evaluate::ShortlistEntry& one) { return one.candidate == chosen.id; });
    // "Held back" is what one training in the search scored, here as in the inspector. The mean of
    // the repeated trainings, which decides among several, has a name of its own.
    if (entry != result.shortlist.end() && result.shortlist.size() > 1)
        return ResultPage::tr(
                   "<b>Candidate #%1</b> was trained again %n time(s) and has the best mean on the "
                   "validation data that was held back: %2 (as trained in the search: %3). %4",
                   nullptr, static_cast<int>(result.tests.size()))
            .arg(QString::number(chosen.id), percentText(entry->heldBackAccuracyMean, QLocale()),
                 percentText(result.heldBackAccuracy, QLocale()), where);
    return ResultPage::tr("<b>Candidate #%1</b> scored best on the validation data that was held "
                          "back (%2). %3")
        .arg(QString::number(chosen.id), percentText(result.heldBackAccuracy, QLocale()), where);
}

} // namespace

ResultPage::ResultPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_trust([](const ViewPtr& view) { return trustIn(view); },
              [this](const TrustPtr& trust) { showTrust(trust); })
{
    setObjectName(QStringLiteral("resultPage"));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_parts.run, &RunController::runChanged, this, &ResultPage::refresh);
    connect(&m_parts.run, &RunController::stateChanged, this, &ResultPage::refresh);
    connect(&m_parts.run, &RunController::extracted, this, &ResultPage::refresh);
    refresh();
}

QWidget* ResultPage::makeEmpty()
{
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("resultEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_start = new QPushButton(Theme::icon(u"start"), tr("Start the search"));
    connect(m_start, &QPushButton::clicked, m_parts.start, &QAction::trigger);
    connect(m_parts.start, &QAction::changed, m_start,
            [this] { m_start->setEnabled(m_parts.start->isEnabled()); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(2 * kSpace);
    layout->addStretch(2);
    layout->setContentsMargins(6 * kSpace, kSpace, 6 * kSpace, kSpace);
    layout->addWidget(m_empty);
    layout->addWidget(m_start, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* ResultPage::makeContent()
{
    m_unbeaten = new QLabel;
    m_unbeaten->setObjectName(QStringLiteral("resultUnbeaten"));
    m_unbeaten->setWordWrap(true);
    m_unbeaten->setTextFormat(Qt::PlainText);
    m_unbeaten->setContentsMargins(kSpace, 0, kSpace, 0);
    QFont strong = Theme::instance().textFont();
    strong.setWeight(QFont::DemiBold);
    m_unbeaten->setFont(strong);
    m_baselines = new QLabel;
    m_baselines->setObjectName(QStringLiteral("resultBaselines"));
    m_baselines->setWordWrap(true);
    m_baselines->setTextFormat(Qt::PlainText);
    m_baselines->setContentsMargins(kSpace, 0, kSpace, 0);
    m_headline = new QLabel;
    m_headline->setObjectName(QStringLiteral("resultHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setContentsMargins(kSpace, 0, kSpace, 0);
    m_evidence = new QLabel;
    m_evidence->setObjectName(QStringLiteral("resultEvidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setContentsMargins(kSpace, 0, kSpace, 0);
    m_jitter = new QLabel;
    m_jitter->setObjectName(QStringLiteral("resultJitter"));
    m_jitter->setWordWrap(true);
    m_jitter->setContentsMargins(kSpace, 0, kSpace, 0);
    m_tuning = new QLabel;
    m_tuning->setObjectName(QStringLiteral("resultTuning"));
    m_tuning->setWordWrap(true);
    m_tuning->setTextFormat(Qt::PlainText);
    m_tuning->setContentsMargins(kSpace, 0, kSpace, 0);
    m_accuracy = new Readout(tr("Test accuracy"));
    m_accuracy->setObjectName(QStringLiteral("testAccuracy"));
    m_energy = new Readout(tr("Energy"));
    m_energy->setObjectName(QStringLiteral("resultEnergy"));
    m_flash = new Readout(tr("Flash"));
    m_ram = new Readout(tr("RAM"));
    auto* figures = new QHBoxLayout;
    figures->setContentsMargins(kSpace, 0, kSpace, 0);
    figures->setSpacing(2 * kSpace);
    for (Readout* readout : {m_accuracy, m_energy, m_flash, m_ram})
        figures->addWidget(readout, 1);

    m_split = new SplitView;
    m_split->setObjectName(QStringLiteral("resultSplit"));
    m_split->setTitle(tr("Where to cut"));
    m_split->setMinimumHeight(30 * kSpace);
    m_boards = new QLabel;
    m_boards->setObjectName(QStringLiteral("resultBoards"));
    m_boards->setWordWrap(true);
    m_boards->setTextFormat(Qt::PlainText); // names of devices are anything
    m_boards->setContentsMargins(kSpace, 0, kSpace, 0);
    m_confusion = new ConfusionModel(this);
    m_matrix = new QTableView;
    m_matrix->setObjectName(QStringLiteral("confusionTable"));
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setAccessibleName(
        tr("Confusion matrix of the test: a row for each actual class, a column for each "
           "predicted one"));
    m_matrix->setModel(m_confusion);
    m_matrix->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setFrameShape(QFrame::NoFrame);
    addTableCopying(m_matrix, tr("Confusion matrix"));
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultPage::showCell);
    m_errors = new ErrorsPanel(m_parts.run, m_parts.jobs, m_parts.cache);
    m_errors->hide();
    m_scores = new ScoresPanel;
    m_certificate = new QLabel;
    m_certificate->setObjectName(QStringLiteral("resultCertificate"));
    m_certificate->setWordWrap(true);
    m_certificate->setTextFormat(Qt::PlainText); // names of classes and files are anything
    m_certificate->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_certificate->setContentsMargins(kSpace, 0, kSpace, 0);
    m_classes = new ClassChart;
    m_classes->setObjectName(QStringLiteral("classChart"));
    m_classes->setTable(m_confusion);
    m_classes->setFixedHeight(36 * kSpace);
    m_battery = new BatteryPanel(m_parts.preferences);
    m_battery->setObjectName(QStringLiteral("batteryPanel"));

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace, 2 * kSpace, kSpace, 2 * kSpace);
    layout->setSpacing(2 * kSpace);
    layout->addWidget(m_unbeaten);
    layout->addWidget(m_headline);
    layout->addLayout(figures);
    layout->addWidget(m_evidence);
    layout->addWidget(m_jitter);
    layout->addWidget(m_tuning);
    layout->addWidget(m_baselines);
    layout->addWidget(m_split);
    layout->addWidget(m_boards);
    layout->addWidget(makeHeading(
        tr("Confusion matrix of the test: actual class down, predicted class across"), kSpace));
    layout->addWidget(m_matrix);
    layout->addWidget(m_errors);
    layout->addWidget(m_classes);
    layout->addWidget(m_scores);
    layout->addWidget(makeHeading(tr("How far to trust it"), kSpace));
    layout->addWidget(m_certificate);
    layout->addWidget(m_battery);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Result of the search"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

void ResultPage::refresh()
{
    const record::RunView& view = m_parts.run.view();
    const evaluate::CandidatePtr chosen
        = view.extraction ? view.candidate(view.extraction->chosen) : nullptr;
    const bool there = m_parts.run.hasRun() && chosen && chosen->best;
    m_stack->setCurrentIndex(there ? 1 : 0);
    m_start->setVisible(!m_parts.run.isActive() && !m_parts.run.isFollowing());
    if (there)
        show(*view.extraction, *chosen);
    else if (m_parts.run.isActive())
        m_empty->setText(tr(
            "When the search is through, the best network is tested on data it has never seen; the "
            "result will be here."));
    else if (m_parts.run.isFollowing())
        m_empty->setText(
            tr("Another program searches. When it has tested its best network on data that was "
               "never seen, the result will be here."));
    else if (m_parts.run.hasRun())
        m_empty->setText(tr("This search ended before its best network was tested. Start it again "
                            "to see a result."));
    else
        m_empty->setText(tr(
            "A search ends with a test of its best network: accuracy with its spread, every class, "
            "battery life and where to cut."));
}

void ResultPage::show(const evaluate::ExtractionResult& result,
                      const evaluate::CandidateResult& chosen)
{
    const study::StudySpec& spec = m_parts.run.view().spec;
    showBaselines(*chosen.best);
    m_headline->setText(headlineText(result, chosen, *chosen.best));
    m_split->setScene(SplitScene::judged(chosen, spec.rules));
    m_boards->setText(
        boardSentences(record::boardAnswers(spec, chosen.architecture)).join(u'\n'));
    m_boards->setHidden(spec.compare.empty());
    QStringList names;
    for (const std::string& name : m_parts.run.view().origin.classNames)
        names.append(QString::fromStdString(name));
    m_confusion->setMatrix(result.confusion, names);
    m_classes->setMatrix(result.confusion, names);
    m_battery->setRules(spec.rules);
    m_battery->setEnergy(chosen.best->edge());
    const QString jitter = jitterText(m_parts.run.view(), chosen.id);
    m_jitter->setText(jitter);
    m_jitter->setHidden(jitter.isEmpty());
    const auto tuning = record::tuningOfChosen(m_parts.run.view());
    m_tuning->setText(tuning ? tuningText(*tuning, result.tests.size()) : QString());
    m_tuning->setHidden(!tuning);
    showTest(result, chosen);
    fitTable();
}

void ResultPage::showBaselines(const partition::PointCost& point)
{
    const auto verdict = report::baselineVerdict(m_parts.run.view());
    const partition::Scenario scenario = m_parts.run.view().spec.rules.judging.scenario;
    const QString unbeaten
        = verdict ? unbeatenText(*verdict, scenario, point.point == 1) : QString();
    m_unbeaten->setText(unbeaten);
    m_unbeaten->setHidden(unbeaten.isEmpty());
    m_baselines->setText(verdict ? baselinesText(*verdict, scenario) : QString());
    m_baselines->setHidden(!verdict);
}

void ResultPage::showTest(const evaluate::ExtractionResult& result,
                          const evaluate::CandidateResult& chosen)
{
    const QLocale locale;
    const study::StudySpec& spec = m_parts.run.view().spec;
    const partition::PointCost& point = *chosen.best;
    const Energy energy = partition::scenarioEnergy(point, spec.rules.judging.scenario);
    const auto trainings = static_cast<int>(result.tests.size());
    m_accuracy->setFigure(locale.toString(100.0 * result.testAccuracyMean, 'f', 1), tr("%"));
    QString note = result.testAccuracyDeviation
        ? tr("± %1 points, %n trainings", nullptr, trainings)
              .arg(locale.toString(100.0 * *result.testAccuracyDeviation, 'f', 1))
        : tr("of %n training(s)", nullptr, trainings);
    m_accuracy->setNote(note);
    m_evidence->setText(tr("Protocol: %1.").arg(protocolText(spec.dataset.split)));
    m_certificate->clear();
    m_errors->setPredictions(nullptr);
    m_scores->showFigures(nullptr, {});
    m_trust.forget();
    m_interval.reset();
    m_trust.start(std::make_shared<const record::RunView>(m_parts.run.view()));
    m_energy->setQuantity(millijouleText(energy));
    if (spec.rules.limits.energy) {
        m_energy->setShare(energy / *spec.rules.limits.energy);
        m_energy->setNote(
            tr("%1 of the limit").arg(percentText(energy / *spec.rules.limits.energy, locale)));
    } else {
        m_energy->setShare(std::nullopt);
        m_energy->setNote(tr("no limit"));
    }
    m_flash->setQuantity(bytesText(point.flash));
    m_flash->setNote(
        tr("%1 parameters in all").arg(locale.toString(static_cast<qlonglong>(chosen.parameters))));
    m_ram->setQuantity(bytesText(point.ram));
    m_ram->setNote(tr("on the wearable"));
}

ResultPage::TrustPtr ResultPage::trustIn(const ViewPtr& view)
{
    Trust trust{report::evidenceOf(*view), nullptr};
    const auto document = view->documents.find(std::string(evaluate::kPredictionsDocument));
    if (trust.evidence.figures && document != view->documents.end()) {
        auto predictions = evaluate::readPredictions(document->second);
        if (predictions)
            trust.predictions
                = std::make_shared<const evaluate::TestPredictions>(*std::move(predictions));
    }
    return std::make_shared<const Trust>(std::move(trust));
}

void ResultPage::showTrust(const TrustPtr& trust)
{
    const record::RunView& view = m_parts.run.view();
    if (!view.extraction)
        return; // another run is shown by now
    const QLocale locale;
    const auto share = [&locale](double value) { return locale.toString(100.0 * value, 'f', 1); };
    QStringList lines;
    const report::Evidence& evidence = trust->evidence;
    m_interval = evidence.interval();
    emit evidenceFound(evidence);
    if (evidence.figures && evidence.figures->byPatient)
        lines += tr("95 % interval of the test accuracy: %1 to %2 %, had other patients come than "
                    "the %3 of the test.")
                     .arg(share(evidence.figures->byPatient->low),
                          share(evidence.figures->byPatient->high),
                          locale.toString(
                              static_cast<qlonglong>(evidence.figures->patients.size())));
    if (evidence.bySample)
        lines += tr("95 % interval for %1 test samples, were they independent: %2 to %3 %.")
                     .arg(locale.toString(static_cast<qlonglong>(evidence.bySample->samples)),
                          share(evidence.bySample->interval.low),
                          share(evidence.bySample->interval.high));
    lines += tr("Protocol: %1.").arg(protocolText(view.spec.dataset.split));
    m_evidence->setText(lines.join(QLatin1Char('\n')));
    QStringList certificate = certificateLines(evidence);
    for (const report::Limitation limitation : evidence.limitations)
        certificate += limitationText(limitation, evidence);
    m_certificate->setText(certificate.join(QLatin1Char('\n')));
    m_errors->setPredictions(trust->predictions);
    m_scores->showFigures(
        evidence.figures ? ScoresPanel::FiguresPtr(trust, &*evidence.figures) : nullptr,
        view.origin.classNames);
}

void ResultPage::showCell()
{
    const QModelIndex cell = m_matrix->currentIndex();
    const int classes = m_confusion->matrix().classes;
    if (!cell.isValid())
        return;
    evaluate::ConfusionCell shown;
    if (cell.row() < classes)
        shown.actual = cell.row();
    if (cell.column() < classes)
        shown.predicted = cell.column();
    m_errors->showCell(shown);
}

void ResultPage::fitTable()
{
    // The title of the last column is a word, those of the others are classes.
    if (const int columns = m_confusion->columnCount(); columns > 0)
        m_matrix->horizontalHeader()->setSectionResizeMode(columns - 1,
                                                           QHeaderView::ResizeToContents);
    m_matrix->resizeRowsToContents();
    int height = m_matrix->horizontalHeader()->sizeHint().height() + 2 * m_matrix->frameWidth();
    for (int row = 0; row < m_confusion->rowCount(); ++row)
        height += m_matrix->rowHeight(row);
    m_matrix->setFixedHeight(height);
}

} // namespace splitscape::ui
