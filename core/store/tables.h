// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/evaluate/extraction.h"
#include "core/store/run_record.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <variant>
#include <vector>

namespace splitscape::store {

/// What the writer is given, one at a time.
struct AddCandidate {
    evaluate::CandidatePtr candidate;
    evaluate::WeightsPtr weights;
};

struct AddGeneration {
    GenerationRecord generation;
    std::vector<CandidateFitness> fitness;
};

struct AddRepeatedTraining {
    evaluate::RepeatedTraining training;
};

struct AddExtraction {
    evaluate::ExtractionResult extraction;
    std::vector<std::uint64_t> keptWeights;
};

using Entry
    = std::variant<AddCandidate, AddGeneration, AddRepeatedTraining, AddExtraction, RunEnding>;

/// The one row of the table `run`. Throws SQLite::Exception.
void insertOrigin(SQLite::Database& database, const RunOrigin& origin);
/// Begins a session, so the run has not ended. Throws SQLite::Exception.
void insertSession(SQLite::Database& database, const SessionRecord& session);

/// Writes entries into the tables of one connection, with statements prepared once.
/// All functions throw SQLite::Exception.   Thread: the writer's.
class Tables {
public:
    explicit Tables(SQLite::Database& database);

    void write(const AddCandidate& entry);
    void write(const AddGeneration& entry);
    void write(const AddRepeatedTraining& entry);
    void write(const AddExtraction& entry);
    void write(const RunEnding& ending);
    /// Wall time of the latest session.
    void writeDuration(Seconds seconds);

private:
    void writeTests(const evaluate::ExtractionResult& extraction);
    void dropWeights(const std::vector<std::uint64_t>& kept);

    SQLite::Database& m_database;
    SQLite::Statement m_candidate;
    SQLite::Statement m_curve;
    SQLite::Statement m_weights;
    SQLite::Statement m_generation;
    SQLite::Statement m_fitness;
    SQLite::Statement m_heldBack;
    SQLite::Statement m_repeated;
    SQLite::Statement m_duration;
};

} // namespace splitscape::store
