// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_summary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::ui {

/// Tells whether a file is still the one that was read.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modified_us = 0; ///< since 1970, by the clock of the file system

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The facts that the list shows of one run, kept so that its file need not be read.
struct RunListing {
    FileStamp stamp; ///< of the file when it was read
    std::string name; ///< of the study; may be empty
    std::string dataset;
    std::string startedUtc; ///< ISO 8601
    record::RunState state = record::RunState::Interrupted;
    partition::Scenario scenario = partition::Scenario::EdgeEnergy;
    std::optional<double> energyLimit_mJ;
    std::optional<double> energy_mJ; ///< of the best candidate, in the scenario
    std::optional<double> accuracy; ///< of the best candidate on the selection half, 0..1
    std::optional<double> testAccuracy; ///< mean, 0..1
    std::optional<double> testDeviation;
    std::int64_t candidates = 0;
    bool isDamaged = false;

    friend bool operator==(const RunListing&, const RunListing&) = default;
};

[[nodiscard]] RunListing listingOf(const record::RunSummary& summary, const FileStamp& stamp);

/// A run of the library.
struct LibraryEntry {
    std::string note; ///< the user's own words, one line
    std::string openedUtc; ///< ISO 8601; empty where it was only found in a folder
    std::optional<RunListing> listing;
    // Known only while the program runs.
    bool isMissing = false; ///< nothing is at its path
    std::optional<Error> failure; ///< why it could not be read

    friend bool operator==(const LibraryEntry&, const LibraryEntry&) = default;
};

/// By absolute path.
using LibraryEntries = std::map<std::string, LibraryEntry, std::less<>>;

/// Something that happened to one entry. The same changes go into memory and, later, into a file
/// that another window may have changed meanwhile.
struct LibraryChange {
    enum class Kind : std::uint8_t {
        Add, ///< where it is not there yet; the fields given are set
        Update, ///< where it still is there
        Remove
    };
    Kind kind = Kind::Update;
    std::string path;
    std::optional<std::string> note;
    std::optional<std::string> openedUtc;
    std::optional<RunListing> listing;
};

void applyChange(const LibraryChange& change, LibraryEntries& entries);

} // namespace splitscape::ui
