// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baselines.h"
#include "core/metrics/interval.h"
#include "core/record/run_summary.h"
#include "core/report/evidence.h"
#include "core/study/series.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::report {

/// A study of several searches is a folder: its study under this name, and beside it a run
/// STEM.splitscape for each study::SeriesMember.
inline constexpr std::string_view kSeriesStudy = "study.json";
[[nodiscard]] std::filesystem::path fileOf(const std::filesystem::path& folder,
                                           const study::SeriesMember& member);
/// Whether `path` is such a folder.
[[nodiscard]] bool isSeries(const std::filesystem::path& path);

/// What tells whether a file is another one by now.
struct FileStamp {
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type written;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// One search of a series, as far as it is.
struct SeriesRun {
    study::SeriesMember member;
    std::optional<FileStamp> stamp; ///< of a search that is complete and was read without damage
    std::optional<record::RunState> state; ///< nothing: not begun, or unreadable
    bool isUnreadable = false; ///< its file is there; Series::damage says what is wrong with it
    evaluate::CandidatePtr best; ///< null where it found nothing
    std::optional<double> heldBackMean; ///< of the chosen network's trainings
    std::optional<double> testMean; ///< over its trainings
    std::optional<double> testDeviation;
    std::optional<metrics::Interval> interval; ///< of testMean: report::Evidence::interval()
    std::int64_t trainings = 0;
    std::optional<Seconds> seconds;
    std::optional<evaluate::Baseline> baseline; ///< of highest test accuracy, where any was measured
    std::vector<record::GenerationAccuracy> generations; ///< by rising generation
    Evidence evidence; ///< of a search that was tested
};

/// Accuracy of several searches after so many generations: the best of each so far.
struct GenerationBand {
    int generation = 0;
    int searches = 0; ///< that came so far
    double low = 0.0; ///< on the selection half, 0..1
    double mean = 0.0;
    double high = 0.0;

    friend bool operator==(const GenerationBand&, const GenerationBand&) = default;
};

/// The searches with one energy limit and different seeds.
struct SeriesGroup {
    std::optional<Energy> limit;
    std::vector<SeriesRun> runs; ///< in the order of the seeds
    /// Over the searches that were tested: what another seed would give.
    std::optional<metrics::Spread> test;
    std::optional<metrics::Interval> testInterval; ///< of their mean
    std::optional<metrics::Spread> energy_mJ; ///< of the chosen networks, in the scenario
    std::optional<metrics::Spread> baseline; ///< test accuracy of each search's best baseline

    /// The search whose network has the highest accuracy on the held-back half, which is how one
    /// would choose; null where none was tested. Null too where the study names another metric or
    /// requires something: a run keeps the accuracy of its network alone, and by that nobody would
    /// choose there.
    [[nodiscard]] const SeriesRun* chosen() const;
    [[nodiscard]] std::size_t tested() const;
    /// By rising generation, for those at which something changes and those just before; empty where
    /// no search has a trained network.
    [[nodiscard]] std::vector<GenerationBand> bands() const;
};

/// All searches of a study.
struct Series {
    std::string name; ///< of its folder
    study::StudySpec spec;
    std::string dataset; ///< its name for people; empty where no search has begun
    std::vector<SeriesGroup> groups; ///< in the order of the limits
    std::vector<Error> damage; ///< files that cannot be read

    [[nodiscard]] std::size_t searches() const;
    [[nodiscard]] std::size_t tested() const;
};

/// Reads the runs of a folder one after the other. Those with a stamp in `known`, the same series
/// read before, are taken from there while their files are as they were.
/// Errors: those of reading its study; FileFormatUnknown where that is no series; Cancelled.
[[nodiscard]] Result<Series> readSeries(const std::filesystem::path& folder,
                                        std::stop_token stop = {},
                                        const Series* known = nullptr);

} // namespace splitscape::report
