// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/edf_source.h"

#include "core/base/text.h"
#include "core/data/channel_names.h"
#include "core/data/databases.h"
#include "core/data/formats/edf.h"
#include "core/data/formats/signal_unit.h"
#include "core/data/recognise.h"
#include "core/data/source_files.h"
#include "core/data/windows/edf_channels.h"
#include "core/data/windows/eeg_windows.h"
#include "core/data/windows/label_files.h"
#include "core/data/windows/timed_tables.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr int kDepth = 3;

struct Described {
    EegRecord record;
    fs::path path;
    std::vector<ChannelMatch> channels;
    bool annotated = false;
    std::optional<double> startClock{}; ///< seconds of the day when it begins
    std::optional<std::int64_t> startDay{}; ///< dayNumber() of that
};

/// Goes through the recordings one by one and collects what is told about them.
class EdfLister {
public:
    EdfLister(const DatasetSpec& spec, std::stop_token stop)
        : m_spec(spec)
        , m_words(spec.labels)
        , m_stop(std::move(stop))
    {
        m_source.classNames = m_words.classNames();
        m_source.hasBackground = m_words.hasBackground();
    }

    Result<EegSource> list()
    {
        auto files = filesAt();
        if (!files)
            return files.error();
        auto labels = LabelFiles::read(m_spec, *files, m_source.notes, m_stop);
        if (!labels)
            return labels.error();
        std::vector<fs::path> recordings;
        for (const fs::path& file : *files) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, file.string(), {}};
            if (isRecording(file) || file == fs::path(m_spec.path)) {
                recordings.push_back(file);
                describe(file, *labels);
            }
        }
        if (std::error_code ignored; fs::is_directory(m_spec.path, ignored))
            for (Note& note : labels->unmatched(recordings))
                m_source.notes.push_back(std::move(note));
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_spec.path, {}};
        if (m_described.empty())
            return nothingUsable(*files);
        return finish();
    }

