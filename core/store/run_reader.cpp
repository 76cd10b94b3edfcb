// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_reader.h"

#include "core/store/candidate_check.h"
#include "core/store/candidate_rows.h"
#include "core/store/connection.h"
#include "core/store/extraction_rows.h"
#include "core/store/run_file.h"
#include "core/store/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <utility>

namespace splitscape::store {

namespace {

using evaluate::CandidateResult;

} // namespace

struct RunReader::Connection {
    Connection(std::filesystem::path file, SQLite::Database opened, std::stop_token stopped)
        : path(std::move(file))
        , database(std::move(opened))
        , schema(database.execAndGet("PRAGMA user_version").getInt())
        , stop(std::move(stopped))
        , limit(database, bytesOf(path), stop)
    {
    }

    // Runs `read` and turns what the library throws into an Error.
    template <typename T, typename Read>
    Result<T> guarded(const Read& read)
    {
        limit.begin();
        try {
            return read();
        } catch (const SQLite::Exception& failure) {
            if (limit.isStopped())
                return Error{ErrorCode::Cancelled, path.string(), "stopped on request"};
            return readFailure(path, failure);
        } catch (const std::exception& failure) {
            return Error{ErrorCode::FileDamaged, path.string(), failure.what()};
        }
    }

    /// Takes every row in; `take` says what is wrong with it, if anything is.
    template <typename T, typename Row, typename Take>
    Result<T> all(const Table<Row>& table, const std::string& tail, const std::string& what,
                  const Take& take)
    {
        return guarded<T>([&]() -> Result<T> {
            T found;
            if (schema < table.shape.since)
                return found;
            Selection<Row> rows(database, table, schema, tail);
            for (std::size_t count = 0; rows.next(); ++count) {
                auto row = rows.row();
                if (!row || count == kMostRows || !take(found, std::move(*row)))
                    return damaged(what);
            }
            return found;
        });
    }

    [[nodiscard]] Error damaged(std::string detail) const
    {
        return {ErrorCode::FileDamaged, path.string(), std::move(detail)};
    }

    std::filesystem::path path;
    SQLite::Database database;
    int schema;
    bool isHeld = false; ///< one state of the file
    std::stop_token stop;
    StepLimit limit;
};

Result<RunReader> RunReader::open(const std::filesystem::path& path, std::stop_token stop)
{
    auto database = openRunFile(path);
    if (!database)
        return database.error();
    try {
        return RunReader(
            std::make_unique<Connection>(path, std::move(*database), std::move(stop)));
    } catch (const SQLite::Exception& failure) {
        return readFailure(path, failure);
    }
}

RunReader::RunReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

RunReader::RunReader(RunReader&&) noexcept = default;
RunReader& RunReader::operator=(RunReader&&) noexcept = default;
RunReader::~RunReader() = default;

const std::filesystem::path& RunReader::path() const { return m_connection->path; }

bool RunReader::hasChecksums() const { return m_connection->schema >= kCheckedSchema; }

Result<void> RunReader::holdState() const
{
    return m_connection->guarded<void>([this]() -> Result<void> {
        m_connection->database.exec("BEGIN"); // ends with the connection
        m_connection->database.execAndGet("PRAGMA schema_version"); // the first reading holds it
        m_connection->isHeld = true;
        return {};
    });
}

Result<void> RunReader::checkIntegrity() const
{
    return m_connection->guarded<void>([this]() -> Result<void> {
        const std::string verdict
            = m_connection->database.execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            return m_connection->damaged("its pages contradict each other");
        return {};
    });
}

Result<RunOrigin> RunReader::origin() const
{
    return m_connection->guarded<RunOrigin>([this]() -> Result<RunOrigin> {
        Selection<RunRow> rows(m_connection->database, runTable(), m_connection->schema);
        if (!rows.next())
            return m_connection->damaged("it does not say what was run");
        auto row = rows.row();
        if (!row)
            return m_connection->damaged("what was run is damaged");
        return std::move(row->origin);
    });
}

Result<std::vector<SessionRecord>> RunReader::sessions() const
{
    using Found = std::vector<SessionRecord>;
    if (m_connection->schema < sessionTable().shape.since) {
        return m_connection->guarded<Found>([this]() -> Result<Found> {
            Selection<RunRow> rows(m_connection->database, runTable(), m_connection->schema);
            const auto row = rows.next() ? rows.row() : std::nullopt;
            if (!row)
                return m_connection->damaged("it does not say what was run");
            const RunOrigin& origin = row->origin;
            return Found{{origin.startedUtc, origin.programVersion, origin.trainer,
                          row->seconds.value_or(Seconds{0.0})}};
        });
    }
    return m_connection->all<Found>(sessionTable(), "ORDER BY session", "a session is damaged",
                                    [](Found& found, SessionRow row) {
                                        found.push_back(std::move(row.record));
                                        return true;
                                    });
}

Result<std::optional<RunEnding>> RunReader::ending() const
{
    using Found = std::optional<RunEnding>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        Selection<RunRow> rows(m_connection->database, runTable(), m_connection->schema);
        const auto row = rows.next() ? rows.row() : std::nullopt;
        if (!row)
            return m_connection->damaged("how it ended is damaged");
        if (!row->outcome)
            return Found{};
        return Found{{*row->outcome, row->error, row->seconds.value_or(Seconds{0.0})}};
    });
}

