// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace splitscape {

/// A new file beside another place, under a name that nobody can foresee and that nothing had
/// before (a link that was prepared there is not followed). It takes the name of that place when it
/// is whole; otherwise it goes with this object.
class PendingFile {
public:
    /// An empty file for `target`. Errors: CannotWrite, also where the target is a folder; DiskFull.
    [[nodiscard]] static Result<PendingFile> create(const std::filesystem::path& target);
    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&& other) noexcept;
    ~PendingFile();

    /// Where it is until then.
    [[nodiscard]] const std::filesystem::path& place() const { return m_place; }
    /// Adds to its end. Errors: CannotWrite, DiskFull.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Gives up this object's handle, for who opens the file anew (SQLite would lose its locks when
    /// it is closed later). Nothing may be written afterwards.
    void closeHandle();
    /// Puts it on the disk and gives it the name, whose old file it replaces; that, too, is on the
    /// disk when this returns. Errors: CannotWrite, DiskFull; the old file is then as it was.
    [[nodiscard]] Result<void> commit();

private:
    PendingFile(std::filesystem::path target, std::filesystem::path place, int descriptor);
    void discard();

    std::filesystem::path m_target;
    std::filesystem::path m_place; ///< empty once it has its name
    int m_descriptor = -1;
};

/// Puts the names in the folder of a file on the disk, as far as the file system can.
void syncFolderOf(const std::filesystem::path& file);

/// Files that appear together: none has its name before all are whole.
class PendingFiles {
public:
    /// Writes one of them; where it is until commit(). Errors: those of PendingFile.
    [[nodiscard]] Result<std::filesystem::path> add(const std::filesystem::path& target,
                                                    std::string_view bytes);
    /// Gives all of them their names. Errors: those of PendingFile::commit.
    [[nodiscard]] Result<void> commit();

private:
    std::vector<PendingFile> m_files;
};

} // namespace splitscape
