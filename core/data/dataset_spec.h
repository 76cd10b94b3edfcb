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

/// How values become comparable. MinMax and ZScore use the window (of one channel) alone, so the
/// amplitude is lost; a device can compute them once the window is there. Recording and Patient
/// divide by the standard deviation of more than the window and keep the amplitude within it:
/// Recording needs the whole recording, so no device can do it live; Patient needs
/// EegSpec::calibration_s of the patient's first recording, once. Constant divides by
/// EegSpec::scale; None takes the values as they are.
enum class Normalisation { MinMax, ZScore, None, Recording, Patient, Constant };
enum class Interpolation { Linear, Cubic };
/// Of a beat window's start or duration. Samples are those of the recording: with as many values as
/// the duration has samples, a row is cut out of the record and nothing is computed.
enum class WindowUnit { Seconds, BeatIntervals, Samples };
enum class SplitBy {
    Sample,
    Patient,
    DeChazal,
    Files, ///< the test part is the files and folders whose name holds "test"
    Time ///< within each record: first to train, last to test
};

/// The side values that a beat can have: the interval before and after it and the median of the
/// context, in seconds, and the first two as parts of the median. "next" is known one beat later.
///                                                                                  [deChazal2004]
inline constexpr std::array<std::string_view, 5> kRrInputNames{
    "previous", "next", "median", "previous/median", "next/median"};

/// How a beat becomes one row. The values below are those of [Kachuee2018], where a window starts
/// at the R peak, lasts 1.2 median R-R intervals of the surrounding 10 s, is scaled to 0..1 and
/// padded with zeros to 187 samples at 125 Hz; here the row is then resampled to `length` values.
/// All of it could be computed live after a delay, except zero-phase filters and, unless `causal`,
/// the median R-R interval, which looks ahead by half the context.
struct BeatSpec {
    double start = 0.0; ///< of the window, from the R peak; negative is before it
    WindowUnit startUnit = WindowUnit::BeatIntervals;
    double duration = 1.2;
    WindowUnit durationUnit = WindowUnit::BeatIntervals;
    double context_s = 10.0; ///< the median R-R interval is taken over this time around the beat
    bool causal = false; ///< the median looks back over context_s only, filters run forwards only
    /// The R peak is moved by a uniform random number of samples up to this: detectors miss the
    /// peak by some. 0: as annotated.
    int jitterSamples = 0;
    double padded_s = 1.496; ///< time a row spans, zeros after the window; 0: the window alone
    double highPass_Hz = 0.0; ///< zero-phase Butterworth over the whole record; 0: none
    double lowPass_Hz = 0.0; ///< the same; 0: none
    Normalisation normalisation = Normalisation::MinMax; ///< over the window of each beat
    Interpolation interpolation = Interpolation::Linear;
    int length = 2048; ///< values of a row
    double calibration_s = 60.0; ///< of each patient, for Normalisation::Patient; 0: all there is
    double scale = 1.0; ///< for Normalisation::Constant, in the unit of the record (mV)
    /// R-R intervals that go with each beat as side values, see kRrInputNames.
    std::vector<std::string> rrInputs;

    /// The values above.
    [[nodiscard]] static BeatSpec kachuee() { return {}; }
    /// A window of fixed shape around the R peak, measured in R-R intervals, that holds the
    /// preceding beat too: how early a beat comes is then visible, which tells class S. The default
    /// of a DatasetSpec, for the accuracy it gives tiny networks (README).
    [[nodiscard]] static BeatSpec rhythmContext();
    /// rhythmContext() that a device can compute: the window ends at the next quarter of a median
    /// interval after the R peak, and everything looks back only.
    [[nodiscard]] static BeatSpec causalContext();
    /// 256 samples as recorded, 90 before the R peak and 165 behind it, scaled for each patient; what
    /// the fixed window cannot tell of the rhythm goes along as R-R intervals that a device knows.
    [[nodiscard]] static BeatSpec rawRate();
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
    double calibration_s = 60.0; ///< of each patient, for Normalisation::Patient; 0: all there is
    double scale = 100.0; ///< for Normalisation::Constant, in the unit of the recording (uV)
    bool causal = false; ///< filters run forwards only, as on a device; they delay the signal

    [[nodiscard]] int windowSamples() const;
    friend bool operator==(const EegSpec&, const EegSpec&) = default;
};

/// Which part of a table is a sample.
enum class CsvLayout {
    Auto,
    Rows, ///< one row a sample, its label in a column of it
    Files, ///< one file a sample or a recording, one value a line, its class by folder or name
    /// One row a point of time: recordings of one or several channels, cut into windows. Their
    /// labels are a column, spans in a table (LabelSpec), or the folder or the name of the file.
    Recordings,
    Long ///< one row a point of time and a column that says which sample it belongs to
};
enum class CsvScale {
    Auto, ///< as they are; where they lie far from -10..10, as Table
    None,
    Window, ///< each row to mean 0 and standard deviation 1
    Table, ///< one offset and one factor for the whole table
    Recording, ///< of recordings: one factor for each channel of each, as Normalisation has it
    Patient ///< the same for each patient, from EegSpec::calibration_s seconds
};

