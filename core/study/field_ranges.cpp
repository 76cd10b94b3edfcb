// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/field_ranges.h"

#include "core/cost/cost_ranges.h"
#include "core/data/dataset_ranges.h"
#include "core/partition/rules_ranges.h"
#include "core/search/search_ranges.h"
#include "core/space/space_ranges.h"
#include "core/study/study_spec.h"
#include "core/train/training_ranges.h"

#include <algorithm>
#include <array>

namespace splitscape::study {

namespace {

constexpr auto kFields = std::to_array<FieldRange>({
    {"dataset.samples_per_class", data::kSamplesPerClass},
    {"dataset.beats.start", data::kBeatStart},
    {"dataset.beats.duration", data::kBeatDuration},
    {"dataset.beats.context_s", data::kBeatContext_s},
    {"dataset.beats.padded_s", data::kBeatPadded_s},
    {"dataset.beats.high_pass_Hz", data::kBeatHighPass_Hz},
    {"dataset.beats.low_pass_Hz", data::kBeatLowPass_Hz},
    {"dataset.beats.jitter_samples", data::kBeatJitter},
    {"dataset.beats.length", data::kBeatLength},
    {"dataset.beats.calibration_s", data::kBeatCalibration_s},
    {"dataset.beats.scale", data::kBeatScale},
    {"dataset.eeg.rate_Hz", data::kEegRate_Hz},
    {"dataset.eeg.high_pass_Hz", data::kEegCutoff_Hz},
    {"dataset.eeg.low_pass_Hz", data::kEegCutoff_Hz},
    {"dataset.eeg.filter_order", data::kEegFilterOrder},
    {"dataset.eeg.window_s", data::kEegWindow_s},
    {"dataset.eeg.stride_s", data::kEegStride_s},
    {"dataset.eeg.seizure_stride_s", data::kEegSeizureStride_s},
    {"dataset.eeg.seizure_piece_s", data::kEegSeizurePiece_s},
    {"dataset.eeg.calibration_s", data::kEegCalibration_s},
    {"dataset.eeg.scale", data::kEegScale},
    {"dataset.csv.length", data::kCsvLength},
    {"dataset.csv.window", data::kCsvWindow},
    {"dataset.csv.stride", data::kCsvStride},
    {"dataset.csv.rate_Hz", data::kCsvRate_Hz},
    {"dataset.synthetic.patients", data::kSyntheticPatients},
    {"dataset.synthetic.samples_per_patient", data::kSamplesPerPatient},
    {"dataset.synthetic.noise", data::kNoise},
    {"dataset.split.train", data::kSplitShare},
    {"dataset.split.validation", data::kSplitShare},
    {"dataset.split.test", data::kSplitShare},
    {"dataset.split.train_per_class", data::kTrainPerClass},
    {"dataset.split.minimum_per_class", data::kMinimumPerClass},
    {"dataset.split.folds", data::kFolds},
    {"dataset.split.fold", data::kFold},
    {"dataset.split.gap", data::kTimeGap},
    {"space.lengths", space::kLengths},
    {"space.channels", space::kChannels},
    {"space.max_layers", space::kMaximumLayers},
    {"space.input_length", space::kInputLength},
    {"space.input_channels", space::kInputChannels},
    {"space.front_end.lengths", space::kFrontEndLengths},
    {"space.edge.layers", space::kEdgeLayers},
    {"space.edge.kernels", space::kEdgeKernels},
    {"space.fog.channels", space::kFogChannels},
    {"space.fog.blocks", space::kFogBlocks},
    {"device.flash_KiB", cost::kMemory_KiB},
    {"device.ram_KiB", cost::kMemory_KiB},
    {"device.compute_power_mW", cost::kPower_mW},
    {"device.sleep_power_uW", cost::kSleepPower_uW},
    {"device.cycles_per_instruction", cost::kCyclesPerInstruction},
    {"link.energy_per_byte_nJ", cost::kLinkEnergy_nJ},
    {"link.energy_per_packet_nJ", cost::kLinkEnergy_nJ},
    {"link.fog_receive_energy_per_byte_nJ", cost::kLinkEnergy_nJ},
    {"link.bytes_per_value", cost::kBytesPerValue},
    {"link.payload_bytes", cost::kPayloadBytes},
    {"link.energy_per_event_nJ", cost::kLinkEnergy_nJ},
    {"link.header_bytes", cost::kHeaderBytes},
    {"link.retransmission_rate", cost::kRetransmissionRate},
    {"link.time_per_byte_us", cost::kLinkTime_us},
    {"link.time_per_packet_us", cost::kLinkTime_us},
    {"link.time_per_event_us", cost::kLinkTime_us},
    {"link.inferences_per_packet", cost::kInferencesPerPacket},
    {"link.inference_period_s", cost::kInferencePeriod_s},
    {"limits.energy_mJ", partition::kEnergyLimit_mJ},
    {"limits.flash_KiB", cost::kMemory_KiB},
    {"limits.ram_KiB", cost::kMemory_KiB},
    {"limits.latency_ms", partition::kLatencyLimit_ms},
    {"limits.power_uW", partition::kPowerLimit_uW},
    {"limits.point_min", partition::kPointMinimum},
    {"judging.fog_factor", partition::kFogFactor},
    {"judging.fog_speed", partition::kFogSpeed},
    {"judging.inference_period_s", cost::kInferencePeriod_s},
    {"search.generations", search::kGenerations},
    {"search.population", search::kPopulation},
    {"search.parents_mating", search::kParentsMating},
    {"search.tournament_size", search::kTournamentSize},
    {"search.elitism", search::kElitism},
    {"search.mutation_percent", search::kMutationPercent},
    {"search.trainings", search::kTrainings},
    {"search.bound_accuracy", search::kBoundAccuracy},
    {"training.epochs", train::kEpochs},
    {"training.batch_size", train::kBatchSize},
    {"training.learning_rate", train::kLearningRate},
    {"training.beta1", train::kBeta},
    {"training.beta2", train::kBeta},
    {"training.epsilon", train::kEpsilon},
    {"training.dropout", train::kDropout},
    {"training.weight_decay", train::kWeightDecay},
    {"training.restarts", train::kRestarts},
    {"training.augmentation.shift", train::kAugmentation},
    {"training.augmentation.scale", train::kAugmentation},
    {"training.augmentation.noise", train::kAugmentation},
    {"training.distillation.weight", train::kDistillationWeight},
    {"training.distillation.temperature", train::kTemperature},
    {"training.distillation.length", train::kTeacherLength},
    {"training.distillation.channels", train::kTeacherChannels},
    {"training.distillation.blocks", train::kTeacherBlocks},
    {"training.successive_halving.first_epochs", train::kFirstEpochs},
    {"training.successive_halving.factor", train::kHalvingFactor},
    {"test_trainings", kTestTrainings},
    {"finalists", kFinalists},
    {"budgets.seconds", kBudgetSeconds},
    {"budgets.candidates", kBudgetCandidates},
});

} // namespace

std::span<const FieldRange> fieldRanges() { return kFields; }

std::optional<NumberRange> rangeOf(std::string_view path)
{
    const auto* const found = std::find_if(
        kFields.begin(), kFields.end(), [path](const auto& field) { return field.path == path; });
    return found == kFields.end() ? std::nullopt : std::optional(found->range);
}

} // namespace splitscape::study
