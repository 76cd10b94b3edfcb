// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/what_if_panel.h"

#include "core/base/text.h"
#include "core/cost/presets.h"
#include "core/network/usable_formats.h"
#include "core/partition/rules_ranges.h"
#include "ui/text/figures.h"
#include "ui/text/quantities.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/wheel_guard.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

using network::kEdgeFormats;
using network::kLinkFormats;

constexpr int kRuleLabelWidth = 13 * kSpace; ///< for "Leistungsgrenze"

/// A field with a slider, which may span less than the range.
NumberField* makeField(const char* name, const NumberRange& range, NumberFieldSpec spec)
{
    spec.low = range.low;
    spec.high = range.high;
    spec.exclusiveLow = range.exclusiveLow;
    spec.slider = SliderKind::Logarithmic;
    auto* field = new NumberField(std::move(spec));
    field->setObjectName(QString::fromLatin1(name));
    field->setLabelWidth(kRuleLabelWidth);
    return field;
}

QComboBox* makeBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    guardFromWheel(box);
    return box;
}

std::optional<Bytes> bytesOf(std::optional<double> kibibytes)
{
    return kibibytes ? std::optional(Bytes::kibibytes(*kibibytes)) : std::nullopt;
}

std::optional<double> kibibytesOf(std::optional<Bytes> bytes)
{
    return bytes ? std::optional(bytes->inKibibytes()) : std::nullopt;
}

QString sizeOfDevice(std::optional<Bytes> size)
{
    return size ? WhatIfPanel::tr("%1 (all)").arg(numberText(size->inKibibytes(), 6, QLocale()))
                : WhatIfPanel::tr("no limit");
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent)
    , m_scenario(makeBox(QStringLiteral("whatIfScenario")))
    , m_device(makeBox(QStringLiteral("whatIfDevice")))
    , m_link(makeBox(QStringLiteral("whatIfLink")))
    , m_edgeFormat(makeBox(QStringLiteral("whatIfEdgeFormat")))
    , m_linkFormat(makeBox(QStringLiteral("whatIfLinkFormat")))
    , m_state(new QLabel)
    , m_use(new QPushButton(Theme::icon(u"search"), tr("Search by these")))
    , m_reset(new QPushButton(Theme::icon(u"reset"), tr("As in the study")))
{
    m_scenario->addItems({tr("Edge energy"), tr("Total energy, edge and fog")});
    m_state->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("whatIfReset"));
    m_reset->setToolTip(tr("Judge by the rules of the study again."));
    makeFields();
    makeTimeFields();
    makeFormats();
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::resetToStudy);
    m_use->setObjectName(QStringLiteral("whatIfUse"));
    m_use->setToolTip(tr("Put these rules into the study on the left, for the next search."));
    connect(m_use, &QPushButton::clicked, this, [this] { emit rulesWanted(m_rules); });

    auto* foot = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_reset);
    foot->addWidget(m_state);
    foot->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto row = [layout](const QString& label, QWidget* control, const QString& explanation) {
        auto* field = new FormField(label, control);
        field->setLabelWidth(kRuleLabelWidth);
        field->setExplanation(explanation);
        layout->addWidget(field);
    };
    row(tr("Scenario"), m_scenario, tr("Whose energy is minimised and limited."));
    layout->addWidget(m_fogFactor);
    layout->addWidget(m_energy);
    layout->addWidget(m_flash);
    layout->addWidget(m_ram);
    layout->addWidget(m_latency);
    layout->addWidget(m_power);
    layout->addWidget(m_period);
    row(tr("Device"), m_device, tr("The wearable that computes the first layers."));
    row(tr("Radio"), m_link, tr("The link that carries the activation at the cut."));
    row(tr("Computes in"), m_edgeFormat,
        tr("Number format of the layers on the wearable. int8 takes a quarter of the memory; what "
           "it spends is known only for devices with figures for it. The networks are not trained "
           "again: the accuracy in each format was measured when the run ended."));
    row(tr("Sends as"), m_linkFormat,
        tr("Number format of the values on air, of 32, 16, 8 or 4 bits."));
    layout->addLayout(foot);
    partition::Rules rules;
    rules.device = cost::defaultDevice();
    rules.link = cost::defaultLink();
    setStudyRules(rules);
}

