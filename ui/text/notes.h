// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/notes.h"

#include <QString>
#include <QStringList>

namespace splitscape::ui {

/// What the notes of a kind have in common, as a heading: "Left out".
[[nodiscard]] QString noteHeading(data::NoteKind kind);

/// "102: it has not the wanted lead"; the subject is left away where there is none.
[[nodiscard]] QString noteText(const data::Note& note);

/// Headings each followed by its notes, indented by two blanks; at most `most` notes of a kind,
/// then how many more there are.
[[nodiscard]] QStringList noteLines(const data::Notes& notes, int most = 30);

/// A sentence without the fields of a study file in it: "(dataset.csv.label)" goes, elsewhere a
/// field has its name in the window. For the window and reports; a command line names the fields.
[[nodiscard]] QString withoutFieldPaths(QString sentence);

} // namespace splitscape::ui
