// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messages.h"

#include "core/base/safe_text.h"
#include "ui/text/sentences.h"

#include <ostream>

namespace splitscape::cli {

std::string sentenceOf(const Error& error)
{
    return visible(ui::sentence(error).toStdString());
}

int report(const Streams& streams, const Error& error)
{
    streams.err << "splitscape-cli: " << sentenceOf(error) << '\n';
    if (error.code == ErrorCode::UsageInvalid)
        return UsageError;
    return error.code == ErrorCode::Cancelled ? Interrupted : BadInput;
}

int report(const Streams& streams, const Problems& problems)
{
    int code = Done;
    for (const Error& problem : problems) {
        const int one = report(streams, problem);
        code = code == Done ? one : code;
    }
    return code;
}

void noteProtection(const Streams& streams, bool hasChecksums, const std::string& file)
{
    if (!hasChecksums)
        note(streams,
             file + " is of an earlier version and has no checksums, so a changed byte in it may "
             "go unnoticed; resuming the run, or `splitscape-cli recover`, adds them");
}

void note(const Streams& streams, const std::string& text)
{
    streams.err << "splitscape-cli: " << visible(text) << '\n';
}

} // namespace splitscape::cli
