// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector.h"

#include "core/report/report.h"
#include "ui/charts/fog_sweep_chart.h"
#include "ui/charts/point_bars.h"
#include "ui/charts/split_view.h"
#include "ui/models/typed_network.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"
#include "ui/text/forecasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fold_box.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/what_if_panel.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

QString networkText(const space::Architecture& architecture)
{
    QString text
        = Inspector::tr("Length [%1]\nChannel [%2]")
              .arg(spacedList(architecture.lengths), spacedList(architecture.channels));
    for (const QString& layers : hiddenLayersText(architecture))
        text += u'\n' + layers;
    if (architecture.sides > 0)
        text += u'\n'
            + Inspector::tr("with %n R-R intervals", nullptr, architecture.sides);
    return text;
}

} // namespace

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_network(new QLabel)
    , m_verdict(new QLabel)
    , m_place(new QLabel)
    , m_boards(new QLabel)
    , m_pin(new QToolButton)
    , m_type(new QToolButton)
    , m_typed(new QLineEdit)
    , m_accuracy(new Readout(tr("Accuracy")))
    , m_energy(new Readout(tr("Energy")))
    , m_flash(new Readout(tr("Flash")))
    , m_ram(new Readout(tr("RAM")))
    , m_split(new SplitView)
    , m_bars(new PointBars)
    , m_sweep(new FogSweepChart)
    , m_whatIf(new WhatIfPanel)
    , m_whatIfBox(new FoldBox(tr("What if")))
{
    setObjectName(QStringLiteral("inspector"));
    m_split->setObjectName(QStringLiteral("splitView"));
    m_bars->setObjectName(QStringLiteral("pointBars"));
    m_sweep->setObjectName(QStringLiteral("fogSweep"));
    m_whatIf->setObjectName(QStringLiteral("whatIf"));
    m_whatIfBox->setObjectName(QStringLiteral("whatIfBox"));
    m_whatIfBox->addWidget(m_whatIf);
    m_sweep->setMaximumHeight(40 * kSpace);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(makeHead());
    layout->addWidget(makeTyping());
    layout->addWidget(m_split);
    layout->addWidget(m_whatIfBox);
    layout->addWidget(m_bars);
    layout->addWidget(m_sweep);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setAccessibleName(tr("Inspector of the selected candidate"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    content->setMinimumWidth(400);
    area->setMinimumWidth(400 + area->verticalScrollBar()->sizeHint().width());

    connect(m_split, &SplitView::cutMoved, this, [this](int point) {
        m_bars->setHighlighted(point);
        showFigures();
    });
    connect(m_bars, &PointBars::pointChosen, this, [this](int point) {
        m_split->setPoint(point);
        showFigures();
    });
    connect(m_whatIf, &WhatIfPanel::rulesChanged, this, [this](const partition::Rules& rules) {
        judge(true);
        emit rulesChanged(rules);
    });
    connect(m_whatIf, &WhatIfPanel::rulesWanted, this, &Inspector::rulesWanted);
    connect(m_pin, &QToolButton::clicked, this, [this] {
        if (m_candidate)
            emit pinToggled(m_candidate->id);
    });
    connect(&Theme::instance(), &Theme::changed, this, &Inspector::restyle);
    restyle();
    setCandidate(std::nullopt);
}

QWidget* Inspector::makeHead()
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_network->setObjectName(QStringLiteral("inspectorNetwork"));
    m_network->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_network->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("inspectorVerdict"));
    m_verdict->setWordWrap(true);
    m_accuracy->setObjectName(QStringLiteral("accuracyReadout"));
    m_energy->setObjectName(QStringLiteral("energyReadout"));
    m_flash->setObjectName(QStringLiteral("flashReadout"));
    m_ram->setObjectName(QStringLiteral("ramReadout"));
    m_pin->setObjectName(QStringLiteral("inspectorPin"));
    m_pin->setIcon(Theme::icon(u"pin"));
    m_pin->setText(tr("Pin"));
    m_pin->setCheckable(true);
    m_pin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pin->setToolTip(tr("Keep this candidate for comparison."));
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpace);
    m_place->setObjectName(QStringLiteral("inspectorPlace"));
    m_place->setWordWrap(true);
    m_place->hide();
    m_boards->setObjectName(QStringLiteral("inspectorBoards"));
    m_boards->setWordWrap(true);
    m_boards->setTextFormat(Qt::PlainText); // names of devices are anything
    m_boards->hide();
    m_type->setObjectName(QStringLiteral("typeNetwork"));
    m_type->setIcon(Theme::icon(u"add"));
    m_type->setCheckable(true); // no words: the title beside it needs the room
    m_type->setAccessibleName(tr("Own network"));
    m_type->setToolTip(tr("Type or paste a network and see its costs, its cut and its place."));
    auto* line = new QHBoxLayout; // the title takes what the buttons leave
    line->setSpacing(kSpace / 2);
    line->addWidget(m_title, 1);
    line->addWidget(m_type);
    line->addWidget(m_pin);
    grid->addLayout(line, 0, 0, 1, 4);
    grid->addWidget(m_network, 1, 0, 1, 4);
    int column = 0;
    for (Readout* readout : {m_accuracy, m_energy, m_flash, m_ram}) {
        const bool hasLongWords = readout == m_accuracy || readout == m_energy;
        grid->setColumnStretch(column, hasLongWords ? 5 : 4);
        grid->addWidget(readout, 2, column++, Qt::AlignTop);
    }
    grid->addWidget(m_verdict, 3, 0, 1, 4);
    grid->addWidget(m_place, 4, 0, 1, 4);
    grid->addWidget(m_boards, 5, 0, 1, 4);
    return head;
}

