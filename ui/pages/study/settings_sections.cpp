// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/network/usable_formats.h"
#include "core/study/field_ranges.h"
#include "ui/pages/study/distillation_fields.h"
#include "ui/pages/study/form_text.h"
#include "ui/pages/study/sections.h"
#include "ui/pages/study/series_fields.h"
#include "ui/pages/study/study_section.h"
#include "ui/text/quantities.h"

#include <QCheckBox>
#include <QLocale>
#include <algorithm>
#include <array>
#include <string>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;

std::optional<double> kibibytes(const std::optional<Bytes>& bytes)
{
    return bytes ? std::optional(bytes->inKibibytes()) : std::nullopt;
}

std::optional<Bytes> bytes(std::optional<double> kibibytes)
{
    return kibibytes ? std::optional(Bytes::kibibytes(*kibibytes)) : std::nullopt;
}

/// A whole number that is a plain member of one of the study's settings.
template <typename Settings>
void addInteger(StudySection* section, const QString& path, NumberFieldSpec field,
                Settings Spec::*settings, int Settings::*member)
{
    field.whole = true;
    const double low = study::rangeOf(path.toStdString()).value_or(NumberRange{}).low;
    section->addNumber({path, std::move(field),
                        [settings, member](const Spec& spec) { return spec.*settings.*member; },
                        [settings, member, low](Spec& spec, std::optional<double> value) {
                            spec.*settings.*member = static_cast<int>(value.value_or(low));
                        }});
}

QString placeholder(const std::optional<Bytes>& ofDevice)
{
    return ofDevice ? Form::tr("%1 (all)").arg(numberText(ofDevice->inKibibytes(), 6, QLocale()))
                    : Form::tr("no limit");
}

QString limitsSummary(const Spec& spec)
{
    const QString scenario = spec.rules.judging.scenario == partition::Scenario::EdgeEnergy
        ? Form::tr("edge energy")
        : Form::tr("total energy");
    return spec.rules.limits.energy
        ? Form::tr("%1, at most %2").arg(scenario, energyText(*spec.rules.limits.energy, QLocale()))
        : Form::tr("%1, no limit").arg(scenario);
}

void addMemoryLimits(StudySection* section)
{
    NumberField* flash = section->addNumber(
        {QStringLiteral("limits.flash_KiB"),
         {.label = Form::tr("Flash limit"),
          .unit = Form::tr("KiB"),
          .optional = true,
          .explanation
          = Form::tr("Program memory a network may use; empty means all the device has.")},
         [](const Spec& spec) { return kibibytes(spec.rules.limits.flash); },
         [](Spec& spec, std::optional<double> value) { spec.rules.limits.flash = bytes(value); }});
    NumberField* ram = section->addNumber(
        {QStringLiteral("limits.ram_KiB"),
         {.label = Form::tr("RAM limit"),
          .unit = Form::tr("KiB"),
          .optional = true,
          .explanation
          = Form::tr("Working memory a network may use; empty means all the device has.")},
         [](const Spec& spec) { return kibibytes(spec.rules.limits.ram); },
         [](Spec& spec, std::optional<double> value) { spec.rules.limits.ram = bytes(value); }});
    section->onLoad([section, flash, ram](const Spec& spec) {
        flash->setPlaceholder(placeholder(spec.rules.device.flash));
        ram->setPlaceholder(placeholder(spec.rules.device.ram));
        section->setSummary(limitsSummary(spec));
    });
}

