// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace splitscape::train {

/// Who trains: our own kernels, or LibTorch (loaded only when chosen).
enum class TrainerKind { Native, LibTorch };

/// How the learning rate goes on during a training.
enum class RateSchedule {
    Constant,
    Cosine ///< half a cosine, from the whole rate at the first batch to 0 behind the last
};

/// Stops the less promising trainings of a generation early: all train for `firstEpochs`, the best
/// 1/factor of them go on to factor times as many epochs, and so on.                 [Jamieson2016]
struct SuccessiveHalving {
    int firstEpochs = 5;
    int factor = 2;

    friend bool operator==(const SuccessiveHalving&, const SuccessiveHalving&) = default;
};

/// Which epoch gives the weights.
enum class KeptEpoch {
    Best, ///< the first with the highest accuracy on the selection half
    Last ///< less noisy with a cosine schedule, where the selection half is small
};

/// How training samples are changed, anew each time one is used; all 0: not at all. The native
/// trainer only.
struct Augmentation {
    double shift = 0.0; ///< by up to this share of the length, either way (R-peak jitter)
    double scale = 0.0; ///< times 1 - scale to 1 + scale
    double noise = 0.0; ///< standard deviation of white noise, in the unit of the samples

    friend bool operator==(const Augmentation&, const Augmentation&) = default;
};

/// Which trainings a teacher helps.
enum class Taught {
    Finalists, ///< those of the extraction and the baselines; the search trains without
    All
};

/// A large network, trained first on raw values, tells how likely every class is; those that learn
/// from it are trained towards that as well. With w the weight, T the temperature, z the scores, y
/// the label and q what the teacher says, softened by T:             [Hinton2015, section 2]
///   loss = (1 - w) * crossEntropy(y, softmax(z)) + w * T^2 * KL(q || softmax(z / T))
/// The teacher is a rich fog network (space::FogNetwork) that reads up to `length` values, with the
/// epochs and the other settings of the study. The native trainer only.
struct Distillation {
    double weight = 0.5;
    double temperature = 2.0;
    Taught taught = Taught::Finalists;
    int length = 256; ///< a sample of fewer values is read as it is
    int channels = 32;
    int blocks = 2;

    friend bool operator==(const Distillation&, const Distillation&) = default;
};

/// What is done about the accuracy that rounding costs, in the trainings whose results are reported.
enum class QuantisationAware {
    Auto, ///< fine-tuned where it is more than a point; see tunedWhereRoundingCosts()
    Off
};

/// How one network is trained.                                          [Huang2024, section IV-A]
struct TrainingSettings {
    TrainerKind trainer = TrainerKind::Native;
    int epochs = 20;
    int batchSize = 32;
    double learningRate = 1e-3; ///< Adam
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    /// After the ReLU of every hidden layer, in training only. The paper gives no rate. On the
    /// selection half 0.2 costs accuracy; between 0 and 0.1 nothing is decided, so it is 0
    /// (docs/benchmarks.md, "Defaults by the selection half").
    double dropout = 0.0;
    RateSchedule schedule = RateSchedule::Constant;
    /// Share of every weight that a step takes away, times its learning rate; biases and batch norm
    /// are spared.                                                              [Loshchilov2019]
    double weightDecay = 0.0;
    /// How often a training may start anew from other weights when it has told every sample of the
    /// selection half the same class for three epochs.
    int restarts = 0;
    KeptEpoch kept = KeptEpoch::Best;
    Augmentation augmentation = {};
    std::optional<Distillation> distillation = {}; ///< absent: nobody teaches
    std::optional<SuccessiveHalving>
        successiveHalving; ///< of the search; absent: every training in full
    /// "x86-64-v2" to "x86-64-v4": which kernels the native trainer runs on, and so which bits it
    /// gives; empty: the best this machine has. Machines of several kinds have the lowest in common.
    std::string instructionLevel = {};
    /// With float32 alone nothing is rounded, so nothing is fine-tuned.
    QuantisationAware quantisationAware = QuantisationAware::Auto;

    friend bool operator==(const TrainingSettings&, const TrainingSettings&) = default;
};

/// "native" or "libtorch", as in study files.
[[nodiscard]] std::string_view trainerName(TrainerKind trainer);

/// Every problem of the settings; subjects are `path`.epochs and so on (no dot for an empty path).
[[nodiscard]] Problems validate(const TrainingSettings& settings, const std::string& path);

/// Reads {"trainer", "epochs", "batch_size", "learning_rate", "beta1", "beta2", "epsilon",
/// "dropout", "schedule", "weight_decay", "restarts", "keep": "best" | "last", "augmentation":
/// {"shift", "scale", "noise"}, "distillation": {"weight", "temperature", "taught": "finalists" |
/// "all", "length", "channels", "blocks"}, "instruction_level", "successive_halving":
/// {"first_epochs", "factor"}, "quantization_aware": "auto" | "off"}; absent fields keep the value they have in `settings`.
void readTrainingSettings(const nlohmann::json& json, const std::string& path,
                          TrainingSettings& settings, Problems& problems);

[[nodiscard]] nlohmann::json toJson(const TrainingSettings& settings);

} // namespace splitscape::train
