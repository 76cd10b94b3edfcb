// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_tables.h"

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

/// Scores in place of weights.
struct DropWeights {
    std::vector<evaluate::HeldBackAccuracy> scores;
};

using Entry = std::variant<AddCandidate, AddGeneration, AddRepeatedTraining, AddExtraction,
                           DropWeights, Document, RunEnding>;

/// The one row of the table `run`. Throws SQLite::Exception.
void insertOrigin(SQLite::Database& database, const RunOrigin& origin);
/// Begins a session, so the run has not ended. Throws SQLite::Exception.
void insertSession(SQLite::Database& database, const SessionRecord& session);

/// Writes entries into the tables of one connection, with statements prepared once.
/// All functions throw SQLite::Exception.   Thread: the writer's.
class Tables {
public:
    /// The latest session is the one that is written.
    explicit Tables(SQLite::Database& database);

    void write(const AddCandidate& entry);
    void write(const AddGeneration& entry);
    void write(const AddRepeatedTraining& entry);
    void write(const AddExtraction& entry);
    void write(const DropWeights& entry);
    void write(const Document& document);
    void write(const RunEnding& ending);
    /// Wall time of the latest session.
    void writeDuration(Seconds seconds);

private:
    void writeTests(const evaluate::ExtractionResult& extraction);
    void dropAllWeightsBut(const std::vector<std::uint64_t>& kept);

    SQLite::Database& m_database;
    Insertion<evaluate::CandidateResult> m_candidate;
    Insertion<CurveRow> m_curve;
    Insertion<WeightsRow> m_weights;
    Insertion<GenerationRecord> m_generation;
    Change<evaluate::CandidateResult> m_fitness;
    Change<evaluate::CandidateResult> m_heldBack;
    Insertion<evaluate::RepeatedTraining> m_repeated;
    Insertion<Document> m_document;
    Change<SessionRow> m_duration;
    std::int64_t m_session;
};

} // namespace splitscape::store
