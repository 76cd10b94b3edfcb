// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace splitscape::test {

/// A disk below SQLite that forgets, when the power goes, what nobody asked it to keep. While this
/// lives, all connections opened go through it. Everything is written as always, and recorded; from
/// the record it makes the files as they are after a power cut at any moment.   Thread: any.
class PowerCut {
public:
    /// What becomes of writes that were not synced. A write of several sectors may lose some.
    enum class Unsynced { AllLost, AllKept, SomeLost };

    /// Records the files in this folder from here on.
    explicit PowerCut(std::filesystem::path folder);
    ~PowerCut();
    PowerCut(const PowerCut&) = delete;
    PowerCut& operator=(const PowerCut&) = delete;

    /// Writes, truncations, deletions and syncs so far.
    [[nodiscard]] std::size_t operations() const;
    /// Makes the files as they are where the power went after that many operations.
    void makeImage(const std::filesystem::path& folder, std::size_t operations, Unsynced unsynced,
                   std::uint64_t seed) const;

    enum class Kind { Write, Truncate, Delete, Sync };
    struct Operation {
        Kind kind = Kind::Sync;
        std::string file; ///< its name in the folder
        std::uint64_t offset = 0; ///< of a write; the new size of a truncation
        std::string bytes;
    };
    void record(Operation operation);
    /// The name of a file in the folder; empty for any other.
    [[nodiscard]] std::string nameOf(const char* path) const;

private:
    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_before; ///< contents at the start
    mutable std::mutex m_mutex; ///< guards m_operations
    std::vector<Operation> m_operations;
};

} // namespace splitscape::test
