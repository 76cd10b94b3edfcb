// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace splitscape {

/// What went wrong, grouped by what the user can do about it. ui/text has one sentence for each.
enum class ErrorCode {
    // Choose another file or folder.
    FileMissing, ///< nothing is at the path
    NotAFile, ///< a folder (or a device) where a file is needed
    NotAFolder, ///< a file where a folder is needed
    FileUnreadable, ///< there, but reading it failed (permission, I/O)
    FileEmpty, ///< zero bytes
    FileFormatUnknown, ///< the content is not of the kind that was expected
    FileUnsupported, ///< the right kind, but uses a feature Splitscape does not read
    FileTooLarge, ///< larger than the stated bound
    NoRecords, ///< a folder without any record of the expected kind
    // Get a fresh copy of the file.
    FileTruncated, ///< ends before its own header says
    FileDamaged, ///< contradicts itself (bad field, impossible value)
    ChecksumMismatch, ///< the samples do not add up to the checksum in the header
    // Make room or choose another place to write.
    CannotWrite, ///< the place cannot be written (permission, read-only, missing folder)
    DiskFull, ///< no space left
    FileInUse, ///< another process holds it
    // Correct the named field, row or argument.
    UsageInvalid, ///< a command-line argument is missing, unknown or malformed
    SyntaxInvalid, ///< the text is not valid JSON (or CSV); the detail has the line
    UnknownKey, ///< the detail names the nearest known key
    WrongType, ///< e.g. text where a number is needed
    ValueOutOfRange, ///< outside the stated range, negative, zero, NaN or infinite
    RowInvalid, ///< one row of a table cannot be used; the subject names file and line
    SpaceIndivisible, ///< two lengths of a search space do not divide each other; the pair is named
    LimitsUnreachable, ///< no architecture meets the limits; the smallest need is named
    // Choose other data.
    SignalMissing, ///< a named lead or channel is not in the record
    TooFewSamples, ///< a class has fewer samples than the split needs
    // Elsewhere.
    TrainerUnavailable, ///< the chosen trainer is not part of this build or cannot be loaded
    Cancelled, ///< stopped on request before there was a value to return
    Internal, ///< a library failed in a way that has no better code
    // Go on with it. Last, since files hold these numbers.
    RunInterrupted ///< the program that wrote a run ended before the run did
};

/// A failure from outside the program. `subject` is what it happened to (path, field, record, row);
/// `detail` is an untranslated fact that completes the sentence: lower case, no full stop.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

inline constexpr ErrorCode kLastErrorCode = ErrorCode::RunInterrupted;

/// Stable name of a code, e.g. "FileMissing"; for logs and tests.
[[nodiscard]] const char* errorCodeName(ErrorCode code) noexcept;

/// Validation returns every problem, each with its field path as the subject.
using Problems = std::vector<Error>;

} // namespace splitscape
