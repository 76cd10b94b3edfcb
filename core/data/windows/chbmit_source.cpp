// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/chbmit_source.h"

#include "core/base/text.h"
#include "core/data/formats/chbmit.h"
#include "core/data/formats/edf.h"
#include "core/data/source_files.h"
#include "core/data/windows/eeg_windows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr int kDepth = 2;
constexpr double kMostSamples = 536870912.0; // 2^29 of one channel after a change of rate

std::string patientOf(const std::string& name)
{
    const std::string patient = name.substr(0, name.find('_'));
    // One girl, recorded again one and a half years later.                              [Shoeb2009]
    return patient == "chb21" ? "chb01" : patient;
}

/// What is known about the seizures of every file.
struct SeizureLists {
    std::map<fs::path, fs::path> seizureFiles; // by EDF path
    std::map<fs::path, std::vector<TimeSpan>> summaries; // by EDF path
};

Result<SeizureLists> readLists(const std::vector<fs::path>& files)
{
    SeizureLists lists;
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        if (endsIn(name, ".seizures")) {
            auto recording = file;
            lists.seizureFiles[recording.replace_extension()] = file;
        } else if (endsIn(name, "summary.txt")) {
            const auto entries = readChbMitSummary(file);
            if (!entries)
                return entries.error();
            for (const SummaryEntry& entry : *entries)
                lists.summaries[file.parent_path() / entry.fileName] = entry.seizures;
        }
    }
    return lists;
}

/// Nothing when no source mentions the file.
Result<std::optional<std::vector<TimeSpan>>>
seizuresOf(const EdfHeader& header, const SeizureLists& lists, const std::stop_token& stop)
{
    using Found = std::optional<std::vector<TimeSpan>>;
    if (const auto file = lists.seizureFiles.find(header.path); file != lists.seizureFiles.end()) {
        auto seizures = readSeizureFile(file->second);
        if (!seizures)
            return seizures.error();
        return Found(*std::move(seizures));
    }
    if (const auto listed = lists.summaries.find(header.path); listed != lists.summaries.end())
        return Found(listed->second);
    if (!header.plus)
        return Found();
    EdfSelection selection;
    selection.samples = false;
    const auto recording = readEdf(header.path, selection, stop);
    if (!recording)
        return recording.error();
    Found found;
    for (const Annotation& annotation : recording->annotations) {
        std::string text = annotation.text;
        std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        if (text.find("seizure") == std::string::npos || !annotation.durationSeconds)
            continue;
        if (!found)
            found.emplace();
        found->push_back({annotation.seconds, annotation.seconds + *annotation.durationSeconds});
    }
    return found;
}

const EdfSignal* findChannel(const EdfHeader& header, const std::string& label)
{
    for (const EdfSignal& signal : header.channels)
        if (!signal.annotations && trimmed(signal.label) == trimmed(label))
            return &signal;
    return nullptr;
}

Result<std::vector<Signal>> readChannels(const fs::path& path, const EegSpec& spec,
                                         const std::stop_token& stop)
{
    EdfSelection selection;
    selection.labels = spec.channels;
    auto recording = readEdf(path, selection, stop);
    if (!recording)
        return recording.error();
    for (const Signal& signal : recording->channels)
        if (static_cast<double>(signal.samples.size()) / signal.rateHz * spec.rate_Hz
            > kMostSamples)
            return Error{ErrorCode::FileTooLarge, path.string(), "it is too long to resample"};
    return std::move(recording->channels);
}

/// Where a signal has no samples.
std::vector<TimeSpan> gapsOf(const Signal& signal)
{
    std::vector<TimeSpan> gaps;
    bool inside = false;
    for (std::size_t i = 0; i < signal.samples.size(); ++i) {
        const double now = static_cast<double>(i) / signal.rateHz;
        const bool absent = std::isnan(signal.samples[i]);
        if (absent && !inside)
            gaps.push_back({now, now});
        if (absent)
            gaps.back().endSeconds = now + 1.0 / signal.rateHz;
        inside = absent;
    }
    return gaps;
}

