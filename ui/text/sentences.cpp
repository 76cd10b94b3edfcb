// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include "ui/text/facts.h"

#include <QCoreApplication>

namespace splitscape::ui {

namespace {

QString errorText(const char* text) { return QCoreApplication::translate("Errors", text); }

/// %1 is the subject, %2 the detail; `plain` stands where there is no detail.
struct Wording {
    const char* detailed;
    const char* plain;
};

// One entry per code, so longer than other functions.
Wording wordingOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "There is nothing at %1 (%2), so choose another file or folder."),
                QT_TRANSLATE_NOOP("Errors",
                                  "There is nothing at %1, so choose another file or folder.")};
    case ErrorCode::NotAFile:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is not a file (%2), so choose a file."),
                QT_TRANSLATE_NOOP("Errors", "%1 is not a file, so choose a file.")};
    case ErrorCode::NotAFolder:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is not a folder (%2), so choose a folder."),
                QT_TRANSLATE_NOOP("Errors", "%1 is not a folder, so choose a folder.")};
    case ErrorCode::FileUnreadable:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 cannot be read (%2), so check its permissions or choose another file."),
            QT_TRANSLATE_NOOP(
                "Errors", "%1 cannot be read, so check its permissions or choose another file.")};
    case ErrorCode::FileEmpty:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is empty (%2), so choose another file."),
                QT_TRANSLATE_NOOP("Errors", "%1 is empty, so choose another file.")};
    case ErrorCode::FileFormatUnknown:
        return {QT_TRANSLATE_NOOP(
                    "Errors", "%1 is not a file of the expected kind (%2), so choose another one."),
                QT_TRANSLATE_NOOP("Errors",
                                  "%1 is not a file of the expected kind, so choose another one.")};
    case ErrorCode::FileUnsupported:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 uses a feature that Splitscape does not read (%2), so choose another file."),
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 uses a feature that Splitscape does not read, so choose another file.")};
    case ErrorCode::FileTooLarge:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is too large (%2), so choose a smaller file."),
                QT_TRANSLATE_NOOP("Errors", "%1 is too large, so choose a smaller file.")};
    case ErrorCode::NoRecords:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 holds no record of the expected kind (%2), so choose another folder."),
            QT_TRANSLATE_NOOP(
                "Errors", "%1 holds no record of the expected kind, so choose another folder.")};
    case ErrorCode::FileTruncated:
        return {QT_TRANSLATE_NOOP("Errors",
                                  "%1 ends before its own header says (%2), so get a fresh copy."),
                QT_TRANSLATE_NOOP("Errors",
                                  "%1 ends before its own header says, so get a fresh copy.")};
    case ErrorCode::FileDamaged:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is damaged (%2), so get a fresh copy."),
                QT_TRANSLATE_NOOP("Errors", "%1 is damaged, so get a fresh copy.")};
    case ErrorCode::ChecksumMismatch:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "The samples of %1 do not match their checksum (%2), so get a fresh copy."),
            QT_TRANSLATE_NOOP(
                "Errors", "The samples of %1 do not match their checksum, so get a fresh copy.")};
    case ErrorCode::CannotWrite:
        return {QT_TRANSLATE_NOOP("Errors", "%1 cannot be written (%2), so choose another place."),
                QT_TRANSLATE_NOOP("Errors", "%1 cannot be written, so choose another place.")};
    case ErrorCode::DiskFull:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "There is no space left for %1 (%2), so make room or choose another place."),
            QT_TRANSLATE_NOOP(
                "Errors", "There is no space left for %1, so make room or choose another place.")};
    case ErrorCode::FileInUse:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 is in use by another program (%2), so close it there or choose another file."),
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 is in use by another program, so close it there or choose another file.")};
    case ErrorCode::UsageInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "%1 cannot be used as given: %2 (see --help)."),
                QT_TRANSLATE_NOOP("Errors", "%1 cannot be used as given (see --help).")};
    case ErrorCode::SyntaxInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "%1 cannot be understood (%2), so correct it there."),
                QT_TRANSLATE_NOOP("Errors", "%1 cannot be understood, so correct it.")};
    case ErrorCode::UnknownKey:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is not known (%2), so correct or remove it."),
                QT_TRANSLATE_NOOP("Errors", "%1 is not known, so correct or remove it.")};
    case ErrorCode::WrongType:
        return {QT_TRANSLATE_NOOP("Errors", "%1 has the wrong type (%2), so correct it."),
                QT_TRANSLATE_NOOP("Errors", "%1 has the wrong type, so correct it.")};
    case ErrorCode::ValueOutOfRange:
        return {QT_TRANSLATE_NOOP("Errors", "%1 needs another value: %2."),
                QT_TRANSLATE_NOOP("Errors", "%1 needs another value.")};
    case ErrorCode::RowInvalid:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "The row at %1 cannot be used (%2), so correct or remove it."),
            QT_TRANSLATE_NOOP("Errors", "The row at %1 cannot be used, so correct or remove it.")};
    case ErrorCode::SpaceIndivisible:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "%1 cannot be used (%2), so change or remove one of the two."),
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 cannot be used because two lengths do not divide each other, so change one.")};
    case ErrorCode::LimitsUnreachable:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "No architecture of the search space can meet %1 (%2), so raise that limit."),
            QT_TRANSLATE_NOOP(
                "Errors", "No architecture of the search space can meet %1, so raise that limit.")};
    case ErrorCode::SignalMissing:
        return {QT_TRANSLATE_NOOP(
                    "Errors",
                    "%1 does not have the wanted signal (%2), so choose another signal or record."),
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "%1 does not have the wanted signal, so choose another signal or record.")};
    case ErrorCode::TooFewSamples:
        return {QT_TRANSLATE_NOOP(
                    "Errors", "%1 has too few samples (%2), so choose more data or another split."),
                QT_TRANSLATE_NOOP("Errors",
                                  "%1 has too few samples, so choose more data or another split.")};
    case ErrorCode::RunInterrupted:
        return {
            QT_TRANSLATE_NOOP("Errors",
                              "The run in %1 was interrupted (%2), so resume it to go on."),
            QT_TRANSLATE_NOOP("Errors", "The run in %1 was interrupted, so resume it to go on.")};
    case ErrorCode::TrainerUnavailable:
        return {QT_TRANSLATE_NOOP(
                    "Errors", "The trainer %1 is not available (%2), so choose the native one."),
                QT_TRANSLATE_NOOP("Errors",
                                  "The trainer %1 is not available, so choose the native one.")};
    case ErrorCode::Cancelled:
        return {
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 was stopped on request (%2), so start it again when you want the rest."),
            QT_TRANSLATE_NOOP(
                "Errors", "%1 was stopped on request, so start it again when you want the rest.")};
    case ErrorCode::Internal:
        break;
    }
    return {
        QT_TRANSLATE_NOOP("Errors", "Splitscape itself failed at %1 (%2), so please report this."),
        QT_TRANSLATE_NOOP("Errors", "Splitscape itself failed at %1, so please report this.")};
}

} // namespace

QString sentence(const Error& error)
{
    const Wording wording = wordingOf(error.code);
    const QString subject = error.subject.empty()
        ? errorText(QT_TRANSLATE_NOOP("Errors", "This"))
        : subjectText(QString::fromStdString(error.subject));
    if (error.detail.empty())
        return errorText(wording.plain).arg(subject);
    // Both at once: a %2 inside the subject is not a placeholder.
    return errorText(wording.detailed).arg(subject, factText(QString::fromStdString(error.detail)));
}

} // namespace splitscape::ui