void addTimeLimits(StudySection* section)
{
    section->addNumber(
        {QStringLiteral("limits.latency_ms"),
         {.label = Form::tr("Latency limit"),
          .unit = Form::tr("ms"),
          .optional = true,
          .placeholder = Form::tr("no limit"),
          .explanation
          = Form::tr("How long one inference may take: the wearable, and the radio and the fog node "
                     "where their times are stated.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.rules.limits.latency)
                 return std::nullopt;
             return numberInUnit(spec.rules.limits.latency->count(), 1e-3);
         },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.limits.latency
                 = value ? std::optional(Seconds(*value * 1e-3)) : std::nullopt;
         }});
    section->addNumber(
        {QStringLiteral("limits.power_uW"),
         {.label = Form::tr("Power limit"),
          .unit = Form::tr("µW"),
          .optional = true,
          .placeholder = Form::tr("no limit"),
          .explanation = Form::tr("Average power that the wearable may take; needs the time from one "
                                  "inference to the next.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.rules.limits.averagePower)
                 return std::nullopt;
             return numberInUnit(spec.rules.limits.averagePower->inWatts(), 1e-6);
         },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.limits.averagePower
                 = value ? std::optional(Power::microwatts(*value)) : std::nullopt;
         }});
    section->addNumber(
        {QStringLiteral("judging.inference_period_s"),
         {.label = Form::tr("One inference every"),
          .unit = Form::tr("s"),
          .optional = true,
          .placeholder = Form::tr("as the radio says"),
          .explanation = Form::tr("Time from one inference to the next; for beats the time between "
                                  "beats. Average power follows from it.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.rules.judging.inferencePeriod)
                 return std::nullopt;
             return spec.rules.judging.inferencePeriod->count();
         },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.judging.inferencePeriod
                 = value ? std::optional(Seconds(*value)) : std::nullopt;
         }});
    section->addNumber(
        {QStringLiteral("judging.fog_speed"),
         {.label = Form::tr("Fog speed"),
          .optional = true,
          .placeholder = Form::tr("its time does not count"),
          .explanation = Form::tr("How many times faster than the wearable the fog node computes.")},
         [](const Spec& spec) { return spec.rules.judging.fogSpeed; },
         [](Spec& spec, std::optional<double> value) { spec.rules.judging.fogSpeed = value; }});
    section->addSwitch(
        {QStringLiteral("judging.front_end"), Form::tr("Charge the front end"),
         Form::tr("What prepares an input on the wearable counts in its energy, time and RAM, on "
                  "devices whose instructions are counted.")},
        [](const Spec& spec) { return spec.rules.judging.frontEnd != cost::FrontEndWork{}; },
        [](Spec& spec, bool on) {
            spec.rules.judging.frontEnd
                = on ? std::optional<cost::FrontEndWork>() : cost::FrontEndWork{};
        });
    section->showLastWhen(
        [](const Spec& spec) { return spec.rules.device.instructions.has_value(); });
}

/// A format is among those of a list, or not; the last one that is on stays on.
void switchFormat(std::vector<network::NumberFormat>& formats, network::NumberFormat format,
                  bool on)
{
    if (on && std::ranges::count(formats, format) == 0)
        formats.push_back(format);
    else if (!on && formats.size() > 1)
        std::erase(formats, format);
    std::ranges::sort(formats);
}

/// A switch for each format.
void addFormats(StudySection* section)
{
    using network::NumberFormat;
    for (const NumberFormat format : network::kEdgeFormats) {
        const QString name = QString::fromUtf8(network::nameOf(format));
        section->addSwitch(
            {QStringLiteral("judging.formats.edge.") + name, Form::tr("Compute in %1").arg(name),
             Form::tr("The layers on the wearable may compute in this format: %n bits a weight. "
                      "int8 counts where the device has figures for it.",
                      nullptr, network::bits(format))},
            [format](const Spec& spec) {
                return std::ranges::count(spec.rules.judging.edgeFormats, format) != 0;
            },
            [format](Spec& spec, bool on) {
                switchFormat(spec.rules.judging.edgeFormats, format, on);
            });
    }
    for (const NumberFormat format : network::kLinkFormats) {
        const QString name = QString::fromUtf8(network::nameOf(format));
        section->addSwitch(
            {QStringLiteral("judging.formats.link.") + name, Form::tr("Send as %1").arg(name),
             Form::tr("Values on air may have this format: %n bits each. The most accurate of all "
                      "allowed ones is used.",
                      nullptr, network::bits(format))},
            [format](const Spec& spec) {
                return std::ranges::count(spec.rules.judging.linkFormats, format) != 0;
            },
            [format](Spec& spec, bool on) {
                switchFormat(spec.rules.judging.linkFormats, format, on);
            });
    }
}

} // namespace