QWidget* Inspector::makeTyping()
{
    m_typed->setObjectName(QStringLiteral("networkEdit"));
    m_typed->setPlaceholderText(QString::fromLatin1(kExampleNetworks.front().text));
    m_typed->setClearButtonEnabled(true);
    auto* examples = new QToolButton;
    examples->setObjectName(QStringLiteral("exampleNetworks"));
    examples->setText(tr("Examples"));
    examples->setToolTip(tr("Networks that the paper publishes."));
    examples->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(examples);
    for (const ExampleNetwork& example : kExampleNetworks) {
        menu->addAction(QString::fromLatin1(example.name), this,
                        [this, text = QString::fromLatin1(example.text)] {
                            m_typed->setText(text);
                            takeTyped();
                        });
    }
    examples->setMenu(menu);
    auto* control = new QWidget;
    auto* row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace / 2);
    row->addWidget(m_typed, 1);
    row->addWidget(examples);
    control->setFocusProxy(m_typed);
    m_typedField = new FormField(tr("Network"), control);
    m_typedField->setLabelWidth(8 * kSpace);
    m_typedField->setExplanation(
        tr("Lengths of the activations, input first and classes last, a slash, and as many "
           "channels; also as the table of candidates or a file has them."));
    m_typed->setAccessibleName(tr("Network: lengths / channels"));
    m_typedField->hide();
    connect(m_type, &QToolButton::toggled, this, [this](bool shown) {
        m_typedField->setVisible(shown);
        if (shown)
            m_typed->setFocus();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, &Inspector::takeTyped);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { m_typedField->setError({}); });
    return m_typedField;
}

void Inspector::takeTyped()
{
    const TypedNetwork network = networkFromText(m_typed->text());
    m_typedField->setError(network.problem);
    if (network.problem.isEmpty())
        emit networkTyped(network.architecture);
}

void Inspector::setPlace(const QString& sentence)
{
    m_place->setText(sentence);
    m_place->setVisible(!sentence.isEmpty());
}

void Inspector::setBoards(const QStringList& sentences)
{
    m_boards->setText(sentences.join(u'\n'));
    m_boards->setVisible(!sentences.isEmpty());
}

void Inspector::restyle()
{
    const Theme& theme = Theme::instance();
    QFont bold = theme.textFont();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_network->setPalette(muted);
    m_network->setFont(theme.tabularFont());
    showFigures();
}

