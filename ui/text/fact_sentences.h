// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <span>

namespace splitscape::ui {

/// The sentences of facts in their English form, which is the key of their translation. Each is a
/// fact that core composes, with %1 to %9 for what it puts in; fields of a study file that stand in
/// brackets behind are left away. facts.cpp finds the sentence of a fact.
struct FactTexts {
    Q_DECLARE_TR_FUNCTIONS(FactTexts)

public:
    using Sentences = std::span<const char* const>;
    [[nodiscard]] static Sentences ofValues(); ///< fields, JSON, files: core/base
    [[nodiscard]] static Sentences ofTables(); ///< CSV and its like
    [[nodiscard]] static Sentences ofRecordings(); ///< WFDB, EDF, labels beside them
    [[nodiscard]] static Sentences ofSamples(); ///< classes, patients, parts of a split
    [[nodiscard]] static Sentences ofStudies(); ///< fields of a study that cannot be
    [[nodiscard]] static Sentences ofRuns(); ///< files of runs, and searches that go on
    [[nodiscard]] static Sentences ofDevices(); ///< what a device could compute while it records
    [[nodiscard]] static Sentences ofBoards(); ///< measurements of a board, and fits to them
    [[nodiscard]] static Sentences ofExports(); ///< what is exported and reported
    [[nodiscard]] static Sentences ofWorkers(); ///< training on other machines
    /// What an error is about where that is no name of a file or a field; never part of a fact.
    [[nodiscard]] static Sentences ofSubjects();
};

} // namespace splitscape::ui