Result<std::vector<GenerationRecord>> RunReader::generations() const
{
    using Found = std::vector<GenerationRecord>;
    return m_connection->all<Found>(
        generationTable(), "ORDER BY generation", "a generation is damaged or out of order",
        [](Found& found, GenerationRecord row) {
            if ((!found.empty() && row.index <= found.back().index) || row.index < 0
                || row.valid < 0 || row.invalid < 0 || row.failed < 0 || row.abandoned < 0
                || row.trained < 0)
                return false;
            found.push_back(row);
            return true;
        });
}

Result<CandidateRows> RunReader::rows(const IdRange& ids, bool hasExtraction,
                                      const Completion& complete) const
{
    return m_connection->guarded<CandidateRows>([&]() -> Result<CandidateRows> {
        Selection<CandidateResult> rows(m_connection->database, candidateTable(),
                                        m_connection->schema, kCandidatesOfRange);
        rows.bind(1, ids.first);
        rows.bind(2, ids.last);
        CandidateRows candidates;
        std::optional<std::int64_t> previous;
        while (rows.next()) {
            const std::int64_t id = rows.key();
            if (!candidates.add(rows))
                return m_connection->damaged("candidate " + std::to_string(id) + " is damaged");
            // A damaged tree that leads back would never end.
            if (id < ids.first || id > ids.last || (previous && id <= *previous))
                return m_connection->damaged("its candidates are out of order");
            previous = id;
            CandidateResult& candidate = candidates.back();
            if (!hasExtraction)
                candidate.heldBackAccuracy.reset();
            if (complete)
                complete(candidate);
        }
        return candidates;
    });
}

Result<bool> RunReader::isExtracted() const
{
    return m_connection->guarded<bool>(
        [this]() -> Result<bool> { return hasExtraction(m_connection->database); });
}

Result<std::vector<evaluate::CandidatePtr>> RunReader::candidates(std::uint64_t from,
                                                                  const Completion& complete) const
{
    const Result<bool> extracted = isExtracted();
    if (!extracted)
        return extracted.error();
    auto found = rows({static_cast<std::int64_t>(from)}, *extracted, complete);
    if (!found)
        return found.error();
    return std::move(*found).givenOut(*extracted);
}

std::optional<RunReader> RunReader::beside() const
{
    Connection& held = *m_connection;
    if (!held.isHeld)
        return std::nullopt;
    auto database = openBeside(held.database, held.path);
    if (!database)
        return std::nullopt;
    return RunReader(
        std::make_unique<Connection>(held.path, std::move(*database), held.stop));
}

Result<IdRange> RunReader::ids() const
{
    return m_connection->guarded<IdRange>([this]() -> Result<IdRange> {
        RowStatement ends(m_connection->database,
                          "SELECT (SELECT min(id) FROM candidates WHERE id >= 0), "
                          "(SELECT max(id) FROM candidates)");
        if (!ends.next() || !Cell(ends.value(0)).isInteger())
            return IdRange{};
        return IdRange{Cell(ends.value(0)).integer(), Cell(ends.value(1)).integer()};
    });
}

std::vector<evaluate::CandidatePtr>
RunReader::readableCandidates(const Completion& complete) const
{
    m_connection->limit.begin();
    CandidateRows rows = readableRows(m_connection->database, m_connection->schema,
                                      m_connection->limit);
    bool isExtracted = true; // where that cannot be read either, all is shown that can be
    try {
        isExtracted = hasExtraction(m_connection->database);
    } catch (const SQLite::Exception&) {
    }
    rows.forEach([&](CandidateResult& candidate) {
        if (!isExtracted)
            candidate.heldBackAccuracy.reset();
        if (complete)
            complete(candidate);
    });
    return std::move(rows).givenOut(isExtracted);
}

