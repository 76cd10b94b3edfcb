// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "core/base/files.h"
#include "core/base/pending_file.h"
#include "core/store/run_writer.h"
#include "core/store/schema.h"

#include <array>
#include <cerrno>
#include <sqlite3.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace splitscape::store {

namespace {

constexpr std::array<const char*, 3> kCompanionSuffixes{"-wal", "-shm", "-journal"};

// A complete file of a run that has found nothing yet. Throws SQLite::Exception.
void makeFile(const std::filesystem::path& path, const RunOrigin& origin, int maximumPages)
{
    SQLite::Database database = openConnection(
        path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeout_ms);
    database.exec("PRAGMA auto_vacuum = INCREMENTAL");
    if (maximumPages > 0)
        database.exec("PRAGMA max_page_count = " + std::to_string(maximumPages));
    SQLite::Transaction transaction(database);
    createSchema(database);
    insertOrigin(database, origin);
    insertSession(database, {origin.startedUtc, origin.programVersion, origin.trainer});
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL"); // now, so that it never happens under its name
}

// Whether an existing file at that place may be replaced.
Result<void> checkFile(const std::filesystem::path& path, bool overwrite)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return {};
    if (!overwrite)
        return Error{ErrorCode::CannotWrite, path.string(), "it exists already"};
    if (!std::filesystem::is_regular_file(path, ignored))
        return Error{ErrorCode::NotAFile, path.string(), "it is not a regular file"};
    return {};
}

} // namespace

// SQLite would report all of these as "unable to open database file".
Result<void> RunStore::checkPlace(const std::filesystem::path& path, bool overwrite)
{
    std::error_code ignored;
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (std::filesystem::is_directory(path, ignored))
        return Error{ErrorCode::NotAFile, path.string(), "it is a folder"};
    if (!std::filesystem::exists(folder, ignored))
        return Error{ErrorCode::CannotWrite, path.string(), "its folder does not exist"};
    if (!std::filesystem::is_directory(folder, ignored))
        return Error{ErrorCode::NotAFolder, folder.string(), "it is a file"};
    if (::access(folder.c_str(), W_OK) != 0)
        return writeError(path, errno);
    if (const Result<void> file = checkFile(path, overwrite); !file)
        return file;
    if (RunLock::isHeld(path))
        return Error{ErrorCode::FileInUse, path.string(), "a search is writing to it"};
    return {};
}

Result<std::unique_ptr<RunStore>> RunStore::create(const std::filesystem::path& path,
                                                   const RunOrigin& origin, Options options)
{
    if (const Result<void> place = checkPlace(path, options.overwrite); !place)
        return place.error();
    Result<RunLock> lock = RunLock::acquire(path);
    if (!lock)
        return lock.error();
    // Check again, now that no other run can take the place.
    if (const Result<void> file = checkFile(path, options.overwrite); !file)
        return file.error();
    Result<PendingFile> unnamed = PendingFile::create(path);
    if (!unnamed)
        return unnamed.error();
    unnamed->closeHandle();
    try {
        makeFile(unnamed->place(), origin, options.maximumPages);
        for (const char* const suffix : kCompanionSuffixes) {
            std::error_code failure; // an old log would be taken for the new file's
            std::filesystem::remove(path.string() + suffix, failure);
            if (failure)
                return writeError(path, failure.value());
        }
        if (const Result<void> named = unnamed->commit(); !named)
            return named.error();
        const auto nothing = [](SQLite::Database&) {};
        return std::unique_ptr<RunStore>(new RunStore(
            std::make_unique<Writer>(path, std::move(*lock), std::move(options), nothing)));
    } catch (const SQLite::Exception& failure) {
        std::error_code ignored;
        for (const char* const suffix : kCompanionSuffixes)
            std::filesystem::remove(unnamed->place().string() + suffix, ignored);
        return writeFailure(path, failure);
    }
}

Result<std::unique_ptr<RunStore>> RunStore::open(const std::filesystem::path& path, RunLock lock,
                                                 const SessionRecord& session, Options options)
{
    const auto begin = [&](SQLite::Database& database) {
        if (!hasOwnTables(database, database.execAndGet("PRAGMA user_version").getInt()))
            throw SQLite::Exception("its tables are not those of a study", SQLITE_CORRUPT);
        migrate(database);
        SQLite::Transaction transaction(database);
        insertSession(database, session);
        transaction.commit();
    };
    try {
        return std::unique_ptr<RunStore>(new RunStore(
            std::make_unique<Writer>(path, std::move(lock), std::move(options), begin)));
    } catch (const SQLite::Exception& failure) {
        return writeFailure(path, failure);
    }
}

Result<void> RunStore::annotate(const std::filesystem::path& path, RunLock lock, Document document)
{
    const RunLock held = std::move(lock);
    try {
        SQLite::Database database = openForWriting(path, 0);
        const int schema = database.execAndGet("PRAGMA user_version").getInt();
        if (schema != kSchemaVersion)
            return Error{ErrorCode::FileUnsupported, path.string(),
                         "it is of an earlier version of the program; `splitscape-cli recover` makes "
                         "one of this version"};
        if (!hasOwnTables(database, schema))
            throw SQLite::Exception("its tables are not those of a study", SQLITE_CORRUPT);
        SQLite::Transaction transaction(database);
        Tables(database).write(document);
        transaction.commit();
        leaveOneFile(database);
    } catch (const SQLite::Exception& failure) {
        return writeFailure(path, failure);
    }
    return {};
}

Result<void> RunStore::settle(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path.string() + "-wal", ignored))
        return {};
    try {
        SQLite::Database database = openForWriting(path, 0);
        const StepLimit limit(database, bytesOf(path), {});
        leaveOneFile(database);
    } catch (const SQLite::Exception& failure) {
        return writeFailure(path, failure);
    }
    return {};
}

RunStore::RunStore(std::unique_ptr<Writer> writer)
    : m_writer(std::move(writer))
{
}

RunStore::~RunStore() = default;

void RunStore::add(evaluate::CandidatePtr candidate, evaluate::WeightsPtr weights)
{
    m_writer->add(AddCandidate{std::move(candidate), std::move(weights)});
}

void RunStore::add(GenerationRecord generation, std::vector<CandidateFitness> fitness)
{
    m_writer->add(AddGeneration{generation, std::move(fitness)});
}

void RunStore::add(evaluate::RepeatedTraining training)
{
    m_writer->add(AddRepeatedTraining{std::move(training)});
}

void RunStore::add(evaluate::ExtractionResult extraction, std::vector<std::uint64_t> keptWeights)
{
    m_writer->add(AddExtraction{std::move(extraction), std::move(keptWeights)});
}

void RunStore::dropWeights(std::vector<evaluate::HeldBackAccuracy> scores)
{
    m_writer->add(DropWeights{std::move(scores)});
}

void RunStore::add(Document document) { m_writer->add(std::move(document)); }

Result<void> RunStore::flush() { return m_writer->flush(); }

Result<void> RunStore::finish(RunEnding ending)
{
    m_writer->add(std::move(ending));
    return m_writer->close();
}

std::optional<Error> RunStore::error() const { return m_writer->error(); }

const std::filesystem::path& RunStore::path() const { return m_writer->path(); }

} // namespace splitscape::store
