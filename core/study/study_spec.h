// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"
#include "core/partition/rules.h"
#include "core/search/search_settings.h"
#include "core/space/search_space.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::study {

/// Thirty years, and more candidates than any disk holds: both can be counted in integers.
inline constexpr NumberRange kBudgetSeconds{.low = 0.0, .high = 1e9, .exclusiveLow = true};
inline constexpr NumberRange kBudgetCandidates{.low = 1.0, .high = 1e12};
inline constexpr NumberRange kTestTrainings{.low = 1.0, .high = 1000.0};
inline constexpr NumberRange kFinalists{.low = 1.0, .high = 1000.0};
/// Seeds, and energy limits, of one study.
inline constexpr std::size_t kMostMembers = 100;

/// When a search ends early, whichever comes first; extraction still follows.
struct Budgets {
    std::optional<Seconds> time; ///< for the search; its last trainings are stopped
    std::optional<std::int64_t> candidates; ///< trainings; whole generations only

    friend bool operator==(const Budgets&, const Budgets&) = default;
};

/// A device and a radio on which the answer is judged as well; nothing is the study's own.
struct OtherBoard {
    std::optional<cost::DeviceProfile> device;
    std::optional<cost::RadioLink> link;

    friend bool operator==(const OtherBoard&, const OtherBoard&) = default;
};
inline constexpr std::size_t kMostOtherBoards = 16;

/// The whole scientific input of a run. Immutable once validated; editing makes a new one.
struct StudySpec {
    std::string name; ///< for people; may be empty
    data::DatasetSpec dataset;
    space::SearchSpace space; ///< its classes are the dataset's, see searchedSpace
    partition::Rules rules; ///< "device", "link", "limits" and "judging" of a study file
    search::SearchSettings search;
    train::TrainingSettings training;
    std::uint64_t seed = 1;
    int testTrainings = 5; ///< repeated trainings of the chosen architecture
    int finalists = 8; ///< candidates trained again before one is chosen; 1 is the paper's rule
    bool baselines = false; ///< trains what the result is measured against, evaluate::Baseline
    Budgets budgets;
    /// "compare": does not change the search, only what the result says of its answer.
    std::vector<OtherBoard> compare;
    /// "seeds": the search is repeated with each; empty: `seed` alone. See membersOf().
    std::vector<std::uint64_t> seeds = {};
    /// "limits.energy_mJ" as a list: the search is repeated with each; empty: the one limit, if any.
    std::vector<Energy> energySweep = {};

    /// Whether it stands for several searches.
    [[nodiscard]] bool isSeries() const { return !seeds.empty() || !energySweep.empty(); }
    friend bool operator==(const StudySpec&, const StudySpec&) = default;
};

/// The defaults of a task: batches of 32 and 10 generations for beats, batches of 4 and 20
/// generations for EEG; the input as long as the prepared samples.        [Huang2024, section IV]
/// The open preset differs in the space, in the formats a link may use, and in the training that a
/// rich fog network needs.
[[nodiscard]] StudySpec defaultStudy(const data::DatasetSpec& dataset,
                                     space::SpacePreset preset = space::SpacePreset::Paper);

/// The study with the space, formats, search and training of a preset; data, device, limits and seed
/// stay as they are.
[[nodiscard]] StudySpec withPreset(StudySpec spec, space::SpacePreset preset);

/// A metric or a requirement that names a class which the data do not have.
/// Errors: ValueOutOfRange with the field as subject.
[[nodiscard]] Result<void> checkMetrics(const StudySpec& spec,
                                        const std::vector<std::string>& classNames);

/// All problems, each with its field path ("limits.energy_mJ") as the subject. Looks at no file.
[[nodiscard]] Problems validate(const StudySpec& spec);

/// Side values of the data that the networks of a study read: R-R intervals of beats, where the
/// space takes them.
[[nodiscard]] int sideInputs(const StudySpec& spec);

/// The space as searched: with the classes of the dataset, and without length 0 where layers are
/// not optimised.
/// Errors: ValueOutOfRange, subject "space.input_length", when samples have another shape.
[[nodiscard]] Result<space::SearchSpace> searchedSpace(const StudySpec& spec,
                                                       const data::Dataset& dataset);

/// The same for a dataset of `classes` classes whose samples were checked before.
[[nodiscard]] space::SearchSpace searchedSpace(const StudySpec& spec, int classes);

} // namespace splitscape::study
