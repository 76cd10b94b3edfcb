// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cost/presets.h"
#include "ui/pages/study/sections.h"
#include "ui/pages/study/study_section.h"
#include "ui/text/quantities.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <iterator>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;

struct Device {
    Q_DECLARE_TR_FUNCTIONS(StudyForm)
};
struct Radio {
    Q_DECLARE_TR_FUNCTIONS(StudyForm)
};

/// The presets' names, then the name for a device of the user's own.
template <typename Preset>
QStringList namesOf(const std::vector<Preset>& presets, const QString& own)
{
    QStringList names;
    for (const Preset& preset : presets)
        names.append(QString::fromStdString(preset.name));
    names.append(own);
    return names;
}

template <typename Preset>
int indexOf(const std::vector<Preset>& presets, const Preset& present)
{
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (presets[i] == present)
            return static_cast<int>(i);
    }
    return static_cast<int>(presets.size());
}

/// A preset that was changed is a preset no more: neither its name nor its sources hold.
template <typename Preset>
void makeOwn(Preset& present, const QString& name)
{
    present.id = "own";
    present.name = name.toStdString();
    present.sources.clear();
}

QString sourcesText(const std::vector<std::pair<std::string, std::string>>& sources)
{
    QStringList lines;
    for (const auto& [field, source] : sources)
        lines.append(QStringLiteral("%1: %2").arg(QString::fromStdString(field),
                                                  QString::fromStdString(source)));
    return lines.join(u'\n');
}

/// The one time a MAC takes in every kind of layer, in seconds, if that is all there is to say.
std::optional<double> commonTimePerMac(const cost::DeviceProfile& device)
{
    const cost::LatencySurrogate& first = device.latency.front();
    for (const cost::LatencySurrogate& of : device.latency) {
        if (of.perMac != first.perMac || of.intercept != 0.0 || of.perInput != 0.0
            || of.perOutput != 0.0 || of.beyondPaper())
            return std::nullopt;
    }
    return first.perMac > 0.0 ? std::optional(first.perMac) : std::nullopt;
}

QString energyPerMacText(const cost::DeviceProfile& device)
{
    const std::optional<double> time = commonTimePerMac(device);
    if (!time || !device.computePower)
        return {};
    const Energy energy = *device.computePower * Seconds(*time);
    return Device::tr("%1 nJ per multiply-accumulate")
        .arg(numberText(energy.inNanojoules(), 3, QLocale()));
}

void addMemory(StudySection* section, const QString& own)
{
    section->addNumber(
        {QStringLiteral("device.flash_KiB"),
         {.label = Device::tr("Flash"),
          .unit = Device::tr("KiB"),
          .optional = true,
          .placeholder = Device::tr("external, no limit"),
          .explanation = Device::tr(
              "Program memory of the chip; parameters of the layers on the edge go there.")},
         [](const Spec& spec) {
             return spec.rules.device.flash ? std::optional(spec.rules.device.flash->inKibibytes())
                                            : std::nullopt;
         },
         [own](Spec& spec, std::optional<double> value) {
             spec.rules.device.flash
                 = value ? std::optional(Bytes::kibibytes(*value)) : std::nullopt;
             makeOwn(spec.rules.device, own);
         }});
    section->addNumber({QStringLiteral("device.ram_KiB"),
                        {.label = Device::tr("RAM"),
                         .unit = Device::tr("KiB"),
                         .explanation = Device::tr(
                             "Working memory of the chip; activations of a layer go there.")},
                        [](const Spec& spec) { return spec.rules.device.ram.inKibibytes(); },
                        [own](Spec& spec, std::optional<double> value) {
                            spec.rules.device.ram = Bytes::kibibytes(value.value_or(1.0));
                            makeOwn(spec.rules.device, own);
                        }});
}

