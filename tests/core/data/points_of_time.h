// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of points of time, and what is read of them as texts.
#pragma once

#include "core/data/preparation/prepare.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <string>

namespace splitscape::test {

/// `count` lines of a text.
inline std::string lines(int count, const std::function<std::string(int)>& line)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += line(i) + "\n";
    return text;
}

/// A study of such tables, with windows of 50 values.
inline data::DatasetSpec at(const std::filesystem::path& path)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Csv;
    spec.path = path.string();
    spec.csv.window = 50;
    return spec;
}

/// "rest 16, run 16 of 100 x 1, 2 recordings", or what went wrong.
inline QString counted(const data::DatasetSpec& spec)
{
    const auto summary = data::summarise(spec, 1, {});
    if (!summary)
        return QString::fromLatin1(errorCodeName(summary.error().code)) + QLatin1Char(' ')
            + QString::fromStdString(summary.error().detail);
    QStringList counts;
    for (std::size_t c = 0; c < summary->classNames.size(); ++c)
        counts += QStringLiteral("%1 %2")
                      .arg(QString::fromStdString(summary->classNames[c]))
                      .arg(summary->classCounts[c]);
    return QStringLiteral("%1 of %2 x %3, %4 recordings")
        .arg(counts.join(QStringLiteral(", ")))
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
            text += QString::fromStdString(note.subject + ": " + note.detail + "\n");
    return text;
}

} // namespace splitscape::test
