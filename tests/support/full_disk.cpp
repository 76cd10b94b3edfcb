// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test (LD_PRELOAD): once it has written FULL_DISK_BYTES to files
// below FULL_DISK_FOLDER, every further write there says that no space is left. A disk really full
// would need root to mount one.
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long long> written{0};

/// Whether the file behind the descriptor lies on the full disk, with no room for `bytes` more.
bool isFull(int file, std::size_t bytes)
{
    const char* folder = std::getenv("FULL_DISK_FOLDER");
    const char* limit = std::getenv("FULL_DISK_BYTES");
    char path[4096];
    const ::ssize_t length
        = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof path);
    if (!folder || !limit || length < static_cast<::ssize_t>(std::strlen(folder))
        || std::strncmp(path, folder, std::strlen(folder)) != 0)
        return false;
    const auto more = static_cast<long long>(bytes);
    if (written + more > std::atoll(limit)) {
        errno = ENOSPC;
        return true;
    }
    written += more;
    return false;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

::ssize_t write(int file, const void* bytes, std::size_t count)
{
    return isFull(file, count) ? -1 : real<decltype(write)>("write")(file, bytes, count);
}

::ssize_t writev(int file, const ::iovec* parts, int count)
{
    std::size_t bytes = 0;
    for (int i = 0; i < count; ++i)
        bytes += parts[i].iov_len;
    return isFull(file, bytes) ? -1 : real<decltype(writev)>("writev")(file, parts, count);
}

::ssize_t pwrite(int file, const void* bytes, std::size_t count, ::off_t offset)
{
    return isFull(file, count) ? -1 : real<decltype(pwrite)>("pwrite")(file, bytes, count, offset);
}

::ssize_t pwrite64(int file, const void* bytes, std::size_t count, ::off64_t offset)
{
    return isFull(file, count) ? -1
                               : real<decltype(pwrite64)>("pwrite64")(file, bytes, count, offset);
}
}
