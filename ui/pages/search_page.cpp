// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_page.h"

#include "core/evaluate/baselines_json.h"
#include "core/partition/timing.h"
#include "core/record/kept_forecast.h"
#include "core/report/baseline_verdict.h"
#include "core/study/effort.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/population_chart.h"
#include "ui/models/candidate_model.h"
#include "ui/run/run_controller.h"
#include "ui/run/study_document.h"
#include "ui/text/baselines.h"
#include "ui/text/doubts.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"
#include "ui/text/quantities.h"
#include "ui/text/sentences.h"
#include "ui/text/strategies.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>
#include <thread>

namespace splitscape::ui {

namespace {

QString stageText(const record::Progress& progress)
{
    switch (progress.stage) {
    case record::Stage::Preparing:
        return SearchPage::tr("Preparing the data.");
    case record::Stage::Searching:
        if (progress.generations == 0)
            return QStringLiteral("%1 %2")
                .arg(SearchPage::tr("Searching: %1 of %2 networks trained.")
                         .arg(QLocale().toString(progress.trained),
                              QLocale().toString(qlonglong(progress.trainings))),
                     progress.relaxation ? relaxationText(*progress.relaxation) : QString())
                .trimmed();
        return SearchPage::tr("Searching: generation %1 of %2.")
            .arg(QLocale().toString(progress.generation),
                 QLocale().toString(progress.generations - 1));
    case record::Stage::Extracting:
        return SearchPage::tr("Testing the best network on data it has never seen.");
    }
    return {};
}

/// What another program does to the run that is watched.
QString watchedStageText(const record::Progress& progress)
{
    switch (progress.stage) {
    case record::Stage::Preparing:
        return SearchPage::tr("Another program prepares the data of this search.");
    case record::Stage::Searching:
        return SearchPage::tr("Another program searches: generation %1 of %2.")
            .arg(QLocale().toString(progress.generation),
                 QLocale().toString(progress.generations - 1));
    case record::Stage::Extracting:
        return SearchPage::tr("Another program tests the best network on data it has never seen.");
    }
    return {};
}

QString endingText(const store::RunEnding& ending)
{
    switch (ending.outcome) {
    case store::RunOutcome::Completed:
        return SearchPage::tr("The search is complete; see the Result page for the test.");
    case store::RunOutcome::Cancelled:
        return SearchPage::tr("The search was stopped; everything it found is here.");
    case store::RunOutcome::Failed:
        return ending.error
            ? SearchPage::tr("The search ended early. %1").arg(sentence(*ending.error))
            : SearchPage::tr("The search ended early.");
    }
    return {};
}

/// How far below or above a limit a value is, in words.
void setLimitNote(Readout* readout, double value, std::optional<double> limit)
{
    if (!limit || *limit <= 0.0) {
        readout->setNote(SearchPage::tr("no limit"));
        readout->setShare(std::nullopt);
        return;
    }
    readout->setShare(value / *limit);
    readout->setNote(SearchPage::tr("%1 of the limit").arg(percentText(value / *limit, QLocale())),
                     value > *limit);
}

/// A name that a label may wrap anywhere, so that a long one does not widen the page.
QString breakable(const QString& name)
{
    constexpr qsizetype kLongestWord = 16;
    QString wrapped;
    qsizetype word = 0;
    for (const QChar character : name) {
        word = character.isSpace() ? 0 : word + 1;
        wrapped += character;
        if (word >= kLongestWord && !character.isHighSurrogate()) {
            wrapped += QChar(0x200b); // a place to wrap that shows nothing
            word = 0;
        }
    }
    return wrapped;
}

std::optional<double> kibibytes(const std::optional<Bytes>& own,
                                const std::optional<Bytes>& ofDevice)
{
    const std::optional<Bytes>& bytes = own ? own : ofDevice;
    return bytes ? std::optional(bytes->inKibibytes()) : std::nullopt;
}

} // namespace

SearchPage::SearchPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("searchPage"));
    m_chart = new AccuracyChart(&m_parts.candidates, &m_parts.selection);
    m_chart->setObjectName(QStringLiteral("accuracyChart"));
    m_population = new PopulationChart(&m_parts.candidates, &m_parts.selection, &m_parts.table);
    m_population->setObjectName(QStringLiteral("populationChart"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("searchSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_population);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto* live = new QWidget;
    auto* liveLayout = new QVBoxLayout(live);
    liveLayout->setContentsMargins(0, 0, 0, 0);
    liveLayout->setSpacing(kSpace);
    liveLayout->addWidget(makeBestStrip());
    liveLayout->addWidget(splitter, 1);
    m_stack->addWidget(makeInvitation());
    m_stack->addWidget(live);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    layout->addWidget(m_stack);

    connect(&m_parts.run, &RunController::runChanged, this, [this] {
        m_evidence.reset();
        refresh();
    });
    connect(&m_parts.run, &RunController::stateChanged, this, &SearchPage::refresh);
    connect(&m_parts.run, &RunController::progressChanged, this, &SearchPage::refreshStage);
    connect(&m_parts.document, &StudyDocument::changed, this, &SearchPage::refreshInvitation);
    connect(&m_parts.candidates, &CandidateSet::snapshotChanged, this, &SearchPage::refreshBest);
    refresh();
    refreshBest();
}

QWidget* SearchPage::makeInvitation()
{
    m_heading = new QLabel;
    m_heading->setObjectName(QStringLiteral("invitationHeading"));
    m_heading->setTextFormat(Qt::PlainText); // a name is anything
    m_heading->setWordWrap(true);
    m_heading->setAlignment(Qt::AlignCenter);
    QFont large = Theme::instance().textFont();
    large.setPointSizeF(1.5 * large.pointSizeF());
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_invitation = new QLabel;
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setWordWrap(true);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_start = new QPushButton(Theme::icon(u"start"), tr("Start the search"));
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setDefault(true);
    m_start->setAutoDefault(true);
    connect(m_start, &QPushButton::clicked, m_parts.start, &QAction::trigger);
    connect(m_parts.start, &QAction::changed, m_start,
            [this] { m_start->setEnabled(m_parts.start->isEnabled()); });
    m_why = new QLabel;
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_alternative = new QLabel(
        tr("Change what is searched on the left, or open another study or a finished run: drag "
           "its file here, or press %1.")
            .arg(m_parts.open->shortcut().toString(QKeySequence::NativeText)));
    m_alternative->setObjectName(QStringLiteral("invitationAlternative"));
    m_alternative->setWordWrap(true);
    m_alternative->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_heading, m_invitation, m_why, m_alternative})
        label->setMinimumWidth(20 * kSpace); // long sentences wrap, and do not widen the window
    connect(&Theme::instance(), &Theme::changed, this, &SearchPage::restyle);
    restyle();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(2 * kSpace);
    layout->addStretch(2);
    layout->setContentsMargins(6 * kSpace, kSpace, 6 * kSpace, kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_invitation);
    layout->addWidget(m_start, 0, Qt::AlignHCenter);
    layout->addWidget(m_why);
    layout->addSpacing(2 * kSpace);
    layout->addWidget(m_alternative);
    layout->addStretch(3);
    return page;
}

