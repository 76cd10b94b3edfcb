// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of points of time, and what is read of them as texts.
#pragma once

#include "core/data/preparation/prepare.h"
#include "tests/core/data/summary_text.h"

#include <QString>

#include <filesystem>

namespace splitscape::test {

/// A study of such tables, with windows of 50 values.
inline data::DatasetSpec at(const std::filesystem::path& path)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Csv;
    spec.path = path.string();
    spec.csv.window = 50;
    return spec;
}

/// A study of recordings, with windows of 10 values.
inline data::DatasetSpec recordingsAt(const std::filesystem::path& path)
{
    data::DatasetSpec spec = at(path);
    spec.csv.layout = data::CsvLayout::Recordings;
    spec.csv.window = 10;
    return spec;
}

/// "rest 16, run 16 of 100 x 1, 2 recordings", or what went wrong.
inline QString counted(const data::DatasetSpec& spec)
{
    const auto summary = data::summarise(spec, 1, {});
    if (!summary)
        return failureText(summary.error());
    return QStringLiteral("%1 of %2 x %3, %4 recordings")
        .arg(countsText(*summary))
        .arg(summary->length)
        .arg(summary->channels)
        .arg(summary->records.size());
}

/// A line a note.
inline QString notesOf(const data::DatasetSpec& spec)
{
    QString text;
    if (const auto dataset = data::prepare(spec, 1, {}, {}, {}))
        for (const data::Note& note : (*dataset)->notes)
            text += noteLine(note);
    return text;
}

} // namespace splitscape::test
