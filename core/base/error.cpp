// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace splitscape {

void detail::misusedResult(const Error* error) noexcept
{
    if (error)
        std::fprintf(stderr, "A result was used though it failed: %s, %s, %s\n",
                     errorCodeName(error->code), error->subject.c_str(), error->detail.c_str());
    else
        std::fputs("The error of a result was read though it succeeded\n", stderr);
    std::abort();
}

const char* errorCodeName(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::FileMissing:
        return "FileMissing";
    case ErrorCode::NotAFile:
        return "NotAFile";
    case ErrorCode::NotAFolder:
        return "NotAFolder";
    case ErrorCode::FileUnreadable:
        return "FileUnreadable";
    case ErrorCode::FileEmpty:
        return "FileEmpty";
    case ErrorCode::FileFormatUnknown:
        return "FileFormatUnknown";
    case ErrorCode::FileUnsupported:
        return "FileUnsupported";
    case ErrorCode::FileTooLarge:
        return "FileTooLarge";
    case ErrorCode::NoRecords:
        return "NoRecords";
    case ErrorCode::FileTruncated:
        return "FileTruncated";
    case ErrorCode::FileDamaged:
        return "FileDamaged";
    case ErrorCode::ChecksumMismatch:
        return "ChecksumMismatch";
    case ErrorCode::CannotWrite:
        return "CannotWrite";
    case ErrorCode::DiskFull:
        return "DiskFull";
    case ErrorCode::FileInUse:
        return "FileInUse";
    case ErrorCode::UsageInvalid:
        return "UsageInvalid";
    case ErrorCode::SyntaxInvalid:
        return "SyntaxInvalid";
    case ErrorCode::UnknownKey:
        return "UnknownKey";
    case ErrorCode::WrongType:
        return "WrongType";
    case ErrorCode::ValueOutOfRange:
        return "ValueOutOfRange";
    case ErrorCode::RowInvalid:
        return "RowInvalid";
    case ErrorCode::SpaceIndivisible:
        return "SpaceIndivisible";
    case ErrorCode::LimitsUnreachable:
        return "LimitsUnreachable";
    case ErrorCode::SignalMissing:
        return "SignalMissing";
    case ErrorCode::TooFewSamples:
        return "TooFewSamples";
    case ErrorCode::RunInterrupted:
        return "RunInterrupted";
    case ErrorCode::TrainerUnavailable:
        return "TrainerUnavailable";
    case ErrorCode::Cancelled:
        return "Cancelled";
    case ErrorCode::Internal:
        return "Internal";
    }
    return "Internal";
}

} // namespace splitscape
