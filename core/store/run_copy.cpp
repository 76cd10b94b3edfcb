// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_copy.h"

#include "core/base/pending_file.h"
#include "core/store/connection.h"
#include "core/store/run_file.h"
#include "core/store/run_lock.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

namespace splitscape::store {

Result<void> copyRun(const std::filesystem::path& run, const std::filesystem::path& place)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(run, place, ignored))
        return {};
    auto database = openRunFile(run);
    if (!database)
        return database.error();
    const Result<RunLock> lock = RunLock::acquire(place);
    if (!lock)
        return lock.error();
    Result<PendingFile> unnamed = PendingFile::create(place);
    if (!unnamed)
        return unnamed.error();
    unnamed->closeHandle();
    try {
        SQLite::Statement copy(*database, "VACUUM INTO ?");
        copy.bind(1, unnamed->place().string());
        copy.exec();
    } catch (const SQLite::Exception& failure) {
        return writeFailure(place, failure);
    }
    for (const char* const companion : {"-wal", "-shm", "-journal"}) // an old log of that name
        std::filesystem::remove(place.string() + companion, ignored);
    return unnamed->commit();
}

} // namespace splitscape::store
