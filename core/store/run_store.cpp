// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "core/base/files.h"
#include "core/base/pending_file.h"
#include "core/store/connection.h"
#include "core/store/run_lock.h"
#include "core/store/same_rows.h"
#include "core/store/schema.h"
#include "core/store/tables.h"
#include "core/store/watched_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <variant>

namespace splitscape::store {

namespace {

// A commit costs a sync of the disk: at most ten a second, whatever the search delivers.
constexpr auto kCommitPause = std::chrono::milliseconds(100);
// How often the log is moved into the file. Not at each commit: a copy that is made while pages
// move may be torn, so they should move rarely.
constexpr auto kCheckpointPause = std::chrono::seconds(2);
// How long another program may have spoilt the file before it is noticed, while nothing is added.
constexpr auto kLookPause = std::chrono::seconds(1);
// A log of that many pages is moved although the last one was lately.
constexpr int kLogPages = 1000;
// What the log keeps of the room it once took.
constexpr std::int64_t kLogBytes = std::int64_t{4} << 20;
constexpr int kBusyTimeout_ms = 5000; // a reader may hold the file while it closes
// A reader that follows the run is in the file for milliseconds at a time.
constexpr int kClosingTries = 10;
constexpr auto kClosingPause = std::chrono::milliseconds(20);

using Clock = std::chrono::steady_clock;

SQLite::Database openForWriting(const std::filesystem::path& path, int maximumPages)
{
    SQLite::Database database
        = openConnection(path.string(), SQLite::OPEN_READWRITE, kBusyTimeout_ms);
    if (maximumPages > 0)
        database.exec("PRAGMA max_page_count = " + std::to_string(maximumPages));
    return database;
}

// A file without a log is readable from a read-only medium. Refused while a reader is in it; the
// log then stays beside the file and nothing is lost.
void leaveOneFile(SQLite::Database& database)
{
    database.setBusyTimeout(0);
    for (int attempt = 0; attempt < kClosingTries; ++attempt) {
        database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
        if (database.tryExec("PRAGMA journal_mode = DELETE") == SQLite::OK)
            return;
        std::this_thread::sleep_for(kClosingPause);
    }
}

} // namespace

// Owns the lock, the connection, the queue and the thread.
class RunStore::Writer {
public:
    /// `prepare` brings the tables into shape before anything is written.
    Writer(std::filesystem::path path, RunLock lock, Options options,
           const std::function<void(SQLite::Database&)>& prepare)
        : m_path(std::move(path))
        , m_options(std::move(options))
        , m_lock(std::move(lock))
        , m_database(openForWriting(m_path, m_options.maximumPages))
    {
        m_limit.emplace(*m_database, bytesOf(m_path), std::stop_token{});
        prepare(*m_database);
        m_database->exec("PRAGMA journal_mode = WAL");
        m_database->exec("PRAGMA synchronous = FULL"); // a commit is on the disk
        m_database->exec("PRAGMA journal_size_limit = " + std::to_string(kLogBytes));
        // In place of SQLite's own, which would move it into a file that nobody has looked at.
        sqlite3_wal_hook(
            m_database->getHandle(),
            [](void* pages, sqlite3*, const char*, int count) {
                *static_cast<int*>(pages) = count;
                return SQLITE_OK;
            },
            &m_logPages);
        m_tables.emplace(*m_database);
        m_watched.emplace(m_path);
        m_thread = std::jthread([this](std::stop_token stop) { run(stop); });
    }

    ~Writer()
    {
        stopThread();
        m_tables.reset();
        leaveLostFile();
    }

    void add(Entry entry)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_error)
                return;
            m_queue.push_back(std::move(entry));
            ++m_added;
        }
        m_changed.notify_all();
    }

    Result<void> flush()
    {
        std::unique_lock lock(m_mutex);
        const std::uint64_t goal = m_added;
        m_flushing = true;
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_committed >= goal || m_error; });
        if (m_error)
            return *m_error;
        return {};
    }

    /// After the last entry, on the calling thread: the writer has nothing left to do.
    Result<void> close()
    {
        const Result<void> flushed = flush();
        stopThread();
        if (!flushed) {
            leaveLostFile();
            return flushed;
        }
        if (const auto lost = whatBecameInTheEnd()) {
            leaveLostFile();
            return *lost;
        }
        try {
            m_tables.reset();
            m_limit->begin(bytesOf(m_path));
            if (m_watched->isAsRemembered()) {
                m_database->tryExec("PRAGMA incremental_vacuum"); // needs room; all is written
                leaveOneFile(*m_database);
            }
        } catch (const SQLite::Exception& failure) {
            return writeFailure(m_path, failure);
        }
        m_limit.reset();
        m_database.reset();
        m_lock.reset();
        return {};
    }

    std::optional<Error> error() const
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

    const std::filesystem::path& path() const { return m_path; }

