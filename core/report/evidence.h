// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/leakage.h"
#include "core/evaluate/evidence.h"
#include "core/evaluate/test_figures.h"
#include "core/metrics/required_figures.h"
#include "core/record/run_view.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::report {

/// What a reader must know before believing the accuracy. In the order of their weight.
enum class Limitation : std::uint8_t {
    NotFinished, ///< the search was stopped, or failed
    RequirementsMissed, ///< see Evidence::missed
    TestedBefore, ///< a run that it goes on from has looked at the test part
    SyntheticData,
    PatientsShared, ///< the test part has patients that were learnt from
    SamplesOverlap, ///< or signal
    RowsIdentical, ///< or samples, value for value
    BaselineUnbeaten,
    CommonestUnbeaten, ///< always answering the most frequent class is right as often
    NoBaselines, ///< none were asked for
    DefaultsTunedHere, ///< on the test figures of these recordings, before
    ShortRecordings, ///< scored for events, whose tolerance then covers much of them
    TestBalanced, ///< classes were made equally frequent, as they are not in life
    TimesUnknown, ///< a split by time of samples without times
    PatientsUnknown, ///< nobody told, so their number cannot widen the interval
    FewPatients, ///< in the test part, below kFewPatients
    WideInterval, ///< half of it is above kWideInterval
    OneSearch ///< one seed; how much searches differ is not known
};
inline constexpr std::size_t kFewPatients = 10;
inline constexpr double kWideInterval = 0.05;
inline constexpr double kShortRecording_min = 10.0;

/// Best practices for research on architecture search.                          [Lindauer2020]
enum class Practice : std::uint8_t {
    TrainingCode, ///< the code that trained the final networks is released
    SearchCode, ///< and that of the search
    SameProtocol, ///< methods that are compared share data, space, training and evaluation
    Confounders, ///< versions, hardware and seeds are controlled or recorded
    Ablations,
    RandomSearch, ///< compared with random search
    SeveralSeeds, ///< several searches, all seeds reported
    OverTime, ///< performance over time, not the end alone
    TabularBenchmark,
    Tuning, ///< how settings were tuned is reported
    WholeTime, ///< time of the whole method
    AllDetails ///< every setting is reported
};
inline constexpr std::size_t kPractices = 12;
enum class Kept : std::uint8_t { Yes, Partly, No, NotApplicable };

struct PracticeAnswer {
    Practice practice = Practice::TrainingCode;
    Kept kept = Kept::No;

    friend bool operator==(const PracticeAnswer&, const PracticeAnswer&) = default;
};

/// What always answering one class would score: the one that is most frequent in the test part.
struct CommonestClass {
    std::string name;
    double share = 0.0; ///< of the test samples

    friend bool operator==(const CommonestClass&, const CommonestClass&) = default;
};

/// How far the figures of a run can be trusted, as facts: the certificate of its report.
struct Evidence {
    std::optional<evaluate::TestEvidence> bySample; ///< interval as if samples were independent
    /// Absent for files that keep no predictions. Its interval over patients is there only where it
    /// is not narrower than the one by sample.
    std::optional<evaluate::TestFigures> figures;
    std::optional<CommonestClass> commonest; ///< of the test part
    std::optional<data::Leakage> leakage; ///< absent for files of before it was counted
    /// Decisions, and the part that made them.
    std::int64_t trainedOnSelection = 0; ///< networks whose best epoch and fitness it gave
    std::size_t scoredHeldBack = 0; ///< networks scored on the held-back half, for the record
    std::size_t chosenFrom = 0; ///< networks trained again, of which the held-back half chose one
    std::size_t testedNetworks = 0; ///< networks that the test part was shown, baselines included
    std::size_t testTrainings = 0; ///< of the chosen one
    bool testedForJitter = false; ///< afterwards, for a curve of missed R peaks
    std::vector<metrics::RequiredFigure> missed; ///< on the test part, by the trainings tested
    std::vector<Limitation> limitations; ///< in their order
    std::vector<PracticeAnswer> practices; ///< one for each Practice, in their order

    /// The interval that belongs beside the accuracy: over patients where they are known.
    [[nodiscard]] std::optional<metrics::Interval> interval() const;
    [[nodiscard]] bool has(Limitation limitation) const;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// `searches` is how many searches of the same study, with other seeds, stand beside this one.
/// Thread: any; pure. Cost: a second for 50,000 test samples.
[[nodiscard]] Evidence evidenceOf(const record::RunView& view, std::size_t searches = 1);

} // namespace splitscape::report
