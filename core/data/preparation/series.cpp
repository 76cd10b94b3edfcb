// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/series.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/databases.h"
#include "core/data/dataset_summary.h"
#include "core/data/formats/series_csv.h"
#include "core/data/preparation/series_recording.h"
#include "core/data/preparation/series_spans.h"
#include "core/data/windows/edf_channels.h"
#include "core/data/windows/label_files.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostClasses = 256;
constexpr std::size_t kRowsPerStopCheck = 4096;

class RecordingsReader {
public:
    RecordingsReader(const DatasetSpec& spec, const std::stop_token& stop)
        : m_spec(spec)
        , m_stop(stop)
    {
        m_source.classNames.clear();
        m_source.hasBackground = false;
    }

    Result<CsvRecordings> read(const std::vector<fs::path>& paths)
    {
        auto labels = LabelFiles::read(m_spec, paths, m_source.notes, m_stop);
        if (!labels)
            return labels.error();
        const std::set<fs::path> about = labels->amongst(paths);
        for (const fs::path& path : paths) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, path.string(), {}};
            if (about.contains(path))
                continue;
            auto table = readSeriesCsv(path, seriesOptions(m_spec), m_stop);
            if (!table && (paths.size() == 1 || table.error().code == ErrorCode::Cancelled
                           || table.error().code == ErrorCode::ValueOutOfRange))
                return table.error();
            if (!table) {
                leaveOut(path.filename().string(), table.error().detail);
                continue;
            }
            take(path, *std::move(table));
        }
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_spec.path, {}};
        if (m_parts.empty())
            return Error{ErrorCode::NoRecords, m_spec.path, "it has no recording"};
        addSpans(*labels);
        if (m_parts.empty())
            return Error{ErrorCode::NoRecords, m_spec.path,
                         "none of its recordings can be used; " + m_source.leftOut.front().record
                             + ": " + m_source.leftOut.front().detail};
        if (m_source.classNames.size() > kMostClasses)
            return Error{ErrorCode::FileUnsupported, m_spec.path,
                         "its labels have " + std::to_string(m_source.classNames.size())
                             + " different values, at most 256 classes are possible"};
        return finish();
    }

