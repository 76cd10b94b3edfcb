// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/wfdb_source.h"

#include "core/base/text.h"
#include "core/data/beats/wfdb_leads.h"
#include "core/data/beats/wfdb_reports.h"
#include "core/data/channel_names.h"
#include "core/data/databases.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "core/data/recognise.h"
#include "core/data/source_files.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr int kDepth = 3;
constexpr std::array<std::string_view, 4> kPaced{"102", "104", "107", "217"};
/// Marks of what is no beat: rhythm, noise, waves, measurements, comments.          [WfdbAnnot]
constexpr std::string_view kNoBeats = "+~|\"![]x()ptu`'^sT*D=@";
constexpr const char* kUsualEnding = "atr";

/// Goes through the records one by one and collects what is told about them.
class WfdbLister {
public:
    WfdbLister(const DatasetSpec& spec, std::stop_token stop)
        : m_spec(spec)
        , m_stop(std::move(stop))
        , m_endings(spec.labels.files)
        , m_wanted(spec.leads)
    {
        if (m_endings.empty())
            m_endings.emplace_back(kUsualEnding);
        if (m_wanted.empty())
            m_wanted.push_back(spec.lead);
        if (spec.labels.classes.empty())
            return;
        m_source.classNames.clear();
        for (const ClassRule& rule : spec.labels.classes)
            m_source.classNames.push_back(rule.name);
    }

    Result<BeatSource> list()
    {
        auto headers = headersAt();
        if (!headers)
            return headers.error();
        for (const fs::path& header : *headers) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, header.string(), {}};
            addRecord(header);
        }
        forgetSegments();
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_spec.path, {}};
        return m_source.records.empty() ? Result<BeatSource>(nothingUsable()) : finish();
    }

