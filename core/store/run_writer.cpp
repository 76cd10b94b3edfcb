// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_writer.h"

#include "core/store/same_rows.h"

#include <exception>
#include <sqlite3.h>
#include <string>
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
// A reader that follows the run is in the file for milliseconds at a time.
constexpr int kClosingTries = 10;
constexpr auto kClosingPause = std::chrono::milliseconds(20);

} // namespace

SQLite::Database openForWriting(const std::filesystem::path& path, int maximumPages)
{
    SQLite::Database database
        = openConnection(path.string(), SQLite::OPEN_READWRITE, kBusyTimeout_ms);
    if (maximumPages > 0)
        database.exec("PRAGMA max_page_count = " + std::to_string(maximumPages));
    return database;
}

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

RunStore::Writer::Writer(std::filesystem::path path, RunLock lock, Options options,
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

RunStore::Writer::~Writer()
{
    stopThread();
    m_tables.reset();
    leaveLostFile();
}

void RunStore::Writer::add(Entry entry)
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

Result<void> RunStore::Writer::flush()
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

Result<void> RunStore::Writer::close()
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

std::optional<Error> RunStore::Writer::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::optional<Error> RunStore::Writer::whatBecameOfTheFile()
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

std::optional<Error> RunStore::Writer::whatBecameInTheEnd()
{
    m_nextLook = {};
    auto lost = whatBecameOfTheFile();
    if (m_isSpoilt || !m_watched->isAsRemembered())
        sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return lost;
}

void RunStore::Writer::leaveLostFile()
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

void RunStore::Writer::stopThread()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void RunStore::Writer::run(std::stop_token stop)
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
        m_changed.wait_until(lock, stop, lastCommit + kCommitPause, [this] { return m_flushing; });
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

void RunStore::Writer::endWriting(std::unique_lock<std::mutex>& lock, const Error& error)
{
    m_error = error;
    m_queue.clear();
    m_changed.notify_all();
    lock.unlock();
    if (m_options.onFailure)
        m_options.onFailure(error);
}

std::optional<Error> RunStore::Writer::commitOneByOne(std::vector<Entry>& batch)
{
    std::vector<Entry> one(1);
    for (Entry& entry : batch) {
        one.front() = std::move(entry);
        if (auto error = commit(one))
            return error;
    }
    return {};
}

std::optional<Error> RunStore::Writer::commit(const std::vector<Entry>& batch)
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

} // namespace splitscape::store