void WhatIfPanel::makeFields()
{
    m_fogFactor = makeField(
        "whatIfFogFactor", partition::kFogFactor,
        {.label = tr("Fog factor"),
         .explanation = tr("How many times less energy the fog node needs for the same work."),
         .sliderLow = 1.0,
         .sliderHigh = 1000.0});
    m_energy = makeField("whatIfEnergy", partition::kEnergyLimit_mJ,
                         {.label = tr("Energy limit"),
                          .unit = tr("mJ"),
                          .optional = true,
                          .placeholder = tr("no limit"),
                          .explanation = tr("What one inference may spend in the scenario."),
                          .sliderLow = 0.01,
                          .sliderHigh = 10.0});
    m_flash = makeField("whatIfFlash", cost::kMemory_KiB,
                        {.label = tr("Flash limit"),
                         .unit = tr("KiB"),
                         .optional = true,
                         .explanation = tr("Room for the weights of the layers on the wearable."),
                         .sliderLow = 0.1,
                         .sliderHigh = 2048.0});
    m_ram = makeField(
        "whatIfRam", cost::kMemory_KiB,
        {.label = tr("RAM limit"),
         .unit = tr("KiB"),
         .optional = true,
         .explanation = tr("Room for what goes into and comes out of a layer on the wearable."),
         .sliderLow = 4.0,
         .sliderHigh = 1024.0});

    connect(m_fogFactor, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) { rules.judging.fogFactor = value.value_or(1.0); });
    });
    connect(m_energy, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) {
            rules.limits.energy = value ? std::optional(Energy::millijoules(*value)) : std::nullopt;
        });
    });
    connect(m_flash, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) { rules.limits.flash = bytesOf(value); });
    });
    connect(m_ram, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) { rules.limits.ram = bytesOf(value); });
    });
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        change([index](partition::Rules& rules) {
            rules.judging.scenario
                = index == 0 ? partition::Scenario::EdgeEnergy : partition::Scenario::TotalEnergy;
        });
    });
    // The first entry of either box is the study's own; the presets follow.
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        change([this, index](partition::Rules& rules) {
            rules.device
                = index == 0 ? m_study.device : cost::devicePresets()[std::size_t(index - 1)];
        });
    });
    connect(m_link, &QComboBox::activated, this, [this](int index) {
        change([this, index](partition::Rules& rules) {
            rules.link = index == 0 ? m_study.link : cost::linkPresets()[std::size_t(index - 1)];
        });
    });
}

void WhatIfPanel::makeTimeFields()
{
    m_latency = makeField(
        "whatIfLatency", partition::kLatencyLimit_ms,
        {.label = tr("Latency limit"),
         .unit = tr("ms"),
         .optional = true,
         .placeholder = tr("no limit"),
         .explanation = tr("How long one inference may take, from the input to the class."),
         .sliderLow = 0.1,
         .sliderHigh = 10000.0});
    m_power = makeField("whatIfPower", partition::kPowerLimit_uW,
                        {.label = tr("Power limit"),
                         .unit = tr("µW"),
                         .optional = true,
                         .placeholder = tr("no limit"),
                         .explanation = tr("What the wearable may take on average; needs the time "
                                           "between inferences."),
                         .sliderLow = 1.0,
                         .sliderHigh = 100000.0});
    m_period = makeField("whatIfPeriod", cost::kInferencePeriod_s,
                         {.label = tr("One inference every"),
                          .unit = tr("s"),
                          .optional = true,
                          .placeholder = tr("not stated"),
                          .explanation = tr("Time from one inference to the next."),
                          .sliderLow = 0.1,
                          .sliderHigh = 3600.0});
    connect(m_latency, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) {
            rules.limits.latency = value ? std::optional(Seconds(*value * 1e-3)) : std::nullopt;
        });
    });
    connect(m_power, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) {
            rules.limits.averagePower
                = value ? std::optional(Power::microwatts(*value)) : std::nullopt;
        });
    });
    connect(m_period, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        change([value](partition::Rules& rules) {
            rules.judging.inferencePeriod = value ? std::optional(Seconds(*value)) : std::nullopt;
        });
    });
}

void WhatIfPanel::makeFormats()
{
    const auto fill = [](QComboBox* box, const auto& formats) {
        box->addItem(tr("as in the study"));
        for (const network::NumberFormat format : formats)
            box->addItem(QString::fromUtf8(network::nameOf(format)));
    };
    fill(m_edgeFormat, kEdgeFormats);
    fill(m_linkFormat, kLinkFormats);
    connect(m_edgeFormat, &QComboBox::activated, this, [this](int index) {
        change([this, index](partition::Rules& rules) {
            rules.judging.edgeFormats = index == 0
                ? m_study.judging.edgeFormats
                : std::vector{kEdgeFormats[std::size_t(index - 1)]};
        });
    });
    connect(m_linkFormat, &QComboBox::activated, this, [this](int index) {
        change([this, index](partition::Rules& rules) {
            rules.judging.linkFormats = index == 0
                ? m_study.judging.linkFormats
                : std::vector{kLinkFormats[std::size_t(index - 1)]};
        });
    });
}

