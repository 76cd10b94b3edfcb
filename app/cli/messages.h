// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"

#include <string>

namespace splitscape::cli {

/// The error's sentence, as UTF-8.
[[nodiscard]] std::string sentenceOf(const Error& error);

/// Writes "splitscape-cli: SENTENCE" to err and returns the exit code that suits: UsageError for
/// UsageInvalid, Interrupted for Cancelled, else BadInput.
int report(const Streams& streams, const Error& error);

/// Reports every problem, one line each; the code of the first.
int report(const Streams& streams, const Problems& problems);

/// Says of a file without checksums that a changed byte in it may go unnoticed; of others nothing.
void noteProtection(const Streams& streams, bool hasChecksums,
                    const std::string& file = "the file");

/// A message that is no failure.
void note(const Streams& streams, const std::string& text);

} // namespace splitscape::cli
