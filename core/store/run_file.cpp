// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_file.h"

#include "core/base/files.h"
#include "core/store/connection.h"
#include "core/store/run_lock.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace splitscape::store {

namespace {

// SQLite's own lock around every call would take as long as the reading: a connection is used by one
// thread at a time.
constexpr int kReading = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};
// Places in the header; numbers are big-endian                                   [SqliteFormat]
constexpr std::size_t kPageSizeOffset = 16; // two bytes, 1 stands for 65536
constexpr std::size_t kPagesOffset = 28;
constexpr std::size_t kVersionOffset = 60; // user_version
constexpr std::size_t kApplicationOffset = 68; // application_id
// A header that claims more is not believed, and a longer file is not copied.
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 40;
constexpr std::uint64_t kLargestCopy = std::uint64_t{1} << 31;

using Header = std::array<char, kHeaderBytes>;

std::int32_t bigEndianAt(const Header& header, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(header[offset + i]);
    return static_cast<std::int32_t>(value);
}

// The first bytes of the file, by the handle that SQLite has: closing another one would give up the
// locks that a connection of this process holds on the same file [SqliteLocking].
Result<Header> headerOf(SQLite::Database& database, const std::filesystem::path& path,
                        std::uint64_t size)
{
    Header header{};
    sqlite3_file* file = nullptr;
    const int found
        = sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || file == nullptr || file->pMethods == nullptr)
        return Error{ErrorCode::FileUnreadable, path.string(), "reading failed"};
    const int read = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return Error{ErrorCode::FileUnreadable, path.string(), "reading failed"};
    if (size < kSqliteMagic.size()
        || std::string_view(header.data(), kSqliteMagic.size()) != kSqliteMagic)
        return Error{ErrorCode::FileFormatUnknown, path.string(), "it is no Splitscape study"};
    if (size < header.size())
        return Error{ErrorCode::FileTruncated, path.string(), "it ends inside its header"};
    return header;
}

Result<void> checkHeader(const Header& header, const std::filesystem::path& path)
{
    if (bigEndianAt(header, kApplicationOffset) != kApplicationId)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "it is a database of another program"};
    const std::int32_t version = bigEndianAt(header, kVersionOffset);
    if (version < 1 || version > kSchemaVersion)
        return Error{ErrorCode::FileUnsupported, path.string(),
                     "it has schema " + std::to_string(version) + ", this program reads up to "
                         + std::to_string(kSchemaVersion)};
    return {};
}

// Every byte that means something else in an address is written as %41.
std::string uriOf(const std::filesystem::path& path)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char one : path.string()) {
        const auto byte = static_cast<unsigned char>(one);
        if (std::isalnum(byte) != 0 || one == '/' || one == '.' || one == '-' || one == '_') {
            uri += one;
        } else {
            uri += '%';
            uri += kDigits[byte >> 4];
            uri += kDigits[byte & 15];
        }
    }
    return uri;
}

bool hasLog(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path.string() + "-wal", failure);
    return !failure && size > 0;
}

SQLite::Database opened(const std::string& name, std::uint64_t size, int flags)
{
    SQLite::Database database = openConnection(name, flags, kReaderWait_ms);
    const StepLimit limit(database, size, {});
    database.execAndGet("PRAGMA schema_version"); // opening alone reads nothing
    return database;
}

SQLite::Database openAlone(const std::filesystem::path& path)
{
    return opened(uriOf(path) + "?immutable=1", bytesOf(path),
                  kReading | SQLite::OPEN_URI);
}

SQLite::Database openForReading(const std::filesystem::path& path)
{
    try {
        return opened(path.string(), bytesOf(path), kReading);
    } catch (const SQLite::Exception& failure) {
        const int primary = failure.getErrorCode() & 0xff;
        // A writer that was killed in the middle of a change left a journal. Rolling it back needs
        // write access.
        if (primary == SQLITE_READONLY)
            static_cast<void>(opened(path.string(), bytesOf(path), SQLite::OPEN_READWRITE));
        // A file whose writer was killed in log mode wants a log beside it, which cannot be made
        // on a read-only medium. An empty log adds nothing, so the file alone is enough.
        else if (primary != SQLITE_CANTOPEN || hasLog(path))
            throw;
        else
            return openAlone(path);
    }
    return opened(path.string(), bytesOf(path), kReading);
}

