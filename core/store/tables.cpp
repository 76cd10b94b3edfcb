// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace splitscape::store {

namespace {

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }

std::int64_t latestSession(SQLite::Database& database)
{
    return database.execAndGet("SELECT COALESCE(MAX(session), 0) FROM sessions").getInt64();
}

void changeEnding(SQLite::Database& database, const RunRow& ending)
{
    Change<RunRow>(
        database, runTable(),
        {"outcome", "error_code", "error_subject", "error_detail", "duration_s"})
        .make(ending.id, ending);
}

} // namespace

void insertOrigin(SQLite::Database& database, const RunOrigin& origin)
{
    Insertion<RunRow>(database, runTable()).add({1, origin, {}, {}, {}});
}

void insertSession(SQLite::Database& database, const SessionRecord& session)
{
    Insertion<SessionRow>(database, sessionTable()).add({latestSession(database) + 1, session});
    changeEnding(database, {});
}

Tables::Tables(SQLite::Database& database)
    : m_database(database)
    , m_candidate(database, candidateTable())
    , m_curve(database, curveTable())
    , m_weights(database, weightsTable())
    , m_generation(database, generationTable())
    , m_fitness(database, candidateTable(), {"fitness"})
    , m_heldBack(database, candidateTable(), {"held_back_accuracy"})
    , m_repeated(database, repeatedTable())
    , m_document(database, documentTable())
    , m_duration(database, sessionTable(), {"duration_s"})
    , m_session(latestSession(database))
{
}

void Tables::write(const AddCandidate& entry)
{
    const evaluate::CandidateResult& candidate = *entry.candidate;
    m_candidate.add(candidate);
    if (candidate.source == evaluate::Source::Trained && candidate.training)
        m_curve.add({candidate.id, candidate.training->epochs});
    if (entry.weights)
        m_weights.add({candidate.id, entry.weights});
}

void Tables::write(const AddGeneration& entry)
{
    m_generation.add(entry.generation);
    evaluate::CandidateResult changed;
    for (const CandidateFitness& of : entry.fitness) {
        changed.fitness = of.fitness;
        m_fitness.make(signedOf(of.candidate), changed);
    }
}

void Tables::write(const AddRepeatedTraining& entry) { m_repeated.add(entry.training); }

void Tables::write(const AddExtraction& entry)
{
    Insertion<ExtractionRow>(m_database, extractionTable()).add({1, entry.extraction});
    evaluate::CandidateResult changed;
    for (const evaluate::HeldBackAccuracy& of : entry.extraction.heldBack) {
        changed.heldBackAccuracy = of.accuracy;
        m_heldBack.make(signedOf(of.candidate), changed);
    }
    writeTests(entry.extraction);
    m_database.exec("DELETE FROM repeated_trainings");
    dropAllWeightsBut(entry.keptWeights);
}

void Tables::write(const DropWeights& entry)
{
    SQLite::Statement drop(m_database, "DELETE FROM weights WHERE candidate = ?1");
    evaluate::CandidateResult changed;
    for (const evaluate::HeldBackAccuracy& of : entry.scores) {
        changed.heldBackAccuracy = of.accuracy;
        m_heldBack.make(signedOf(of.candidate), changed);
        drop.reset();
        drop.bind(1, signedOf(of.candidate));
        drop.exec();
    }
}

void Tables::write(const Document& document) { m_document.add(document); }

void Tables::write(const RunEnding& ending)
{
    changeEnding(m_database, {1, {}, ending.outcome, ending.error, ending.seconds});
}

void Tables::writeDuration(Seconds seconds)
{
    m_duration.make(m_session, {m_session, {{}, {}, {}, seconds}});
}

void Tables::writeTests(const evaluate::ExtractionResult& extraction)
{
    Insertion<ShortlistRow> shortlist(m_database, shortlistTable());
    int place = 0;
    for (const evaluate::ShortlistEntry& entry : extraction.shortlist)
        shortlist.add({place++, entry});
    Insertion<TestRow> tests(m_database, testTable());
    int repetition = 0;
    for (const evaluate::TestTraining& test : extraction.tests)
        tests.add({repetition++, test});
    Insertion<ConfusionRow> confusion(m_database, confusionTable());
    const int classes = extraction.confusion.classes;
    int cell = 0;
    for (const std::int64_t samples : extraction.confusion.counts) {
        confusion.add({cell / classes, cell % classes, samples});
        ++cell;
    }
}

void Tables::dropAllWeightsBut(const std::vector<std::uint64_t>& kept)
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