std::map<std::uint64_t, double> RunReader::earlyScores() const
{
    m_connection->limit.begin();
    std::map<std::uint64_t, double> scores;
    readableRows(m_connection->database, m_connection->schema, m_connection->limit)
        .forEach([&scores](const CandidateResult& one) {
            if (one.heldBackAccuracy && one.source == evaluate::Source::Trained
                && one.standing == search::Standing::Valid)
                scores.emplace(one.id, *one.heldBackAccuracy);
        });
    return scores;
}

Result<std::map<std::uint64_t, std::vector<train::EpochRecord>>> RunReader::learningCurves() const
{
    using Found = std::map<std::uint64_t, std::vector<train::EpochRecord>>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        Selection<CurveRow> rows(m_connection->database, curveTable(), m_connection->schema);
        Found found;
        while (rows.next()) {
            auto row = rows.row();
            if (!row || !found.emplace(row->candidate, std::move(row->epochs)).second)
                return m_connection->damaged("a learning curve is damaged");
        }
        return found;
    });
}

Result<std::vector<train::EpochRecord>> RunReader::learningCurve(std::uint64_t candidate) const
{
    using Found = std::vector<train::EpochRecord>;
    return m_connection->guarded<Found>([&]() -> Result<Found> {
        Selection<CurveRow> rows(m_connection->database, curveTable(), m_connection->schema,
                                 "WHERE candidate = ?1");
        rows.bind(1, static_cast<std::int64_t>(candidate));
        if (!rows.next())
            return Found{};
        auto row = rows.row();
        if (!row)
            return m_connection->damaged("the learning curve of candidate "
                                         + std::to_string(candidate) + " is damaged");
        return std::move(row->epochs);
    });
}

Result<std::map<std::uint64_t, evaluate::WeightsPtr>> RunReader::allWeights() const
{
    using Found = std::map<std::uint64_t, evaluate::WeightsPtr>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        Selection<WeightsRow> rows(m_connection->database, weightsTable(), m_connection->schema);
        Found found;
        while (rows.next()) {
            auto row = rows.row();
            if (!row || !found.emplace(row->candidate, std::move(row->weights)).second)
                return m_connection->damaged("weights are damaged");
        }
        return found;
    });
}

Result<evaluate::WeightsPtr> RunReader::weights(std::uint64_t candidate) const
{
    using Found = evaluate::WeightsPtr;
    return m_connection->guarded<Found>([&]() -> Result<Found> {
        Selection<WeightsRow> rows(m_connection->database, weightsTable(), m_connection->schema,
                                   "WHERE candidate = ?1");
        rows.bind(1, static_cast<std::int64_t>(candidate));
        if (!rows.next())
            return Found{};
        auto row = rows.row();
        if (!row)
            return m_connection->damaged("the weights of candidate " + std::to_string(candidate)
                                         + " are damaged");
        SQLite::Statement parameters(m_connection->database,
                                     "SELECT parameters FROM candidates WHERE id = ?1");
        parameters.bind(1, static_cast<std::int64_t>(candidate));
        if (!parameters.executeStep()
            || static_cast<std::int64_t>(row->weights->size())
                != parameters.getColumn(0).getInt64())
            return m_connection->damaged("the weights of candidate " + std::to_string(candidate)
                                         + " do not fit its architecture");
        return std::move(row->weights);
    });
}

Result<std::vector<evaluate::RepeatedTraining>> RunReader::repeatedTrainings() const
{
    using Found = std::vector<evaluate::RepeatedTraining>;
    return m_connection->all<Found>(
        repeatedTable(), {}, "its repeated trainings are damaged",
        [](Found& found, evaluate::RepeatedTraining row) {
            if (!isAccuracy(row.training.selectionAccuracy)
                || !isAccuracy(row.training.heldBackAccuracy))
                return false;
            found.push_back(std::move(row));
            return true;
        });
}

Result<std::optional<evaluate::ExtractionResult>> RunReader::extraction() const
{
    using Found = std::optional<evaluate::ExtractionResult>;
    return m_connection->guarded<Found>([this] {
        return extractionIn(m_connection->database, m_connection->schema,
                            m_connection->path.string());
    });
}

Result<std::map<std::string, std::string>> RunReader::documents() const
{
    using Found = std::map<std::string, std::string>;
    return m_connection->all<Found>(documentTable(), {}, "a document is damaged",
                                    [](Found& found, Document row) {
                                        return found
                                            .emplace(std::move(row.name), std::move(row.json))
                                            .second;
                                    });
}

} // namespace splitscape::store
