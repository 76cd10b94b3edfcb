// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watched_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace splitscape::store {

namespace {

int openName(const std::filesystem::path& path)
{
    return ::open(path.c_str(), O_PATH | O_CLOEXEC | O_NOFOLLOW);
}

bool leadsTo(const std::filesystem::path& name, int descriptor)
{
    struct stat named { };
    struct stat held { };
    return descriptor >= 0 && ::stat(name.c_str(), &named) == 0 && ::fstat(descriptor, &held) == 0
        && named.st_dev == held.st_dev && named.st_ino == held.st_ino;
}

} // namespace

WatchedFile::WatchedFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_file(::open(m_path.c_str(), O_PATH | O_CLOEXEC)) // which may be named by a link
    , m_log(openName(m_path.string() + "-wal"))
{
    remember();
}

WatchedFile::~WatchedFile()
{
    for (const int descriptor : {m_file, m_log}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

void WatchedFile::remember() { static_cast<void>(::fstat(m_file, &m_remembered)); }

bool WatchedFile::isAsRemembered() const
{
    struct stat now { };
    return ::fstat(m_file, &now) == 0 && now.st_size == m_remembered.st_size
        && now.st_mtim.tv_sec == m_remembered.st_mtim.tv_sec
        && now.st_mtim.tv_nsec == m_remembered.st_mtim.tv_nsec;
}

bool WatchedFile::isInPlace() const { return leadsTo(m_path, m_file); }

std::optional<std::filesystem::path> WatchedFile::present() const
{
    std::error_code failure;
    const std::filesystem::path now
        = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(m_file), failure);
    if (failure || !leadsTo(now, m_file)) // a deleted one ends in " (deleted)"
        return {};
    return now;
}

std::string WatchedFile::whatBecameOfIt() const
{
    if (const auto now = present())
        return "it was moved to " + now->string()
            + " during the run, and what was found until then is there";
    return "it was deleted or replaced during the run, and what was found is lost with it";
}

void WatchedFile::takeLogAlong() const
{
    const std::filesystem::path log = m_path.string() + "-wal";
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(log, ignored); // SQLite removes that of an empty file
    if (isThere && !leadsTo(log, m_log)) // another file's by now
        return;
    const auto now = present();
    const std::filesystem::path place = now ? now->string() + "-wal" : std::string();
    if (isThere && now && !std::filesystem::exists(place, ignored))
        std::filesystem::rename(log, place, ignored);
    else
        std::filesystem::remove(log, ignored);
    std::filesystem::remove(m_path.string() + "-shm", ignored); // only an index of that log
}

} // namespace splitscape::store
