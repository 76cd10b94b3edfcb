// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/wfdb_leads.h"

#include "core/data/formats/file_signature.h"
#include "core/data/formats/wfdb_group_reader.h"
#include "core/data/formats/wfdb_groups.h"
#include "core/data/formats/wfdb_record.h"

#include <algorithm>

namespace splitscape::data {

namespace fs = std::filesystem;

namespace {

/// A file that goes on for a second or more behind the stated end: the header may be wrong.
void noteMore(const WfdbHeader& header, const std::vector<int>& leads, Notes& notes)
{
    for (const WfdbGroup& group : groupsOf(header.channels)) {
        const bool wanted = std::any_of(leads.begin(), leads.end(), [&group](int lead) {
            return static_cast<std::size_t>(lead) >= group.firstSignal
                && static_cast<std::size_t>(lead) < group.firstSignal + group.signalCount;
        });
        const auto stored = wanted
            ? framesInFile(header.path.parent_path(), header.channels, group)
            : Result<std::int64_t>(std::int64_t{0});
        if (stored && static_cast<double>(*stored - header.frames) >= header.rateHz)
            notes.push_back({NoteKind::Repaired, header.path.stem().string(),
                             header.channels[group.firstSignal].fileName + " holds "
                                 + std::to_string(*stored)
                                 + " samples per signal, of which those are read that the header "
                                   "states, "
                                 + std::to_string(header.frames)});
    }
}

} // namespace

void addNamedFiles(const WfdbHeader& header, std::set<fs::path>& files)
{
    const fs::path folder = header.path.parent_path();
    if (header.segments.empty()) {
        for (const WfdbSignal& signal : header.channels)
            if (signal.format != 0 && signal.fileName != "~")
                files.insert((folder / signal.fileName).lexically_normal());
        return;
    }
    std::set<std::string> names;
    if (!header.layout.empty())
        names.insert(header.layout);
    for (const WfdbSegment& segment : header.segments)
        names.insert(segment.name);
    names.erase("~");
    for (const std::string& name : names) {
        const fs::path path = folder / (name + ".hea");
        files.insert(path.lexically_normal());
        // Segments have no segments. A broken one is reported when its samples are read.
        if (const auto segment = readWfdbHeader(path); segment && segment->segments.empty())
            addNamedFiles(*segment, files);
    }
}

Result<std::int64_t> usableFrames(const WfdbHeader& header, const std::vector<int>& leads,
                                  Notes& notes)
{
    if (!header.segments.empty())
        return header.frames;
    const std::string name
        = header.channels[static_cast<std::size_t>(leads.front())].fileName;
    const fs::path file = header.path.parent_path() / name;
    const auto there = framesThere(header, leads);
    if (!there) {
        std::error_code ignored;
        if (there.error().code == ErrorCode::FileMissing
            && fs::exists(file.string() + ".gz", ignored))
            return Error{ErrorCode::FileUnsupported, file.string(),
                         "its file " + name + " is there as " + name
                             + ".gz only, unpack it first"};
        return there.error();
    }
    if (*there >= header.frames) {
        noteMore(header, leads, notes);
        return there;
    }
    const FileSignature signature = signatureOf(file);
    if (signature == FileSignature::LfsPointer || signature == FileSignature::Html
        || signature == FileSignature::Gzip)
        return Error{ErrorCode::FileFormatUnknown, file.string(),
                     name + ": " + describe(signature)};
    const std::string shorter = "holds " + std::to_string(*there) + " of the "
        + std::to_string(header.frames) + " samples per signal that the header states";
    if (static_cast<double>(*there) < header.rateHz) // nothing of worth
        return Error{ErrorCode::FileTruncated, file.string(), shorter};
    notes.push_back({NoteKind::Repaired, header.path.stem().string(),
                     name + " " + shorter + ", read up to its end"});
    return there;
}

Result<std::vector<std::vector<float>>> readWfdbLeads(const WfdbLeads& leads,
                                                      const std::string& name, Notes& notes,
                                                      const std::stop_token& stop)
{
    WfdbSelection selection;
    selection.channels = leads.signals;
    selection.strict = false;
    selection.endFrame = leads.frames;
    auto recording = readWfdbRecord(leads.header, selection, stop);
    if (!recording)
        return recording.error();
    for (const std::string& repair : recording->repairs)
        notes.push_back({NoteKind::Repaired, name, repair});
    std::vector<std::vector<float>> signals;
    for (Signal& signal : recording->channels) {
        if (signal.samples.empty())
            return Error{ErrorCode::FileDamaged, leads.header.string(), "it has no samples"};
        if (signal.rateHz != recording->channels.front().rateHz)
            return Error{ErrorCode::FileUnsupported, leads.header.string(),
                         "its leads differ in rate"};
        signals.push_back(std::move(signal.samples));
    }
    return signals;
}

} // namespace splitscape::data