/// The record, or why it is left out.
Result<std::optional<EegRecord>> describe(const fs::path& path, const DatasetSpec& spec,
                                          const SeizureLists& lists, bool& annotated,
                                          std::vector<LeftOut>& leftOut,
                                          const std::stop_token& stop)
{
    const auto header = readEdfHeader(path);
    if (!header)
        return header.error();
    const std::string name = path.stem().string();
    EegRecord record{name, patientOf(name), 0.0, 0.0, {}};
    for (const std::string& label : spec.eeg.channels) {
        const EdfSignal* channel = findChannel(*header, label);
        if (!channel) {
            leftOut.push_back({name, LeftOutReason::LeadMissing, label, {}});
            return std::optional<EegRecord>();
        }
        record.rate_Hz = header->rateHz(*channel);
        if (!(record.rate_Hz > 0.0)) {
            leftOut.push_back({name, LeftOutReason::Unreadable, "its records have no length", {}});
            return std::optional<EegRecord>();
        }
    }
    record.duration_s = static_cast<double>(header->records) * header->recordSeconds;
    if (header->discontinuous) { // the gaps count too, and only the records tell where they are
        const auto channels = readChannels(path, spec.eeg, stop);
        if (!channels)
            return channels.error();
        record.duration_s = static_cast<double>(channels->back().samples.size()) / record.rate_Hz;
        record.gaps = gapsOf(channels->back());
    }
    auto seizures = seizuresOf(*header, lists, stop);
    if (!seizures)
        return seizures.error();
    annotated = seizures->has_value();
    if (annotated)
        record.seizures = tidySpans(std::move(**seizures), record.duration_s);
    return std::optional(std::move(record));
}

Result<std::vector<fs::path>> filesAt(const fs::path& path)
{
    std::error_code ignored;
    const bool single = fs::is_regular_file(path, ignored);
    const fs::path folder = !single ? path
        : path.has_parent_path()    ? path.parent_path()
                                    : fs::path(".");
    auto files = filesIn(folder, {".edf", ".bdf", ".seizures", "summary.txt"}, single ? 0 : kDepth);
    if (files && single)
        std::erase_if(*files, [&](const fs::path& file) {
            const std::string name = file.filename().string();
            return (endsIn(name, ".edf") || endsIn(name, ".bdf"))
                && file.filename() != path.filename();
        });
    return files;
}

} // namespace

Result<EegSource> chbmitRecordings(const DatasetSpec& spec, std::stop_token stop)
{
    EegSource source;
    source.name = "CHB-MIT Scalp EEG Database";
    auto files = filesAt(spec.path);
    if (!files)
        return files.error();
    source.files = *std::move(files);
    const auto lists = readLists(source.files);
    if (!lists)
        return lists.error();
    std::vector<fs::path> paths;
    std::vector<std::pair<EegRecord, fs::path>> unannotated;
    for (const fs::path& file : source.files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, file.string(), {}};
        if (!endsIn(file.filename().string(), ".edf") && !endsIn(file.filename().string(), ".bdf"))
            continue;
        bool annotated = false;
        auto record = describe(file, spec, *lists, annotated, source.leftOut, stop);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        if (!annotated) {
            unannotated.emplace_back(**std::move(record), file);
            continue;
        }
        source.records.push_back(**std::move(record));
        paths.push_back(file);
    }
    for (auto& [record, path] : unannotated) {
        source.unannotated.push_back(record.name);
        source.records.push_back(std::move(record));
        paths.push_back(path);
    }
    if (source.records.empty())
        return source.leftOut.empty()
            ? Error{ErrorCode::NoRecords, spec.path, "there is no EDF or BDF file in it"}
            : Error{ErrorCode::SignalMissing, spec.path,
                    "no recording has the channel \"" + source.leftOut.front().detail + "\""};
    source.channels = [paths, eeg = spec.eeg, stop](std::size_t index) {
        return readChannels(paths[index], eeg, stop);
    };
    return source;
}

} // namespace splitscape::data
