// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_file.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace splitscape::ui {

/// The runs the user started, opened or added, with a note on each, kept in one JSON file. Notes
/// are here and not in the runs: opening never changes a finished study.   Thread: one at a time.
class StudyLibrary {
public:
    static constexpr std::size_t kMostNoteCharacters = 2000;
    static constexpr std::size_t kMostRuns = 10000;

    /// The problem with the file that was found, and how it was solved.
    struct Trouble {
        Error error;
        std::filesystem::path aside; ///< where a damaged file is now; empty where it was left alone
    };

    /// Reads `file`. A damaged one is set aside and the library begins empty; one of a newer
    /// program is left as it is, and nothing is saved.
    explicit StudyLibrary(std::filesystem::path file);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const LibraryEntries& entries() const { return m_entries; }
    [[nodiscard]] const LibraryEntry* entry(std::string_view path) const;
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }

    /// Adds a run, or keeps the one that is there; false where the library is full.
    bool add(const std::string& path);
    /// add(), and notes when it was opened.
    bool open(const std::string& path, const std::string& utc);
    /// Brings a removed entry back, with its note.
    bool restore(const std::string& path, const LibraryEntry& entry);
    void remove(const std::string& path);
    /// What is longer than kMostNoteCharacters is cut; line breaks become spaces.
    void setNote(const std::string& path, std::string_view note);
    /// Stores the result of a look at the file; the entry is then neither missing nor a failure.
    void setListing(const std::string& path, const RunListing& listing);
    void setMissing(const std::string& path);
    void setFailure(const std::string& path, const Error& error);

    /// Changes not saved yet, oldest first. mergeIntoLibrary() may save them elsewhere.
    [[nodiscard]] const std::vector<LibraryChange>& unsaved() const { return m_unsaved; }
    /// The first `count` of them are saved now.
    void markSaved(std::size_t count);
    [[nodiscard]] bool canSave() const { return m_canSave; }
    /// Saves here and now. Errors: those of mergeIntoLibrary().
    Result<void> save();

private:
    void change(LibraryChange change);
    [[nodiscard]] LibraryEntry* find(const std::string& path);

    std::filesystem::path m_file;
    LibraryEntries m_entries;
    std::vector<LibraryChange> m_unsaved;
    std::optional<Trouble> m_trouble;
    bool m_canSave = true;
};

} // namespace splitscape::ui