StudySection* makeLimitsSection(StudyDocument& document)
{
    auto* section = new StudySection(Form::tr("Limits"), document);
    section->setObjectName(QStringLiteral("limitsGroup"));
    section->addChoice(
        {QStringLiteral("judging.scenario"), Form::tr("Scenario"),
         Form::tr("Which energy is limited and kept small: the wearable's, or that of both.")},
        {Form::tr("Edge energy"), Form::tr("Total energy")},
        [](const Spec& spec) { return static_cast<int>(spec.rules.judging.scenario); },
        [](Spec& spec, int index) {
            spec.rules.judging.scenario = static_cast<partition::Scenario>(index);
        });
    section->addNumber(
        {QStringLiteral("limits.energy_mJ"),
         {.label = Form::tr("Energy limit"),
          .unit = Form::tr("mJ"),
          .optional = true,
          .placeholder = Form::tr("no limit"),
          .explanation
          = Form::tr("Energy of one inference that a network may use; sending the raw input takes "
                     "1.317 mJ by the paper's radio.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.rules.limits.energy)
                 return std::nullopt;
             return numberInUnit(spec.rules.limits.energy->inJoules(), 1e-3);
         },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.limits.energy
                 = value ? std::optional(Energy::millijoules(*value)) : std::nullopt;
         }});
    section->showLastWhen([](const Spec& spec) { return spec.energySweep.empty(); });
    addEnergyLimits(*section, document);
    addMemoryLimits(section);
    addTimeLimits(section);
    section->addNumber(
        {QStringLiteral("judging.fog_factor"),
         {.label = Form::tr("Fog factor"),
          .explanation = Form::tr("How many times more efficiently the fog node computes.")},
         [](const Spec& spec) { return spec.rules.judging.fogFactor; },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.judging.fogFactor = value.value_or(1.0);
         }});
    section->addSwitch(
        {QStringLiteral("judging.partitioning"), Form::tr("Partitioning"),
         Form::tr("Off: every layer stays on the wearable, to see what splitting is worth.")},
        [](const Spec& spec) { return spec.rules.judging.partitioning; },
        [](Spec& spec, bool on) { spec.rules.judging.partitioning = on; });
    section->addNumber(
        {QStringLiteral("limits.point_min"),
         {.label = Form::tr("Lowest point"),
          .whole = true,
          .explanation = Form::tr("The lowest partition point that is allowed; 2 keeps raw "
                                  "data on the wearable.")},
         [](const Spec& spec) { return spec.rules.limits.pointMinimum; },
         [](Spec& spec, std::optional<double> value) {
             spec.rules.limits.pointMinimum = static_cast<int>(value.value_or(1.0));
         }});
    addFormats(section);
    return section;
}