void addEnergy(StudySection* section, const QString& own)
{
    section->addNumber({QStringLiteral("device.compute_power_mW"),
                        {.label = Device::tr("Power"),
                         .unit = Device::tr("mW"),
                         .optional = true,
                         .placeholder = Device::tr("yours to enter"),
                         .explanation = Device::tr("What the chip draws while it computes.")},
                        [](const Spec& spec) -> std::optional<double> {
                            if (!spec.rules.device.computePower)
                                return std::nullopt;
                            return numberInUnit(spec.rules.device.computePower->inWatts(), 1e-3);
                        },
                        [own](Spec& spec, std::optional<double> value) {
                            spec.rules.device.computePower
                                = value ? std::optional(Power::milliwatts(*value)) : std::nullopt;
                            makeOwn(spec.rules.device, own);
                        }});
    section->addNumber(
        {QStringLiteral("device.latency"),
         {.label = Device::tr("Time per MAC"),
          .unit = Device::tr("ns"),
          .low = 0,
          .high = 1e9,
          .exclusiveLow = true,
          .optional = true,
          .placeholder = Device::tr("by kind of layer"),
          .explanation = Device::tr(
              "Time of one multiply-accumulate in every kind of layer. Coefficients by kind come "
              "from measured layers: see “Calibrate” below.")},
         [](const Spec& spec) -> std::optional<double> {
             const std::optional<double> time = commonTimePerMac(spec.rules.device);
             return time ? std::optional(numberInUnit(*time, 1e-9)) : std::nullopt;
         },
         [own](Spec& spec, std::optional<double> value) {
             for (cost::LatencySurrogate& of : spec.rules.device.latency)
                 of = {.perMac = value.value_or(0.0) * 1e-9, .rSquared = {}};
             spec.rules.device.instructions.reset();
             spec.rules.device.latencyIsEstimate = false;
             makeOwn(spec.rules.device, own);
         }});
    section->addNumber({QStringLiteral("device.cycles_per_instruction"),
                        {.label = Device::tr("Cycles per instruction"),
                         .optional = true,
                         .placeholder = Device::tr("yours to enter"),
                         .explanation = Device::tr("The instructions of each layer are counted; "
                                                   "how many cycles your board takes for one "
                                                   "shows the time of one measured inference.")},
                        [](const Spec& spec) -> std::optional<double> {
                            const auto& instructions = spec.rules.device.instructions;
                            return instructions ? instructions->cyclesPerInstruction : std::nullopt;
                        },
                        [own](Spec& spec, std::optional<double> value) {
                            cost::setCyclesPerInstruction(spec.rules.device, value);
                            makeOwn(spec.rules.device, own);
                        }});
    section->showLastWhen(
        [](const Spec& spec) { return spec.rules.device.instructions.has_value(); });
}

/// The presets that an answer can be judged on without anything to enter.
std::vector<cost::DeviceProfile> comparable()
{
    std::vector<cost::DeviceProfile> devices;
    std::ranges::copy_if(cost::devicePresets(), std::back_inserter(devices),
                         [](const auto& device) { return device.hasEnergyModel(); });
    return devices;
}

/// One preset beside the study's own device; more of them, or others, in a study file.
void addComparison(StudySection* section)
{
    QStringList names{Device::tr("nothing")};
    names += namesOf(comparable(), Device::tr("as in the study file"));
    section->addChoice(
        {QStringLiteral("compare"), Device::tr("Compare with"),
         Device::tr(
             "The answer is judged on this device as well. The search does not look at it.")},
        names,
        [](const Spec& spec) {
            const auto devices = comparable();
            if (spec.compare.empty())
                return 0;
            const study::OtherBoard& first = spec.compare.front();
            const bool plain = spec.compare.size() == 1 && first.device && !first.link;
            return 1 + (plain ? indexOf(devices, *first.device) : static_cast<int>(devices.size()));
        },
        [](Spec& spec, int index) {
            const auto devices = comparable();
            if (index == 0)
                spec.compare.clear();
            else if (index <= static_cast<int>(devices.size()))
                spec.compare = {{devices[static_cast<std::size_t>(index - 1)], {}}};
        });
}

/// What it does is the form's to say.
void addCalibration(StudySection* section)
{
    auto* button = new QPushButton(Device::tr("Calibrate…"));
    button->setObjectName(QStringLiteral("calibrateDevice"));
    button->setToolTip(Device::tr("Makes a device of layers that were measured on your board."));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    section->contentLayout()->addLayout(row);
}

} // namespace

StudySection* makeDeviceSection(StudyDocument& document)
{
    auto* section = new StudySection(Device::tr("Device"), document);
    section->setObjectName(QStringLiteral("deviceGroup"));
    const QString own = Device::tr("Own device");
    section->addChoice(
        {QStringLiteral("device"), Device::tr("Preset"),
         Device::tr("A microcontroller with its memory and, where a source gives it, its energy.")},
        namesOf(cost::devicePresets(), own),
        [](const Spec& spec) { return indexOf(cost::devicePresets(), spec.rules.device); },
        [own](Spec& spec, int index) {
            const auto& presets = cost::devicePresets();
            if (index < static_cast<int>(presets.size()))
                spec.rules.device = presets[static_cast<std::size_t>(index)];
            else
                makeOwn(spec.rules.device, own);
        });
    addMemory(section, own);
    addEnergy(section, own);
    addComparison(section);
    QLabel* note = section->addNote();
    addCalibration(section);
    section->onLoad([section, note](const Spec& spec) {
        const QString energy = energyPerMacText(spec.rules.device);
        section->setSummary(QString::fromStdString(spec.rules.device.name));
        QStringList lines;
        if (!energy.isEmpty())
            lines.append(energy);
        if (spec.rules.device.latencyIsEstimate)
            lines.append(Device::tr("Its time is an estimate: the source gives the energy only."));
        note->setText(lines.join(u'\n'));
        note->setVisible(!lines.isEmpty());
        note->setToolTip(sourcesText(spec.rules.device.sources));
    });
    return section;
}

