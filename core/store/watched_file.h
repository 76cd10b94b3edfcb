// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <sys/stat.h>

namespace splitscape::store {

/// The file of a run while it is written, and its log, whatever becomes of their names.
class WatchedFile {
public:
    /// Both are there.
    explicit WatchedFile(std::filesystem::path path);
    ~WatchedFile();
    WatchedFile(const WatchedFile&) = delete;
    WatchedFile& operator=(const WatchedFile&) = delete;

    /// Whether its name still leads to it.
    [[nodiscard]] bool isInPlace() const;
    /// Notes size and time of the last change, after a change of our own.
    void remember();
    /// Whether nobody has changed it since remember().
    [[nodiscard]] bool isAsRemembered() const;
    /// What became of a file that is not in its place, to complete a sentence.
    [[nodiscard]] std::string whatBecameOfIt() const;
    /// Once nobody writes any more to a file that is not in its place: its log goes after it, or
    /// away, since it would be taken for that of another file under the old name.
    void takeLogAlong() const;

private:
    /// Where the file is now; nothing where it was deleted.
    [[nodiscard]] std::optional<std::filesystem::path> present() const;

    std::filesystem::path m_path;
    int m_file; ///< O_PATH: closing it leaves SQLite's locks on the file alone
    int m_log; ///< the same; -1 where there is none
    struct stat m_remembered { };
};

} // namespace splitscape::store