void SearchPage::restyle()
{
    const Theme& theme = Theme::instance();
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_alternative->setPalette(muted);
    QPalette limit;
    limit.setColor(QPalette::WindowText, theme.readable(ColourRole::Limit));
    m_why->setPalette(limit);
}

QWidget* SearchPage::makeBestStrip()
{
    m_stage = new QLabel;
    m_stage->setObjectName(QStringLiteral("stageText"));
    m_stage->setWordWrap(true);
    m_selectBest = new QPushButton;
    m_selectBest->setObjectName(QStringLiteral("selectBestButton"));
    m_selectBest->setToolTip(tr("Show this candidate and its split in the inspector."));
    connect(m_selectBest, &QPushButton::clicked, this,
            [this] { m_parts.selection.select(best()); });
    m_accuracy = new Readout(tr("Selection accuracy"));
    m_accuracy->setObjectName(QStringLiteral("bestAccuracy"));
    m_energy = new Readout(tr("Energy"));
    m_flash = new Readout(tr("Flash"));
    m_ram = new Readout(tr("RAM"));
    auto* first = new QHBoxLayout;
    first->addWidget(m_stage, 1);
    first->addWidget(m_selectBest);
    m_protocol = new QLabel;
    m_protocol->setObjectName(QStringLiteral("protocolText"));
    m_protocol->setWordWrap(true);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * kSpace);
    for (Readout* readout : {m_accuracy, m_energy, m_flash, m_ram})
        second->addWidget(readout, readout == m_accuracy ? 4 : 3); // it has the longest name
    auto* strip = new QWidget;
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(kSpace, 0, kSpace, 0);
    layout->setSpacing(kSpace);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_protocol);
    return strip;
}

