// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// What a preparation decided that its user should know. ui/text has a heading for each.
enum class NoteKind {
    LeftOut, ///< a record, or a part of it, gives no samples; the detail says why
    Background, ///< a record without labels was taken as background throughout
    UnknownSymbols, ///< annotations of no known class; their marks and counts
    BeyondEnd, ///< beats or windows outside the signal
    Clipped, ///< a labelled span reached over an end of its recording and was cut there
    Dropped, ///< a labelled span lies outside its recording
    Repaired, ///< the file says something wrong and was read all the same
    Matched, ///< a channel or lead was found under another name
    NotUsed, ///< windows with a gap, or that repeat an earlier recording
    EmptyClass, ///< a class without a sample was left out
    Table, ///< how a table was read: separator, header, label column
    ClassNames, ///< names of classes that were not in the source
    Scale, ///< the range of values is far from what training expects
    Patients, ///< how recordings were joined to patients
    Device ///< whether a device could compute the samples while it records
};
inline constexpr std::array<std::string_view, 15> kNoteKindNames{
    "left-out", "background",  "unknown-symbols", "beyond-end", "clipped",
    "dropped",  "repaired",    "matched",         "not-used",   "empty-class",
    "table",    "class-names", "scale",           "patients",   "device"};

/// One such decision. `subject` is the record, column or class it is about, empty for all of them;
/// `detail` an untranslated fact, as that of an Error.
struct Note {
    NoteKind kind = NoteKind::LeftOut;
    std::string subject;
    std::string detail;
    friend bool operator==(const Note&, const Note&) = default;
};

/// In the order in which they came up; notes of one kind follow each other in a Dataset.
using Notes = std::vector<Note>;

/// [{"kind": "left-out", "subject": "102", "detail": "..."}]
[[nodiscard]] nlohmann::json toJson(const Notes& notes);
/// Entries that are no notes are passed over: a later version may know more kinds.
[[nodiscard]] Notes notesFrom(const nlohmann::json& json);

/// The document of a run file that keeps its notes.
inline constexpr std::string_view kPreparationDocument = "preparation";
[[nodiscard]] std::string toText(const Notes& notes);
/// Nothing of a text that is no JSON.
[[nodiscard]] Notes notesFromText(std::string_view text);

/// Notes of one kind next to each other, each once, otherwise in their order.
void sortByKind(Notes& notes);

} // namespace splitscape::data