/// How tables are read. "auto" is found over many rows and shown in the notes; every part can be
/// said instead.
struct CsvSpec {
    int length = 2048; ///< rows are stretched linearly to this; 0: as they are
    CsvLayout layout = CsvLayout::Auto;
    std::string separator = "auto"; ///< "auto", "tab", "space", or one character
    std::string decimal = "auto"; ///< "auto", "point", "comma"
    std::string encoding = "auto"; ///< "auto", "utf-8", "utf-16", "latin-1"
    std::string header = "auto"; ///< "auto", "yes", "no"
    std::string comment = "#"; ///< lines that begin so are passed over; empty: none
    /// "auto", "first", "last", "one-hot" (the last columns), "file" (one class a file), the name
    /// of a column or its number from 1.
    std::string label = "auto";
    std::string labelsFile; ///< labels in a file of their own, one a row, beside the table
    std::string patient = "auto"; ///< "auto", "none", the name of a column or its number from 1
    std::vector<std::string> ignore; ///< names or numbers of columns that are no values
    CsvScale scale = CsvScale::Auto;
    double rate_Hz = 0.0; ///< of files of values, shown only; 0: not known
    /// Values of a window cut from files of values or from recordings; 0: each file is one sample,
    /// recordings are cut into 128 values.
    int window = 0;
    int stride = 0; ///< values between windows of recordings; 0: windows do not overlap
    std::vector<std::string> channels; ///< columns that are values, by name; empty: all others
    std::string time = "auto"; ///< the column of times, or "none"
    std::string sample = "auto"; ///< of the long layout: the column that names the sample
    friend bool operator==(const CsvSpec&, const CsvSpec&) = default;
};

/// A class and the annotations that stand for it: WFDB symbols, or words of EEG annotations.
struct ClassRule {
    std::string name;
    std::vector<std::string> words;
    friend bool operator==(const ClassRule&, const ClassRule&) = default;
};

/// Where the labels of recordings come from and what they mean. Empty lists are those of the known
/// databases: ANSI/AAMI EC57 for beats, words for seizures in five languages.
struct LabelSpec {
    std::vector<std::string>
        files; ///< endings beside a record, the first there counts: "atr", "qrs"
    std::vector<ClassRule> classes; ///< in the order of the labels
    std::vector<std::string> starts; ///< words that mark the start of a span without length
    std::vector<std::string> ends; ///< words that mark its end
    std::string table; ///< a CSV of record, start, end (or duration) and label for all recordings
    friend bool operator==(const LabelSpec&, const LabelSpec&) = default;
};

/// Whose a recording is.
enum class PatientFrom {
    Auto, ///< by the database where it is known, else by names and folders; a note says which
    Record, ///< every recording is a patient
    Prefix, ///< what precedes the first '_', else the first '-', of its name
    Folder, ///< the folder it lies in
    Pattern, ///< the first group of a regular expression found in folder/name
    Table ///< a CSV of record and patient
};
struct PatientRule {
    PatientFrom from = PatientFrom::Auto;
    std::string pattern;
    std::string table;
    std::vector<std::vector<std::string>> same; ///< patients, as named by the rule, who are one
    friend bool operator==(const PatientRule&, const PatientRule&) = default;
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
    /// False: the test part holds every sample, each class as frequent as it is. Then a class may
    /// be missing there.
    bool balanceTest = true;
    int minimumPerClass = 2; ///< in the test part, where balanced, and in each half of validation
    /// By patient: the persons are dealt into so many folds and number `fold` (from 0) is the test
    /// part; as many as persons leave one out. 0: one split by the fractions.
    int folds = 0;
    int fold = 0;
    /// By time: share of a record's samples that is left out where two parts meet, at least one.
    double gap = 0.01;
    friend bool operator==(const SplitSpec&, const SplitSpec&) = default;
};

/// What to learn from: a source, every preprocessing step, and the split. `{"kind":"mitbih",
/// "path":"..."}` is complete; the default needs no file at all.
struct DatasetSpec {
    DatasetKind kind = DatasetKind::SyntheticEcg;
    std::string path; ///< folder, or file for Csv
    std::string title; ///< what reports call the data; empty: a known database's, else the path's
    std::string citation; ///< whom reports cite; empty: a known database's, else nobody
    std::string lead = "MLII";
    std::vector<std::string> leads; ///< several leads of an ECG; empty: `lead` alone
    /// Several leads or channels are channels of a sample, [position, channel]; false: they are
    /// joined end to end, one channel.
    bool separateChannels = false;
    std::string
        fallbackLead; ///< for records without `lead`: a name, "first", or empty to leave them out
    bool includePaced = true; ///< MIT-BIH 102, 104, 107, 217: nearly all beats of class Q
    std::vector<std::string> classes; ///< the ones to keep, by name; empty: all
    /// Samples kept of each class, drawn at random before any row is built; 0 keeps all. 2857 gives
    /// 1999 of the 2000 of SplitSpec::trainPerClass at 70 %; a class with fewer repeats up to
    /// these.
    int samplesPerClass = 2857;
    PatientRule patients;
    LabelSpec labels;
    BeatSpec beats = BeatSpec::rhythmContext();
    EegSpec eeg;
    CsvSpec csv;
    SyntheticSpec synthetic;
    SplitSpec split;

    [[nodiscard]] bool isEeg() const
    {
        return kind == DatasetKind::SyntheticEeg || kind == DatasetKind::Chbmit;
    }
    /// Leads or channels of the source that make one sample.
    [[nodiscard]] int sourceChannels() const;
    /// Positions and channels of a prepared sample; positions are 0 where only the table tells.
    [[nodiscard]] int sampleLength() const;
    [[nodiscard]] int sampleChannels() const { return separateChannels ? sourceChannels() : 1; }
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
