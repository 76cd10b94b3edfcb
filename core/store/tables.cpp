// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include "core/store/row_codec.h"

#include <nlohmann/json.hpp>

namespace splitscape::store {

namespace {

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }

void bindBlob(SQLite::Statement& statement, int position, const std::string& blob)
{
    statement.bind(position, static_cast<const void*>(blob.data()), static_cast<int>(blob.size()));
}

void insertBlob(SQLite::Statement& insert, std::int64_t id, const std::string& blob)
{
    insert.reset();
    insert.bind(1, id);
    bindBlob(insert, 2, blob);
    insert.exec();
}

void update(SQLite::Statement& statement, std::int64_t id, double value)
{
    statement.reset();
    statement.bind(1, id);
    statement.bind(2, value);
    statement.exec();
}

} // namespace

void insertOrigin(SQLite::Database& database, const RunOrigin& origin)
{
    SQLite::Statement insert(database,
                             "INSERT INTO run VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, "
                             "NULL, NULL, NULL, NULL)");
    insert.bind(1, origin.specification);
    insert.bind(2, signedOf(origin.seed));
    insert.bind(3, origin.programVersion);
    insert.bind(4, origin.trainer);
    insert.bind(5, origin.datasetName);
    insert.bind(6, origin.datasetFingerprint);
    insert.bind(7, nlohmann::json(origin.classNames).dump());
    bindBlob(insert, 8, blobOf(origin.split.train));
    bindBlob(insert, 9, blobOf(origin.split.selection));
    bindBlob(insert, 10, blobOf(origin.split.heldBack));
    bindBlob(insert, 11, blobOf(origin.split.test));
    insert.bind(12, origin.startedUtc);
    insert.exec();
}

void insertSession(SQLite::Database& database, const SessionRecord& session)
{
    SQLite::Statement insert(database, "INSERT INTO sessions VALUES (NULL, ?, ?, ?, ?)");
    insert.bind(1, session.startedUtc);
    insert.bind(2, session.programVersion);
    insert.bind(3, session.trainer);
    insert.bind(4, session.seconds.count());
    insert.exec();
    database.exec("UPDATE run SET outcome = NULL, error_code = NULL, error_subject = NULL, "
                  "error_detail = NULL, duration_s = NULL");
}

