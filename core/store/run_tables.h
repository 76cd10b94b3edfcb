// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/extraction.h"
#include "core/store/run_record.h"
#include "core/store/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::store {

/// The one row of the table `run`.
struct RunRow {
    std::int64_t id = 1;
    RunOrigin origin;
    std::optional<RunOutcome> outcome; ///< absent before the end
    std::optional<Error> error;
    std::optional<Seconds> seconds;
};

struct CurveRow {
    std::uint64_t candidate = 0;
    std::vector<train::EpochRecord> epochs;
};

struct WeightsRow {
    std::uint64_t candidate = 0;
    evaluate::WeightsPtr weights;
};

/// The one row of the table `extraction`; its lists have tables of their own.
struct ExtractionRow {
    std::int64_t id = 1;
    evaluate::ExtractionResult result;
};

struct ShortlistRow {
    int place = 0;
    evaluate::ShortlistEntry entry;
};

struct TestRow {
    int repetition = 0;
    evaluate::TestTraining training;
};

struct ConfusionRow {
    int actual = 0;
    int predicted = 0;
    std::int64_t samples = 0;
};

struct SessionRow {
    std::int64_t session = 1;
    SessionRecord record;
};

/// Every table of a run file. A new column is one more line in run_tables.cpp; units are in the
/// names.
[[nodiscard]] const Table<RunRow>& runTable();
[[nodiscard]] const Table<GenerationRecord>& generationTable();
[[nodiscard]] const Table<evaluate::CandidateResult>& candidateTable();
[[nodiscard]] const Table<CurveRow>& curveTable();
[[nodiscard]] const Table<WeightsRow>& weightsTable();
[[nodiscard]] const Table<ExtractionRow>& extractionTable();
[[nodiscard]] const Table<TestRow>& testTable();
[[nodiscard]] const Table<ConfusionRow>& confusionTable();
[[nodiscard]] const Table<ShortlistRow>& shortlistTable();
[[nodiscard]] const Table<SessionRow>& sessionTable();
[[nodiscard]] const Table<evaluate::RepeatedTraining>& repeatedTable();
[[nodiscard]] const Table<Document>& documentTable();

/// All of them, in the order in which they are made.
[[nodiscard]] std::vector<const TableShape*> tableShapes();

} // namespace splitscape::store
