// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_summary.h"

#include "core/data/sample_rows.h"

#include <filesystem>

namespace splitscape::data {

std::string reasonOf(const Error& error)
{
    if (error.code == ErrorCode::FileMissing)
        return "its file " + std::filesystem::path(error.subject).filename().string()
            + " is not there";
    if (!error.detail.empty())
        return error.detail;
    return error.code == ErrorCode::FileEmpty ? "it is empty" : "it cannot be read";
}

Notes notesOf(const std::vector<LeftOut>& leftOut, const std::vector<std::string>& classNames)
{
    Notes notes;
    for (const LeftOut& one : leftOut) {
        std::string detail = one.detail;
        if (one.reason == LeftOutReason::LeadMissing && !detail.starts_with("no "))
            detail = "it has not the wanted lead but " + detail;
        else if (one.reason == LeftOutReason::Paced)
            detail = "a paced record (dataset.include_paced)";
        if (one.classCounts.size() == classNames.size())
            detail += "; it would have given " + listed(classNames, one.classCounts);
        notes.push_back({NoteKind::LeftOut, one.record, std::move(detail)});
    }
    return notes;
}

} // namespace splitscape::data