void SearchPage::setObstacle(const QString& sentence)
{
    m_obstacle = sentence;
    refreshInvitation();
}

void SearchPage::focusStart()
{
    if (!m_parts.run.hasRun() && isVisible())
        m_start->setFocus();
}

void SearchPage::refresh()
{
    refreshBaselines();
    refreshForecast();
    const bool wasAtStart = m_start->hasFocus();
    m_stack->setCurrentIndex(m_parts.run.hasRun() ? 1 : 0);
    if (wasAtStart && m_parts.run.hasRun())
        m_chart->setFocus(); // not whatever control comes next
    focusStart();
    refreshInvitation();
    refreshStage();
}

void SearchPage::refreshInvitation()
{
    m_why->setText(m_obstacle);
    m_why->setVisible(!m_obstacle.isEmpty());
    const study::StudySpec& spec = m_parts.document.spec();
    m_heading->setText(spec.name.empty() ? tr("A study without a name")
                                         : breakable(QString::fromStdString(spec.name)));
    const study::Effort effort
        = study::estimateEffort(spec, static_cast<int>(std::thread::hardware_concurrency()));
    const QString networks = QLocale().toString(static_cast<qlonglong>(effort.trainings));
    // A rough figure looks like one: tens of seconds, then minutes.
    const double seconds = effort.duration.count();
    const double step = seconds < 100.0 ? 10.0 : 60.0;
    const QString time
        = durationText(Seconds(step * std::max(1.0, std::round(seconds / step))), QLocale());
    if (spec.rules.limits.energy)
        m_invitation->setText(
            tr("The search will breed and train up to %1 networks, keep those "
               "that need at most %2, "
               "find where to cut each between wearable and fog node, and test "
               "the best: about %3 on "
               "this machine.")
                .arg(networks, energyText(*spec.rules.limits.energy, QLocale()), time));
    else
        m_invitation->setText(
            tr("The search will breed and train up to %1 networks, find where to cut each between "
               "wearable and fog node, and test the best: about %2 on this machine.")
                .arg(networks, time));
}

void SearchPage::refreshStage()
{
    const record::RunView& view = m_parts.run.view();
    if (m_parts.run.state() == RunController::State::Stopping)
        m_stage->setText(
            tr("Stopping… the trainings under way are given up, everything found is kept."));
    else if (m_parts.run.state() == RunController::State::Paused)
        m_stage->setText(tr("Paused. Trainings under way finish; press Resume to go on."));
    else if (m_parts.run.state() == RunController::State::Running)
        m_stage->setText(stageText(m_parts.run.progress()));
    else if (m_parts.run.isFollowing())
        m_stage->setText(watchedStageText(m_parts.run.progress()));
    else if (!view.damage.empty())
        m_stage->setText(doubtText(true, view.hasChecksums));
    else
        m_stage->setText(
            QStringLiteral("%1 %2")
                .arg(view.ending
                         ? endingText(*view.ending)
                         : tr("This run did not end by itself; what it found until then is here."),
                     doubtText(false, view.hasChecksums))
                .trimmed());
}

std::optional<CandidateId> SearchPage::best() const
{
    const evaluate::CandidatePtr& candidate = m_parts.run.best();
    return candidate ? std::optional(candidate->id) : std::nullopt;
}

void SearchPage::refreshForecast()
{
    const record::RunView& view = m_parts.run.view();
    const auto document = view.documents.find(std::string(evaluate::kForecastDocument));
    const bool isThere = document != view.documents.end();
    if (isThere ? document->second == m_forecast : m_forecast.empty())
        return;
    m_forecast = isThere ? document->second : std::string();
    auto forecast = record::keptForecast(view);
    m_population->setForecast(
        forecast ? std::make_shared<const evaluate::ForecastRecord>(*std::move(forecast))
                 : nullptr);
}

