// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/wfdb_leads.h"

#include "core/data/formats/wfdb_record.h"

namespace splitscape::data {

namespace fs = std::filesystem;

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

Result<std::vector<std::vector<float>>> readWfdbLeads(const WfdbLeads& leads,
                                                      const std::string& name, Notes& notes,
                                                      const std::stop_token& stop)
{
    WfdbSelection selection;
    selection.channels = leads.signals;
    selection.strict = false;
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
