// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/study_library.h"

#include <algorithm>

namespace splitscape::ui {

namespace {

/// The first `most` characters of UTF-8 text; a character is never cut in two.
std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (begins && ++characters > most)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

} // namespace

StudyLibrary::StudyLibrary(std::filesystem::path file)
    : m_file(std::move(file))
{
    Result<LibraryEntries> entries = readLibrary(m_file);
    if (entries) {
        m_entries = std::move(*entries);
        return;
    }
    m_trouble = Trouble{entries.error(), {}};
    m_canSave = entries.error().code != ErrorCode::FileUnsupported;
    if (!m_canSave)
        return;
    if (const auto aside = setAside(m_file))
        m_trouble->aside = *aside;
    else
        m_canSave = false; // writing would replace what could not be moved away
}

const LibraryEntry* StudyLibrary::entry(std::string_view path) const
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? nullptr : &found->second;
}

LibraryEntry* StudyLibrary::find(const std::string& path)
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? nullptr : &found->second;
}

void StudyLibrary::change(LibraryChange change)
{
    applyChange(change, m_entries);
    m_unsaved.push_back(std::move(change));
}

bool StudyLibrary::add(const std::string& path)
{
    if (find(path))
        return true;
    if (m_entries.size() >= kMostRuns)
        return false;
    change({.kind = LibraryChange::Kind::Add,
            .path = path,
            .note = {},
            .openedUtc = {},
            .listing = {}});
    return true;
}

bool StudyLibrary::open(const std::string& path, const std::string& utc)
{
    if (!add(path))
        return false;
    change({.kind = LibraryChange::Kind::Update,
            .path = path,
            .note = {},
            .openedUtc = utc,
            .listing = {}});
    return true;
}

bool StudyLibrary::restore(const std::string& path, const LibraryEntry& entry)
{
    if (!find(path) && m_entries.size() >= kMostRuns)
        return false;
    change({.kind = LibraryChange::Kind::Add,
            .path = path,
            .note = entry.note,
            .openedUtc = entry.openedUtc,
            .listing = entry.listing});
    if (LibraryEntry* restored = find(path)) {
        restored->isMissing = entry.isMissing;
        restored->failure = entry.failure;
    }
    return true;
}

void StudyLibrary::remove(const std::string& path)
{
    if (find(path))
        change({.kind = LibraryChange::Kind::Remove,
                .path = path,
                .note = {},
                .openedUtc = {},
                .listing = {}});
}

void StudyLibrary::setNote(const std::string& path, std::string_view note)
{
    std::string line = shortened(note, kMostNoteCharacters);
    std::replace(line.begin(), line.end(), '\n', ' ');
    const LibraryEntry* entry = find(path);
    if (entry && entry->note != line)
        change({.kind = LibraryChange::Kind::Update,
                .path = path,
                .note = line,
                .openedUtc = {},
                .listing = {}});
}

void StudyLibrary::setListing(const std::string& path, const RunListing& listing)
{
    LibraryEntry* entry = find(path);
    if (!entry)
        return;
    entry->isMissing = false;
    entry->failure.reset();
    if (entry->listing != listing)
        change({.kind = LibraryChange::Kind::Update,
                .path = path,
                .note = {},
                .openedUtc = {},
                .listing = listing});
}

void StudyLibrary::setMissing(const std::string& path)
{
    if (LibraryEntry* entry = find(path)) {
        entry->isMissing = true;
        entry->failure.reset();
    }
}

void StudyLibrary::setFailure(const std::string& path, const Error& error)
{
    if (LibraryEntry* entry = find(path)) {
        entry->isMissing = false;
        entry->failure = error;
    }
}

void StudyLibrary::markSaved(std::size_t count)
{
    m_unsaved.erase(m_unsaved.begin(),
                    m_unsaved.begin()
                        + static_cast<std::ptrdiff_t>(std::min(count, m_unsaved.size())));
}

Result<void> StudyLibrary::save()
{
    if (m_unsaved.empty() || !m_canSave)
        return {};
    Result<void> saved = mergeIntoLibrary(m_file, m_entries, m_unsaved);
    if (saved)
        m_unsaved.clear();
    return saved;
}

} // namespace splitscape::ui
