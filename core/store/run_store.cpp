// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "core/base/files.h"
#include "core/store/schema.h"
#include "core/store/tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <variant>

namespace splitscape::store {

namespace {

// A commit costs a sync of the disk: at most ten a second, whatever the search delivers.
constexpr auto kCommitPause = std::chrono::milliseconds(100);
constexpr int kBusyTimeout_ms = 5000; // a reader may hold the file while it closes

} // namespace

// Owns the connection, the queue and the thread.
class RunStore::Writer {
public:
    Writer(std::filesystem::path path, const RunOrigin& origin, Options options)
        : m_path(std::move(path))
        , m_options(std::move(options))
        , m_database(m_path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeout_ms)
    {
        m_database.exec("PRAGMA auto_vacuum = INCREMENTAL");
        if (m_options.maximumPages > 0)
            m_database.exec("PRAGMA max_page_count = " + std::to_string(m_options.maximumPages));
        createSchema(m_database);
        insertOrigin(m_database, origin);
        // Only now: a reader finds the application id in the file itself, not in the log.
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = NORMAL");
        m_tables.emplace(m_database);
        ::stat(m_path.c_str(), &m_identity);
        m_thread = std::jthread([this](std::stop_token stop) { run(stop); });
    }

    ~Writer()
    {
        stopThread();
        m_tables.reset();
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
        if (!flushed)
            return flushed;
        try {
            m_tables.reset();
            m_database.exec("PRAGMA incremental_vacuum");
            // One plain file, readable from a read-only medium. Refused while a reader is in it;
            // the log then stays beside the file and nothing is lost.
            m_database.setBusyTimeout(0);
            m_database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
            m_database.tryExec("PRAGMA journal_mode = DELETE");
        } catch (const SQLite::Exception& failure) {
            return writeFailure(m_path, failure);
        }
        return {};
    }

    std::optional<Error> error() const
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

    const std::filesystem::path& path() const { return m_path; }

private:
    void stopThread()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    void run(std::stop_token stop)
    {
        auto lastCommit = std::chrono::steady_clock::now() - kCommitPause;
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, stop, [this] { return !m_queue.empty(); });
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
            const std::optional<Error> error = commit(batch);
            lastCommit = std::chrono::steady_clock::now();
            lock.lock();
            if (error) {
                m_error = error;
                m_queue.clear();
            }
            m_committed += batch.size();
            m_changed.notify_all();
            if (error) {
                lock.unlock();
                if (m_options.onFailure)
                    m_options.onFailure(*error);
                return;
            }
        }
    }

    std::optional<Error> commit(const std::vector<Entry>& batch)
    {
        struct stat now { };
        if (::stat(m_path.c_str(), &now) != 0 || now.st_ino != m_identity.st_ino
            || now.st_dev != m_identity.st_dev)
            return Error{ErrorCode::CannotWrite, m_path.string(),
                         "it was moved or deleted during the run"};
        try {
            SQLite::Transaction transaction(m_database);
            for (const Entry& entry : batch)
                std::visit([this](const auto& one) { m_tables->write(one); }, entry);
            transaction.commit();
        } catch (const SQLite::Exception& failure) {
            return writeFailure(m_path, failure);
        } catch (const std::exception& failure) {
            return Error{ErrorCode::Internal, m_path.string(), failure.what()};
        }
        return {};
    }

    std::filesystem::path m_path;
    Options m_options;
    SQLite::Database m_database; // the writer thread's, after construction
    std::optional<Tables> m_tables; // the same
    struct stat m_identity { };

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

constexpr std::array<const char*, 4> kFileSuffixes{"", "-wal", "-shm", "-journal"};

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
    if (!std::filesystem::exists(path, ignored))
        return {};
    if (!overwrite)
        return Error{ErrorCode::CannotWrite, path.string(), "it exists already"};
    if (!std::filesystem::is_regular_file(path, ignored))
        return Error{ErrorCode::NotAFile, path.string(), "it is not a regular file"};
    return {};
}

Result<std::unique_ptr<RunStore>> RunStore::create(const std::filesystem::path& path,
                                                   const RunOrigin& origin, Options options)
{
    if (const Result<void> place = checkPlace(path, options.overwrite); !place)
        return place.error();
    for (const char* const suffix : kFileSuffixes) {
        std::error_code failure;
        std::filesystem::remove(path.string() + suffix, failure);
        if (failure)
            return writeError(path, failure.value());
    }
    try {
        return std::unique_ptr<RunStore>(
            new RunStore(std::make_unique<Writer>(path, origin, std::move(options))));
    } catch (const SQLite::Exception& failure) {
        std::error_code ignored; // the half-made file is ours: there was nothing before
        for (const char* const suffix : kFileSuffixes)
            std::filesystem::remove(path.string() + suffix, ignored);
        return writeFailure(path, failure);
    }
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

void RunStore::add(evaluate::ExtractionResult extraction, std::vector<std::uint64_t> keptWeights)
{
    m_writer->add(AddExtraction{std::move(extraction), std::move(keptWeights)});
}

Result<void> RunStore::flush()
{
    return m_writer->flush();
}

Result<void> RunStore::finish(RunEnding ending)
{
    m_writer->add(std::move(ending));
    return m_writer->close();
}

std::optional<Error> RunStore::error() const
{
    return m_writer->error();
}

const std::filesystem::path& RunStore::path() const
{
    return m_writer->path();
}

} // namespace splitscape::store