// Bytes that the file should have, by its header.
std::uint64_t wholeSize(const Header& header)
{
    const auto byte = [&header](std::size_t offset) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(header[offset]));
    };
    const std::uint64_t pageSize = (byte(kPageSizeOffset) << 8) | byte(kPageSizeOffset + 1);
    const auto pages = static_cast<std::uint32_t>(bigEndianAt(header, kPagesOffset));
    return (pageSize == 1 ? std::uint64_t{65536} : pageSize) * pages;
}

Error cutOff(const std::filesystem::path& path)
{
    return {ErrorCode::FileTruncated, path.string(), "there is no room for a copy to read"};
}

// SQLite refuses a file that is shorter than its header says. A copy that is padded with zeros
// opens, and its other pages can be read. The copy is deleted with the connection.
Result<SQLite::Database> openTruncated(const std::filesystem::path& path, std::uint64_t whole)
{
    std::error_code failure;
    std::string copy
        = (std::filesystem::temp_directory_path(failure) / "splitscape-XXXXXX").string();
    const int descriptor = ::mkstemp(copy.data());
    if (descriptor < 0)
        return cutOff(path);
    ::close(descriptor);
    std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing,
                               failure);
    if (!failure)
        std::filesystem::resize_file(copy, whole, failure); // takes no room on the disk
    std::optional<SQLite::Database> database;
    std::optional<Error> error;
    try {
        if (!failure)
            database.emplace(openAlone(copy));
    } catch (const SQLite::Exception& damage) {
        error = readFailure(path, damage);
    }
    ::unlink(copy.c_str());
    if (failure)
        return cutOff(path);
    if (error)
        return *error;
    return std::move(*database);
}

Result<SQLite::Database> openChecked(const std::filesystem::path& path, std::uint64_t size)
{
    SQLite::Database plain(path.string(), SQLite::OPEN_READONLY, kReaderWait_ms);
    const Result<Header> header = headerOf(plain, path, size);
    if (!header)
        return header.error();
    if (const Result<void> good = checkHeader(*header, path); !good)
        return good.error();
    if (const std::uint64_t whole = wholeSize(*header);
        size < whole && !hasLog(path) && !RunLock::isHeld(path)) {
        if (size > kLargestCopy || whole > kLargestFile)
            return Error{ErrorCode::FileTruncated, path.string(), "its end is cut off"};
        return openTruncated(path, whole);
    }
    return openForReading(path);
}

bool isPlain(SQLite::Database& holding)
{
    const char* const name = sqlite3_db_filename(holding.getHandle(), "main");
    return name != nullptr && sqlite3_uri_boolean(name, "immutable", 0) == 0
        && holding.execAndGet("PRAGMA journal_mode").getString() == "delete";
}

/// Whether the name of a file leads to another one by now, or to none.
bool hasMoved(SQLite::Database& holding)
{
    int moved = 1;
    const int asked
        = sqlite3_file_control(holding.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return asked != SQLITE_OK || moved != 0;
}

} // namespace

std::optional<SQLite::Database> openBeside(SQLite::Database& holding,
                                           const std::filesystem::path& path)
{
    try {
        if (!isPlain(holding))
            return std::nullopt;
        SQLite::Database beside = openConnection(path.string(), kReading, kReaderWait_ms);
        beside.exec("BEGIN");
        beside.execAndGet("PRAGMA schema_version"); // from here on it holds a state too
        if (hasMoved(holding)) // last: up to here the name led to the file that is held
            return std::nullopt;
        return beside;
    } catch (const SQLite::Exception&) { // a writer waits for the first one to end
        return std::nullopt;
    }
}

Result<SQLite::Database> openRunFile(const std::filesystem::path& path)
{
    const Result<std::uint64_t> size = checkReadableFile(path);
    if (!size)
        return size.error();
    try {
        Result<SQLite::Database> database = openChecked(path, *size);
        if (!database)
            return database;
        const StepLimit limit(*database, bytesOf(path), {});
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version < 1 || version > kSchemaVersion || !hasOwnTables(*database, version))
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "its tables are not those of a study"};
        return database;
    } catch (const SQLite::Exception& failure) {
        return readFailure(path, failure);
    }
}

} // namespace splitscape::store
