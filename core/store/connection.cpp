// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/row_checksum.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace splitscape::store {

namespace {

constexpr int kStepsBetweenLooks = 10'000; // of SQLite's machine: about a millisecond
// A row takes some hundred steps and at least as many bytes. A damaged tree that leads in circles
// takes steps without end.
constexpr std::uint64_t kStepsPerByte = 64;
constexpr std::uint64_t kStepsAtLeast = 10'000'000;

std::uint64_t mostSteps(std::uint64_t fileBytes)
{
    return kStepsAtLeast + kStepsPerByte * fileBytes;
}

bool isNearlyFull(const std::filesystem::path& path)
{
    constexpr std::uintmax_t kLeast = 1U << 20;
    std::error_code unknown;
    const std::filesystem::space_info space
        = std::filesystem::space(path.has_parent_path() ? path.parent_path() : ".", unknown);
    return !unknown && space.available < kLeast;
}

} // namespace

SQLite::Database openConnection(const std::string& name, int flags, int busyTimeout_ms)
{
    SQLite::Database database(name, flags, busyTimeout_ms);
    constexpr std::array<std::pair<int, int>, 4> kSettings{
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}};
    for (const auto& [setting, value] : kSettings) {
        if (sqlite3_db_config(database.getHandle(), setting, value, nullptr) != SQLITE_OK)
            throw SQLite::Exception(database.getHandle());
    }
    addRowChecksum(database.getHandle());
    return database;
}

StepLimit::StepLimit(SQLite::Database& database, std::uint64_t fileBytes, std::stop_token stop)
    : m_database(database.getHandle())
    , m_most(mostSteps(fileBytes))
    , m_stop(std::move(stop))
{
    sqlite3_progress_handler(
        m_database, kStepsBetweenLooks,
        [](void* self) { return static_cast<StepLimit*>(self)->look() ? 1 : 0; }, this);
}

StepLimit::~StepLimit() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }

void StepLimit::begin(std::uint64_t fileBytes)
{
    m_most = mostSteps(fileBytes);
    m_steps = 0;
}

bool StepLimit::look()
{
    m_steps += kStepsBetweenLooks;
    return m_stop.stop_requested() || isExceeded();
}

std::uint64_t bytesOf(const std::filesystem::path& path)
{
    std::uint64_t bytes = 0;
    for (const char* const suffix : {"", "-wal"}) {
        std::error_code failure;
        const auto size = std::filesystem::file_size(path.string() + suffix, failure);
        bytes += failure ? 0 : size;
    }
    return bytes;
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
        // On an almost full disk the file system may answer differently for each of the three
        // files it is asked for.
        if (isNearlyFull(path))
            return {ErrorCode::DiskFull, name, "no space is left"};
        return {ErrorCode::CannotWrite, name, "writing failed"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::FileDamaged, name, failure.what()};
    case SQLITE_INTERRUPT: // by the StepLimit
        return {ErrorCode::FileDamaged, name, "changing it does not come to an end"};
    case SQLITE_ERROR:
        if (std::string_view(failure.what()).starts_with("no such")) // a table, a column
            return {ErrorCode::FileDamaged, name, "another program changed it during the run"};
        return {ErrorCode::Internal, name, failure.what()};
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
    case SQLITE_INTERRUPT:
        return {ErrorCode::FileDamaged, name, "reading it does not come to an end"};
    case SQLITE_NOMEM:
        return {ErrorCode::FileUnreadable, name, "there is not enough memory"};
    case SQLITE_READONLY:
        return {ErrorCode::FileUnreadable, name,
                "an interrupted change must be rolled back first, which needs write access to the folder"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, name, "another program holds it"};
    default: // a missing table or column, a page that contradicts itself
        return {ErrorCode::FileDamaged, name, failure.what()};
    }
}

} // namespace splitscape::store
