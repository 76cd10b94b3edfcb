// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_settings.h"

#include <QString>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

namespace splitscape::test {

/// Fails the test unless search settings in JSON have one problem, of this field.
inline void refusesSettings(const QString& json, const QString& subject)
{
    Problems problems;
    (void)search::readSearchSettings(nlohmann::json::parse(json.toStdString()), "search", problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(problems.front().subject), subject);
}

} // namespace splitscape::test
