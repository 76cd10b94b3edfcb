// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace splitscape::store {

/// Says to other processes that a `.splitscape` file is being written. The lock is the kernel's, on
/// a file of its own beside it (`NAME-lock`), so it goes with the process, however that ends, and
/// never meets the locks that SQLite keeps on the file itself.
class RunLock {
public:
    /// Errors: FileInUse while another writer holds it, in this process or any other; CannotWrite
    /// and DiskFull where the lock file cannot be made.
    [[nodiscard]] static Result<RunLock> acquire(const std::filesystem::path& file);
    /// Whether some writer holds it now; leaves nothing behind.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);

    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&& other) noexcept;
    ~RunLock();

private:
    RunLock(std::filesystem::path lockFile, int descriptor);
    void release();

    std::filesystem::path m_lockFile;
    int m_descriptor = -1;
};

} // namespace splitscape::store
