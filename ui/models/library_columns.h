// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_entry.h"

#include <QString>
#include <QVariant>
#include <optional>

namespace splitscape::ui {

/// Columns of the list of runs.
enum class LibraryColumn : std::uint8_t {
    Compared, ///< a box to tick, and the letter of the run in the comparison
    Run, ///< name of the file
    Note,
    TestAccuracy,
    Accuracy,
    Energy,
    Budget,
    Outcome,
    Candidates,
    Study,
    Data,
    Date,
    Count
};

/// What is known of a column; words untranslated.
struct LibraryColumnInfo {
    const char* title; ///< empty for the boxes
    const char* tip;
    const char* usual; ///< what it usually holds, for its width
    bool isNumber;
};

[[nodiscard]] const LibraryColumnInfo& infoOf(LibraryColumn column);
[[nodiscard]] QString libraryColumnTitle(const LibraryColumnInfo& info);
[[nodiscard]] QString libraryColumnTip(const LibraryColumnInfo& info);

/// A cell for people, of every column but Compared and Run, which need the whole list.
[[nodiscard]] QString entryText(const LibraryEntry& entry, LibraryColumn column);
/// The same as a number, time or text to sort by; invalid where not known.
[[nodiscard]] QVariant entryValue(const LibraryEntry& entry, LibraryColumn column);

/// "completed", "stopped", ...
[[nodiscard]] QString runStateText(record::RunState state);
/// "90.4 % ± 1.3 %"; an en dash where there is none.
[[nodiscard]] QString testAccuracyText(std::optional<double> mean, std::optional<double> deviation);

} // namespace splitscape::ui
