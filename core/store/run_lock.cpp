// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_lock.h"

#include "core/base/files.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace splitscape::store {

namespace {

constexpr mode_t kPermissions = 0644;
// isHeld() takes the lock for a moment, which must not look like a writer.
constexpr int kTries = 5;
constexpr auto kPause = std::chrono::milliseconds(20);

std::filesystem::path lockFileOf(const std::filesystem::path& file)
{
    return file.string() + "-lock";
}

int openLockFile(const std::filesystem::path& lockFile, int flags)
{
    return ::open(lockFile.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, kPermissions);
}

// False where the name was given to another file, or to none, since the descriptor was opened.
bool isStillNamed(const std::filesystem::path& lockFile, int descriptor)
{
    struct stat named { };
    struct stat held { };
    return ::stat(lockFile.c_str(), &named) == 0 && ::fstat(descriptor, &held) == 0
        && named.st_dev == held.st_dev && named.st_ino == held.st_ino;
}

} // namespace

Result<RunLock> RunLock::acquire(const std::filesystem::path& file)
{
    const std::filesystem::path lockFile = lockFileOf(file);
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (attempt > 0)
            std::this_thread::sleep_for(kPause);
        const int descriptor = openLockFile(lockFile, O_RDWR | O_CREAT);
        if (descriptor < 0)
            return writeError(file, errno);
        const bool isLocked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const int reason = errno;
        if (isLocked && isStillNamed(lockFile, descriptor))
            return RunLock(lockFile, descriptor);
        ::close(descriptor);
        if (!isLocked && reason != EWOULDBLOCK && reason != EINTR)
            return writeError(file, reason); // a file system without locks
    }
    return Error{ErrorCode::FileInUse, file.string(), "a search is writing to it"};
}

bool RunLock::isHeld(const std::filesystem::path& file)
{
    const int descriptor = openLockFile(lockFileOf(file), O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

RunLock::RunLock(std::filesystem::path lockFile, int descriptor)
    : m_lockFile(std::move(lockFile))
    , m_descriptor(descriptor)
{
}

RunLock::RunLock(RunLock&& other) noexcept
    : m_lockFile(std::move(other.m_lockFile))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

RunLock& RunLock::operator=(RunLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_lockFile = std::move(other.m_lockFile);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

RunLock::~RunLock() { release(); }

void RunLock::release()
{
    if (m_descriptor < 0)
        return;
    if (isStillNamed(m_lockFile, m_descriptor)) // while it is held, so never another writer's
        ::unlink(m_lockFile.c_str());
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace splitscape::store
