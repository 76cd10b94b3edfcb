// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/recording.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// One signal of an EDF or BDF header.
struct EdfSignal {
    std::string label;
    std::string unit;
    double physicalMinimum = 0.0;
    double physicalMaximum = 0.0;
    int digitalMinimum = 0;
    int digitalMaximum = 0;
    int samplesPerRecord = 0;
    bool annotations = false; ///< holds EDF+ annotations, no samples

    friend bool operator==(const EdfSignal&, const EdfSignal&) = default;
};

/// The header of an EDF, EDF+, BDF or BDF+ file. [Edf] [EdfPlus]
struct EdfHeader {
    std::filesystem::path path;
    bool plus = false; ///< EDF+ or BDF+
    bool discontinuous = false; ///< EDF+D or BDF+D: its records carry their own times
    int bytesPerSample = 2; ///< 3 for BDF
    std::string startTime; ///< "dd.mm.yy hh.mm.ss" as in the file
    double recordSeconds = 0.0; ///< length of one data record
    std::int64_t records = 0; ///< stated, or what is in the file where it states -1, 0 or more
    std::vector<EdfSignal> channels; ///< annotation signals included
    /// What the header says wrongly and how it was read all the same, as other readers do.
    std::vector<std::string> repairs{};

    /// Samples per second; 0 for an annotation signal and for records without length.
    [[nodiscard]] double rateHz(const EdfSignal& signal) const;

    friend bool operator==(const EdfHeader&, const EdfHeader&) = default;
};

/// Which part of the file to read. By default all signals.
struct EdfSelection {
    std::vector<std::string> labels{}; ///< each selects the first signal of that label
    std::vector<int> channels{}; ///< positions in EdfHeader::channels; after `labels` in the result
    bool samples = true; ///< false reads annotations only
};

/// Reads the header and checks it against the file's size, no samples. What other readers put right
/// is put right here too, and noted in EdfHeader::repairs: a file that holds fewer whole records
/// than stated, a wrong header length, decimal commas, fields padded with NUL, annotations in a
/// plain EDF. Errors: FileMissing, NotAFile, FileEmpty; FileFormatUnknown (the detail says what it
/// is instead); FileDamaged (the detail names the field); FileTruncated without a whole record;
/// FileTooLarge; FileUnsupported.
[[nodiscard]] Result<EdfHeader> readEdfHeader(const std::filesystem::path& path);

/// Reads the selected signals in physical units, and all annotations. Values outside the declared
/// digital range are kept, not clipped. The times of records are honoured, in an EDF+D file and
/// where an EDF+C file has a gap all the same: the gaps are NaN. Annotation times count from the
/// first sample. Errors: those of readEdfHeader; SignalMissing; FileTooLarge beyond
/// kMaximumSamplesRead; Cancelled. Checks `stop` once per 100,000 samples.
[[nodiscard]] Result<Recording> readEdf(const std::filesystem::path& path,
                                        const EdfSelection& selection, std::stop_token stop);

} // namespace splitscape::data
