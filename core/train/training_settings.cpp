// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_settings.h"

#include "core/base/json_fields.h"
#include "core/train/training_ranges.h"

#include <array>

namespace splitscape::train {

namespace {

constexpr std::array<std::string_view, 2> kTrainerNames = {"native", "libtorch"};

constexpr std::array<std::string_view, 4> kLevelNames
    = {"best", "x86-64-v2", "x86-64-v3", "x86-64-v4"};

constexpr std::array<std::string_view, 2> kScheduleNames = {"constant", "cosine"};
constexpr std::array<std::string_view, 2> kKeptNames = {"best", "last"};
constexpr std::array<std::string_view, 2> kQuantisationNames = {"auto", "off"};
constexpr std::array<std::string_view, 2> kTaughtNames = {"finalists", "all"};

void readAugmentation(const nlohmann::json& json, const std::string& path,
                      Augmentation& augmentation, Problems& problems)
{
    JsonFields fields(json, path, problems);
    fields.number("shift", augmentation.shift, kAugmentation);
    fields.number("scale", augmentation.scale, kAugmentation);
    fields.number("noise", augmentation.noise, kAugmentation);
    fields.finish();
}

void readDistillation(const nlohmann::json& json, const std::string& path,
                      std::optional<Distillation>& distillation, Problems& problems)
{
    if (json.is_null())
        return distillation.reset();
    Distillation read = distillation.value_or(Distillation{});
    JsonFields fields(json, path, problems);
    fields.number("weight", read.weight, kDistillationWeight);
    fields.number("temperature", read.temperature, kTemperature);
    if (const auto found = fields.choice("taught", {kTaughtNames.begin(), kTaughtNames.end()}))
        read.taught = static_cast<Taught>(*found);
    fields.integer("length", read.length, kTeacherLength);
    fields.integer("channels", read.channels, kTeacherChannels);
    fields.integer("blocks", read.blocks, kTeacherBlocks);
    fields.finish();
    distillation = read;
}

void readHalving(JsonFields& fields, const nlohmann::json& json, TrainingSettings& settings,
                 Problems& problems)
{
    if (json.is_null()) // off, where the preset has it
        return settings.successiveHalving.reset();
    SuccessiveHalving halving = settings.successiveHalving.value_or(SuccessiveHalving{});
    JsonFields parts(json, fields.pathOf("successive_halving"), problems);
    parts.integer("first_epochs", halving.firstEpochs, kFirstEpochs);
    parts.integer("factor", halving.factor, kHalvingFactor);
    if (halving.firstEpochs >= settings.epochs)
        parts.problem(ErrorCode::ValueOutOfRange, "first_epochs",
                      "must be fewer than the " + std::to_string(settings.epochs)
                          + " epochs of a whole training");
    else
        settings.successiveHalving = halving;
    parts.finish();
}

} // namespace

std::string_view trainerName(TrainerKind trainer)
{
    return kTrainerNames[static_cast<std::size_t>(trainer)];
}

void readTrainingSettings(const nlohmann::json& json, const std::string& path,
                          TrainingSettings& settings, Problems& problems)
{
    JsonFields fields(json, path, problems);
    if (const auto found = fields.choice("trainer", {kTrainerNames.begin(), kTrainerNames.end()}))
        settings.trainer = static_cast<TrainerKind>(*found);
    fields.integer("epochs", settings.epochs, kEpochs);
    fields.integer("batch_size", settings.batchSize, kBatchSize);
    fields.number("learning_rate", settings.learningRate, kLearningRate);
    fields.number("beta1", settings.beta1, kBeta);
    fields.number("beta2", settings.beta2, kBeta);
    fields.number("epsilon", settings.epsilon, kEpsilon);
    fields.number("dropout", settings.dropout, kDropout);
    if (const auto found
        = fields.choice("schedule", {kScheduleNames.begin(), kScheduleNames.end()}))
        settings.schedule = static_cast<RateSchedule>(*found);
    fields.number("weight_decay", settings.weightDecay, kWeightDecay);
    fields.integer("restarts", settings.restarts, kRestarts);
    if (const auto found
        = fields.choice("instruction_level", {kLevelNames.begin(), kLevelNames.end()}))
        settings.instructionLevel = *found == 0 ? std::string() : std::string(kLevelNames[*found]);
    if (const auto found = fields.choice("keep", {kKeptNames.begin(), kKeptNames.end()}))
        settings.kept = static_cast<KeptEpoch>(*found);
    if (const auto found = fields.choice(
            "quantization_aware", {kQuantisationNames.begin(), kQuantisationNames.end()}))
        settings.quantisationAware = static_cast<QuantisationAware>(*found);
    if (const nlohmann::json* augmentation = fields.child("augmentation"))
        readAugmentation(*augmentation, fields.pathOf("augmentation"), settings.augmentation,
                         problems);
    else if (settings.trainer == TrainerKind::LibTorch)
        settings.augmentation = {}; // a preset's, which this trainer does not know
    if (settings.trainer == TrainerKind::LibTorch && settings.augmentation != Augmentation{})
        fields.problem(ErrorCode::ValueOutOfRange, "augmentation",
                       "only the native trainer changes samples");
    if (const nlohmann::json* distillation = fields.child("distillation"))
        readDistillation(*distillation, fields.pathOf("distillation"), settings.distillation,
                         problems);
    if (settings.trainer == TrainerKind::LibTorch && settings.distillation)
        fields.problem(ErrorCode::ValueOutOfRange, "distillation",
                       "only the native trainer learns from a teacher");
    if (const nlohmann::json* halving = fields.child("successive_halving"))
        readHalving(fields, *halving, settings, problems);
    fields.finish();
}

nlohmann::json toJson(const TrainingSettings& settings)
{
    nlohmann::json json{{"trainer", trainerName(settings.trainer)},
                        {"epochs", settings.epochs},
                        {"batch_size", settings.batchSize},
                        {"learning_rate", settings.learningRate},
                        {"beta1", settings.beta1},
                        {"beta2", settings.beta2},
                        {"epsilon", settings.epsilon},
                        {"dropout", settings.dropout},
                        {"schedule", kScheduleNames[static_cast<std::size_t>(settings.schedule)]},
                        {"weight_decay", settings.weightDecay},
                        {"restarts", settings.restarts},
                        {"quantization_aware",
                         kQuantisationNames[static_cast<std::size_t>(settings.quantisationAware)]}};
    // Files of before keep their text.
    if (!settings.instructionLevel.empty())
        json["instruction_level"] = settings.instructionLevel;
    // Only where they count: the files of before read the same.
    if (settings.kept != KeptEpoch::Best)
        json["keep"] = kKeptNames[static_cast<std::size_t>(settings.kept)];
    if (settings.augmentation != Augmentation{})
        json["augmentation"] = {{"shift", settings.augmentation.shift},
                                {"scale", settings.augmentation.scale},
                                {"noise", settings.augmentation.noise}};
    if (const auto& teacher = settings.distillation)
        json["distillation"]
            = {{"weight", teacher->weight},
               {"temperature", teacher->temperature},
               {"taught", kTaughtNames[static_cast<std::size_t>(teacher->taught)]},
               {"length", teacher->length},
               {"channels", teacher->channels},
               {"blocks", teacher->blocks}};
    if (settings.successiveHalving)
        json["successive_halving"] = {{"first_epochs", settings.successiveHalving->firstEpochs},
                                      {"factor", settings.successiveHalving->factor}};
    return json;
}

Problems validate(const TrainingSettings& settings, const std::string& path)
{
    // One set of ranges: the fields are read back as a file would be.
    Problems problems;
    TrainingSettings read;
    readTrainingSettings(toJson(settings), path, read, problems);
    return problems;
}

} // namespace splitscape::train
