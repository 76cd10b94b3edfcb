// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <map>
#include <sqlite3.h>
#include <string>

namespace splitscape::store {

namespace {

// Units are in the names. Lists of numbers are blobs of little-endian values: uint32 for a split,
// float64 pairs (loss, accuracy) for a curve, float32 for weights.
constexpr const char* kFirstTables = R"(
CREATE TABLE run (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    specification TEXT NOT NULL,
    seed INTEGER NOT NULL,
    program_version TEXT NOT NULL,
    trainer TEXT NOT NULL,
    dataset_name TEXT NOT NULL,
    dataset_fingerprint TEXT NOT NULL,
    class_names TEXT NOT NULL,
    split_train BLOB NOT NULL,
    split_selection BLOB NOT NULL,
    split_held_back BLOB NOT NULL,
    split_test BLOB NOT NULL,
    started_utc TEXT NOT NULL,
    outcome TEXT,
    error_code INTEGER,
    error_subject TEXT,
    error_detail TEXT,
    duration_s REAL
) STRICT;
CREATE TABLE generations (
    generation INTEGER PRIMARY KEY,
    best_fitness REAL NOT NULL,
    mean_fitness REAL NOT NULL,
    valid INTEGER NOT NULL,
    invalid INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    abandoned INTEGER NOT NULL,
    trained INTEGER NOT NULL,
    duration_s REAL NOT NULL
) STRICT;
CREATE TABLE candidates (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    genome_lengths TEXT NOT NULL,
    genome_channels TEXT NOT NULL,
    lengths TEXT NOT NULL,
    channels TEXT NOT NULL,
    parameters INTEGER NOT NULL,
    macs INTEGER NOT NULL,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    point INTEGER,
    violations INTEGER,
    flash_bytes INTEGER,
    ram_bytes INTEGER,
    edge_macs INTEGER,
    sent_values INTEGER,
    edge_compute_mJ REAL,
    edge_transmit_mJ REAL,
    fog_compute_mJ REAL,
    fog_receive_mJ REAL,
    fitness REAL,
    selection_accuracy REAL,
    best_epoch INTEGER,
    held_back_accuracy REAL,
    duration_s REAL NOT NULL,
    failure_code INTEGER,
    failure_subject TEXT,
    failure_detail TEXT
) STRICT;
CREATE TABLE learning_curves (
    candidate INTEGER PRIMARY KEY REFERENCES candidates (id),
    loss_and_accuracy BLOB NOT NULL
) STRICT;
CREATE TABLE weights (
    candidate INTEGER PRIMARY KEY REFERENCES candidates (id),
    weights BLOB NOT NULL
) STRICT;
CREATE TABLE extraction (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    held_back_accuracy REAL NOT NULL,
    test_accuracy_mean REAL NOT NULL,
    test_accuracy_sd REAL
) STRICT;
CREATE TABLE test_trainings (
    repetition INTEGER PRIMARY KEY,
    seed INTEGER NOT NULL,
    selection_accuracy REAL NOT NULL,
    held_back_accuracy REAL NOT NULL,
    test_accuracy REAL NOT NULL
) STRICT;
CREATE TABLE confusion (
    actual INTEGER NOT NULL,
    predicted INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    PRIMARY KEY (actual, predicted)
) STRICT, WITHOUT ROWID;
)";

constexpr const char* kShortlistTable = R"(
CREATE TABLE shortlist (
    place INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    held_back_accuracy_mean REAL NOT NULL
) STRICT;
)";

// The trainings of extraction, kept with their weights until it is complete.
constexpr const char* kSessionTables = R"(
CREATE TABLE sessions (
    session INTEGER PRIMARY KEY,
    started_utc TEXT NOT NULL,
    program_version TEXT NOT NULL,
    trainer TEXT NOT NULL,
    duration_s REAL NOT NULL
) STRICT;
CREATE TABLE repeated_trainings (
    candidate INTEGER NOT NULL REFERENCES candidates (id),
    repetition INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    selection_accuracy REAL NOT NULL,
    held_back_accuracy REAL NOT NULL,
    weights BLOB NOT NULL,
    PRIMARY KEY (candidate, repetition)
) STRICT, WITHOUT ROWID;
)";

// What a schema adds to the one before it; the position is its number less one.
constexpr std::array<const char*, kSchemaVersion> kSteps{kFirstTables, kShortlistTable,
                                                         kSessionTables};

using Definitions = std::map<std::string, std::string>; // name of a table, its SQL

Definitions definitionsIn(SQLite::Database& database)
{
    Definitions found;
    SQLite::Statement row(database,
                          "SELECT name, type || ' ' || COALESCE(sql, '') FROM sqlite_schema "
                          "WHERE name NOT LIKE 'sqlite|_%' ESCAPE '|'");
    while (row.executeStep())
        found.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
    return found;
}

bool isNearlyFull(const std::filesystem::path& path)
{
    constexpr std::uintmax_t kLeast = 1U << 20;
    std::error_code unknown;
    const std::filesystem::space_info space
        = std::filesystem::space(path.has_parent_path() ? path.parent_path() : ".", unknown);
    return !unknown && space.available < kLeast;
}

void addTables(SQLite::Database& database, int from, int to)
{
    for (int version = from; version < to; ++version)
        database.exec(kSteps[static_cast<std::size_t>(version)]);
    database.exec("PRAGMA user_version = " + std::to_string(to));
}

} // namespace

void createSchema(SQLite::Database& database, int version)
{
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    addTables(database, 0, version);
}

void migrate(SQLite::Database& database)
{
    SQLite::Transaction transaction(database);
    addTables(database, database.execAndGet("PRAGMA user_version").getInt(), kSchemaVersion);
    transaction.commit();
}

bool hasOwnTables(SQLite::Database& database, int version)
{
    SQLite::Database expected(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createSchema(expected, version);
    return definitionsIn(database) == definitionsIn(expected);
}

Error writeFailure(const std::filesystem::path& path, const SQLite::Exception& failure)
{
    const int primary = failure.getErrorCode() & 0xff;
    const std::string name = path.string();
    switch (primary) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, name, "no space is left"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::CannotWrite, name, "it is read-only"};
    case SQLITE_CANTOPEN:
        return {ErrorCode::CannotWrite, name, "it cannot be created there"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, name, "another program is writing to it"};
    case SQLITE_IOERR:
        // What the file system says of a disk that is all but full depends on which of the three
        // files it is asked for.
        if (isNearlyFull(path))
            return {ErrorCode::DiskFull, name, "no space is left"};
        return {ErrorCode::CannotWrite, name, "writing failed"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::FileDamaged, name, failure.what()};
    default:
        return {ErrorCode::Internal, name, failure.what()};
    }
}

Error readFailure(const std::filesystem::path& path, const SQLite::Exception& failure)
{
    const int primary = failure.getErrorCode() & 0xff;
    const std::string name = path.string();
    switch (primary) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return {ErrorCode::FileUnreadable, name, "reading failed"};
    case SQLITE_NOMEM:
        return {ErrorCode::FileUnreadable, name, "there is not enough memory"};
    case SQLITE_READONLY:
        return {ErrorCode::FileUnreadable, name,
                "a change was left half done, which only who may write there can take back"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, name, "another program holds it"};
    default: // a missing table or column, a page that contradicts itself
        return {ErrorCode::FileDamaged, name, failure.what()};
    }
}

} // namespace splitscape::store
