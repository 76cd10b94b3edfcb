// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

enum class DatasetKind { SyntheticEcg, SyntheticEeg, Mitbih, Chbmit, Csv };
inline constexpr std::array<std::string_view, 5> kDatasetKindNames{"synthetic-ecg", "synthetic-eeg",
                                                                   "mitbih", "chbmit", "csv"};

enum class Normalisation { MinMax, ZScore, None };
enum class Interpolation { Linear, Cubic };
enum class WindowUnit { Seconds, BeatIntervals }; ///< of a beat window's start or duration
enum class SplitBy { Sample, Patient, DeChazal };

/// How a beat becomes one row. The values below are those of [Kachuee2018], where a window starts
/// at the R peak, lasts 1.2 median R-R intervals of the surrounding 10 s, is scaled to 0..1 and
/// padded with zeros to 187 samples at 125 Hz; here the row is then resampled to `length` values.
struct BeatSpec {
    double start = 0.0; ///< of the window, from the R peak; negative is before it
    WindowUnit startUnit = WindowUnit::BeatIntervals;
    double duration = 1.2;
    WindowUnit durationUnit = WindowUnit::BeatIntervals;
    double context_s = 10.0; ///< the median R-R interval is taken over this time around the beat
    double padded_s = 1.496; ///< time a row spans, zeros after the window; 0: the window alone
    double highPass_Hz = 0.0; ///< zero-phase Butterworth over the whole record; 0: none
    double lowPass_Hz = 0.0; ///< the same; 0: none
    Normalisation normalisation = Normalisation::MinMax; ///< over the window of each beat
    Interpolation interpolation = Interpolation::Linear;
    int length = 2048; ///< values of a row

    /// The values above.
    [[nodiscard]] static BeatSpec kachuee() { return {}; }
    /// A window of fixed shape around the R peak, measured in R-R intervals, that holds the
    /// preceding beat too: how early a beat comes is then visible, which tells class S. The default
    /// of a DatasetSpec, for the accuracy it gives tiny networks (README).
    [[nodiscard]] static BeatSpec rhythmContext();
    friend bool operator==(const BeatSpec&, const BeatSpec&) = default;
};

/// How a continuous EEG becomes rows: channels, resampled, band-passed, cut into windows, each
/// channel normalised, channels joined end to end.                   [Huang2024, section IV]
struct EegSpec {
    std::vector<std::string> channels{"F7-T7", "F8-T8"};
    double rate_Hz = 256.0;
    double highPass_Hz = 1.0; ///< 0: none
    double lowPass_Hz = 30.0; ///< 0: none
    int filterOrder = 4;
    double window_s = 4.0;
    double stride_s = 4.0; ///< between starts of background windows, at least window_s
    double seizureStride_s = 1.0; ///< smaller than window_s: overlapping windows
    /// Overlap happens inside pieces of this length only; a piece is one block of the Dataset.
    double seizurePiece_s = 8.0;
    Normalisation normalisation = Normalisation::ZScore;

    [[nodiscard]] int windowSamples() const;
    friend bool operator==(const EegSpec&, const EegSpec&) = default;
};

struct CsvSpec {
    int length = 2048; ///< rows are stretched linearly to this; 0: as they are
    friend bool operator==(const CsvSpec&, const CsvSpec&) = default;
};

struct SyntheticSpec {
    int patients = 24;
    int samplesPerPatient = 400; ///< beats or windows
    double noise = 1.0; ///< 0: none; scales wander, muscle and mains, or the background EEG
    friend bool operator==(const SyntheticSpec&, const SyntheticSpec&) = default;
};

struct SplitSpec {
    SplitBy by = SplitBy::Sample;
    double train = 0.70;
    double validation = 0.15; ///< cut into two halves
    double test = 0.15;
    /// Samples of each class in the training part: rarer classes repeat, others are thinned.
    /// 0: as many as the most frequent class has.
    int trainPerClass = 2000;
    bool balanceTrain = true; ///< false: every training sample once
    int minimumPerClass = 2; ///< in the test part and in each half of validation
    friend bool operator==(const SplitSpec&, const SplitSpec&) = default;
};

/// What to learn from: a source, every preprocessing step, and the split. `{"kind":"mitbih",
/// "path":"..."}` is complete; the default needs no file at all.
struct DatasetSpec {
    DatasetKind kind = DatasetKind::SyntheticEcg;
    std::string path; ///< folder, or file for Csv
    std::string lead = "MLII";
    std::string
        fallbackLead; ///< for records without `lead`: a name, "first", or empty to leave them out
    bool includePaced = true; ///< MIT-BIH 102, 104, 107, 217: nearly all beats of class Q
    std::vector<std::string> classes; ///< the ones to keep, by name; empty: all
    /// Samples kept of each class, drawn at random before any row is built; 0 keeps all. 2857 gives
    /// 1999 of the 2000 of SplitSpec::trainPerClass at 70 %; a class with fewer repeats up to
    /// these.
    int samplesPerClass = 2857;
    BeatSpec beats = BeatSpec::rhythmContext();
    EegSpec eeg;
    CsvSpec csv;
    SyntheticSpec synthetic;
    SplitSpec split;

    [[nodiscard]] bool isEeg() const
    {
        return kind == DatasetKind::SyntheticEeg || kind == DatasetKind::Chbmit;
    }
    [[nodiscard]] bool needsPath() const
    {
        return kind != DatasetKind::SyntheticEcg && kind != DatasetKind::SyntheticEeg;
    }
    friend bool operator==(const DatasetSpec&, const DatasetSpec&) = default;
};

/// Every value that cannot be used, with its field path below `path` ("dataset.split.train").
/// Does not look at files.
[[nodiscard]] Problems validate(const DatasetSpec& spec, const std::string& path = "dataset");

} // namespace splitscape::data