void Inspector::setCandidate(std::optional<InspectedCandidate> candidate)
{
    const bool same = candidate && m_candidate && candidate->id == m_candidate->id
        && candidate->architecture == m_candidate->architecture;
    m_candidate = std::move(candidate);
    m_pin->setEnabled(m_candidate && !m_candidate->isTyped);
    if (m_candidate && m_candidate->isTyped) {
        m_title->setText(tr("Own network"));
        m_network->setText(networkText(m_candidate->architecture));
    } else if (m_candidate) {
        m_title->setText(m_candidate->generation ? tr("Candidate #%1, generation %2")
                                                       .arg(m_candidate->id)
                                                       .arg(*m_candidate->generation)
                                                 : tr("Candidate #%1").arg(m_candidate->id));
        m_network->setText(networkText(m_candidate->architecture));
    } else {
        m_title->setText(tr("No candidate is selected"));
        m_network->setText(tr("Click a point, a line or a row to see its figures here."));
    }
    judge(same);
}

void Inspector::setStudyRules(const partition::Rules& rules)
{
    m_whatIf->setStudyRules(rules);
    judge(true);
}

void Inspector::setRules(const partition::Rules& rules)
{
    if (rules == m_whatIf->rules())
        return;
    m_whatIf->setRules(rules);
    judge(true);
}

const partition::Rules& Inspector::rules() const { return m_whatIf->rules(); }

void Inspector::setConsequence(const QString& sentence) { m_whatIf->setConsequence(sentence); }

void Inspector::setPinned(bool pinned) { m_pin->setChecked(pinned); }

void Inspector::judge(bool keepCut)
{
    const partition::Rules& rules = m_whatIf->rules();
    m_whatIfBox->setSummary(m_whatIf->differsFromStudy() ? tr("changed") : tr("as in the study"));
    if (!m_candidate) {
        m_split->setScene(std::nullopt);
        m_bars->setScene(std::nullopt);
        m_sweep->setFigure({});
        showFigures();
        return;
    }
    // A cut the user has not moved follows the best point.
    const bool moved = m_split->scene() && m_split->point() != m_split->scene()->restingPoint();
    const auto scene = m_candidate->deployment
        ? SplitScene::judged(m_candidate->architecture, rules, *m_candidate->deployment)
        : SplitScene::judged(m_candidate->architecture, rules);
    m_split->setScene(scene, keepCut && moved);
    m_bars->setScene(scene);
    m_bars->setHighlighted(m_split->point());
    if (scene.energyKnown) {
        m_sweep->setFigure(fogSweepFigure(
            partition::sweepFogFactor(m_candidate->architecture, rules, report::kFogFactors),
            rules.judging.scenario == partition::Scenario::TotalEnergy ? rules.limits.energy
                                                                       : std::nullopt));
    } else {
        m_sweep->setFigure({});
        m_sweep->showEmpty(tr("What energy this device spends is not known; choose another device "
                              "or enter its power and latency in the study."));
    }
    showFigures();
}

void Inspector::showAccuracy()
{
    if (m_candidate->accuracy) {
        m_accuracy->setQuantity(percentText(*m_candidate->accuracy));
        m_accuracy->setNote(
            m_candidate->expected // its training was cut short
                ? tr("cut short; expected: %1").arg(expectedText(*m_candidate->expected))
                : m_candidate->heldBackAccuracy
                ? tr("selection; held back: %1").arg(percentText(*m_candidate->heldBackAccuracy))
                : tr("selection accuracy"));
    } else {
        m_accuracy->setFigure({}, QStringLiteral("%"));
        m_accuracy->setNote(m_candidate->hasFailed ? tr("its training failed")
                                : m_candidate->expected
                                ? tr("not trained; expected: %1")
                                      .arg(expectedText(*m_candidate->expected))
                                : tr("not trained"),
                            m_candidate->hasFailed);
    }
    m_accuracy->setToolTip(m_candidate->hasFailed ? m_candidate->failure
                               : m_candidate->expected && m_candidate->forecastQuality
                               ? forecastQualityText(*m_candidate->forecastQuality)
                               : QString());
}