private:
    static bool isRecording(const fs::path& file)
    {
        const std::string name = file.filename().string();
        return endsIn(name, ".edf") || endsIn(name, ".bdf");
    }

    Result<std::vector<fs::path>> filesAt()
    {
        const fs::path path = m_spec.path;
        std::error_code ignored;
        const bool single = fs::is_regular_file(path, ignored);
        const fs::path folder = !single ? path
            : path.has_parent_path()    ? path.parent_path()
                                        : fs::path(".");
        std::vector<std::string> endings{".edf", ".bdf",    ".seizures", ".csv_bi",
                                         ".tse", ".tse_bi", ".tsv",      ".txt", ".csv"};
        endings.insert(endings.end(), m_spec.labels.files.begin(), m_spec.labels.files.end());
        auto files = filesIn(folder, endings, single ? 0 : kDepth);
        if (files && single) {
            std::erase_if(*files, [&](const fs::path& file) {
                return isRecording(file) && file.filename() != path.filename();
            });
            if (std::none_of(files->begin(), files->end(), isRecording))
                files->push_back(path); // an EDF file of another name
        }
        return files;
    }

    void leaveOut(const std::string& name, LeftOutReason reason, std::string detail)
    {
        m_source.leftOut.push_back({name, reason, std::move(detail), {}});
    }

    /// Below the data's folder.
    [[nodiscard]] std::string folderOf(const fs::path& file) const
    {
        const fs::path folder = file.parent_path().lexically_relative(m_spec.path);
        return folder == "." || folder.string().starts_with("..") ? std::string()
                                                                  : folder.generic_string();
    }

    void describe(const fs::path& file, const LabelFiles& labels)
    {
        const std::string name = file.stem().string();
        const auto header = readEdfHeader(file);
        if (!header) {
            leaveOut(name, LeftOutReason::Unreadable, reasonOf(header.error()));
            return;
        }
        for (const std::string& repair : header->repairs)
            m_source.notes.push_back({NoteKind::Repaired, name, repair});
        Described described{{name, {}, 0.0, 0.0, {}, {}}, file, {}, false};
        if (!chooseChannels(*header, described))
            return;
        described.record.duration_s = static_cast<double>(header->records) * header->recordSeconds;
        std::vector<TimedText> texts;
        if (header->plus && !readAnnotations(described, texts))
            return;
        described.startClock
            = clockSeconds(header->startTime.substr(header->startTime.find(' ') + 1));
        described.startDay = dayNumber(header->startTime.substr(0, header->startTime.find(' ')));
        if (!addLabels(described, labels, std::move(texts)))
            return;
        m_source.files.push_back(file);
        m_described.push_back(std::move(described));
    }

    bool chooseChannels(const EdfHeader& header, Described& described)
    {
        std::vector<std::string> names;
        for (const EdfSignal& signal : header.channels)
            names.push_back(signal.annotations || signal.samplesPerRecord == 0 ? std::string()
                                                                               : signal.label);
        std::vector<std::string> shown = names;
        std::erase(shown, std::string());
        for (const std::string& label : shown)
            ++m_channelsSeen[label];
        for (const std::string& wanted : m_spec.eeg.channels) {
            const auto match = findChannel(names, wanted);
            if (!match) {
                const bool hollow = isHollow(header, wanted);
                leaveOut(described.record.name,
                         hollow ? LeftOutReason::Unreadable : LeftOutReason::LeadMissing,
                         hollow ? "its channel " + wanted + " has no samples"
                                : "no channel " + wanted + "; it has " + listed(shown));
                return false;
            }
            if (match->spelling.empty() && std::count(names.begin(), names.end(), wanted) > 1)
                ++m_twins[wanted];
            if (!sameUnit(header, *match)) {
                leaveOut(described.record.name, LeftOutReason::Unreadable,
                         "the channels of the pair " + wanted + " differ in unit");
                return false;
            }
            const auto& signal = header.channels[static_cast<std::size_t>(match->channel)];
            described.record.rate_Hz = header.rateHz(signal);
            const bool unequal = match->minus >= 0
                && header.rateHz(header.channels[static_cast<std::size_t>(match->minus)])
                    != described.record.rate_Hz;
            if (!(described.record.rate_Hz > 0.0) || unequal) {
                leaveOut(described.record.name, LeftOutReason::Unreadable,
                         unequal ? "the channels of the pair " + wanted + " differ in rate"
                                 : std::string("its records have no length"));
                return false;
            }
            if (!hasRange(header, *match, described.record.name))
                return false;
            if (!match->spelling.empty())
                ++m_matches[{wanted, match->spelling}];
            described.channels.push_back(*match);
        }
        return true;
    }

    /// Whether a channel of that name has no samples.
    static bool isHollow(const EdfHeader& header, const std::string& wanted)
    {
        return std::any_of(header.channels.begin(), header.channels.end(),
                           [&wanted](const EdfSignal& signal) {
                               return signal.samplesPerRecord == 0 && signal.label == wanted;
                           });
    }

    /// Whether the two channels of a pair can be subtracted; a unit that is not stated can.
    static bool sameUnit(const EdfHeader& header, const ChannelMatch& match)
    {
        if (match.minus < 0)
            return true;
        const std::string& one = header.channels[static_cast<std::size_t>(match.channel)].unit;
        const std::string& other = header.channels[static_cast<std::size_t>(match.minus)].unit;
        return one.empty() || other.empty() || unitFactor(other, one);
    }

    /// Whether the samples of a channel can become physical values.
    bool hasRange(const EdfHeader& header, const ChannelMatch& match, const std::string& name)
    {
        for (const int channel : {match.channel, match.minus}) {
            if (channel < 0)
                continue;
            const EdfSignal& signal = header.channels[static_cast<std::size_t>(channel)];
            if (signal.digitalMinimum != signal.digitalMaximum
                && signal.physicalMinimum != signal.physicalMaximum)
                continue;
            leaveOut(name, LeftOutReason::Unreadable,
                     "the range of its channel " + signal.label + " is empty ("
                         + formatNumber(signal.physicalMinimum) + " to "
                         + formatNumber(signal.physicalMaximum) + " for "
                         + std::to_string(signal.digitalMinimum) + " to "
                         + std::to_string(signal.digitalMaximum) + ")");
            return false;
        }
        return true;
    }

    bool readAnnotations(Described& described, std::vector<TimedText>& texts)
    {
        EdfSelection selection;
        selection.samples = false;
        const auto recording = readEdf(described.path, selection, m_stop);
        if (!recording) {
            leaveOut(described.record.name, LeftOutReason::Unreadable, reasonOf(recording.error()));
            return false;
        }
        for (const Annotation& annotation : recording->annotations) {
            std::optional<double> end;
            if (annotation.durationSeconds && *annotation.durationSeconds > 0.0)
                end = annotation.seconds + *annotation.durationSeconds;
            texts.push_back({annotation.seconds, end, annotation.text});
        }
        if (!recording->hasGaps)
            return true;
        for (const std::string& repair : recording->repairs)
            m_source.notes.push_back({NoteKind::Repaired, described.record.name, repair});
        return findGaps(described);
    }

    /// The gaps count too, and only the records tell where they are.
    bool findGaps(Described& described)
    {
        const auto channels
            = readEdfChannels(described.path, described.channels, m_spec.eeg, m_stop);
        if (!channels) {
            leaveOut(described.record.name, LeftOutReason::Unreadable, reasonOf(channels.error()));
            return false;
        }
        const Signal& last = channels->back();
        described.record.duration_s
            = static_cast<double>(last.samples.size()) / described.record.rate_Hz;
        described.record.gaps = gapsOf(last);
        return true;
    }

    /// False where the recording is left out.
    bool addLabels(Described& described, const LabelFiles& labels, std::vector<TimedText> texts)
    {
        const std::string& name = described.record.name;
        const auto found = labels.of(described.path, m_source.files);
        if (found && !found->problem.empty()) {
            const std::string file = found->file.filename().string();
            leaveOut(name, LeftOutReason::Unreadable,
                     (file.empty() ? file : "its labels, " + file + ": ") + found->problem);
            return false;
        }
        if (found && found->isGuessed)
            m_source.notes.push_back({NoteKind::Matched, name,
                                      "its labels are in " + found->file.filename().string()
                                          + ", by its columns (dataset.labels.files)"});
        if (found) {
            texts = found->texts;
            placeClocks(texts, described.startClock, described.record.duration_s,
                        described.startDay);
        }
        LabelReading reading = m_words.read(std::move(texts));
        if (!reading.doubt.empty()) {
            leaveOut(name, LeftOutReason::Unreadable, reading.doubt);
            return false;
        }
        described.annotated = reading.meansSomething;
        const std::string others = reading.otherTexts.empty()
            ? std::string("it has no annotation")
            : "its annotations are " + listed(reading.otherTexts);
        if (!described.annotated && !m_words.hasBackground()) {
            leaveOut(name, LeftOutReason::Unreadable, "no annotation names a class; " + others);
            return false;
        }
        if (!described.annotated)
            m_source.notes.push_back(
                {NoteKind::Background, name,
                 (found ? "its label file " + found->file.filename().string() + " names no seizure"
                        : std::string("no file lists its seizures"))
                     + " and " + others
                     + (found ? std::string() : labels.besides(described.path))});
        else if (!reading.otherTexts.empty())
            m_source.notes.push_back({NoteKind::UnknownSymbols, name,
                                      "annotations of no class: " + listed(reading.otherTexts)});
        noteBorders(name, reading.spans, described.record.duration_s);
        described.record.spans = tidySpans(std::move(reading.spans), described.record.duration_s);
        return true;
    }

    void noteBorders(const std::string& name, const std::vector<LabelledSpan>& spans,
                     double duration_s)
    {
        constexpr double kRounding_s = 1.0; // lists are in whole seconds
        for (const LabelledSpan& span : spans) {
            const std::string place = formatNumber(span.startSeconds) + " to "
                + formatNumber(span.endSeconds) + " s, the recording ends at "
                + formatNumber(duration_s) + " s";
            const std::string& label = m_source.classNames[span.classIndex];
            if (span.startSeconds >= duration_s || span.endSeconds <= 0.0)
                m_source.notes.push_back({NoteKind::Dropped, name, label + " at " + place});
            else if (span.startSeconds < -kRounding_s || span.endSeconds > duration_s + kRounding_s)
                m_source.notes.push_back({NoteKind::Clipped, name, label + " at " + place});
        }
    }

    [[nodiscard]] Error nothingUsable(const std::vector<fs::path>& files) const
    {
        if (m_source.leftOut.empty())
            return {ErrorCode::NoRecords, m_spec.path,
                    "there is no EDF or BDF file in it, but " + describePath()};
        const auto leadless = std::any_of(
            m_source.leftOut.begin(), m_source.leftOut.end(),
            [](const LeftOut& left) { return left.reason == LeftOutReason::LeadMissing; });
        if (!leadless)
            return {files.size() == 1 ? ErrorCode::FileDamaged : ErrorCode::NoRecords, m_spec.path,
                    "none of its " + std::to_string(m_source.leftOut.size())
                        + " recordings can be used; " + m_source.leftOut.front().record + ": "
                        + m_source.leftOut.front().detail};
        std::vector<std::string> seen;
        for (const auto& [label, count] : m_channelsSeen)
            seen.push_back(label);
        std::vector<std::string> wanted(m_spec.eeg.channels.begin(), m_spec.eeg.channels.end());
        return {ErrorCode::SignalMissing, m_spec.path,
                "no recording has all channels of " + listed(wanted) + "; there are " + listed(seen)
                    + "; name others in dataset.eeg.channels"};
    }
    [[nodiscard]] std::string describePath() const { return describe(contentsOf(m_spec.path)); }
    static std::string describe(const PathContents& contents)
    {
        return splitscape::data::describe(contents);
    }

    /// Names, patients and the title of all that is used.
    Result<EegSource> finish()
    {
        std::stable_partition(m_described.begin(), m_described.end(),
                              [](const Described& one) { return one.annotated; });
        std::vector<RecordingId> ids;
        std::map<std::string, int> uses;
        for (const Described& one : m_described) {
            ids.push_back(
                {one.record.name, folderOf(one.path), one.record.rate_Hz, one.record.duration_s});
            ++uses[one.record.name];
        }
        auto patients = patientsOf(m_spec, ids, m_source.notes, m_stop);
        if (!patients)
            return patients.error();
        m_source.name = titleOf(m_spec, ids);
        std::vector<std::pair<fs::path, std::vector<ChannelMatch>>> places;
        for (std::size_t i = 0; i < m_described.size(); ++i) {
            Described& one = m_described[i];
            if ((uses[one.record.name] > 1 || m_spec.split.by == SplitBy::Files)
                && !ids[i].folder.empty())
                one.record.name = ids[i].folder + "/" + one.record.name;
            one.record.patient = (*patients)[i];
            if (!one.annotated)
                m_source.unannotated.push_back(one.record.name);
            places.emplace_back(one.path, std::move(one.channels));
            m_source.records.push_back(std::move(one.record));
        }
        for (const auto& [wanted, count] : m_twins)
            m_source.notes.push_back({NoteKind::Matched, wanted,
                                      "the first of several channels of that name in "
                                          + std::to_string(count)
                                          + (count == 1 ? " recording" : " recordings")});
        for (const auto& [match, count] : m_matches)
            m_source.notes.push_back({NoteKind::Matched, match.first,
                                      "read from \"" + match.second + "\" in "
                                          + std::to_string(count)
                                          + (count == 1 ? " recording" : " recordings")});
        std::sort(m_source.files.begin(), m_source.files.end());
        m_source.files.erase(std::unique(m_source.files.begin(), m_source.files.end()),
                             m_source.files.end());
        m_source.channels = [places = std::move(places), eeg = m_spec.eeg,
                             stop = m_stop](std::size_t index, Notes&) {
            return readEdfChannels(places[index].first, places[index].second, eeg, stop);
        };
        return std::move(m_source);
    }

    const DatasetSpec& m_spec;
    LabelWords m_words;
    std::stop_token m_stop;
    EegSource m_source;
    std::vector<Described> m_described;
    std::map<std::string, int> m_channelsSeen;
    std::map<std::string, int> m_twins; ///< wanted channels that are there more than once
    std::map<std::pair<std::string, std::string>, int> m_matches; ///< wanted and found
};

} // namespace

Result<EegSource> edfRecordings(const DatasetSpec& spec, std::stop_token stop)
{
    return EdfLister(spec, std::move(stop)).list();
}

} // namespace splitscape::data