namespace {

/// A number of nanojoules kept as an Energy.
void addNanojoules(StudySection* section, const char* key, const QString& label,
                   const QString& unit, const QString& explanation, Energy cost::RadioLink::*member,
                   const QString& own)
{
    section->addNumber({QStringLiteral("link.") + QString::fromLatin1(key),
                        {.label = label, .unit = unit, .explanation = explanation},
                        [member](const Spec& spec) {
                            return numberInUnit((spec.rules.link.*member).inJoules(), 1e-9);
                        },
                        [member, own](Spec& spec, std::optional<double> value) {
                            spec.rules.link.*member = Energy::nanojoules(value.value_or(0.0));
                            makeOwn(spec.rules.link, own);
                        }});
}

void addCount(StudySection* section, const char* key, const QString& label, const QString& unit,
              const QString& explanation, int cost::RadioLink::*member, const QString& own)
{
    section->addNumber({QStringLiteral("link.") + QString::fromLatin1(key),
                        {.label = label, .unit = unit, .whole = true, .explanation = explanation},
                        [member](const Spec& spec) { return spec.rules.link.*member; },
                        [member, own](Spec& spec, std::optional<double> value) {
                            if (value)
                                spec.rules.link.*member = static_cast<int>(*value);
                            makeOwn(spec.rules.link, own);
                        }});
}

} // namespace

StudySection* makeRadioSection(StudyDocument& document)
{
    auto* section = new StudySection(Radio::tr("Radio"), document);
    section->setObjectName(QStringLiteral("radioGroup"));
    const QString own = Radio::tr("Own radio");
    section->addChoice(
        {QStringLiteral("link"), Radio::tr("Preset"),
         Radio::tr("The radio between wearable and fog node.")},
        namesOf(cost::linkPresets(), own),
        [](const Spec& spec) { return indexOf(cost::linkPresets(), spec.rules.link); },
        [own](Spec& spec, int index) {
            const auto& presets = cost::linkPresets();
            if (index < static_cast<int>(presets.size()))
                spec.rules.link = presets[static_cast<std::size_t>(index)];
            else
                makeOwn(spec.rules.link, own);
        });
    addNanojoules(section, "energy_per_byte_nJ", Radio::tr("Energy per byte"), Radio::tr("nJ"),
                  Radio::tr("What the wearable spends to send one byte."),
                  &cost::RadioLink::perByte, own);
    addCount(section, "payload_bytes", Radio::tr("Packet payload"), Radio::tr("bytes"),
             Radio::tr("Bytes that fit into one packet; 0 leaves packets out."),
             &cost::RadioLink::payloadBytes, own);
    addNanojoules(section, "energy_per_packet_nJ", Radio::tr("Energy per packet"), Radio::tr("nJ"),
                  Radio::tr("Spent for every packet begun, on top of its bytes."),
                  &cost::RadioLink::perPacket, own);
    section->showLastWhen([](const Spec& spec) {
        return spec.rules.link.payloadBytes > 0 || spec.rules.link.perPacket > Energy();
    });
    addCount(section, "inferences_per_packet", Radio::tr("Sent together"), Radio::tr("inferences"),
             Radio::tr("Inferences whose values wait and are sent together: they share headers and "
                       "packets, and each takes longer."),
             &cost::RadioLink::inferencesPerPacket, own);
    addNanojoules(section, "fog_receive_energy_per_byte_nJ", Radio::tr("Fog receives"),
                  Radio::tr("nJ/byte"),
                  Radio::tr("What the fog node spends to receive one byte; 0 in the paper."),
                  &cost::RadioLink::fogReceivePerByte, own);
    section->onLoad([section](const Spec& spec) {
        section->setSummary(QString::fromStdString(spec.rules.link.name));
        section->setToolTip(sourcesText(spec.rules.link.sources));
    });
    return section;
}

} // namespace splitscape::ui
