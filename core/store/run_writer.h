// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/run_lock.h"
#include "core/store/run_store.h"
#include "core/store/tables.h"
#include "core/store/watched_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace splitscape::store {

inline constexpr int kBusyTimeout_ms = 5000; // a reader may hold the file while it closes

/// Throws SQLite::Exception.
/// @param maximumPages  see RunStore::Options
[[nodiscard]] SQLite::Database openForWriting(const std::filesystem::path& path, int maximumPages);

/// A file without a log is readable from a read-only medium. Refused while a reader is in it; the
/// log then stays beside the file and nothing is lost.
void leaveOneFile(SQLite::Database& database);

/// Owns the lock, the connection, the queue and the thread.
class RunStore::Writer {
public:
    /// `prepare` brings the tables into shape before anything is written.
    Writer(std::filesystem::path path, RunLock lock, Options options,
           const std::function<void(SQLite::Database&)>& prepare);
    ~Writer();
    void add(Entry entry);
    [[nodiscard]] Result<void> flush();

    /// After the last entry, on the calling thread: the writer has nothing left to do.
    [[nodiscard]] Result<void> close();
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    using Clock = std::chrono::steady_clock;

    // Why nothing can be written any more, if so. A file that somebody changed is read again as a
    // whole: a new date, or a log that a tool moved into it, takes nothing away. One that cannot be
    // read now is looked at again later.
    [[nodiscard]] std::optional<Error> whatBecameOfTheFile();

    // The same at the end, when there is no later. The log of a file that could not be read stays
    // beside it: what was found is in there.
    [[nodiscard]] std::optional<Error> whatBecameInTheEnd();

    // Closes a file that is not in its place any more, and leaves nothing under its old name; or
    // one that another program wrote, and leaves it as that program did.
    void leaveLostFile();
    void stopThread();
    void run(std::stop_token stop);
    void endWriting(std::unique_lock<std::mutex>& lock, const Error& error);

    // Without room for everything, keep what fits.
    [[nodiscard]] std::optional<Error> commitOneByOne(std::vector<Entry>& batch);
    [[nodiscard]] std::optional<Error> commit(const std::vector<Entry>& batch);

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

} // namespace splitscape::store