void Inspector::showEnergy(const partition::PointCost& cost)
{
    const SplitScene& scene = *m_split->scene();
    if (!scene.energyKnown) {
        m_energy->setFigure({}, tr("mJ"));
        m_energy->setShare(std::nullopt);
        m_energy->setNote(tr("not known for this device"));
        return;
    }
    const Energy energy = partition::scenarioEnergy(cost, scene.judging.scenario);
    m_energy->setQuantity(millijouleText(energy));
    if (!scene.energyLimit) {
        m_energy->setShare(std::nullopt);
        m_energy->setNote(tr("no limit"));
        return;
    }
    const bool broken = cost.violations & partition::EnergyViolation;
    m_energy->setShare(energy / *scene.energyLimit);
    m_energy->setNote(broken
                          ? tr("%1 above limit").arg(millijouleText(energy - *scene.energyLimit))
                          : tr("%1 below limit").arg(millijouleText(*scene.energyLimit - energy)),
                      broken);
}

void Inspector::showMemory(Readout& readout, Bytes value, std::optional<Bytes> limit, bool broken)
{
    readout.setQuantity(bytesText(value));
    if (!limit) {
        readout.setShare(std::nullopt);
        readout.setNote(tr("no limit"));
        return;
    }
    readout.setShare(limit->count() > 0 ? double(value.count()) / double(limit->count()) : 1.0);
    const Bytes distance(std::abs(limit->count() - value.count()));
    readout.setNote(broken ? tr("%1 above limit").arg(bytesText(distance))
                           : tr("%1 below limit").arg(bytesText(distance)),
                    broken);
}

void Inspector::showFigures()
{
    QPalette verdictPalette;
    if (!m_candidate || !m_split->scene()) {
        for (Readout* readout : {m_accuracy, m_energy, m_flash, m_ram}) {
            readout->setFigure({}, {});
            readout->setShare(std::nullopt);
            readout->setNote({});
        }
        m_verdict->hide();
        return;
    }
    showAccuracy();
    const SplitScene& scene = *m_split->scene();
    const partition::PointCost& cost = scene.at(m_split->point());
    const auto inFormats = m_candidate->formats
        ? m_candidate->formats->accuracyOf(cost.point, cost.edgeFormat, cost.linkFormat)
        : std::nullopt;
    if (m_candidate->accuracy && inFormats)
        m_accuracy->setNote(
            tr("selection; held back: %1").arg(percentText(*inFormats)), false,
            tr("selection; held back, %1 on the wearable, %2 on air: %3", "number formats")
                .arg(QString::fromUtf8(network::nameOf(cost.edgeFormat)),
                     QString::fromUtf8(network::nameOf(cost.linkFormat)),
                     percentText(*inFormats)));
    showEnergy(cost);
    showMemory(*m_flash, cost.flash, scene.flashLimit, cost.violations & partition::FlashViolation);
    showMemory(*m_ram, cost.ram, scene.ramLimit, cost.violations & partition::RamViolation);

    QString verdict;
    if (scene.partition.verdict == partition::Verdict::Abandoned)
        verdict = scene.pointMinimum > 1
            ? tr("No partition point from %1 on, which the study allows, meets the Flash and RAM "
                 "limits.")
                  .arg(scene.pointMinimum)
            : tr("No partition point of this network meets the Flash and RAM limits.");
    else if (scene.partition.verdict == partition::Verdict::Invalid)
        verdict = scene.latencyLimit || scene.powerLimit
            ? tr("No point that meets the Flash and RAM limits also meets those of energy, latency "
                 "and average power.")
            : tr("No point that meets the Flash and RAM limits also meets the energy limit.");
    else if (m_split->point() != scene.restingPoint())
        verdict = tr("These are the figures of point %1; the best is point %2.")
                      .arg(m_split->point())
                      .arg(scene.restingPoint());
    else // a line in any case: the drawing must not move while its cut is dragged
        verdict = tr("These are the figures of the best point, %1.").arg(scene.restingPoint());
    const bool broken = scene.partition.verdict != partition::Verdict::Valid;
    verdictPalette.setColor(QPalette::WindowText,
                            broken ? Theme::instance().readable(ColourRole::Limit)
                                   : Theme::instance().colour(ColourRole::MutedText));
    m_verdict->setPalette(verdictPalette);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
}

} // namespace splitscape::ui
