// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/data/notes.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

inline constexpr std::string_view kMitbihName = "MIT-BIH Arrhythmia Database";

enum class LeftOutReason {
    LeadMissing, ///< the detail lists the leads it has, or names the channel it lacks
    Paced, ///< and paced records are not wanted
    Unreadable ///< the detail says why
};

/// A record, or part of it, that gives no samples.
struct LeftOut {
    std::string record;
    LeftOutReason reason = LeftOutReason::Unreadable;
    std::string detail;
    std::vector<std::int64_t> classCounts; ///< what it would have given; empty where unknown
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct RecordSummary {
    std::string record;
    std::string patient;
    double rate_Hz = 0.0; ///< of the source; 0 where it has none (CSV)
    std::vector<std::int64_t> classCounts; ///< [class], before sampling
    friend bool operator==(const RecordSummary&, const RecordSummary&) = default;
};

/// What a source holds of the classes that a run would use, before any sampling.
struct DatasetSummary {
    std::string name;
    std::vector<std::string> classNames;
    std::vector<std::int64_t> classCounts; ///< [class], sum over records
    std::vector<RecordSummary> records;
    std::vector<LeftOut> leftOut;
    std::vector<std::string>
        unannotated; ///< EEG records whose seizures no source lists: taken as background
    Notes notes; ///< all of them, those of leftOut and unannotated included
    int length = 0; ///< positions of a prepared sample
    int channels = 1;
    friend bool operator==(const DatasetSummary&, const DatasetSummary&) = default;
};

/// Why a recording is left out, as a fact about it: "its file a2.dat is not there", "it is empty".
[[nodiscard]] std::string reasonOf(const Error& error);

/// One note of each record that is left out; a reason without words is said.
[[nodiscard]] Notes notesOf(const std::vector<LeftOut>& leftOut,
                            const std::vector<std::string>& classNames);

} // namespace splitscape::data