template <typename Change>
void WhatIfPanel::change(Change apply)
{
    if (m_showing)
        return;
    partition::Rules rules = m_rules;
    apply(rules);
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    m_flash->setPlaceholder(sizeOfDevice(m_rules.device.flash));
    m_ram->setPlaceholder(sizeOfDevice(m_rules.device.ram));
    showState();
    emit rulesChanged(m_rules);
}

void WhatIfPanel::fillPresets()
{
    m_device->clear();
    m_device->addItem(tr("%1 (study)", "device or radio of the study")
                          .arg(QString::fromStdString(m_study.device.name)));
    for (const cost::DeviceProfile& device : cost::devicePresets())
        m_device->addItem(QString::fromStdString(device.name));
    m_link->clear();
    m_link->addItem(tr("%1 (study)", "device or radio of the study")
                        .arg(QString::fromStdString(m_study.link.name)));
    for (const cost::RadioLink& link : cost::linkPresets())
        m_link->addItem(QString::fromStdString(link.name));
}

void WhatIfPanel::setStudyRules(const partition::Rules& rules)
{
    m_study = rules;
    fillPresets();
    show(rules);
}

void WhatIfPanel::setRules(const partition::Rules& rules)
{
    if (!(rules == m_rules))
        show(rules);
}

void WhatIfPanel::show(const partition::Rules& rules)
{
    m_showing = true;
    m_rules = rules;
    m_scenario->setCurrentIndex(rules.judging.scenario == partition::Scenario::EdgeEnergy ? 0 : 1);
    m_fogFactor->setValue(rules.judging.fogFactor);
    m_energy->setValue(rules.limits.energy ? std::optional(rules.limits.energy->inMillijoules())
                                           : std::nullopt);
    m_flash->setValue(kibibytesOf(rules.limits.flash));
    m_flash->setPlaceholder(sizeOfDevice(rules.device.flash));
    m_ram->setValue(kibibytesOf(rules.limits.ram));
    m_ram->setPlaceholder(sizeOfDevice(rules.device.ram));
    m_latency->setValue(rules.limits.latency
                            ? std::optional(numberInUnit(rules.limits.latency->count(), 1e-3))
                            : std::nullopt);
    m_power->setValue(
        rules.limits.averagePower
            ? std::optional(numberInUnit(rules.limits.averagePower->inWatts(), 1e-6))
            : std::nullopt);
    const auto period = rules.inferencePeriod();
    m_period->setValue(period ? std::optional(period->count()) : std::nullopt);
    const auto indexOf = [](const auto& own, const auto& present, const auto& presets) {
        if (present == own)
            return 0;
        const auto at = std::find(presets.begin(), presets.end(), present);
        return at == presets.end() ? 0 : int(at - presets.begin()) + 1;
    };
    m_device->setCurrentIndex(indexOf(m_study.device, rules.device, cost::devicePresets()));
    m_link->setCurrentIndex(indexOf(m_study.link, rules.link, cost::linkPresets()));
    const auto formatIndex = [](const auto& own, const auto& present, const auto& formats) {
        if (present == own || present.size() != 1)
            return 0;
        const auto at = std::find(formats.begin(), formats.end(), present.front());
        return at == formats.end() ? 0 : int(at - formats.begin()) + 1;
    };
    m_edgeFormat->setCurrentIndex(
        formatIndex(m_study.judging.edgeFormats, rules.judging.edgeFormats, kEdgeFormats));
    m_linkFormat->setCurrentIndex(
        formatIndex(m_study.judging.linkFormats, rules.judging.linkFormats, kLinkFormats));
    showState();
    m_showing = false;
}

void WhatIfPanel::showState()
{
    m_period->setError(m_rules.limits.averagePower && !m_rules.inferencePeriod()
                           ? tr("State the time between inferences: without it the power limit "
                                "judges nothing.")
                           : QString());
    m_reset->setEnabled(differsFromStudy());
    m_use->setEnabled(differsFromStudy());
    if (!differsFromStudy())
        m_state->setText(tr("Judged by the rules of the study."));
    else if (m_state->text() == tr("Judged by the rules of the study."))
        m_state->setText(tr("Judged by other rules than those of the study."));
}

void WhatIfPanel::setConsequence(const QString& sentence)
{
    if (differsFromStudy())
        m_state->setText(sentence);
}

void WhatIfPanel::resetToStudy()
{
    if (!differsFromStudy())
        return;
    show(m_study);
    emit rulesChanged(m_rules);
}

} // namespace splitscape::ui