private:
    void leaveOut(const std::string& name, std::string why)
    {
        m_source.leftOut.push_back({name, LeftOutReason::Unreadable, std::move(why), {}});
    }

    void take(const fs::path& path, SeriesTable table)
    {
        const std::string name = path.filename().string();
        if (!m_parts.empty()
            && !takeChannelsOf(m_parts.front().table.channelNames, name, table, m_source.notes)) {
            leaveOut(name, "its channels are not those of " + m_parts.front().file);
            return;
        }
        const double values = valuesIn(table, 1.0);
        if (m_values + values > kMostSamples) {
            leaveOut(name, beyond({}));
            return;
        }
        m_values += values;
        for (const std::string& fact : table.facts)
            if (m_facts.insert(fact).second) // the same of most files
                m_source.notes.push_back({NoteKind::Table, m_parts.empty() ? "" : name, fact});
        if (table.missing > 0)
            m_source.notes.push_back({NoteKind::NotUsed, name,
                                      std::to_string(table.missing)
                                          + " cells hold no number; windows with one are left out"});
        if (const std::size_t bare = unlabelledRows(table); bare > 0)
            m_source.notes.push_back({NoteKind::NotUsed, name,
                                      std::to_string(bare) + " of " + std::to_string(table.rows())
                                          + " rows have no label; windows lie between them"});
        m_source.files.push_back(path);
        for (SeriesTable& part : partedByPatient(std::move(table), m_stop)) {
            SeriesClock clock = clockOf(part, m_spec.csv.rate_Hz);
            std::string patient = part.patients.names.empty() ? "" : part.patients.names.front();
            m_parts.push_back({name, std::move(patient), std::move(part), clock, path});
        }
    }

    [[nodiscard]] static std::string beyond(const std::string& rate)
    {
        return "it and the recordings before it have more than " + formatNumber(kMostSamples)
            + " values" + rate
            + "; name fewer files or channels (dataset.path, dataset.csv.channels)";
    }

    /// Why a recording cannot be used with the first one; empty where it can.
    [[nodiscard]] std::string whyNotBeside(const SeriesRecording& first,
                                           const SeriesRecording& recording) const
    {
        std::string why = whyNotAtRateOf(first, recording);
        const double values = valuesIn(recording.table, first.rate() / recording.rate());
        if (why.empty() && m_resampled + values > kMostSamples)
            why = beyond(" at the rate of " + first.file);
        return why;
    }

    /// The labels of each recording: of a column, of a file, or its name where no recording has any
    /// file. What cannot be used is left out.
    void addSpans(const LabelFiles& labels)
    {
        std::set<fs::path> folders;
        std::vector<std::optional<LabelFiles::Found>> files; // [part]
        for (const SeriesRecording& part : m_parts) {
            folders.insert(part.path.parent_path());
            files.push_back(part.table.labels.rows.empty() ? labels.of(part.path, m_source.files)
                                                           : std::nullopt);
        }
        const bool apart = labels.areNamed()
            || std::any_of(files.begin(), files.end(),
                           [](const auto& file) { return file.has_value(); });
        bool byFile = false;
        std::vector<std::vector<NamedSpan>> all;
        std::vector<SeriesRecording> kept;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            SeriesRecording& part = m_parts[i];
            if (!kept.empty() && mayBeEqual(kept.front().clock, part.clock))
                part.clock.rate_Hz = kept.front().clock.rate_Hz;
            const bool bare = part.table.labels.rows.empty() && !files[i];
            std::string why;
            if (bare && apart)
                why = "no file of labels belongs to it (dataset.labels.files, dataset.labels.table)";
            std::vector<NamedSpan> spans = bare
                ? spansOfColumn(part.table, part.clock,
                                folders.size() > 1 ? part.path.parent_path().filename().string()
                                                   : classByName(part.path))
                : files[i] ? spansOfFile(part, *files[i], why)
                           : spansOfColumn(part.table, part.clock);
            const SeriesRecording& first = kept.empty() ? part : kept.front();
            if (why.empty())
                why = whyNotBeside(first, part);
            if (!why.empty()) {
                leaveOut(part.shownName(), std::move(why));
                continue;
            }
            m_resampled += valuesIn(part.table, first.rate() / part.rate());
            if (part.clock.rate_Hz != first.clock.rate_Hz)
                m_source.notes.push_back({NoteKind::Table, part.shownName(),
                                          "recorded at "
                                              + formatNumber(rounded(part.clock.rate_Hz))
                                              + " Hz, and resampled to the rate of " + first.file});
            byFile = byFile || bare;
            all.push_back(std::move(spans));
            kept.push_back(std::move(part));
        }
        m_parts = std::move(kept);
        if (byFile)
            m_source.notes.push_back({NoteKind::Table,
                                      {},
                                      std::string("the class of a file is ")
                                          + (folders.size() > 1 ? "its folder"
                                                                : "the start of its name")});
        nameClasses(all);
    }

    /// @param why  takes the reason where there is no span
    std::vector<NamedSpan> spansOfFile(const SeriesRecording& part, const LabelFiles::Found& found,
                                       std::string& why)
    {
        const std::string file = found.file.filename().string();
        PlacedTexts placed = spansOfTexts(found.texts, part.table, part.clock);
        const std::string clocks = placed.clocks == 0
            ? std::string()
            : "; times of the day need a column of dates to start from, and dataset.csv.rate_Hz";
        if (!found.problem.empty())
            why = (file.empty() ? file : file + ": ") + found.problem;
        else if (placed.spans.empty())
            why = "no label of " + file + " lies within it" + clocks;
        else if (placed.outside > 0)
            m_source.notes.push_back({NoteKind::Dropped, part.shownName(),
                                      std::to_string(placed.outside) + " of "
                                          + std::to_string(found.texts.size()) + " labels of "
                                          + file + " lie outside the recording" + clocks});
        return std::move(placed.spans);
    }

    /// Names become classes: those of the rules, else all of them in order.
    void nameClasses(const std::vector<std::vector<NamedSpan>>& all)
    {
        std::map<std::string, std::string> classOf;
        std::map<std::string, int> others;
        for (const ClassRule& rule : m_spec.labels.classes)
            for (const std::string& word : rule.words)
                classOf[word] = rule.name;
        std::set<std::string> names;
        for (const auto& spans : all)
            for (const NamedSpan& span : spans) {
                if (m_spec.labels.classes.empty())
                    classOf.emplace(span.name, span.name);
                const auto known = classOf.find(span.name);
                if (known == classOf.end())
                    ++others[span.name];
                else
                    names.insert(known->second);
            }
        m_source.classNames.assign(names.begin(), names.end());
        sortNames(m_source.classNames);
        for (const auto& spans : all) {
            m_spans.emplace_back();
            for (const NamedSpan& span : spans)
                if (const auto known = classOf.find(span.name); known != classOf.end())
                    m_spans.back().push_back(
                        {span.startSeconds, span.endSeconds,
                         static_cast<std::uint8_t>(
                             std::find(m_source.classNames.begin(), m_source.classNames.end(),
                                       known->second)
                             - m_source.classNames.begin())});
        }
        if (!others.empty())
            m_source.notes.push_back(
                {NoteKind::UnknownSymbols, {}, "labels of no class: " + listed(others)});
    }

    Result<CsvRecordings> finish()
    {
        std::vector<RecordingId> ids;
        std::map<std::string, int> uses;
        for (const SeriesRecording& part : m_parts) {
            const auto folder = part.path.parent_path().lexically_relative(m_spec.path);
            ids.push_back({fs::path(part.file).stem().string(),
                           folder == "." || folder.string().starts_with("..")
                               ? std::string()
                               : folder.generic_string(),
                           0.0, 0.0});
            ++uses[ids.back().name];
        }
        const bool told = std::all_of(m_parts.begin(), m_parts.end(),
                                      [](const SeriesRecording& part) { return !part.patient.empty(); });
        auto patients = told
            ? Result<std::vector<std::string>>(std::vector<std::string>(ids.size()))
            : patientsOf(m_spec, ids, m_source.notes, m_stop);
        if (!patients)
            return patients.error();
        m_source.name = titleOf(m_spec, {});
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const SeriesRecording& part = m_parts[i];
            std::string name = ids[i].name;
            if (!part.patient.empty())
                name = m_parts.front().path == m_parts.back().path ? part.patient
                                                                   : name + "/" + part.patient;
            else if ((uses[name] > 1 || m_spec.split.by == SplitBy::Files) && !ids[i].folder.empty())
                name = ids[i].folder + "/" + name;
            m_source.records.push_back({name, part.patient.empty() ? (*patients)[i] : part.patient,
                                        part.rate(),
                                        static_cast<double>(part.table.rows()) / part.rate(),
                                        std::move(m_spans[i]),
                                        {}});
        }
        CsvRecordings recordings{{}, windowSpec(), m_parts.front().clock.rate_Hz > 0.0};
        noteRate();
        auto parts = std::make_shared<std::vector<SeriesRecording>>(std::move(m_parts));
        const auto scales = channelScales(*parts);
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_spec.path, {}};
        m_source.channels = [parts, scales, records = m_source.records, stop = m_stop](
                                std::size_t index, Notes&) -> Result<std::vector<Signal>> {
            work::StopCheck check(stop);
            std::vector<Signal> signals;
            const SeriesTable& table = (*parts)[index].table;
            for (std::size_t c = 0; c < table.channels.size(); ++c) {
                const auto [mean, deviation] = scales.empty() ? std::pair(0.0, 1.0) : scales[c];
                signals.push_back({table.channelNames[c], {}, records[index].rate_Hz, {}});
                std::vector<float>& samples = signals.back().samples;
                samples.reserve(table.channels[c].size());
                for (const float value : table.channels[c]) {
                    if (check.ends())
                        return Error{ErrorCode::Cancelled, records[index].name, {}};
                    samples.push_back(
                        static_cast<float>((static_cast<double>(value) - mean) / deviation));
                }
            }
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, records[index].name, {}};
            return signals;
        };
        recordings.source = std::move(m_source);
        return recordings;
    }

    void noteRate()
    {
        const SeriesRecording& first = m_parts.front();
        std::string fact;
        if (first.clock.rate_Hz > 0.0)
            fact = "recorded at " + formatNumber(rounded(first.clock.rate_Hz)) + " Hz, "
                + first.clock.from;
        else
            fact = "no column of times, so the rate is not known";
        m_source.notes.push_back({NoteKind::Table,
                                  {},
                                  fact + "; windows of "
                                      + std::to_string(window())
                                      + " values (dataset.csv.rate_Hz, dataset.csv.window)"});
    }

    [[nodiscard]] int window() const
    {
        return m_spec.csv.window > 0 ? m_spec.csv.window : kUsualCsvWindow;
    }

    /// How an EEG would be cut so.
    [[nodiscard]] DatasetSpec windowSpec() const
    {
        const double rate = m_parts.front().rate();
        const int values = window();
        const int stride = m_spec.csv.stride > 0 ? m_spec.csv.stride : values;
        DatasetSpec spec = m_spec;
        spec.kind = DatasetKind::Chbmit;
        spec.csv.layout = CsvLayout::Recordings;
        EegSpec& eeg = spec.eeg;
        eeg.channels = m_parts.front().table.channelNames;
        eeg.rate_Hz = rate;
        eeg.highPass_Hz = 0.0;
        eeg.lowPass_Hz = 0.0;
        eeg.window_s = values / rate;
        eeg.stride_s = values / rate;
        eeg.seizureStride_s = stride / rate;
        // Windows that overlap share a piece, which stays in one part of a split.
        eeg.seizurePiece_s = (stride < values ? 2 * values : stride) / rate;
        eeg.normalisation = m_spec.csv.scale == CsvScale::Window ? Normalisation::ZScore
            : m_spec.csv.scale == CsvScale::Recording            ? Normalisation::Recording
            : m_spec.csv.scale == CsvScale::Patient              ? Normalisation::Patient
                                                                 : Normalisation::None;
        return spec;
    }

    /// Mean and deviation of each channel over all recordings; empty where they stay as they are. Of
    /// only some values after a stop request.
    std::vector<std::pair<double, double>> channelScales(const std::vector<SeriesRecording>& parts)
    {
        if (m_spec.csv.scale != CsvScale::Auto && m_spec.csv.scale != CsvScale::Table)
            return {};
        std::vector<std::pair<double, double>> scales;
        bool far = m_spec.csv.scale == CsvScale::Table;
        std::string fact;
        for (std::size_t c = 0; c < parts.front().table.channels.size(); ++c) {
            ValueRange range;
            for (const SeriesRecording& part : parts) {
                const std::vector<float>& values = part.table.channels[c];
                for (std::size_t i = 0; i < values.size(); ++i) {
                    if (i % kRowsPerStopCheck == 0 && m_stop.stop_requested())
                        break;
                    range.take(static_cast<double>(values[i]));
                }
            }
            far = far || range.isFar();
            scales.emplace_back(range.mean(), range.deviation());
            fact += (fact.empty() ? "" : ", ") + parts.front().table.channelNames[c] + " minus "
                + formatNumber(rounded(range.mean())) + " and divided by "
                + formatNumber(rounded(range.deviation()));
        }
        if (!far)
            return {};
        m_source.notes.push_back({NoteKind::Scale,
                                  {},
                                  "one scale for each channel over all recordings: " + fact
                                      + " (dataset.csv.scale)"});
        return scales;
    }

    const DatasetSpec& m_spec;
    const std::stop_token& m_stop;
    EegSource m_source;
    std::vector<SeriesRecording> m_parts;
    std::vector<std::vector<LabelledSpan>> m_spans; ///< [part]
    std::set<std::string> m_facts;
    double m_values = 0.0; ///< of all recordings
    double m_resampled = 0.0; ///< of those that are kept, at the rate of the first
};

} // namespace

Result<CsvRecordings> csvRecordings(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                                    const std::stop_token& stop)
{
    return RecordingsReader(spec, stop).read(paths);
}

} // namespace splitscape::data
