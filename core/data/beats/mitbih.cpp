// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/mitbih.h"

#include "core/base/text.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "core/data/source_files.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kPaced{"102", "104", "107", "217"};

std::vector<BeatMark> marksOf(const std::vector<Annotation>& annotations, double rate_Hz)
{
    std::vector<BeatMark> marks;
    for (const Annotation& annotation : annotations) {
        const auto kind = beatClass(annotation.symbol);
        if (kind && std::abs(annotation.seconds * rate_Hz) < 1e15)
            marks.push_back({std::llround(annotation.seconds * rate_Hz), *kind});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const BeatMark& a, const BeatMark& b) { return a.sample < b.sample; });
    return marks;
}

std::optional<int> findLead(const WfdbHeader& header, const DatasetSpec& spec)
{
    const auto named = [&](const std::string& name) -> std::optional<int> {
        for (std::size_t i = 0; i < header.channels.size(); ++i)
            if (trimmed(header.channels[i].label) == trimmed(name))
                return static_cast<int>(i);
        return std::nullopt;
    };
    if (const auto lead = named(spec.lead))
        return lead;
    if (spec.fallbackLead.empty() || header.channels.empty())
        return std::nullopt;
    return spec.fallbackLead == "first" ? 0 : named(spec.fallbackLead);
}

std::string leadNames(const WfdbHeader& header)
{
    std::string names;
    for (const WfdbSignal& signal : header.channels)
        names += (names.empty() ? "" : ", ") + signal.label;
    return names;
}

std::vector<std::int64_t> countsOf(const std::vector<BeatMark>& marks)
{
    std::vector<std::int64_t> counts(kBeatClasses.size(), 0);
    for (const BeatMark& mark : marks)
        ++counts[mark.classIndex];
    return counts;
}

struct Lead {
    fs::path header;
    int signal = 0;
};

/// The files that a header names: its signal files, and those of its segments with their headers.
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
        // Segments have no segments; a broken one is reported by who reads its samples.
        if (const auto segment = readWfdbHeader(path); segment && segment->segments.empty())
            addNamedFiles(*segment, files);
    }
}

/// Adds one record to `source` and `leads`, or to what is left out.
Result<void> addRecord(const fs::path& path, const DatasetSpec& spec, BeatSource& source,
                       std::vector<Lead>& leads, std::set<fs::path>& named,
                       const std::stop_token& stop)
{
    auto annotationPath = path;
    annotationPath.replace_extension(".atr");
    std::error_code ignored;
    const std::string name = path.stem().string();
    if (!fs::exists(annotationPath, ignored)) {
        source.leftOut.push_back(
            {name, LeftOutReason::Unreadable, "it has no annotation file", {}});
        return {};
    }
    const auto header = readWfdbHeader(path);
    if (!header)
        return header.error();
    const auto annotations = readWfdbAnnotations(annotationPath, header->rateHz, stop);
    if (!annotations)
        return annotations.error();
    const auto lead = findLead(*header, spec);
    double rate_Hz = header->rateHz;
    if (lead)
        rate_Hz *= header->channels[static_cast<std::size_t>(*lead)].samplesPerFrame;
    if (!(rate_Hz >= 1.0 && rate_Hz <= 1e6))
        return Error{ErrorCode::FileDamaged, path.string(),
                     "its sampling rate is " + formatNumber(rate_Hz) + " Hz"};
    auto marks = marksOf(*annotations, rate_Hz);
    const bool paced = std::find(kPaced.begin(), kPaced.end(), name) != kPaced.end();
    if (paced && !spec.includePaced) {
        source.leftOut.push_back({name, LeftOutReason::Paced, {}, countsOf(marks)});
    } else if (!lead) {
        source.leftOut.push_back(
            {name, LeftOutReason::LeadMissing, leadNames(*header), countsOf(marks)});
    } else {
        source.records.push_back({name, name, rate_Hz, std::move(marks)});
        leads.push_back({path, *lead});
        addNamedFiles(*header, named);
    }
    return {};
}

Result<std::vector<fs::path>> headersAt(const fs::path& path, std::vector<fs::path>& allFiles)
{
    std::error_code ignored;
    const bool single
        = fs::is_regular_file(path, ignored) && endsIn(path.filename().string(), ".hea");
    auto files
        = filesIn(single ? (path.has_parent_path() ? path.parent_path() : fs::path(".")) : path,
                  {".hea", ".atr"}, 0);
    if (!files)
        return files.error();
    std::vector<fs::path> headers;
    for (const fs::path& file : *files) {
        if (single && file.stem() != path.stem())
            continue;
        allFiles.push_back(file);
        if (endsIn(file.filename().string(), ".hea"))
            headers.push_back(file);
    }
    if (headers.empty())
        return Error{ErrorCode::NoRecords, path.string(), "there is no WFDB header (.hea) in it"};
    return headers;
}

Result<std::vector<float>> readLead(const Lead& lead, const std::stop_token& stop)
{
    WfdbSelection selection;
    selection.channels = {lead.signal};
    auto recording = readWfdbRecord(lead.header, selection, stop);
    if (!recording)
        return recording.error();
    if (recording->channels.empty() || recording->channels.front().samples.empty())
        return Error{ErrorCode::FileDamaged, lead.header.string(), "it has no samples"};
    return std::move(recording->channels.front().samples);
}

} // namespace

std::optional<std::uint8_t> beatClass(std::string_view symbol)
{
    constexpr std::array<std::string_view, 5> kSymbols{"NLRej", "AaJS", "VE", "F", "/fQ"};
    if (symbol.size() != 1)
        return std::nullopt;
    for (std::size_t c = 0; c < kSymbols.size(); ++c)
        if (kSymbols[c].find(symbol.front()) != std::string_view::npos)
            return static_cast<std::uint8_t>(c);
    return std::nullopt;
}

Result<BeatSource> mitbihBeats(const DatasetSpec& spec, std::stop_token stop)
{
    BeatSource source;
    source.name = std::string(kMitbihName);
    const auto headers = headersAt(spec.path, source.files);
    if (!headers)
        return headers.error();
    std::vector<Lead> leads;
    std::set<fs::path> named;
    for (const fs::path& header : *headers) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, header.string(), {}};
        if (auto added = addRecord(header, spec, source, leads, named, stop); !added)
            return added.error();
    }
    // Samples change what is prepared as much as headers do, wherever they lie. [WfdbHeader]
    std::error_code ignored;
    for (const fs::path& file : named)
        if (std::find(headers->begin(), headers->end(), file) == headers->end()
            && fs::exists(file, ignored))
            source.files.push_back(file);
    if (source.records.empty()) {
        const bool leadless
            = std::any_of(source.leftOut.begin(), source.leftOut.end(), [](const LeftOut& left) {
                  return left.reason == LeftOutReason::LeadMissing;
              });
        return leadless ? Error{ErrorCode::SignalMissing, spec.path,
                                "no record has the lead \"" + spec.lead + "\""}
                        : Error{ErrorCode::NoRecords, spec.path,
                                "no record in it has annotations that can be used"};
    }
    source.signal = [leads, stop](std::size_t index) { return readLead(leads[index], stop); };
    return source;
}

} // namespace splitscape::data
