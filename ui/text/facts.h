// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <string>

namespace splitscape::ui {

/// What core states of data and files ("no lead II; it has V1", Error::detail and Note::detail) in
/// the window's language. Core writes facts in English, and files keep them so; factSentences()
/// says what the window can translate, with a place for each of their arguments. Facts that are
/// joined by ";", "," or ":" are translated one by one; a fact of no known sentence stays as it is.
[[nodiscard]] QString factText(const QString& fact);

/// What an error is about (Error::subject) in the window's language: "layer 3", "sleep power".
/// Paths, fields and records stay as they are.
[[nodiscard]] QString subjectText(const QString& subject);

/// factText() for a name that core gives: of a recipe's study, or of made-up data.
[[nodiscard]] std::string nameText(const std::string& name);

/// Fields of a study file that stand behind a fact: " (dataset.csv.label)".
[[nodiscard]] const QRegularExpression& fieldsInBrackets();

/// Every sentence of a fact, "%1" for an argument; in English.
[[nodiscard]] QStringList factSentences();

/// The same of what subjectText() knows.
[[nodiscard]] QStringList subjectSentences();

} // namespace splitscape::ui