private:
    Result<std::vector<fs::path>> headersAt()
    {
        const fs::path path = m_spec.path;
        if (const fs::path single = wfdbHeaderFor(path); !single.empty())
            return std::vector<fs::path>{single};
        auto headers = filesIn(path, {".hea"}, kDepth);
        if (!headers)
            return headers.error();
        if (headers->empty())
            return Error{ErrorCode::NoRecords, path.string(),
                         "there is no WFDB header (.hea) in it, but " + describe(contentsOf(path))};
        return headers;
    }

    void leaveOut(const std::string& name, LeftOutReason reason, std::string detail,
                  std::vector<std::int64_t> counts = {})
    {
        m_source.leftOut.push_back({name, reason, std::move(detail), std::move(counts)});
    }

    /// Empty where there is none.
    fs::path annotationsOf(const fs::path& header, const std::string& recordName)
    {
        fs::path bare = header;
        bare.replace_extension();
        for (const std::string& given : m_endings) {
            const std::string ending = given.starts_with('.') ? given : "." + given;
            if (const auto found = fileAnyCase(bare.string() + ending))
                return *found;
            // A browser made 100.dat.hea of 100.hea.
            const fs::path other = header.parent_path() / (recordName + ending);
            if (const auto found = fileAnyCase(other); found && !recordName.empty()) {
                m_source.notes.push_back({NoteKind::Repaired, bare.filename().string(),
                                          "its annotations are " + found->filename().string()
                                              + ", by the record name inside its header"});
                return *found;
            }
        }
        return {};
    }

    void addRecord(const fs::path& path)
    {
        const std::string name = path.stem().string();
        const auto header = readWfdbHeader(path);
        if (!header) {
            leaveOut(placeOf(path), LeftOutReason::Unreadable, reasonOf(header.error()));
            return;
        }
        const fs::path annotationPath = annotationsOf(path, header->name);
        if (annotationPath.empty()) {
            ++m_withoutAnnotations;
            m_bare[path.lexically_normal()] = m_source.leftOut.size();
            leaveOut(name, LeftOutReason::Unreadable, withoutAnnotations(path, m_endings));
            return;
        }
        for (const WfdbSegment& segment : header->segments)
            m_segments.insert((path.parent_path() / (segment.name + ".hea")).lexically_normal());
        if (!header->layout.empty())
            m_segments.insert((path.parent_path() / (header->layout + ".hea")).lexically_normal());
        std::vector<std::string> repairs = header->repairs;
        Annotated annotated;
        const auto ticks_Hz = visitWfdbAnnotations(
            annotationPath, header->rateHz,
            [&](const Annotation& one) { take(one, annotated); }, m_stop, &repairs);
        if (!ticks_Hz) {
            leaveOut(name, LeftOutReason::Unreadable,
                     annotationPath.filename().string() + ": " + reasonOf(ticks_Hz.error()));
            return;
        }
        annotated.ticks_Hz = *ticks_Hz;
        for (const auto& [symbol, count] : annotated.unknown)
            m_unknown[symbol] += count;
        for (const std::string& repair : repairs)
            m_source.notes.push_back({NoteKind::Repaired, name, repair});
        addMarked(*header, annotationPath, std::move(annotated));
    }

    /// The segments of a record have no annotations of their own, and are not missed.
    void forgetSegments()
    {
        std::vector<std::size_t> places;
        for (const auto& [path, place] : m_bare)
            if (m_segments.contains(path))
                places.push_back(place);
        std::sort(places.rbegin(), places.rend());
        for (const std::size_t place : places)
            m_source.leftOut.erase(m_source.leftOut.begin() + static_cast<std::ptrdiff_t>(place));
        m_withoutAnnotations -= static_cast<int>(places.size());
    }

    /// What the annotations of a record say of beats.
    struct Annotated {
        std::vector<BeatMark> marks; ///< their samples are ticks of the annotation file
        std::map<std::string, int> unknown;
        std::map<std::string, int> others; ///< marks that are no beats, with the start of their text
        double ticks_Hz = 0.0;
    };

    void take(const Annotation& annotation, Annotated& annotated) const
    {
        if (const auto kind = classOf(annotation.symbol)) {
            annotated.marks.push_back({annotation.sample, *kind});
            return;
        }
        if (annotation.symbol.size() != 1
            || kNoBeats.find(annotation.symbol) == std::string_view::npos)
            ++annotated.unknown[annotation.symbol];
        std::string mark = markOf(annotation);
        if (annotated.others.size() < kMostMarks || annotated.others.contains(mark))
            ++annotated.others[std::move(mark)];
    }

    /// Its name, with its folder where it lies in one.
    [[nodiscard]] std::string placeOf(const fs::path& header) const
    {
        const std::string folder = folderOf(header);
        return folder.empty() ? header.stem().string() : folder + "/" + header.stem().string();
    }
    /// Below the data's folder.
    [[nodiscard]] std::string folderOf(const fs::path& header) const
    {
        const fs::path folder = header.parent_path().lexically_relative(m_spec.path);
        return folder == "." || folder.string().starts_with("..") ? std::string()
                                                                  : folder.generic_string();
    }

    /// Adds a record whose annotations were read, or says why not.
    void addMarked(const WfdbHeader& header, const fs::path& annotationPath,
                   Annotated annotated)
    {
        const std::string name = header.path.stem().string();
        for (const WfdbSignal& signal : header.channels)
            ++m_leadsSeen[std::string(trimmed(signal.label))];
        std::string missing;
        const std::vector<int> leads = findLeads(header, missing);
        int perFrame = 1;
        if (!leads.empty())
            perFrame = header.channels[static_cast<std::size_t>(leads.front())].samplesPerFrame;
        const double rate_Hz = header.rateHz * perFrame;
        const auto frames = leads.empty() ? header.frames : usableFrames(header, leads, m_source.notes);
        BeatRecord record{name, {}, rate_Hz, {}, frames ? *frames * perFrame : 0};
        const std::map<std::string, int> others = std::move(annotated.others);
        record.beats = marksOf(name, std::move(annotated), rate_Hz, record.samples);
        std::vector<std::string> faults;
        for (const FrameRange& gap : framesWithoutSamples(header, leads, faults))
            record.gaps.push_back({gap.first * perFrame, gap.end * perFrame});
        const bool hollow = !record.gaps.empty() && record.gaps.front().first == 0
            && record.gaps.front().end >= record.samples && !leads.empty();
        const bool paced = std::find(kPaced.begin(), kPaced.end(), name) != kPaced.end();
        if (!(rate_Hz >= 1.0 && rate_Hz <= 1e6)) {
            leaveOut(name, LeftOutReason::Unreadable,
                     "its sampling rate is " + formatNumber(rate_Hz) + " Hz");
        } else if (paced && !m_spec.includePaced) {
            leaveOut(name, LeftOutReason::Paced, {}, countsOf(record.beats));
        } else if (leads.empty()) {
            std::vector<std::string> labels;
            for (const WfdbSignal& signal : header.channels)
                labels.push_back(signal.label);
            // With one wanted lead, the reader of this knows which.
            leaveOut(name, LeftOutReason::LeadMissing,
                     (m_wanted.size() > 1 ? "no lead " + missing + "; it has " : "")
                         + listed(labels),
                     countsOf(record.beats));
        } else if (!frames) {
            leaveOut(name, LeftOutReason::Unreadable, reasonOf(frames.error()),
                     countsOf(record.beats));
        } else if (hollow) {
            leaveOut(name, LeftOutReason::Unreadable,
                     "no file holds samples of its lead "
                         + listed(m_wanted)
                         + (faults.empty() ? std::string() : "; " + faults.front()),
                     countsOf(record.beats));
        } else if (record.beats.empty()) {
            leaveOut(name, LeftOutReason::Unreadable, withoutBeats(annotationPath, others));
        } else {
            for (const std::string& fault : faults)
                m_source.notes.push_back({NoteKind::Repaired, name, fault});
            m_source.files.push_back(header.path);
            m_source.files.push_back(annotationPath);
            m_source.records.push_back(std::move(record));
            m_leads.push_back({header.path, leads, *frames});
            addNamedFiles(header, m_named);
        }
    }

    /// Positions of the wanted leads, of one rate; none where one is missing.
    std::vector<int> findLeads(const WfdbHeader& header, std::string& missing)
    {
        std::vector<std::string> labels;
        for (const WfdbSignal& signal : header.channels)
            labels.push_back(signal.label);
        std::vector<int> found;
        for (const std::string& wanted : m_wanted) {
            auto match = findChannel(labels, wanted);
            if (!match && !m_spec.fallbackLead.empty() && !labels.empty())
                match = m_spec.fallbackLead == "first" ? ChannelMatch{0, -1, {}}
                                                       : findChannel(labels, m_spec.fallbackLead);
            if (!match || match->minus >= 0) {
                missing = wanted;
                return {};
            }
            if (!match->spelling.empty())
                ++m_matches[{wanted, match->spelling}];
            found.push_back(match->channel);
        }
        return found;
    }

    std::optional<std::uint8_t> classOf(const std::string& symbol) const
    {
        if (m_spec.labels.classes.empty())
            return beatClass(symbol);
        for (std::size_t c = 0; c < m_spec.labels.classes.size(); ++c) {
            const auto& words = m_spec.labels.classes[c].words;
            if (std::find(words.begin(), words.end(), symbol) != words.end())
                return static_cast<std::uint8_t>(c);
        }
        return std::nullopt;
    }

    /// The beats inside the signal, in order of time.
    std::vector<BeatMark> marksOf(const std::string& name, Annotated annotated, double rate_Hz,
                                  std::int64_t samples)
    {
        std::vector<BeatMark> marks = std::move(annotated.marks);
        std::int64_t beyond = 0;
        auto next = marks.begin();
        for (const BeatMark& mark : marks) {
            const double seconds = static_cast<double>(mark.sample) / annotated.ticks_Hz;
            const double position = seconds * rate_Hz;
            if (!(std::abs(position) < 1e15) || std::llround(position) < 0
                || (samples > 0 && std::llround(position) >= samples))
                ++beyond;
            else
                *next++ = {std::llround(position), mark.classIndex};
        }
        marks.erase(next, marks.end());
        marks.shrink_to_fit();
        if (beyond > 0)
            m_source.notes.push_back(
                {NoteKind::BeyondEnd, name,
                 std::to_string(beyond) + (beyond == 1 ? " beat lies" : " beats lie")
                     + " outside its " + formatNumber(static_cast<double>(samples) / rate_Hz)
                     + " s of signal"});
        const auto isEarlier
            = [](const BeatMark& a, const BeatMark& b) { return a.sample < b.sample; };
        if (!std::is_sorted(marks.begin(), marks.end(), isEarlier))
            std::stable_sort(marks.begin(), marks.end(), isEarlier);
        const auto repeated = std::unique(marks.begin(), marks.end());
        if (const auto count = marks.end() - repeated; count > 0)
            m_source.notes.push_back(
                {NoteKind::NotUsed, name,
                 std::to_string(count) + (count == 1 ? " mark repeats" : " marks repeat")
                     + " another one of the same time"});
        marks.erase(repeated, marks.end());
        return marks;
    }

    std::vector<std::int64_t> countsOf(const std::vector<BeatMark>& marks) const
    {
        std::vector<std::int64_t> counts(m_source.classNames.size(), 0);
        for (const BeatMark& mark : marks)
            ++counts[mark.classIndex];
        return counts;
    }

    [[nodiscard]] Error nothingUsable() const
    {
        const bool leadless = std::any_of(
            m_source.leftOut.begin(), m_source.leftOut.end(),
            [](const LeftOut& left) { return left.reason == LeftOutReason::LeadMissing; });
        const std::string count = std::to_string(m_source.leftOut.size());
        if (leadless) {
            std::vector<std::string> seen;
            for (const auto& [label, records] : m_leadsSeen)
                seen.push_back(label + " (" + std::to_string(records) + ")");
            return {ErrorCode::SignalMissing, m_spec.path,
                    "no record has the lead \"" + listed(m_wanted) + "\"; there are " + listed(seen)
                        + "; name one of them in dataset.lead, or \"first\" in "
                          "dataset.fallback_lead"};
        }
        const LeftOut& first = m_source.leftOut.front();
        const std::string example = first.record + ": " + first.detail;
        if (m_withoutAnnotations == static_cast<int>(m_source.leftOut.size())) {
            const PathContents contents = contentsOf(m_spec.path);
            return {
                ErrorCode::NoRecords, m_spec.path,
                "none of its " + count + (count == "1" ? " record" : " records")
                    + " has the beat annotations that are needed; " + example
                    + (contents.inSubfolders > 0 ? "; the records lie in subfolders" : "")
                    + "; data with one label a record can be read from a CSV of one record a row"};
        }
        return {m_source.leftOut.size() == 1 ? ErrorCode::FileDamaged : ErrorCode::NoRecords,
                m_spec.path,
                "none of its " + count + (count == "1" ? " record" : " records") + " can be used; "
                    + example};
    }

    Result<BeatSource> finish()
    {
        std::vector<RecordingId> ids;
        std::map<std::string, int> uses;
        for (std::size_t i = 0; i < m_source.records.size(); ++i) {
            const BeatRecord& record = m_source.records[i];
            ids.push_back({record.name, folderOf(m_leads[i].header), record.rate_Hz,
                           static_cast<double>(record.samples) / record.rate_Hz});
            ++uses[record.name];
        }
        auto patients = patientsOf(m_spec, ids, m_source.notes, m_stop);
        if (!patients)
            return patients.error();
        for (std::size_t i = 0; i < patients->size(); ++i) {
            BeatRecord& record = m_source.records[i];
            if ((uses[record.name] > 1 || m_spec.split.by == SplitBy::Files) && !ids[i].folder.empty())
                record.name = ids[i].folder + "/" + record.name;
            record.patient = std::move((*patients)[i]);
        }
        m_source.name = titleOf(m_spec, ids);
        // Samples change what is prepared as much as headers do, wherever they lie. [WfdbHeader]
        std::error_code ignored;
        for (const fs::path& file : m_named)
            if (fs::exists(file, ignored))
                m_source.files.push_back(file);
        std::sort(m_source.files.begin(), m_source.files.end());
        m_source.files.erase(std::unique(m_source.files.begin(), m_source.files.end()),
                             m_source.files.end());
        noteMarks();
        std::vector<std::string> names;
        for (const BeatRecord& record : m_source.records)
            names.push_back(record.name);
        m_source.leads = [leads = m_leads, stop = m_stop,
                          names = std::move(names)](std::size_t index, Notes& notes) {
            return readWfdbLeads(leads[index], names[index], notes, stop);
        };
        return std::move(m_source);
    }

    void noteMarks()
    {
        std::vector<std::string> marks;
        for (const auto& [symbol, count] : m_unknown)
            marks.push_back("\"" + symbol + "\" (" + std::to_string(count)
                            + (symbol == "?" ? ", not classified)" : ")"));
        if (!marks.empty())
            m_source.notes.push_back(
                {NoteKind::UnknownSymbols,
                 {},
                 "annotations of no class: " + listed(marks) + " (dataset.labels.classes)"});
        for (const auto& [match, count] : m_matches)
            m_source.notes.push_back({NoteKind::Matched, match.first,
                                      "read from \"" + match.second + "\" in "
                                          + std::to_string(count)
                                          + (count == 1 ? " record" : " records")});
    }

    const DatasetSpec& m_spec;
    std::stop_token m_stop;
    std::vector<std::string> m_endings;
    std::vector<std::string> m_wanted;
    BeatSource m_source;
    std::vector<WfdbLeads> m_leads; ///< [record]
    std::set<fs::path> m_named;
    std::map<std::string, int> m_leadsSeen;
    std::map<std::string, int> m_unknown;
    std::map<std::pair<std::string, std::string>, int> m_matches; ///< wanted and found
    std::map<fs::path, std::size_t> m_bare; ///< headers without annotations, by place in leftOut
    std::set<fs::path> m_segments; ///< headers of segments of other records
    int m_withoutAnnotations = 0;
};

} // namespace

std::optional<std::uint8_t> beatClass(std::string_view symbol)
{
    constexpr std::array<std::string_view, 5> kSymbols{"NLRBej", "AaJSn", "VEr", "F", "/fQ"};
    if (symbol.size() != 1)
        return std::nullopt;
    for (std::size_t c = 0; c < kSymbols.size(); ++c)
        if (kSymbols[c].find(symbol.front()) != std::string_view::npos)
            return static_cast<std::uint8_t>(c);
    return std::nullopt;
}

Result<BeatSource> wfdbBeats(const DatasetSpec& spec, std::stop_token stop)
{
    return WfdbLister(spec, std::move(stop)).list();
}

} // namespace splitscape::data