Tables::Tables(SQLite::Database& database)
    : m_database(database)
    , m_candidate(database, kInsertCandidate)
    , m_curve(database, "INSERT OR REPLACE INTO learning_curves VALUES (?, ?)")
    , m_weights(database, "INSERT OR REPLACE INTO weights VALUES (?, ?)")
    , m_generation(database, "INSERT INTO generations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_fitness(database, "UPDATE candidates SET fitness = ?2 WHERE id = ?1")
    , m_heldBack(database, "UPDATE candidates SET held_back_accuracy = ?2 WHERE id = ?1")
    , m_repeated(database, "INSERT OR REPLACE INTO repeated_trainings VALUES (?, ?, ?, ?, ?, ?)")
    , m_duration(database,
                 "UPDATE sessions SET duration_s = ? "
                 "WHERE session = (SELECT MAX(session) FROM sessions)")
{
}

void Tables::write(const AddCandidate& entry)
{
    bindCandidate(m_candidate, *entry.candidate);
    m_candidate.exec();
    const std::int64_t id = signedOf(entry.candidate->id);
    if (entry.candidate->source == evaluate::Source::Trained && entry.candidate->training)
        insertBlob(m_curve, id, blobOf(entry.candidate->training->epochs));
    if (entry.weights)
        insertBlob(m_weights, id, blobOf(*entry.weights));
}

void Tables::write(const AddGeneration& entry)
{
    const GenerationRecord& generation = entry.generation;
    m_generation.reset();
    m_generation.bind(1, generation.index);
    m_generation.bind(2, generation.bestFitness);
    m_generation.bind(3, generation.meanFitness);
    m_generation.bind(4, generation.valid);
    m_generation.bind(5, generation.invalid);
    m_generation.bind(6, generation.failed);
    m_generation.bind(7, generation.abandoned);
    m_generation.bind(8, generation.trained);
    m_generation.bind(9, generation.seconds.count());
    m_generation.exec();
    for (const CandidateFitness& of : entry.fitness)
        update(m_fitness, signedOf(of.candidate), of.fitness);
}

void Tables::write(const AddRepeatedTraining& entry)
{
    m_repeated.reset();
    m_repeated.bind(1, signedOf(entry.training.candidate));
    m_repeated.bind(2, entry.training.repetition);
    m_repeated.bind(3, signedOf(entry.training.training.seed));
    m_repeated.bind(4, entry.training.training.selectionAccuracy);
    m_repeated.bind(5, entry.training.training.heldBackAccuracy);
    const std::string weights = blobOf(*entry.training.weights);
    bindBlob(m_repeated, 6, weights);
    m_repeated.exec();
}

void Tables::write(const AddExtraction& entry)
{
    const evaluate::ExtractionResult& extraction = entry.extraction;
    SQLite::Statement result(m_database, "INSERT INTO extraction VALUES (1, ?, ?, ?, ?)");
    result.bind(1, signedOf(extraction.chosen));
    result.bind(2, extraction.heldBackAccuracy);
    result.bind(3, extraction.testAccuracyMean);
    if (extraction.testAccuracyDeviation)
        result.bind(4, *extraction.testAccuracyDeviation);
    result.exec();
    for (const evaluate::HeldBackAccuracy& of : extraction.heldBack)
        update(m_heldBack, signedOf(of.candidate), of.accuracy);
    writeTests(extraction);
    m_database.exec("DELETE FROM repeated_trainings");
    dropWeights(entry.keptWeights);
}

void Tables::write(const RunEnding& ending)
{
    SQLite::Statement update(m_database,
                             "UPDATE run SET outcome = ?, error_code = ?, error_subject = ?, "
                             "error_detail = ?, duration_s = ?");
    update.bind(1, std::string(kOutcomeNames[static_cast<std::size_t>(ending.outcome)]));
    if (ending.error) {
        update.bind(2, static_cast<int>(ending.error->code));
        update.bind(3, ending.error->subject);
        update.bind(4, ending.error->detail);
    }
    update.bind(5, ending.seconds.count());
    update.exec();
}

void Tables::writeDuration(Seconds seconds)
{
    m_duration.reset();
    m_duration.bind(1, seconds.count());
    m_duration.exec();
}

void Tables::writeTests(const evaluate::ExtractionResult& extraction)
{
    SQLite::Statement entry(m_database, "INSERT INTO shortlist VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < extraction.shortlist.size(); ++i) {
        entry.reset();
        entry.bind(1, static_cast<std::int64_t>(i));
        entry.bind(2, signedOf(extraction.shortlist[i].candidate));
        entry.bind(3, extraction.shortlist[i].heldBackAccuracyMean);
        entry.exec();
    }
    SQLite::Statement test(m_database, "INSERT INTO test_trainings VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < extraction.tests.size(); ++i) {
        test.reset();
        test.bind(1, static_cast<std::int64_t>(i));
        test.bind(2, signedOf(extraction.tests[i].seed));
        test.bind(3, extraction.tests[i].selectionAccuracy);
        test.bind(4, extraction.tests[i].heldBackAccuracy);
        test.bind(5, extraction.tests[i].testAccuracy);
        test.exec();
    }
    SQLite::Statement cell(m_database, "INSERT INTO confusion VALUES (?, ?, ?)");
    const int classes = extraction.confusion.classes;
    for (std::size_t i = 0; i < extraction.confusion.counts.size(); ++i) {
        cell.reset();
        cell.bind(1, static_cast<int>(i) / classes);
        cell.bind(2, static_cast<int>(i) % classes);
        cell.bind(3, extraction.confusion.counts[i]);
        cell.exec();
    }
}

void Tables::dropWeights(const std::vector<std::uint64_t>& kept)
{
    m_database.exec("CREATE TEMP TABLE kept_weights (candidate INTEGER PRIMARY KEY)");
    SQLite::Statement keep(m_database, "INSERT OR IGNORE INTO kept_weights VALUES (?)");
    for (const std::uint64_t id : kept) {
        keep.reset();
        keep.bind(1, signedOf(id));
        keep.exec();
    }
    m_database.exec(
        "DELETE FROM weights WHERE candidate NOT IN (SELECT candidate FROM kept_weights)");
    m_database.exec("DROP TABLE kept_weights");
}

} // namespace splitscape::store