private:
    // Why nothing can be written any more, if so. A file that somebody changed is read again as a
    // whole: a new date, or a log that a tool moved into it, takes nothing away. One that cannot be
    // read now is looked at again later.
    std::optional<Error> whatBecameOfTheFile()
    {
        const auto lost = [this](std::string why) {
            return Error{ErrorCode::CannotWrite, m_path.string(), std::move(why)};
        };
        if (!m_watched->isInPlace())
            return lost(m_watched->whatBecameOfIt());
        if (m_watched->isAsRemembered())
            return {};
        if (!m_isSpoilt) {
            if (Clock::now() < m_nextLook)
                return {};
            RowsShown shown = RowsShown::Unknown;
            try {
                const std::uint64_t bytes = bytesOf(m_path);
                m_limit->begin(bytes);
                shown = showsRowsOf(*m_database, m_path, bytes);
            } catch (const std::exception&) { // no memory is left to look
            }
            if (shown == RowsShown::Same)
                m_watched->remember();
            else if (shown == RowsShown::Unknown)
                m_nextLook = Clock::now() + kLookPause;
            m_isSpoilt = shown == RowsShown::Others;
        }
        if (m_isSpoilt)
            return lost("another program wrote over it or cut it off during the run, and what was "
                        "found is lost with it");
        return {};
    }

    // The same at the end, when there is no later. The log of a file that could not be read stays
    // beside it: what was found is in there.
    std::optional<Error> whatBecameInTheEnd()
    {
        m_nextLook = {};
        auto lost = whatBecameOfTheFile();
        if (m_isSpoilt || !m_watched->isAsRemembered())
            sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1,
                              nullptr);
        return lost;
    }

    // Closes a file that is not in its place any more, and leaves nothing under its old name; or one
    // that another program wrote, and leaves it as that program did.
    void leaveLostFile()
    {
        if (!m_database)
            return;
        static_cast<void>(whatBecameInTheEnd());
        if (m_watched->isInPlace() && !m_isSpoilt)
            return;
        m_tables.reset();
        m_limit.reset();
        m_database.reset();
        m_watched->takeLogAlong();
    }

    void stopThread()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    void run(std::stop_token stop)
    {
        auto lastCommit = Clock::now() - kCommitPause;
        auto lastCheckpoint = Clock::now();
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait_for(lock, stop, kLookPause, [this] { return !m_queue.empty(); });
            if (m_queue.empty() && !stop.stop_requested()) {
                lock.unlock();
                const std::optional<Error> lost = whatBecameOfTheFile();
                lock.lock();
                if (!lost)
                    continue;
                endWriting(lock, *lost);
                return;
            }
            m_changed.wait_until(lock, stop, lastCommit + kCommitPause,
                                 [this] { return m_flushing; });
            m_flushing = false;
            if (m_queue.empty()) {
                if (stop.stop_requested())
                    return;
                continue;
            }
            std::vector<Entry> batch = std::exchange(m_queue, {});
            lock.unlock();
            std::optional<Error> error = commit(batch);
            if (error && batch.size() > 1)
                error = commitOneByOne(batch);
            lastCommit = Clock::now();
            const bool isDue
                = lastCommit - lastCheckpoint >= kCheckpointPause || m_logPages >= kLogPages;
            if (!error && isDue) {
                error = whatBecameOfTheFile();
                if (!error && m_watched->isAsRemembered()) {
                    m_database->tryExec("PRAGMA wal_checkpoint(PASSIVE)"); // what fails comes next time
                    m_watched->remember();
                }
                lastCheckpoint = Clock::now();
            }
            lock.lock();
            if (error) {
                endWriting(lock, *error);
                return;
            }
            m_committed += batch.size();
            m_changed.notify_all();
        }
    }

    void endWriting(std::unique_lock<std::mutex>& lock, const Error& error)
    {
        m_error = error;
        m_queue.clear();
        m_changed.notify_all();
        lock.unlock();
        if (m_options.onFailure)
            m_options.onFailure(error);
    }

    // Without room for everything, keep what fits.
    std::optional<Error> commitOneByOne(std::vector<Entry>& batch)
    {
        std::vector<Entry> one(1);
        for (Entry& entry : batch) {
            one.front() = std::move(entry);
            if (auto error = commit(one))
                return error;
        }
        return {};
    }

    std::optional<Error> commit(const std::vector<Entry>& batch)
    {
        if (auto lost = whatBecameOfTheFile())
            return lost;
        try {
            SQLite::Transaction transaction(*m_database);
            const std::uint64_t bytes = bytesOf(m_path);
            for (const Entry& entry : batch) {
                m_limit->begin(bytes);
                std::visit([this](const auto& one) { m_tables->write(one); }, entry);
            }
            m_limit->begin(bytes);
            m_tables->writeDuration(Clock::now() - m_start);
            transaction.commit();
        } catch (const SQLite::Exception& failure) {
            const Error error = writeFailure(m_path, failure);
            if (error.code == ErrorCode::FileDamaged) // it was sound when this began
                return Error{ErrorCode::CannotWrite, m_path.string(),
                             "another program changed it or cut it off during the run"};
            return error;
        } catch (const std::exception& failure) {
            return Error{ErrorCode::Internal, m_path.string(), failure.what()};
        }
        return {};
    }

    std::filesystem::path m_path;
    Options m_options;
    std::optional<RunLock> m_lock; // given back last
    std::optional<SQLite::Database> m_database; // the writer thread's, after construction
    std::optional<StepLimit> m_limit; // of every statement there
    std::optional<Tables> m_tables; // the same
    std::optional<WatchedFile> m_watched; // the writer thread's as well
    bool m_isSpoilt = false; // by another program; the same
    Clock::time_point m_nextLook; // at a file that could not be read; the same
    int m_logPages = 0; // after the last commit; the same
    Clock::time_point m_start = Clock::now();

    mutable std::mutex m_mutex; // guards all below but the thread
    std::condition_variable_any m_changed;
    std::vector<Entry> m_queue;
    std::uint64_t m_added = 0;
    std::uint64_t m_committed = 0;
    bool m_flushing = false;
    std::optional<Error> m_error;
    std::jthread m_thread;
};

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

} // namespace

namespace {

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
