// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <string>

namespace splitscape::test {

// Synthetic beats, a few, and two small populations: about a second.
inline constexpr auto kSmallStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60, "classes": ["N", "V"],
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": LIMIT},
    "search": {"generations": 1, "population": 6},
    "training": {"epochs": 2}, "test_trainings": 2, "finalists": 2 SEEDS})";

inline std::string studyWith(const std::string& limit, const std::string& seeds)
{
    std::string text = kSmallStudy;
    text.replace(text.find("LIMIT"), 5, limit);
    return text.replace(text.find("SEEDS"), 5, seeds);
}

inline bool has(const std::string& text, const char* fragment)
{
    return text.find(fragment) != std::string::npos;
}

/// A small run in a folder of its own, made by the command line.
class SmallRun {
protected:
    void make()
    {
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(at("cache")));
        const std::string study = m_folder.write("study.json", studyWith("0.27", "")).string();
        m_run = at("run.splitscape");
        QCOMPARE(runProgram({"run", study, "-o", m_run, "--progress", "none"}).code, 0);
    }
    [[nodiscard]] std::string at(const char* name) const
    {
        return (m_folder.path() / name).string();
    }

    TemporaryFolder m_folder;
    std::string m_run;
};

} // namespace splitscape::test