namespace {

/// Off where the first field is empty.
void addHalving(StudySection* section)
{
    section->addNumber(
        {QStringLiteral("training.successive_halving.first_epochs"),
         {.label = Form::tr("Compare after"),
          .whole = true,
          .optional = true,
          .placeholder = Form::tr("never"),
          .explanation
          = Form::tr("Successive halving: the networks of a generation train for so many "
                     "epochs, and only the best of them go on. Saves time; a network that "
                     "learns slowly may be missed.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.training.successiveHalving)
                 return std::nullopt;
             return spec.training.successiveHalving->firstEpochs;
         },
         [](Spec& spec, std::optional<double> value) {
             if (!value)
                 return spec.training.successiveHalving.reset();
             auto halving = spec.training.successiveHalving.value_or(train::SuccessiveHalving{});
             halving.firstEpochs = static_cast<int>(*value);
             spec.training.successiveHalving = halving;
         }});
    section->addNumber(
        {QStringLiteral("training.successive_halving.factor"),
         {.label = Form::tr("Keep one of"),
          .whole = true,
          .explanation
          = Form::tr("One of so many networks goes on, to so many times the epochs, where "
                     "they are compared again.")},
         [](const Spec& spec) -> std::optional<double> {
             return spec.training.successiveHalving.value_or(train::SuccessiveHalving{}).factor;
         },
         [](Spec& spec, std::optional<double> value) {
             if (spec.training.successiveHalving)
                 spec.training.successiveHalving->factor = static_cast<int>(value.value_or(2.0));
         }});
    section->showLastWhen(
        [](const Spec& spec) { return spec.training.successiveHalving.has_value(); });
}

void addRecipe(StudySection* section)
{
    section->addChoice(
        {QStringLiteral("training.schedule"), Form::tr("Schedule"),
         Form::tr("How the learning rate goes on: it stays, or falls along half a cosine to 0.")},
        {Form::tr("Constant"), Form::tr("Cosine")},
        [](const Spec& spec) { return static_cast<int>(spec.training.schedule); },
        [](Spec& spec, int index) {
            spec.training.schedule = static_cast<train::RateSchedule>(index);
        });
    section->addChoice(
        {QStringLiteral("training.keep"), Form::tr("Keep"),
         Form::tr("Which epoch gives the weights: the best on the selection half, or the last, "
                  "which is less noisy where that half is small and the schedule a cosine.")},
        {Form::tr("Best epoch"), Form::tr("Last epoch")},
        [](const Spec& spec) { return static_cast<int>(spec.training.kept); },
        [](Spec& spec, int index) { spec.training.kept = static_cast<train::KeptEpoch>(index); });
    section->addChoice(
        {QStringLiteral("training.quantization_aware"), Form::tr("Fine-tuning for rounding"),
         Form::tr("Quantisation-aware training. Where rounding to 8 or 4 bits costs a final training "
                  "more than a point on the selection half, the network is trained on for a few "
                  "epochs with that rounding simulated, and kept if it is better. It changes nothing "
                  "where all numbers are 32-bit floats.")},
        {Form::tr("Where it costs a point"), Form::tr("Off")},
        [](const Spec& spec) { return static_cast<int>(spec.training.quantisationAware); },
        [](Spec& spec, int index) {
            spec.training.quantisationAware = static_cast<train::QuantisationAware>(index);
        });
    section->showLastWhen([](const Spec& spec) {
        const std::vector single{network::NumberFormat::Float32};
        return spec.rules.judging.linkFormats != single || spec.rules.judging.edgeFormats != single;
    });
    section->addNumber({QStringLiteral("training.weight_decay"),
                        {.label = Form::tr("Weight decay"),
                         .explanation = Form::tr("Share of every weight that a step takes away, "
                                                 "times its learning rate.")},
                        [](const Spec& spec) { return spec.training.weightDecay; },
                        [](Spec& spec, std::optional<double> value) {
                            spec.training.weightDecay = value.value_or(0.0);
                        }});
    section->addNumber(
        {QStringLiteral("training.restarts"),
         {.label = Form::tr("Restarts"),
          .whole = true,
          .explanation = Form::tr("How often a training may start anew from other weights when it "
                                  "has told all samples one class for three epochs.")},
         [](const Spec& spec) { return spec.training.restarts; },
         [](Spec& spec, std::optional<double> value) {
             spec.training.restarts = static_cast<int>(value.value_or(0.0));
         }});
    const auto addShare = [section](const char* field, const QString& label,
                                    const QString& explanation, double train::Augmentation::*member,
                                    bool isPercent) {
        section->addNumber(
            {QString::fromUtf8(field),
             {.label = label,
              .unit = isPercent ? Form::tr("%") : QString(),
              .explanation = explanation},
             [member, isPercent](const Spec& spec) {
                 return numberInUnit(spec.training.augmentation.*member, isPercent ? 0.01 : 1.0);
             },
             [member, isPercent](Spec& spec, std::optional<double> value) {
                 spec.training.augmentation.*member
                     = value.value_or(0.0) * (isPercent ? 0.01 : 1.0);
             },
             isPercent ? 0.01 : 1.0});
    };
    addShare("training.augmentation.shift", Form::tr("Shift by"),
             Form::tr("Training samples are moved by up to this share of their length, anew each "
                      "time one is used."),
             &train::Augmentation::shift, true);
    addShare("training.augmentation.scale", Form::tr("Scale by"),
             Form::tr("Training samples are made larger or smaller by up to this share."),
             &train::Augmentation::scale, true);
    addShare("training.augmentation.noise", Form::tr("Add noise"),
             Form::tr("Standard deviation of white noise that is added to training samples, in "
                      "their unit."),
             &train::Augmentation::noise, false);
}

} // namespace

namespace {

void addInstructionLevel(StudySection* section)
{
    static const std::array<std::string, 4> kLevels{"", "x86-64-v2", "x86-64-v3", "x86-64-v4"};
    QStringList shown{Form::tr("Best of this machine")};
    for (std::size_t i = 1; i < kLevels.size(); ++i)
        shown.append(QString::fromStdString(kLevels[i]));
    section->addChoice(
        {QStringLiteral("training.instruction_level"), Form::tr("Instructions"),
         Form::tr("Which of the processor's instructions the built-in trainer uses. Each rounds in "
                  "its own way, so workers need the same; a lower one admits older machines.")},
        shown,
        [](const Spec& spec) {
            const auto found
                = std::find(kLevels.begin(), kLevels.end(), spec.training.instructionLevel);
            return found == kLevels.end() ? 0 : static_cast<int>(found - kLevels.begin());
        },
        [](Spec& spec, int index) {
            spec.training.instructionLevel = kLevels[static_cast<std::size_t>(index)];
        });
}

} // namespace

StudySection* makeTrainingSection(StudyDocument& document)
{
    using train::TrainingSettings;
    auto* section = new StudySection(Form::tr("Training"), document);
    section->setObjectName(QStringLiteral("trainingGroup"));
    section->addChoice(
        {QStringLiteral("training.trainer"), Form::tr("Trainer"),
         Form::tr("The built-in trainer is far faster on networks this small; LibTorch is there to "
                  "check it.")},
        {Form::tr("Built in"), Form::tr("LibTorch")},
        [](const Spec& spec) { return static_cast<int>(spec.training.trainer); },
        [](Spec& spec, int index) {
            spec.training.trainer = static_cast<train::TrainerKind>(index);
        });
    addInteger(section, QStringLiteral("training.epochs"),
               {.label = Form::tr("Epochs"),
                .explanation
                = Form::tr("How often a training passes over the data; the best epoch counts.")},
               &Spec::training, &TrainingSettings::epochs);
    addInteger(section, QStringLiteral("training.batch_size"),
               {.label = Form::tr("Batch size"),
                .explanation = Form::tr("Samples between two steps of the optimiser.")},
               &Spec::training, &TrainingSettings::batchSize);
    section->addNumber({QStringLiteral("training.learning_rate"),
                        {.label = Form::tr("Learning rate"),
                         .explanation = Form::tr("Step size of the Adam optimiser.")},
                        [](const Spec& spec) { return spec.training.learningRate; },
                        [](Spec& spec, std::optional<double> value) {
                            spec.training.learningRate = value.value_or(1e-3);
                        }});
    section->addNumber(
        {QStringLiteral("training.dropout"),
         {.label = Form::tr("Dropout"),
          .unit = Form::tr("%"),
          .explanation = Form::tr("Share of the activations silenced at random while training.")},
         [](const Spec& spec) { return numberInUnit(spec.training.dropout, 0.01); },
         [](Spec& spec, std::optional<double> value) {
             spec.training.dropout = value.value_or(0.0) * 0.01;
         },
         0.01});
    addRecipe(section);
    addDistillation(section);
    addHalving(section);
    addInstructionLevel(section);
    section->addNumber({QStringLiteral("test_trainings"),
                        {.label = Form::tr("Test trainings"),
                         .whole = true,
                         .explanation = Form::tr(
                             "How often the chosen network is trained anew for the test, to show "
                             "the spread.")},
                        [](const Spec& spec) { return spec.testTrainings; },
                        [](Spec& spec, std::optional<double> value) {
                            spec.testTrainings = static_cast<int>(value.value_or(1.0));
                        }});
    section->onLoad([section](const Spec& spec) {
        section->setSummary(Form::tr("%1 epochs, batches of %2")
                                .arg(QLocale().toString(spec.training.epochs),
                                     QLocale().toString(spec.training.batchSize)));
    });
    return section;
}

} // namespace splitscape::ui
