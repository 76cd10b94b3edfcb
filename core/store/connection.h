// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace SQLite {
class Exception;
}

namespace splitscape::store {

/// How long a reader waits for a file that another program changes.
inline constexpr int kReaderWait_ms = 2000;

/// A connection to a run file. Nothing that stands in the file is executed: triggers, views and
/// unsafe functions are off. It knows row_checksum(). Throws SQLite::Exception.
[[nodiscard]] SQLite::Database openConnection(const std::string& name, int flags,
                                              int busyTimeout_ms);

/// While it lives, it interrupts a statement of a connection after a stop request, and where the
/// statements since the last begin() took more steps than a file of that size can need. It stays at
/// its place in memory, and the connection outlives it.
class StepLimit {
public:
    StepLimit(SQLite::Database& database, std::uint64_t fileBytes, std::stop_token stop);
    ~StepLimit();
    StepLimit(const StepLimit&) = delete;
    StepLimit& operator=(const StepLimit&) = delete;

    void begin() { m_steps = 0; }
    /// The same where the file has another size by now.
    void begin(std::uint64_t fileBytes);
    [[nodiscard]] bool isExceeded() const { return m_steps > m_most; }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    /// Whether it is time to interrupt.
    bool look();

    sqlite3* m_database;
    std::uint64_t m_most;
    std::uint64_t m_steps = 0;
    std::stop_token m_stop;
};

/// Bytes of a file and its log; what cannot be asked counts as nothing.
[[nodiscard]] std::uint64_t bytesOf(const std::filesystem::path& path);

/// The Error for a failure while writing.
[[nodiscard]] Error writeFailure(const std::filesystem::path& path,
                                 const SQLite::Exception& failure);
/// The Error for a failure while reading.
[[nodiscard]] Error readFailure(const std::filesystem::path& path,
                                const SQLite::Exception& failure);

} // namespace splitscape::store
