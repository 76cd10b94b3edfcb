// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/space/search_space_json.h"

#include <QString>
#include <QtTest/QtTest>

namespace splitscape::test {

/// Fails the test unless a space in JSON has this one problem, whose text holds `fragment`.
/// @param code  an ErrorCode
inline void refusesSpace(const QString& json, int code, const QString& subject,
                         const QString& fragment)
{
    Problems problems;
    const auto parsed = parseJson(json.toStdString(), "space");
    QVERIFY(parsed.has_value());
    (void)space::readSearchSpace(*parsed, problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(problems[0].code), code);
    QCOMPARE(QString::fromStdString(problems[0].subject), subject);
    QVERIFY2(QString::fromStdString(problems[0].detail).contains(fragment),
             problems[0].detail.c_str());
}

} // namespace splitscape::test
