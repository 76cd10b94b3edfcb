// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as texts, and texts of what was read of them.
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"

#include <QString>
#include <QStringList>
#include <QtTest/QtTest>

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

/// The columns "text", "counts" and "note" of a test, and a function that adds a row of them.
inline auto tableRows()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("note");
    return [](const char* title, const std::string& text, const char* counts, const char* note) {
        QTest::newRow(title) << QByteArray::fromStdString(text) << QString::fromLatin1(counts)
                             << QString::fromLatin1(note);
    };
}

/// The name of an error and its detail.
inline QString failureText(const Error& error)
{
    return QString::fromLatin1(errorCodeName(error.code)) + QLatin1Char(' ')
        + QString::fromStdString(error.detail);
}

/// "rest 16, run 16".
inline QString countsText(const data::DatasetSummary& summary)
{
    QStringList counts;
    for (std::size_t c = 0; c < summary.classNames.size(); ++c)
        counts += QStringLiteral("%1 %2")
                      .arg(QString::fromStdString(summary.classNames[c]))
                      .arg(summary.classCounts[c]);
    return counts.join(QStringLiteral(", "));
}

inline QString noteLine(const data::Note& note)
{
    return QString::fromStdString(note.subject + ": " + note.detail + "\n");
}

} // namespace splitscape::test