void SearchPage::refreshBest()
{
    refreshForecast();
    const evaluate::CandidatePtr& best = m_parts.run.best();
    m_selectBest->setVisible(best != nullptr);
    if (!best || !best->best || !best->training) {
        for (Readout* readout : {m_accuracy, m_energy, m_flash, m_ram}) {
            readout->setFigure({}, {});
            readout->setNote({});
            readout->setShare(std::nullopt);
        }
        m_protocol->clear();
        m_population->setTested(nullptr, {});
        m_chart->setTested(nullptr, {});
        return;
    }
    const study::StudySpec& spec = m_parts.run.view().spec;
    const QLocale locale;
    const partition::PointCost& point = *best->best;
    const Energy energy = partition::scenarioEnergy(point, spec.rules.judging.scenario);
    m_selectBest->setText(tr("Show #%1").arg(best->id));
    m_accuracy->setFigure(locale.toString(100.0 * best->training->selectionAccuracy, 'f', 1),
                          tr("%"));
    const auto& extraction = m_parts.run.view().extraction;
    const bool chosen = extraction.has_value();
    refreshProtocol();
    const QString tested
        = chosen ? tr("test %1").arg(percentText(extraction->testAccuracyMean, locale)) : QString();
    m_population->setTested(chosen ? best : nullptr, tested);
    m_chart->setTested(chosen ? best : nullptr, tested);
    m_accuracy->setNote(
        (chosen ? tr("chosen: #%1, point %2 of %3") : tr("best so far: #%1, point %2 of %3"))
            .arg(best->id)
            .arg(point.point)
            .arg(partition::Placement::behind(space::layerCount(best->architecture)).point));
    m_accuracy->setToolTip(
        tr("Accuracy on the part of the validation data that guides the search. It is optimistic, "
           "since the best of many was chosen by it; the test at the end is not."));
    m_energy->setQuantity(millijouleText(energy));
    setLimitNote(m_energy, energy.inMillijoules(),
                 spec.rules.limits.energy ? std::optional(spec.rules.limits.energy->inMillijoules())
                                          : std::nullopt);
    m_flash->setQuantity(bytesText(point.flash));
    setLimitNote(m_flash, point.flash.inKibibytes(),
                 kibibytes(spec.rules.limits.flash, spec.rules.device.flash));
    m_ram->setQuantity(bytesText(point.ram));
    setLimitNote(m_ram, point.ram.inKibibytes(),
                 kibibytes(spec.rules.limits.ram, spec.rules.device.ram));
}

void SearchPage::setEvidence(const report::Evidence& evidence)
{
    m_evidence = evidence;
    if (m_parts.run.best())
        refreshProtocol();
}

void SearchPage::refreshProtocol()
{
    const record::RunView& view = m_parts.run.view();
    const data::SplitSpec& split = view.spec.dataset.split;
    const QString optimistic = tr("Selection accuracy is the best of many on the data that chose "
                                  "it, so it is too high by construction.");
    if (!view.extraction)
        m_protocol->setText(optimistic + u' '
                            + tr("The test follows at the end. Protocol: %1.")
                                  .arg(protocolText(split)));
    else if (!m_evidence)
        m_protocol->setText(optimistic + u' ' + tr("Protocol: %1.").arg(protocolText(split)));
    else
        m_protocol->setText(
            tr("Tested: %1 right (%2).", "accuracy, what qualifies it")
                .arg(percentText(view.extraction->testAccuracyMean, QLocale()),
                     qualificationText(*m_evidence, split, report::baselineVerdict(view)))
            + u' ' + optimistic);
}

void SearchPage::refreshBaselines()
{
    const record::RunView& view = m_parts.run.view();
    const auto document = view.documents.find(std::string(evaluate::kBaselinesDocument));
    const std::string text = document == view.documents.end() ? std::string() : document->second;
    if (text == m_baselines)
        return;
    m_baselines = text;
    std::vector<PopulationChart::Baseline> marks;
    const partition::Rules& rules = view.spec.rules;
    if (const auto verdict = report::baselineVerdict(view))
        for (const evaluate::Baseline& baseline : verdict->baselines) {
            const auto latency = partition::latencyOf(baseline.deployment, rules);
            const auto power = partition::averagePower(baseline.deployment, rules);
            marks.push_back(
                {baselineName(baseline.kind),
                 partition::scenarioEnergy(baseline.deployment, rules.judging.scenario)
                     .inMillijoules(),
                 baseline.selectionAccuracy,
                 latency ? std::optional(latency->count()) : std::nullopt,
                 power ? std::optional(power->inWatts()) : std::nullopt});
        }
    m_population->setBaselines(std::move(marks));
}

} // namespace splitscape::ui
